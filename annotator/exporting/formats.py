"""The table of export formats: adding one is a module with `render(snapshot, output)` and a line here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """An export format. `suffix` is the file name's end (".html", "" for a folder); `module` holds its `render`."""

    name: str
    label: str
    suffix: str
    description: str
    module: str
    folder: bool = False


FORMATS: tuple[Format, ...] = (
    Format("html", "Annotated page", ".html", "One page to read anywhere, with all quotes", "annotator.exporting.html"),
    Format("site", "Site", "", "A folder: an index, and a page for each article", "annotator.exporting.site", True),
)
