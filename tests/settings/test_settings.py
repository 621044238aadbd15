"""Settings come back as they were saved, and a broken file never stops the program."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import settings
from annotator.settings import Settings


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    saved = Settings(
        coder="Ніна",
        theme="dark",
        text_size=16.5,
        bindings={"quote.add": "Q"},
        recent_libraries=("a", "b"),
        panes=(1, 2),
    )
    settings.save(saved, path)
    assert settings.load(path) == saved
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_many_who_save_at_once_leave_the_settings_of_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    all_saved = [Settings(coder=str(number) * 400 * number) for number in range(1, 9)]
    with ThreadPoolExecutor(8) as threads:
        for _ in range(20):
            list(threads.map(lambda saved: settings.save(saved, path), all_saved))
            assert settings.load(path) in all_saved
    assert not list(path.parent.glob("*.new"))


def test_a_missing_file_means_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"x"'])
def test_a_broken_file_means_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert settings.load(tmp_path / "settings.json") == Settings()


def test_what_does_not_fit_falls_back_by_itself(tmp_path: Path) -> None:
    stored = {
        "coder": 7, "theme": "dark", "text_size": 15, "line_width": True, "single_keys": 0, "bindings": [],
        "recent_libraries": ["a"], "panes": "wide", "from_the_future": {"x": 1}, "window": None,
    }  # fmt: skip
    (tmp_path / "settings.json").write_text(json.dumps(stored), encoding="utf-8")
    assert settings.load(tmp_path / "settings.json") == Settings(theme="dark", text_size=15.0, recent_libraries=("a",))


def test_recent_libraries_are_newest_first_and_few(tmp_path: Path) -> None:
    known = Settings()
    for number in (*range(12), 3):
        known = known.with_recent(tmp_path / f"{number}.attest")
    names = [Path(path).stem for path in known.recent_libraries]
    assert names == ["3", "11", "10", "9", "8", "7", "6", "5", "4", "2"]


def test_folders_are_the_users_own(home: Path) -> None:
    for folder in (settings.config_folder(), settings.cache_folder(), settings.data_folder()):
        assert folder.is_relative_to(home)
    settings.save(Settings(coder="Nina"))
    assert settings.load().coder == "Nina"


def test_the_coder_is_who_is_set_else_who_is_logged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.coder_name(Settings(coder="Nina")) == "Nina"
    monkeypatch.setenv("LOGNAME", "oskar")
    assert settings.coder_name(Settings()) == "oskar"

    def nobody() -> str:
        raise OSError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert settings.coder_name(replace(Settings(), coder="")) == "coder"
