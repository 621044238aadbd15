"""Networks as files: GraphML and GEXF (written by networkx), UCINET DL, and a matrix."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from annotator.exporting.network import Network, network, statements
from annotator.exporting.rows import harmless
from annotator.exporting.target import Output
from annotator.model import Snapshot

if TYPE_CHECKING:
    import networkx as nx

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MADE = re.compile(r' lastmodifieddate="[^"]*"')


def render_graphml(snapshot: Snapshot, output: Output) -> None:
    """Writes GraphML: nodes named by uid with label, mode and kind, ties with their weight."""
    import networkx as nx

    graph = _graph(snapshot, output)
    output.path.write_text("\n".join(nx.generate_graphml(graph)) + "\n", "utf-8", newline="\n")
    output.step(1, 1)


def render_gexf(snapshot: Snapshot, output: Output) -> None:
    """Writes GEXF like `render_graphml`, without the date of writing."""
    import networkx as nx

    graph = _graph(snapshot, output)
    text = _MADE.sub("", "\n".join(nx.generate_gexf(graph, version="1.2draft")))
    output.path.write_text(text + "\n", "utf-8", newline="\n")
    output.step(1, 1)


def render_dl(snapshot: Snapshot, output: Output) -> None:
    """Writes a UCINET DL file in full matrix format with quoted labels."""
    found, labels = _network(snapshot, output)
    size = f"nr = {len(found.rows)}, nc = {len(found.columns)}" if found.two_mode else f"n = {len(found.rows)}"
    rows = [_quoted(label) for label in _unique(found.rows, labels)]
    columns = [_quoted(label) for label in _unique(found.columns, labels)]
    names = ["row labels:", *rows, "column labels:", *columns] if found.two_mode else ["labels:", *rows]
    data = [" ".join(_number(weight) for weight in line) for line in found.weights]
    text = "\n".join([f"dl {size}, format = fullmatrix", *names, "data:", *data]) + "\n"
    output.path.write_text(text, "utf-8", newline="\n")
    output.step(1, 1)


def render_matrix(snapshot: Snapshot, output: Output) -> None:
    """Writes the matrix as CSV, names in the first row and column."""
    found, labels = _network(snapshot, output)
    with output.path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["", *(harmless(label) for label in _unique(found.columns, labels))])
        for label, line in zip(_unique(found.rows, labels), found.weights, strict=True):
            writer.writerow([harmless(label), *(_number(weight) for weight in line)])
    output.step(1, 1)


def _network(snapshot: Snapshot, output: Output) -> tuple[Network, Mapping[str, str]]:
    output.step(0, 1)
    labels = {actor.uid: actor.name for actor in snapshot.actors}
    labels |= {claim.uid: claim.statement for claim in snapshot.claims}
    return network(statements(snapshot), output.options.network), {uid: _clean(name) for uid, name in labels.items()}


def _graph(snapshot: Snapshot, output: Output) -> nx.Graph[str]:
    import networkx as nx

    found, labels = _network(snapshot, output)
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
