"""Networks equal DNA's on its own sample, and small ones worked out by hand."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings

from annotator.errors import ExportFailed
from annotator.exporting import NetworkOptions, Options, find_format, write
from annotator.exporting.network import Network, Statement, network, selected, windows
from annotator.model import Snapshot, Stance
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots

# DNA's sample: (document, day, organisation, concept, agreement), organisations and concepts as numbers.
DAYS = {1: "2005-01-26", 2: "2005-02-02", 3: "2005-02-02", 4: "2005-02-10", 5: "2005-02-16", 6: "2005-02-16"}
SAMPLE = (
    (1, 1, 0, 0), (1, 1, 0, 0), (1, 1, 4, 0), (1, 1, 4, 1), (2, 4, 0, 0), (2, 4, 5, 1), (2, 4, 0, 0), (2, 4, 4, 0),
    (2, 4, 5, 1), *((3, 2, 5, 1),) * 10, (3, 2, 0, 0), (4, 0, 4, 1), (4, 0, 5, 1), (4, 0, 2, 1), (4, 0, 4, 1),
    (5, 5, 3, 1), (5, 5, 4, 1), (5, 5, 0, 1), (5, 5, 2, 1), (5, 5, 5, 1), (5, 5, 0, 1), (6, 6, 3, 1), (6, 6, 3, 1),
    (6, 6, 0, 1), (6, 6, 2, 1), (6, 6, 4, 1), (6, 6, 1, 1), (7, 3, 0, 0), (7, 3, 5, 0), (7, 3, 5, 0), (7, 3, 0, 0),
)  # fmt: skip
DNA = [
    Statement(f"o{org}", f"c{concept}", Stance.ASSERTS if agrees else Stance.DENIES, str(doc), DAYS.get(doc, DAYS[6]))
    for doc, org, concept, agrees in SAMPLE
]


def total(found: Network) -> float:
    return sum(sum(row) for row in found.weights)


def options(**chosen: Any) -> NetworkOptions:
    return replace(NetworkOptions(duplicates="include"), **chosen)


def test_dnas_published_figures_on_its_sample() -> None:
    two = network(DNA, options())
    assert (len(two.rows), len(two.columns), total(two)) == (7, 6, 40)
    one = network(DNA, options(nodes="actor-actor"))
    assert (len(one.rows), len(one.columns), total(one)) == (7, 7, 276)
    assert one.weights[3][2] == one.weights[2][3] == 2 * 10 + 2 * 1
    assert sum(weight > 0 for row in one.weights for weight in row) == 42


# a asserts x twice and y once; b denies x once and asserts y three times; c reports x.
SMALL = [
    Statement("a", "x", Stance.ASSERTS, "1", "2031-01-01"),
    Statement("a", "x", Stance.ASSERTS, "2", "2031-01-02"),
    Statement("a", "y", Stance.ASSERTS, "2", "2031-01-02"),
    Statement("b", "x", Stance.DENIES, "2", "2031-01-02"),
    *(Statement("b", "y", Stance.ASSERTS, "3", "2031-02-01"),) * 3,
    Statement("c", "x", Stance.REPORTS, "3", "2031-02-01"),
]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, ((2, 1), (1, 3), (1, 0))),
        ({"stances": "subtract"}, ((2, 1), (-1, 3))),
        ({"stances": "combine"}, ((1, 1), (2, 1))),
        ({"normalisation": "activity"}, ((2 / 3, 1 / 3), (1 / 4, 3 / 4), (1, 0))),
        ({"normalisation": "prominence"}, ((2 / 4, 1 / 4), (1 / 4, 3 / 4), (1 / 4, 0))),
        ({"stances": "subtract", "normalisation": "activity"}, ((2 / 3, 1 / 3), (-1 / 4, 3 / 4))),
        ({"nodes": "actor-actor"}, ((0, 5, 2), (5, 0, 1), (2, 1, 0))),
        ({"nodes": "actor-actor", "stances": "congruence"}, ((0, 3), (3, 0))),
        ({"nodes": "actor-actor", "stances": "conflict"}, ((0, 2), (2, 0))),
        ({"nodes": "actor-actor", "stances": "subtract"}, ((0, 1), (1, 0))),
        ({"nodes": "actor-actor", "stances": "congruence", "normalisation": "average"}, ((0, 3 / 3.5), (3 / 3.5, 0))),
        ({"nodes": "actor-actor", "stances": "congruence", "normalisation": "cosine"}, ((0, 3 / 12), (3 / 12, 0))),
        # Only a: x asserted 2; only b: x denied 1; both: y asserted 1 * 3.
        ({"nodes": "actor-actor", "stances": "congruence", "normalisation": "jaccard"}, ((0, 3 / 6), (3 / 6, 0))),
        ({"nodes": "claim-claim", "stances": "congruence"}, ((0, 2), (2, 0))),
        ({"nodes": "claim-claim", "stances": "conflict"}, ((0, 3), (3, 0))),
        ({"duplicates": "document"}, ((2, 1), (1, 1), (1, 0))),
        ({"duplicates": "month"}, ((1, 1), (1, 1), (1, 0))),
        ({"first": "2031-02-01"}, ((0, 3), (1, 0))),
    ],
)
def test_worked_by_hand(chosen: dict[str, str], expected: tuple[tuple[float, ...], ...]) -> None:
    found = network(SMALL, options(**chosen))
    if chosen.get("first"):
        assert found.columns == ("x", "y")
    assert found.weights == tuple(pytest.approx(row) for row in expected)


def test_a_week_is_that_of_its_year_and_partial_dates_are_in_a_range_as_a_whole() -> None:
    same = [Statement("a", "x", Stance.ASSERTS, str(n), day) for n, day in enumerate(("2030-03-12", "2031-03-12"))]
    assert len(selected(same, options(duplicates="week"))) == 2
    assert len(selected(same, options(duplicates="range"))) == 1
    partial = [replace(SMALL[0], day=day) for day in ("2031", "2031-03", "2031-03-14", "", "soon")]
    assert [one.day for one in selected(partial, options(first="2031-03-01", last="2031-03-31"))] == [
        "2031-03",
        "2031-03-14",
    ]
    assert len(selected(partial, options())) == 5


def test_windows_move_over_the_time() -> None:
    found = list(windows(SMALL, options(), days=31, step=31))
    assert [(first, last) for first, last, _ in found] == [("2031-01-01", "2031-01-31"), ("2031-02-01", "2031-03-03")]
    assert [total(one) for _, _, one in found] == [4, 4]
    assert list(windows([], options(), 1, 1)) == []


@pytest.mark.parametrize(
    "chosen",
    [
        {"stances": "congruence"},
        {"normalisation": "jaccard"},
        {"nodes": "actor-actor", "stances": "combine"},
        {"nodes": "actor-actor", "normalisation": "activity"},
        {"duplicates": "decade"},
        {"nodes": "actor-verb"},
    ],
)
def test_options_that_do_not_go_together_are_refused(chosen: dict[str, str]) -> None:
    with pytest.raises(ExportFailed) as caught:
        network(SMALL, options(**chosen))
    assert "Choose one of" in caught.value.hint


def test_graph_files_read_back(tmp_path: Path) -> None:
    chosen = Options(network=options(nodes="actor-actor", stances="congruence"))
    snapshot = harbour().snapshot()
    graph = nx.read_graphml(write(snapshot, "graphml", tmp_path / "a.graphml", options=chosen))
    again = nx.read_gexf(write(snapshot, "gexf", tmp_path / "a.gexf", options=chosen))
    names = {data["label"]: uid for uid, data in graph.nodes(data=True)}
    halloran, union = names["Ines Halloran"], names["Dockers’ Union"]
    # Both take a stand on the sluice, but opposite ones.
    assert not graph.has_edge(halloran, union)
    assert set(graph.edges) == set(again.edges)
    two = nx.read_graphml(write(snapshot, "graphml", tmp_path / "b.graphml"))
    assert {data["mode"] for _, data in two.nodes(data=True)} == {"actor", "claim"}
    assert (
        two.edges[halloran, next(u for u, d in two.nodes(data=True) if d["label"].startswith("Costs"))]["weight"] == 1
    )


def test_the_matrix_and_the_dl_file_hold_the_same(tmp_path: Path) -> None:
    snapshot = harbour().snapshot()
    with write(snapshot, "matrix", tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    lines = write(snapshot, "dl", tmp_path / "a.dl").read_text("utf-8").splitlines()
    assert lines[0] == f"dl nr = {len(table) - 1}, nc = {len(table[0]) - 1}, format = fullmatrix"
    data = lines[lines.index("data:") + 1 :]
    assert [line.split() for line in data] == [row[1:] for row in table[1:]]
    assert f'"{table[1][0]}"' in lines


@pytest.mark.parametrize("name", ["graphml", "gexf", "dl", "matrix"])
@given(snapshot=snapshots())
@settings(max_examples=20)
def test_any_snapshot_can_be_written(name: str, tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    to = write(snapshot, name, tmp_path_factory.mktemp(name) / f"out{find_format(name).suffix}")
    if name == "graphml":
        nx.read_graphml(to)
    elif name == "gexf":
        nx.read_gexf(to)
