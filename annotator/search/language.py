"""The query language: from what was typed to a tree of `syntax`.

    query   = and ("OR" and)*            and = term (["AND"] term)*
    term    = ("NOT" | "-") term | "(" query ")" | [field ":"] value
    value   = "words in order" ["~" N] | word | prefix* | wild?card | word~[N] | /regex/[i] | "(" query ")"
            | "=" ("a whole value" | value)

Operators are capitals. Whatever is typed is either read or refused with a `QuerySyntaxError` that says where and how to
put it right. `lenient` is for text still being typed: an unfinished end is read as if it were finished.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
import warnings

from annotator.errors import QuerySyntaxError
from annotator.search.periods import read_dates
from annotator.search.syntax import (
    EXACT,
    FIELDS,
    NOTHING,
    SCOPES,
    Alike,
    And,
    Dates,
    Exact,
    Fuzzy,
    Kind,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Present,
    Regex,
    Wildcard,
    Word,
)
from annotator.search.tokens import words

MAX_SLOP = 99
MAX_DEPTH = 50
MAX_LENGTH = 4_000
_REPAIRS = 5
_SPACE = re.compile(r"[\s\u3000]*")
_FIELD = re.compile(r"([^\W\d_][^\W_]*):(?!//)")
_OPERATOR = re.compile(r"(AND|OR|NOT)(?=[\s(\"]|$)")
_PLAIN = re.compile(r"[^\W_]+(?:\s+[^\W_]+)*")
_PLAIN_WORD = re.compile(r"[^\W_]+")
_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "”": "”"}
_BARE = re.compile(r"[^\s()\"“”„«»]+")
_EXACT = re.compile(r'"((?:[^"]|"")+)"(?!")|[^\s()\"“”„«»]+')
_REGEX = re.compile(r"/((?:[^/\\]|\\.)*)/(i?)(?=[\s)]|$)", re.DOTALL)
_SLOP = re.compile(r"~(\d*)(?=[\s)]|$)")
_ALIKE = re.compile(r"(?:article:)?(\d{1,18}|\*)")
_STANCES = {
    "assert": "asserts", "asserted": "asserts", "deny": "denies", "denied": "denies", "question": "questions",
    "questioned": "questions", "report": "reports", "reported": "reports",
}  # fmt: skip
_KNOWN = (*FIELDS, "date", "in", "like", "copies")


def parse(query: str, *, lenient: bool = False) -> Node:
    """Read a query. `lenient` forgives what is unfinished at the end: an open quote or bracket, a field without value.

    Raises:
        QuerySyntaxError: it cannot be read; `position` is where, `hint` a way to put it right.
    """
    if len(query) > MAX_LENGTH:
        raise QuerySyntaxError("The search is too long.", f"Use at most {MAX_LENGTH:,} characters.", MAX_LENGTH)
    plain = _words_only(query) if _PLAIN.fullmatch(query) else None
    if plain is not None:
        return plain
    try:
        return _Reader(query, lenient).whole()
    except QuerySyntaxError as error:
        error.suggestion = _readable(error.suggestion)
        raise


def _words_only(query: str) -> Node | None:
    """What `_Reader` makes of words and ORs, in a third of the time; None when there is more to it."""
    options: list[list[Node]] = [[]]
    for match in _PLAIN_WORD.finditer(query):
        text = match.group()
        if text == "OR":
            options.append([])
        elif text in ("AND", "NOT"):
            return None
        else:
            options[-1].append(Word(text, (), match.start(), match.end()))
    if not all(options):
        return None
    found = [option[0] if len(option) == 1 else And(tuple(option)) for option in options]
    return found[0] if len(found) == 1 else Or(tuple(found))


def _readable(query: str) -> str:
    """A suggested query with everything else that is wrong in it put right too, "" when that cannot be done."""
    for _ in range(_REPAIRS):
        if not query or len(query) > MAX_LENGTH:
            return ""
        try:
            _Reader(query, lenient=False).whole()
        except QuerySyntaxError as error:
            query = error.suggestion if error.suggestion != query else ""
        else:
            return query
    return ""


class _Reader:
    def __init__(self, query: str, lenient: bool) -> None:
        self.query = query
        self.lenient = lenient
        self.at = 0
        self.depth = 0

    def whole(self) -> Node:
        nodes = []
        while True:
            nodes.append(self.either(()))
            if self.ended():
                break
            # A closing bracket that closes nothing.
            if not self.lenient:
                fixed = (self.query[: self.at] + self.query[self.at + 1 :]).strip()
                raise QuerySyntaxError("This bracket closes nothing.", f"Try: {fixed}", self.at, fixed)
            self.at += 1
        return _all(nodes)

    def ended(self) -> bool:
        # Most often a word stands here already, and asking a pattern costs more than reading the word.
        if self.at < len(self.query) and self.query[self.at].isalnum():
            return False
        self.at = _end(_SPACE, self.query, self.at)
        return self.at >= len(self.query)

    def either(self, fields: tuple[str, ...]) -> Node:
        self.deeper()
        options = [self.together(fields)]
        while self.operator() == "OR":
            options.append(self.together(fields))
        self.depth -= 1
        real = [option for option in options if option != NOTHING]
        return real[0] if len(real) == 1 else Or(tuple(real))

    def operator(self) -> str:
        """Take the operator that stands here, "" when there is none."""
        if self.ended() or self.query[self.at] not in "AON":
            return ""
        match = _OPERATOR.match(self.query, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group(1)

    def together(self, fields: tuple[str, ...]) -> Node:
        parts: list[Node] = []
        pending = ""
        pending_at = self.at
        while not self.ended() and self.query[self.at] != ")":
            before = self.at
            word = self.operator()
            if word == "OR" and parts and not pending:
                self.at = before
                break
            if word in ("AND", "OR"):
                if pending or not parts:
                    self.dangling(word, before)
                pending, pending_at = word, before
                continue
            part = self.negated(before, fields) if word == "NOT" else self.term(fields)
            if part is not None:
                parts.append(part)
            pending = ""
        if pending:
            self.dangling(pending, pending_at)
        if not parts and not self.lenient and self.at and self.query[: self.at].rstrip().endswith("OR"):
            self.dangling("OR", self.query[: self.at].rstrip().rindex("OR"))
        return _all(_scoped(parts))

    def dangling(self, word: str, at: int) -> None:
        if self.lenient:
            return
        fixed = " ".join((self.query[:at] + self.query[at + len(word) :]).split())
        hint = f"Try: {fixed}" if fixed else f'To look for the word, put it in quotes: "{word.lower()}"'
        message = f"“{word}” needs something to look for on both sides."
        raise QuerySyntaxError(message, hint, at, fixed or f'"{word.lower()}"')

    def negated(self, at: int, fields: tuple[str, ...]) -> Node | None:
        """What follows a NOT that stood at `at`."""
        if self.ended() or self.query[self.at] == ")":
            if self.lenient:
                return None
            raise QuerySyntaxError("“NOT” needs something to leave out.", "Write a word after NOT.", at)
        before = self.at
        word = self.operator()
        if word in ("AND", "OR"):
            self.dangling("NOT", at)
            self.at = before
            return None
        self.deeper()
        child = self.negated(before, fields) if word == "NOT" else self.term(fields)
        self.depth -= 1
        return None if child is None else Not(child)

    def deeper(self) -> None:
        """Go one level down; brackets, dashes and NOTs count."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise QuerySyntaxError("The search is nested too deeply.", "Write it with fewer brackets.", self.at)

    def term(self, fields: tuple[str, ...]) -> Node | None:
        """One term, or None for what says nothing: a lone dash, an unfinished field."""
        query = self.query
        if query[self.at] == "-":
            self.at += 1
            if self.at >= len(query) or query[self.at].isspace() or query[self.at] in "-)":
                return None
            self.deeper()
            child = self.term(fields)
            self.depth -= 1
            return None if child is None else Not(child)
        if query[self.at] == "+":
            self.at += 1
            return None if self.at >= len(query) or query[self.at].isspace() else self.term(fields)
        match = _FIELD.match(query, self.at)
        return self.value(fields) if match is None else self.fielded(match, fields)

    def fielded(self, match: re.Match[str], fields: tuple[str, ...]) -> Node | None:
        name = match.group(1).casefold()
        follows = self.query[match.end() : match.end() + 1]
        if name not in _KNOWN:
            if not follows or follows.isspace():
                return self.value(fields)
            raise _unknown_field(self.query, match)
        start = self.at
        self.at = match.end()
        if self.ended() or self.query[self.at] == ")":
            if self.lenient:
                return None
            raise QuerySyntaxError(f"“{name}:” needs a value.", f"For example {name}:{_example(name)}", start)
        if name == "date":
            text, at = self.bare_value()
            low, high, empty = read_dates(text, at, self.query, lenient=self.lenient)
            return None if empty else Dates(text, (), start, self.at, low, high, text.startswith("="))
        if name in EXACT and self.query[self.at] == "=":
            return self.exact(EXACT[name], start)
        if name == "in":
            return self.scope(start)
        if name in ("like", "copies"):
            return self.alike(name, start)
        node = self.value(FIELDS[name])
        if name == "stance" and isinstance(node, Word) and (said := _STANCES.get(node.text.casefold())):
            return dataclasses.replace(node, text=said)
        return node

    def exact(self, facet: str, start: int) -> Node | None:
        """A whole value after "=". In quotes, two quotation marks stand for one."""
        match = _EXACT.match(self.query, self.at + 1)
        if match is None:
            return self.value((facet,))
        self.at = match.end()
        quoted = match.group(1)
        return Exact(match.group() if quoted is None else quoted.replace('""', '"'), (facet,), start, self.at)

    def bare_value(self) -> tuple[str, int]:
        """The value of a field that takes a plain one, in quotes or not, and where it starts."""
        at = self.at
        if self.query[at] in _QUOTES:
            node = self.phrase(())
            return node.text, at + 1
        match = _BARE.match(self.query, at)
        if match is None:
            self.at += 1
            return "", at
        self.at = match.end()
        return match.group(), at

    def alike(self, name: str, start: int) -> Node | None:
        text, at = self.bare_value()
        match = _ALIKE.fullmatch(text)
        if match is not None and (name == "copies" or match.group(1) != "*"):
            return Alike(match.group(1), (name,), start, self.at, nearly=name == "copies")
        if self.lenient and self.at >= len(self.query):
            return None
        message = f"“{name}:” takes the number of an article, not “{text}”."
        hint = "Use the commands “More like this article” and “Near-duplicates of this article”, or copies:* for all."
        raise QuerySyntaxError(message, hint, at)

    def scope(self, start: int) -> Node | None:
        text, at = self.bare_value()
        name = SCOPES.get(text.casefold())
        if name is not None:
            return Kind(name, ("in",), start, self.at)
        if self.lenient and self.at >= len(self.query):
            return None
        near = _nearest(text.casefold(), tuple(name for name in SCOPES if name.endswith("s")))
        hint = f"Did you mean in:{near}?" if near else "Write one of: articles, quotes, actors, claims, tags, notes."
        fixed = self.query[:at] + near + self.query[at + len(text) :] if near else ""
        raise QuerySyntaxError(f"There is nothing called “{text}” to look in.", hint, at, fixed)

    def value(self, fields: tuple[str, ...]) -> Node | None:
        first = self.query[self.at]
        if first == "(":
            return self.group(fields)
        if first in _QUOTES:
            return self.phrase(fields)
        if first == "/":
            return self.regex(fields)
        match = _BARE.match(self.query, self.at)
        if match is None:
            self.at += 1
            return None
        start, self.at = self.at, match.end()
        return self.word(match.group(), fields, start)

    def group(self, fields: tuple[str, ...]) -> Node | None:
        start = self.at
        self.at += 1
        node = self.either(fields)
        if not self.ended():
            self.at += 1
        elif not self.lenient:
            fixed = f"{self.query.strip()})"
            raise QuerySyntaxError("This bracket is never closed.", f"Try: {fixed}", start, fixed)
        return None if node == NOTHING else node

    def phrase(self, fields: tuple[str, ...]) -> Phrase:
        start = self.at
        closers = _QUOTES[self.query[start]] + '"'
        end = next((i for i in range(start + 1, len(self.query)) if self.query[i] in closers), -1)
        if end < 0:
            if not self.lenient:
                fixed = f'{self.query.strip()}"'
                raise QuerySyntaxError("This quotation mark is never closed.", f"Try: {fixed}", start, fixed)
            end = len(self.query)
        self.at = min(end + 1, len(self.query))
        slop = None
        match = _SLOP.match(self.query, self.at)
        if match is not None:
            slop = int(match.group(1)[:6] or 5)
            if slop > MAX_SLOP:
                message = f"Words at most {MAX_SLOP} apart can be looked for."
                fixed = f"{self.query[: self.at]}~{MAX_SLOP}{self.query[match.end() :]}"
                raise QuerySyntaxError(message, f"Write ~{MAX_SLOP} or less.", self.at, fixed)
            self.at = match.end()
        return Phrase(self.query[start + 1 : end], fields, start, self.at, slop)

    def regex(self, fields: tuple[str, ...]) -> Node | None:
        start = self.at
        match = _REGEX.match(self.query, start)
        if match is None or not match.group(1):
            if self.lenient:
                self.at = len(self.query)
                return None
            rest = self.query[start:].split()[0]
            hint = f'Try: {rest}/ or, to look for the words, "{rest}"'
            fixed = f'{self.query[:start]}"{rest}"{self.query[start + len(rest) :]}'
            raise QuerySyntaxError("This regular expression is never closed.", hint, start, fixed)
        self.at = match.end()
        _check_regex(match.group(1), start + 1)
        return Regex(match.group(1), fields, start, self.at, bool(match.group(2)))

    def word(self, text: str, fields: tuple[str, ...], start: int) -> Node | None:
        end = start + len(text)
        if text.isalnum():
            return Word(text, fields, start, end) if words(text) else None
        fuzzy = re.fullmatch(r"(.*[^\W_].*?)~(\d*)", text, re.DOTALL)
        if fuzzy is not None:
            edits = int(fuzzy.group(2)[:3] or 1)
            if edits not in (1, 2):
                position = start + fuzzy.end(1)
                fixed = f"{self.query[:position]}~2{self.query[end:]}"
                hint = f"Try: {fuzzy.group(1)}~2"
                raise QuerySyntaxError("A word can be one or two letters off.", hint, position, fixed)
            return _fuzzy(fuzzy.group(1), fields, start, end, edits)
        if re.fullmatch(r"\*+", text):
            return Present("", fields, start, end)
        # A question mark ends a sentence unless something follows it or another wildcard is there.
        wild = text if re.search(r"\*|[?](?=[^\W_])", text) else ""
        if wild and words(wild):
            return _wild(wild, fields, start, end)
        return Word(text, fields, start, end) if words(text) else None


def _fuzzy(text: str, fields: tuple[str, ...], start: int, end: int, edits: int) -> Node:
    parts = words(text)
    if len(parts) == 1:
        return Fuzzy(parts[0], fields, start, end, edits)
    return And(tuple(Fuzzy(part, fields, start, end, edits) for part in parts))


def _wild(text: str, fields: tuple[str, ...], start: int, end: int) -> Node:
    """A word with wildcards. Signs that separate words make several: "co-op*" is "co" before what starts with "op"."""
    parts = [part for part in re.split(r"[^\w*?]+|_+", text) if words(part)]
    body = text.rstrip(".,;:!)”»")
    if re.fullmatch(r"[^*?]+\*+", body):
        return Prefix(body.rstrip("*"), fields, start, end)
    leaves = [Wildcard(part, fields, start, end) if re.search("[*?]", part) else part for part in parts]
    nodes: list[Node] = [Word(leaf, fields, start, end) if isinstance(leaf, str) else leaf for leaf in leaves]
    return nodes[0] if len(nodes) == 1 else And(tuple(nodes))


def _check_regex(pattern: str, at: int) -> None:
    import regex

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            regex.compile(pattern, regex.VERSION0)
    except (regex.error, OverflowError, RecursionError, MemoryError, ValueError) as error:
        position = at + min(getattr(error, "pos", None) or 0, len(pattern))
        message = f"This regular expression is wrong: {error}."
        raise QuerySyntaxError(message, "Put a backslash before signs meant as they are.", position) from error


def _scoped(parts: list[Node]) -> list[Node]:
    """Apply the `in:` beside other terms: a kind of record is one more term, notes and titles are fields."""
    scopes = [part for part in parts if isinstance(part, Kind)]
    others = [part for part in parts if not isinstance(part, Kind)]
    fields = tuple(scope.text for scope in scopes if scope.text in ("note", "title"))
    if not fields:
        return parts
    kinds: list[Node] = [scope for scope in scopes if scope.text not in fields]
    inside = [_within(part, fields) for part in others]
    if not any(_has_words(part, fields) for part in inside):
        inside.append(Present("", fields, scopes[0].start, scopes[0].end))
    return [*kinds, *inside]


def _within(node: Node, fields: tuple[str, ...]) -> Node:
    if isinstance(node, Not):
        return Not(_within(node.child, fields))
    if isinstance(node, And | Or):
        return type(node)(tuple(_within(child, fields) for child in node.children))
    if node.fields or isinstance(node, Dates):
        return node
    return dataclasses.replace(node, fields=fields)


def _has_words(node: Node, fields: tuple[str, ...]) -> bool:
    if isinstance(node, Not):
        return False
    if isinstance(node, And | Or):
        return any(_has_words(child, fields) for child in node.children)
    return node.fields == fields


def _all(parts: list[Node]) -> Node:
    real = [part for part in parts if part != NOTHING]
    if not real:
        return NOTHING
    return real[0] if len(real) == 1 else And(tuple(real))


def _unknown_field(query: str, match: re.Match[str]) -> QuerySyntaxError:
    name = match.group(1)
    near = _nearest(name.casefold(), _KNOWN, 0.72)  # "speeker" is a slip, "role" another word than "outlet"
    fixed = f"{query[: match.start()]}{near}:{query[match.end() :]}" if near else ""
    if near:
        hint = f"Did you mean {near}:? Try: {fixed}"
    else:
        hint = f"Fields are {', '.join(f'{known}:' for known in _SHOWN)}. To look for the words, use quotes."
    return QuerySyntaxError(f"There is no field “{name}:”.", hint, match.start(), fixed)


_SHOWN = (
    "actor", "speaker", "addressee", "claim", "stance", "certainty", "tag", "outlet", "date", "lang", "kind", "coder",
    "title", "byline", "note", "field", "in",
)  # fmt: skip


def _nearest(name: str, known: tuple[str, ...], likeness: float = 0.6) -> str:
    found = difflib.get_close_matches(name, known, 1, likeness)
    return found[0] if found else ""


def _example(name: str) -> str:
    return {
        "date": "2022-10..2022-11", "in": "notes", "like": "1", "copies": "*",
        "stance": "denies", "lang": "en", "kind": "direct",
    }.get(name, "word")  # fmt: skip


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match is not None else at
