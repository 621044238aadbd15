"""Copies of one report are one row in the list until somebody looks at them; grouping is undone like all else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from annotator.model import ArticleId
from tests.journeys.desk import Desk
from tests.library.test_copies import report
from ui.library_pane.lists import ArticlesList


def bring_copies(desk: Desk, tmp_path: Path) -> ArticlesList:
    """A library with three copies of one report and another one."""
    desk.open(tmp_path / "new.attest", create=True)
    texts = (report(1), report(1) + "\nOur own line.", report(1) + "\nAnother line.", report(2))
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text.replace("\n", "\n\n"), encoding="utf-8")
    desk.bring_in(*(tmp_path / f"{number}.txt" for number in range(4)))
    listed = desk.window.library_pane.articles
    desk.until(lambda: listed.articles.rowCount() == 2)
    return listed


def leader(listed: ArticlesList) -> int:
    """The row of the article that stands for the others."""
    return next(
        at
        for at in range(listed.articles.rowCount())
        if "3 copies" in str(listed.articles.data(listed.articles.index(at, 0), Qt.ItemDataRole.AccessibleTextRole))
    )


def test_right_shows_the_copies_and_left_folds_them(desk: Desk, tmp_path: Path) -> None:
    listed = bring_copies(desk, tmp_path)
    assert listed.articles.total() == 4
    listed.setFocus()
    listed.setCurrentIndex(listed.articles.index(leader(listed), 0))
    desk.press(Qt.Key.Key_Right)
    assert listed.articles.rowCount() == 4
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Left)
    assert listed.articles.rowCount() == 2
    assert len(listed.selected()) == 1


def test_a_click_on_the_number_of_copies_shows_and_folds_them(desk: Desk, tmp_path: Path) -> None:
    listed = bring_copies(desk, tmp_path)
    for rows in (4, 2):
        box = listed.visualRect(listed.articles.index(leader(listed), 0))
        desk.click(listed.viewport(), QPoint(box.right() - 30, box.bottom() - 20))
        assert listed.articles.rowCount() == rows


def test_a_copy_that_is_opened_is_shown_in_the_list(desk: Desk, tmp_path: Path) -> None:
    listed = bring_copies(desk, tmp_path)
    hidden = next(key for key in desk.window.known.articles if listed.articles.place(key) < 0)
    desk.window.open_article(ArticleId(hidden))
    desk.until(lambda: listed.articles.place(hidden) >= 0)
    assert [each.id for each in listed.selected()] == [hidden]


def test_a_filter_finds_every_copy(desk: Desk, tmp_path: Path) -> None:
    listed = bring_copies(desk, tmp_path)
    desk.window.library_pane.filter.setText("Report number 1")
    assert listed.articles.rowCount() == 3
    desk.window.library_pane.filter.clear()
    assert listed.articles.rowCount() == 2


def test_a_group_is_left_dissolved_and_made_by_hand_and_each_is_undone(desk: Desk, tmp_path: Path) -> None:
    listed = bring_copies(desk, tmp_path)
    listed.setFocus()
    listed.setCurrentIndex(listed.articles.index(leader(listed), 0))
    desk.menu("article.ungroup")
    desk.until(lambda: listed.articles.rowCount() == 3)
    desk.menu("edit.undo")
    desk.until(lambda: listed.articles.rowCount() == 2)
    listed.setCurrentIndex(listed.articles.index(leader(listed), 0))
    desk.menu("article.dissolve")
    desk.until(lambda: listed.articles.rowCount() == 4)
    listed.setFocus()
    listed.selectAll()
    desk.menu("article.group")
    desk.until(lambda: listed.articles.rowCount() == 1)
    desk.menu("edit.undo")
    desk.until(lambda: listed.articles.rowCount() == 4)
    desk.menu("edit.undo")
    desk.until(lambda: listed.articles.rowCount() == 2)
