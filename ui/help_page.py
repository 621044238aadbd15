"""The guide inside the window: the Markdown of docs/, its contents on the left, its links followed here, offline."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme

_PATH = int(Qt.ItemDataRole.UserRole)
_CONTENTS = 230  # pixels of the list of pages
_WIDEST = 520  # pixels of a picture, as wide as the column in a window of usual size
# In a checkout, in the packaged program, and where pip puts what is not code.
_PLACES = (Path(__file__).resolve().parents[1] / "docs", Path(sys.prefix) / "share" / "attest" / "docs")


def docs_folder() -> Path:
    """Where the guide and the reference lie."""
    return next((place for place in _PLACES if (place / "guide" / "README.md").is_file()), _PLACES[0])


def contents(folder: Path) -> list[tuple[str, Path]]:
    """(title, file) of every page in the order the guide's own contents name them."""
    guide = folder / "guide"
    first = guide / "README.md"
    found = [first] if first.is_file() else []
    if found:
        links = re.findall(r"\]\(([^)#\s]+\.md)", first.read_text(encoding="utf-8"))
        pages = [(guide / link).resolve() for link in links]
        found += [page for page in dict.fromkeys(pages) if page.is_file() and page.is_relative_to(folder.resolve())]
    return [(_title(page), page) for page in found]


def _title(page: Path) -> str:
    lines = page.read_text(encoding="utf-8").splitlines()
    return next((line[2:].strip() for line in lines if line.startswith("# ")), page.stem)


class Pages(QTextBrowser):
    """Shows one file; pictures no wider than the column. Nothing is fetched from anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path()
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, from its folder only."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        file = (self.folder / url.path()).resolve() if url.isRelative() else Path(url.toLocalFile()).resolve()
        if not file.is_relative_to(docs_folder().resolve()) or not file.is_file():
            return None
        image = QImage(str(file))
        return (
            image
            if image.width() <= _WIDEST
            else image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width of the column."""
        super().resizeEvent(event)
        self.fit_pictures()

    def fit_pictures(self) -> None:
        """Make pictures no wider than the column."""
        document = self.document()
        room = self.viewport().width() - 2 * int(document.documentMargin())
        for place, picture in _pictures(document):
            image = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(picture.name()))
            wanted = min(room, image.width()) if isinstance(image, QImage) else 0
            if wanted > 0 and picture.width() != wanted:
                picture.setWidth(wanted)
                cursor = QTextCursor(document)
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(picture)


def _pictures(document: QTextDocument) -> list[tuple[int, QTextImageFormat]]:
    """Every picture with its place in the document."""
    found = []
    block = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            form = piece.fragment().charFormat()
            if form.isImageFormat():
                found.append((piece.fragment().position(), form.toImageFormat()))
            piece += 1
        block = block.next()
    return found


class HelpPage(QFrame):
    """`outside(address)` is a link that leads out of the guide."""

    outside = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAccessibleName(self.tr("Guide"))
        self._back: list[Path] = []
        self._shown: Path | None = None
        self.list = QListWidget()
        self.list.setObjectName("help.contents")
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.setFixedWidth(_CONTENTS)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = QLineEdit()
        self.search.setObjectName("help.find")
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        self.pages = Pages()
        self.pages.setObjectName("help.text")
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.back = QPushButton(self.tr("Back"))
        self.back.setObjectName("help.back")
        self.back.setProperty("kind", "quiet")
        self.done = QPushButton(self.tr("Close the guide"))
        self.done.setObjectName("help.close")
        self.done.setProperty("kind", "quiet")
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        self._place()
        self.list.itemClicked.connect(lambda item: self.show_page(Path(item.data(_PATH))))
        self.list.itemActivated.connect(lambda item: self.show_page(Path(item.data(_PATH))))
        self.pages.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.done.clicked.connect(self.closed)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self.pages.find(self.search.text()))
        self.set_theme(theme)
        self._fill(contents(docs_folder()))

    def _place(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.done)
        side, text = QVBoxLayout(), QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        side.addWidget(self.nothing)
        text.addLayout(row)
        text.addWidget(self.pages, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.setSpacing(14)
        layout.addLayout(side)
        layout.addLayout(text, 1)

    def _fill(self, pages: Sequence[tuple[str, Path]]) -> None:
        self._all = [(title, page, page.read_text(encoding="utf-8").casefold()) for title, page in pages]
        self._find("")

    def _find(self, words: str) -> None:
        """Keep the pages that have all the words."""
        wanted = words.casefold().split()
        self.list.clear()
        for title, page, text in self._all:
            if all(word in text for word in wanted):
                item = QListWidgetItem(title)
                item.setData(_PATH, str(page))
                # Qt's own hint forgets the style's padding, and a title that just fits would be cut.
                room = QRect(0, 0, _CONTENTS - 24, 0)
                lines = self.list.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), title).height()
                item.setSizeHint(QSize(_CONTENTS - 12, max(26, lines + 4)))
                self.list.addItem(item)
        self.nothing.setText("" if self.list.count() else self.tr("No page has these words."))

    def show_page(self, page: Path, *, remember: bool = True) -> None:
        """Show a page of the guide; its first one for a page that is not there."""
        page = page if page.is_file() else docs_folder() / "guide" / "README.md"
        if remember and self._shown is not None and self._shown != page:
            self._back.append(self._shown)
        self._shown = page
        self.pages.folder = page.parent
        text = page.read_text(encoding="utf-8") if page.is_file() else self.tr("The guide is not here.")
        self.pages.setMarkdown(text)
        _set(self.pages.document())
        self.pages.fit_pictures()
        if self.search.text():
            self.pages.find(self.search.text())
        self.back.setEnabled(bool(self._back))
        for number in range(self.list.count()):
            if self.list.item(number).data(_PATH) == str(page):
                self.list.setCurrentRow(number)

    def shown(self) -> Path | None:
        """The page that is shown."""
        return self._shown

    def go_back(self) -> None:
        """The page before."""
        if self._back:
            self.show_page(self._back.pop(), remember=False)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#help {{ background: {theme.pane}; }}"
            f'[objectName="help.text"] {{ background: {theme.paper}; color: {theme.ink}; padding: 12px 26px; }}'
            f'[objectName="help.contents"] {{ background: transparent; color: {theme.ink}; }}'
            f'[objectName="help.contents"]::item {{ min-height: 26px; padding: 2px 6px; border-radius: 6px; }}'
            f'[objectName="help.contents"]::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}'
        )
        document = self.pages.document()
        document.setDefaultStyleSheet(f"a {{ color: {theme.accent}; }} code {{ color: {theme.ink}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self, url: QUrl) -> None:
        """A link inside the guide is followed here; only one to the web leaves, and only when it is clicked."""
        if url.scheme() in ("http", "https"):
            self.outside.emit(url.toString())
            return
        target = (self.pages.folder / url.path()).resolve()
        if target.suffix == ".md" and target.is_relative_to(docs_folder().resolve()):
            self.show_page(target)
        elif not url.path() and url.fragment():
            self.pages.scrollToAnchor(url.fragment())


def _set(document: QTextDocument) -> None:
    """Put air between paragraphs and lines: Markdown comes without any."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        form = QTextBlockFormat()
        heading = block.blockFormat().headingLevel()
        form.setTopMargin({0: 0, 1: 4}.get(heading, 18))
        form.setBottomMargin(4 if block.textList() is not None or cursor.currentTable() is not None else 9)
        form.setLineHeight(125, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        cursor.mergeBlockFormat(form)
        block = block.next()
    document.setModified(False)
