"""A run in which nothing has changed since the last one, told without reading a collection.

What is known of the last run is believed while its inputs and its output are what they were: by the
state that the file system keeps of each file, or by a hash of each.  A state is taken for one only
when the file had been left alone for a while by then, since two changes at one time look like one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from snippetgen import file_states
from snippetgen.cache import origin
from snippetgen.cache.key import digest
from snippetgen.cache.state import Digest, State, digest_of, states, total_size
from snippetgen.cache.store import Store
from snippetgen.file_states import FileStates, Paths
from snippetgen.past import Beside, Last, Past, Told
from snippetgen.phases import phase
from snippetgen.problems import OURS
from snippetgen.processes import begun
from snippetgen.settings import Settings, may_be_kept
from snippetgen.write.folder import InTheWayError, OutputFolder
from snippetgen.write.hashes import hashes_in
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME
from snippetgen.write.names import digest as hash_of

SETTLED = 2.0
"""For so many seconds a file must have been left alone; FAT keeps times by two seconds."""

LARGE = 32 << 20
"""Bytes of input that take longer to hash than what looks at its items takes to import."""

_MOST_FRESH = 1000
_NOTHING: Mapping[str, str] = {}

_Kind = TypeVar("_Kind")


class Unchanged:
    """Asks and tells a store about runs with the same arguments."""

    def __init__(
        self, store: Store, sources: tuple[str, ...], settings: Settings, output: str, how: object
    ) -> None:
        """``how`` is whatever else a run was told."""
        self._store = store
        self._sources = sources
        self._folder = OutputFolder(Path(output))
        named = (settings.environment, settings.globals_file, settings.verified)
        self._files = [*sources, *(file for file in named if file), *settings.templates]
        self._can_be_known = "-" not in sources and may_be_kept(settings) and not settings.executor
        self._began = time.time_ns()
        self._past: Past | None = None
        self._last: Last | None = None
        self._key = self._excerpt_key = b""
        self._inputs: dict[str, State] = {}
        self._input_states = self._input_hash = b""
        self._paths: Paths | None = None
        self._outputs = FileStates("", Paths())
        self._asked: Callable[[], tuple[list[Digest], bytes]] | None = None
        if self._can_be_known:
            asked = ascii((sources, settings, os.path.abspath(output), how))
            self._key = digest((b"run", origin.program(), asked.encode()))
            self._excerpt_key = digest((b"excerpt", self._key))

    @phase("compare")
    def told(self, *, by_hash: bool) -> Told | None:
        """What the last run said, when this one would say it again; ``by_hash`` trusts no state."""
        if not self._can_be_known:
            return None
        past = self._past = self._kept(self._key, Past)
        self._inputs = states(origin.all_files(self._files))
        self._input_states = self._digest_of_input()
        if past is None or by_hash:
            self._input_hash = self._hash_of_input()
        elif past.input_states == self._input_states != b"":
            self._input_hash = past.input_hash
        else:
            self._ask_aside(past)
            if self._is_to_be_hashed(past):
                self._input_hash = self._hash_of_input()
        if past is None or not self._input_hash or past.input_hash != self._input_hash:
            return None
        return self._told(past, by_hash=by_hash)

    @phase("compare")
    def told_of_same_input(self) -> Told | None:
        """The same where the input was found to be what it was; see last() first."""
        assert self._past
        self._input_hash = self._past.input_hash
        return self._told(self._past, by_hash=False)

    def _told(self, past: Past, *, by_hash: bool) -> Told | None:
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

    def _is_to_be_hashed(self, past: Past) -> bool:
        """Whether the input may be what it was, and nothing tells that sooner than its hash.

        Of a large source it is known too when somebody has looked for what changed in it.
        """
        size = self._size_of_input()
        if self._input_states and size != past.input_size:
            return False
        return size < LARGE or self.last() is None

    def _size_of_input(self) -> int:
        return total_size(self._inputs.values())

    def last(self) -> Last | None:
        """The last run, when nothing else that it read has changed but its source; see told() first."""
        if self._last is None:
            self._last = self._of_last()
        return self._last

    @phase("compare")
    def _of_last(self) -> Last | None:
        past = self._past
        if past is None or len(self._sources) != 1 or not os.path.isfile(self._sources[0]):
            return None
        kept = self._kept(self._excerpt_key, Beside)
        if kept is None or kept.input_hash != past.input_hash or kept.others != self._others():
            return None
        manifest = self._read(MANIFEST_NAME)
        if manifest is None or hash_of(manifest) != past.manifest:
            return None
        is_as_left = partial(self._is_as_left_but_for_manifest, past)
        return Last(past.told, past.paths, manifest, kept.excerpt, is_as_left)

    @phase("compare")
    def _is_as_left_but_for_manifest(self, past: Past) -> bool:
        others = {path: known for path, known in past.fresh.items() if path != MANIFEST_NAME}
        is_clear = not self._folder.exists(JOURNAL_NAME)
        return is_clear and self._is_as_left(past) and self._hold(others)

    @phase("compare")
    def remember(
        self,
        told: Told,
        paths: Paths,
        changed: Mapping[str, str] = _NOTHING,
        excerpt: bytes = b"",
    ) -> None:
        """Note what a run said that left everything as it should be.

        ``paths`` are the files that the manifest lists now, and ``changed`` those it touched, with the
        hashes of those that are left.  ``excerpt`` is what to keep of the source, if there is but one.
        """
        if any(problem.code in OURS for problem in told.problems):
            return
        if not self._can_be_known or not self._is_input_as_read():
            return
        if manifest := self._read(MANIFEST_NAME):
            is_of = hash_of(manifest)
            is_old = self._past is not None and self._past.manifest == is_of
            fresh = {} if is_old and not changed else {MANIFEST_NAME: is_of, **changed}
            left = b""
            # Files that this run did not compare are in the manifest too.
            if len(fresh) <= _MOST_FRESH and told.unchanged == len(paths):
                left = self._digest_of_output(paths, fresh)
            self._input_hash = self._input_hash or self._hash_of_input()
            inputs = self._input_states, self._input_hash, self._size_of_input()
            fresh = fresh if left else {}
            self._put(Past(*inputs, left, is_of, paths, told, fresh))
            if excerpt:
                beside = Beside(self._input_hash, self._others(), excerpt)
                self._store.put(self._excerpt_key, msgspec.msgpack.encode(beside))

    def _is_input_as_read(self) -> bool:
        """Whether nothing changed meanwhile; else nobody knows what was read."""
        now = states(origin.all_files(self._files))
        if not now or now != self._inputs:
            return False
        return bool(self._input_states) or self._input_hash == self._hash_of_input() != b""

    def _hash_of_input(self) -> bytes:
        return origin.hash_of_all(origin.all_files(self._files))

    def _others(self) -> bytes:
        """The hash of all that is read beside the sources."""
        return origin.hash_of_all(origin.all_files(self._files[len(self._sources) :]))

    def _kept(self, key: bytes, kind: type[_Kind]) -> _Kind | None:
        kept = self._store.get(key)
        try:
            return None if kept is None else msgspec.msgpack.decode(kept, type=kind)
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
        if not (self._hold(past.fresh) if is_as_left else self._holds_all(past)):
            return None
        left, fresh = past.output_states, past.fresh
        if not by_hash and (fresh or not is_as_left):
            found = self._digest_of_output(past.paths)
            if found or not is_as_left:
                left, fresh = found, {}
        return replace(
            past,
            input_states=self._input_states,
            input_hash=self._input_hash,
            output_states=left,
            fresh=fresh,
        )

    def _is_as_left(self, past: Past) -> bool:
        """Whether all files but the fresh ones are in the states that they were left in."""
        if self._asked:
            (found, hash_of_input), self._asked = self._asked(), None
            self._input_hash = self._input_hash or hash_of_input
            self._output(past.paths).take(found, past.fresh)
        return self._digest_of_output(past.paths, past.fresh) == past.output_states != b""

    def _ask_aside(self, past: Past) -> None:
        """Begin what will be needed in a process of its own, where there are many files."""
        if len(past.paths) >= file_states.LEAST:
            output = self._output(past.paths)
            self._asked = begun(
                lambda: (output.asked(past.fresh), self._hash_of_input()),
                tuple[list[Digest], bytes],
            )

    def _output(self, paths: Paths) -> FileStates:
        """The states of the manifest and of ``paths``, each asked for once."""
        if paths != self._paths:
            self._paths = paths
            manifest = Paths.of((MANIFEST_NAME,))
            self._outputs = FileStates(os.fspath(self._folder.root), manifest, paths)
        return self._outputs

    def _digest_of_output(self, paths: Paths, but: Collection[str] = ()) -> bytes:
        """That of the states of the manifest and of ``paths`` but some; empty if it may not hold."""
        found, last = self._output(paths).digest(but)
        return found if self._is_settled(last) else b""

    def _digest_of_input(self) -> bytes:
        """That of the names and states of all inputs; empty if it may not hold."""
        named = "\0".join(self._inputs).encode("utf-8", "surrogatepass")
        found, last = digest_of(self._inputs.values(), named)
        return found if self._inputs and self._is_settled(last) else b""

    def _is_settled(self, last: int) -> bool:
        """Whether what changed ``last`` did not do so that lately that it may have been during this run."""
        return last <= self._began - int(SETTLED * 1e9)

    def _holds_all(self, past: Past) -> bool:
        """Whether the manifest has the hash it had, and all that it lists theirs."""
        content = self._read(MANIFEST_NAME)
        if content is None or hash_of(content) != past.manifest:
            return False
        return self._hold(hashes_in(content))

    def _hold(self, files: Mapping[str, str]) -> bool:
        """Whether all files have these hashes."""
        with self._folder.kept_open():
            for path, sha256 in files.items():
                found = self._read(path)
                if found is None or hash_of(found) != sha256:
                    return False
        return True
