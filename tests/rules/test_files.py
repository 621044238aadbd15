"""Small rooms with plain names on the doors, and nothing in them that belongs to one machine."""

from __future__ import annotations

import ast
import re

from tests.rules.tracked import ROOT, name_of, python_files, tracked_files

LONGEST_FILE = 500  # lines
LONG_FUNCTION = 40  # lines
VAGUE = {"base", "common", "core", "handler", "handlers", "helper", "helpers", "manager", "managers", "misc", "shared"}
VAGUE |= {"stuff", "tools", "util", "utils", "utilities"}
BINARY = {".docx", ".ico", ".otf", ".pdf", ".png", ".qm", ".ttf", ".zip"}
# In pieces, so that this file keeps its own rule.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("conda", "anaconda", "org"),
        ("crates", "io"),
        ("jsdelivr", "net"),
        ("unpkg", "com"),
    )
]


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {name_of(file): len(file.read_text(encoding="utf-8").splitlines()) for file in python_files()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_functions_are_rarely_long() -> None:
    functions = [
        (node.end_lineno - node.lineno + 1, f"{name_of(file)}:{node.lineno} {node.name}")
        for file in python_files()
        if not name_of(file).startswith("tests/")
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None
    ]
    long = sorted((length, where) for length, where in functions if length > LONG_FUNCTION)
    assert len(long) <= len(functions) / 50, f"more than one function in fifty is over {LONG_FUNCTION} lines: {long}"
    assert [found for found in long if found[0] > 2 * LONG_FUNCTION] == []


def test_every_name_says_what_is_inside() -> None:
    names = {name_of(file): set(file.relative_to(ROOT).with_suffix("").parts) for file in python_files()}
    assert {name for name, parts in names.items() if VAGUE.intersection(part.lower() for part in parts)} == set()


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name_of(file)
        for file in python_files()
        if not name_of(file).startswith("tests/") and not ast.get_docstring(ast.parse(file.read_bytes()))
    ]
    assert silent == []


def test_no_file_names_a_package_registry() -> None:
    pattern = re.compile("|".join(re.escape(host) for host in REGISTRIES).encode())
    found = [
        name_of(file)
        for file in tracked_files()
        if file.suffix not in BINARY and pattern.search(file.read_bytes().lower())
    ]
    assert found == []


def test_no_file_is_left_half_merged_or_empty_handed() -> None:
    marker = re.compile(rb"^(<{7} |>{7} |={7}$)", re.MULTILINE)
    broken = [
        name_of(file) for file in tracked_files() if file.suffix not in BINARY and marker.search(file.read_bytes())
    ]
    assert broken == []


def test_no_test_sleeps() -> None:
    sleeping = [
        f"{name_of(file)}:{node.lineno}"
        for file in python_files()
        if name_of(file).startswith("tests/")
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.Call) and _called(node.func) in {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait"}
    ]
    assert sleeping == [], "wait for what should happen instead: qtbot.waitUntil, waitSignal, Event.wait"


def _called(function: ast.expr) -> str:
    match function:
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}.{name}"
        case ast.Name(id=name):
            return name
        case _:
            return ""
