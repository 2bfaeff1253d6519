"""A store for one process, in its memory: nothing of it is ever written."""

from __future__ import annotations

from collections.abc import Sequence

from snippetgen.cache.store import Store

MOST_BYTES = 256 << 20


class Fleeting(Store):
    """What a process that runs again and again remembers; beyond ``most`` bytes it begins anew."""

    holds_all = True

    def __init__(self, most: int = MOST_BYTES) -> None:
        """Know nothing; no file is opened."""
        self.why = ""
        self.hits = self.misses = 0
        self._kept: dict[bytes, tuple[bytes, bytes]] = {}
        self._most = most
        self._size = 0

    def get_all(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What was put in under those of ``keys`` that something was put in under."""
        found = {key: self._kept[key][0] for key in keys if key in self._kept}
        hits = sum(map(found.__contains__, keys))
        self.hits += hits
        self.misses += len(keys) - hits
        return found

    def rests(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The rest of what was put in under those of ``keys`` that are there."""
        return {key: self._kept[key][1] for key in keys if key in self._kept}

    def put(self, key: bytes, value: bytes, rest: bytes = b"") -> None:
        """Keep ``value`` and ``rest`` under ``key``."""
        size = len(value) + len(rest)
        self._size += size
        if self._size > self._most:
            self._kept.clear()
            self._size = size
        self._kept[key] = value, rest

    def flush(self) -> None:
        """There is nothing to write."""

    def close(self) -> None:
        """Forget everything."""
        self._kept.clear()
