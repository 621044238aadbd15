"""The whole folder of hostile files and every PDF of the shared data: each gives an article or a clear reason.

Nothing crashes, hangs, takes a gigabyte, writes outside the library, or opens a connection (the reading process refuses
that, and its refusal would be in the outcome).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.importing import Limits, Outcome
from annotator.importing.worker import Worker
from annotator.model import Source
from tests.shared_data import SHARED, needs_shared

pytestmark = needs_shared

GIGABYTE = 1 << 30
# CPU seconds for a file; on a busy machine they take longer by the clock, which is what the process is held to.
LIMIT, PATIENCE = 30, 240
PROJECTS = (".qdpx", ".sqlite3")


@dataclass(slots=True)
class Run:
    """What reading every file gave: outcomes and CPU seconds by name, the peak of the memory, what was written."""

    outcomes: dict[str, list[Outcome]]
    seconds: dict[str, float]
    memory: int
    written: list[str]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    assert SHARED is not None
    folder = tmp_path_factory.mktemp("temporary")
    files = [path for path in sorted((SHARED / "08_hostile").rglob("*")) if path.is_file()]
    files += sorted((SHARED / "04_pdf").rglob("*.pdf"))
    before = _listing(SHARED / "08_hostile")
    done = Run({}, {}, 0, [])
    worker = Worker(Limits(seconds=PATIENCE))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(folder))
        patch.setattr(tempfile, "tempdir", str(folder))
        patch.chdir(folder)
        worker.start()
        try:
            for path in files:
                name = path.relative_to(SHARED).as_posix()
                start = _cpu(worker.pid)
                source = Source(path.name, "", path.read_bytes())
                done.outcomes[name] = list(worker.read(source, lambda: False))
                done.seconds[name] = _cpu(worker.pid) - start
                done.memory = max(done.memory, _peak(worker.pid))
        finally:
            worker.close()
    done.written = [path.name for path in folder.rglob("*") if path.is_file()]
    if _listing(SHARED / "08_hostile") != before:
        done.written.append("something in ../shared")
    return done


def _listing(folder: Path) -> list[tuple[str, int, int]]:
    return [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in sorted(folder.rglob("*"))]


def _cpu(pid: int | None) -> float:
    """The CPU seconds a process has used (Linux; the clock elsewhere)."""
    status = Path(f"/proc/{pid}/stat")
    if not status.exists():
        return time.monotonic()
    fields = status.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int | None) -> int:
    """The most memory a process has had, in bytes (Linux; 0 elsewhere)."""
    status = Path(f"/proc/{pid}/status")
    if pid is None or not status.exists():
        return 0
    line = next((line for line in status.read_text().splitlines() if line.startswith("VmHWM")), "")
    return int(line.split()[1]) << 10 if line else 0


def test_each_gives_an_article_or_a_clear_reason(run: Run) -> None:
    assert len(run.outcomes) > 220
    for name, outcomes in run.outcomes.items():
        assert outcomes, name
        for outcome in outcomes:
            assert outcome.drafts or outcome.skipped or outcome.error is not None, outcome.path
            for draft in outcome.drafts:
                text = draft.content.text
                assert text.strip(), outcome.path
                assert "\0" not in text
                assert "root:" not in text
                assert text.encode("utf-8")
            if outcome.error is None:
                continue
            message = outcome.error.message
            assert message, outcome.path
            assert outcome.error.hint, outcome.path
            assert "not allowed" not in message, f"{name} made the reading process reach out: {message}"
            assert "process ended" not in message, f"{name} took the reading process down"
            assert "given up" not in message, name


def test_none_takes_too_long_or_too_much_and_nothing_is_written(run: Run) -> None:
    assert max(run.seconds.values()) < LIMIT, max(run.seconds.items(), key=lambda item: item[1])
    assert run.memory < GIGABYTE
    assert run.written == []


def refused(words: str) -> Callable[[list[Outcome]], bool]:
    return lambda found: len(found) == 1 and found[0].error is not None and words in found[0].error.message


def read(*words: str, title: str | None = None, warned: str = "") -> Callable[[list[Outcome]], bool]:
    def fits(found: list[Outcome]) -> bool:
        [draft] = found[0].drafts
        text = draft.content.text
        return (
            len(found) == 1
            and all(word in text for word in words)
            and "RAN" not in text
            and title in (None, draft.metadata.title)
            and any(warned in warning for warning in (*draft.warnings, *([""] if not warned else [])))
        )

    return fits


def _weird_names(found: list[Outcome]) -> bool:
    return len(found) == 14 and all("Name test" in outcome.drafts[0].content.text for outcome in found)


def _bomb_in_a_pdf(found: list[Outcome]) -> bool:
    return len(found) == 1 and (bool(found[0].drafts) or found[0].error is not None)


MIXED = "\n".join(["one", "two", "three", "four", "five\u2028six", "seven", "eight", "nine", "ten"])
# What EXPECTED.json asks of each file that is read as an article; projects are below.
EXPECTED: dict[str, Callable[[list[Outcome]], bool]] = {
    "zip_bomb.docx": refused("unpacks to more"),
    "billion_laughs.docx": refused("declares entities"),
    "xxe.docx": refused("declares entities"),
    "zip_bomb.epub": refused("unpacks to more"),
    "flate_bomb.pdf": _bomb_in_a_pdf,
    "double_flate_bomb.pdf": _bomb_in_a_pdf,
    "deep_pages.pdf": read("Hello"),
    "loop_pages.pdf": read("Hello", warned="could not be read"),
    "active_content.pdf": read("Hello", title=""),
    "deep_nesting.html": refused("has no text"),
    "one_long_line.html": read("wort0 wort1 wort2", "wort9999 "),
    "many_paragraphs.html": read("Absatz 0: ", "Absatz 7999: "),
    "remote_and_active.html": read("First real paragraph of the article.", "Last real paragraph 1.", title="Article"),
    "mark_injection.html": read("<script>alert(1)</script>", "Paragraph that already carries"),
    "nul_and_controls.html": read("bad utf8", warned="encoding was guessed"),
    "wrong_charset.html": read("lu", warned="encoding was guessed"),
    "mixed_newlines.txt": read(MIXED),
    "unicode_offsets.txt": read("👩\u200d👩\u200d👧\u200d👦 family", "🇺🇦🇩🇪 flags", "שלום"),
    "nul_bytes.txt": refused("is not text"),
    "binary_named.txt": refused("is not text"),
    "empty.html": refused("is empty"),
    "empty.docx": refused("is empty"),
    "formula_injection.csv": refused("no column"),
    "deep_groups.rtf": read("x"),
    "bin_overrun.rtf": read("before"),
    "weird_file_names.zip": _weird_names,
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_case_gets_what_is_expected_of_it(run: Run, name: str) -> None:
    found = run.outcomes[f"08_hostile/made/{name}"]
    assert EXPECTED[name](found), found


def test_no_case_is_left_out() -> None:
    assert SHARED is not None
    expected = json.loads((SHARED / "08_hostile" / "made" / "EXPECTED.json").read_text())
    assert {name for name in expected if not name.endswith(PROJECTS)} == set(EXPECTED)


# Prints a line a project: its name, the seconds, the error or "" and how many records came in; then the peak in KB.
_TAKE_IN = f"""
import json, resource, sys, time
from pathlib import Path
from annotator.errors import AnnotatorError
from annotator.library import Library
for path in sorted(Path(sys.argv[1]).iterdir()):
    if path.suffix in {PROJECTS!r}:
        start, error, added, names = time.monotonic(), "", {{}}, []
        with Library.create(Path(sys.argv[2], path.stem + ".attest")) as library:
            try:
                added = dict(library.import_project(path)[1].added)
                names = [each.metadata.title for each in library.articles.all()]
                names += [each.path for each in library.tags.all()]
            except AnnotatorError as problem:
                error = problem.message
        print(json.dumps([path.name, time.monotonic() - start, error, added, names]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_projects_are_taken_in_or_refused_within_bounds(tmp_path: Path) -> None:
    assert SHARED is not None
    made = SHARED / "08_hostile" / "made"
    before = _listing(made)
    root, folder = Path(__file__).resolve().parents[2], tmp_path / "libraries"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _TAKE_IN, str(made), str(folder)],
        cwd=root, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    *lines, peak = done.stdout.splitlines()
    found = {name: (seconds, error, added, names) for name, seconds, error, added, names in map(json.loads, lines)}
    expected = json.loads((made / "EXPECTED.json").read_text())
    assert set(found) == {name for name in expected if name.endswith(PROJECTS)}
    assert int(peak) << 10 < GIGABYTE
    assert max(seconds for seconds, *_ in found.values()) < LIMIT
    for name in ("xxe.qdpx", "not_a_zip.qdpx", "truncated.sqlite3", "bitrot.sqlite3", "deep_codebook.qdpx"):
        assert found[name][1], name
    for name in ("bad_offsets.qdpx", "hostile_taguette.sqlite3", "xss_names.qdpx"):
        assert found[name][2].get("quote"), name
    assert not any("root:" in text for *_, names in found.values() for text in names)
    assert _listing(made) == before
    assert {path.suffix for path in folder.iterdir()} <= {".attest", ".lock", ".attest-wal", ".attest-shm"}
