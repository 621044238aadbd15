"""The articles as bibliography: RIS, BibTeX and CSL-JSON, for Zotero, EndNote, LaTeX and citation processors."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from annotator.exporting.target import Output
from annotator.model import Article, Snapshot

_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_AND = re.compile(r"\s*(?:,|;|\band\b|&|\bund\b|\bet\b|\by\b)\s*")


def authors(byline: str) -> list[str]:
    """The names in a byline, without its "by"."""
    bare = re.sub(r"(?i)^\s*(?:by|von|par|por|text:)\s+", "", byline)
    return [name for name in _AND.split(bare) if name]


def ris(article: Article) -> str:
    """One RIS record (type NEWS), lines ended by CRLF as the format asks."""
    metadata = article.summary.metadata
    date = _date_parts(metadata.published)
    pairs = [
        ("TY", "NEWS"),
        ("TI", metadata.title),
        *(("AU", _inverted(name)) for name in authors(metadata.byline)),
        ("T2", metadata.outlet),
        ("PY", f"{date[0]:04}" if date else ""),
        (
            "DA",
            "/".join([f"{date[0]:04}", *(f"{part:02}" for part in date[1:])]) + "/" * (3 - len(date)) if date else "",
        ),
        ("SE", metadata.section),
        ("LA", metadata.language),
        ("UR", metadata.url),
        ("N1", article.summary.note),
        ("ID", article.summary.uid),
    ]
    lines = [f"{tag}  - {_line(value)}" for tag, value in pairs if value]
    return "\r\n".join([*lines, "ER  - ", "", ""])


def csl(article: Article) -> dict[str, Any]:
    """One CSL-JSON item (type article-newspaper)."""
    metadata = article.summary.metadata
    date = _date_parts(metadata.published)
    item: dict[str, Any] = {"id": article.summary.uid, "type": "article-newspaper"}
    known = {
        "title": metadata.title,
        "container-title": metadata.outlet,
        "author": [{"literal": name} for name in authors(metadata.byline)],
        "issued": {"date-parts": [date]} if date else {},
        "section": metadata.section,
        "language": metadata.language,
        "URL": metadata.url,
        "note": article.summary.note,
    }
    return item | {key: value for key, value in known.items() if value}


def bibtex(article: Article, key: str) -> str:
    """One @article entry."""
    metadata = article.summary.metadata
    date = _date_parts(metadata.published)
    fields = {
        "title": f"{{{_escaped(metadata.title)}}}" if metadata.title else "",
        "author": " and ".join(f"{{{_escaped(name)}}}" for name in authors(metadata.byline)),
        "journal": _escaped(metadata.outlet),
        "year": f"{date[0]:04}" if date else "",
        "date": _joined(date, "-"),
        "url": re.sub(r"[{}\s\\]", lambda m: f"%{ord(m.group()):02X}", metadata.url),
        "langid": metadata.language,
        "note": _escaped(article.summary.note),
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@article{{{key},\n{body}\n}}\n"


def render_ris(snapshot: Snapshot, output: Output) -> None:
    """Writes the articles as RIS."""
    _write(output, "".join(ris(article) for article in snapshot.articles))


def render_csl(snapshot: Snapshot, output: Output) -> None:
    """Writes the articles as CSL-JSON."""
    _write(output, json.dumps([csl(article) for article in snapshot.articles], indent=1) + "\n")


def render_bibtex(snapshot: Snapshot, output: Output) -> None:
    """Writes the articles as BibTeX, each under a key of its own."""
    keys = bibtex_keys(snapshot)
    _write(output, "\n".join(bibtex(article, key) for article, key in zip(snapshot.articles, keys, strict=True)))


def bibtex_keys(snapshot: Snapshot) -> list[str]:
    """A key for each article: first author or outlet, year, a letter where two would be the same."""
    taken: dict[str, int] = {}
    keys = []
    for article in snapshot.articles:
        metadata = article.summary.metadata
        names = authors(metadata.byline)
        who = names[0].split()[-1] if names and names[0].split() else metadata.outlet or "article"
        date = _date_parts(metadata.published)
        stem = (_ascii(who) or "article") + (f"{date[0]:04}" if date else "")
        number = taken[stem] = taken.get(stem, 0) + 1
        keys.append(stem if number == 1 else f"{stem}-{number}")
    return keys


def _write(output: Output, text: str) -> None:
    output.step(0, 1)
    output.path.write_bytes(text.encode("utf-8", "replace"))
    output.step(1, 1)


def _date_parts(published: str) -> list[int]:
    found = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", published)
    return [int(part) for part in found.groups() if part] if found else []


def _joined(date: list[int], separator: str) -> str:
    return separator.join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(date))


def _inverted(name: str) -> str:
    """The last word first, as in "Brandt, Ona"; one word, or more than four, stay as they are."""
    words = name.split()
    return f"{words[-1]}, {' '.join(words[:-1])}" if 2 <= len(words) <= 4 else name


def _line(value: str) -> str:
    return " ".join(value.split())


def _escaped(value: str) -> str:
    return "".join(_BIBTEX.get(character, character) for character in _line(value))


def _ascii(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", name).lower())
