"""Where the shared test inputs are, when they are there: `../shared` beside the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

_CANDIDATE = Path(__file__).resolve().parents[2] / "shared" / "data"

SHARED: Path | None = _CANDIDATE if _CANDIDATE.is_dir() else None
MISSION = _CANDIDATE / "00_mission" / "000_c96ad494abeb4c43.txt"
needs_shared = pytest.mark.skipif(SHARED is None, reason="../shared/data is not beside this checkout")
