"""Sentences of a canonical text: where one ends and the next begins, in any script.

Rules, not a model: a stop ends a sentence unless what stands before it is an abbreviation, an initial or an ordinal,
or what follows goes on in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.model import Block
from annotator.text.boundaries import Edge, block_at

# A run of stops with the closing quotes and brackets after it. Full-width stops need no space after them.
_STOP = re.compile(
    r"(?P<stop>[.!?…‽।॥։؟۔።]+)[)\]}\"'”’“‘»«›‹]*(?:[^\S\n][»›](?=\s))?(?=\s)[^\S\u2028]*"
    r"|(?P<wide>[。！？｡．]+[)\]）】」』》〉\"'”’]*)\s*"
)
_LAST_WORD = re.compile(r"(?:\b\w\.)*[\w’'\-]+$")
_SHORT = re.compile(r"\w\.")
_OPENERS = "\"'“‘„‚«»‹›([{¿¡—–-"


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never the end of a sentence, whatever follows: English, German, Romance and Scandinavian, West and East Slavonic.
_ABBREVIATIONS = _listed(
    "mr mrs ms dr prof rev hon st sr jr gen col maj capt lt cmdr sgt cpl adm gov sen rep pres supt insp vs e.g i.e cf"
    " viz dept est inc ltd co corp bros mt ft jan feb apr jun jul aug sept oct nov dec tue tues thu thurs"
    " u.s u.k u.n e.u ph.d"
    " bzw ca ggf inkl vgl z.b u.a d.h o.ä i.d.r s.o s.u z.t evtl geb bd hrsg mio mrd tel dipl o.g m.e v.a zzgl bsp"
    " mm mme mlle mgr av bd env sig sigg dott avv sra srta ud excmo exmo dra fl bijv dhr mevr mw o.a m.b.t t.a.v bl.a"
    " f.eks kl mv dvs t.ex pga ang resp"
    " np tzn tzw ul godz inż mgr tj m.in św płk ppłk kpt mjr např tzv čl"
    " т.е т.к т.н им ул пр проф акад ген полк см обл напр ін вул просп пл"
)
# The end of a sentence only when a capital follows.
_OFTEN_LAST = _listed(
    "etc usw uvm osv itd itp atd apod т.д т.п др тыс млн млрд трлн руб коп рр грн гг r hod min tys mln mld mil a.m p.m"
    " ecc enz uds m.fl o.l aa.vv"
)
# Not the end when a number follows ("No. 5", "p. 12"), or a name after a place's short form.
_BEFORE_NUMBER = _listed("no nos nr p pp fig vol art abs pág núm č s st стр ст n nº str sec ch para")
_MONTHS = re.compile(
    r"(?i)(?:jan|feb|mär|maer|mar|apr|mai|maj|may|mag|jun|jul|lug|aug|ago|sep|set|okt|oct|ott|nov|dez|des|dec|dic|"
    r"січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|"
    r"jahrhundert|století|stol|stoletja|vuosisad)"
)


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]`, which is one block; each without the white space around it."""
    found = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        if match.end() >= end:
            break
        if match["wide"] is None and not _ends(text, begin, match):
            continue
        found.append((begin, match.end() - len(match[0]) + len(match[0].rstrip())))
        begin = match.end()
    if begin < end:
        found.append((begin, end))
    return found


def sentence_at(text: str, blocks: Sequence[Block], offset: int) -> tuple[int, int]:
    """The sentence that `offset` lies in or touches; of two, the one that starts there."""
    if not blocks:
        return 0, len(text)
    block = blocks[block_at(blocks, offset)]
    found = block.start, block.end
    for start, end in sentences(text, block.start, block.end):
        if start > offset:
            break
        found = start, end
    return found


def next_sentence(text: str, blocks: Sequence[Block], offset: int, edge: Edge = "end") -> int:
    """The first `edge` of a sentence after `offset`; the end of the text when there is none."""
    for block in blocks[block_at(blocks, offset) :] if blocks else ():
        for sentence in sentences(text, block.start, block.end):
            at = sentence[edge == "end"]
            if at > offset:
                return at
    return len(text)


def previous_sentence(text: str, blocks: Sequence[Block], offset: int, edge: Edge = "start") -> int:
    """The last `edge` of a sentence before `offset`; 0 when there is none."""
    for block in reversed(blocks[: block_at(blocks, offset) + 1] if blocks else ()):
        for sentence in reversed(sentences(text, block.start, block.end)):
            at = sentence[edge == "end"]
            if at < offset:
                return at
    return 0


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the stop of `match` ends the sentence that began at `begin`."""
    following = text[match.end() : match.end() + 24].lstrip(_OPENERS + " ")
    if following and following[0].islower():
        return False
    stop = match["stop"]
    if stop != ".":
        return True
    found = _LAST_WORD.search(text, max(begin, match.start() - 24), match.start())
    if found is None:
        return True
    word = found[0].casefold()
    if word.isdigit():
        # "am 15. Oktober", "15. října": an ordinal, not an end.
        return not (len(word) <= 2 and _MONTHS.match(following))
    if len(word) == 1 and _SHORT.match(following):
        # "z. B.", "u. a.": the first of two short words.
        return False
    if word in {"г", "р"}:
        # "2020 г." is a year and may end; "г. Москва" is a city.
        return text[: found.start()].rstrip().endswith(tuple("0123456789"))
    if _is_initial(found[0]):
        return False
    if word in _OFTEN_LAST or not following:
        return True
    if word in _BEFORE_NUMBER and following[0].isdigit():
        return False
    return word not in _ABBREVIATIONS


def _is_initial(word: str) -> bool:
    """Whether a name goes on after the letter or letters: J, J.R, Ю, د."""
    return all(len(part) == 1 and part.isalpha() and not part.islower() for part in re.split(r"\. ?", word))
