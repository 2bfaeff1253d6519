"""The hashes in a manifest: all that a run in which nothing changed needs of it."""

from __future__ import annotations

import msgspec


class _Entry(msgspec.Struct, gc=False):
    path: str
    sha256: str


class _Manifest(msgspec.Struct):
    files: list[_Entry]


def hashes_in(manifest: bytes) -> dict[str, str]:
    """The hash of every file that a manifest lists, by its path; none in one that cannot be read."""
    try:
        files = msgspec.json.decode(manifest, type=_Manifest).files
    except ValueError:
        return {}
    return {file.path: file.sha256 for file in files}
