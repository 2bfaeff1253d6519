"""A run in which nothing has changed since the last one, told without reading a collection.

What is known of the last run is believed while its inputs and its output are what they were: by the
state that the file system keeps of each file, or by a hash of each.  A state is taken for one only
when the file had been left alone for a while by then, since two changes at one time look like one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from hashlib import file_digest
from pathlib import Path

import msgspec
from msgspec.structs import replace

from snippetgen.cache import origin
from snippetgen.cache.key import bytes_of, digest
from snippetgen.cache.state import State, last_change, state_of
from snippetgen.cache.store import Store
from snippetgen.phases import phase
from snippetgen.problems import Code, Problem
from snippetgen.settings import Settings, may_be_kept
from snippetgen.write.folder import InTheWayError, OutputFolder
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME
from snippetgen.write.names import digest as hash_of

SETTLED = 2.0
"""For so many seconds a file must have been left alone; FAT keeps times by two seconds."""

_PASSING = frozenset({Code.TEMPLATE.code, Code.FORMATTER.code})
_MOST_FRESH = 1000


class Told(msgspec.Struct, frozen=True):
    """What a run said: its problems and counts, and how many files were as they should be."""

    problems: tuple[Problem, ...]
    counts: dict[str, int]
    unchanged: int
    left: int


class Past(msgspec.Struct, frozen=True):
    """The last run: the states and hashes of what it read and of what it left behind.

    ``paths`` are what the manifest lists.  ``output_states`` are those of the manifest and of all
    these files but the ``fresh`` ones.
    """

    input_states: bytes
    input_hash: bytes
    output_states: bytes
    manifest: str
    paths: tuple[str, ...]
    told: Told
    fresh: frozenset[str] = frozenset()


class _File(msgspec.Struct, gc=False):
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
        self._outputs: dict[str, State] = {}
        if self._can_be_known:
            asked = (sources, settings, os.path.abspath(output), how)
            self._key = digest((b"run", origin.program(), bytes_of(asked)))

    @phase("compare")
    def told(self, *, by_hash: bool) -> Told | None:
        """What the last run said, when this one would say it again; ``by_hash`` trusts no state."""
        if not self._can_be_known:
            return None
        past = self._past = self._last()
        self._input_states = self._digest(_states(_all_files(self._files)))
        is_input_as_left = past is not None and past.input_states == self._input_states != b""
        if past is not None and is_input_as_left and not by_hash:
            self._input_hash = past.input_hash
        else:
            self._input_hash = _hash(_all_files(self._files))
        if past is None or not self._input_hash or past.input_hash != self._input_hash:
            return None
        now = self._settled(past, by_hash=by_hash)
        if now is not None and now != past:
            self._put(now)
        return past.told if now else None

    @phase("compare")
    def as_left(self) -> Callable[[str], bool]:
        """Tells of a path whether the manifest can be believed about the file: nobody touched it."""
        past, content = self._past, self._read(MANIFEST_NAME)
        if past is None or content is None or hash_of(content) != past.manifest:
            return lambda _: False
        is_known = not self._folder.exists(JOURNAL_NAME) and self._is_as_left(past)
        return lambda path: is_known and path not in past.fresh

    @phase("compare")
    def remember(
        self, told: Told, paths: tuple[str, ...], changed: frozenset[str] = frozenset()
    ) -> None:
        """Note what a run said that left everything as it should be.

        ``paths`` are the files that the manifest lists now, and ``changed`` those it touched.
        """
        if not self._can_be_known or not self._input_states:
            return
        if any(problem.code in _PASSING for problem in told.problems):
            return
        if self._input_states != self._digest(_states(_all_files(self._files))):
            return  # something changed meanwhile, and nobody knows what was read
        if manifest := self._read(MANIFEST_NAME):
            fresh = frozenset({MANIFEST_NAME, *changed}) if changed else frozenset[str]()
            states = b""
            # Files that this run did not compare are in the manifest too.
            if len(fresh) <= _MOST_FRESH and told.unchanged == len(paths):
                states = self._digest(self._states_but(fresh, paths))
            inputs = self._input_states, self._input_hash
            fresh = fresh if states else frozenset()
            self._put(Past(*inputs, states, hash_of(manifest), paths, told, fresh))

    def _last(self) -> Past | None:
        kept = self._store.get(self._key)
        try:
            return None if kept is None else msgspec.msgpack.decode(kept, type=Past)
        except ValueError:
            return None

    def _put(self, past: Past) -> None:
        self._store.put(self._key, msgspec.msgpack.encode(past))

    def _read(self, path: str) -> bytes | None:
        try:
            return self._folder.read(path)
        except (OSError, InTheWayError):
            return None

    def _settled(self, past: Past, *, by_hash: bool) -> Past | None:
        """The last run as it is known now; None when the output is not what it left."""
        if self._folder.exists(JOURNAL_NAME):
            return None
        is_as_left = not by_hash and self._is_as_left(past)
        is_known = is_as_left and not past.fresh
        if not is_known and not self._holds(past, past.fresh if is_as_left else None):
            return None
        states, fresh = past.output_states, past.fresh
        if not by_hash and (fresh or not is_as_left):
            found = self._digest(self._states_but(frozenset(), past.paths))
            if found or not is_as_left:
                states, fresh = found, frozenset()
        return replace(
            past,
            input_states=self._input_states,
            input_hash=self._input_hash,
            output_states=states,
            fresh=fresh,
        )

    def _is_as_left(self, past: Past) -> bool:
        """Whether all files but the fresh ones are in the states that they were left in."""
        if not self._outputs:
            self._outputs = self._output_states((MANIFEST_NAME, *past.paths))
        found = self._digest(
            self._states_but(past.fresh, past.paths) if past.fresh else self._outputs
        )
        return found == past.output_states != b""

    def _states_but(self, fresh: frozenset[str], paths: tuple[str, ...]) -> dict[str, State]:
        """The states of the manifest and of ``paths`` but for the ``fresh`` ones, taken once."""
        others = [path for path in (MANIFEST_NAME, *paths) if path not in fresh]
        if not self._outputs.keys() >= set(others):
            self._outputs = self._output_states(others)
        return {path: self._outputs[path] for path in others} if self._outputs else {}

    def _output_states(self, paths: Iterable[str]) -> dict[str, State]:
        return _states(paths, f"{os.fspath(self._folder.root)}/", os.lstat)

    def _digest(self, states: dict[str, State]) -> bytes:
        """One digest of the states of all files.

        Empty when there are none, or one was changed so lately that it may have been during this run.
        """
        if not states or last_change(states.values()) > self._began - int(SETTLED * 1e9):
            return b""
        return digest((bytes_of(states),))

    def _holds(self, past: Past, only: frozenset[str] | None) -> bool:
        """Whether the manifest has the hash it had, and all that it lists, or ``only`` some, theirs."""
        content = self._read(MANIFEST_NAME)
        if content is None or hash_of(content) != past.manifest:
            return False
        with self._folder.kept_open():
            for file in _listed(content):
                if only is None or file.path in only:
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


def _states(
    paths: Iterable[str], before: str = "", ask: Callable[[str], os.stat_result] = os.stat
) -> dict[str, State]:
    """The state of every file, each path with ``before`` put before it; none if one is missing."""
    try:
        return {path: state_of(ask(before + path)) for path in paths}
    except (OSError, ValueError):
        return {}


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
            with open(path, "rb", buffering=0) as stream:
                parts += (os.fsencode(path), file_digest(stream, "sha256").digest())
    except (OSError, ValueError):
        return b""
    return digest(parts)
