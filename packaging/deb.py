"""Makes the Debian package from the folder that PyInstaller built: `python packaging/deb.py BUNDLE ICONS TARGET`.

Run in the environment the folder was built in, whose licences go along. Every file gets the time of SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import licences  # noqa: E402 -- found through the path set above
import manual  # noqa: E402

from annotator import __version__  # noqa: E402

LINUX = ROOT / "packaging" / "linux"
# What there is to show articles with, but not to start; and what only making an environment needs.
_FONTS, _NOT_NEEDED = "fonts-", {"python3-venv"}
# The files a desktop works out what to open from are read by these packages, where they are installed.
_DESKTOP = ["desktop-file-utils", "hicolor-icon-theme", "shared-mime-info"]

_CONTROL = """\
Package: attest
Version: {version}
Architecture: {architecture}
Maintainer: The Attest contributors <attest@localhost>
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: {recommends}
Section: science
Priority: optional
Description: annotate who said what in news articles
 Attest is a research annotator for news. It keeps who said what, about which
 claim, where, when and on what evidence, in one library file, searches it, and
 exports annotated pages, tables, reports and networks. It works without a
 network. Python and Qt come with it.
"""
_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Attest

Files: *
Copyright: the Attest contributors
License: AGPL-3.0-or-later
Comment: The whole text is in AGPL-3.0.txt.gz, the licences of Python, Qt and
 the libraries that come with the program are in third-party.txt.gz beside
 this file. Nothing in usr/lib/attest is linked together: every library there
 can be replaced by another build of it.
"""


def control(architecture: str, kibibytes: int, glibc: str, system_packages: Iterable[str]) -> str:
    """The package's description for dpkg. `glibc` is the oldest C library that it runs with."""
    packages = [name for name in system_packages if name not in _NOT_NEEDED]
    libraries = [name for name in packages if not name.startswith(_FONTS)]
    fonts = [name for name in packages if name.startswith(_FONTS)]
    return _CONTROL.format(
        version=__version__,
        architecture=architecture,
        kibibytes=kibibytes,
        depends=", ".join([f"libc6 (>= {glibc})", *libraries]),
        recommends=", ".join(sorted([*_DESKTOP, *fonts])),
    )


def newest_glibc(symbols: str) -> str:
    """The newest version of the C library among the version references that `objdump -p` lists: "2.34"."""
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)\b", symbols)}
    return ".".join(map(str, max(versions)))


def system_packages() -> list[str]:
    """The Debian packages that showing the window needs."""
    lines = (ROOT / "packaging" / "system-packages.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def stage(bundle: Path, icons: Path, root: Path, day: str) -> None:
    """Lay out the files under `root` as they are to lie in the system."""
    share = root / "usr" / "share"
    shutil.copytree(bundle, root / "usr" / "lib" / "attest", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "attest").symlink_to("../lib/attest/attest")
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    metainfo = (LINUX / "attest.metainfo.xml").read_text(encoding="utf-8")
    metainfo = metainfo.replace("@VERSION@", __version__).replace("@DATE@", day)
    for path, content in {
        "applications/attest.desktop": (LINUX / "attest.desktop").read_bytes(),
        "mime/packages/attest.xml": (LINUX / "attest-mime.xml").read_bytes(),
        "metainfo/attest.metainfo.xml": metainfo.encode(),
        "man/man1/attest.1.gz": _packed(manual.page(day).encode()),
        "doc/attest/copyright": _COPYRIGHT.encode(),
        "doc/attest/changelog.gz": _packed((ROOT / "CHANGELOG.md").read_bytes()),
        "doc/attest/AGPL-3.0.txt.gz": _packed((ROOT / "LICENSE").read_bytes()),
        "doc/attest/third-party.txt.gz": _packed(licences.document(ROOT / "packaging" / "requirements.txt").encode()),
    }.items():
        (share / path).parent.mkdir(parents=True, exist_ok=True)
        (share / path).write_bytes(content)


def build(root: Path, target: Path, epoch: int) -> Path:
    """Pack what lies under `root` into TARGET/attest_VERSION_ARCHITECTURE.deb and name it."""
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    binaries = [str(path) for path in files if path.read_bytes()[:4] == b"\x7fELF"]
    symbols = subprocess.run(["objdump", "-p", *binaries], capture_output=True, text=True, check=True).stdout
    kibibytes = sum(path.stat().st_size + 1023 for path in files) // 1024
    debian = root / "DEBIAN"
    debian.mkdir()
    about = control(architecture.stdout.strip(), kibibytes, newest_glibc(symbols), system_packages())
    (debian / "control").write_text(about, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)  # noqa: S324 -- dpkg's format
    (debian / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"attest_{__version__}_{architecture.stdout.strip()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=2", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def main() -> None:
    """Stage the package beside the bundle, pack it, and say where it is."""
    bundle, icons, target = map(Path, sys.argv[1:])
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    root = bundle.with_name("deb")
    shutil.rmtree(root, ignore_errors=True)
    stage(bundle, icons, root, f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%d}")
    package = build(root, target, epoch)
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
