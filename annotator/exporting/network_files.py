"""Networks as files: GraphML and GEXF (written by networkx), UCINET DL, and a matrix."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.exporting.network import Network, count_windows, network, statements, windows
from annotator.exporting.rows import harmless
from annotator.exporting.target import Output
from annotator.model import Snapshot

if TYPE_CHECKING:
    import networkx as nx

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MADE = re.compile(r' lastmodifieddate="[^"]*"')


def render_graphml(snapshot: Snapshot, output: Output) -> None:
    """Writes GraphML: nodes named by uid with label, mode and kind, ties with their weight."""

    def written(found: Network, labels: Mapping[str, str]) -> str:
        import networkx as nx

        return "\n".join(nx.generate_graphml(_graph(found, labels, snapshot))) + "\n"

    _render(snapshot, output, ".graphml", written)


def render_gexf(snapshot: Snapshot, output: Output) -> None:
    """Writes GEXF like `render_graphml`, without the date of writing."""

    def written(found: Network, labels: Mapping[str, str]) -> str:
        import networkx as nx

        lines = nx.generate_gexf(_graph(found, labels, snapshot), version="1.2draft")
        return _MADE.sub("", "\n".join(lines)) + "\n"

    _render(snapshot, output, ".gexf", written)


def render_dl(snapshot: Snapshot, output: Output) -> None:
    """Writes a UCINET DL file in full matrix format with quoted labels."""

    def written(found: Network, labels: Mapping[str, str]) -> str:
        size = f"nr = {len(found.rows)}, nc = {len(found.columns)}" if found.two_mode else f"n = {len(found.rows)}"
        rows = [_quoted(label) for label in _unique(found.rows, labels)]
        columns = [_quoted(label) for label in _unique(found.columns, labels)]
        names = ["row labels:", *rows, "column labels:", *columns] if found.two_mode else ["labels:", *rows]
        data = [" ".join(_number(weight) for weight in line) for line in found.weights]
        return "\n".join([f"dl {size}, format = fullmatrix", *names, "data:", *data]) + "\n"

    _render(snapshot, output, ".dl", written)


def render_matrix(snapshot: Snapshot, output: Output) -> None:
    """Writes the matrix as CSV, names in the first row and column."""

    def written(found: Network, labels: Mapping[str, str]) -> str:
        table = StringIO(newline="")
        writer = csv.writer(table)
        writer.writerow(["", *(harmless(label) for label in _unique(found.columns, labels))])
        for label, line in zip(_unique(found.rows, labels), found.weights, strict=True):
            writer.writerow([harmless(label), *(_number(weight) for weight in line)])
        # With the mark by which Excel knows UTF-8.
        return "\ufeff" + table.getvalue()

    _render(snapshot, output, ".csv", written)


def _render(
    snapshot: Snapshot, output: Output, suffix: str, written: Callable[[Network, Mapping[str, str]], str]
) -> None:
    """Writes one network to the file `output.path`, or with windows of time a file for each of them into that folder.

    The folder's `windows.csv` lists them: first and last day, file, nodes, ties, sum of the weights.
    """
    labels = {actor.uid: _clean(actor.name) for actor in snapshot.actors}
    labels |= {claim.uid: _clean(claim.statement) for claim in snapshot.claims}
    options = output.options.network
    found = statements(snapshot, options.who)
    if not options.window:
        output.step(0, 1)
        _write(output.path, written(network(found, options), labels))
        output.step(1, 1)
        return
    rows = ["first,last,file,nodes,ties,weight"]
    total = count_windows(found, options, options.window, options.step or options.window)
    for done, (first, last, one) in enumerate(windows(found, options, options.window, options.step or options.window)):
        output.step(done, total)
        name = f"{first}_{last}{suffix}"
        _write(output.path / name, written(one, labels))
        weights = [
            weight
            for i, line in enumerate(one.weights)
            for j, weight in enumerate(line)
            if weight and (one.two_mode or j > i)
        ]
        nodes = len(one.rows) + (len(one.columns) if one.two_mode else 0)
        rows.append(f"{first},{last},{name},{nodes},{len(weights)},{_number(sum(weights))}")
    _write(output.path / "windows.csv", "\n".join(rows) + "\n")
    output.step(total, total)


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "replace"))


def _graph(found: Network, labels: Mapping[str, str], snapshot: Snapshot) -> nx.Graph[str]:
    import networkx as nx

    kinds: dict[str, Any] = {actor.uid: actor.kind.value for actor in snapshot.actors}
    mode = dict.fromkeys(kinds, "actor")
    graph: nx.Graph[str] = nx.Graph()
    for uid in dict.fromkeys((*found.rows, *found.columns)):
        graph.add_node(uid, label=labels[uid], mode=mode.get(uid, "claim"), kind=kinds.get(uid, ""))
    for index, row in enumerate(found.rows):
        for place, column in enumerate(found.columns):
            weight = found.weights[index][place]
            if weight and (found.two_mode or place > index):
                graph.add_edge(row, column, weight=weight)
    return graph


def _unique(uids: tuple[str, ...], labels: Mapping[str, str]) -> list[str]:
    """The labels of `uids`, a number added where two are the same."""
    taken: dict[str, int] = {}
    found = []
    for uid in uids:
        label = labels[uid]
        number = taken[label] = taken.get(label, 0) + 1
        found.append(label if number == 1 else f"{label} ({number})")
    return found


def _clean(text: str) -> str:
    return " ".join(_FORBIDDEN.sub("\ufffd", text).split())


def _quoted(label: str) -> str:
    return '"' + label.replace('"', "'") + '"'


def _number(weight: float) -> str:
    return f"{weight:.0f}" if weight == int(weight) else repr(weight)
