"""One library file: one connection used by one thread, every change inside `edit()`, undo and redo for ever."""

from annotator.store.opening import backup_before_upgrade, connect
from annotator.store.store import Store

__all__ = ["Store", "backup_before_upgrade", "connect"]
