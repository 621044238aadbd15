"""Processes of our own for work that may crash, hang, grow or be made to do harm, and what they may not do."""

from annotator.processes.child import Child
from annotator.processes.confined import be_nice, confine, limit_memory

__all__ = ["Child", "be_nice", "confine", "limit_memory"]
