"""Draws the program's icon from resources/icons/attest.svg in every size that systems ask for.

`python packaging/icons.py FOLDER` writes hicolor/SIZExSIZE/apps/attest.png and the scalable one (Linux), attest.ico
(Windows) and attest.icns (macOS) into FOLDER. Needs PySide6; needs no display.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "attest.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # pixels
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of picture slots that hold PNG.
ICNS_SLOTS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw(size: int) -> bytes:
    """The icon as a PNG of `size` by `size` pixels on nothing."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its types know no QBuffer, its documentation does
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures by size: a directory of 16-byte entries, then the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in sorted(pictures.items()):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(picture for _, picture in sorted(pictures.items()))


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An Apple icon of PNG pictures by slot."""
    body = b"".join(slot + struct.pack(">I", 8 + len(picture)) + picture for slot, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(folder: Path) -> None:
    """Write all of them into `folder`."""
    for size in SIZES:
        target = folder / "hicolor" / f"{size}x{size}" / "apps" / "attest.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(draw(size))
    scalable = folder / "hicolor" / "scalable" / "apps" / "attest.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable)
    (folder / "attest.ico").write_bytes(ico({size: draw(size) for size in ICO_SIZES}))
    (folder / "attest.icns").write_bytes(icns({slot: draw(size) for slot, size in ICNS_SLOTS.items()}))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    write(Path(sys.argv[1]))
