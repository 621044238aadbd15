"""An article cut into words and sentences, the way the rules read it. The text itself is never changed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from annotator.model import Block, BlockKind, CanonicalText
from annotator.suggest.marks import Marked, find_marked
from annotator.suggest.packs import Pack, pack

_TOKEN = re.compile(
    r"(?P<initials>(?:[^\W\d_]\.){2,})"
    r"|(?P<number>[$€£]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|%)?)"
    r"|(?P<word>[^\W\d_][^\W_]*(?:[’'\-‑\u00ad][^\W_]+)*)"
    r"|(?P<mark>``|''|[\"'″＂“”„‟«»‹›‘’‚「」『』])"
    r"|(?P<point>\.{2,}|-{2,}|[^\w\s])"
)
_FRENCH_TAIL = re.compile(r"-(?:t-)?(?=(?:il|elle|ils|elles|on|je)$)", re.IGNORECASE)
_FRENCH_HEAD = re.compile(r"(?:qu|[ldsncjmt])['’]", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:REUTERS|AP Photo|AFP|Getty Images|EPA(?:-EFE)?|Sputnik|Handout|dpa|Shutterstock|File Photo|File)\s*[/)\]]?"
    r"[^.!?]{0,60}$|\(Photo[: ]|^(?:File (?:image|photo)|Photo(?: by)?:|Foto:|Фото:|Image:)"
)
_END = frozenset(".!?…。！？")
_LONGEST_WORD = 40
_LONGEST_SENTENCE = 400  # text without full stops must not take the rules quadratic time
_NOT_READ = frozenset({BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.TABLE_ROW})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, mark or point. `low` is case-folded with plain apostrophes; `kind` is w, n, m or p.

    `glued` says that no space stands before it although it is a word of its own ("Stoltenbergasked").
    """

    start: int
    end: int
    text: str
    low: str
    kind: str
    glued: bool = False

    @property
    def capital(self) -> bool:
        """Whether it is a word that starts with a capital letter."""
        return self.kind == "w" and self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `first` up to but not including `last`, of block number `block`."""

    first: int
    last: int
    block: int


@dataclass(frozen=True)
class Reading:
    """One article as the rules see it. `quoted[i]` is 1 where token i stands between double quotation marks."""

    content: CanonicalText
    pack: Pack
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    sentence_of: tuple[int, ...]
    marked: tuple[Marked, ...]
    quoted: bytes
    skipped: frozenset[int]

    def token_at(self, offset: int) -> int:
        """Index of the first token that ends after `offset`."""
        index = max(0, bisect_right(self.starts, offset) - 1)
        while index < len(self.tokens) and self.tokens[index].end <= offset:
            index += 1
        return index

    def tokens_before(self, offset: int) -> int:
        """How many tokens start before `offset`."""
        return bisect_left(self.starts, offset)

    def block_of(self, token: int) -> int:
        """Number of the block a token stands in."""
        return self.sentences[self.sentence_of[token]].block


def is_caption(text: str, block: Block) -> bool:
    """Whether a block holds no reported speech: a caption, a byline, or a paragraph that is a picture's credit."""
    if block.kind in _NOT_READ:
        return True
    return block.kind is BlockKind.PARAGRAPH and bool(_CREDIT.search(text[block.start : block.end]))


@lru_cache(maxsize=16)
def read(content: CanonicalText, language: str = "en") -> Reading:
    """Read an article with a language's pack; about 3 ms for 800 words, then remembered."""
    return read_with(content, pack(language))


def read_with(content: CanonicalText, words: Pack) -> Reading:
    """Read an article with a given pack."""
    text = content.text
    tokens: list[Token] = []
    bounds: list[tuple[int, int]] = []
    for block in content.blocks:
        first = len(tokens)
        tokens += _tokens(text, block.start, block.end, words)
        bounds.append((first, len(tokens)))
    tokens, bounds = _unglue(tokens, bounds, words)
    sentences: list[Sentence] = []
    for number, (first, last) in enumerate(bounds):
        sentences += _sentences(text, tokens, first, last, number, words)
    sentence_of = [number for number, sentence in enumerate(sentences) for _ in range(sentence.first, sentence.last)]
    marked = find_marked(text, content.blocks)
    starts = tuple(token.start for token in tokens)
    quoted = bytearray(len(tokens))
    for stretch in marked:
        if not stretch.single and not _scare(text, stretch):
            for index in range(bisect_left(starts, stretch.start), bisect_left(starts, stretch.end)):
                quoted[index] = 1
    skipped = frozenset(n for n, block in enumerate(content.blocks) if is_caption(text, block))
    return Reading(
        content, words, tuple(tokens), starts, tuple(sentences), tuple(sentence_of), marked, bytes(quoted), skipped
    )


def _scare(text: str, stretch: Marked) -> bool:
    """Whether marks hold a single word or a title rather than speech that could not contain an attribution."""
    return text.count(" ", stretch.inner_start, stretch.inner_end) < 1


def _tokens(text: str, start: int, end: int, words: Pack) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "point"
        word = match.group()
        low = word.casefold().replace("’", "'")
        if kind == "word" and words.language == "fr" and ("'" in low or "-" in low):
            found += _french(match.start(), word)
        else:
            found.append(Token(match.start(), match.end(), word, low, "w" if kind == "initials" else kind[0]))
    return found


def _french(at: int, word: str) -> list[Token]:
    """A French word with its elided article and its inverted pronoun as words of their own."""
    parts: list[tuple[int, int]] = []
    head = _FRENCH_HEAD.match(word)
    begin = head.end() if head else 0
    if head:
        parts.append((0, begin))
    tail = _FRENCH_TAIL.search(word, begin)
    parts += [(begin, tail.start()), (tail.end(), len(word))] if tail else [(begin, len(word))]
    return [Token(at + s, at + e, word[s:e], word[s:e].casefold().replace("’", "'"), "w") for s, e in parts if e > s]


def _unglue(
    tokens: list[Token], bounds: list[tuple[int, int]], words: Pack
) -> tuple[list[Token], list[tuple[int, int]]]:
    """Give words that lost the space between them a boundary, where the article or the pack shows there are two."""
    names = {token.text for before, token in pairwise(tokens) if token.capital and before.kind == "w"}
    names |= {re.sub(r"['’]s$", "", name) for name in names}
    result: list[Token] = []
    new_bounds: list[tuple[int, int]] = []
    for first, last in bounds:
        begin = len(result)
        for index in range(first, last):
            token = tokens[index]
            cut = 0
            if token.capital and 5 < len(token.text) <= _LONGEST_WORD:
                before_capital = index > first and tokens[index - 1].capital
                cut = _seam(token.text, names, before_capital, words)
            if cut:
                left, right = token.text[:cut], token.text[cut:]
                middle = token.start + cut
                result.append(Token(token.start, middle, left, left.casefold(), "w"))
                result.append(Token(middle, token.end, right, right.casefold().replace("’", "'"), "w", glued=True))
            else:
                result.append(token)
        new_bounds.append((begin, len(result)))
    return result, new_bounds


def _seam(word: str, names: set[str], before_capital: bool, words: Pack) -> int:
    """Where a glued word comes apart, 0 where it does not."""
    for cut in range(3, len(word) - 2):
        left, right = word[:cut], word[cut:]
        if right[0].isupper() and left[-1].islower():
            known = right in names or re.sub(r"['’]s$", "", right) in names
            return cut if left in names and known else 0
        if left in names or before_capital:
            low = right.casefold()
            if len(low) >= 4 and low in words.quoting and low not in words.bases:
                return cut
            if left in names and len(low) >= 5 and (low in words.titles or low in words.groups):
                return cut
    return 0


def _sentences(text: str, tokens: list[Token], first: int, last: int, block: int, words: Pack) -> list[Sentence]:
    found: list[Sentence] = []
    begin = first
    index = first
    while index < last:
        token = tokens[index]
        index += 1
        if index - begin >= _LONGEST_SENTENCE:
            found.append(Sentence(begin, index, block))
            begin = index
        if token.kind != "p" or token.text[0] not in _END or _abbreviation(text, tokens, index - 1, first, words):
            continue
        while index < last and (tokens[index].kind == "m" or tokens[index].text in ")]") and _attached(tokens, index):
            index += 1
        if begin < index < last and not (tokens[index].text[0].islower() or tokens[index].text in ",;:—–"):
            found.append(Sentence(begin, index, block))
            begin = index
    if begin < last:
        found.append(Sentence(begin, last, block))
    return found


def _attached(tokens: list[Token], index: int) -> bool:
    return tokens[index].start == tokens[index - 1].end


def _abbreviation(text: str, tokens: list[Token], index: int, first: int, words: Pack) -> bool:
    """Whether the full stop at `index` belongs to a shortened word, an initial or a day's number."""
    token = tokens[index]
    if token.text != "." or index == first or not _attached(tokens, index):
        return False
    before = tokens[index - 1]
    if before.kind == "n":
        return words.language == "de" and len(before.text) < 3
    return f"{before.low}." in words.abbreviations or (len(before.text) == 1 and before.capital)
