"""`make translations`: brings resources/translations up to date with the program, compiles it, says what is missing.

    python packaging/translations.py                write the lists (.ts), the templates of the core, and compile (.qm)
    python packaging/translations.py --check        fail on anything that is missing, wrong or not compiled
    python packaging/translations.py list de        what German still lacks, as JSON: [[context, source, ""], …]
    python packaging/translations.py fill de FILE   take such a list with the last part filled in; "-" reads it from
                                                    standard input. A plural has a list: one form for each number.

Strings come from packaging/strings.py. Qt's tools (lupdate, lrelease) do the merging and compiling: what only changed
its place or a word keeps its translation, marked unfinished. docs/decisions/0045-languages.md tells how it fits.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import strings  # noqa: E402 -- found through the path set above
from strings import Text  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
# Each language, with the number of forms it has for numbers (Unicode's plural rules as Qt knows them).
LANGUAGES = {"de": 2, "es": 2, "fr": 2, "uk": 3}
# Where every string has to be translated: `--check` fails on a gap there, and only counts it elsewhere.
COMPLETE: tuple[str, ...] = tuple(LANGUAGES)
MARKER = Text("language", "en")  # its translation is the language's own code
_PLACES = re.compile(r"\{\w*\}|%Ln|%n")


@dataclass(frozen=True, slots=True)
class Entry:
    """A string and its translation: one text, or for a plural a form for each number; "" where there is none."""

    text: Text
    forms: tuple[str, ...]
    finished: bool


def list_file(language: str) -> Path:
    """The list of a language."""
    return FOLDER / f"attest_{language}.ts"


def compiled_file(language: str) -> Path:
    """What the program loads."""
    return FOLDER / f"attest_{language}.qm"


def templates() -> str:
    """The content of core.json: the sentences of the core."""
    return json.dumps(strings.of_core(), ensure_ascii=False, indent=0) + "\n"


def entries(language: str) -> list[Entry]:
    """What the list of a language holds, without what is no longer in the program."""
    tree = ET.parse(list_file(language))  # noqa: S314 -- our own file
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            text = Text(_of(context, "name"), _of(message, "source"), _of(message, "comment"))
            plural = [form.text or "" for form in translation.iter("numerusform")]
            forms = tuple(plural) if text.plural else (translation.text or "",)
            found.append(Entry(text, forms, translation.get("type") != "unfinished"))
    return found


def problems(language: str) -> Iterator[tuple[Text, str]]:
    """What is wrong with the list of a language, gaps among it."""
    wanted, there = set(strings.everything()), {each.text: each for each in entries(language)}
    yield from ((text, "is not in the list: run `make translations`") for text in sorted(wanted - there.keys()))
    yield from ((text, "is no longer in the program: run `make translations`") for text in sorted(set(there) - wanted))
    for text in sorted(wanted & there.keys()):
        yield from ((text, wrong) for wrong in _wrong(there[text], LANGUAGES[language]))


def problems_of(entry: Entry, language: str) -> Iterator[str]:
    """What is wrong with one translation."""
    return _wrong(entry, LANGUAGES[language])


def _wrong(entry: Entry, numbers: int) -> Iterator[str]:
    if not entry.finished or not all(entry.forms):
        yield "is not translated"
        return
    if entry.text.plural and len(entry.forms) != numbers:
        yield f"needs {numbers} forms"
    for form in entry.forms:
        if sorted(_PLACES.findall(form)) != sorted(_PLACES.findall(entry.text.source)) and not entry.text.plural:
            yield f"has other places to fill in: {form}"
        if form != form.strip() and entry.text.source == entry.text.source.strip():
            yield f"begins or ends with a space: {form!r}"


def update() -> None:
    """Bring lists, templates and compiled files up to date."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "core.json").write_text(templates(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "strings.cpp"
        source.write_text("\n".join(["void strings() {", *map(_call, strings.everything()), "}", ""]), encoding="utf-8")
        for language in LANGUAGES:
            _update(language, source)
    for language in LANGUAGES:
        _fill(language, {MARKER: (language,)})
        compile_list(language, compiled_file(language))


def compile_list(language: str, to: Path) -> None:
    """Compile a language's list; what is unfinished stays English."""
    _tool("lrelease", "-silent", "-nounfinished", str(list_file(language)), "-qm", str(to))


def _update(language: str, source: Path) -> None:
    _tool(
        "lupdate", "-silent", str(source), "-locations", "none", "-no-obsolete", "-source-language", "en",
        "-target-language", language, "-ts", str(list_file(language)),
    )  # fmt: skip


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, which lie beside the interpreter."""
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed: {done.stderr or done.stdout}")


def _call(text: Text) -> str:
    """The string as a call that lupdate reads."""
    quoted = [json.dumps(part, ensure_ascii=False) for part in (text.context, text.source, text.comment)]
    return f"QCoreApplication::translate({', '.join(quoted)}{', 1' if text.plural else ''});"


def _fill(language: str, given: dict[Text, tuple[str, ...]]) -> int:
    """Put translations into the list of a language; how many were taken."""
    file, taken = list_file(language), 0
    tree = ET.parse(file)  # noqa: S314 -- our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            text = Text(_of(context, "name"), _of(message, "source"), _of(message, "comment"))
            translation = message.find("translation")
            if translation is not None and text in given and all(given[text]):
                _set(translation, text, given[text])
                taken += 1
    declaration = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(declaration + ET.tostring(tree.getroot(), encoding="unicode"), encoding="utf-8")
    return taken


def _set(translation: ET.Element, text: Text, forms: tuple[str, ...]) -> None:
    translation.attrib.pop("type", None)
    for child in list(translation):
        translation.remove(child)
    translation.text = None if text.plural else forms[0]
    for form in forms if text.plural else ():
        ET.SubElement(translation, "numerusform").text = form


def _of(element: ET.Element, part: str) -> str:
    return element.findtext(part) or ""


def missing(language: str) -> list[list[object]]:
    """What a language lacks, in the form `fill` takes; an unfinished guess of Qt's stands where there is one."""
    return [
        [entry.text.context, entry.text.source, list(entry.forms) if entry.text.plural else entry.forms[0]]
        for entry in entries(language)
        if any(_wrong(entry, LANGUAGES[language]))
    ]


def fill(language: str, lines: Iterable[list[object]]) -> int:
    """Take translations as `list` gives them; how many were taken."""
    given = {
        Text(str(context), str(source)): tuple(map(str, forms)) if isinstance(forms, list) else (str(forms),)
        for context, source, forms in lines
    }
    return _fill(language, given)


def check() -> int:
    """Say what is wrong, gaps counted; the exit status."""
    failed = (FOLDER / "core.json").read_text(encoding="utf-8") != templates()
    if failed:
        print("resources/translations/core.json is not up to date: run `make translations`.", file=sys.stderr)
    for language in LANGUAGES:
        found = list(problems(language))
        strict = language in COMPLETE
        for text, wrong in found if strict else [each for each in found if "places" in each[1]]:
            print(f"{language}: {text.context}: “{text.source}” {wrong}", file=sys.stderr)
        wanted = set(strings.everything())
        lacking = wanted & {text for text, _ in found}
        print(f"{language}: {len(wanted - lacking)} of {len(wanted)} strings translated")
        failed = failed or (strict and bool(found)) or any("places" in wrong for _, wrong in found)
    return int(failed and bool(COMPLETE))


def main(arguments: list[str]) -> int:
    """Do what the command line asks for; the exit status."""
    match arguments:
        case ["list", language] if language in LANGUAGES:
            rows = (json.dumps(row, ensure_ascii=False) for row in missing(language))
            print("[" + ",\n".join(rows) + "]")
            return 0
        case ["fill", language, file] if language in LANGUAGES:
            content = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
            print(f"{fill(language, json.loads(content))} taken", file=sys.stderr)
            update()
            return 0
        case ["--check"]:
            return check()
        case []:
            update()
            return check() and 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
