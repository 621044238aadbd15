"""The notice: what happened, what to do about it, and one button; it replaces message boxes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.icons import pixmap
from ui.theme import Theme

_FADE_MS = 8000
_ROW = 26  # px of its buttons: with the space around them it is as high as the line at the foot of the window


class Notice(QFrame):
    """One message at a time. Errors stay until closed, other messages go after a while.

    It lies over what is below it, so that nothing moves when it comes and goes; its parent gives it a place when it
    `told` something. `acted(str)` carries the id of the action; `closed(bool)` follows every way of going and says
    whether the keyboard was in it.
    """

    told = Signal()
    acted = Signal(str)
    closed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level, self._action = "info", ""
        self.setObjectName("notice")
        self._icon = QLabel()
        self._icon.setFixedWidth(20)
        self._message = self._hint = ""
        self._text = QLabel()
        self._text.setObjectName("notice.text")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setObjectName("notice.action")
        self.button.setAutoDefault(True)  # Enter presses it
        self.button.setFixedHeight(_ROW)
        self.button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setObjectName("notice.close")
        self._close.setText("×")  # the sign on the button
        self._close.setProperty("kind", "quiet")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setFixedSize(28, _ROW)
        self._close.clicked.connect(self.close_notice)
        self._timer = QTimer(self, singleShot=True, interval=_FADE_MS)
        self._timer.timeout.connect(self.close_notice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 1, 8, 2)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._close)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        colour = {"error": theme.error, "warning": theme.warning}.get(self._level, theme.accent)
        fill = theme.suggestion_fill if self._level == "warning" else theme.raised
        name = {"error": "error", "warning": "warning"}.get(self._level, "info")
        self._icon.setPixmap(pixmap(name, colour, 18))
        self.setStyleSheet(
            f"#notice {{ background: {fill}; border: none; border-top: 1px solid {theme.edge};"
            f" border-{'right' if self.isRightToLeft() else 'left'}: 3px solid {colour}; }}"
            "#notice QPushButton { padding: 1px 12px; }"
            "#notice QPushButton:focus { padding: 0px 11px; }"
            "#notice QLabel { background: transparent; }"
        )
        # The message may hold anything, a file name for one: nothing of it is markup.
        hint = f' <span style="color: {theme.muted}">&nbsp;{escape(self._hint)}</span>' if self._hint else ""
        way = "rtl" if self.isRightToLeft() else "ltr"  # the window's, also when a file name comes first
        self._text.setText(
            f'<div dir="{way}"><span style="font-weight: 600">{escape(self._message)}</span>{hint}</div>'
        )

    def tell(
        self,
        message: str,
        hint: str = "",
        level: str = "info",
        action: str = "",
        label: str = "",
        *,
        stay: bool = False,
    ) -> None:
        """Show a message. `level` is info, warning or error; `action` and `label` make the button.

        Without `stay`, anything but an error goes away after eight seconds.
        """
        self._level, self._action = level, action
        self._message, self._hint = message, hint
        self.button.setText(label)
        self.button.setVisible(bool(action and label))
        self.setAccessibleName(f"{message} {hint}".strip())
        self.set_theme(self._theme)
        self.show()
        self.raise_()
        self.told.emit()
        self._announce()
        self._timer.stop()
        if level != "error" and not stay:
            self._timer.start()

    def _announce(self) -> None:
        """Tell those who hear the window: the keyboard stays where it is."""
        if QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self, self.accessibleName())
            if self._level == "error":
                said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(said)

    def forget_library(self) -> None:
        """Another library is open: an error is over, and what is offered would be done to the wrong one."""
        if self._level == "error" or self._action:
            self.close_notice()

    def take_back(self, message: str) -> None:
        """Hide it when it says this: it no longer holds."""
        if self.message() == message:
            self.close_notice()

    def message(self) -> str:
        """What it says, "" while hidden."""
        return "" if self.isHidden() else self._message

    def hint(self) -> str:
        """What it says to do, "" while hidden."""
        return "" if self.isHidden() else self._hint

    def close_notice(self) -> None:
        """Hide it."""
        self._timer.stop()
        if not self.isHidden():
            focus = QApplication.focusWidget()
            held = focus is not None and self.isAncestorOf(focus)
            self.hide()
            self.closed.emit(held)

    def _act(self) -> None:
        action = self._action
        self.close_notice()
        self.acted.emit(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)
