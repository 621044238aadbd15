"""Where cards and brackets go: pure geometry in pixels."""

from __future__ import annotations

from collections.abc import Sequence


def isotonic(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The non-decreasing sequence nearest to `values` in weighted least squares, by pooling adjacent violators.

    Barlow, Bartholomew, Bremner, Brunk: Statistical Inference under Order Restrictions (1972). Linear time.
    """
    pools: list[tuple[float, float, int]] = []  # mean, weight, members
    for value, weight in zip(values, weights, strict=True):
        mean, total, members = value, weight, 1
        while pools and pools[-1][0] > mean:
            before, mass, count = pools.pop()
            mean = (before * mass + mean * total) / (mass + total)
            total += mass
            members += count
        pools.append((mean, total, members))
    return [mean for mean, _, members in pools for _ in range(members)]


def stack(
    wanted: Sequence[float], heights: Sequence[float], gap: float, weights: Sequence[float], top: float = 0.0
) -> list[float]:
    """The tops of cards that want to be at `wanted`, in this order, at least `gap` apart and not above `top`.

    The sum of the weighted squares of all moves is the least possible.
    """
    offsets = []
    total = 0.0
    for height in heights:
        offsets.append(total)
        total += height + gap
    shifted = [place - offset for place, offset in zip(wanted, offsets, strict=True)]
    return [max(top, place) + offset for place, offset in zip(isotonic(shifted, weights), offsets, strict=True)]


def lanes(intervals: Sequence[tuple[float, float]], most: int) -> list[int]:
    """A lane for each interval so that overlapping ones differ, by greedy interval colouring (optimal for intervals).

    Intervals beyond `most` lanes share the last one.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index][0], -intervals[index][1]))
    free: list[float] = []
    placed = [0] * len(intervals)
    for index in order:
        first, last = intervals[index]
        lane = next((number for number, until in enumerate(free) if until <= first), len(free))
        if lane < len(free):
            free[lane] = last
        elif lane < most:
            free.append(last)
        else:
            lane = most - 1
            free[lane] = max(free[lane], last)
        placed[index] = lane
    return placed
