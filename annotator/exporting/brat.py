"""brat standoff: a folder with a `.txt` and an `.ann` file for each article. Offsets are code points.

A quote is a text-bound annotation of its kind; speakers, other actors, stances, tags, cue and note are comments on it.
"""

from __future__ import annotations

from annotator.exporting.site import file_names
from annotator.exporting.target import Output
from annotator.model import Article, Placement, Quote, QuoteKind, Snapshot, Span

SIGN = "# Attest"
NOTE = "AnnotatorNotes"
FIELDS = {
    "Cue": "cue",
    "Obtained": "obtained",
    "TranslatedFrom": "translated_from",
    "Certainty": "certainty",
    "Coder": "coder",
    "Created": "created",
}
"""Fields of a quote by the kind of the comment that holds them."""


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes the folder with an `annotation.conf`. Quotes without a place are left out."""
    total = len(snapshot.articles)
    kinds = "\n".join(kind.value.capitalize() for kind in QuoteKind)
    settings = f"{SIGN}\n[entities]\n{kinds}\n[relations]\n[events]\n[attributes]\n"
    (output.path / "annotation.conf").write_text(settings, "utf-8", newline="\n")
    for done, (article, name) in enumerate(zip(snapshot.articles, file_names(snapshot).values(), strict=True)):
        output.step(done, total)
        stem = output.path / name.removeprefix("articles/").removesuffix(".html")
        text = article.version.content.text
        stem.with_name(stem.name + ".txt").write_bytes((text + "\n").encode("utf-8", "replace"))
        stem.with_name(stem.name + ".ann").write_bytes(standoff(article).encode("utf-8", "replace"))
    output.step(total, total)


def standoff(article: Article) -> str:
    """The `.ann` file of an article."""
    lines: list[str] = []
    comments = 0
    text = article.version.content.text
    for number, quote in enumerate(_placed(article), 1):
        ranges = [part for span in quote.spans for part in _pieces(span, text)]
        places = ";".join(f"{start} {end}" for start, end in ranges)
        words = " ".join(_line(text[start:end]) for start, end in ranges)
        lines.append(f"T{number}\t{quote.kind.value.capitalize()} {places}\t{words}")
        for kind, said in _comments(quote):
            comments += 1
            lines.append(f"#{comments}\t{kind} T{number}\t{_line(said)}")
    return "".join(line + "\n" for line in lines)


def _placed(article: Article) -> list[Quote]:
    text = article.version.content.text
    return [
        quote
        for quote in article.quotes
        if quote.spans
        and all(s.placement is not Placement.ORPHAN and text[s.start : s.end] == s.exact != "" for s in quote.spans)
    ]


def _pieces(span: Span, text: str) -> list[tuple[int, int]]:
    """The span in pieces: brat's annotations may not go over the end of a line."""
    found = []
    at = span.start
    for part in text[span.start : span.end].split("\n"):
        if part:
            found.append((at, at + len(part)))
        at += len(part) + 1
    return found or [(span.start, span.end)]


def _comments(quote: Quote) -> list[tuple[str, str]]:
    found = [(one.function.value.capitalize(), one.name) for one in quote.actors]
    found += [(one.stance.value.capitalize(), one.statement) for one in quote.claims]
    found += [("Tag", one.path) for one in quote.tags]
    found += [(kind, held) for kind, field in FIELDS.items() if (held := getattr(quote, field))]
    return found + ([(NOTE, quote.note)] if quote.note else [])


def _line(text: str) -> str:
    return " ".join(text.replace("\u2028", " ").split("\n")).replace("\t", " ").replace("\r", " ")
