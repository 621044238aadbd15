"""How good and how fast the suggestions are, on the sets that are present; run by `make bench`.

`../shared/tools/score_quotes.py` does the scoring of quotes. PolNeAR has no licence and is not in the shared data: name
a checkout of its repository in POLNEAR. The rules were written with an eye on its train and dev parts; its test part
is for the final figure only. POLNEAR_LESSONS="25 840" trains the model on so many of its training articles and scores
that too (up to some minutes); nothing of it is kept. Where textacy and attest[spacy] are installed
they are scored too. NAME_PAIRS names a csv with schema, name1, name2, is_match.
"""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.model import ActorKind, CanonicalText, QuoteKind
from annotator.suggest.candidates import candidate_speakers
from annotator.suggest.claims import check_worthy
from annotator.suggest.learnt import Lesson, Model, train
from annotator.suggest.parsed import with_grammar
from annotator.suggest.parsing import MODEL, Parser, is_installed
from annotator.suggest.quotes import suggest
from annotator.suggest.similarity import similarity
from annotator.suggest.values import Range, Suggestion
from tests.shared_data import MISSION, SHARED
from tests.suggest.texts import content

Engine = Callable[[CanonicalText], tuple[Suggestion, ...]]
_LESSON_SEED = 1
_THRESHOLD = 0.85


def main() -> int:
    """Print the tables; 0 whatever the scores are."""
    if SHARED is None:
        print("../shared/data is not here: only the times are measured")
    else:
        _quotes("German Wikinews (direct speech only)", "wikinews", SHARED, lambda text: suggest(text, "de", ()))
        _check_worthiness(SHARED / "03_claims" / "checkthat2019")
    if folder := os.environ.get("POLNEAR"):
        _polnear(Path(folder) / "data")
    if pairs := os.environ.get("NAME_PAIRS"):
        _names(Path(pairs))
    _times()
    return 0


def _polnear(data: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        root = _gathered(data / "test", Path(scratch))
        _quotes("PolNeAR test, rules", "polnear", root, lambda text: suggest(text, "en", ()))
        if is_installed() and find_spec("textacy") is not None:
            textacy = _Textacy()
            _quotes("PolNeAR test, textacy", "polnear", root, textacy)
            print(f"  it crashed on {textacy.crashed} articles")
            parser = Parser()
            _quotes("PolNeAR test, rules and grammar", "polnear", root, _with_grammar(parser))
            parser.close()
        lessons = _lessons(data / "train")
        for count in map(int, os.environ.get("POLNEAR_LESSONS", "").split()):
            began = time.perf_counter()
            model = Model(train(lessons[:count]))
            print(f"\ntrained on {min(count, len(lessons))} articles in {time.perf_counter() - began:.0f} s")
            _quotes(f"PolNeAR test, rules and a model of {count} articles", "polnear", root, _with(model))


class _Textacy:
    """textacy's direct quotations, where it and attest[spacy] are installed; it is none of our requirements."""

    def __init__(self) -> None:
        self._triples: Any = import_module("textacy.extract.triples")
        self._model: Any = import_module(MODEL).load()
        self.crashed = 0

    def __call__(self, text: CanonicalText) -> tuple[Suggestion, ...]:
        try:
            found = list(self._triples.direct_quotations(self._model(text.text)))
        except (AssertionError, AttributeError, IndexError, KeyError, TypeError, ValueError):
            self.crashed += 1  # it stops at quotation marks that do not pair
            return ()
        return tuple(self._suggestion(each) for each in found)

    def _suggestion(self, found: Any) -> Suggestion:
        who = found.speaker
        speaker = (who[0].idx, who[-1].idx + len(who[-1].text)) if who else None
        span = (found.content.start_char, found.content.end_char)
        return Suggestion((span,), QuoteKind.DIRECT, None, speaker, "", None, None, "textacy", 1.0)


def _with(model: Model) -> Engine:
    return lambda text: model.suggest(text, "en", ())


def _with_grammar(parser: Parser) -> Engine:
    return lambda text: with_grammar(text, "en", (), suggest(text, "en", ()), parser.parse)


def _gathered(part: Path, scratch: Path) -> Path:
    """Texts and annotations of a part of PolNeAR in one folder, as the scorer wants them."""
    folder = scratch / "polnear_en"
    folder.mkdir()
    for file in [*(part / "text").glob("*.txt"), *(part / "attributions").glob("*.ann")]:
        (folder / file.name).write_bytes(file.read_bytes())
    return scratch


def _lessons(part: Path) -> list[Lesson]:
    """The training articles, shuffled, as a library's finished ones."""
    found: list[Lesson] = []
    for file in sorted((part / "text").glob("*.txt")):
        text = file.read_bytes().decode("utf-8")
        annotations = sorted((part / "attributions").glob(f"{file.stem}_????.ann"))
        if annotations and (quotes := _brat(annotations[0])):
            found.append(Lesson(_lines(text), "en", quotes))
    random.Random(_LESSON_SEED).shuffle(found)
    return found


def _brat(file: Path) -> tuple[tuple[Range, ...], ...]:
    """The content spans of the attributions in a brat file; broken lines are left out."""
    spans: dict[str, list[Range]] = {}
    quotes: list[tuple[Range, ...]] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1 and " " in fields[1]:
            pieces = (piece.split() for piece in fields[1].split(" ", 1)[1].split(";"))
            spans[fields[0]] = [(int(start), int(end)) for start, end in pieces]
        elif line.startswith("E") and len(fields) > 1:
            roles = [role.split(":") for role in fields[1].split()]
            said = sorted(s for role, key in roles if role.startswith("Content") for s in spans.get(key, []))
            quotes += [tuple(said)] if said else []
    return tuple(quotes)


def _lines(text: str) -> CanonicalText:
    """A text whose lines are paragraphs, at the offsets they have."""
    made = content(*text.split("\n"))
    return CanonicalText(made.text, tuple(block for block in made.blocks if block.end > block.start))


def _quotes(title: str, name: str, root: Path, engine: Engine) -> None:
    """Score an engine with the shared tool and print its summary."""
    tool = Path(__file__).parents[2].parent / "shared" / "tools" / "score_quotes.py"
    with tempfile.TemporaryDirectory() as scratch:
        texts, predictions, scores = Path(scratch) / "texts", Path(scratch) / "p.jsonl", Path(scratch) / "s.json"
        common = [sys.executable, str(tool), str(root), "--set", name]
        subprocess.run([*common, "--dump-texts", str(texts)], check=True, capture_output=True)
        spent, words = 0.0, 0
        with predictions.open("w", encoding="utf-8") as out:
            for file in sorted(texts.glob("*.txt")):
                text = file.read_bytes().decode("utf-8")
                words += len(text.split())
                began = time.process_time()
                found = engine(_lines(text))
                spent += time.process_time() - began
                out.write(json.dumps({"doc": file.stem, "quotes": [_prediction(s) for s in found]}) + "\n")
        subprocess.run(
            [*common, "--predictions", str(predictions), "--json", str(scores)], check=True, capture_output=True
        )
        _print_scores(title, json.loads(scores.read_text(encoding="utf-8")), spent / words * 800_000)


def _prediction(suggestion: Suggestion) -> dict[str, Any]:
    return {"spans": suggestion.spans, "speaker": suggestion.speaker, "kind": suggestion.kind.value}


def _print_scores(title: str, scores: dict[str, Any], milliseconds: float) -> None:
    overlap, strict = scores["overlap"], scores["strict"]
    print(f"\n{title}: {scores['documents']} articles, {scores['predicted_quotes']:.0f} suggestions")
    print(f"  overlap P {overlap['precision']:.3f}  R {overlap['recall']:.3f}  F1 {overlap['f1']:.3f}", end="")
    print(
        f"   strict F1 {strict['f1']:.3f}   speaker {scores['speaker_accuracy']:.3f}   {milliseconds:.1f} ms/800 words"
    )
    for kind, row in scores["recall_by_type"].items():
        if row["overlap"] > 0.1:
            print(f"  recall {kind:16} overlap {row['overlap']:.3f}  strict {row['strict']:.3f}  ({row['gold']:.0f})")


def _check_worthiness(folder: Path) -> None:
    """Mean average precision on CheckThat! 2019 (debates and speeches), beside chance and length."""
    ours, chance, length = [], [], []
    for file in sorted(folder.glob("*.tsv")):
        rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
        rows = [row for row in rows if len(row) > 3 and row[1] != "SYSTEM" and row[2].strip()]
        labels = [row[3] == "1" for row in rows]
        if not any(labels):
            continue
        ours.append(
            _average_precision(
                [max((s.score for s in check_worthy(content(row[2]))), default=0.0) for row in rows], labels
            )
        )
        chance.append(sum(labels) / len(labels))
        length.append(_average_precision([float(len(row[2])) for row in rows], labels))
    if ours:
        print(f"\ncheck-worthy sentences, CheckThat! 2019, {len(ours)} transcripts: MAP {_mean(ours):.3f}", end="")
        print(f" (by length {_mean(length):.3f}, share of positives {_mean(chance):.3f})")


def _average_precision(scores: list[float], labels: list[bool]) -> float:
    order = sorted(range(len(scores)), key=lambda index: -scores[index])
    hits, total = 0, 0.0
    for rank, index in enumerate(order, 1):
        if labels[index]:
            hits += 1
            total += hits / rank
    return total / hits if hits else 0.0


def _mean(values: Iterable[float]) -> float:
    kept = list(values)
    return sum(kept) / len(kept)


def _names(file: Path) -> None:
    """Precision, recall and F1 of name pairs, beside rapidfuzz's WRatio at its best threshold."""
    from rapidfuzz import fuzz

    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for schema, kind in (("Person", ActorKind.PERSON), ("Company", ActorKind.ORGANISATION)):
        pairs = [(r["name1"], r["name2"], r["is_match"] == "true") for r in rows if r["schema"] == schema]
        ours = _prf([(similarity(a, b, kind)[0] >= _THRESHOLD, truth) for a, b, truth in pairs])
        wide = max(
            (
                _prf([(fuzz.WRatio(a.lower(), b.lower()) >= t, truth) for a, b, truth in pairs])
                for t in range(60, 100, 2)
            ),
            key=lambda result: result[2],
        )
        print(f"\nname pairs, {schema} ({len(pairs)}): P {ours[0]:.2f} R {ours[1]:.2f} F1 {ours[2]:.2f}", end="")
        print(f"   WRatio at its best: P {wide[0]:.2f} R {wide[1]:.2f} F1 {wide[2]:.2f}")


def _prf(decisions: list[tuple[bool, bool]]) -> tuple[float, float, float]:
    hits = sum(said and truth for said, truth in decisions)
    precision = hits / max(1, sum(said for said, _ in decisions))
    recall = hits / max(1, sum(truth for _, truth in decisions))
    return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0


def _times() -> None:
    code = "import time; a = time.process_time(); import annotator.suggest.quotes as q; q.pack('en')\n"
    code += "print(time.process_time() - a)"
    start = min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    )
    print(f"\nstart (imports and the English pack): {start * 1000:.0f} ms CPU")
    if not MISSION.is_file():
        return
    text = MISSION.read_bytes().decode("utf-8")
    fresh = [_lines(f"Run {number}\n{text}") for number in range(6)]
    first: list[float] = []
    again: list[float] = []
    for article in fresh:
        for spent in (first, again):
            began = time.process_time()
            candidate_speakers(article, 450, 500, ())
            spent.append((time.process_time() - began) * 1000)
    print(
        f"likely speakers of a quote, {len(text.split())} words: {min(first):.1f} ms, {min(again):.2f} ms from then on"
    )


if __name__ == "__main__":
    sys.exit(main())
