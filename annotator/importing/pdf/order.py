"""Reading order: a page is cut along its white space, columns before rows (recursive XY cut, Nagy and Seth 1984)."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from annotator.importing.findings import Progress
from annotator.importing.pdf.lines import Line

# A gutter between columns, in units of the type size, and what a column must hold at least.
_GUTTER = 0.8
_NARROWEST = 5.0
_FEWEST = 3
# How many of the widest horizontal gaps are tried for a cut that frees columns.
_TRIED = 12
_DEEPEST = 60


def regions(lines: Sequence[Line], *, right_to_left: bool = False) -> list[list[Line]]:
    """The lines in reading order, in groups that each hold one column's worth of one part of the page."""
    Progress.alive()
    return _cut(list(lines), right_to_left, 0)


def _cut(lines: list[Line], right_to_left: bool, depth: int) -> list[list[Line]]:
    if len(lines) < 2:
        return [lines] if lines else []
    if depth < _DEEPEST:
        columns = _columns(lines)
        if len(columns) > 1:
            if right_to_left:
                columns.reverse()
            return [region for column in columns for region in _cut(column, right_to_left, depth + 1)]
        cut = _row_cut(lines)
        if cut is not None:
            above, below = cut
            return [*_cut(above, right_to_left, depth + 1), *_cut(below, right_to_left, depth + 1)]
    return [_rows(lines, right_to_left)]


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines parted along the gutters that run through from top to bottom."""
    size = median(line.size for line in lines)
    ordered = sorted(lines, key=lambda line: line.left)
    columns: list[list[Line]] = [[ordered[0]]]
    edge = ordered[0].right
    for line in ordered[1:]:
        if line.left - edge >= _GUTTER * size:
            columns.append([])
        columns[-1].append(line)
        edge = max(edge, line.right)
    return (
        columns if len(columns) > 1 and all(_is_column(column, size) for column in columns) else _joined(columns, size)
    )


def _joined(columns: list[list[Line]], size: float) -> list[list[Line]]:
    """Columns too thin to be one (bullets, line numbers) go with the next."""
    found: list[list[Line]] = []
    waiting: list[Line] = []
    for column in columns:
        waiting = [*waiting, *column]
        if _is_column(column, size):
            found.append(waiting)
            waiting = []
    if waiting and found:
        found[-1] = [*found[-1], *waiting]
    return found or [waiting]


def _is_column(lines: Sequence[Line], size: float) -> bool:
    width = max(line.right for line in lines) - min(line.left for line in lines)
    return width >= _NARROWEST * size and len(lines) >= _FEWEST


def _row_cut(lines: Sequence[Line]) -> tuple[list[Line], list[Line]] | None:
    """The lines parted at the white row that frees columns on one side, else at the widest; None without any."""
    ordered = sorted(lines, key=lambda line: line.top)
    gaps = []
    edge = ordered[0].bottom
    for at, line in enumerate(ordered[1:], 1):
        gap = line.top - edge
        if gap > -0.2 * line.height and _is_below(ordered[:at], line):
            gaps.append((gap, at))
        edge = max(edge, line.bottom)
    if not gaps:
        return None
    gaps.sort(reverse=True)
    for _, at in gaps[:_TRIED]:
        if len(_columns(ordered[:at])) > 1 or len(_columns(ordered[at:])) > 1:
            return ordered[:at], ordered[at:]
    return None


def _is_below(above: Sequence[Line], line: Line) -> bool:
    return all((other.top + other.bottom) / 2 < line.top + 0.2 * line.height for other in above[-40:])


def _rows(lines: Sequence[Line], right_to_left: bool) -> list[Line]:
    """The lines of one column from top to bottom; pieces of one line from left to right."""
    ordered = sorted(lines, key=lambda line: (line.top + line.bottom) / 2)
    rows: list[list[Line]] = []
    for line in ordered:
        middle = (line.top + line.bottom) / 2
        if rows and rows[-1][0].top <= middle <= rows[-1][0].bottom and not _overlaps(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda item: item.left, reverse=right_to_left)]


def _overlaps(row: Sequence[Line], line: Line) -> bool:
    return any(min(other.right, line.right) - max(other.left, line.left) > 1 for other in row)
