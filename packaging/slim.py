"""What goes into the packaged program and what stays out: the choices packaging/attest.spec builds with."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

# Name in the folder, path it is copied from, kind: a line of PyInstaller's tables.
Entry = tuple[str, str, str]

# Packages that import parts of themselves by names made at run time, or that we so import.
IMPORTED_BY_NAME = (
    "annotator",
    "ui",
    "dateparser.data",
    "docx",
    "markdown_it",
    "readability",
    "snowballstemmer",
    "sqlite_utils",
    "trafilatura",
    "whoosh",
    "xlsxwriter",
)

# Packages that read files of their own.
PACKAGES_WITH_DATA = (
    "anyascii",
    "courlan",
    "dateparser",
    "docx",
    "htmldate",
    "justext",
    "py3langid",
    "readability",
    "tld",
    "trafilatura",
)

# What the packages above can use but Attest does not. `unittest` stays: numpy's loader of tests asks for it.
UNUSED_MODULES = [
    "IPython",
    "PIL",
    "_pytest",
    "curses",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "matplotlib",
    "numpy.f2py",
    "pandas",
    "pip",
    "pkg_resources",
    "pytest",
    "scipy",
    "setuptools",
    "tantivy",
    "tkinter",
    "torch",
    "turtledemo",
    "wheel",
]

# Plugins by folder: Qt's plugins for databases, touch panels, QML and the like have nothing to do here.
_QT_PLUGINS = {
    "iconengines": "qsvgicon",
    "imageformats": "q(gif|ico|jpeg|svg|webp)",
    "platforminputcontexts": "(compose|ibus)platforminputcontextplugin",
    "platforms": "q(cocoa|offscreen|wayland|windows|xcb)",
    "platformthemes": "qxdgdesktopportal",
    "styles": ".*",
    "wayland-decoration-client": ".*",
    "wayland-graphics-integration-client": "qt-plugin-wayland-egl",
    "wayland-shell-integration": "xdg-shell|qt-shell",
    "xcbglintegrations": ".*",
}
# Qt's own words (OK, Cancel, Copy) in the languages of the window, and those used to look at it mirrored.
_QT_WORDS = re.compile(r"qtbase_(ar|de|en|es|fr|he|uk)\.qm$")
_PLUGIN = re.compile(r"Qt6?/plugins/([^/]+)/(?:lib)?([^/]+)\.(?:so|dll|dylib)$")
# What pip notes about an installation: sums of scripts that name the folder they were built in, among them.
_NOTES = re.compile(r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$")
_TESTS = re.compile(r"(^|[./])tests?([./]|$)")

# Libraries of the system that Python itself needs. All others (X11, OpenGL, fonts, D-Bus) come from the packages in
# system-packages.txt: a copy of the building machine's would not fit another machine's drivers.
_PYTHONS = re.compile(
    r"lib(python3|ssl|crypto|ffi|sqlite3|expat|z|bz2|lzma|uuid|mpdec|readline|tinfo|ncursesw|db|nsl|tirpc)[-.\d]"
)
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/")
# Babel is there for courlan, to tell languages in addresses apart when it crawls, which Attest does not do.
_LOCALES = re.compile(r"babel/locale-data/(?!root\.dat|en\.dat)[^/]*\.dat$")


def guide(root: Path) -> list[Path]:
    """The pages that Help shows, and the pictures they show."""
    docs = root / "docs"
    pages = sorted([*(docs / "guide").glob("*.md"), *(docs / "reference").glob("*.md")])
    picture = re.compile(r"!\[[^]]*\]\(\.\./(images/[^)\s]+)")
    named = {link for page in pages for link in picture.findall(page.read_text("utf-8"))}
    return [*pages, *(docs / name for name in sorted(named) if (docs / name).is_file())]


def is_wanted(module: str) -> bool:
    """Whether a module of the packages in `IMPORTED_BY_NAME` is for more than their own tests."""
    return not _TESTS.search(module)


def wanted_files(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The entries that stay; of Qt's libraries those that modules and plugins among `binaries` need."""
    files = [entry for entry in binaries if _stays(entry) and entry[2] != "SYMLINK"]
    needed = reachable(files, needs)
    kept = [entry for entry in entries if _stays(entry) and (not _is_qt_library(entry) or _file(entry) in needed)]
    there = {_file(entry) for entry in files if not _is_qt_library(entry) or _file(entry) in needed}
    return [entry for entry in kept if entry[2] != "SYMLINK" or PurePath(entry[1]).name in there]


def reachable(binaries: list[Entry], needs: Callable[[str], set[str]]) -> set[str]:
    """File names of the libraries that the other binaries load, directly or not; `needs` gives those of one path."""
    paths = {_file(entry): entry[1] for entry in binaries}
    found: set[str] = set()
    waiting = [entry[1] for entry in binaries if not _is_qt_library(entry)]
    while waiting:
        for name in needs(waiting.pop()) - found:
            found.add(name)
            if name in paths:
                waiting.append(paths[name])
    return found


def needs(path: str) -> set[str]:
    """File names of the libraries a library asks the loader for; where `objdump` cannot say, all of Qt's beside it."""
    if sys.platform != "linux":
        return {file.name for file in Path(path).parent.iterdir()}
    said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"^ +NEEDED +(\S+)$", said, re.MULTILINE))


def _stays(entry: Entry) -> bool:
    target, source, kind = PurePath(entry[0]).as_posix(), entry[1], entry[2]
    if plugin := _PLUGIN.search(target):
        return re.fullmatch(_QT_PLUGINS.get(plugin[1], ""), plugin[2]) is not None
    if target.endswith(".qm") and not target.startswith("resources/"):
        return _QT_WORDS.search(target) is not None
    if _LOCALES.search(target) or _TESTS.search(target) or _NOTES.search(target):
        return False
    of_system = kind == "BINARY" and source.startswith(_SYSTEM_FOLDERS)
    return not of_system or _PYTHONS.match(PurePath(target).name) is not None


def _is_qt_library(entry: Entry) -> bool:
    return sys.platform == "linux" and "PySide6/Qt/lib/" in entry[0]


def _file(entry: Entry) -> str:
    return PurePath(entry[0]).name
