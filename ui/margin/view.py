"""One card on the screen: a button that paints a `Face`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.margin.card import Card
from ui.margin.face import Face
from ui.margin.words import spoken
from ui.widgets.picture import Pictures


class CardView(QAbstractButton):
    """Shows one card; the margin moves it and gives it its face."""

    entered = Signal(int)
    left = Signal(int)
    pressed_once = Signal(int)
    activated = Signal(int)
    stepped = Signal(int, int)  # card, -1 up or +1 down
    menu_wanted = Signal(int, QPoint)  # card, place on the screen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("margin.card")
        # Tab reaches the margin once; from there Up and Down go from card to card.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(False)
        self._face: Face | None = None
        self._lit = False
        self._pictures = Pictures()
        self.clicked.connect(self._tell_click)

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._face.card if self._face else None

    def show_face(self, face: Face) -> None:
        """Show another card, or this one anew."""
        if face is not self._face:
            self._face = face
            words = spoken(face.card)
            if words != self.accessibleName():
                self.setAccessibleName(words)
            self.resize(round(face.width), face.height)
            self.update()

    def light(self, lit: bool) -> None:
        """Emphasise the card because its quote is hovered."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """The size of the face."""
        return QSize(round(self._face.width), self._face.height) if self._face else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face. A picture of it is kept: cards move at every step of scrolling and when others come."""
        face = self._face
        if face is None:
            return
        look = (self._lit or self.underMouse(), self.hasFocus(), self.isRightToLeft())
        ratio = self.devicePixelRatioF()
        picture = self._pictures.of((face, look), self.size(), ratio, lambda painter: face.paint(painter, *look))
        QPainter(self).drawPixmap(0, 0, picture)

    def _tell_click(self) -> None:
        if self.card is not None:
            self.pressed_once.emit(self.card.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the card's record."""
        super().mouseDoubleClickEvent(event)
        if self.card is not None and event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit(self.card.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from card to card, Enter opens; every other key is left to the window."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if self.card is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step is not None:
            self.stepped.emit(self.card.id, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.card.id)
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click or the menu key asks what can be done with the card."""
        if self.card is not None:
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            self.menu_wanted.emit(self.card.id, self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes."""
        super().enterEvent(event)
        self.update()
        if self.card is not None:
            self.entered.emit(self.card.id)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes."""
        super().leaveEvent(event)
        self.update()
        if self.card is not None:
            self.left.emit(self.card.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus shows the quote as the pointer does."""
        super().focusInEvent(event)
        if self.card is not None:
            self.entered.emit(self.card.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus goes."""
        super().focusOutEvent(event)
        if self.card is not None:
            self.left.emit(self.card.id)
