"""A library as a small site: an index of articles, actors, claims and tags, and a page for each article.

Every page is complete in itself, works from a folder on disk, and carries its data: the index all of it, an article's
page its own.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from annotator.exporting.html import parts, write_data, write_page
from annotator.exporting.html.page import Page, foot
from annotator.exporting.html.records import gather
from annotator.exporting.reduce import canonical, only
from annotator.exporting.target import Output
from annotator.model import Article, Snapshot

ARTICLES = "articles"


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes `index.html` and `articles/*.html` into the folder `output.path`."""
    (output.path / ARTICLES).mkdir()
    names = file_names(snapshot)
    total = len(snapshot.articles) + 1
    for done, article in enumerate(snapshot.articles):
        output.step(done, total)
        own = canonical(only(snapshot, article))
        path = output.path / names[article.summary.id]
        with path.open("w", encoding="utf-8", newline="\n") as file:
            write_page(own, file, Output(path, output.options), home="../index.html")
    output.step(total - 1, total)
    _index(snapshot, names, output)
    output.step(total, total)


def file_names(snapshot: Snapshot) -> dict[int, str]:
    """A file for each article, by its id: date and title in plain letters, and as much of the uid as tells it apart."""
    return {article.summary.id: f"{ARTICLES}/{_name(article)}.html" for article in snapshot.articles}


def _name(article: Article) -> str:
    metadata = article.summary.metadata
    plain = unicodedata.normalize("NFKD", metadata.title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)[:6]
    date = re.findall(r"^\d{4}(?:-\d\d){0,2}", metadata.published)
    uid = re.sub(r"[^a-z0-9]", "", article.summary.uid.lower())[:32]
    return "-".join([*date, *words, uid])[:150].rstrip("-")


def _index(snapshot: Snapshot, names: dict[int, str], output: Output) -> None:
    records = gather(snapshot, names)
    page = Page(records, output.options.theme, several=True, pages=names)
    with Path(output.path / "index.html").open("w", encoding="utf-8", newline="\n") as file:
        file.write(page.head(snapshot.library or "Attest library", parts(records, several=True)))
        file.write(page.front())
        file.write(page.indexes())
        file.write(foot())
        write_data(snapshot, file)
        file.write("</body>\n</html>\n")
