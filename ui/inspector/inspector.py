"""The inspector: one page each for a quote, an article, an actor, a claim and a tag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotator.model import (
    Actor,
    ArticleSummary,
    Claim,
    ClaimId,
    ClaimLink,
    Quote,
    Tag,
    Version,
)
from ui.inspector.actor_page import ActorPage
from ui.inspector.article_page import ArticlePage
from ui.inspector.claim_page import ClaimPage
from ui.inspector.quote_page import QuotePage
from ui.inspector.tag_page import TagPage
from ui.inspector.values import AlsoSays, Stand
from ui.theme import Theme
from ui.widgets.suggesting import Known, KnownNames


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
    quotes_wanted = Signal(str, int)
    merge_wanted = Signal(int)
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
        self.quote_page = QuotePage(theme)
        self.article_page = ArticlePage(theme)
        self.actor_page = ActorPage(theme)
        self.claim_page = ClaimPage(theme)
        self.tag_page = TagPage(theme)
        self._stack = QStackedWidget()
        for page in (
            self._empty, self.quote_page, self.article_page, self.actor_page, self.claim_page, self.tag_page
        ):  # fmt: skip
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self.set_known((), (), ())
        self.set_theme(theme)

    def _connect(self) -> None:
        for page in (self.quote_page, self.article_page, self.actor_page, self.claim_page, self.tag_page):
            page.edited.connect(self.edited)
        for opens_quotes in (self.quote_page, self.actor_page, self.claim_page, self.tag_page):
            opens_quotes.quote_opened.connect(self.quote_opened)
        self.quote_page.actor_opened.connect(self.actor_opened)
        self.actor_page.actor_opened.connect(self.actor_opened)
        self.quote_page.claim_opened.connect(self.claim_opened)
        self.claim_page.claim_opened.connect(self.claim_opened)
        self.quote_page.tag_opened.connect(self.tag_opened)
        self.article_page.tag_opened.connect(self.tag_opened)
        self.tag_page.tag_opened.connect(self.tag_opened)
        self.quote_page.stepped.connect(self.stepped)
        self.article_page.url_opened.connect(self.url_opened)
        self.article_page.versions_wanted.connect(self.versions_wanted)
        self.article_page.set_aside_wanted.connect(self.set_aside_wanted)
        self.actor_page.all_quotes_wanted.connect(lambda key: self.quotes_wanted.emit("actor", key))
        self.claim_page.all_quotes_wanted.connect(lambda key: self.quotes_wanted.emit("claim", key))
        self.tag_page.all_quotes_wanted.connect(lambda key: self.quotes_wanted.emit("tag", key))
        self.actor_page.merge_wanted.connect(self.merge_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(f"#inspector {{ background: {theme.pane}; }}")
        for page in (self.quote_page, self.article_page, self.actor_page, self.claim_page, self.tag_page):
            page.set_theme(theme)

    def set_known(self, actors: Iterable[Actor], claims: Iterable[Claim], tags: Iterable[Tag]) -> None:
        """What can be added is completed from these records; the most used come first."""
        people = sorted((actor for actor in actors if not actor.trashed), key=lambda actor: -actor.quotes)
        known_actors = KnownNames([Known(a.id, a.name, a.kind.value, a.aliases) for a in people])
        said = sorted((claim for claim in claims if not claim.trashed), key=lambda c: -(c.asserts + c.denies))
        known_claims = KnownNames([Known(c.id, c.statement, f"+{c.asserts} −{c.denies}") for c in said])
        used = sorted((tag for tag in tags if not tag.trashed), key=lambda tag: -tag.quotes)
        known_tags = KnownNames([Known(t.id, t.path or t.name, str(t.quotes)) for t in used])
        self.quote_page.set_known(known_actors, known_claims, known_tags)
        self.article_page.set_known(known_tags)
        self.actor_page.set_known(known_actors)
        self.claim_page.set_known(known_claims)
        self.tag_page.set_known(known_tags)

    def show_quote(self, quote: Quote, position: int = 0, total: int = 0, also_says: Sequence[AlsoSays] = ()) -> None:
        """Show a quote, number `position` of `total` in its article."""
        self._turn_to(self.quote_page)
        self.quote_page.show_quote(quote, position, total, also_says)

    def show_article(self, article: ArticleSummary, version: Version | None = None) -> None:
        """Show an article's metadata and, when known, where its current text came from."""
        self._turn_to(self.article_page)
        self.article_page.show_article(article, version)

    def show_actor(self, actor: Actor, quotes: Sequence[Quote] = ()) -> None:
        """Show an actor and the quotes with the actor as speaker."""
        self._turn_to(self.actor_page)
        self.actor_page.show_actor(actor, quotes)

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

    def show_tag(self, tag: Tag, quotes: Sequence[Quote] = ()) -> None:
        """Show a tag's entry in the codebook and quotes that carry it."""
        self._turn_to(self.tag_page)
        self.tag_page.show_tag(tag, quotes)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._turn_to(self._empty)

    def shown(self) -> tuple[str, int]:
        """What is shown: its kind ("quote", "article", "actor", "claim", "tag") and id, or ("", 0)."""
        page = self._stack.currentWidget()
        if page is self.quote_page and (quote := self.quote_page.quote()) is not None:
            return "quote", quote.id
        if page is self.article_page and (article := self.article_page.article()) is not None:
            return "article", article.id
        if page is self.actor_page and (actor := self.actor_page.actor()) is not None:
            return "actor", actor.id
        if page is self.claim_page and (claim := self.claim_page.claim()) is not None:
            return "claim", claim.id
        if page is self.tag_page and (tag := self.tag_page.tag()) is not None:
            return "tag", tag.id
        return "", 0

    def flush(self) -> None:
        """Commit what is being typed, before the window closes or the library changes."""
        for page in (self.quote_page, self.article_page, self.actor_page, self.claim_page, self.tag_page):
            page.flush()

    def begin(self, part: str) -> None:
        """Put the keyboard where a part of the shown quote is edited: "speaker", "claims", "tags" or "note"."""
        if self._stack.currentWidget() is self.quote_page:
            self.quote_page.begin(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page:
            self.flush()
            self._stack.setCurrentWidget(page)
