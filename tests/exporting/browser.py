"""A real headless Chromium for the tests of the exported page, and what they ask of every page in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Watch:
    """What a page did that an inert page does not do."""

    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def dialog(self, dialog: Any) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    @property
    def quiet(self) -> bool:
        return not (self.requests or self.errors or self.dialogs)


@dataclass
class Browser:
    """Opens exported pages. `handle` is Playwright's browser."""

    handle: Any

    @contextmanager
    def page(self, path: Path, width: int = 1440, fragment: str = "", **context: Any) -> Iterator[tuple[Any, Watch]]:
        """A page showing `path` and what it did; `context` are Playwright's context options."""
        watch = Watch()
        opened = self.handle.new_context(viewport={"width": width, "height": 900}, **context)
        try:
            page = opened.new_page()
            page.set_default_timeout(10_000)
            address = path.as_uri()
            page.on("request", lambda r: None if r.url.split("#")[0] == address else watch.requests.append(r.url))
            page.on("pageerror", lambda error: watch.errors.append(str(error)))
            page.on("console", lambda m: watch.errors.append(m.text) if m.type == "error" else None)
            page.on("dialog", watch.dialog)
            page.goto(address + fragment)
            page.wait_for_load_state("load")
            if context.get("java_script_enabled", True):
                # Two frames: the script settles cards after the first layout.
                page.evaluate("() => new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)))")
            yield page, watch
        finally:
            opened.close()


def launch() -> Iterator[Browser]:
    """The browser for a session fixture; skips where Chromium is not installed."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian package chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        handle = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            yield Browser(handle)
        finally:
            handle.close()
