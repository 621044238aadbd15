"""Quotes kept in order and counted, whatever is put and dropped, compared with sorting and counting anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import (
    ActorId,
    ArticleId,
    Function,
    Placement,
    Quote,
    QuoteActor,
    QuoteId,
    QuoteKind,
    Span,
    VersionId,
)
from ui.in_order import InOrder


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    start = draw(st.integers(0, 30))
    end = start + draw(st.integers(1, 12))
    placement = draw(st.sampled_from(Placement))
    actors = tuple(
        QuoteActor(ActorId(actor), str(actor), Function.SPEAKER)
        for actor in draw(st.lists(st.integers(1, 4), unique=True, max_size=3))
    )
    identity = QuoteId(draw(st.integers(1, 8)))
    span = Span(start, end, "x" * (end - start), placement=placement)
    return Quote(identity, str(identity), ArticleId(1), VersionId(1), QuoteKind.DIRECT, (span,), actors)


@given(st.lists(quotes(), max_size=5), st.lists(quotes() | st.integers(1, 8), max_size=20), quotes())
def test_puts_and_drops_leave_what_sorting_and_counting_anew_would(
    first: list[Quote], steps: list[Quote | int], asked: Quote
) -> None:
    first = list({quote.id: quote for quote in first}.values())
    kept, plain = InOrder(first), {int(quote.id): quote for quote in first}
    for step in steps:
        if isinstance(step, Quote):
            kept.put(step)
            plain[int(step.id)] = step
        else:
            kept.drop(step)
            plain.pop(step, None)
    order = sorted(plain.values(), key=lambda quote: (quote.start, quote.id))
    assert kept.quotes() == order
    assert kept.tally == (len(order), len({actor.actor for quote in order for actor in quote.actors}), 0)
    assert kept.waiting == sum(quote.spans[0].placement is not Placement.PLACED for quote in order)
    shared = [
        other for other in order
        if other.id != asked.id and other.start < asked.spans[-1].end and asked.start < other.spans[-1].end
    ]  # fmt: skip
    assert kept.sharing(asked) == shared
    for quote in order:
        assert kept.beside(quote, 0, 1, lambda _: True) == order[(order.index(quote) + 1) % len(order)]
        assert kept.beside(quote, 0, -1, lambda _: True) == order[order.index(quote) - 1]
        before, after = order[: order.index(quote)], order[order.index(quote) + 1 :]
        assert kept.instead_of(quote, lambda _: True) == next(iter([*after, *reversed(before)]), None)
        assert kept.instead_of(quote, before.__contains__) == next(reversed(before), None)
        assert kept.instead_of(quote, lambda _: False) is None
    for quote in list(order):
        kept.drop(quote.id)
        order.remove(quote)
        after = [each for each in order if each.start >= quote.start]
        assert kept.instead_of(quote, lambda _: True) == next(iter([*after, *reversed(order)]), None)
