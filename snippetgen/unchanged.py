"""A run in which nothing has changed since the last one, told without reading a collection.

What is known of the last run is believed while its inputs and its output are what they were: by the
state that the file system keeps of each file, or by a hash of each.  A state is taken for one only
when the file had been left alone for a while by then, since two changes at one time look like one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

import msgspec

from snippetgen.cache import origin
from snippetgen.cache.key import bytes_of, digest
from snippetgen.cache.store import Store
from snippetgen.phases import phase
from snippetgen.problems import Code, Problem
from snippetgen.settings import Settings, may_be_kept
from snippetgen.write.folder import InTheWayError, OutputFolder
from snippetgen.write.manifest import JOURNAL_NAME, MANIFEST_NAME
from snippetgen.write.plan import digest as hash_of

SETTLED = 2.0
"""For so many seconds a file must have been left alone; FAT keeps times by two seconds."""

_PASSING = frozenset({Code.TEMPLATE.code, Code.FORMATTER.code})
_PART = 1 << 20
_MOST_FRESH = 1000


class Told(msgspec.Struct, frozen=True):
    """What a run said: its problems and counts, and how many files were as they should be."""

    problems: tuple[Problem, ...]
    counts: dict[str, int]
    unchanged: int
    left: int


class Past(msgspec.Struct, frozen=True):
    """The last run: the states and hashes of what it read and of what it left behind.

    ``output_states`` are those of all files but the ``fresh`` ones.
    """

    input_states: bytes
    input_hash: bytes
    output_states: bytes
    manifest: str
    told: Told
    fresh: frozenset[str] = frozenset()


class _File(msgspec.Struct):
    """What of an entry of the manifest is needed here."""

    path: str
    sha256: str


class _Manifest(msgspec.Struct):
    files: list[_File]


class Unchanged:
    """Asks and tells a store about runs with the same arguments."""

    def __init__(
        self, store: Store, sources: tuple[str, ...], settings: Settings, output: str, how: object
    ) -> None:
        """``how`` is whatever else a run was told."""
        self._store = store
        self._folder = OutputFolder(Path(output))
        named = (settings.environment, settings.globals_file, settings.verified)
        self._files = [*sources, *(file for file in named if file), *settings.templates]
        self._can_be_known = "-" not in sources and may_be_kept(settings) and not settings.executor
        self._began = time.time_ns()
        self._past: Past | None = None
        self._key = b""
        self._input_states = self._input_hash = b""
        if self._can_be_known:
            asked = (sources, settings, os.path.abspath(output), how)
            self._key = digest((b"run", origin.program(), bytes_of(asked)))

    @phase("compare")
    def told(self, *, by_hash: bool) -> Told | None:
        """What the last run said, when this one would say it again; ``by_hash`` trusts no state."""
        if not self._can_be_known:
            return None
        past = self._past = self._last()
        self._input_states = self._states(_all_files(self._files))
        if past is not None and not by_hash and past.input_states == self._input_states != b"":
            self._input_hash = past.input_hash
        else:
            self._input_hash = _hash(_all_files(self._files))
        if past is None or not self._input_hash or past.input_hash != self._input_hash:
            return None
        states = self._output_states()
        is_as_left = states and states == past.output_states and not past.fresh and not by_hash
        if not is_as_left and not self._is_output(past.manifest):
            return None
        if not is_as_left or self._input_states != past.input_states:
            self._put(past.told, past.manifest, states)
        return past.told

    @phase("compare")
    def as_left(self) -> Callable[[str], bool]:
        """Tells of a path whether the manifest can be believed about the file: nobody touched it."""
        past, content = self._past, self._read(MANIFEST_NAME)
        if past is None or content is None or hash_of(content) != past.manifest:
            return lambda _: False
        is_known = past.output_states and past.output_states == self._output_states(past.fresh)
        return lambda path: bool(is_known) and path not in past.fresh

    @phase("compare")
    def remember(self, told: Told, changed: frozenset[str] = frozenset()) -> None:
        """Note what a run said that left everything as it should be, and which files it ``changed``."""
        if not self._can_be_known or not self._input_states:
            return
        if any(problem.code in _PASSING for problem in told.problems):
            return
        if self._input_states != self._states(_all_files(self._files)):
            return  # something changed meanwhile, and nobody knows what was read
        if manifest := self._read(MANIFEST_NAME):
            fresh = frozenset({MANIFEST_NAME, *changed}) if changed else frozenset[str]()
            states = b""
            # Files that this run did not compare are in the manifest too.
            if len(fresh) <= _MOST_FRESH and told.unchanged == len(_listed(manifest)):
                states = self._output_states(fresh)
            self._put(told, hash_of(manifest), states, fresh)

    def _last(self) -> Past | None:
        kept = self._store.get(self._key)
        try:
            return None if kept is None else msgspec.msgpack.decode(kept, type=Past)
        except ValueError:
            return None

    def _put(
        self, told: Told, manifest: str, states: bytes, fresh: frozenset[str] = frozenset()
    ) -> None:
        past = Past(self._input_states, self._input_hash, states, manifest, told, fresh)
        self._store.put(self._key, msgspec.msgpack.encode(past))

    def _read(self, path: str) -> bytes | None:
        try:
            return self._folder.read(path)
        except (OSError, InTheWayError):
            return None

    def _output_states(self, but: frozenset[str] = frozenset()) -> bytes:
        """The state of the manifest and of all that it lists; empty where that says nothing."""
        content = self._read(MANIFEST_NAME)
        if content is None or self._folder.exists(JOURNAL_NAME):
            return b""
        root = os.fspath(self._folder.root)
        paths = (MANIFEST_NAME, *(file.path for file in _listed(content)))
        return self._states((f"{root}/{path}" for path in paths if path not in but), follow=False)

    def _states(self, paths: Iterable[str], *, follow: bool = True) -> bytes:
        """One digest of the state of all files.

        Empty when one is missing, or was changed so lately that it may have been during this run.
        """
        found = blake2b(digest_size=20)
        latest = 0
        try:
            for path in paths:
                s = os.stat(path, follow_symlinks=follow)
                latest = max(latest, s.st_mtime_ns, s.st_ctime_ns)
                times = s.st_size, s.st_mtime_ns, s.st_ctime_ns
                state = (path, s.st_mode, s.st_dev, s.st_ino, *times)
                found.update(repr(state).encode("utf-8", "surrogatepass"))
        except (OSError, ValueError):
            return b""
        return found.digest() if latest <= self._began - int(SETTLED * 1e9) else b""

    def _is_output(self, manifest: str) -> bool:
        """Whether the manifest has the hash ``manifest``, and all that it lists the hash it says."""
        content = self._read(MANIFEST_NAME)
        if content is None or hash_of(content) != manifest or self._folder.exists(JOURNAL_NAME):
            return False
        with self._folder.kept_open():
            for file in _listed(content):
                found = self._read(file.path)
                if found is None or hash_of(found) != file.sha256:
                    return False
        return True


def _listed(manifest: bytes) -> list[_File]:
    """The entries of a manifest; none in one that cannot be read."""
    try:
        return msgspec.json.decode(manifest, type=_Manifest).files
    except ValueError:
        return []


def _all_files(names: Iterable[str]) -> Iterator[str]:
    """The files of that name, and all below the folders."""
    for name in names:
        if os.path.isdir(name):
            yield from origin.below(name)
        else:
            yield name


def _hash(paths: Iterable[str]) -> bytes:
    """One digest of the names and contents of all files; empty when one cannot be read."""
    parts: list[bytes] = []
    try:
        for path in paths:
            found = blake2b(digest_size=20)
            with Path(path).open("rb") as stream:
                while part := stream.read(_PART):
                    found.update(part)
            parts += (os.fsencode(path), found.digest())
    except (OSError, ValueError):
        return b""
    return digest(parts)
