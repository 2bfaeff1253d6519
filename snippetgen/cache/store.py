"""Bytes by key, kept between runs in one SQLite file: whatever goes wrong with it, it only forgets.

A store may be deleted, cut, shared by runs at the same time or made read-only at any moment.  What
it gives back is what was put in, or nothing: each value carries a check.

Source: https://www.sqlite.org/lockingv3.html, https://www.sqlite.org/pragma.html and, for forks,
https://www.sqlite.org/howtocorrupt.html
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from snippetgen.cache.folder import NoCacheError, private_file
from snippetgen.cache.key import digest

FILE_NAME = "results-2.sqlite"
"""The number is that of the table's shape."""
MOST_BYTES = 512 << 20

_CHECK = 8
_AT_ONCE = 500
_PACK, _LEAST = 100, 8
"""How many keys that are asked for together are in one row, and how many are worth one."""
_BATCH = 4 << 20
_PATIENCE = 2.0
_DAY = 86_400
_NO_FAULT_OF_THE_FILE = tuple(
    f"SQLITE_{name}"
    for name in "BUSY LOCKED FULL IOERR CANTOPEN READONLY NOMEM INTERRUPT PERM PROTOCOL".split()
)
# A spoilt file can have names in it that the words of an error cannot be made of.
_ERRORS = (sqlite3.Error, UnicodeDecodeError)
# Behind the value, so that it is not read with it.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS kept
    (key BLOB PRIMARY KEY, day INTEGER NOT NULL, value BLOB NOT NULL, rest BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS kept_by_day ON kept (day);
"""


_encode = msgspec.msgpack.encode
_decode = msgspec.msgpack.Decoder(list[bytes]).decode


class Store:
    """The values of one cache folder; ``hits`` and ``misses`` count what was asked for.

    A value may have a ``rest``, which is got for itself; it has no check, so a value should hold
    hashes of it.
    """

    holds_all = False
    """Whether what is kept lies in memory."""

    def __init__(self, folder: Path, most: int = MOST_BYTES) -> None:
        """Open the store in ``folder``; one that cannot be used keeps nothing, and ``why`` says so."""
        self.why = ""
        self._path = folder / FILE_NAME
        self.hits = self.misses = 0
        self._most = most
        self._today = int(time.time()) // _DAY
        self._pending: dict[bytes, tuple[bytes, bytes]] = {}
        self._size = 0
        self._is_blind = False
        self._seen: list[tuple[int, bytes]] = []
        self._unpacked: dict[bytes, Sequence[bytes]] = {}
        self._process = os.getpid()
        self._connection: sqlite3.Connection | None = None
        try:
            self._connection = _opened(private_file(folder, FILE_NAME))
        except (NoCacheError, *_ERRORS) as error:
            self.why = str(error)

    def get(self, key: bytes) -> bytes | None:
        """What was put in under ``key``, or None."""
        return self.get_all([key]).get(key)

    def get_all(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What was put in under those of ``keys`` that something was put in under.

        What is asked for together is kept together as well, so that many are found as fast as one;
        hence those that are ``keys`` of many must be put in with one value only, ever.
        """
        found = self._packed(keys) if len(keys) >= _LEAST else self._each(keys)
        hits = sum(map(found.__contains__, keys))
        self.hits += hits
        self.misses += len(keys) - hits
        return found

    def _packed(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is there of ``keys``, from their packs as far as there are such."""
        found: dict[bytes, bytes] = {}
        for start in range(0, len(keys), _PACK):
            part, seen = keys[start : start + _PACK], len(self._seen)
            pack = digest((_encode(part),))
            packed = self._each([pack]).get(pack)
            if packed is None:
                self._unpacked[pack] = part
                found.update(self._each(part))
            else:
                found.update(zip(part, _decode(packed), strict=True))
                if len(self._seen) > seen:
                    self._seen += ((self._today, key) for key in part)
        return found

    def _each(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is there of ``keys``, each in its own row."""
        found: dict[bytes, bytes] = {}
        for key, day, value in self._rows("key, day, value", keys):
            if _is_whole(key, value):
                found[key] = value[_CHECK:]
                if day != self._today:
                    self._seen.append((self._today, key))
        return found

    def rests(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The rest of what was put in under those of ``keys`` that are there."""
        rows = self._rows("key, rest", keys)
        return {key: rest for key, rest in rows if isinstance(rest, bytes)}

    def put(self, key: bytes, value: bytes, rest: bytes = b"") -> None:
        """Keep ``value`` and ``rest`` under ``key``; it is written now or later."""
        self._pending[key] = _check(key, value) + value, rest
        self._size += len(value) + len(rest)
        if self._size > _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what is pending, and forget what is oldest where there is too much."""
        pending, self._pending, self._size = self._pending, {}, 0
        seen, self._seen = self._seen, []
        if self._connection is None or not (pending or seen):
            return
        try:
            with self._connection as writing:
                writing.execute("BEGIN IMMEDIATE")
                writing.executemany("UPDATE kept SET day = ? WHERE key = ?", seen)
                rows = ((key, self._today, *values) for key, values in pending.items())
                writing.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
                _shrink(writing, self._most)
        except _ERRORS as error:
            self._give_up(error)

    def close(self) -> None:
        """Write the rest and let go of the file."""
        self.flush()
        self._pack()
        self.flush()
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def forget(self) -> None:
        """Tell nothing any more that was put in by then."""
        self._is_blind = True

    def _rows(self, columns: str, keys: Sequence[bytes]) -> Iterator[Any]:
        """What is there of ``keys``, of which SQLite takes only so many in one statement."""
        for start in range(0, len(keys), _AT_ONCE):
            if self._is_blind or not self._is_open():
                return
            assert self._connection is not None
            part = keys[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            query = f"SELECT {columns} FROM kept WHERE key IN ({marks})"  # noqa: S608
            try:
                yield from self._connection.execute(query, part).fetchall()
            except _ERRORS as error:
                self._give_up(error)

    def _pack(self) -> None:
        """Keep together what was asked for together, where all of it is there by now."""
        unpacked, self._unpacked = self._unpacked, {}
        for pack, keys in unpacked.items():
            found = self._each(keys)
            if len(found) == len(set(keys)):
                self.put(pack, _encode([found[key] for key in keys]))

    def _is_open(self) -> bool:
        """Whether there is a file to ask.

        A process that was forked opens it anew to read it, and never touches what it was born with.
        """
        if self._process != os.getpid():
            self._process = os.getpid()
            self._of_parent, self._connection = self._connection, None
            if self._of_parent is not None:
                with suppress(*_ERRORS):
                    self._connection = _connected_to_read(self._path)
        return self._connection is not None

    def _give_up(self, error: Exception) -> None:
        """Go on without; a broken file is removed, so that the next run has a store again."""
        self.why = str(error)
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
        if _is_spoilt(error):
            with suppress(OSError):
                self._path.unlink()


def _opened(path: Path) -> sqlite3.Connection:
    """The store in ``path``; one that is broken begins anew."""
    try:
        return _connected(path)
    except _ERRORS as error:
        if not _is_spoilt(error):
            raise
        path.unlink(missing_ok=True)
        return _connected(private_file(path.parent, path.name))


def _is_spoilt(error: Exception) -> bool:
    """Whether the file is at fault, and not who else uses it or what the system allows."""
    name: str = getattr(error, "sqlite_errorname", "SQLITE_ERROR")
    return not name.startswith(_NO_FAULT_OF_THE_FILE)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        # A crash of the machine may spoil the file; then it is only empty.
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA)
    except _ERRORS:
        connection.close()
        raise
    return connection


def _connected_to_read(path: Path) -> sqlite3.Connection:
    """A store that is there; raises OperationalError for one that is not."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)


def _shrink(writing: sqlite3.Connection, most: int) -> None:
    """Remove the values that were not asked for for the longest time."""
    size = _bytes_used(writing)
    if size <= most:
        return
    (rows,) = writing.execute("SELECT count(*) FROM kept").fetchone()
    # Down to three quarters, so that it is not to be done at once again.
    too_many = rows - int(rows * most * 0.75 / size)
    oldest = "SELECT key FROM kept ORDER BY day, rowid LIMIT ?"
    writing.execute(f"DELETE FROM kept WHERE key IN ({oldest})", (too_many,))  # noqa: S608


def _bytes_used(connection: sqlite3.Connection) -> int:
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _check(key: bytes, value: bytes | memoryview) -> bytes:
    found = sha256(key)
    found.update(value)
    return found.digest()[:_CHECK]


def _is_whole(key: bytes, kept: object) -> bool:
    return isinstance(kept, bytes) and kept[:_CHECK] == _check(key, memoryview(kept)[_CHECK:])
