"""The command line as a process: what it loads, how it stops, what it writes to which terminal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli import COMMANDS, describe, printing
from tests.cli.running import ROOT, attest
from tests.library.make import add_article, new_library

# Not numpy: sqlite-utils takes it along where it is installed.
HEAVY = ("PySide6", "shiboken6", "ui", "pymupdf", "whoosh", "lxml", "trafilatura", "jinja2")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with new_library(tmp_path) as library:
        add_article(library)
        return library.path


def loaded_by(*arguments: object) -> set[str]:
    """The modules, by their first name, that are loaded when a command has run."""
    code = (
        "import runpy, sys\n"
        f"sys.argv = ['main.py', *{[str(each) for each in arguments]!r}]\n"
        f"try: runpy.run_path({str(ROOT / 'main.py')!r}, run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sorted({name.split('.')[0] for name in sys.modules})), file=sys.stderr)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return set(done.stderr.split())


@pytest.mark.parametrize("command", ["articles", "show", "history", "undo", "verify"])
def test_reading_commands_load_nothing_heavy(library: Path, command: str) -> None:
    loaded = loaded_by(command, library, *([1] if command == "show" else []))
    assert "annotator" in loaded
    assert not loaded & set(HEAVY)


def test_no_command_loads_qt(library: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A title\n\nA text about a ferry and a hull.\n", encoding="utf-8")
    for arguments in (
        ("import", library, tmp_path / "a.txt"),
        ("search", library, "ferry"),
        ("export", library, "--format", "html", "--to", tmp_path / "a.html"),
        ("check", library),
        ("--help",),
    ):
        assert not loaded_by(*arguments) & {"PySide6", "shiboken6", "ui"}


@pytest.mark.parametrize("begun", ["creating", "importing"])
def test_an_interrupt_stops_cleanly(tmp_path: Path, begun: str) -> None:
    articles, library = tmp_path / "articles", tmp_path / "new.attest"
    articles.mkdir()
    for number in range(400):
        (articles / f"{number}.txt").write_text(f"Title {number}\n\nText {number} of the ferry.\n", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "import", library, articles],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    # The write-ahead log has grown past what the making of a library writes when articles come in.
    wal, grown = library.with_name("new.attest-wal"), 600_000
    while process.poll() is None:
        if library.exists() and (begun == "creating" or (wal.exists() and wal.stat().st_size > grown)):
            break
        os.sched_yield()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, ""), err
    assert err.strip().startswith("Stopped.")
    if begun == "creating":
        assert not library.exists()
    else:
        assert attest("check", library).status == 0
        assert 0 < len(attest("articles", library, "--json").json) < 400


def test_a_reader_that_goes_away_is_no_crash(library: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "show", library, "1"], stdout=writing, stderr=subprocess.PIPE, text=True
    )  # fmt: skip
    os.close(writing)
    _, err = process.communicate(timeout=30)
    assert err == ""
    assert process.returncode == 1


def test_output_is_utf_8_in_any_locale(library: Path) -> None:
    done = attest("show", library, 1, environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    assert done.status == 0
    assert "“Nobody asked us,”" in done.out


def test_a_file_name_that_is_no_text_is_no_crash(library: Path, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/f\xe4hre.txt"
    with open(path, "wb") as file:  # noqa: PTH123 -- a name that is no text
        file.write(b"F\xc3\xa4hre\n\nDie F\xc3\xa4hre bleibt im Hafen, sagte die Ministerin.\n")
    done = attest("import", library, os.fsdecode(path), "--json")
    assert (done.status, [each["title"] for each in done.json["imported"]]) == (0, ["Fähre"])
    assert attest("show", library, 2).status == 0


def test_control_characters_never_reach_the_terminal() -> None:
    assert printing.printable("a\x1b[2Jb\x07\x9bc\nd\u2028e") == "a�[2Jb��c\nd\ne"


def test_columns_line_up_in_any_script() -> None:
    rows = [("渡轮", 1, "x"), ("cafe\u0301", 22, "x"), ("ferry", 3, "x")]
    lines = printing.table(("NAME", "N", "X"), rows, right=frozenset({1})).split("\n")
    assert [printing.width(line[:-1]) for line in lines] == [11] * 4
    assert (printing.width("渡轮"), printing.width("cafe\u0301"), printing.width("ferry")) == (4, 4, 5)


def test_the_reference_names_every_command_and_argument() -> None:
    page = describe()
    for command in COMMANDS:
        assert f"## {command.name}\n" in page
        assert command.help in page
        for argument in command.arguments:
            assert argument.help in page
