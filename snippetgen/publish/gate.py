"""The last look at a page before it becomes a file: no value of a known credential on it.

Every page of every format passes here, in :meth:`PageGate.leak`.
"""

from __future__ import annotations

import re
from html import unescape

from snippetgen.secrets.gate import Gate

_TAG = re.compile(r"<[^<>]*>")


class PageGate:
    """The gate of a run, for pages."""

    def __init__(self, gate: Gate) -> None:
        """``gate`` knows every value."""
        self._gate = gate

    def leak(self, page: str) -> str | None:
        """The name of a credential whose value ``page`` shows, as written or as a reader sees it."""
        if not self._gate:
            return None
        seen = (page, page.replace("\\", ""), unescape(_TAG.sub("", page)))
        return next(filter(None, map(self._gate.leaked, seen)), None)
