from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.library import (
    Candidate,
    Columns,
    CopyOf,
    FoundFile,
    ImportReport,
    Known,
    LeftOut,
    OnDuplicate,
    Sameness,
    Taken,
)
from annotator.model import ArticleId, Metadata
from tests.ui.conftest import Press, Stage
from ui.import_view import ImportView
from ui.import_view.preview import ArticleRow, FileRow, LeftRow, PreviewModel
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


def candidate(number: int, title: str, *, known: Known | None = None, copy_of: CopyOf | None = None) -> Candidate:
    data = Metadata(title, "Kestrel Daily", "", "2031-03-14", "", "en")
    return Candidate(number, "/in/all.docx", str(number), data, 400 + number, "docx 1", (), 0, known, copy_of)


KNOWN = Known(Sameness.ADDRESS, "Harbour", ArticleId(1))
SAME = Known(Sameness.TEXT, "Harbour", ArticleId(1), trashed=True)
FILE = FoundFile(
    "/in/all.docx",
    (
        candidate(1, "Harbour"), candidate(2, "Dock", known=KNOWN), candidate(3, "Quay", known=SAME),
        candidate(4, "Gate", copy_of=CopyOf("Harbour", candidate=1)),
    ),
    (LeftOut("/in/all.docx", "Weather", "5: no text"),),
    stated=6,
)  # fmt: skip
FAILED = FoundFile("/in/broken.pdf", failed=REPORT.failed[0])


def said(model: PreviewModel) -> list[str]:
    return [str(model.data(model.index(at, 0))) for at in range(model.rowCount())]


def test_rows_tell_what_was_found_what_is_known_and_what_is_missing(light: Theme) -> None:
    model = PreviewModel()
    model.add(FILE)
    model.add(FAILED)
    assert [type(row) for row in model.rows] == [LeftRow, FileRow, LeftRow, *[ArticleRow] * 4]
    told = said(model)
    assert told[0] == "broken.pdf, not readable, The file is encrypted. Remove the password."
    assert told[1] == "all.docx, holds 6: 4 found, 1 skipped – 1 missing"
    assert "Harbour, included, Kestrel Daily, 14 Mar 2031, 401 words, en" in told[3]
    assert "the same address is in the library, with another text: skip" in told[4]
    assert "the same text is in the library (in the trash): skip" in told[5]
    assert "A copy of “Harbour”." in told[6]
    assert model.chosen() == {
        "/in/all.docx": {1: OnDuplicate.SKIP, 4: OnDuplicate.SKIP},
        "/in/broken.pdf": {},
    }


def test_what_is_known_goes_through_its_choices_and_the_same_text_has_none(light: Theme) -> None:
    model = PreviewModel()
    model.add(FILE)
    choices = []
    for _ in range(3):
        model.next_choice(3)
        choices.append(model.chosen()["/in/all.docx"].get(2))
    assert choices == [OnDuplicate.VERSION, OnDuplicate.ARTICLE, None]
    model.next_choice(4)
    model.toggle([4])
    assert 3 not in model.chosen()["/in/all.docx"]
    model.choose_known(OnDuplicate.VERSION)
    assert model.chosen()["/in/all.docx"] == {1: OnDuplicate.SKIP, 2: OnDuplicate.VERSION, 4: OnDuplicate.SKIP}
    model.toggle([2, 3, 5])
    assert model.count() == 0
    model.toggle([2, 5])
    assert model.count() == 2
    model.toggle([2, 3])
    assert model.count() == 3


def test_a_file_read_again_takes_its_own_place(light: Theme) -> None:
    model = PreviewModel()
    model.add(FoundFile("/in/a.csv", table=Columns(("a",), (("1",),), {})))
    model.add(FILE)
    model.add(FoundFile("/in/a.csv", (candidate(9, "Table row"),), table=Columns(("a",), (("1",),), {"text": "a"})))
    assert [file.path for file in model.files()] == ["/in/a.csv", "/in/all.docx"]
    assert model.count() == 3


def test_reading_choosing_taking_in_then_the_account(stage: Stage, light: Theme) -> None:
    view = ImportView(light)
    stage(view)
    view.start(2)
    assert (view.title.text(), view.detail.text()) == ("Reading…", "2 files")
    view.show_file(FILE)
    assert view.progress.value() == 1
    assert view.detail.text().startswith("all.docx · in 1 file")
    assert not view.accept_button.isVisible()
    view.show_file(FAILED)
    view.choose()
    assert view.title.text() == "4 articles found"
    assert view.detail.text() == (
        "in 2 files · 2 known already · 1 like another one · 1 skipped · 1 missing · 1 file not readable"
    )
    assert view.accept_button.text() == "Import 2 articles (Enter)"
    assert view.versions.isVisible()
    assert view.group.isVisible()
    view.take(2)
    view.show_taken(1, REPORT)
    assert view.progress.value() == 1
    view.finish(REPORT)
    expected = "4 articles found: 1 imported, 1 as new version, 1 already in the library, 1 skipped, 1 not readable"
    assert view.detail.text() == expected
    states = [row.state for row in view.model.rows]
    assert states == ["failed", "skipped", "duplicate", "imported", "version"]
    assert view.model.rows[0].reason == "The file is encrypted. Remove the password."


def test_what_can_be_asked_for(stage: Stage, light: Theme, press: Press) -> None:
    view = ImportView(light)
    stage(view)
    told: list[object] = []
    for name in ("cancelled", "accepted", "rejected", "closed"):
        getattr(view, name).connect(lambda name=name: told.append(name))
    view.article_opened.connect(told.append)
    view.start(2)
    press(view, Qt.Key.Key_Escape)
    press(view, Qt.Key.Key_Return)
    view.cancel.click()
    assert not view.cancel.isEnabled()
    view.show_file(FILE)
    view.choose(stopped=True)
    assert view.title.text() == "Stopped: 4 articles found so far"
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Escape)
    view.finish(REPORT, cancelled=True)
    assert view.title.text() == "Import stopped"
    for place in (0, 2, 3):
        view.list.activated.emit(view.model.index(place, 0))
    press(view, Qt.Key.Key_Escape)
    assert told == ["cancelled", "accepted", "rejected", 3, 1, "closed"]


def test_two_columns_cannot_hold_one_field(stage: Stage, light: Theme) -> None:
    view = ImportView(light)
    stage(view)
    view.show_file(FoundFile("/in/a.csv", table=Columns(("a", "b"), (("1", "2"),), {"text": "a"})))
    view.choose()
    form = view.about.columns
    asked: list[object] = []
    view.about.columns_chosen.connect(lambda path, fields: asked.append((path, fields)))
    form.boxes[1].setCurrentIndex(form.boxes[1].findData("text"))
    form.boxes[1].activated.emit(1)
    form.read.click()
    assert asked == [("/in/a.csv", {"text": "b"})]
    # Without a text there is nothing to read.
    form.boxes[1].setCurrentIndex(0)
    assert not form.read.isEnabled()


def test_it_paints_in_both_themes(stage: Stage, both_themes: Theme) -> None:
    view = ImportView(both_themes)
    stage(view)
    view.show_file(FILE)
    view.show_file(FAILED)
    view.choose()
    assert not view.grab().isNull()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not view.grab().isNull()
    view.finish(REPORT)
    view.set_theme(both_themes)
    assert not view.grab().isNull()
