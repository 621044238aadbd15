"""The installed program's start beside the source's: whole processes to the first painted window, saved as a picture.

The program is the one named by ATTEST_PROGRAM, else the installed one, else the one `make package` left in build/. Both
run in turns with settings of their own; the source has its bytecode, written by a run before the counting begins. CPU
time is the processes' own, so that other work on the machine counts less. The limit is 1.2 times the source's.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
LIMIT = 1.2
_PLACES = (Path("/usr/lib/attest/attest"), ROOT / "build" / "package" / "bundle" / "attest" / "attest")


@dataclass(frozen=True, slots=True)
class Start:
    """One start, in milliseconds."""

    wall: float
    cpu: float


def program() -> Path | None:
    """The built program there is; None when there is none."""
    named = os.environ.get("ATTEST_PROGRAM", "")
    places = (Path(named),) if named else _PLACES
    return next((place for place in places if place.is_file()), None)


def start(command: list[str], home: Path) -> Start:
    """Start, paint, save, end."""
    picture = home / "first.png"
    picture.unlink(missing_ok=True)
    variables = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    # Where bytecode may not be written every start compiles everything, which no user's does.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | dict.fromkeys(variables, str(home)) | {"QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPYCACHEPREFIX"] = str(home / "bytecode")
    began = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--screenshot", str(picture)], env=environment, cwd=ROOT, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = (time.perf_counter() - began) * 1000
    if process.returncode or not picture.is_file():
        raise RuntimeError(f"{command[0]} painted no window")
    return Start(wall, (used.ru_utime + used.ru_stime) * 1000)


def main() -> int:
    """Print both medians and their ratio."""
    built = program()
    if built is None:
        print("There is no built program here: `make package`, or ATTEST_PROGRAM=/path/to/attest.")
        return 0
    commands = {"source": [sys.executable, str(ROOT / "main.py")], "installed": [str(built)]}
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        homes = {name: Path(folder) / name for name in commands}
        for name, command in commands.items():
            homes[name].mkdir()
            start(command, homes[name])  # not counted: it writes bytecode and fills the system's cache
        for _ in range(RUNS):
            for name, command in commands.items():
                starts[name].append(start(command, homes[name]))
    cpu = {name: statistics.median(each.cpu for each in runs) for name, runs in starts.items()}
    wall = {name: statistics.median(each.wall for each in runs) for name, runs in starts.items()}
    print(f"{built}: first paint as a whole process, median of {RUNS}, in turns; load {os.getloadavg()[0]:.1f}")
    for name in commands:
        print(f"  {name:<10} CPU {cpu[name]:6.0f} ms, wall {wall[name]:6.0f} ms")
    by_cpu, by_wall = cpu["installed"] / cpu["source"], wall["installed"] / wall["source"]
    print(f"  installed to source: {by_cpu:.2f} (CPU), {by_wall:.2f} (wall); limit {LIMIT}")
    return int(by_cpu > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
