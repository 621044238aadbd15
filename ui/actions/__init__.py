"""Every command of the window, gathered from the files named after their menus."""

from ui.actions.annotate import ANNOTATE
from ui.actions.edit import EDIT
from ui.actions.file import FILE
from ui.actions.go import GO
from ui.actions.help import HELP
from ui.actions.records import RECORDS
from ui.actions.view import VIEW

ALL = (*FILE, *EDIT, *ANNOTATE, *GO, *RECORDS, *VIEW, *HELP)

__all__ = ["ALL"]
