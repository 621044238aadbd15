"""Typed settings of the person at the machine, in one JSON file; what belongs to a library lives in the library."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from annotator.whole_files import write_whole

TEXT_SIZES = (9.0, 36.0)  # points
LINE_WIDTHS = (40, 110)  # characters
INTERFACE_SCALES = (100, 115, 130, 150, 175, 200)  # percent


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user can set. `text_size` is in points, `line_width` in characters, the lists are newest first.

    `interface_scale` is in percent; `bindings` are keys by command id, "" for none; `tour` is the step of the tour the
    user is at, -1 when it is over. Folders are "" where Attest chooses.
    """

    coder: str = ""
    language: str = ""  # a code such as "uk"; "" is the system's
    theme: str = "system"
    text_font: str = ""  # the family articles are set in; "" is Attest's own
    interface_scale: int = 100
    text_size: float = 14.0
    line_width: int = 68
    single_keys: bool = True
    suggestions: bool = True
    grammar: bool = False  # whether sentences are parsed with spaCy, where the extra is installed
    learning: bool = True  # whether finished articles train a model on this machine
    suggest_speakers: bool = True
    bindings: dict[str, str] = field(default_factory=dict)
    recent_libraries: tuple[str, ...] = ()
    used: tuple[str, ...] = ()  # what was chosen in the palette
    last_folder: str = ""
    library_folder: str = ""
    export_folder: str = ""
    backups: bool = True
    backups_kept: int = 10
    backup_folder: str = ""
    tour: int = 0
    columns: dict[str, dict[str, str]] = field(default_factory=dict)  # header shape of a table -> field -> column
    window: str = ""  # base64 of the window's geometry
    panes: tuple[int, ...] = ()
    quote_columns: tuple[str, ...] = ()  # of the quotes table; () are those shown at first
    order: str = ""  # of the articles: "date descending none"

    def with_recent(self, library: Path) -> Settings:
        """These settings with `library` first among the ten recent ones."""
        path = str(library.resolve())
        rest = tuple(known for known in self.recent_libraries if known != path)
        return replace(self, recent_libraries=(path, *rest)[:10])


def config_folder() -> Path:
    """Where the settings file lies."""
    import platformdirs

    return Path(platformdirs.user_config_dir("attest", appauthor=False))


def settings_file() -> Path:
    """The one file with all settings."""
    return config_folder() / "settings.json"


def cache_folder() -> Path:
    """Where derived data lies that can be deleted at any time, such as search indexes."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("attest", appauthor=False))


def data_folder() -> Path:
    """Where libraries go that the user gave no place, such as the sample library."""
    import platformdirs

    return Path(platformdirs.user_data_dir("attest", appauthor=False))


def load(path: Path | None = None) -> Settings:
    """The settings of the file; what is missing, unknown or of the wrong type falls back to its default."""
    path = path or settings_file()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return _within(Settings(**{key: value for key, value in map(_fit, stored.items()) if key}))


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings whole or not at all, whoever else writes them at the same time. Raises OSError."""
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=1)
    write_whole(path or settings_file(), text.encode())


def coder_name(settings: Settings) -> str:
    """The coder of new annotations: as set, else the login name."""
    if settings.coder:
        return settings.coder
    import getpass  # loads the terminal

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "coder"


def backup_folder(settings: Settings) -> Path:
    """Where copies of libraries go: as set, else a folder of the user's data."""
    return Path(settings.backup_folder) if settings.backup_folder else data_folder() / "backups"


def state_folder() -> Path:
    """Where the log lies."""
    import platformdirs

    return Path(platformdirs.user_log_dir("attest", appauthor=False))


def _within(settings: Settings) -> Settings:
    """Settings whose numbers make sense, whatever somebody wrote into the file."""
    return replace(
        settings,
        theme=settings.theme if settings.theme in ("system", "light", "dark") else "system",
        text_size=min(TEXT_SIZES[1], max(TEXT_SIZES[0], settings.text_size)),
        line_width=min(LINE_WIDTHS[1], max(LINE_WIDTHS[0], settings.line_width)),
        interface_scale=min(INTERFACE_SCALES[-1], max(INTERFACE_SCALES[0], settings.interface_scale)),
        backups_kept=min(100, max(1, settings.backups_kept)),
        bindings={id: key for id, key in settings.bindings.items() if _is_text(key)},
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str)


_DEFAULTS: dict[str, Any] = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}


def _fit(item: tuple[str, Any]) -> tuple[str, Any]:
    key, value = item
    default = _DEFAULTS.get(key)
    if default is None:
        return "", None
    if isinstance(default, tuple) and isinstance(value, list):
        kind = int if key == "panes" else str
        return (key, tuple(value)) if all(type(each) is kind for each in value) else ("", None)
    if isinstance(default, float) and isinstance(value, int | float) and not isinstance(value, bool):
        return key, float(value)
    return (key, value) if type(value) is type(default) else ("", None)
