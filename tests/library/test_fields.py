"""Custom fields: defining them, what they take, filling them, and undoing all of it."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.library.field_values import clean_value
from annotator.model import FieldKind, FieldTarget
from tests.library.make import add_article, add_quote


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (FieldKind.TEXT, "  as printed ", "as printed"),
        (FieldKind.TEXT, "cafe\u0301", "caf\u00e9"),
        (FieldKind.NUMBER, "1 200,50", "1200.5"),
        (FieldKind.NUMBER, "−3", "-3"),
        (FieldKind.NUMBER, "1'000", "1000"),
        (FieldKind.NUMBER, "1e3", "1000"),
        (FieldKind.NUMBER, "0.0", "0"),
        (FieldKind.DATE, "2031", "2031"),
        (FieldKind.DATE, "2031-3-4", "2031-03-04"),
        (FieldKind.YES_NO, "Yes", "yes"),
        (FieldKind.YES_NO, "0", "no"),
        (FieldKind.CHOICE, "front", "front"),
        (FieldKind.NUMBER, " ", ""),
    ],
)
def test_values_are_kept_in_one_form(kind: FieldKind, typed: str, kept: str) -> None:
    assert clean_value(kind, typed, ("front", "inside")) == kept


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (FieldKind.NUMBER, "many"),
        (FieldKind.NUMBER, "inf"),
        (FieldKind.NUMBER, "1e999"),
        (FieldKind.NUMBER, "1,2,3"),
        (FieldKind.DATE, "14.3.2031"),
        (FieldKind.DATE, "2031-02-30"),
        (FieldKind.DATE, "2031-13"),
        (FieldKind.YES_NO, "perhaps"),
        (FieldKind.CHOICE, "back"),
    ],
)
def test_a_value_of_another_kind_is_refused_with_what_is_expected(kind: FieldKind, typed: str) -> None:
    with pytest.raises(ValueError, match=typed.replace(".", r"\.")):
        clean_value(kind, typed, ("front", "inside"))


def filled(library: Library) -> dict[FieldTarget, int]:
    article = add_article(library)
    return {
        FieldTarget.ARTICLE: article,
        FieldTarget.QUOTE: add_quote(library, article).id,
        FieldTarget.ACTOR: library.actors.add("Ida Strand").id,
        FieldTarget.CLAIM: library.claims.add("The hull is safe").id,
    }


def read(library: Library, target: FieldTarget, record: Any) -> dict[str, str]:
    reader: Any = {
        FieldTarget.ARTICLE: library.articles.summary,
        FieldTarget.QUOTE: library.quotes.get,
        FieldTarget.ACTOR: library.actors.get,
        FieldTarget.CLAIM: library.claims.get,
    }[target]
    return {value.name: value.value for value in reader(record).fields}


@pytest.mark.parametrize("target", list(FieldTarget))
def test_every_kind_of_record_carries_its_values(library: Library, target: FieldTarget) -> None:
    records = filled(library)
    for other in FieldTarget:
        library.fields.add(other, f"Of {other}")
    field = library.fields.add(target, "Page", FieldKind.NUMBER)
    told: list[Any] = []
    library.on_changes(told.append)
    library.fields.fill(field.id, [records[target]], "3,0")
    assert getattr(told[0], f"{target}s") == {records[target]}
    assert read(library, target, records[target]) == {"Page": "3"}
    for other, record in records.items():
        if other is not target:
            assert read(library, other, record) == {}
    assert library.fields.get(field.id).used == 1
    library.fields.fill(field.id, [records[target]], "")
    assert read(library, target, records[target]) == {}


def test_a_field_is_renamed_deleted_and_comes_back_with_its_values(library: Library) -> None:
    quote = filled(library)[FieldTarget.QUOTE]
    field = library.fields.add(FieldTarget.QUOTE, "Verified", FieldKind.YES_NO)
    library.fields.fill(field.id, [quote], "yes")
    with pytest.raises(ValueError, match="already"):
        library.fields.add(FieldTarget.QUOTE, " verified ")
    library.fields.add(FieldTarget.ACTOR, "Verified")  # another kind of record may have one
    told: list[Any] = []
    library.on_changes(told.append)
    library.fields.rename(field.id, "Checked")
    assert told.pop().quotes == {quote}
    assert read(library, FieldTarget.QUOTE, quote) == {"Checked": "yes"}
    library.fields.remove(field.id)
    assert told.pop().quotes == {quote}
    assert read(library, FieldTarget.QUOTE, quote) == {}
    with pytest.raises(NotFound):
        library.fields.get(field.id)
    library.undo()
    assert told.pop().quotes == {quote}
    assert read(library, FieldTarget.QUOTE, quote) == {"Checked": "yes"}
    library.redo()
    assert library.fields.all(FieldTarget.QUOTE) == ()


def test_choices_that_records_have_are_renamed_not_lost(library: Library) -> None:
    article = filled(library)[FieldTarget.ARTICLE]
    with pytest.raises(ValueError, match="at least one"):
        library.fields.add(FieldTarget.ARTICLE, "Place", FieldKind.CHOICE, [" "])
    field = library.fields.add(FieldTarget.ARTICLE, "Place", FieldKind.CHOICE, ["front", "inside", "front"]).id
    assert library.fields.get(field).choices == ("front", "inside")
    library.fields.fill(field, [article], "front")
    with pytest.raises(ValueError, match="front"):
        library.fields.set_choices(field, ["inside"])
    library.fields.rename_choice(field, "front", "page one")
    assert library.fields.get(field).choices == ("page one", "inside")
    assert read(library, FieldTarget.ARTICLE, article) == {"Place": "page one"}
    library.fields.set_choices(field, ["back", "page one"])
    assert library.fields.get(field).choices == ("back", "page one")
    assert library.fields.known_values(field) == ("page one",)


def test_a_field_changes_its_kind_only_if_its_values_fit(library: Library) -> None:
    records = filled(library)
    field = library.fields.add(FieldTarget.CLAIM, "Number").id
    library.fields.fill(field, [records[FieldTarget.CLAIM]], "12,50")
    library.fields.set_kind(field, FieldKind.NUMBER)
    assert read(library, FieldTarget.CLAIM, records[FieldTarget.CLAIM]) == {"Number": "12.5"}
    with pytest.raises(ValueError, match="not a date"):
        library.fields.set_kind(field, FieldKind.DATE)
    assert library.fields.get(field).kind is FieldKind.NUMBER
    library.fields.set_kind(field, FieldKind.CHOICE)
    assert library.fields.get(field).choices == ("12.5",)


def test_words_with_odd_spaces_become_choices(library: Library) -> None:
    records = filled(library)
    field = library.fields.add(FieldTarget.CLAIM, "Round").id
    library.fields.fill(field, [records[FieldTarget.CLAIM]], "first\u00a0 round\u2028here")
    library.fields.set_kind(field, FieldKind.CHOICE)
    assert library.fields.get(field).choices == ("first round here",)
    assert read(library, FieldTarget.CLAIM, records[FieldTarget.CLAIM]) == {"Round": "first round here"}
    library.fields.fill(field, [records[FieldTarget.CLAIM]], " first  round here ")
    assert read(library, FieldTarget.CLAIM, records[FieldTarget.CLAIM]) == {"Round": "first round here"}
    library.undo()
    assert library.fields.get(field).kind is FieldKind.TEXT
    assert read(library, FieldTarget.CLAIM, records[FieldTarget.CLAIM]) == {"Round": "first\u00a0 round\u2028here"}


def test_many_records_are_filled_in_one_step(library: Library) -> None:
    article = add_article(library)
    quotes = [add_quote(library, article).id for _ in range(5)]
    field = library.fields.add(FieldTarget.QUOTE, "Round", FieldKind.NUMBER).id
    library.fields.fill(field, quotes, "2")
    assert {quote.fields[0].value for quote in library.quotes.all()} == {"2"}
    library.undo()
    assert {quote.fields for quote in library.quotes.all()} == {()}


def test_values_are_found_by_search(library: Library) -> None:
    records = filled(library)
    for target, record in records.items():
        field = library.fields.add(target, "Batch").id
        library.fields.fill(field, [record], "zanzibar")
    found = library.search("field:zanzibar")
    assert {(hit.kind, hit.id) for hit in found.hits} == {(str(target), record) for target, record in records.items()}
    library.fields.remove(library.fields.all(FieldTarget.ACTOR)[0].id)
    assert "actor" not in {hit.kind for hit in library.search("zanzibar").hits}
