"""Merging, projects of other tools and filtered exports on the command line, in real processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.library import Library, build_sample, stop_importing

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("exchange") / "sample.attest"
    build_sample(path)
    stop_importing()
    return path


def attest(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, arguments), "--json"], capture_output=True, text=True, check=False
    )
    return done.returncode, json.loads(done.stdout) if done.stdout.strip() else {"said": done.stderr}


def test_another_library_is_merged(sample: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.attest"
    Library.create(mine).close()
    status, report = attest("merge", mine, sample)
    assert status == 0
    assert report["added"] == {"tag": 14, "actor": 31, "claim": 15, "article": 10, "quote": 80}
    assert attest("merge", mine, sample)[1]["added"] == {}
    assert attest("merge", mine, mine)[0] == 1


def test_an_exported_page_is_recognised_among_articles(sample: Path, tmp_path: Path) -> None:
    page, story = tmp_path / "page.html", tmp_path / "story.txt"
    with Library.open(sample) as library:
        library.export("html", page)
    story.write_text("A story\n\nOf its own, with a few words.\n", encoding="utf-8")
    status, report = attest("import", tmp_path / "mine.attest", page, story)
    assert status == 0
    assert report["found"] == 1
    (project,) = report["projects"]
    assert project["tool"] == "attest"
    assert project["merge"]["added"]["quote"] == 80


def test_only_what_a_query_finds_is_exported(sample: Path, tmp_path: Path) -> None:
    page = tmp_path / "some.html"
    status, _ = attest("export", sample, "--format", "html", "--to", page, "--filter", "outlet:kestrel in:articles")
    assert status == 0
    text = page.read_text(encoding="utf-8")
    assert "Letter shows ministry" in text
    assert "We were never at the table”</h" not in text
    assert attest("export", sample, "--format", "html", "--to", page, "--filter", "zzzzqqq")[0] == 1


def test_pictures_of_printed_pages_on_request(sample: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    status, _ = attest("export", sample, "--format", "html", "--to", page, "--thumbnails")
    assert status == 0
    assert page.read_text(encoding="utf-8").count('<img src="data:image/jpeg;base64,') == 2
    asked = ("export", sample, "--format", "html", "--to", page, "--overwrite", "--thumbnails", "--without-text")
    refused = attest(*asked)
    assert refused[0] == 1
