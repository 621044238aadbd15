"""What stands on a card of the margin."""

from __future__ import annotations

from pathlib import Path

from annotator.library import Library
from annotator.model import QuoteKind
from tests.library.make import add_article, add_quote
from ui.margin.words import who_of
from ui.showing import card


def test_a_passage_that_nobody_says_is_called_one_once(tmp_path: Path) -> None:
    with Library.create(tmp_path / "library.attest") as library:
        quote = add_quote(library, add_article(library))
        library.quotes.set_kind([quote.id], QuoteKind.PASSAGE)
        for actor in quote.speakers:
            library.quotes.remove_actor([quote.id], actor.actor, actor.function)
        shown = card(library.quotes.get(quote.id), selected=False)
    assert (who_of(shown), shown.role) == ("Passage", "")
