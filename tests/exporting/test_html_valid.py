"""Every kind of page is valid HTML: by the parser, by what refers to what, and by the Nu checker where there is one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import html5lib
import pytest

from annotator.exporting import Options, write
from tests.exporting.make import harbour

REFERRING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers")
OBSOLETE = frozenset(
    (
        *("acronym", "applet", "basefont", "big", "center", "dir", "font", "frame", "frameset", "isindex", "marquee"),
        *("nobr", "noframes", "param", "plaintext", "strike", "tt", "xmp"),
    )
)
OBSOLETE_ATTRIBUTES = frozenset(
    (
        *(
            "align",
            "valign",
            "bgcolor",
            "border",
            "cellpadding",
            "cellspacing",
            "clear",
            "color",
            "face",
            "frameborder",
        ),
        *(
            "hspace",
            "vspace",
            "link",
            "alink",
            "vlink",
            "nowrap",
            "noshade",
            "rules",
            "frame",
            "axis",
            "char",
            "charoff",
        ),
        *("summary", "language", "longdesc", "rev", "name", "datafld", "datasrc"),
    )
)
NAMED = (
    "input",
    "button",
    "select",
    "textarea",
    "form",
    "meta",
    "iframe",
    "object",
    "map",
    "slot",
    "output",
    "fieldset",
)
CHECKER = os.environ.get("VNU_JAR", "")
# The checker's style sheets end before CSS Properties and Values, and it takes blocks of data for scripts.
UNKNOWN = ("CSS: Unrecognized at-rule “@property”", "violates Content Security Policy")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page of several articles, one without texts, and a site with its index and articles."""
    folder = tmp_path_factory.mktemp("pages")
    write(harbour().snapshot(), "site", folder / "site")
    write(harbour().snapshot(), "html", folder / "page.html")
    without = Options(include_text=False, coder_names=False, theme="dark")
    write(harbour().snapshot(), "html", folder / "without.html", options=without)
    return folder


def wrong_in(file: Path) -> list[str]:
    """What is wrong in a page, in words."""
    tree: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(file.read_bytes())
    elements = [one for one in tree.iter() if isinstance(one.tag, str)]
    counts = Counter(one.attrib["id"] for one in elements if "id" in one.attrib)
    found = [f"{name!r} is the id of {count}" for name, count in counts.items() if count > 1]
    found += [f"{name!r} is no id" for name in counts if not name or any(map(str.isspace, name))]
    for one in elements:
        for attribute in REFERRING:
            found += [
                f"{attribute} of {one.tag} names {name}, which is not there"
                for name in one.attrib.get(attribute, "").split()
                if name not in counts
            ]
        place = one.attrib.get("href", "")
        if place.startswith("#") and place[1:] not in counts:
            found.append(f"a link leads to {place}, which is not there")
        if one.tag in OBSOLETE:
            found.append(f"{one.tag} is obsolete")
        found += [
            f"{name} of {one.tag} is obsolete"
            for name in one.attrib
            if name in OBSOLETE_ATTRIBUTES and not (name == "name" and one.tag in NAMED)
        ]
        if one.tag == "img" and not one.attrib.get("alt"):
            found.append("a picture says nothing")
        found += [f"{one.tag} has {name}" for name in one.attrib if name.startswith("on") or name == "style"]
    levels = [int(one.tag[1]) for one in elements if one.tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    found += [f"h{low} is followed by h{high}" for low, high in pairwise(levels) if high > low + 1]
    root = next(one for one in elements if one.tag == "html")
    found += [] if root.attrib.get("lang") else ["the page has no language"]
    found += [] if sum(one.tag == "main" for one in elements) == 1 else ["there is not one main part"]
    found += [] if sum(one.tag == "title" and bool(one.text) for one in elements) == 1 else ["there is not one title"]
    return found


def test_nothing_is_wrong_in_any_page(pages: Path) -> None:
    files = sorted(pages.rglob("*.html"))
    assert len(files) == 7
    assert {str(file.relative_to(pages)): wrong_in(file) for file in files if wrong_in(file)} == {}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("<p id=a>1<p id=a>2", "'a' is the id of 2"),
        ("<p><a href='#x'>to</a>", "a link leads to #x"),
        ("<p aria-labelledby='b'>1", "names b"),
        ("<p align=left>1", "align of p is obsolete"),
        ("<center>1</center>", "center is obsolete"),
        ("<h1>1</h1><h3>2</h3>", "h1 is followed by h3"),
    ],
)
def test_the_check_can_fail(tmp_path: Path, body: str, wrong: str) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        f"<!doctype html><html lang=en><head><title>t</title></head><body><main>{body}</main></body></html>", "utf-8"
    )
    assert any(wrong in one for one in wrong_in(page))


@pytest.mark.skipif(not (CHECKER and shutil.which("java")), reason="VNU_JAR names no checker, or there is no Java")
def test_the_nu_checker_finds_nothing_wrong(pages: Path) -> None:
    command = ["java", "-Xss2m", "-jar", CHECKER, "--skip-non-html", "--format", "json", str(pages)]
    said = subprocess.run(command, capture_output=True, check=False, timeout=300).stderr
    messages = [one["message"] for one in json.loads(said)["messages"] if one["type"] != "info" or "subType" in one]
    assert [one for one in messages if not any(known in one for known in UNKNOWN)] == []
