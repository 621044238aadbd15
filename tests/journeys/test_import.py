"""Articles come in by opening, dropping and pasting; what does not come in is said with what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from annotator.library.sample import FOLDER
from annotator.model import BlockKind
from tests.journeys.desk import Desk


def test_text_markdown_html_and_pdf_come_in(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    names = (
        "2031-03-13-agency-figures.txt", "2031-03-21-kestrel-letter.md", "2031-03-14-kestrel-minister.html",
        "2031-03-11-port-release.pdf",
    )  # fmt: skip
    desk.bring_in(*(FOLDER / name for name in names))
    articles = list(desk.window.known.articles.values())
    assert len(articles) == 4
    assert desk.notice == "4 articles imported."
    web = desk.read("Minister rules out reopening")
    data = web.summary.metadata
    assert (data.outlet, data.byline, data.published[:10], data.language[:2]) == (
        "Kestrel Daily", "Ona Brandt", "2031-03-14", "en",
    )  # fmt: skip
    assert {BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.CAPTION} <= {b.kind for b in web.version.content.blocks}


def test_an_import_is_one_step_back(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(FOLDER / "2031-03-13-agency-figures.txt", FOLDER / "2031-03-21-kestrel-letter.md")
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    assert not desk.window.known.articles
    desk.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    assert len(desk.window.known.articles) == 2


def test_the_same_article_again_is_never_a_second_copy(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    page = tmp_path / "page.html"
    page.write_text(_page("First words of the story."), encoding="utf-8")
    desk.bring_in(page)
    desk.bring_in(page)
    assert "in the library already" in desk.notice
    page.write_text(_page("Other words of the story, corrected."), encoding="utf-8")
    desk.bring_in(page)
    assert len(desk.window.known.articles) == 1
    with desk.waiting(desk.window.session.import_finished):
        desk.window.notice.button.click()
    desk.settled()
    assert [each.number for each in desk.window.known.articles.values()] == [2]


def test_files_are_dropped_on_the_window(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(FOLDER / "2031-03-21-kestrel-letter.md"))])
    event = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with desk.waiting(desk.window.session.import_finished):
        desk.window.dropEvent(event)
    desk.settled()
    assert len(desk.window.known.articles) == 1


def test_what_was_copied_in_a_browser_is_pasted(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    mime = QMimeData()
    mime.setHtml(_page("Pasted words of the story."))
    QGuiApplication.clipboard().setMimeData(mime)
    desk.window.pane.reader.setFocus()
    with desk.waiting(desk.window.session.import_finished):
        desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    (article,) = desk.window.known.articles.values()
    assert article.metadata.title == "Quay reopens"


def test_what_cannot_be_read_is_said_and_nothing_is_half_imported(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    empty, wrong = tmp_path / "empty.txt", tmp_path / "wrong.pdf"
    empty.write_bytes(b"")
    wrong.write_bytes(b"%PDF-1.7\nthis is no PDF at all")
    desk.bring_in(FOLDER / "2031-03-21-kestrel-letter.md", empty, wrong)
    assert desk.notice == "1 article imported, 2 could not be read."
    assert "empty.txt" in desk.hint
    assert len(desk.window.known.articles) == 1
    with desk.library() as library:
        assert library.check() == ()


def test_the_keyboard_stays_alive_while_a_long_import_runs_and_it_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"Story {number}\n\nWords of story {number}, all of them.\n")
    session = desk.window.session
    with desk.waiting(session.import_progress):
        desk.window.files.import_paths([folder])
    assert desk.window.status.cancel.isVisible()
    with desk.waiting(session.import_finished):
        desk.click(desk.window.status.cancel)
    desk.settled()
    assert 0 < len(desk.window.known.articles) < 60
    assert not desk.window.status.cancel.isVisible()


def _page(words: str) -> str:
    return (
        '<html lang="en"><head><title>Quay reopens</title>'
        '<link rel="canonical" href="https://kestrel.example/quay">'
        '<meta property="og:title" content="Quay reopens"></head>'
        f"<body><article><h1>Quay reopens</h1><p>{words} The harbour office confirmed it on Monday morning, after a "
        "long winter in which no ship had come in and no crane had moved.</p><p>More is to follow, the office said in "
        "its statement, which was read out to the crews at noon by the director herself.</p></article></body></html>"
    )
