"""Quotes: spans in code points, the whole record, the trash."""

from __future__ import annotations

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.model import Function, Placement, QuoteKind, Role
from tests.library.make import TEXT, add_article, add_quote


def test_a_quote_has_its_words_and_its_maker(library: Library) -> None:
    article = add_article(library)
    at, second = TEXT.index("We will not"), TEXT.index("and that is final")
    quote = library.quotes.add(
        article, [(second, second + 17), (at, at + 11)], kind=QuoteKind.MIXED, cue="told", note="n", origin="rule 3"
    )
    assert [span.exact for span in quote.spans] == ["We will not", "and that is final"]
    assert quote.exact == "We will not … and that is final"
    assert quote.start == at
    assert all(
        TEXT[: span.start].endswith(span.prefix) and TEXT[span.end :].startswith(span.suffix) for span in quote.spans
    )
    assert (quote.kind, quote.cue, quote.note, quote.origin, quote.coder) == (
        QuoteKind.MIXED,
        "told",
        "n",
        "rule 3",
        "Nina",
    )
    assert quote.created <= quote.changed
    assert library.articles.summary(article).quotes == 1


def test_offsets_are_code_points_in_any_script(library: Library) -> None:
    text = "Ti\u0302tle 👩🏽‍✈️\nقالت «آمنة تماما» 🚢 渡轮停航\n“n\u0303o” 🇳🇴 end"
    article = add_article(library, text)
    for start in range(len(text) - 1):
        if "\n" not in text[start : start + 2]:
            quote = library.quotes.add(article, [(start, start + 2)])
            assert quote.exact == text[start : start + 2]
    stored = [quote.exact for quote in library.quotes.of_article(article)]
    for _ in stored:
        library.undo()
    for _ in stored:
        library.redo()
    assert [quote.exact for quote in library.quotes.of_article(article)] == stored


@pytest.mark.parametrize("span", [(0, 0), (5, 4), (-1, 3), (0, 10_000)])
def test_a_span_outside_the_text_makes_no_quote(library: Library, span: tuple[int, int]) -> None:
    article = add_article(library)
    with pytest.raises(ValueError, match="no span"):
        library.quotes.add(article, [(1, 5), span])
    with pytest.raises(ValueError, match="at least one"):
        library.quotes.add(article, [])
    assert library.quotes.all() == ()
    assert len(library.history.steps()) == 1


def test_a_quote_that_is_not_there(library: Library) -> None:
    with pytest.raises(NotFound, match="no quote 9"):
        library.quotes.get(9)  # type: ignore[arg-type]  # no such quote


def test_boundaries_that_go_on_moving_are_one_step(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    start, end = quote.spans[0].start, quote.spans[0].end
    steps = len(library.history.steps())
    for grown in range(1, 5):
        library.quotes.set_spans(quote.id, [(start, end + grown)], goes_on=True)
    assert [(span.start, span.end) for span in library.quotes.get(quote.id).spans] == [(start, end + 4)]
    assert len(library.history.steps()) == steps + 1
    library.undo()
    assert library.quotes.get(quote.id).spans == quote.spans


def test_words_added_and_words_cut_out_are_a_step_each(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    start, end = quote.spans[0].start, quote.spans[0].end
    library.quotes.set_spans(quote.id, [(start, end + 4)])
    library.quotes.set_spans(quote.id, [(start, end + 2)])
    library.undo()
    assert [(span.start, span.end) for span in library.quotes.get(quote.id).spans] == [(start, end + 4)]


def test_setting_the_same_boundaries_is_no_step(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    steps = library.history.steps()
    library.quotes.set_spans(quote.id, [(quote.spans[0].start, quote.spans[0].end)])
    assert library.history.steps() == steps


def test_every_field_of_the_record_can_be_edited(library: Library) -> None:
    quote = add_quote(library, add_article(library)).id
    for field in ("cue", "obtained", "translated_from", "certainty", "note"):
        library.quotes.set(quote, field, f" {field} ")
        assert getattr(library.quotes.get(quote), field) == (" note " if field == "note" else field)
    library.quotes.set_kind([quote], QuoteKind.PARAPHRASE)
    assert library.quotes.get(quote).kind is QuoteKind.PARAPHRASE
    with pytest.raises(ValueError, match="no field"):
        library.quotes.set(quote, "kind", "direct")


def test_actors_have_functions(library: Library) -> None:
    quote = add_quote(library, add_article(library)).id
    ida, olav = library.actors.add("Ida", roles=[Role("clerk", "", "2020")]).id, library.actors.add("Olav").id
    library.quotes.add_actor([quote], ida)
    library.quotes.add_actor([quote], ida)
    library.quotes.add_actor([quote], ida, Function.MENTIONED)
    assert [(each.name, each.function, each.role) for each in library.quotes.get(quote).actors] == [
        ("Ida", Function.SPEAKER, "clerk"), ("Ida", Function.MENTIONED, "clerk")
    ]  # fmt: skip
    library.quotes.set_speaker([quote], olav)
    assert [each.name for each in library.quotes.get(quote).speakers] == ["Olav"]
    assert len(library.quotes.of_actor(ida)) == 0
    assert len(library.quotes.of_actor(ida, Function.MENTIONED)) == 1
    assert len(library.quotes.of_actor(ida, None)) == 1
    library.quotes.remove_actor([quote], ida, Function.MENTIONED)
    assert library.quotes.of_actor(ida, None) == ()


def test_speakers_given_twice_are_one(library: Library) -> None:
    ida = library.actors.add("Ida").id
    quote = library.quotes.add(add_article(library), [(3, 9)], speakers=[ida, ida])
    assert [each.actor for each in quote.actors] == [ida]


def test_many_quotes_are_edited_in_one_step(library: Library) -> None:
    article = add_article(library)
    quotes = [add_quote(library, article, words).id for words in ("Nobody asked us", "decision hasty", "final")]
    tag, ida, claim = library.tags.add("risk").id, library.actors.add("Ida").id, library.claims.add("It is safe").id
    steps = len(library.history.steps())
    library.quotes.add_tag(quotes, tag)
    library.quotes.set_speaker(quotes, ida)
    library.quotes.set_claim(quotes, claim)
    library.quotes.remove_tag(quotes[:1], tag)
    assert len(library.history.steps()) == steps + 4
    assert {each.id for each in library.quotes.of_tag(tag)} == set(quotes[1:])
    assert (
        {each.id for each in library.quotes.of_actor(ida)}
        == set(quotes)
        == {e.id for e in library.quotes.of_claim(claim)}
    )


def test_the_trash_keeps_a_quote_whole(library: Library) -> None:
    article = add_article(library)
    quote = add_quote(library, article)
    library.quotes.trash([quote.id])
    assert library.quotes.of_article(article) == ()
    assert library.quotes.all() == ()
    [lying] = library.quotes.all(trashed=True)
    assert (lying.id, lying.trashed, lying.spans) == (quote.id, True, quote.spans)
    library.quotes.restore([quote.id])
    assert [each.id for each in library.quotes.of_article(article)] == [quote.id]


def test_quotes_come_in_the_order_of_the_text(library: Library) -> None:
    one, other = add_article(library), add_article(library, TEXT + "\nMore.")
    late, early = add_quote(library, one, "Nobody asked us"), add_quote(library, one, "The ferry between")
    elsewhere = add_quote(library, other, "Ferry line")
    assert [each.id for each in library.quotes.all()] == [early.id, late.id, elsewhere.id]
    assert [each.id for each in library.quotes.some([late.id, elsewhere.id, 99])] == [late.id, elsewhere.id]  # type: ignore[list-item]


def test_an_undone_change_is_no_change(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    library.quotes.set(quote.id, "note", "later")
    changed = library.quotes.get(quote.id).changed
    library.undo()
    assert library.quotes.get(quote.id).changed <= changed
    assert library.quotes.get(quote.id) == quote


def test_a_place_is_accepted_by_hand(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    with library.edit("As a new version would"):
        library._store.run("UPDATE span SET placement = 'review' WHERE quote = ?", [quote.id])
    assert library.quotes.get(quote.id).spans[0].placement is Placement.REVIEW
    library.quotes.accept_place(quote.id)
    assert library.quotes.get(quote.id).spans[0].placement is Placement.PLACED
