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
        assert (to / "index.html").is_file() if export.folder else to.stat().st_size > 100, export.name
    assert not desk.errors
