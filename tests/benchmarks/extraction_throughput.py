"""How many saved pages a second are imported and indexed, beside trafilatura alone in the same run.

Run by `make bench`, with as many pages as EXTRACTION_PAGES says (1,000 when it does not). The pages of the public sets
are taken again and again, each time with other words in every paragraph and another host in every address, so that none
is a duplicate. Pages go through the whole of an import: the reading process, the library, the look for copies, the
search index. CPU time is that of both processes; wall time depends on what else the machine does.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from annotator.importing import close
from annotator.library import Library
from tests.shared_data import SHARED

_ALONE = 150  # pages that trafilatura reads by itself
_STEP = 250  # pages between two looks at the memory


def main() -> int:
    """Print the table; 0 when every page came in."""
    if SHARED is None:
        print("../shared/data is not here: nothing to measure")
        return 0
    pages = [path.read_bytes() for path in sorted((SHARED / "01_article_html").glob("**/*.html"))]
    wanted = int(os.environ.get("EXTRACTION_PAGES", "1000"))
    alone = _alone(pages[:_ALONE])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "pages")
        folder.mkdir()
        for number in range(wanted):
            Path(folder, f"{number:05}.html").write_bytes(_another(pages[number % len(pages)], number))
        whole = _imported(folder, Path(name, "bench.attest"), wanted)
    print(f"trafilatura alone: {len(pages[:_ALONE]) / alone:.1f} pages a CPU second")
    return whole


def _imported(folder: Path, library: Path, wanted: int) -> int:
    memory: list[tuple[int, int, int]] = []

    def look(_: str, seen: list[str] = []) -> None:  # noqa: B006 -- counts over the calls
        seen.append(_)
        if len(seen) % _STEP == 0 or len(seen) == 50:
            memory.append((len(seen), _resident(_worker()), _resident(os.getpid())))

    with Library.create(library, coder="bench") as store:
        start, own = time.perf_counter(), time.process_time()
        report = store.import_files([folder], progress=look)
        reading = _cpu(_worker())
        imported, own_imported = time.perf_counter() - start, time.process_time() - own
        store.search("minister")
        both, own_both = time.perf_counter() - start, time.process_time() - own
        close()
        size = library.stat().st_size
    print(f"{wanted} pages: {len(report.imported)} imported, {len(report.duplicates)} duplicates, "
          f"{len(report.skipped)} skipped, {len(report.failed)} failed; {size >> 20} MB")  # fmt: skip
    for what, wall, cpu in (
        ("imported", imported, reading + own_imported),
        ("imported and indexed", both, reading + own_both),
    ):
        print(f"{what}: {wanted / wall:.1f} pages a second, {wanted / cpu:.1f} a CPU second")
    print(f"CPU: reading {reading:.1f} s, library {own_imported:.1f} s, index {own_both - own_imported:.1f} s")
    for count, worker, parent in memory:
        print(f"after {count:>5} pages: reading process {worker >> 20} MB, library's process {parent >> 20} MB")
    return int(len(report.imported) + len(report.duplicates) + len(report.failed) < wanted)


def _another(page: bytes, number: int) -> bytes:
    """The page under another address and with other words: a prefix in each paragraph and each host."""
    page = re.sub(rb"(https?:(?:\\?/){2})(?=[\w-]+\.)", rb"\g<1>n%d." % number, page)
    return re.sub(rb"(<p(?:\s[^>]*)?>)", rb"\g<1>Copy %d: " % number, page)


def _worker() -> int:
    """The process that reads files now, 0 when there is none."""
    workers = [child.pid for child in multiprocessing.active_children() if child.name == "attest-import"]
    return next((pid for pid in workers if pid), 0)


def _resident(pid: int) -> int:
    """A process's resident bytes, where the system tells them (Linux)."""
    status = Path(f"/proc/{pid}/statm")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if pid and status.exists() else 0


def _cpu(pid: int) -> float:
    """The CPU seconds a process has used."""
    status = Path(f"/proc/{pid}/stat")
    if not pid or not status.exists():
        return 0.0
    fields = status.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _alone(pages: Sequence[bytes]) -> float:
    from trafilatura import bare_extraction

    bare_extraction(pages[0], with_metadata=True, include_comments=False)
    start = time.process_time()
    for page in pages:
        bare_extraction(page, with_metadata=True, include_comments=False)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
