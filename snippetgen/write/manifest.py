"""The manifest: which files of the output folder are ours, and what we wrote into them."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path, PurePosixPath

import msgspec

from snippetgen.problems import Code, Problem, Where
from snippetgen.write.plan import PlannedFile

MANIFEST_NAME = "snippetgen-manifest.json"
VERSION = 1

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSAFE = re.compile(r'[\\:*?"<>|\x00-\x1f]')


class Entry(msgspec.Struct, frozen=True):
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
        return cls(
            file.path, file.collection, file.pointer, file.item, file.client, digest(file.content)
        )


class Manifest(msgspec.Struct, frozen=True):
    """All entries, sorted by path."""

    version: int = VERSION
    files: tuple[Entry, ...] = ()


def digest(content: bytes) -> str:
    """The hash the manifest keeps of ``content``."""
    return sha256(content).hexdigest()


def encode(manifest: Manifest) -> bytes:
    """The manifest file: sorted, one line for each entry so that a change is a one-line diff."""
    entries = sorted(manifest.files, key=lambda entry: entry.path)
    lines = ",\n".join(f"    {_line(entry)}" for entry in entries)
    body = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "version": {manifest.version},\n  "files": {body}\n}}\n'.encode()


def read_manifest(folder: Path) -> tuple[Manifest | None, Problem | None]:
    """The manifest of ``folder``: None without one; a problem when it cannot be trusted."""
    path = folder / MANIFEST_NAME
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None, None
    except OSError as error:
        return None, Problem.of(
            Code.UNWRITABLE, Where(str(path)), f"it cannot be read: {error.strerror}"
        )
    try:
        manifest = msgspec.convert(json.loads(content), Manifest)
    except (ValueError, RecursionError) as error:
        return None, _distrust(path, f"it is no manifest of snippetgen: {error}")
    if manifest.version != VERSION:
        return None, _distrust(path, f"it has version {manifest.version}, not {VERSION}")
    unsafe = next((entry.path for entry in manifest.files if not is_safe(entry.path)), None)
    if unsafe is not None:
        return None, _distrust(path, f"it names a file outside the output folder: {unsafe!r}")
    return manifest, None


def is_safe(path: str) -> bool:
    """Whether ``path`` is relative, with ``/``, and stays in its folder on every system."""
    parts = path.split("/")
    return (
        not _UNSAFE.search(path)
        and not {"", ".", ".."}.intersection(parts)
        and not PurePosixPath(path).is_absolute()
        and path.casefold() != MANIFEST_NAME
    )


def _distrust(path: Path, message: str) -> Problem:
    hint = "Restore it, or run with --force to overwrite it and every file the run makes."
    return Problem.of(Code.FOREIGN, Where(str(path)), message, hint=hint)


def _line(entry: Entry) -> str:
    """One entry as JSON, non-ASCII kept unless it holds half a surrogate pair."""
    members = msgspec.to_builtins(entry)
    line = json.dumps(members, ensure_ascii=False)
    return json.dumps(members) if _SURROGATE.search(line) else line
