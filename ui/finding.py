"""Finding: the palette fed with everything that has a name, and answered by the search index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError, QuerySyntaxError
from annotator.model import Actor, ArticleSummary, Claim, Hit, Tag
from ui.commands import Commands, Situation, title
from ui.counting import counted
from ui.dates import readable
from ui.known import Known
from ui.messages import said
from ui.palette import Palette, PaletteEntry
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import SearchAnswer

_FIRST, _HITS = 8, 20  # as many as are seen at once while somebody types; as many as there are to move through
_KEPT = 120  # choices remembered over all libraries
_REST = 1_200  # ms without changes before the palette's names are made again, if it is not opened before


class Finding(QObject):
    """Connects the palette to what is known and to the index."""

    place_wanted = Signal(int, object, object)  # article, (start, end) | None, quote | None
    actor_wanted = Signal(int)
    claim_wanted = Signal(int)
    tag_wanted = Signal(int)
    paragraph_wanted = Signal(int)
    command_wanted = Signal(str)
    all_wanted = Signal(str)  # show every hit of this query

    def __init__(
        self, session: Session, known: Known, palette: Palette, commands: Commands, situation: Callable[[], Situation]
    ) -> None:
        super().__init__(palette)
        self._session = session
        self._known = known
        self._palette = palette
        self._commands = commands
        self._situation = situation
        self._stale: set[str] = set()
        self._library = ""
        self._elsewhere: tuple[str, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._fill_one)
        for signal, kinds in (
            (known.loaded, ("actor", "claim", "tag", "article")),
            (known.articles_changed, ("article",)),
            (known.actors_changed, ("actor",)),
            (known.claims_changed, ("claim",)),
            (known.tags_changed, ("tag",)),
        ):
            signal.connect(lambda *_, kinds=kinds: self._outdated(kinds))
        palette.query_changed.connect(lambda query, request: self._search(query, request, _FIRST))
        palette.more_wanted.connect(lambda query, request: self._search(query, request, _HITS))
        palette.hit_chosen.connect(self.open_hit)
        palette.command_chosen.connect(self.command_wanted)
        palette.article_chosen.connect(lambda article: self.place_wanted.emit(article, None, None))
        palette.actor_chosen.connect(self.actor_wanted)
        palette.claim_chosen.connect(self.claim_wanted)
        palette.tag_chosen.connect(self.tag_wanted)
        palette.paragraph_chosen.connect(self.paragraph_wanted)
        palette.search_wanted.connect(self.all_wanted)

    def open(self, text: str | None = None) -> None:
        """Open the palette, with `text` typed or with the last query."""
        self._palette.set_entries("command", self._command_entries())
        while self._stale:
            self._fill_one()
        self._palette.open(text if isinstance(text, str) else None)

    def remember(self, kept: Sequence[str], library: str) -> None:
        """Take up what was chosen in earlier sessions: commands, and the records of this library."""
        self._library = library
        parts = [(*entry.partition("@")[0].partition(":")[::2], entry.partition("@")[2]) for entry in kept]
        self._palette.used = tuple((kind, key) for kind, key, where in parts if where in ("", library))
        self._elsewhere = tuple(entry for entry in kept if entry.partition("@")[2] not in ("", library))

    def used(self) -> tuple[str, ...]:
        """What was chosen, the latest first, as `remember` takes it."""
        here = (
            f"{kind}:{key}" if kind == "command" else f"{kind}:{key}@{self._library}"
            for kind, key in self._palette.used
        )
        return (*here, *self._elsewhere)[:_KEPT]

    def _outdated(self, kinds: tuple[str, ...]) -> None:
        self._stale.update(kinds)
        self._rest.start()

    def _fill_one(self) -> None:
        """Make the names of one kind again; the next kind has its turn after a rest."""
        if self._stale:
            kind = self._stale.pop()
            records = tuple(getattr(self._known, f"{kind}s").values())
            self._palette.make_entries(kind, len(records), partial(_ENTRIES[kind], records))
        if self._stale:
            self._rest.start()

    def _command_entries(self) -> list[PaletteEntry]:
        return [
            PaletteEntry("command", each.id, title(each).rstrip("…"), shortcut=(self._commands.keys(each) or ("",))[0])
            for each in self._commands.available(self._situation())
            if each.id not in ("go.palette", "go.commands")
        ]

    def _search(self, query: str, request: int, limit: int) -> None:
        if not query.strip() or not self._session.is_open:
            self._palette.set_hits(request, (), 0, 0.0)
            return
        began = perf_counter()

        def answered(answer: SearchAnswer) -> None:
            spent = (perf_counter() - began) * 1000
            if answer.hits or not answer.suggestion:
                self._palette.set_hits(request, answer.hits, answer.total, spent)
            else:
                self._palette.set_problem(request, self.tr("Nothing found."), answer.suggestion)

        def refused(error: AnnotatorError) -> None:
            position, suggestion = -1, ""
            if isinstance(error, QuerySyntaxError):
                position, suggestion = error.position, error.suggestion
            hint = "" if suggestion else said(error.hint)
            self._palette.set_problem(request, f"{said(error.message)} {hint}".strip(), suggestion, position)

        def current() -> bool:
            return request == self._palette.request()

        self._session.find(query, limit, current, answered, refused)

    def open_hit(self, hit: Hit) -> None:
        """Go to what was found."""
        if hit.kind == "article":
            self.place_wanted.emit(hit.id, hit.spans[0] if hit.spans else None, None)
        elif hit.kind == "quote" and hit.article is not None:
            self.place_wanted.emit(hit.article, None, hit.id)
        elif hit.kind == "actor":
            self.actor_wanted.emit(hit.id)
        elif hit.kind == "claim":
            self.claim_wanted.emit(hit.id)
        elif hit.kind == "tag":
            self.tag_wanted.emit(hit.id)


def _article_entries(articles: Sequence[ArticleSummary]) -> list[PaletteEntry]:
    dated = cache(readable)  # of many articles a day, and of many actors with as many quotes, each is said once
    return [
        PaletteEntry("article", str(each.id), each.metadata.title, dated(each.metadata.published[:10]))
        for each in articles
    ]


def _actor_entries(actors: Sequence[Actor]) -> list[PaletteEntry]:
    quotes = cache(lambda number: counted(number, "quote"))
    return [
        PaletteEntry("actor", str(each.id), each.name, quotes(each.quotes), aliases=each.aliases) for each in actors
    ]


def _claim_entries(claims: Sequence[Claim]) -> list[PaletteEntry]:
    return [PaletteEntry("claim", str(each.id), each.statement, f"+{each.asserts} −{each.denies}") for each in claims]


def _tag_entries(tags: Sequence[Tag]) -> list[PaletteEntry]:
    quotes = cache(lambda number: counted(number, "quote"))
    return [PaletteEntry("tag", str(each.id), each.path, quotes(each.quotes)) for each in tags]


_ENTRIES: dict[str, Callable[[Any], list[PaletteEntry]]] = {
    "article": _article_entries,
    "actor": _actor_entries,
    "claim": _claim_entries,
    "tag": _tag_entries,
}
