from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.library import ImportReport, LeftOut, Taken
from annotator.model import ArticleId
from tests.ui.conftest import Press, Stage
from ui.import_view import ImportView
from ui.theme import Theme

REPORT = ImportReport(
    imported=(
        Taken(ArticleId(1), "Harbour", "/in/harbour.html", False),
        Taken(ArticleId(2), "Dock", "/in/dock.pdf", True),
    ),
    duplicates=(LeftOut("/in/copy.html", "Figures", "The same text is in the library.", article=ArticleId(3)),),
    skipped=(LeftOut("/in/feed.xml", "Weather", "No article text was found."),),
    failed=(LeftOut("/in/broken.pdf", "", "The file is encrypted.", "Remove the password."),),
)


def test_progress_then_the_account(stage: Stage, light: Theme) -> None:
    view = ImportView(light)
    stage(view)
    view.start(3)
    view.show_progress("/in/harbour.html", ImportReport(imported=REPORT.imported[:1]))
    assert view.title.text() == "Importing 1 of 3"
    assert view.detail.text() == "harbour.html · 1 article found: 1 imported"
    assert view.progress.value() == 1
    assert not view.close_button.isVisible()
    view.finish(REPORT)
    expected = "4 articles found: 2 imported, 1 already in the library, 1 skipped, 1 not readable"
    assert view.detail.text() == expected
    states = [row.state for row in view.model.rows]
    assert states == ["failed", "skipped", "duplicate", "imported", "version"]
    assert view.model.rows[0].title == "broken.pdf"
    assert view.model.rows[0].reason == "The file is encrypted. Remove the password."


def test_what_can_be_asked_for(stage: Stage, light: Theme, press: Press) -> None:
    view = ImportView(light)
    stage(view)
    told: list[object] = []
    view.cancelled.connect(lambda: told.append("cancelled"))
    view.again_requested.connect(told.append)
    view.article_opened.connect(told.append)
    view.closed.connect(lambda: told.append("closed"))
    view.start(2)
    press(view, Qt.Key.Key_Escape)
    view.cancel.click()
    assert not view.cancel.isEnabled()
    view.finish(REPORT, cancelled=True)
    assert view.title.text() == "Import stopped"
    view.again.click()
    for place in (0, 2, 3):
        view.list.activated.emit(view.model.index(place, 0))
    press(view, Qt.Key.Key_Escape)
    assert told == ["cancelled", ("/in/copy.html",), 3, 1, "closed"]


def test_it_paints_in_both_themes(stage: Stage, both_themes: Theme) -> None:
    view = ImportView(both_themes)
    stage(view)
    view.finish(REPORT)
    assert not view.grab().isNull()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_theme(both_themes)
    assert not view.grab().isNull()
