"""The inspector: one page each for a quote, an article, an actor, a claim and a tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotator.model import (
    Actor,
    ArticleSummary,
    Claim,
    ClaimId,
    ClaimLink,
    CustomField,
    Quote,
    Tag,
    Topic,
    Version,
)
from ui.inspector.lines import Line
from ui.inspector.values import AlsoSays, KnownRecords, Stand
from ui.theme import Theme
from ui.widgets.suggesting import Known, KnownNames

if TYPE_CHECKING:
    from ui.inspector.actor_page import ActorPage
    from ui.inspector.article_page import ArticlePage
    from ui.inspector.claim_page import ClaimPage
    from ui.inspector.quote_page import QuotePage
    from ui.inspector.tag_page import TagPage

AnyPage: TypeAlias = "QuotePage | ArticlePage | ActorPage | ClaimPage | TagPage"


class Inspector(QFrame):
    """Shows a record whole and lets it be edited in place. `edited` carries a value of `ui.inspector.requests`.

    `left` asks for the focus to go back to the text; `stepped` is -1 or 1, the neighbouring quote.
    """

    edited = Signal(object)
    actor_opened = Signal(int)
    claim_opened = Signal(int)
    tag_opened = Signal(int)
    quote_opened = Signal(int)
    stepped = Signal(int)
    url_opened = Signal(str)
    versions_wanted = Signal(int)
    set_aside_wanted = Signal(int)
    origin_wanted = Signal(int)
    quotes_wanted = Signal(str, int)
    split_wanted = Signal(int)
    fields_wanted = Signal(str)
    completions_wanted = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._empty = QLabel(
            self.tr("Choose a quote, an actor or a claim to see its whole record here.\n\nN goes to the next quote.")
        )
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._theme = theme
        self._known = KnownRecords(KnownNames(), KnownNames(), KnownNames(), KnownNames())
        self._pages: list[AnyPage] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.set_theme(theme)

    @cached_property
    def quote_page(self) -> QuotePage:
        """The page of a quote; like the others it is made when it is first shown, so that the window opens sooner."""
        from ui.inspector.quote_page import QuotePage

        page = QuotePage(self._theme)
        page.set_known(self._known)
        page.actor_opened.connect(self.actor_opened)
        page.claim_opened.connect(self.claim_opened)
        page.tag_opened.connect(self.tag_opened)
        page.quote_opened.connect(self.quote_opened)
        page.stepped.connect(self.stepped)
        self._adopt(page)
        return page

    @cached_property
    def article_page(self) -> ArticlePage:
        """The page of an article."""
        from ui.inspector.article_page import ArticlePage

        page = ArticlePage(self._theme)
        page.set_known(self._known)
        page.tag_opened.connect(self.tag_opened)
        page.versions_wanted.connect(self.versions_wanted)
        page.set_aside_wanted.connect(self.set_aside_wanted)
        page.origin_wanted.connect(self.origin_wanted)
        self._adopt(page)
        return page

    @cached_property
    def actor_page(self) -> ActorPage:
        """The page of an actor."""
        from ui.inspector.actor_page import ActorPage

        page = ActorPage(self._theme)
        page.set_known(self._known)
        page.actor_opened.connect(self.actor_opened)
        page.quote_opened.connect(self.quote_opened)
        page.all_quotes_wanted.connect(lambda key: self.quotes_wanted.emit("actor", key))
        page.split_wanted.connect(self.split_wanted)
        self._adopt(page)
        return page

    @cached_property
    def claim_page(self) -> ClaimPage:
        """The page of a claim."""
        from ui.inspector.claim_page import ClaimPage

        page = ClaimPage(self._theme)
        page.set_known(self._known)
        page.claim_opened.connect(self.claim_opened)
        page.quote_opened.connect(self.quote_opened)
        page.all_quotes_wanted.connect(lambda key: self.quotes_wanted.emit("claim", key))
        self._adopt(page)
        return page

    @cached_property
    def tag_page(self) -> TagPage:
        """The page of a tag."""
        from ui.inspector.tag_page import TagPage

        page = TagPage(self._theme)
        page.set_known(self._known)
        page.tag_opened.connect(self.tag_opened)
        page.quote_opened.connect(self.quote_opened)
        page.all_quotes_wanted.connect(lambda key: self.quotes_wanted.emit("tag", key))
        self._adopt(page)
        return page

    def _adopt(self, page: AnyPage) -> None:
        page.edited.connect(self.edited)
        page.url_opened.connect(self.url_opened)
        page.fields_wanted.connect(self.fields_wanted)
        page.completions_wanted.connect(self.completions_wanted)
        self._pages.append(page)
        self._stack.addWidget(page)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.setStyleSheet(f"#inspector {{ background: {theme.pane}; }}")
        for page in self._pages:
            page.set_theme(theme)

    def set_known(
        self,
        actors: KnownNames,
        claims: Sequence[Claim],
        tags: Sequence[Tag],
        topics: Sequence[Topic] = (),
        fields: Sequence[CustomField] = (),
        recent: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        """Complete what is added from these: the `recent` records of each kind first, then the most used.

        Of actors there may be very many: their names come in that order, ready to be searched.
        """
        last = {kind: {key: place for place, key in enumerate(keys)} for kind, keys in (recent or {}).items()}

        def order(kind: str, key: int, used: int) -> tuple[int, int]:
            return last.get(kind, {}).get(key, 1000), -used

        def statements() -> list[Known]:
            found = [claim for claim in claims if not claim.trashed]
            found.sort(key=lambda c: order("claim", c.id, c.asserts + c.denies))
            return [Known(c.id, c.statement, f"+{c.asserts} −{c.denies}") for c in found]

        def paths() -> list[Known]:
            found = sorted((t for t in tags if not t.trashed), key=lambda t: order("tag", t.id, t.quotes))
            return [Known(t.id, t.path or t.name, str(t.quotes)) for t in found]

        def headings() -> list[Known]:
            found = sorted(topics, key=lambda t: order("topic", t.id, t.claims))
            return [Known(t.id, t.path or t.name, str(t.claims)) for t in found]

        # Every edit changes a count somewhere; sorting waits until somebody types.
        self._known = KnownRecords(
            actors,
            KnownNames(statements),
            KnownNames(paths),
            KnownNames(headings),
            tuple(fields),
        )
        for page in self._pages:
            page.set_known(self._known)

    def offer(self, kind: str, field: str, values: Sequence[str]) -> None:
        """Complete what is typed in a field of the page shown from these values."""
        page = next((each for each in self._pages if each is self._stack.currentWidget()), None)
        if page is not None:
            page.offer(kind, field, values)

    def show_quote(
        self,
        quote: Quote,
        position: int = 0,
        total: int = 0,
        also_says: Sequence[AlsoSays] = (),
        nested: Sequence[AlsoSays] = (),
    ) -> None:
        """Show a quote, number `position` of `total` in its article; `nested` lie in it or around it."""
        self._turn_to(self.quote_page)
        self.quote_page.show_quote(quote, position, total, also_says, nested)
        self.quote_page.settle()

    def show_article(self, article: ArticleSummary, version: Version | None = None) -> None:
        """Show an article's metadata and, when known, where its current text came from."""
        self._turn_to(self.article_page)
        self.article_page.show_article(article, version)
        self.article_page.settle()

    def show_actor(self, actor: Actor, quotes: Sequence[Quote] = (), against: Sequence[Line] = ()) -> None:
        """Show an actor, the quotes with the actor as speaker, and those where the actor contradicts itself."""
        self._turn_to(self.actor_page)
        self.actor_page.show_actor(actor, quotes, against)
        self.actor_page.settle()

    def show_claim(
        self,
        claim: Claim,
        stands: Sequence[Stand] = (),
        links: Sequence[ClaimLink] = (),
        statements: Mapping[ClaimId, str] | None = None,
    ) -> None:
        """Show a claim, who takes which stance on it, and its links; `statements` names the linked claims."""
        self._turn_to(self.claim_page)
        self.claim_page.show_claim(claim, stands, links, statements or {})
        self.claim_page.settle()

    def show_tag(self, tag: Tag, quotes: Sequence[Quote] = ()) -> None:
        """Show a tag's entry in the codebook and quotes that carry it."""
        self._turn_to(self.tag_page)
        self.tag_page.show_tag(tag, quotes)
        self.tag_page.settle()

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._turn_to(self._empty)

    def shown(self) -> tuple[str, int]:
        """What is shown: its kind ("quote", "article", "actor", "claim", "tag") and id, or ("", 0)."""
        if self._shows("quote_page") and (quote := self.quote_page.quote()) is not None:
            return "quote", quote.id
        if self._shows("article_page") and (article := self.article_page.article()) is not None:
            return "article", article.id
        if self._shows("actor_page") and (actor := self.actor_page.actor()) is not None:
            return "actor", actor.id
        if self._shows("claim_page") and (claim := self.claim_page.claim()) is not None:
            return "claim", claim.id
        if self._shows("tag_page") and (tag := self.tag_page.tag()) is not None:
            return "tag", tag.id
        return "", 0

    def flush(self) -> None:
        """Commit what is being typed, before the window closes or the library changes."""
        for page in self._pages:
            page.flush()

    def begin(self, part: str) -> None:
        """Put the keyboard where a part of the shown quote is edited: "speaker", "claims", "tags" or "note"."""
        if self._shows("quote_page"):
            self.quote_page.begin(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _shows(self, page: str) -> bool:
        """Whether a page is made and shown."""
        return self.__dict__.get(page) is self._stack.currentWidget()

    def _turn_to(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page:
            self.flush()
            self._stack.setCurrentWidget(page)
