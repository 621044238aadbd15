"""Direct speech: words between quotation marks or behind a dialogue dash, with who says them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import BlockKind
from annotator.suggest.attribution import Attribution, after_passage, before_passage, nearest_cue
from annotator.suggest.marks import Marked, dialogue_dash
from annotator.suggest.phrases import Phrase, is_noun, opening_subject
from annotator.suggest.words import Reading

_LONG = 5
_PART = 3


@dataclass(frozen=True, slots=True)
class Spoken:
    """One direct quote: its pieces as inner ranges (code points), cue and speaker as token ranges, the rule."""

    spans: tuple[tuple[int, int], ...]
    first: int
    last: int
    cue: Phrase | None
    speaker: Phrase | None
    rule: str


@dataclass(slots=True)
class _Piece:
    marked: Marked
    first: int
    last: int
    block: int
    behind: Attribution | None = None
    before: Attribution | None = None
    weak: bool = False
    part: bool = False

    def behind_end(self, reading: Reading) -> int:
        """Where the cue and the speaker behind the piece end, as an offset."""
        if self.behind is None:
            return self.marked.end
        return reading.tokens[max(self.behind.cue[1], self.behind.speaker[1]) - 1].start


def spoken_in(reading: Reading) -> list[Spoken]:
    """All direct quotes of an article in text order, broken and several-paragraph ones put together."""
    pieces = _pieces(reading)
    found: list[Spoken] = []
    group: list[_Piece] = []
    for piece in pieces:
        if piece.part:
            found += _part(reading, piece, found)
            continue
        if group and not _continues(reading, group, piece):
            found += _finish(reading, group, found)
            group = []
        if group or not piece.weak:
            group.append(piece)
        elif _is_part(reading, piece):
            found += _part(reading, piece, found)
    if group:
        found += _finish(reading, group, found)
    return sorted(found + _dashed(reading), key=lambda spoken: spoken.spans)


def _part(reading: Reading, piece: _Piece, earlier: list[Spoken]) -> list[Spoken]:
    """A quote of a few words inside the writer's sentence."""
    piece.part = True
    piece.before = piece.before or nearest_cue(reading, piece.first) or _opening(reading, piece.first)
    return _finish(reading, [piece], earlier)


def _pieces(reading: Reading) -> list[_Piece]:
    single = not any(not m.single and m.depth == 0 for m in reading.marked)
    found: list[_Piece] = []
    for marked in reading.marked:
        if marked.depth or (marked.single and not single):
            continue
        first, last = reading.token_at(marked.start), reading.tokens_before(marked.end)
        if first >= last or reading.block_of(first) in reading.skipped:
            continue
        piece = _Piece(marked, first, last, reading.block_of(first))
        piece.behind = after_passage(reading, first, last)
        piece.before = before_passage(reading, first)
        piece.weak = not _is_speech(reading, piece)
        piece.part = piece.weak and _is_part(reading, piece) and not _may_follow(reading, piece)
        if not piece.weak or piece.part or _may_follow(reading, piece):
            found.append(piece)
    return found


def _is_speech(reading: Reading, piece: _Piece) -> bool:
    """Whether marked words are said as a whole rather than a part of the writer's sentence, or a title or a name."""
    tokens, words = reading.tokens, reading.pack
    count = sum(token.kind == "w" for token in tokens[piece.first : piece.last])
    before = tokens[piece.first - 1] if piece.first and reading.block_of(piece.first - 1) == piece.block else None
    free = before is None or before.text in ".!?:,—–-…([" or before.kind == "m" or before.low in words.that
    if piece.marked.continued:
        return before is None or before.text in ",:"
    if not free and (before is None or before.low not in words.quoting or is_noun(reading, piece.first - 1)):
        return False
    text = reading.content.text
    ends = _last_mark(text, piece) in ".!?…—–" or piece.marked.continued
    ends = ends or text[piece.marked.inner_end - 1] == ","
    ends = ends or text[piece.marked.end : piece.marked.end + 1] in (",", ".", "")
    opens = tokens[piece.first + 1].text[:1].isupper() if piece.first + 1 < piece.last else False
    if piece.behind and piece.behind.cue[0] - piece.last < 30 and (ends or opens) and count > 0:
        return True
    if before is not None and before.text == "," and tokens[piece.first - 2].low in words.quoting:
        return count > 0
    if piece.before and (before is None or before.text in ":,—–" or before.kind == "w"):
        return count > 1 or before is None or before.text != ","
    return count >= _LONG and opens and ends and (before is None or before.text != ",")


def _is_part(reading: Reading, piece: _Piece) -> bool:
    """Whether marked words inside the writer's sentence are said by somebody: several words, and who says them.

    Only where no rules for reported speech take the whole clause, that is in languages other than English.
    """
    if not reading.pack.inverting:
        return False
    tokens = reading.tokens[piece.first : piece.last]
    count = sum(token.kind == "w" for token in tokens)
    first = next((token for token in tokens if token.kind == "w"), None)
    if first is None:
        return False
    if nearest_cue(reading, piece.first) and (count > 1 or not first.capital):
        return not first.capital or count >= _PART
    plain = sum(t.kind == "w" and not t.capital and t.low not in reading.pack.stop for t in tokens)
    return count >= _PART and (not first.capital or plain > 1)


def _may_follow(reading: Reading, piece: _Piece) -> bool:
    """Whether a piece too short to stand alone may be the last words of a quote broken before it."""
    text = reading.content.text
    closed = _last_mark(text, piece) in ".!?…"
    return closed and piece.first > 0 and reading.tokens[piece.first - 1].text in ".,:"


def _continues(reading: Reading, group: list[_Piece], piece: _Piece) -> bool:
    """Whether a piece goes on with the quote before: over a paragraph's end, or behind "…," X said, "…"."""
    last = group[-1]
    if last.marked.continued:
        return piece.block == last.block + 1
    if piece.block != last.block:
        return False
    between = reading.tokens[last.last : piece.first]
    if not any(token.kind == "w" for token in between):
        return True
    if piece.behind is None and _breaks_off(reading, last) and _one_closed_sentence(reading, last.last, piece.first):
        return True
    if len(between) > 45 or last.behind is None or last.behind.cue[0] >= piece.first:
        return False
    if piece.behind is not None and piece.behind.speaker != last.behind.speaker:
        return False
    rest = [token for token in between if token.start > last.behind_end(reading)]
    if any(token.low in reading.pack.that or token.low in reading.pack.participles for token in rest):
        return False
    if any(token.low in reading.pack.quoting for token in rest[-4:]):
        return False
    gap = between
    sentences = {
        reading.sentence_of[index] for index in range(last.last, piece.first) if reading.tokens[index].kind == "w"
    }
    return len(sentences) <= 1 and gap[-1].text in ",.:—–;?!"


def _breaks_off(reading: Reading, piece: _Piece) -> bool:
    """Whether a quote ends in a comma, so that its sentence goes on with who says it."""
    text, marked = reading.content.text, piece.marked
    return "," in (text[marked.inner_end - 1], text[marked.end : marked.end + 1])


def _one_closed_sentence(reading: Reading, first: int, last: int) -> bool:
    """Whether the tokens from `first` to `last` are the rest of one sentence, closed by a full stop."""
    tokens = reading.tokens
    end = last - 1
    while end > first and tokens[end].kind == "m":
        end -= 1
    words = [index for index in range(first, last) if tokens[index].kind == "w"]
    return tokens[end].text == "." and len({reading.sentence_of[index] for index in words}) == 1


def _finish(reading: Reading, group: list[_Piece], earlier: list[Spoken]) -> list[Spoken]:
    attribution = next((p.behind for p in group if p.behind), None) or group[0].before
    rule = attribution.rule if attribution else ""
    if group[0].part:
        rule = "marks within a sentence"
    if attribution is None:
        attribution, carried = _carried(reading, group[0], earlier)
        rule = rule or carried
    spans = tuple(_trimmed(reading.content.text, piece.marked) for piece in group)
    return [
        Spoken(
            spans,
            group[0].first,
            group[-1].last,
            attribution.cue if attribution and attribution.rule != "goes on" else None,
            attribution.speaker if attribution else None,
            rule or "marks alone",
        )
    ]


def _opening(reading: Reading, token: int) -> Attribution | None:
    """The subject the sentence of a token opens with, as its speaker without a cue."""
    sentence = reading.sentences[reading.sentence_of[token]]
    subject = opening_subject(reading, sentence.first, token)
    vague = subject and reading.tokens[subject[0]].low in reading.pack.never | reading.pack.boundaries
    return Attribution(subject, subject, "goes on") if subject and not vague else None


def _trimmed(text: str, marked: Marked) -> tuple[int, int]:
    """The words between the marks, without the spaces some languages put there and the comma English puts there."""
    inner = text[marked.inner_start : marked.inner_end]
    words = inner.strip().rstrip(",").rstrip() or inner.strip()
    start = marked.inner_start + len(inner) - len(inner.lstrip())
    return start, start + len(words)


def _last_mark(text: str, piece: _Piece) -> str:
    """The character a piece ends with, marks of a quote inside it aside: the full stop of “…, ‘all will be well.’”."""
    start, end = _trimmed(text, piece.marked)
    return text[start:end].rstrip("'’‘”\"› »")[-1:] or "’"


def _carried(reading: Reading, piece: _Piece, earlier: list[Spoken]) -> tuple[Attribution | None, str]:
    """Who spoke before, when the paragraph itself names nobody and follows at once."""
    if not earlier or earlier[-1].speaker is None:
        return None, ""
    before = earlier[-1]
    if piece.block - reading.block_of(before.last - 1) > 1 or before.speaker is None:
        return None, ""
    return Attribution(before.cue or before.speaker, before.speaker, "goes on"), "goes on"


def _dashed(reading: Reading) -> list[Spoken]:
    """Speech behind a dialogue dash, as Spanish, French, Ukrainian and Russian papers print it."""
    if reading.pack.language not in ("es", "fr", "uk", "ru"):
        return []
    text = reading.content.text
    found: list[Spoken] = []
    for number, block in enumerate(reading.content.blocks):
        begin = (
            dialogue_dash(text, block) if block.kind is BlockKind.PARAGRAPH and number not in reading.skipped else None
        )
        if begin is None:
            continue
        first, last = reading.token_at(begin), reading.tokens_before(block.end)
        dashes = [i for i in range(first, last) if reading.tokens[i].text in "—–―"]
        stop = dashes[0] if dashes else last
        attribution = after_passage(reading, first, stop) if dashes else None
        if dashes and attribution is None:
            continue
        end = reading.tokens[stop - 1].end if stop > first else begin
        spans = [(begin, end)]
        if len(dashes) > 1 and dashes[1] + 1 < last:
            again = next((i for i in range(dashes[1] + 1, last) if reading.tokens[i].kind in "wn"), last)
            if again < last:
                spans.append((reading.tokens[again].start, reading.tokens[last - 1].end))
        if end > begin:
            cue, speaker = (attribution.cue, attribution.speaker) if attribution else (None, None)
            found.append(Spoken(tuple(spans), first, last, cue, speaker, "dialogue dash"))
    return found
