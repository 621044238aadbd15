"""A researcher at the window: opens, reads, presses keys, clicks, and looks at what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.library import Library
from annotator.model import Article, Quote
from annotator.settings import Settings
from ui.app import make_application, make_window

F = TypeVar("F", bound=QWidget)
PATIENCE = 60_000  # ms; the machines that run this are shared


class Desk:
    """Each method returns when what it did can be seen."""

    def __init__(self, qtbot: QtBot) -> None:
        make_application(["attest"])
        self._qtbot = qtbot
        self.errors: list[object] = []
        self._sit_down()

    def _sit_down(self) -> None:
        self.window = make_window(Settings(coder="mk", theme="light", language="en"))
        self.window.resize(1440, 900)
        self.window.show()
        self.until(self.window.isActiveWindow)
        self.window.session.failed.connect(self.errors.append)

    def restart(self, library: Path) -> None:
        """Close the window, open a new one on the library."""
        self.close()
        self._sit_down()
        self.open(library)

    def close(self) -> None:
        """Close the window, and let go of it."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, reached: Callable[[], object]) -> None:
        """Wait for something to be true."""
        self._qtbot.waitUntil(lambda: bool(reached()), timeout=PATIENCE)

    def settled(self) -> None:
        """Wait until everything asked for is saved and shown."""
        self.until(lambda: not self.window.session.busy)

    def open(self, library: Path, *, create: bool = False) -> None:
        """Open a library and wait for its contents."""
        self._path = library
        with self._qtbot.waitSignal(self.window.known.loaded, timeout=PATIENCE):
            self.window.open_library(library, create=create)
        self.settled()

    def bring_in(self, *paths: Path) -> None:
        """Import files, as if they had been dropped on the window; where that asks, Enter takes in what it offers."""
        self.look_at(*paths)
        if self.window.importing.waiting:
            self.take_in()

    def look_at(self, *paths: Path) -> None:
        """Open files, and wait until they are in or somebody is asked what is to come in."""
        done: list[object] = []
        self.window.importing.intake.finished.connect(done.append)
        self.window.files.import_paths(list(paths))
        # The reading process may have to be started first.
        self._qtbot.waitUntil(lambda: bool(done or self.window.importing.waiting), timeout=60_000)
        self.settled()

    def take_in(self) -> None:
        """Press Enter where the keyboard is, and wait until what is chosen is in the library."""
        with self._qtbot.waitSignal(self.window.importing.intake.finished, timeout=60_000):
            self.press(Qt.Key.Key_Return)
        self.settled()

    @property
    def notice(self) -> str:
        """What the notice bar says."""
        return self.window.notice.message()

    def told(self, message: str) -> None:
        """Wait until the notice bar says this."""
        self.until(lambda: self.notice == message)

    @property
    def hint(self) -> str:
        """What the notice bar says to do."""
        return self.window.notice.hint()

    def waiting(self, signal: SignalInstance) -> AbstractContextManager[object]:
        """A block that ends when `signal` has come."""
        return self._qtbot.waitSignal(signal, timeout=60_000)

    def indexed(self) -> None:
        """Wait until the index knows everything."""
        self.settled()
        self.until(lambda: self.window.session.index_is_fresh)

    @contextmanager
    def library(self) -> Iterator[Library]:
        """The library itself, after the window has let go of it."""
        path = self._path
        self.window.close()
        with Library.open(path) as library:
            yield library

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """Let the library's file not grow any more."""
        ask = self.window.session.ask

        def limit(pages: int) -> None:
            done: list[object] = []
            ask(lambda library: library._store.value(f"PRAGMA max_page_count = {pages}"), done.append)
            self.until(lambda: done)

        limit(1)
        yield
        limit(2**30)

    def read(self, title: str) -> Article:
        """Open the article whose title begins so."""
        key = next(each.id for each in self.window.known.articles.values() if each.metadata.title.startswith(title))
        self.window.open_article(key)
        self.until(lambda: self.article.summary.id == key)
        self.settled()
        return self.article

    @property
    def article(self) -> Article:
        """The article on the desk."""
        article = self.window.reading.article
        assert article is not None
        return article

    @property
    def quote(self) -> Quote:
        """The chosen quote, as the window knows it."""
        quote = self.window.reading.quote
        assert quote is not None
        return quote

    @property
    def text(self) -> str:
        """The text on the reader."""
        return self.window.pane.reader.text()

    def put_caret(self, words: str, offset: int = 0) -> None:
        """Put the caret before `words`, or `offset` characters further."""
        self.window.pane.reader.setFocus()
        self.window.pane.reader.set_caret(self.text.index(words) + offset)

    def select(self, words: str) -> None:
        """Select `words` with Shift and the arrow keys, from where they begin."""
        self.put_caret(words)
        for _ in range(len(words)):
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert self.window.pane.reader.selected_text() == words

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)

    def write(self, text: str) -> None:
        """Type text of any script where the keyboard is."""
        for character in text:
            target = QApplication.focusWidget()
            assert target is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(target, event)

    def choose(self, key: Qt.Key) -> None:
        """Press a key in the chooser once it is open, and wait until it is done."""
        self.until(self.window.chooser.is_open)
        QTest.keyClick(self.window.chooser.input, key)
        self.until(lambda: not self.window.chooser.is_open())
        self.settled()

    def choose_new(self, text: str) -> None:
        """Type something new into the chooser and take it."""
        self.until(self.window.chooser.is_open)
        self.window.chooser.input.setFocus()
        self.write(text)
        QTest.keyClick(self.window.chooser.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: not self.window.chooser.is_open())
        self.settled()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget in its middle, or at a place."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())

    def menu(self, command: str) -> None:
        """Choose a command from the menu."""
        action = self.window.commands.action(command)
        assert action.isEnabled(), command
        action.trigger()

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def field(self, name: str, kind: type[F]) -> F:
        """A field of the inspector's page that is shown, by the last part of its name."""
        found = [each for each in self.window.inspector.findChildren(kind) if each.objectName().endswith(name)]
        shown = [each for each in found if each.isVisible()]
        assert shown, [each.objectName() for each in self.window.inspector.findChildren(kind)]
        return shown[0]

    def button(self, page: QWidget, key: str) -> QWidget:
        """The segment of a page with this key."""
        found = [each for each in page.findChildren(QWidget, f"segment.{key}") if each.isVisible()]
        assert found, key
        return found[0]

    def said(self, name: str) -> str:
        """What the label with this object name says."""
        label = self.child(name)
        assert isinstance(label, QLabel)
        return label.text()

    def child(self, name: str) -> QWidget:
        """The widget with this object name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def drag_over(self, words: str) -> None:
        """Select `words` with the mouse."""
        reader = self.window.pane.reader
        start = self.text.index(words)
        reader.reveal(start, start + len(words))
        first = reader.box_of(start, start + 1)
        last = reader.box_of(start + len(words) - 1, start + len(words))
        begin = QPointF(first.left() + 1, first.center().y()).toPoint()
        end = QPointF(last.right() - 0.5, last.center().y()).toPoint()
        port = reader.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
