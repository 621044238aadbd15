"""The sample library: our own articles with everything said in them, made through the public API."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator.errors import NotFound
from annotator.library.committing import ImportReport
from annotator.library.library import Library
from annotator.model import ActorId, ActorKind, ArticleId, ClaimId, Function, QuoteKind, Relation, Role, Stance
from annotator.settings import data_folder
from annotator.text import MatchView

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"

Data = dict[str, Any]


def sample_path() -> Path:
    """Where the sample library lies once it has been made."""
    return data_folder() / "sample.attest"


def prepare_sample() -> Path:
    """The path of the sample library, made first when it is not there. Raises AnnotatorError."""
    path = sample_path()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        build_sample(path)
    return path


def build_sample(path: Path, folder: Path = FOLDER) -> None:
    """Make the sample library at `path`; it appears whole or not at all."""
    data: Data = json.loads((folder / "library.json").read_text(encoding="utf-8"))
    unfinished = path.with_name(f"{path.stem}.unfinished{path.suffix}")
    # An attempt that was killed leaves its log too, which must not be taken for the new file's.
    for part in (unfinished, unfinished.with_name(f"{unfinished.name}-wal")):
        part.unlink(missing_ok=True)
    with Library.create(unfinished, coder=data["coder"]) as library:
        articles = _import(library, folder, data["articles"])
        with library.edit("Build the sample library"):
            _add_tags(library, data["tags"])
            _add_actors(library, data["actors"])
            _add_claims(library, data["claims"], data["claim_links"])
            for entry in data["articles"]:
                _describe(library, articles[entry["file"]], entry)
            for entry in data["quotes"]:
                _add_quote(library, articles[entry["article"]], entry)
            for entry in data["saved_searches"]:
                library.save_search(entry["name"], entry["query"])
    unfinished.replace(path)


def _import(library: Library, folder: Path, entries: list[Data]) -> dict[str, ArticleId]:
    report: ImportReport = library.import_files([folder / entry["file"] for entry in entries])
    for left in (*report.failed, *report.skipped, *report.duplicates):
        raise NotFound(f"The sample article {left.path} is missing: {left.reason}", "Install Attest again.")
    return {Path(taken.path).name: taken.article for taken in report.imported}


def _add_tags(library: Library, entries: list[Data]) -> None:
    for entry in entries:
        tag = library.tags.add(" / ".join(entry["path"]), definition=entry.get("definition", ""))
        for field in ("inclusion", "exclusion", "examples", "colour"):
            if entry.get(field):
                library.tags.set(tag.id, field, entry[field])


def _add_actors(library: Library, entries: list[Data]) -> None:
    for entry in entries:
        actor = library.actors.add(
            entry["name"],
            ActorKind(entry["kind"]),
            aliases=entry.get("aliases", ()),
            roles=[Role(**role) for role in entry.get("roles", ())],
            description=entry.get("description", ""),
        )
        if entry.get("note"):
            library.actors.set(actor.id, "note", entry["note"])
    for entry in entries:
        if entry.get("affiliation"):
            library.actors.set_affiliation(_actor(library, entry["name"]), _actor(library, entry["affiliation"]))


def _add_claims(library: Library, entries: list[Data], links: list[Data]) -> None:
    for entry in entries:
        topic = library.topics.add(entry["topic"]) if entry.get("topic") else None
        note, status = entry.get("note", ""), entry.get("status", "")
        library.claims.add(entry["statement"], topic=topic, note=note, status=status)
    for link in links:
        library.claims.link(_claim(library, link["claim"]), _claim(library, link["other"]), Relation(link["relation"]))


def _actor(library: Library, name: str) -> ActorId:
    actor = library.actors.find(name)
    if actor is None:
        raise NotFound(f"The sample has no actor “{name}”.")
    return actor.id


def _claim(library: Library, statement: str) -> ClaimId:
    claim = library.claims.find(statement)
    if claim is None:
        raise NotFound(f"The sample has no claim “{statement}”.")
    return claim.id


def _describe(library: Library, article: ArticleId, entry: Data) -> None:
    for field, value in (*entry.get("metadata", {}).items(), ("note", entry.get("note", ""))):
        if value:
            library.articles.set(article, field, value)
    for path in entry.get("tags", ()):
        library.articles.add_tag(article, library.tags.add(path).id)
    if entry.get("done"):
        library.articles.set_done([article], done=True)


def _add_quote(library: Library, article: ArticleId, entry: Data) -> None:
    text = library.articles.version(library.articles.summary(article).version).content.text
    spans = [_place(text, words, entry.get("occurrence", 1)) for words in entry["spans"]]
    quote = library.quotes.add(article, spans, kind=QuoteKind(entry["kind"]), cue=entry.get("cue", "")).id
    for field in ("note", "certainty", "obtained", "translated_from"):
        if entry.get(field):
            library.quotes.set(quote, field, entry[field])
    for named in entry.get("actors", ()):
        library.quotes.add_actor([quote], _actor(library, named["name"]), Function(named["function"]))
    for claim in entry.get("claims", ()):
        stance = Stance(claim["stance"])
        library.quotes.set_claim([quote], _claim(library, claim["statement"]), stance, claim.get("certainty", ""))
    for path in entry.get("tags", ()):
        library.quotes.add_tag([quote], library.tags.add(path).id)


def _place(text: str, words: str, occurrence: int) -> tuple[int, int]:
    """Where words stand in a text for the `occurrence`th time."""
    view, sought = MatchView(text), MatchView(words).text
    at = -1
    for _ in range(occurrence):
        at = view.text.find(sought, at + 1)
        if at < 0:
            raise NotFound(f"The sample text does not say “{words}”.")
    return view.to_source(at, at + len(sought))
