"""The page of an article's versions: which there are, what differs from now, and quotes whose place is to be judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import VersionId
from ui.counting import counted
from ui.dates import readable
from ui.theme import Theme, text_font
from ui.versions.wording import part_html, rewordings_html
from ui.widgets.heading import Heading
from ui.widgets.keyboard import kept_in
from ui.widgets.rows import leading

if TYPE_CHECKING:
    from annotator.importing.repairs import Repair
    from annotator.library import Comparison, Waiting

_KEY = int(Qt.ItemDataRole.UserRole)
_AROUND = 40  # code points shown on each side of a repair


@dataclass(frozen=True, slots=True)
class Told:
    """One version as the list shows it."""

    number: int
    id: VersionId
    created: str
    extractor: str
    current: bool


class VersionsPage(QFrame):
    """Values in, signals out. Ids are those of versions and quotes; `repairs_accepted` carries the chosen repairs."""

    version_chosen = Signal(int)
    place_accepted = Signal(int)
    place_rejected = Signal(int)
    attach_wanted = Signal(int)
    quote_opened = Signal(int)
    repairs_wanted = Signal()
    repairs_accepted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setAccessibleName(self.tr("Versions"))
        self._theme = theme
        self._waiting: dict[int, Waiting] = {}
        self._repairs: tuple[Repair, ...] = ()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.close_button.setAccessibleName(self.tr("Back to the text"))
        self.versions, self.waiting = QListWidget(), QListWidget()
        self.waiting_heading = Heading(self.tr("Quotes to check"))
        self.look = QPushButton(self.tr("Look for broken words…"))
        self.look.setProperty("kind", "link")
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.detail = QTextBrowser()
        self.detail.setOpenLinks(False)
        self.detail.setFont(text_font(17))
        self.repairs = QListWidget()
        self.right = QStackedWidget()
        self.buttons = {
            "accept": QPushButton(self.tr("This is the place")),
            "attach": QPushButton(self.tr("Attach in the text…")),
            "reject": QPushButton(self.tr("Not this place")),
            "open": QPushButton(self.tr("Show in the text")),
            "repair": QPushButton(self.tr("Make these repairs")),
        }
        self._name_parts()
        self._place()
        self._connect()
        self.set_theme(theme)

    def _name_parts(self) -> None:
        lists = (
            ("versions.list", self.versions, self.tr("Versions, the newest first")),
            ("versions.waiting", self.waiting, self.tr("Quotes whose place is to be checked")),
            ("versions.detail", self.detail, self.tr("What changed")),
            ("versions.repairs", self.repairs, self.tr("Proposed repairs")),
            ("versions.look", self.look, self.look.text()),
            ("versions.close", self.close_button, self.close_button.accessibleName()),
            *((f"versions.{name}", button, button.text()) for name, button in self.buttons.items()),
        )
        for name, widget, said in lists:
            widget.setObjectName(name)
            widget.setAccessibleName(said)
        for part in (self.versions, self.waiting, self.repairs):
            part.setFrameShape(QFrame.Shape.NoFrame)
            part.setWordWrap(True)

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(Heading(self.tr("Versions")))
        left.addWidget(self.versions, 2)
        left.addWidget(self.waiting_heading)
        left.addWidget(self.waiting, 3)
        left.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        for page in (self.detail, self.repairs):
            self.right.addWidget(page)
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.about)
        right.addWidget(self.right, 1)
        right.addLayout(row)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addLayout(left, 2)
        body.addLayout(right, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.versions.currentItemChanged.connect(lambda item: self._version_changed(item))
        self.waiting.currentItemChanged.connect(lambda item: self._quote_changed(item))
        self.waiting.itemActivated.connect(lambda item: self.attach_wanted.emit(item.data(_KEY)))
        self.detail.anchorClicked.connect(self._link)
        self.look.clicked.connect(self.repairs_wanted)
        self.close_button.clicked.connect(self.closed)
        for name, signal in (
            ("accept", self.place_accepted),
            ("attach", self.attach_wanted),
            ("reject", self.place_rejected),
            ("open", self.quote_opened),
        ):
            self.buttons[name].clicked.connect(lambda _=False, signal=signal: self._tell(signal))
        self.buttons["repair"].clicked.connect(lambda: self.repairs_accepted.emit(self.chosen_repairs()))

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.setStyleSheet(
            f"#versions {{ background: {theme.pane}; }}"
            f"#versions QTextBrowser {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line};"
            " border-radius: 8px; padding: 10px; }"
            f"#versions QListWidget::item {{ padding: 5px 8px; border-radius: 6px; color: {theme.ink}; }}"
            f"#versions QListWidget::item:selected {{ background: {theme.chosen}; }}"
            f"#versions QListWidget:focus {{ border: 1px solid {theme.accent}; border-radius: 6px; }}"
        )
        if self.waiting.currentRow() >= 0:
            self._quote_changed(self.waiting.currentItem())

    def show_article(self, title: str, versions: Sequence[Told], waiting: Sequence[Waiting]) -> None:
        """Show an article's versions, the newest first, and its quotes to check; the first of those is chosen."""
        with kept_in(self, lambda: self.versions):
            self._show(title, versions, waiting)

    def _show(self, title: str, versions: Sequence[Told], waiting: Sequence[Waiting]) -> None:
        self.title.setText(title)
        self.title.setAlignment(leading(self))
        self._waiting = {each.quote.id: each for each in waiting}
        self._fill_versions(versions)
        chosen = self.chosen_quote()
        self.waiting.blockSignals(True)
        self.waiting.clear()
        for each in waiting:
            state = self.tr("orphan") if each.orphan else self.tr("review")
            self._add(self.waiting, each.quote.id, f"{state} · {each.before}")
        self.waiting.blockSignals(False)
        self.waiting_heading.setVisible(bool(waiting))
        self.waiting.setVisible(bool(waiting))
        if waiting:
            rows = [int(each.quote.id) for each in waiting]
            self.waiting.setCurrentRow(rows.index(chosen) if chosen in rows else 0)
        elif len(versions) > 1:
            self.versions.setCurrentRow(1)
        else:
            self._say(self.tr("There is only this one text. F2 in the text corrects a paragraph."), "")

    def _fill_versions(self, versions: Sequence[Told]) -> None:
        self.versions.blockSignals(True)
        self.versions.clear()
        for each in versions:
            now = f" · {self.tr('now')}" if each.current else ""
            made = f"{readable(each.created, time=True)} · {each.extractor}"
            self._add(self.versions, each.id, f"{self.tr('Version {0}').format(each.number)}{now}\n{made}")
        self.versions.blockSignals(False)

    def show_comparison(self, number: int, comparison: Comparison) -> None:
        """Show what has changed since a version, and which quotes that touched."""
        changes = len(comparison.differences)
        if not changes:
            self._say(self.tr("Version {0} is the text as it is now.").format(number), "")
            return
        about = self.tr("From version {0} to now: {1}, touching {2}.").format(
            number, counted(changes, "passage"), counted(len(comparison.touched), "quote")
        )
        links = "".join(
            f'<p><a href="quote:{quote.id}" style="color: {self._theme.accent}">{escape(quote.exact)}</a></p>'
            for quote in comparison.touched
        )
        heading = f"<h4>{escape(self.tr('Quotes touched'))}</h4>{links}" if links else ""
        self._say(about, rewordings_html(comparison.differences, self._theme) + heading)

    def show_repairs(self, text: str, repairs: Sequence[Repair]) -> None:
        """Offer repairs of a text, none of them chosen."""
        self._repairs = tuple(repairs)
        self.repairs.clear()
        for repair in self._repairs:
            before, after = text[max(0, repair.start - _AROUND) : repair.start], text[repair.end : repair.end + _AROUND]
            item = self._add(
                self.repairs,
                0,
                f"…{before}[{text[repair.start : repair.end]} → {repair.replacement or '∅'}]{after}…".replace(
                    "\n", " ¶ "
                ),
            )
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        if not self._repairs:
            self._say(self.tr("Nothing in this text looks broken."), "")
            return
        self._say(self.tr("Check what is to be repaired; it makes a new version."), "", "repair")
        self.right.setCurrentWidget(self.repairs)
        self.repairs.setCurrentRow(0)
        self.repairs.setFocus()

    def chosen_quote(self) -> int:
        """The quote that is being judged, 0 for none."""
        row = self.waiting.currentRow()
        return int(self.waiting.item(row).data(_KEY)) if row >= 0 else 0

    def chosen_repairs(self) -> tuple[Repair, ...]:
        """The repairs that are checked."""
        return tuple(
            repair
            for number, repair in enumerate(self._repairs)
            if self.repairs.item(number).checkState() is Qt.CheckState.Checked
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, view: QListWidget, key: int, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_KEY, key)
        item.setToolTip(text)
        item.setSizeHint(QSize(40, 44 if view is not self.repairs else 52))
        view.addItem(item)
        return item

    def _version_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.waiting.setCurrentRow(-1)
            self.version_chosen.emit(item.data(_KEY))

    def _quote_changed(self, item: QListWidgetItem | None) -> None:
        waiting = self._waiting.get(int(item.data(_KEY))) if item is not None else None
        if waiting is None:
            return
        self.versions.setCurrentRow(-1)
        if waiting.orphan:
            about = self.tr("These words stand nowhere in the text as it is now.")
            self._say(about, f"<p>{part_html(waiting.parts, self._theme)}</p>", "attach")
        else:
            about = self.tr("The words have changed. Is this still the quote?")
            self._say(about, f"<p>{part_html(waiting.parts, self._theme)}</p>", "accept", "attach", "reject", "open")

    def _say(self, about: str, html: str, *buttons: str) -> None:
        self.about.setText(about)
        self.detail.setHtml(html)
        self.detail.setVisible(bool(html))
        self.right.setCurrentWidget(self.detail)
        for name, button in self.buttons.items():
            button.setVisible(name in buttons)

    def _link(self, address: QUrl) -> None:
        self.quote_opened.emit(int(address.path()))

    def _tell(self, signal: SignalInstance) -> None:
        quote = self.chosen_quote()
        if quote:
            signal.emit(quote)
