"""Direct speech: words between quotation marks or behind a dialogue dash, with who says them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import BlockKind
from annotator.suggest.attribution import Attribution, after_passage, before_passage
from annotator.suggest.marks import Marked, dialogue_dash
from annotator.suggest.phrases import Phrase
from annotator.suggest.words import Reading

_LONG = 5


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


def spoken_in(reading: Reading) -> list[Spoken]:
    """All direct quotes of an article in text order, broken and several-paragraph ones put together."""
    pieces = _pieces(reading)
    found: list[Spoken] = []
    group: list[_Piece] = []
    for piece in pieces:
        if group and not _continues(reading, group, piece):
            found += _finish(reading, group, found)
            group = []
        group.append(piece)
    if group:
        found += _finish(reading, group, found)
    return sorted(found + _dashed(reading), key=lambda spoken: spoken.spans)


def _pieces(reading: Reading) -> list[_Piece]:
    text = reading.content.text
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
        if _is_speech(reading, piece):
            found.append(piece)
    return found


def _is_speech(reading: Reading, piece: _Piece) -> bool:
    """Whether marked words are said as a whole rather than a part of the writer's sentence, or a title or a name."""
    tokens, words = reading.tokens, reading.pack
    count = sum(token.kind == "w" for token in tokens[piece.first : piece.last])
    before = tokens[piece.first - 1] if piece.first and reading.block_of(piece.first - 1) == piece.block else None
    free = before is None or before.text in ".!?:,—–-…" or before.kind == "m" or before.low in words.that
    if not free and (before is None or before.low not in words.quoting):
        return False
    text = reading.content.text
    ends = text[piece.marked.inner_end - 1] in ".,!?…—–" or piece.marked.continued
    ends = ends or text[piece.marked.end : piece.marked.end + 1] in (",", ".", "")
    opens = tokens[piece.first + 1].text[:1].isupper() if piece.first + 1 < piece.last else False
    if piece.behind and piece.behind.cue[0] - piece.last < 30 and (ends or opens) and count > 0:
        return True
    if piece.before and (before is None or before.text in ":,—–" or before.kind == "w"):
        return count > 1 or before is None or before.text != ","
    return count >= _LONG and opens and ends and (before is None or before.text != ",")


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
    if len(between) > 30 or last.behind is None or last.behind.cue[0] >= piece.first:
        return False
    if piece.behind is not None and piece.behind.speaker != last.behind.speaker:
        return False
    if any(token.low in reading.pack.quoting for token in between[last.behind.cue[1] - last.last :]):
        return False
    gap = between
    sentences = {
        reading.sentence_of[index] for index in range(last.last, piece.first) if reading.tokens[index].kind == "w"
    }
    return len(sentences) <= 1 and gap[-1].text in ",.:—–;?!"


def _finish(reading: Reading, group: list[_Piece], earlier: list[Spoken]) -> list[Spoken]:
    attribution = next((p.behind for p in group if p.behind), None) or group[0].before
    rule = attribution.rule if attribution else ""
    if attribution is None:
        attribution, rule = _carried(reading, group[0], earlier)
    spans = tuple((p.marked.inner_start, p.marked.inner_end) for p in group)
    return [
        Spoken(
            spans,
            group[0].first,
            group[-1].last,
            attribution.cue if attribution and rule != "goes on" else None,
            attribution.speaker if attribution else None,
            rule or "marks alone",
        )
    ]


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
            spans.append((reading.tokens[dashes[1] + 1].start, reading.tokens[last - 1].end))
        if end > begin:
            cue, speaker = (attribution.cue, attribution.speaker) if attribution else (None, None)
            found.append(Spoken(tuple(spans), first, last, cue, speaker, "dialogue dash"))
    return found
