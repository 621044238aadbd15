"""Training in a process of its own."""

from __future__ import annotations

import multiprocessing

from annotator.suggest.learnt import Model
from annotator.suggest.training import train_apart
from tests.suggest.test_learnt import lessons
from tests.suggest.texts import content


def test_a_model_comes_home_and_the_process_is_gone() -> None:
    trained = train_apart(lessons(), lambda: False)
    assert trained is not None
    assert Model(trained).suggest(content("In the eyes of Tor Vik the ferry was rotten."), "en", ())
    assert multiprocessing.active_children() == []


def test_a_cancelled_training_gives_nothing_and_leaves_nothing() -> None:
    assert train_apart(lessons(), lambda: True) is None
    assert multiprocessing.active_children() == []
