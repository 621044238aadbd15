"""Taking in quotes: new ones with all that is said of them; known ones compared field by field."""

from __future__ import annotations

from annotator.library.differences import Judging
from annotator.library.merging_ids import Ids
from annotator.library.merging_values import ValueMerging
from annotator.library.quotes import Quotes
from annotator.library.reattaching import Reattaching
from annotator.library.version_rows import insert_foreign_version
from annotator.model import Article, ArticleId, Function, Placement, Quote, QuoteId, Snapshot, Span
from annotator.store import Store
from annotator.store.store import now

_FIELDS = ("kind", "cue", "note", "certainty", "obtained", "translated_from")


class QuoteMerging:
    """The quotes of one merge, after everything they refer to has been taken in."""

    def __init__(self, store: Store, snapshot: Snapshot, ids: Ids, judging: Judging, values: ValueMerging) -> None:
        self._store = store
        self._snapshot = snapshot
        self._ids = ids
        self._judging = judging
        self._values = values
        self.orphans = 0

    def take(self, mine: ArticleId, article: Article) -> None:
        """The quotes of one article, which is `mine` here."""
        version, text = self._store.rows(
            "SELECT v.id, v.text FROM article a JOIN version v ON v.id = a.version WHERE a.id = ?", [mine]
        )[0]
        places = Reattaching(text, article.version.content.text)
        for quote in article.quotes:
            known = self._ids.of_uid("quote", quote.uid)
            if self._ids.is_known("quote", quote.id, known):
                self._compare(Quotes(self._store).get(QuoteId(self._ids["quote", quote.id])), quote)
                self._find_again(mine, quote, places, version)
            else:
                self._insert(mine, quote)
                Quotes(self._store).put_areas(QuoteId(self._ids["quote", quote.id]), quote.areas)
                self._write_spans(quote, [places.place(span) for span in quote.spans], version, article)
            self._values.take("quote", quote.exact[:60], quote.id, quote.uid, quote.fields)

    def _find_again(self, mine: ArticleId, quote: Quote, places: Reattaching, version: int) -> None:
        """A quote that has waited for its text is placed when the text has come."""
        ours = Quotes(self._store).get(QuoteId(self._ids["quote", quote.id]))
        if not ours.spans or any(span.placement is not Placement.ORPHAN for span in ours.spans):
            return
        found = [places.place(span) for span in quote.spans]
        if found and all(span.placement is not Placement.ORPHAN for span in found):
            self._store.run("DELETE FROM span WHERE quote = ?", [ours.id])
            self._store.update("quote", ours.id, article=mine)
            for order, span in enumerate(found):
                self._insert_span(ours.id, order, span, version)

    def _insert(self, mine: ArticleId, quote: Quote) -> None:
        ours = self._store.insert(
            "quote", uid=quote.uid, article=mine, kind=str(quote.kind), cue=quote.cue, obtained=quote.obtained,
            translated_from=quote.translated_from, certainty=quote.certainty, note=quote.note, origin=quote.origin,
            coder=self._coder(quote.coder), created=quote.created or now(),
        )  # fmt: skip
        self._ids.is_new("quote", quote.id, ours)
        for actor, function in dict.fromkeys((self._ids["actor", a.actor], a.function) for a in quote.actors):
            self._store.insert("quote_actor", quote=ours, actor=actor, function=str(function))
        for claim, about in {self._ids["claim", one.claim]: one for one in reversed(quote.claims)}.items():
            self._store.insert(
                "quote_claim", quote=ours, claim=claim, stance=str(about.stance), certainty=about.certainty
            )
        for tag in dict.fromkeys(self._ids["tag", one.tag] for one in quote.tags):
            self._store.insert("quote_tag", quote=ours, tag=tag)

    def _compare(self, ours: Quote, theirs: Quote) -> None:
        name, uid = theirs.exact[:60], theirs.uid
        taken = {
            field: str(getattr(theirs, field))
            for field in _FIELDS
            if self._judging.single("quote", name, uid, field, getattr(ours, field), getattr(theirs, field))
        }
        if ours.trashed and self._judging.single("quote", name, uid, "place", "in the trash", "in use"):
            taken["trashed"] = ""
        if taken:
            self._store.update("quote", ours.id, **taken)
        # Which words are marked is told, and ours stay: the two texts need not be the same.
        self._judging.single("quote", name, uid, "words", ours.exact, theirs.exact, fixed=True)
        self._actors(ours, theirs, name)
        self._claims(ours, theirs, name)
        self._tags(ours, theirs, name)

    def _actors(self, ours: Quote, theirs: Quote, name: str) -> None:
        here = {(int(one.actor), one.function): one.name for one in ours.actors}
        there: dict[tuple[int, Function], str] = {}
        for one in theirs.actors:
            key = (self._ids["actor", one.actor], one.function)
            there[key] = here.get(key, one.name)
        kept = self._judging.joined(
            "quote", name, theirs.uid, "actors", [f"{n} ({f})" for (_, f), n in here.items()],
            [f"{n} ({f})" for (_, f), n in there.items()],
        )  # fmt: skip
        if kept == "ours":
            return
        for actor, function in there.keys() - here.keys():
            self._store.insert("quote_actor", quote=ours.id, actor=actor, function=str(function))
        if kept == "theirs":
            for actor, function in here.keys() - there.keys():
                self._store.run(
                    "DELETE FROM quote_actor WHERE quote = ? AND actor = ? AND function = ?",
                    [ours.id, actor, str(function)],
                )

    def _claims(self, ours: Quote, theirs: Quote, name: str) -> None:
        here = {int(one.claim): one for one in ours.claims}
        there = {self._ids["claim", one.claim]: one for one in theirs.claims}
        for claim in here.keys() & there.keys():
            mine, other = here[claim], there[claim]
            row = self._store.value("SELECT id FROM quote_claim WHERE quote = ? AND claim = ?", [ours.id, claim])
            for field in ("stance", "certainty"):
                what = f"{field} on “{mine.statement}”"
                if self._judging.single("quote", name, theirs.uid, what, getattr(mine, field), getattr(other, field)):
                    self._store.update("quote_claim", row, **{field: str(getattr(other, field))})
        kept = self._judging.joined(
            "quote", name, theirs.uid, "claims", [one.statement for one in here.values()],
            [here[claim].statement if claim in here else one.statement for claim, one in there.items()],
        )  # fmt: skip
        if kept == "ours":
            return
        for claim in there.keys() - here.keys():
            about = there[claim]
            self._store.insert(
                "quote_claim", quote=ours.id, claim=claim, stance=str(about.stance), certainty=about.certainty
            )
        if kept == "theirs":
            for claim in here.keys() - there.keys():
                self._store.run("DELETE FROM quote_claim WHERE quote = ? AND claim = ?", [ours.id, claim])

    def _tags(self, ours: Quote, theirs: Quote, name: str) -> None:
        here = {int(one.tag): one.path for one in ours.tags}
        there = {}
        for one in theirs.tags:
            tag = self._ids["tag", one.tag]
            there[tag] = here.get(tag, one.path)
        kept = self._judging.joined("quote", name, theirs.uid, "tags", [*here.values()], [*there.values()])
        if kept == "ours":
            return
        for tag in there.keys() - here.keys():
            self._store.insert("quote_tag", quote=ours.id, tag=tag)
        if kept == "theirs":
            for tag in here.keys() - there.keys():
                self._store.run("DELETE FROM quote_tag WHERE quote = ? AND tag = ?", [ours.id, tag])

    def _write_spans(self, quote: Quote, spans: list[Span], version: int, article: Article) -> None:
        for order, span in enumerate(spans):
            on = version
            if span.placement is Placement.ORPHAN:
                self.orphans += 1
                # Its offsets mean the text it was made on.
                on = insert_foreign_version(self._store, article.version)
            self._insert_span(self._ids["quote", quote.id], order, span, on)

    def _insert_span(self, quote: int, order: int, span: Span, version: int) -> None:
        self._store.insert(
            "span", quote=quote, version=version, order=order, start=span.start, end=max(span.end, span.start + 1),
            exact=span.exact, prefix=span.prefix, suffix=span.suffix, placement=str(span.placement),
        )  # fmt: skip

    def _coder(self, name: str) -> int:
        if not name:
            return self._store.coder
        known = self._store.value("SELECT id FROM coder WHERE name = ?", [name])
        if known is not None:
            return int(known)
        uid = next((coder.uid for coder in self._snapshot.coders if coder.name == name), "")
        taken = uid and self._store.value("SELECT id FROM coder WHERE uid = ?", [uid])
        return self._store.insert("coder", name=name, **({"uid": uid} if uid and not taken else {}))
