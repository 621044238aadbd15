"""Pictures of pages from the drawing process, and what it survives."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from typing import Any

import pymupdf
import pytest

from annotator.pages import Band, Renderer
from annotator.pages.rendering import PagesDied, PagesFailed
from tests.shared_data import SHARED, needs_shared


def black_left_half(pages: int = 2) -> bytes:
    document: Any = pymupdf.open()
    for _ in range(pages):
        page = document.new_page(width=100, height=50)
        page.draw_rect(pymupdf.Rect(0, 0, 50, 50), fill=(0, 0, 0), color=(0, 0, 0))
    document.set_toc([[1, "Beginning", 1], [2, "Rest", 2]])
    content: bytes = document.tobytes()
    return content


@pytest.fixture(scope="module")
def warm() -> Iterator[Renderer]:
    renderer = Renderer()
    renderer.start()
    yield renderer
    renderer.close()


def pixel(picture: Any, x: int, y: int) -> tuple[int, ...]:
    at = y * picture.stride + 3 * x
    return tuple(picture.pixels[at : at + 3])


def test_a_document_tells_its_pages_and_outline(warm: Renderer) -> None:
    book = warm.open("a", black_left_half())
    assert [(sheet.width, sheet.height, sheet.rotation) for sheet in book.sheets] == [(100, 50, 0)] * 2
    assert book.outline == ((1, "Beginning", 1), (2, "Rest", 2))


def test_a_band_is_exactly_the_rows_that_were_asked_for(warm: Renderer) -> None:
    warm.open("a", black_left_half())
    picture = warm.draw(Band(1, 3.0, 0, 40, 60))
    assert picture is not None
    assert (picture.width, picture.height) == (300, 60)
    assert pixel(picture, 10, 30) == (0, 0, 0)
    assert pixel(picture, 290, 30) == (255, 255, 255)
    last = warm.draw(Band(2, 3.0, 0, 100, 60))
    assert last is not None
    assert last.height == 50


def test_turning_clockwise_puts_the_left_half_on_top(warm: Renderer) -> None:
    warm.open("a", black_left_half())
    picture = warm.draw(Band(1, 2.0, 90, 0, 200))
    assert picture is not None
    assert (picture.width, picture.height) == (100, 200)
    assert pixel(picture, 50, 20) == (0, 0, 0)
    assert pixel(picture, 50, 180) == (255, 255, 255)


def test_a_picture_beyond_the_shared_memory_is_refused_with_advice(warm: Renderer) -> None:
    warm.open("a", black_left_half())
    with pytest.raises(PagesFailed, match="too large") as caught:
        warm.draw(Band(1, 60.0, 0, 0, 3000))
    assert caught.value.hint


def test_a_page_that_needs_too_much_memory_is_not_called_damaged() -> None:
    renderer = Renderer(memory=1 << 20)  # none beyond what the process has when it starts
    try:
        renderer.open("a", black_left_half())
        with pytest.raises(PagesFailed, match="more memory than it may have") as caught:
            renderer.draw(Band(1, 27.0, 0, 0, 1350))
        assert caught.value.hint
        assert renderer.draw(Band(1, 1.0, 0, 0, 50)) is not None
    finally:
        renderer.close()


def test_what_is_cancelled_is_not_drawn_and_the_next_is(warm: Renderer) -> None:
    warm.open("a", black_left_half())
    assert warm.draw(Band(1, 1.0, 0, 0, 50), lambda: True) is None
    picture = warm.draw(Band(1, 2.0, 0, 0, 100))
    assert picture is not None
    assert picture.width == 200


@pytest.mark.parametrize("reaped", [True, False])
def test_a_dead_process_is_said_and_started_again(reaped: bool) -> None:
    renderer = Renderer()
    try:
        renderer.open("a", black_left_half())
        first = renderer.process_id
        assert first is not None
        os.kill(first, signal.SIGKILL)
        while reaped and first in [child.pid for child in multiprocessing.active_children()]:
            pass
        renderer.start()
        with pytest.raises(PagesDied) as caught:
            renderer.draw(Band(1, 1.0, 0, 0, 50))
        assert "safe" in caught.value.hint
        assert renderer.links(1) == ()
        assert not renderer.is_open("a")
        renderer.open("a", black_left_half())
        assert renderer.process_id not in (None, first)
        assert renderer.draw(Band(1, 1.0, 0, 0, 50)) is not None
    finally:
        renderer.close()


def test_a_process_that_hangs_is_ended() -> None:
    renderer = Renderer(seconds=0.5)
    try:
        renderer.open("a", black_left_half())
        process = renderer.process_id
        assert process is not None
        os.kill(process, signal.SIGSTOP)
        with pytest.raises(PagesFailed):
            renderer.draw(Band(1, 1.0, 0, 0, 50))
        assert renderer.process_id is None
    finally:
        renderer.close()


def test_a_locked_document_says_so(warm: Renderer) -> None:
    document: Any = pymupdf.open(stream=black_left_half())
    locked = document.tobytes(
        encryption=5,  # AES, 256 bits
        user_pw="x",
        owner_pw="y",
    )
    with pytest.raises(PagesFailed, match="password"):
        warm.open("a", locked)


@needs_shared
def test_bad_files_are_shown_or_refused_with_words(warm: Renderer) -> None:
    assert SHARED is not None
    files = [*sorted((SHARED / "08_hostile" / "bad_pdf").glob("*.pdf")), *sorted((SHARED / "04_pdf").rglob("*.pdf"))]
    assert len(files) > 80
    silent = []
    for file in files:
        try:
            book = warm.open(file.name, file.read_bytes())
            for number in range(1, min(3, len(book.sheets)) + 1):
                warm.draw(Band(number, 0.5, 0, 0, 200))
        except PagesFailed as problem:
            if not problem.message or not problem.hint:
                silent.append(file.name)
    assert silent == []
