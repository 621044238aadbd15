"""What the user has set, at hand and in its file."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator import settings as stored
from annotator.errors import AnnotatorError
from annotator.settings import Settings
from ui.session import Session


class KeptSettings(QObject):
    """The settings of one window, written beside its work whenever they change.

    With `writes` off, as in safe mode, they are forgotten with the window.
    """

    def __init__(self, settings: Settings, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.now = settings
        self.writes = True

    def keep(self, settings: Settings) -> None:
        """Make these the settings. That they cannot be written comes as a failure of the session."""
        self.now = settings
        if self.writes:
            self._session.keep(lambda: self._save(settings))

    def _save(self, settings: Settings) -> None:
        try:
            stored.save(settings)
        except OSError as error:
            raise AnnotatorError(
                self.tr("The settings could not be saved: {0}.").format(error.strerror),
                self.tr("Check that {0} can be written.").format(stored.settings_file()),
            ) from error
