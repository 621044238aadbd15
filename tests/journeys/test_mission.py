"""The whole path on the article the user gave, where it is present: load, read, quote, speaker, claim, find, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.model import BlockKind, QuoteKind
from tests.journeys.desk import Desk
from tests.journeys.test_palette import ask, take
from tests.shared_data import MISSION, needs_shared


@needs_shared
def test_the_scraped_article_goes_all_the_way(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "war.attest", create=True)
    desk.bring_in(MISSION)
    article = desk.read("Vladimir Putin began")
    content = article.version.content
    kinds = [block.kind for block in content.blocks]
    assert kinds[0] is BlockKind.TITLE
    captions = [content.text[b.start : b.end] for b in content.blocks if b.kind is BlockKind.CAPTION]
    assert len(captions) >= 4
    assert all("REUTERS" in caption or "via REUTERS" in caption for caption in captions)
    assert "<a class=" not in content.text
    assert "height=" not in content.text
    assert any("<a class=" in piece.text for piece in content.set_aside)
    assert "Belarusannounced" in content.text  # glued words stay as they are in the source
    assert article.summary.metadata.language == "en"

    desk.put_caret("The first trains with Russian soldiers", 5)
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    assert desk.quote.kind is QuoteKind.DIRECT
    assert desk.quote.speakers[0].name.endswith("Ministry of Defense")
    desk.press(Qt.Key.Key_C)
    desk.choose_new("Russian troops arrived in Belarus")
    desk.indexed()
    ask(desk, "claim:troops trains", "first trains")
    take(desk, "first trains")
    assert desk.quote.exact.startswith("The first trains")

    to = tmp_path / "war.html"
    desk.window.exporting.export_to(to, (article.summary.id,))
    desk.until(lambda: desk.window.exporting.view.ending.message.text().startswith("Exported to war.html"))
    page = to.read_text(encoding="utf-8")
    assert desk.quote.speakers[0].name in page
    assert "Russian troops arrived in Belarus" in page
    desk.window.originals.show()
    desk.until(desk.window.panes.original.isVisible)
    assert "<a class=" in desk.window.panes.original.blocks.out()
    assert "<a class=" in desk.window.panes.original.source.toPlainText()
