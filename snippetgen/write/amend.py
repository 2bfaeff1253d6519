"""Change the files of one request, in a folder of which all else is known to be as a run left it.

The manifest is changed line by line: it has one for each file and one for each request, and to read
and write all of it takes longer than all the rest.  Whatever is not as expected is left to a whole
run, which goes on from the journal as after one that was killed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

import msgspec
from msgspec.structs import replace

from snippetgen.phases import phase
from snippetgen.write.difference import Change
from snippetgen.write.folder import InTheWayError, OutputFolder
from snippetgen.write.manifest import Entry, Manifest, encode, line
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME
from snippetgen.write.plan import PlannedFile, Remembered
from snippetgen.write.shard import place_of

_Line = tuple[int, int]
"""Where it begins and ends, without its indent and comma."""


class Listed(msgspec.Struct, frozen=True):
    """What a ``manifest`` says of one request: the ``entries`` of its files, and what it remembers."""

    manifest: bytes
    entries: tuple[Entry, ...]
    lines: tuple[_Line, ...]
    request: Remembered | None
    request_line: _Line

    @property
    def place(self) -> str:
        """The folder of the files."""
        return place_of(self.entries[0].path)

    def after(self, entries: Iterable[Entry], request: Remembered | None) -> bytes:
        """The manifest with other ``entries`` for the same files, and with another ``request``."""
        new = [(span, line(entry)) for span, entry in zip(self.lines, entries, strict=True)]
        new += [(self.request_line, line(request))] if request else []
        pieces: list[bytes] = []
        at = 0
        for (start, end), content in sorted(new):
            pieces += (self.manifest[at:start], content)
            at = end
        return b"".join((*pieces, self.manifest[at:]))


def listed(manifest: bytes, pointer: str) -> Listed | None:
    """What ``manifest`` says of the item at ``pointer``; None when that are not files of one folder."""
    # A quote within a string is escaped, so this is no part of one.
    sign = b', "pointer": %b, "item": [' % msgspec.json.encode(pointer)
    lines: list[_Line] = []
    at = manifest.find(sign)
    while at != -1:
        lines.append(_line_at(manifest, at))
        at = manifest.find(sign, lines[-1][1])
    try:
        entries = tuple(_entry(manifest[start:end]) for start, end in lines)
        if len({place_of(entry.path) for entry in entries}) != 1:
            return None
        begin = b'\n    {"place": %b, ' % msgspec.json.encode(place_of(entries[0].path))
        at = manifest.find(begin)
        if at == -1:
            return Listed(manifest, entries, tuple(lines), None, (0, 0))
        found = _line_at(manifest, at + 1)
        request = _request(manifest[slice(*found)])
    except ValueError:
        return None
    return Listed(manifest, entries, tuple(lines), request, found)


@phase("write")
def amend(
    folder: OutputFolder, known: Listed, files: Sequence[PlannedFile], request: Remembered | None
) -> tuple[Change, ...] | None:
    """Write those of ``files`` that are not as they were, and the manifest; what was changed.

    None when they are not the files that are ``known``, or something is in the way.
    """
    after = {file.path: Entry.of(file) for file in files}
    before = {entry.path: entry for entry in known.entries}
    same = {path: replace(entry, sha256="") for path, entry in after.items()}
    if same != {path: replace(entry, sha256="") for path, entry in before.items()}:
        return None
    if (request is None) != (known.request is None):
        return None
    manifest = known.after([after[entry.path] for entry in known.entries], request)
    made = sorted(
        (file for file in files if file.sha256 != before[file.path].sha256), key=attrgetter("path")
    )
    try:
        with folder.locked(), folder.kept_open():
            if folder.read(MANIFEST_NAME) != known.manifest or folder.exists(JOURNAL_NAME):
                return None
            changes = [_change(folder, file) for file in made]
            if any(change.old is None for change in changes):
                return None
            if changes or manifest != known.manifest:
                _apply(folder, changes, [after[change.path] for change in changes], manifest)
    except (OSError, InTheWayError):
        return None
    return tuple(changes)


def _change(folder: OutputFolder, file: PlannedFile) -> Change:
    return Change("changed", file.path, folder.read(file.path), file.content)


def _apply(
    folder: OutputFolder, changes: Sequence[Change], entries: Sequence[Entry], manifest: bytes
) -> None:
    """Make all ``changes``; the journal tells of them until the ``manifest`` does."""
    if changes:
        folder.replace(JOURNAL_NAME, encode(Manifest(files=tuple(entries))))
    for change in changes:
        assert change.new is not None
        folder.replace(change.path, change.new)
    folder.replace(MANIFEST_NAME, manifest)
    if changes:
        folder.remove(JOURNAL_NAME)


def _line_at(manifest: bytes, at: int) -> _Line:
    """The line that ``at`` is in."""
    start = manifest.rfind(b"\n", 0, at) + len(b"\n    ")
    end = manifest.find(b"\n", at)
    return start, end - manifest.startswith(b",", end - 1)


_entry = msgspec.json.Decoder(Entry).decode
_request = msgspec.json.Decoder(Remembered).decode
