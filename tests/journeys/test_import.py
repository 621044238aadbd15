"""Articles come in by opening, dropping and pasting: shown first, chosen with the keyboard or the mouse, all told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator.library.sample import FOLDER
from annotator.model import ArticleId, BlockKind
from tests.journeys.desk import Desk
from tests.library.test_copies import report
from tests.pages import printing
from ui.import_view.preview import ArticleRow, FileRow, LeftRow

LETTER = FOLDER / "2031-03-21-kestrel-letter.md"
NAMES = (
    "2031-03-13-agency-figures.txt", "2031-03-21-kestrel-letter.md", "2031-03-14-kestrel-minister.html",
    "2031-03-11-port-release.pdf",
)  # fmt: skip


def test_text_markdown_html_and_pdf_are_shown_and_enter_takes_them_in(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(*(FOLDER / name for name in NAMES))
    view = desk.window.panes.imported
    assert desk.window.panes.page() == "imported"
    assert view.title.text() == "4 articles found"
    assert not desk.window.known.articles
    desk.until(lambda: view.about.text.toPlainText())
    desk.take_in()
    assert len(desk.window.known.articles) == 4
    assert desk.notice == "4 articles found: 4 imported."
    assert desk.window.panes.page() == "reading"
    web = desk.read("Minister rules out reopening")
    data = web.summary.metadata
    assert (data.outlet, data.byline, data.published[:10], data.language[:2]) == (
        "Kestrel Daily", "Ona Brandt", "2031-03-14", "en",
    )  # fmt: skip
    assert {BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.CAPTION} <= {b.kind for b in web.version.content.blocks}


def test_one_clean_article_comes_in_at_once(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(LETTER)
    assert not desk.window.importing.waiting
    assert desk.window.panes.page() == "reading"
    assert desk.notice == "1 article found: 1 imported."
    assert len(desk.window.known.articles) == 1
    # Nothing else is being read, so it is shown.
    desk.until(lambda: desk.window.reading.article is not None)
    assert "Letter shows" in desk.text


def test_esc_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(*(FOLDER / name for name in NAMES))
    desk.press(Qt.Key.Key_Escape)
    desk.settled()
    assert desk.notice == "Nothing was imported."
    assert desk.window.panes.page() == "reading"
    assert not desk.window.known.articles
    assert not desk.window.importing.waiting


def test_articles_are_left_out_with_the_keyboard_and_with_the_mouse(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(*(FOLDER / name for name in NAMES))
    preview = desk.window.panes.imported.preview
    assert desk.focus() is preview
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Down)
    second = preview.visualRect(preview.preview.index(2, 0))
    desk.click(preview.viewport(), QPoint(second.left() + 16, second.center().y()))
    assert desk.window.panes.imported.accept_button.text() == "Import 2 articles (Enter)"
    left = [row.candidate.path for row in preview.preview.rows if isinstance(row, ArticleRow) and row.choice is None]
    with desk.waiting(desk.window.importing.intake.finished):
        desk.click(desk.window.panes.imported.accept_button)
    desk.settled()
    assert len(desk.window.known.articles) == 2
    assert len(left) == 2
    assert "You left it out." in desk.hint
    desk.window.notice.button.click()
    report_rows = desk.window.panes.imported.model.rows
    assert sorted(row.path for row in report_rows if row.state == "skipped") == sorted(left)


def test_an_import_is_one_step_back(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(FOLDER / NAMES[0], LETTER)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    assert not desk.window.known.articles
    desk.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    assert len(desk.window.known.articles) == 2


def test_the_same_article_again_is_a_new_version_only_when_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    page = tmp_path / "page.html"
    page.write_text(_page("First words of the story."), encoding="utf-8")
    desk.bring_in(page)
    desk.look_at(page)
    assert desk.notice == "1 article found: 1 already in the library."
    page.write_text(_page("Other words of the story, corrected."), encoding="utf-8")
    desk.look_at(page)
    assert desk.window.importing.waiting
    view = desk.window.panes.imported
    assert not view.accept_button.isEnabled()
    assert "the same address" in view.about.warnings.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.importing.waiting
    desk.press(Qt.Key.Key_V)
    assert "new version" in view.about.warnings.text()
    desk.take_in()
    assert [each.number for each in desk.window.known.articles.values()] == [2]


def test_the_same_address_can_be_an_article_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    page = tmp_path / "page.html"
    page.write_text(_page("First words of the story."), encoding="utf-8")
    desk.bring_in(page)
    page.write_text(_page("Words of another story at the same address."), encoding="utf-8")
    desk.look_at(page)
    desk.press(Qt.Key.Key_V)
    desk.press(Qt.Key.Key_V)
    desk.take_in()
    assert len(desk.window.known.articles) == 2


def test_all_known_articles_become_versions_with_one_click(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    pages = [tmp_path / f"{name}.html" for name in "ab"]
    for words in ("First words.", "Other words, corrected later."):
        for page in pages:
            text = _page(words).replace("kestrel.example/quay", f"kestrel.example/{page.stem}")
            page.write_text(text.replace("Quay", page.stem), encoding="utf-8")
        if words.startswith("First"):
            desk.bring_in(*pages)
    desk.look_at(*pages)
    view = desk.window.panes.imported
    assert view.versions.isVisible()
    desk.click(view.versions)
    desk.click(view.accept_button)
    desk.until(lambda: [each.number for each in desk.window.known.articles.values()] == [2, 2])


def test_files_are_dropped_on_the_window(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(LETTER))])
    event = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with desk.waiting(desk.window.importing.intake.finished):
        desk.window.dropEvent(event)
    desk.settled()
    assert len(desk.window.known.articles) == 1


def test_what_was_copied_in_a_browser_is_pasted(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    mime = QMimeData()
    mime.setHtml(_page("Pasted words of the story."))
    QGuiApplication.clipboard().setMimeData(mime)
    desk.window.pane.reader.setFocus()
    with desk.waiting(desk.window.importing.intake.finished):
        desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    (article,) = desk.window.known.articles.values()
    assert article.metadata.title == "Quay reopens"


def test_what_cannot_be_read_is_listed_first_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    empty, wrong = tmp_path / "empty.txt", tmp_path / "wrong.pdf"
    empty.write_bytes(b"")
    wrong.write_bytes(b"%PDF-1.7\nthis is no PDF at all")
    desk.look_at(LETTER, empty, wrong)
    rows = desk.window.panes.imported.preview.preview.rows
    assert [type(row) for row in rows] == [LeftRow, LeftRow, ArticleRow]
    desk.take_in()
    assert desk.notice == "1 article found: 1 imported, 2 not readable."
    assert "empty.txt" in desk.hint
    assert len(desk.window.known.articles) == 1
    with desk.library() as library:
        assert library.check() == ()


def test_a_file_says_how_many_it_holds_and_what_was_skipped(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    table = tmp_path / "rows.csv"
    table.write_text("title,text\nQuay,Words of the quay.\nCrane,\nGate,Words of the gate.\n", encoding="utf-8")
    desk.look_at(table)
    rows = desk.window.panes.imported.preview.preview.rows
    assert [type(row) for row in rows] == [FileRow, LeftRow, ArticleRow, ArticleRow]
    preview = desk.window.panes.imported.preview.preview
    assert "holds 3: 2 found, 1 skipped" in str(preview.data(preview.index(0, 0)))
    assert "a row without text" in str(preview.data(preview.index(1, 0)))
    desk.take_in()
    assert desk.notice == "3 articles found: 2 imported, 1 skipped."


def test_copies_of_one_report_are_told_and_grouped_in_the_list(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    for number, text in enumerate((report(1), report(1) + "\nOur own line.", report(2))):
        (tmp_path / f"{number}.txt").write_text(text.replace("\n", "\n\n"), encoding="utf-8")
    desk.look_at(*(tmp_path / f"{number}.txt" for number in range(3)))
    view = desk.window.panes.imported
    assert view.group.isVisible()
    assert "1 like another one" in view.detail.text()
    desk.take_in()
    clusters = [each.cluster for each in desk.window.known.articles.values()]
    assert sum(each is not None for each in clusters) == 2


def test_the_window_stays_alive_while_a_long_import_reads_and_it_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    folder = _many(tmp_path, 60)
    intake = desk.window.importing.intake
    with desk.waiting(intake.file_read):
        desk.window.files.import_paths([folder])
    assert desk.window.status.cancel.isVisible()
    with desk.waiting(intake.all_read):
        desk.click(desk.window.status.cancel)
    desk.until(lambda: desk.window.importing.waiting)
    assert not desk.window.status.cancel.isVisible()
    found = len(desk.window.panes.imported.preview.preview.candidates())
    assert 0 < found < 60
    assert not desk.window.known.articles
    desk.take_in()
    assert len(desk.window.known.articles) == found


def test_stopped_while_taking_in_it_keeps_what_came_or_takes_it_back(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(_many(tmp_path, 40))
    intake = desk.window.importing.intake
    with desk.waiting(intake.finished):
        with desk.waiting(intake.some_taken):
            desk.press(Qt.Key.Key_Return)
        desk.window.importing.stop()
    desk.settled()
    assert 0 < len(desk.window.known.articles) < 40
    assert desk.notice.startswith("Stopped.")
    desk.click(desk.window.notice.button)
    desk.settled()
    desk.until(lambda: not desk.window.known.articles)


def test_somebody_who_reads_on_is_not_interrupted(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(LETTER)
    article = next(iter(desk.window.known.articles))
    # Whether the article opens before the twelve are read or after: nobody waits at the page.
    desk.window.panes.centre.currentChanged.connect(
        lambda _: desk.window.open_article(ArticleId(article)), Qt.ConnectionType.SingleShotConnection
    )
    desk.window.files.import_paths([_many(tmp_path, 12)])
    desk.until(lambda: desk.window.importing.waiting and desk.window.panes.page() == "reading")
    desk.told("12 articles found")
    desk.click(desk.window.notice.button)
    assert desk.window.panes.page() == "imported"
    desk.take_in()
    assert len(desk.window.known.articles) == 13


def test_an_import_that_is_left_waiting_says_how_to_get_back(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(_many(tmp_path, 3))
    assert desk.window.panes.page() == "imported"
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.window.panes.page() != "imported")
    desk.told("3 articles found")
    desk.click(desk.window.notice.button)
    desk.take_in()
    assert len(desk.window.known.articles) == 3


def test_files_opened_while_others_wait_join_them(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(FOLDER / NAMES[0], FOLDER / NAMES[2])
    desk.look_at(LETTER)
    desk.until(lambda: len(desk.window.panes.imported.preview.preview.candidates()) == 3)
    desk.until(lambda: desk.window.importing.waiting)
    desk.take_in()
    assert len(desk.window.known.articles) == 3


def test_what_is_offered_for_one_library_is_not_done_to_the_next(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "one.attest", create=True)
    desk.bring_in(LETTER)
    assert desk.window.notice.button.isVisible()
    desk.open(tmp_path / "two.attest", create=True)
    assert not desk.notice


def test_a_locked_file_among_others_can_be_opened_with_its_password(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(printing.locked())
    desk.look_at(LETTER, FOLDER / NAMES[0], locked)
    view, field = desk.window.panes.imported, desk.window.panes.password
    assert len(view.preview.preview.candidates()) == 2
    assert not view.about.unlock.isVisible()
    row = next(at for at, each in enumerate(view.preview.preview.rows) if isinstance(each, LeftRow))
    view.preview.setCurrentIndex(view.preview.preview.index(row, 0))
    desk.click(view.about.unlock)
    assert desk.focus() is field.field
    desk.write("open sesame")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: len(view.preview.preview.candidates()) == 3)
    desk.until(lambda: desk.window.importing.waiting)
    view.focus_list()
    desk.take_in()
    assert len(desk.window.known.articles) == 3


def test_the_columns_of_a_table_are_chosen_and_remembered(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    table = tmp_path / "zeilen.csv"
    table.write_text("Kopf;Wortlaut\nFähre;Die Fähre liegt fest.\nKran;Der Kran steht still.\n", encoding="utf-8")
    desk.look_at(table)
    view = desk.window.panes.imported
    assert desk.window.importing.waiting
    assert view.about.columns.isVisible()
    boxes = view.about.columns.boxes
    boxes[0].setFocus()
    QTest.keyClicks(boxes[0], "Title")
    boxes[1].setFocus()
    QTest.keyClicks(boxes[1], "Text")
    desk.click(view.about.columns.read)
    desk.until(lambda: len(view.preview.preview.candidates()) == 2)
    desk.until(lambda: desk.window.importing.waiting)
    view.focus_list()
    desk.take_in()
    titles = {each.metadata.title for each in desk.window.known.articles.values()}
    assert titles == {"Fähre", "Kran"}
    again = tmp_path / "mehr.csv"
    again.write_text("Wortlaut;Kopf\nDas Tor klemmt wieder.;Tor\n", encoding="utf-8")
    desk.bring_in(again)
    assert {each.metadata.title for each in desk.window.known.articles.values()} == {"Fähre", "Kran", "Tor"}


def _many(tmp_path: Path, count: int) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(count):
        text = f"Story {number}\n\nWords of story {number}, all of them.\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return folder


def _page(words: str) -> str:
    return (
        '<html lang="en"><head><title>Quay reopens</title>'
        '<link rel="canonical" href="https://kestrel.example/quay">'
        '<meta property="og:title" content="Quay reopens"></head>'
        f"<body><article><h1>Quay reopens</h1><p>{words} The harbour office confirmed it on Monday morning, after a "
        "long winter in which no ship had come in and no crane had moved.</p><p>More is to follow, the office said in "
        "its statement, which was read out to the crews at noon by the director herself.</p></article></body></html>"
    )


def test_articles_opened_without_a_library_come_into_the_one_that_is_made(desk: Desk, tmp_path: Path) -> None:
    assert desk.window.commands.action("file.import").isEnabled()
    desk.window.files.import_paths([LETTER])
    assert desk.notice == "No library is open."
    desk.window.take_offer()
    [dialog] = desk.window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "made")])
    dialog.done(1)
    desk.until(lambda: desk.window.known.articles)
    desk.settled()
    assert (tmp_path / "made.attest").exists()
    assert desk.article.summary.metadata.title.startswith("Letter shows")


def test_an_article_that_comes_in_while_another_is_read_can_be_shown(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(LETTER)
    first = desk.article.summary.id
    desk.bring_in(FOLDER / "2031-03-13-agency-figures.txt")
    assert desk.article.summary.id == first
    assert desk.notice == "1 article found: 1 imported."
    desk.window.take_offer()
    desk.until(lambda: desk.article.summary.id != first)
