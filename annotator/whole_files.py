"""Small files of the user's folders, written so that nobody ever reads half of one."""

from __future__ import annotations

from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, whoever else writes it at the same time; its folder is made. Raises OSError."""
    from tempfile import NamedTemporaryFile  # loads random numbers

    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, suffix=".new", delete=False) as file:
        fresh = Path(file.name)
        try:
            file.write(content)
            file.close()
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
