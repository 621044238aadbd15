"""What a colleague gets: one HTML file with the article, its quotes and who says them."""

from __future__ import annotations

from pathlib import Path

from annotator.library import EXPORTS
from tests.journeys.desk import Desk


def test_one_article_becomes_one_file(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    article = desk.read("Minister rules out")
    to = tmp_path / "minister.html"
    desk.window.files.export_to(to, (article.summary.id,))
    desk.until(lambda: desk.notice == "Exported to minister.html.")
    page = to.read_text(encoding="utf-8")
    assert "Nobody who has read the inspection" in page
    assert "The sluice is unsafe to open" in page
    assert "Letter shows ministry" not in page


def test_the_library_becomes_one_file_and_nothing_is_replaced_unasked(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    to = tmp_path / "all.html"
    desk.window.files.export_to(to, None)
    desk.until(lambda: desk.notice == "Exported to all.html.")
    page = to.read_bytes()
    assert "Letter shows ministry" in page.decode()
    desk.window.files.export_to(to, None)
    desk.until(lambda: "all.html" in desk.notice and desk.notice != "Exported to all.html.")
    assert to.read_bytes() == page


def test_every_format_is_written(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    for export in EXPORTS:
        to = tmp_path / f"library-{export.name}{export.suffix}"
        desk.window.files.export_to(to, None, export.name)
        desk.told(f"Exported to {to.name}.")
        written = sum(file.stat().st_size for file in ([*to.rglob("*")] if export.folder else [to]))
        assert written > 100, export.name
    assert not desk.errors


def test_a_page_a_colleague_sends_is_taken_in_with_everything(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    page = tmp_path / "from-a-colleague.html"
    desk.window.files.export_to(page, None)
    desk.told("Exported to from-a-colleague.html.")
    desk.open(tmp_path / "mine.attest", create=True)
    desk.window.files.import_paths([page])
    desk.until(lambda: desk.notice.startswith("from-a-colleague.html: 10 articles, 80 quotes"))
    desk.settled()
    assert len(desk.window.known.articles) == 10
    desk.read("Minister rules out")
    assert len(desk.window.reading.quotes) == 17
    desk.window.undo()
    desk.settled()
    assert not desk.window.known.articles


def test_a_library_is_merged_into_another(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(tmp_path / "mine.attest", create=True)
    desk.window.files.merge_library(sample)
    desk.until(lambda: desk.notice.startswith("sample.attest: 10 articles, 80 quotes, 31 actors"))
    desk.settled()
    assert len(desk.window.known.actors) == 31
