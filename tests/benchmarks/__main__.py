"""`python -m tests.benchmarks [NAME…]` runs the benchmarks named, or all of them, each in a process of its own.

A benchmark is a module of this folder with a `main()` that prints its table and returns an exit status.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent


def benchmarks() -> list[str]:
    """The modules of this folder that can be run, sorted."""
    return sorted(
        file.stem
        for file in FOLDER.glob("*.py")
        if file.stem != "__main__"
        and any(isinstance(node, ast.FunctionDef) and node.name == "main" for node in ast.parse(file.read_bytes()).body)
    )


def run(wanted: list[str]) -> int:
    """Run the benchmarks; 0 when each of them ended well, 1 when one did not, 2 for an unknown name."""
    known = benchmarks()
    if unknown := [name for name in wanted if name not in known]:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    failed = False
    for name in wanted or known:
        print(f"\n== {name} ==", flush=True)
        failed |= subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
