"""Finds every string a user sees: those of the window, the commands' titles and helps, and what the core says.

The window marks its strings: `self.tr("…")`, `QCoreApplication.translate("context", "…")`, `QT_TRANSLATE_NOOP`, or a
function of the module that hands its argument to `translate`. The core knows no Qt: its errors, warnings, reasons and
labels are found by where they stand, with `{0}`, `{1}` in place of what an f-string puts in.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORE = "core"
# Calls in the core whose strings reach the user: errors, what was left out, what a check found.
_SAYS = {
    "AnnotatorError", "Damaged", "ExportFailed", "ImportFailed", "LibraryError", "Locked", "NotFound", "Problem",
    "QuerySyntaxError", "Skipped", "TooNew",
}  # fmt: skip
_SENTENCE = re.compile(r"[A-Z“{].*\s.*[.!?…]$", re.DOTALL)
_SQL = re.compile(r"(SELECT|DELETE|UPDATE|INSERT|VACUUM|PRAGMA) |.*\bWHERE ")
_LETTERS = re.compile(r"[^\W\d_]{2}")
# For developers or for files that are not in the user's language.
_NOT_SHOWN = ("annotator/cli/", "annotator/schema/")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One string to translate. `plural` when its form depends on a number ("%n quotes", "%Ln quotes")."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """Whether it needs a form for each number."""
        return "%n" in self.source or "%Ln" in self.source


@dataclass(frozen=True, slots=True)
class Bare:
    """A string that reaches the screen without a way to translate it."""

    line: int
    what: str


@cache
def everything(root: Path = ROOT) -> list[Text]:
    """All strings of the program, sorted, each once."""
    found = {text for file in sorted((root / "ui").rglob("*.py")) for text in of_window(file.read_text("utf-8"))}
    found |= set(of_commands())
    found |= {Text(CORE, template) for template in of_core(root)}
    return sorted(found)


def of_window(code: str) -> Iterator[Text]:
    """The marked strings of one module of the window."""
    tree = ast.parse(code)
    own = dict(_own_translators(tree))
    for owner, call in _calls(tree):
        name, arguments = _name(call.func), call.args
        if name == "tr" and isinstance(call.func, ast.Attribute) and arguments:
            yield from _text(owner, arguments[0], arguments[1:2])
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(arguments) > 1 and (context := literal(arguments[0])):
            yield from _text(context, arguments[1], arguments[2:3])
        elif name in own and arguments:
            yield from _text(own[name], arguments[0], ())


def of_commands() -> Iterator[Text]:
    """Titles and helps of all commands, and the menus they are in."""
    from ui.actions import ALL
    from ui.commands import MENUS, help_of

    yield from (Text("menus", menu) for menu in MENUS)
    for command in ALL:
        yield Text("commands", command.title)
        yield Text("commands", help_of(command))


@cache
def of_core(root: Path = ROOT) -> list[str]:
    """What the core says, as templates, sorted, each once."""
    found: set[str] = set()
    for file in sorted((root / "annotator").rglob("*.py")):
        name = file.relative_to(root).as_posix()
        if not name.startswith(_NOT_SHOWN):
            tree = ast.parse(file.read_text("utf-8"))
            found.update(_said(tree))
            if name.startswith("annotator/library/"):
                found.update(_refusals(tree))
    found.update(_said(ast.parse((root / "ui" / "performing.py").read_text("utf-8"))))
    return sorted(found | set(of_model()))


def of_model() -> Iterator[str]:
    """The words of the model that stand in what the core says, such as kinds and stances, and the names of formats."""
    from annotator.library import EXPORTS
    from annotator.model import ActorKind, Function, QuoteKind, Relation, Stance

    yield from (each.label for each in EXPORTS)
    for words in (ActorKind, Function, QuoteKind, Relation, Stance):
        yield from (str(each) for each in words)


def bare_strings(code: str) -> list[Bare]:
    """The strings in a module of the window that are shown as they are, and marked ones that cannot be found."""
    tree = ast.parse(code)
    own = dict(_own_translators(tree))
    inside = {id(node) for _, call in _calls(tree) if _translates(call, own) for node in ast.walk(call)}
    handing_on = {id(node) for each in tree.body if getattr(each, "name", "") in own for node in ast.walk(each)}
    found = []
    for _, call in _calls(tree):
        name = _name(call.func)
        if _translates(call, own):
            source = call.args[1] if name in ("translate", "QT_TRANSLATE_NOOP") else call.args[0]
            if literal(source) is None and id(call) not in handing_on and name not in own:
                found.append(Bare(call.lineno, f"{name}() of something that is no literal"))
        elif name in SHOWS:
            shown = [node for argument in _shown(call) for node in _pieces(argument) if id(node) not in inside]
            texts = [text for text in map(_constant, shown) if _LETTERS.search(text)]
            found += [Bare(call.lineno, text) for text in texts if name not in _KEYS or " " in text.strip()]
    return found


# What puts its text on the screen or reads it aloud.
SHOWS = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "QToolButton",
    "setText", "setToolTip", "setStatusTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setWindowTitle", "setTitle", "setTabText", "setLabelText", "setHtml", "setPlainText", "addTab", "addRow",
    "Told", "AskText", "EmptyState", "SectionHeading", "Heading", "AnnotatorError", "LibraryError", "NotFound",
    "ExportFailed", "ImportFailed", "emit", "tell", "drawText", "show_message", "show_text",
    "setHeaderLabels", "setNameFilter",
}  # fmt: skip
_SKIPPED = {"addTab": 1, "setTabText": 1, "AskText": 1}  # arguments before the text
_WORDS = {"message", "hint", "action", "text", "title", "label"}  # arguments by name that are shown
_KEYS = {"emit", "tell"}  # what they get may be the name of something: only several words are for people


def literal(node: ast.expr) -> str | None:
    """The text of a string literal, else None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _shown(call: ast.Call) -> Iterable[ast.expr]:
    skipped = _SKIPPED.get(_name(call.func), 0)
    named = [each.value for each in call.keywords if each.arg in _WORDS]
    if _name(call.func) == "Told":
        return [*call.args[:2], *call.args[3:4], *named]
    return [*call.args[skipped:], *named]


def _pieces(node: ast.expr) -> Iterator[ast.expr]:
    """The literals that an expression may show: of conditions only the results, of calls only `format`'s text."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.JoinedStr(values=values):
            for part in values:
                yield from _pieces(part)
        case ast.IfExp(body=body, orelse=other):
            yield from _pieces(body)
            yield from _pieces(other)
        case ast.BinOp(left=left, right=right):
            yield from _pieces(left)
            yield from _pieces(right)
        case ast.BoolOp(values=values):
            for part in values:
                yield from _pieces(part)
        case ast.Call(func=ast.Attribute(value=text, attr="format")):
            yield from _pieces(text)


def _constant(node: ast.expr) -> str:
    text = literal(node) or ""
    return "" if _is_markup(text) else text


def _is_markup(text: str) -> bool:
    """Tags, entities and names of keys and formats, with no words for people between them."""
    return not _LETTERS.search(re.sub(r"<[^>]*>?|&\w+;|[^<]*(?=>)|Attest|Ctrl|Shift|Alt|Esc|Enter|Del|F\d", "", text))


def _translates(call: ast.Call, own: dict[str, str]) -> bool:
    name = _name(call.func)
    if name == "tr" and isinstance(call.func, ast.Attribute):
        return bool(call.args)
    if name == "translate":
        return len(call.args) > 1 and literal(call.args[0]) is not None
    return name == "QT_TRANSLATE_NOOP" or (name in own and isinstance(call.func, ast.Name) and bool(call.args))


def _own_translators(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that translate what they are given, with the context they do it in."""
    for each in tree.body:
        if isinstance(each, ast.FunctionDef):
            given = {argument.arg for argument in each.args.args}
            for call in (node for node in ast.walk(each) if isinstance(node, ast.Call)):
                if _name(call.func) == "translate" and len(call.args) > 1 and (context := literal(call.args[0])):
                    names = {node.id for node in ast.walk(call.args[1]) if isinstance(node, ast.Name)}
                    if names & given:
                        yield each.name, context


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the name of the class it stands in: the context of `self.tr`."""

    def walk(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call):
            yield owner, node
        for child in ast.iter_child_nodes(node):
            yield from walk(child, owner)

    return walk(tree, "")


def _text(context: str, source: ast.expr, comment: Iterable[ast.expr]) -> Iterator[Text]:
    text = literal(source)
    if text:
        yield Text(context, text, next((literal(each) or "" for each in comment), ""))


def _name(function: ast.expr) -> str:
    return str(getattr(function, "attr", None) or getattr(function, "id", ""))


def _said(tree: ast.Module) -> Iterator[str]:
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    bugs = {id(part) for call in calls if _is_for_developers(call) for part in ast.walk(call)}
    for call in calls:
        if _name(call.func) in _SAYS:
            said = [*call.args, *(each.value for each in call.keywords)]
        elif _name(call.func) == "edit":
            said = call.args[:1]
        else:
            said = [each.value for each in call.keywords if each.arg == "aside"]
        yield from (text for argument in said for text in _templates(argument) if _is_said(text))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in documentation | inner | bugs:
            yield from (text for text in _templates(node) if _SENTENCE.match(text) and _is_said(text))


def _refusals(tree: ast.Module) -> Iterator[str]:
    """Values that make no sense are refused with a ValueError, which the window shows as a sentence."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) == "ValueError" and call.args:
            yield from (f"{text[:1].upper()}{text[1:]}." for text in _templates(call.args[0]))


def _is_for_developers(call: ast.Call) -> bool:
    return _name(call.func) in ("ValueError", "TypeError", "KeyError", "RuntimeError", "PermissionError", "compile")


def _is_said(text: str) -> bool:
    return bool(_LETTERS.search(re.sub(r"\{\d\}", "", text))) and not _SQL.match(text)


def _templates(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text.strip()
        case ast.JoinedStr(values=values):
            count = iter(range(len(values)))
            parts = [str(part.value) if isinstance(part, ast.Constant) else f"{{{next(count)}}}" for part in values]
            yield "".join(parts).strip()
        case ast.IfExp(body=body, orelse=other):
            yield from _templates(body)
            yield from _templates(other)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            # A sentence and what may follow it: each is found by itself.
            yield from _templates(left)
            yield from _templates(right)
