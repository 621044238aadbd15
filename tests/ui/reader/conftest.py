from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader.texts import LONG
from ui.reader.reader import Reader


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    """A reader with a long article, shown."""
    made = Reader()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.show_article(LONG, title="Minister", meta="Kestrel Daily · 2031", language="en")
    return made
