"""A page fetched from an address the user typed: the only network access there is, and only when asked for."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from annotator import __version__
from annotator.errors import ImportFailed
from annotator.model import Source

_CHUNK = 64 << 10
_AGENT = f"Attest/{__version__} (research annotator)"
_ENDINGS = {"text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/plain": ".txt"}


def fetch(
    url: str,
    *,
    seconds: float = 30.0,
    size: int = 25 << 20,
    cancelled: Callable[[], bool] = lambda: False,
) -> Source | None:
    """The bytes at an http or https address, with the address they came from in the end and the time.

    None once `cancelled()`. Raises `ImportFailed` for any other kind of address, an answer that is an error, more
    than `size` bytes, or more than `seconds` altogether.
    """
    url = url.strip()
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        hint = "Type the whole address, beginning with https://."
        raise ImportFailed(f"{url or 'Nothing'} is not the address of a web page.", hint, url)
    request = urllib.request.Request(
        url, headers={"User-Agent": _AGENT, "Accept": "text/html,application/pdf,*/*;q=0.5"}
    )
    deadline = time.monotonic() + seconds
    try:
        with _opener().open(request, timeout=seconds) as answer:
            content = _read(answer, url, size, deadline, cancelled)
            final = answer.geturl()
            media_type = answer.headers.get_content_type()
    except urllib.error.HTTPError as problem:
        problem.close()
        raise ImportFailed(
            f"{url} answered {problem.code} {problem.reason}.", "Open it in a browser.", url
        ) from problem
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as problem:
        reason = getattr(problem, "reason", None) or problem
        raise ImportFailed(
            f"{url} cannot be reached: {reason}.", "Check the address and the connection.", url
        ) from problem
    if content is None:
        return None
    name = f"{urlsplit(final).hostname or parts.hostname}{_ENDINGS.get(media_type, '')}"
    return Source(name, media_type, content, final, datetime.now(UTC).isoformat(timespec="seconds"))


def _opener() -> urllib.request.OpenerDirector:
    """An opener for http and https alone: a redirect to a file or an FTP server is refused."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _read(
    answer: http.client.HTTPResponse, url: str, size: int, deadline: float, cancelled: Callable[[], bool]
) -> bytes | None:
    found = bytearray()
    while chunk := answer.read(_CHUNK):
        found += chunk
        if cancelled():
            return None
        if len(found) > size:
            raise ImportFailed(
                f"{url} is larger than {size >> 20} MB.", "Save it in a browser and import the file.", url
            )
        if time.monotonic() > deadline:
            raise ImportFailed(f"{url} took too long to arrive.", "Try again, or save it in a browser.", url)
    return bytes(found)
