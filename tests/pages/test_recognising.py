"""Text recognition of scanned pages, where Tesseract is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.importing.layout import unpack
from annotator.model import Source
from annotator.pages import Renderer
from annotator.pages.recognising import fitting, languages, tessdata
from tests.pages import printing

needs_tesseract = pytest.mark.skipif(tessdata() is None, reason="Tesseract is not installed")


def test_the_data_for_a_language_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("eng", "deu", "chi_tra", "osd"):
        (tmp_path / f"{name}.traineddata").touch()
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert tessdata() == tmp_path
    known = languages(tmp_path)
    assert known == ("chi_tra", "deu", "eng")
    assert fitting(known, "de-AT") == "deu"
    assert fitting(known, "zh-Hant") == "chi_tra"
    assert fitting(known, "uk") == "eng"
    assert fitting(("deu",), "uk") == "deu"
    assert fitting((), "uk") == ""


@needs_tesseract
def test_the_words_of_a_scan_are_read_with_their_places() -> None:
    folder = tessdata()
    assert folder is not None
    renderer = Renderer(seconds=120, reads=True)
    try:
        renderer.open("scan", printing.scan())
        assert renderer.recognise(1, "eng", str(folder)) > 20
        draft = renderer.read(Source("scan.pdf", "application/pdf", b""), "Tesseract (eng)")
    finally:
        renderer.close()
    assert draft is not None
    assert "BRIDGE IS OPEN" in draft.content.text
    assert draft.extractor == "pdf 1 with Tesseract (eng)"
    layout = unpack(draft.layout)
    assert layout is not None
    box = layout.box(draft.content.text.index("BRIDGE"))
    assert box is not None
    assert box[0] == 1
    assert 70 < box[2] < 110
