"""Articles to move quotes through: made of our own sentences, with the repetitions that news is full of.

An article repeats itself: a caption says what a paragraph says, boilerplate comes twice, officials use one formula all
the time. That is where anchors go wrong.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

_WHO = ("The minister", "Ida Strand", "The harbour master", "A spokesman for the port", "Olav Brekke", "The union")
_SAID = ("said on Monday that", "told reporters that", "denied that", "repeated that", "said in a statement that")
_WHAT = (
    "the ferry would stay in port until the hull had been seen dry",
    "nobody had asked the islanders before the line was closed",
    "the sluice was perfectly safe for small craft",
    "the repairs would cost eleven million and take until spring",
    "there was no danger to passengers at any time",
    "a report on the hinges did not exist yet",
)
_WHY = ("", ", and that this was final", ", according to two people who saw the letter", ", as they had since November")
_BOILERPLATE = "The Kestrel could not reach the port authority for comment by the time this article was printed."
_OTHER = {
    "uk": ("Міністерка заявила", "що шлюз безпечний", "для малих суден", "і ремонт триватиме до весни", "у понеділок"),
    "ar": ("قالت الوزيرة", "إن البوابة آمنة تماما", "للقوارب الصغيرة", "وإن الإصلاح سيستمر حتى الربيع", "يوم الاثنين"),
    "zh": ("部长周一表示，", "闸门对小船完全安全，", "维修将持续到春天，", "没有人问过岛民，", "报告还不存在。"),
    "emoji": ("Ferry 🚢 closed", "👩🏽‍✈️ captain says no", "cafe\u0301 by the pier 🌊", "until 🌱 spring"),
}  # fmt: skip


def made(seed: int) -> str:
    """An article of about a dozen paragraphs; one in four is not in English."""
    rng = random.Random(seed)
    if seed % 4 == 3:
        words = _OTHER[rng.choice(sorted(_OTHER))]
        lines = [" ".join(rng.choices(words, k=rng.randint(4, 12))) + str(rng.randint(1, 99)) for _ in range(9)]
    else:
        lines = [" ".join(_sentence(rng) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(6, 14))]
        lines.insert(rng.randrange(len(lines)), _BOILERPLATE)
        lines.append(_BOILERPLATE)
        caption = rng.choice(lines).split(". ")[0]
        lines.insert(rng.randrange(len(lines)), f"{caption}. Photo: Norrvik Harbour Archive")
    return "\n".join([f"Harbour report {rng.randint(1, 999)}", *lines])


def _sentence(rng: random.Random) -> str:
    return f"{rng.choice(_WHO)} {rng.choice(_SAID)} {rng.choice(_WHAT)}{rng.choice(_WHY)}."


def edited(text: str, rate: float, rng: random.Random) -> str:
    """The text with this share of its words changed, dropped or doubled; in Chinese, of its characters."""
    pieces = re.split(r"([ \n])", text) if " " in text[: len(text) // 2] else list(text)
    changed = []
    for piece in pieces:
        if piece in " \n" or rng.random() >= rate:
            changed.append(piece)
        else:
            changed.append(rng.choice((f"re{piece}", piece[:-1], f"{piece} {piece}", "something", "")))
    return "".join(changed)


def real(shared: Path) -> Iterator[str]:
    """News articles in six languages from the shared corpora, whole texts of some length."""
    corpora = shared / "07_corpora"
    for text in _raw(corpora):
        if len(text) > 400:
            yield text


def _raw(corpora: Path) -> Iterator[str]:
    with zipfile.ZipFile(corpora / "bbc_en" / "bbc_dev.zip") as archive:
        for name in archive.namelist():
            yield archive.read(name).decode("utf-8", "replace")
    for name in ("ant_ar/ant_arabic_dev.jsonl.gz", "reuters21578_en/reuters_dev.jsonl.gz"):
        with gzip.open(corpora / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield "\n".join(str(value) for value in json.loads(line).values() if len(str(value)) > 200)
    for folder in ("bruk_press_uk", "factrueval_ru", "ner_uk"):
        for path in sorted((corpora / folder).rglob("*.txt")):
            yield path.read_text(encoding="utf-8", errors="replace")
    chinese = (corpora / "pud_zh" / "zh_news_sentences.txt").read_text(encoding="utf-8")
    sentences = [row[1] for row in csv.reader(io.StringIO(chinese), delimiter="\t", quoting=csv.QUOTE_NONE)]
    for at in range(0, len(sentences), 12):
        yield "\n".join(sentences[at : at + 12])
