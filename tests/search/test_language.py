from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import QuerySyntaxError
from annotator.search.language import parse
from annotator.search.syntax import (
    NOTHING,
    And,
    Dates,
    Fuzzy,
    Kind,
    Leaf,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Present,
    Regex,
    Wildcard,
    Word,
    positive_leaves,
)

ACTOR = ("actor", "speaker", "alias")


def shape(node: Node) -> object:
    """The tree without places, short enough to compare by eye."""
    if isinstance(node, And):
        return ("and", *map(shape, node.children))
    if isinstance(node, Or):
        return ("or", *map(shape, node.children))
    if isinstance(node, Not):
        return ("not", shape(node.child))
    return (type(node).__name__.lower(), node.text, *node.fields)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("climate", ("word", "climate")),
        ("climate change", ("and", ("word", "climate"), ("word", "change"))),
        ("a AND b", ("and", ("word", "a"), ("word", "b"))),
        ("a OR b c", ("or", ("word", "a"), ("and", ("word", "b"), ("word", "c")))),
        ('outlet:="Kyiv Post"', ("exact", "Kyiv Post", "outlet")),
        ('tag:="say ""no"" OR go"', ("exact", 'say "no" OR go', "tag")),
        ("-lang:=en", ("not", ("exact", "en", "lang"))),
        ("title:=plan", ("word", "=plan", "title")),
        ("a NOT b", ("and", ("word", "a"), ("not", ("word", "b")))),
        ("a -b", ("and", ("word", "a"), ("not", ("word", "b")))),
        ("-(a OR b) c", ("and", ("not", ("or", ("word", "a"), ("word", "b"))), ("word", "c"))),
        ("covid-19", ("word", "covid-19")),
        ("and or not", ("and", ("word", "and"), ("word", "or"), ("word", "not"))),
        ('"climate change"', ("phrase", "climate change")),
        ("„Wort für Wort“", ("phrase", "Wort für Wort")),
        ("pre*", ("prefix", "pre")),
        ("wild?ard", ("wildcard", "wild?ard")),
        ("*ing", ("wildcard", "*ing")),
        ("co-op*", ("prefix", "co-op")),
        ("co?t-op", ("and", ("wildcard", "co?t"), ("word", "op"))),
        ("who said what?", ("and", ("word", "who"), ("word", "said"), ("word", "what?"))),
        ("fuzy~", ("fuzzy", "fuzy")),
        ("/cl[ai]m/", ("regex", "cl[ai]m")),
        ("and/or", ("word", "and/or")),
        ('claim:"climate change"', ("phrase", "climate change", "claim")),
        ("actor:smith", ("word", "smith", *ACTOR)),
        ("actor: smith", ("word", "smith", *ACTOR)),
        ("actor:(smith OR jones)", ("or", ("word", "smith", *ACTOR), ("word", "jones", *ACTOR))),
        ("TAG:risk", ("word", "risk", "tag")),
        ("stance:Deny", ("word", "denies", "stance")),
        ("stance:(questioned OR reports)", ("or", ("word", "questioned", "stance"), ("word", "reports", "stance"))),
        ("addressee:smith", ("word", "smith", "addressee")),
        ("tag:*", ("present", "", "tag")),
        ("*", ("present", "")),
        ("in:quotes risk", ("and", ("kind", "quote", "in"), ("word", "risk"))),
        ("in:notes risk -joke", ("and", ("word", "risk", "note"), ("not", ("word", "joke", "note")))),
        ("like:17 gate", ("and", ("alike", "17", "like"), ("word", "gate"))),
        ("copies:*", ("alike", "*", "copies")),
        ("in:notes", ("present", "", "note")),
        ("in:titles (a OR tag:b)", ("or", ("word", "a", "title"), ("word", "b", "tag"))),
        ("https://example.org/x", ("word", "https://example.org/x")),
        ("Minister: we", ("and", ("word", "Minister:"), ("word", "we"))),
        ("a - b", ("and", ("word", "a"), ("word", "b"))),
        ("… — ?", ("or",)),
        ("", ("or",)),
    ],
)
def test_reads(query: str, expected: object) -> None:
    assert shape(parse(query)) == expected


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("date:2022", (20220101, 20221231)),
        ("date:2024-02", (20240201, 20240229)),
        ("date:2022-10-15", (20221015, 20221015)),
        ("date:2022-10..2022-11", (20221001, 20221130)),
        ("date:2022..", (20220101, 99991231)),
        ("date:..2022-03", (101, 20220331)),
        ("date:>2022-10", (20221032, 99991231)),
        ("date:>=2022-10", (20221001, 99991231)),
        ("date:<2022-10", (101, 20221000)),
        ("date:<=2022-10", (101, 20221031)),
        ('date:"2022-10"', (20221001, 20221031)),
        ("date:=2022", (20220101, 20221231)),
    ],
)
def test_reads_dates(query: str, days: tuple[int, int]) -> None:
    node = parse(query)
    assert isinstance(node, Dates)
    assert (node.low, node.high) == days


def test_reads_numbers_after_tildes() -> None:
    assert parse("word~2") == Fuzzy("word", (), 0, 6, 2)
    assert parse('"a b"~7') == Phrase("a b", (), 0, 7, 7)
    assert parse('"a b"~') == Phrase("a b", (), 0, 6, 5)
    assert parse("/A/i") == Regex("A", (), 0, 4, ignore_case=True)


@pytest.mark.parametrize(
    ("query", "position", "hint"),
    [
        ("(a", 0, "Try: (a)"),
        ("a)", 1, "Try: a"),
        ('say "hello', 4, 'Try: say "hello"'),
        ("a AND", 2, "Try: a"),
        ("OR a", 0, "Try: a"),
        ("a OR", 2, "Try: a"),
        ("a AND OR b", 6, "Try: a AND b"),
        ("NOT", 0, "Write a word after NOT."),
        ("spaeker:smith", 0, "Did you mean speaker:? Try: speaker:smith"),
        ("x foo:bar", 2, "Fields are actor:"),
        ("in:qoutes", 3, "Did you mean in:quotes?"),
        ("actor:", 0, "For example actor:word"),
        ("date:2022-13", 5, "Write dates like"),
        ("date:2022-02-30", 5, "Write dates like"),
        ("date:soon", 5, "Write dates like"),
        ("date:2022-12..2022-11", 5, "Try: date:2022-11..2022-12"),
        ("like:this", 5, "More like this article"),
        ("like:*", 5, "copies:*"),
        ("word~3", 4, "Try: word~2"),
        ('"a b"~100', 5, "Write ~99 or less."),
        ("/usr/local", 0, 'look for the words, "/usr/local"'),
        ("x /a(/", 5, "Put a backslash"),
    ],
)
def test_says_where_a_query_is_wrong_and_what_to_write(query: str, position: int, hint: str) -> None:
    with pytest.raises(QuerySyntaxError) as caught:
        parse(query)
    assert caught.value.position == position
    assert hint in caught.value.hint
    if "Try: " in caught.value.hint or "Did you mean" in caught.value.hint:
        assert caught.value.suggestion
        parse(caught.value.suggestion)


@pytest.mark.parametrize("query", ["(a", 'x "a', "a AND", "a OR", "a NOT", "a actor:", "a date:20", "a in:no", "a /x("])
def test_forgives_what_is_still_being_typed(query: str) -> None:
    leaves = positive_leaves(parse(query, lenient=True))
    assert leaves[0].text in ("a", "x")
    with pytest.raises(QuerySyntaxError):
        parse(query)


PARTS = st.sampled_from(
    [*'()"“”/~*?:-+|\\.…', " ", "AND", "OR", "NOT", "date:", "in:", "actor:", "tag:", "foo:", "2022-10", "..", ">=",
     "a", "climate", "中国", "é", "\u0301", "\ud800", "~2", "~99", "[", "]", "{", "}", "^", "$", "\x00", "\n"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=25).map("".join) | st.text(max_size=60), st.booleans())
def test_whatever_is_typed_is_read_or_refused_with_a_place(query: str, lenient: bool) -> None:
    refused = None
    leaves: tuple[Leaf, ...] = ()
    try:
        leaves = positive_leaves(parse(query, lenient=lenient))
    except QuerySyntaxError as error:
        refused = error
    assert refused is None or (refused.message and refused.hint and 0 <= refused.position <= len(query))
    if refused is not None and refused.suggestion:
        parse(refused.suggestion)
    assert all(0 <= leaf.start <= leaf.end <= len(query) for leaf in leaves)


@pytest.mark.parametrize("query", ["(" * 3_000, "-(" * 900, "NOT " * 900 + "a", "(a " * 900, "a" * 5_000])
def test_refuses_what_is_too_deep_or_too_long(query: str) -> None:
    with pytest.raises(QuerySyntaxError):
        parse(query)


def test_leaves_know_their_kind() -> None:
    kinds = [type(leaf) for leaf in positive_leaves(parse("a b* c?d e~ /f/ in:quotes tag:* -g"))]
    assert kinds == [Word, Prefix, Wildcard, Fuzzy, Regex, Kind, Present]
    assert parse("()") == NOTHING
    assert all(issubclass(kind, Leaf) for kind in kinds)


def test_a_suggestion_puts_everything_right_at_once() -> None:
    with pytest.raises(QuerySyntaxError) as caught:
        parse('(spaeker:smith "lower gate')
    assert caught.value.suggestion == '(speaker:smith "lower gate")'


@given(
    st.lists(st.sampled_from(["fox", "Café", "OR", "AND", "NOT", "or", "中国", "x1", "٣"]), min_size=1, max_size=7),
    st.booleans(),
)
def test_plain_words_are_read_like_anything_else(words: list[str], lenient: bool) -> None:
    query = " ".join(words)

    def read(text: str) -> object:
        try:
            return parse(text, lenient=lenient)
        except QuerySyntaxError as error:
            return str(error), error.position, error.suggestion

    # The space at the end keeps the shortcut for plain words out of it.
    assert read(query) == read(query + " ")


@pytest.mark.parametrize(
    ("query", "fixed"),
    [("speeker:a", "speaker:a"), ("titel:a", "title:a"), ("role:a", ""), ("id:3", ""), ("quoted:a", "")],
)
def test_another_field_is_offered_for_a_slip_only(query: str, fixed: str) -> None:
    with pytest.raises(QuerySyntaxError) as refused:
        parse(query)
    assert refused.value.suggestion == fixed
