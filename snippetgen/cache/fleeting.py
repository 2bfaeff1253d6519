"""A store for one process, in its memory: nothing of it is ever written."""

from __future__ import annotations

from snippetgen.cache.store import Store

MOST_BYTES = 256 << 20


class Fleeting(Store):
    """What a process that runs again and again remembers; beyond ``most`` bytes it begins anew."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        """Know nothing; no file is opened."""
        self.why = ""
        self.hits = self.misses = 0
        self._kept: dict[bytes, bytes] = {}
        self._most = most
        self._size = 0

    def get(self, key: bytes) -> bytes | None:
        """What was put in under ``key``, or None."""
        found = self._kept.get(key)
        self.hits += found is not None
        self.misses += found is None
        return found

    def put(self, key: bytes, value: bytes) -> None:
        """Keep ``value`` under ``key``."""
        self._size += len(value)
        if self._size > self._most:
            self._kept.clear()
            self._size = len(value)
        self._kept[key] = value

    def flush(self) -> None:
        """There is nothing to write."""

    def close(self) -> None:
        """Forget everything."""
        self._kept.clear()
