from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.model import Edit, EditId
from tests.ui.conftest import Press, Stage
from ui.history_pane import HistoryPane
from ui.theme import Theme

EDITS = (
    Edit(EditId(4), "Add quote", "mk", "2031-03-15T10:14", "undone", 3, "Nobody asked us"),
    Edit(EditId(3), "Set stance", "mk", "2031-03-15T10:13", "done", 1),
    Edit(EditId(2), "Import 3 articles", "mk", "2031-03-14T10:01", "done", 3),
)


def test_steps_stand_under_their_day(stage: Stage, light: Theme) -> None:
    pane = HistoryPane(light)
    stage(pane)
    pane.set_edits(EDITS)
    rows = [row if isinstance(row, str) else row.label for row in pane.model.rows]
    assert rows == ["2031-03-15", "Add quote", "Set stance", "2031-03-14", "Import 3 articles"]
    spoken = pane.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Add quote, Nobody asked us, undone, mk, 15 Mar 2031, 10:14"


def test_undo_up_to_a_step_that_stands(stage: Stage, light: Theme) -> None:
    pane = HistoryPane(light)
    stage(pane)
    wanted: list[int] = []
    pane.undo_to.connect(wanted.append)
    pane.set_edits(EDITS)
    pane.list.setCurrentIndex(pane.model.index(1, 0))
    assert not pane.back.isEnabled()
    pane.list.setCurrentIndex(pane.model.index(4, 0))
    pane.back.click()
    assert wanted == [2]
    pane.set_edits(EDITS[1:])
    chosen = pane.chosen()
    assert chosen is not None
    assert chosen.id == 2
    assert not pane.redo.isEnabled()


def test_an_empty_history_says_so_and_esc_closes(stage: Stage, light: Theme, press: Press) -> None:
    pane = HistoryPane(light)
    stage(pane)
    closed: list[bool] = []
    pane.closed.connect(lambda: closed.append(True))
    assert pane.empty.isVisible()
    assert not pane.undo.isEnabled()
    press(pane, Qt.Key.Key_Escape)
    assert closed == [True]


def test_it_paints_in_both_themes(stage: Stage, both_themes: Theme) -> None:
    pane = HistoryPane(both_themes)
    stage(pane)
    pane.set_edits(EDITS)
    assert not pane.grab().isNull()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not pane.grab().isNull()
