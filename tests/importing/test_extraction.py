"""Files and folders through the reading process: order, limits, failures, cancelling, nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import importing
from annotator.importing import Limits, extract, extract_pasted, extraction
from annotator.importing.worker import Worker
from annotator.model import Source

ARTICLE = "A title for it\n\nThe minister said on Monday that the bridge was open for everyone.\n"


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    threads = threading.active_count()
    yield
    importing.close()
    assert not [child for child in multiprocessing.active_children() if child.name == "attest-import"]
    assert threading.active_count() <= threads


def test_files_and_folders_give_an_outcome_each(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "deeper").mkdir(parents=True)
    (folder / "page_files").mkdir()
    (folder / "b.txt").write_text(ARTICLE)
    (folder / "page.html").write_text("<html><body><p>Text of a page that was saved.</p></body></html>")
    (folder / "page_files" / "script.js").write_text("alert(1)")
    (folder / "deeper" / "c.md").write_text("# Deep\n\nText.")
    (folder / ".hidden").write_text("x")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10)
    (tmp_path / "empty").mkdir()
    single = tmp_path / "a.txt"
    single.write_text(ARTICLE)

    outcomes = list(extract([single, folder, tmp_path / "empty", tmp_path / "missing.txt"]))

    found = {Path(outcome.path).relative_to(tmp_path).as_posix(): outcome for outcome in outcomes}
    assert next(iter(found)) == "a.txt"
    assert set(found) == {
        "a.txt",
        "folder/b.txt",
        "folder/page.html",
        "folder/page_files",
        "folder/picture.png",
        "folder/deeper/c.md",
        "empty",
        "missing.txt",
    }
    assert [
        len(found[name].drafts) for name in ("a.txt", "folder/b.txt", "folder/page.html", "folder/deeper/c.md")
    ] == [1] * 4
    assert found["folder/page_files"].skipped[0].reason
    for name in ("folder/picture.png", "empty", "missing.txt"):
        error = found[name].error
        assert error is not None
        assert error.message
        assert error.hint
        assert error.path == str(tmp_path / name)
    source = found["a.txt"].source
    assert source is not None
    assert source.content == ARTICLE.encode()
    assert (source.name, source.media_type) == ("a.txt", "text/plain")
    assert found["a.txt"].drafts[0].extractor.startswith("plain text ")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200 << 20)
    [outcome] = extract([path])
    assert outcome.source is None
    assert outcome.error is not None
    assert "200 MB" in outcome.error.message
    assert extraction._idle == []


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    [outcome] = extract([tmp_path / "pipe"])
    assert outcome.error is not None
    assert "not a file" in outcome.error.message


def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(tmp_path: Path) -> None:
    slow, quick = tmp_path / "slow.html", tmp_path / "quick.txt"
    slow.write_text("<html><body>" + "<div><p>some words, and <b>more</b></p>" * 150_000)
    quick.write_text(ARTICLE)
    limits = Limits(seconds=1.5)
    first, second = extract([slow, quick], limits=limits)
    assert first.error is not None
    assert "given up" in first.error.message
    assert first.source is not None
    assert len(second.drafts) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits are the system's")
def test_a_file_that_needs_too_much_memory_is_given_up_and_the_next_is_read(tmp_path: Path) -> None:
    big, small = tmp_path / "big.txt", tmp_path / "small.txt"
    big.write_bytes(b"word " * (6 << 20))
    small.write_text(ARTICLE)
    first, second = extract([big, small], limits=Limits(memory=400 << 20))
    assert first.error is not None
    assert first.error.hint
    assert not first.drafts
    assert len(second.drafts) == 1


def test_cancelling_ends_the_import(tmp_path: Path) -> None:
    paths = []
    for number in range(5):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(ARTICLE)
    seen: list[str] = []

    def enough() -> bool:
        return len(seen) >= 2

    for outcome in extract(paths, cancelled=enough):
        seen += [outcome.path]
    assert seen == [str(path) for path in paths[:2]]


def test_cancelling_does_not_wait_for_the_file_being_read(tmp_path: Path) -> None:
    path = tmp_path / "slow.html"
    path.write_text("<html><body>" + "<div><p>some words, and <b>more</b></p>" * 150_000)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    assert list(extract([path], cancelled=cancelled)) == []


def test_an_import_that_nobody_reads_to_the_end_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    outcomes = extract([path, path])
    next(outcomes)
    del outcomes
    [outcome] = extract([path])
    assert len(outcome.drafts) == 1


def test_a_killed_process_is_reported_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    assert len(list(extract([path]))) == 1
    [worker] = extraction._idle
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    while worker.alive:
        pass
    [outcome] = extract([path])
    assert len(outcome.drafts) == 1


def test_a_process_is_warm_before_the_first_file(tmp_path: Path) -> None:
    importing.warm()
    [worker] = extraction._idle
    assert worker.alive
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    assert len(list(extract([path]))) == 1
    assert extraction._idle == [worker]


def test_files_are_read_from_any_thread(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    counts: list[int] = []
    threads = [threading.Thread(target=lambda: counts.append(len(list(extract([path]))))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [1, 1, 1]


def test_pasted_text_and_pasted_html() -> None:
    text = extract_pasted(ARTICLE, in_process=True)
    assert text.path == "pasted text"
    assert text.drafts[0].metadata.title == "A title for it"
    html = extract_pasted(
        "<p>One &amp; <b>two</b></p><ul><li>three</li></ul>", url="https://example.org/a", in_process=True
    )
    assert html.drafts[0].content.text == "One & two\nthree"
    assert html.drafts[0].metadata.url == "https://example.org/a"
    empty = extract_pasted("  ", in_process=True)
    assert empty.error is not None
    assert not empty.drafts


def test_one_process_serves_many_files() -> None:
    worker = Worker(Limits())
    try:
        names = []
        for number in range(3):
            source = Source(f"{number}.txt", "", ARTICLE.encode())
            names += [outcome.drafts[0].metadata.title for outcome in worker.read(source, lambda: False)]
            pid = worker.pid
        assert names == ["A title for it"] * 3
        assert worker.pid == pid is not None
    finally:
        worker.close()
    assert not worker.alive


def test_importing_is_light_to_import() -> None:
    code = (
        "import sys, annotator.importing, annotator.text;"
        "heavy = ('pymupdf', 'lxml', 'trafilatura', 'numpy', 'regex', 'readability', 'py3langid');"
        "print([name for name in heavy if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
