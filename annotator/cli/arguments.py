"""What can be said on the command line: one declaration for parsing, for --help and for the reference in docs/."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.release import release

_LARGEST = 2**63 - 1

ABOUT = "Attest: who said what, about which claim, where, when, on what evidence."
SAFE = "with --safe it reads none of your settings and keeps none, for when it does not open otherwise."
STATUS = (
    "Results go to standard output, messages to standard error. Exit status: 0 all went well; 1 something failed, the "
    "rest is done; 2 the command was not understood."
)


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command: its name or its option, what it means, and how argparse reads it."""

    name: str
    help: str
    settings: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it does in a sentence, and its arguments beside LIBRARY."""

    name: str
    help: str
    arguments: tuple[Argument, ...] = ()


def _number(text: str) -> int:
    number = int(text)
    if not 1 <= number <= _LARGEST:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 on")
    return number


_number.__name__ = "number"  # argparse names the type in its message

_FIELDS = frozenset(["text", "title", "published", "byline", "outlet", "url", "section", "language", "part"])


def _columns(text: str) -> dict[str, str]:
    found = {}
    for part in text.split(","):
        field, equals, name = part.partition("=")
        if not equals or field.strip() not in _FIELDS:
            raise argparse.ArgumentTypeError(f"“{part}” is not FIELD=NAME with a field of {', '.join(sorted(_FIELDS))}")
        found[field.strip()] = name.strip()
    return found


_LIBRARY = Argument("LIBRARY", "the library, a file that ends in .attest")
_JSON = Argument("--json", "write one JSON document instead of text", (("action", "store_true"),))

EXPORT_CHOICES = (
    Argument("--without-text", "leave the articles' texts at home", (("action", "store_true"),)),
    Argument("--without-coders", "name nobody as the one who annotated", (("action", "store_true"),)),
    Argument(
        "--redact-actor",
        "black out this actor wherever named; may be given several times",
        (("action", "append"), ("metavar", "NAME"), ("default", [])),
    ),
    Argument(
        "--redact-tag",
        "black out the passages with this tag; may be given several times",
        (("action", "append"), ("metavar", "TAG"), ("default", [])),
    ),
    Argument(
        "--redact-quote",
        "black out the words of this quote, a number that `show` tells; may be given several times",
        (("action", "append"), ("metavar", "ID"), ("type", int), ("default", [])),
    ),
    Argument(
        "--thumbnails", "show printed pages with their quotes marked, in a page or site", (("action", "store_true"),)
    ),
    Argument("--theme", "colours of a page", (("choices", ("auto", "light", "dark")), ("default", "auto"))),
    Argument(
        "--nodes",
        "what a network is of",
        (("choices", ("actor-claim", "actor-actor", "claim-claim")), ("default", "actor-claim")),
    ),
    Argument(
        "--who",
        "whether speakers or their affiliations are a network's actors",
        (("choices", ("speaker", "affiliation")), ("default", "speaker")),
    ),
    Argument(
        "--stances",
        "how agreement counts in a network; combine: actor-claim only, congruence and conflict: the others only",
        (("choices", ("ignore", "combine", "subtract", "congruence", "conflict")), ("default", "ignore")),
    ),
    Argument(
        "--normalisation",
        "activity and prominence: actor-claim networks; average, jaccard and cosine: the others",
        (
            ("choices", ("no", "activity", "prominence", "average", "jaccard", "cosine")),
            ("default", "no"),
        ),
    ),
    Argument(
        "--duplicates",
        "count the same statement once per",
        (("choices", ("include", "document", "week", "month", "year", "range")), ("default", "document")),
    ),
    Argument(
        "--from", "first day of a network's statements", (("metavar", "DATE"), ("default", ""), ("dest", "first"))
    ),
    Argument("--until", "last day of a network's statements", (("metavar", "DATE"), ("default", ""), ("dest", "last"))),
    Argument(
        "--window",
        "a network for each window of so many days, in a folder",
        (("type", _number), ("metavar", "DAYS"), ("default", 0)),
    ),
    Argument(
        "--step",
        "days from one window's beginning to the next's; a window's length if not given",
        (("type", _number), ("metavar", "DAYS"), ("default", 0)),
    ),
)

COMMANDS = (
    Command(
        "import",
        "Add articles from files, folders and web addresses, and projects of other tools; the library is created when "
        "there is none.",
        (
            Argument("PATH", "a file or folder to read, or an address that begins with https://", (("nargs", "+"),)),
            Argument(
                "--on-duplicate",
                "what to do with an article the library has already",
                (("choices", ("skip", "version", "article")), ("default", "skip")),
            ),
            Argument(
                "--columns",
                "which columns of a table hold what, such as text=Body,title=Head; fields are text, title, published, "
                "byline, outlet, url, section, language and part",
                (("type", _columns), ("metavar", "FIELD=NAME,...")),
            ),
            Argument(
                "--preview",
                "show what the files hold and what the library has of it already, and take in nothing",
                (("action", "store_true"),),
            ),
            _JSON,
        ),
    ),
    Command("articles", "List the articles.", (_JSON,)),
    Command(
        "show",
        "Show an article: what is known of it, its text, and the quotes in it.",
        (Argument("ARTICLE", "the article's number, as `articles` lists it", (("type", _number),)), _JSON),
    ),
    Command(
        "search",
        "Find articles, quotes, actors, claims and tags.",
        (
            Argument("QUERY", "the words to find; put a query of several words in quotes"),
            Argument("--limit", "how many results to show", (("type", _number), ("default", 20), ("metavar", "N"))),
            _JSON,
        ),
    ),
    Command(
        "export",
        "Write articles with everything said in them to a file.",
        (
            Argument(
                "--format",
                "html, site, pdf, csv, xlsx, jsonl, md, docx, codebook, w3c, graphml, gexf, dl, matrix, qdpx, qdc, "
                "brat, ris, bibtex or csl",
                (("required", True), ("metavar", "FORMAT")),
            ),
            Argument(
                "--to", "the file (for site and brat: the folder) to write", (("required", True), ("metavar", "PATH"))
            ),
            Argument(
                "--article",
                "only this article; may be given several times",
                (("type", _number), ("action", "append"), ("metavar", "ID")),
            ),
            Argument("--filter", "only articles with something that this query finds", (("metavar", "QUERY"),)),
            *EXPORT_CHOICES,
            Argument("--overwrite", "replace the file when it exists", (("action", "store_true"),)),
            _JSON,
        ),
    ),
    Command(
        "merge",
        "Take in everything of another library; what differs is listed, and nothing overwritten unasked.",
        (
            Argument("OTHER", "the other library"),
            Argument("--preview", "only say what would come in and what differs", (("action", "store_true"),)),
            Argument(
                "--prefer",
                "which side to keep where the two differ; without it ours, with blanks filled in and lists joined",
                (("choices", ("ours", "theirs")), ("default", "")),
            ),
            _JSON,
        ),
    ),
    Command("undo", "Take back the newest step of the history.", (_JSON,)),
    Command("redo", "Do again what was undone last.", (_JSON,)),
    Command(
        "history",
        "List what was done, by whom and when, the newest step first.",
        (Argument("--limit", "how many steps to show", (("type", _number), ("default", 50), ("metavar", "N"))), _JSON),
    ),
    Command("check", "Prove that the library is whole: file, sources, anchors, index.", (_JSON,)),
    Command(
        "repair",
        "Mend what can be mended, or with --to save what can be read of a damaged library into a new one.",
        (Argument("--to", "the new library; the damaged one is only read", (("metavar", "PATH"),)), _JSON),
    ),
    Command("verify", "Prove that sources and texts are those that were loaded.", (_JSON,)),
)


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; the parsed command's name is in `command`."""
    parser = argparse.ArgumentParser(
        prog="attest",
        description=ABOUT,
        usage="attest [--safe] [LIBRARY]\n       attest COMMAND LIBRARY ...",
        epilog=f"Without a command, the window opens on LIBRARY; {SAFE} {STATUS}",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Attest {release()}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", required=True)
    for command in COMMANDS:
        added = commands.add_parser(
            command.name, help=_lower(command.help), description=command.help, allow_abbrev=False
        )  # fmt: skip
        for argument in (_LIBRARY, *command.arguments):
            settings: dict[str, object] = dict(argument.settings)
            destination = {} if argument.name.startswith("-") else {"metavar": argument.name}
            name = argument.name if argument.name.startswith("-") else argument.name.lower()
            added.add_argument(name, help=argument.help, **(destination | settings))  # type: ignore[arg-type]  # argparse takes a mixture
    return parser


def describe() -> str:
    """The reference of the command line as Markdown, for docs/."""
    return "\n".join(_pages()) + "\n"


def _pages() -> Iterator[str]:
    yield "# Command line"
    yield ""
    yield "`attest [--safe] [LIBRARY]` opens the window; `python main.py` in a checkout does the same;"
    yield f"{SAFE} `attest --version` names the build."
    yield ""
    yield "Everything below works without a window."
    yield ""
    yield "Results go to standard output, messages to standard error. The exit status is 0 when all went well, 1 when"
    yield "something failed (the rest is done), 2 when the command was not understood."
    for command in COMMANDS:
        yield from ("", f"## {command.name}", "", command.help, "", "```", _usage(command), "```", "")
        yield "| argument | meaning |"
        yield "|---|---|"
        for argument in (_LIBRARY, *command.arguments):
            yield f"| `{_shown(argument)}` | {argument.help}{_default(argument)} |"


def _usage(command: Command) -> str:
    parts = ["attest", command.name, "LIBRARY"]
    for argument in command.arguments:
        settings = dict(argument.settings)
        shown = f"{argument.name}..." if settings.get("nargs") == "+" else _shown(argument)
        optional = argument.name.startswith("-") and not settings.get("required")
        parts.append(f"[{shown}]" if optional else shown)
    return " ".join(parts)


def _shown(argument: Argument) -> str:
    settings = dict(argument.settings)
    choices = settings.get("choices")
    value = "|".join(choices) if isinstance(choices, tuple) else str(settings.get("metavar", ""))
    return f"{argument.name} {value}".strip()


def _default(argument: Argument) -> str:
    default = dict(argument.settings).get("default")
    return f" (default: {default})" if default else ""


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:].rstrip(".")
