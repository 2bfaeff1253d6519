"""The manifest: which files of the output folder are ours, and what we wrote into them.

A run first writes down what it is about to make, in a journal of the same shape that is removed
at its end.  When it is killed in between, the next run finds the journal: a file that holds what
stands there is ours, whatever the manifest says; any other is as the manifest says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from operator import attrgetter

import msgspec

from snippetgen.patterns import later
from snippetgen.problems import Code, Problem, Where
from snippetgen.write.folder import InTheWayError, OutputFolder
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME, digest
from snippetgen.write.plan import Plan, PlannedFile, Remembered
from snippetgen.write.shard import Parts

VERSION = 1
_OUR_OWN = frozenset({MANIFEST_NAME, JOURNAL_NAME})

# Names, none of them empty, . or .., without what some system takes for more than a letter.
_SAFE = later(r'(?:(?!\.{1,2}(?:/|\Z))[^/\\:*?"<>|\x00-\x1f]+(?:/(?!\Z)|\Z))+')


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A file we own; the members as in :class:`PlannedFile`, with the hash of its content."""

    path: str
    collection: str
    pointer: str
    item: tuple[str, ...]
    client: str
    sha256: str

    @classmethod
    def of(cls, file: PlannedFile) -> Entry:
        """The entry of a planned file."""
        return cls(file.path, file.collection, file.pointer, file.item, file.client, file.sha256)


class Manifest(msgspec.Struct, frozen=True):
    """All entries, sorted by path, and what is remembered of the requests, sorted by place.

    There are ``parts`` only where shards are missing.
    """

    version: int = VERSION
    files: tuple[Entry, ...] = ()
    requests: tuple[Remembered, ...] = ()
    parts: Parts | None = None

    def parts_after(self, plan: Plan, *, done: bool) -> Parts | None:
        """The parts when ``plan`` is carried out, and wholly if it is ``done``.

        A folder that was whole before a shard was made anew in it stays whole.
        """
        shard, before = plan.shard, self.parts
        if shard is None or (before is None and self.files):
            return None
        if before is None or (before.of, before.run) != (shard.of, plan.run):
            before = Parts(shard.of, plan.run)
        is_done = done and plan.complete and not plan.kept
        return before.with_shard(shard.number, done=is_done)


class Owned(msgspec.Struct, frozen=True):
    """What is ours: the manifest as the journal corrects it, and that journal."""

    manifest: Manifest = Manifest()
    journal: tuple[Entry, ...] = ()


def encode(manifest: Manifest) -> bytes:
    """The manifest file: sorted, one line for each entry so that a change is a one-line diff."""
    files = sorted(manifest.files, key=attrgetter("path"))
    requests = sorted(manifest.requests, key=attrgetter("place"))
    members = [b'  "version": %d' % manifest.version]
    if manifest.parts:
        members += (b',\n  "parts": ', _spaced(manifest.parts))
    members += (b',\n  "files": ', *_lines(files, b"path"))
    if requests:
        members += (b',\n  "requests": ', *_lines(requests, b"place"))
    return b"".join((b"{\n", *members, b"\n}\n"))


def _lines(entries: Sequence[Entry | Remembered], first: bytes) -> tuple[bytes, ...]:
    """A list with a line for each entry; ``first`` is the name of their first member."""
    if not entries:
        return (b"[]",)
    begin, between = b'{"%b": ' % first, b"},\n    "
    try:
        # A quote within a string is escaped, so what stands between two entries is no part of one.
        lines = _spaced(entries).split(b"}, " + begin)
    except UnicodeEncodeError:
        lines = []
    if len(lines) != len(entries):
        return b"[\n    ", b",\n    ".join(map(line, entries)), b"\n  ]"
    lines[0] = lines[0].removeprefix(b"[")
    lines[-1] = lines[-1].removesuffix(b"]")
    return b"[\n    ", (between + begin).join(lines), b"\n  ]"


def line(entry: Entry | Remembered) -> bytes:
    """One entry as JSON, non-ASCII kept unless it holds half a surrogate pair."""
    try:
        return _spaced(entry)
    except UnicodeEncodeError:
        if isinstance(entry, Remembered):
            entry = msgspec.structs.replace(entry, told=entry.summary)
        return json.dumps(msgspec.to_builtins(entry)).encode()


def _spaced(value: object) -> bytes:
    """JSON on one line, as Python writes it by default, but for non-ASCII."""
    return msgspec.json.format(msgspec.json.encode(value), indent=0)


def read_owned(folder: OutputFolder) -> tuple[Owned, Problem | None]:
    """What ``folder`` says of itself; a problem when that cannot be trusted."""
    manifest, problem = _read(folder, MANIFEST_NAME)
    journal, distrust = _read(folder, JOURNAL_NAME)
    if problem or distrust:
        return Owned(), problem or distrust
    entries = {entry.path: entry for entry in manifest.files}
    entries |= {entry.path: entry for entry in journal.files if _holds(folder, entry)}
    files = tuple(entries.values())
    manifest = Manifest(files=files, requests=manifest.requests, parts=manifest.parts)
    return Owned(manifest, journal.files), None


def _holds(folder: OutputFolder, entry: Entry) -> bool:
    """Whether the file holds what ``entry`` says."""
    try:
        content = folder.read(entry.path)
    except (OSError, InTheWayError):
        return False
    return content is not None and digest(content) == entry.sha256


def _read(folder: OutputFolder, name: str) -> tuple[Manifest, Problem | None]:
    """The file ``name``, empty without one; a problem when it cannot be trusted."""
    nothing = Manifest()
    path = str(folder.root / name)
    try:
        content = folder.read(name)
    except InTheWayError as error:
        return nothing, _distrust(path, str(error))
    except OSError as error:
        return nothing, Problem.of(
            Code.UNWRITABLE, Where(path), f"it cannot be read: {error.strerror}"
        )
    if content is None:
        return nothing, None
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (ValueError, RecursionError) as error:
        return nothing, _distrust(path, f"it is no manifest of snippetgen: {error}")
    if manifest.version != VERSION:
        return nothing, _distrust(path, f"it has version {manifest.version}, not {VERSION}")
    unsafe = first_unsafe(entry.path for entry in manifest.files)
    if unsafe is not None:
        return nothing, _distrust(path, f"it names a file outside the output folder: {unsafe!r}")
    return manifest, None


def is_safe(path: str) -> bool:
    """Whether ``path`` is relative, with ``/``, and stays in its folder on every system."""
    return _SAFE.fullmatch(path) is not None and path.casefold() not in _OUR_OWN


def first_unsafe(paths: Iterable[str]) -> str | None:
    """The first of ``paths`` that is not safe; sooner than asking for each."""
    safe: set[str] = set()
    for path in paths:
        place, _, name = path.rpartition("/")
        if place not in safe or name not in safe:
            if not is_safe(path):
                return path
            safe |= {place, name} if place else set()
    return None


def _distrust(path: str, message: str) -> Problem:
    hint = "Restore it, or run with --force to overwrite it and every file the run makes."
    return Problem.of(Code.FOREIGN, Where(path), message, hint=hint)
