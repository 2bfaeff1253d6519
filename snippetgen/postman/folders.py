"""Which collections a folder holds."""

from __future__ import annotations

import os
from pathlib import Path

from snippetgen.postman.detect import looks_meant
from snippetgen.postman.source import decode_json, read_source
from snippetgen.postman.v3_layout import is_v3_directory
from snippetgen.problems import Problem

_SIGNS = (b'"item"', b'"items"', b'"requests"')
_SURE_SIGNS = (b"schema.getpostman.com/json/collection", b"schema.postman.com/json/collection")
_SURE_NAME = ".postman_collection.json"
_SKIPPED = ("node_modules",)
OWN_FILE = "snippetgen-manifest.json"
"""What a run leaves in its output folder; it has a list of requests too, and is no collection."""


def collections_in(folder: Path) -> list[Path]:
    """The collection files and v3 directories below ``folder``, sorted.

    A file counts by its structure, or, when it cannot be read, by its name or its schema URL.
    Hidden folders are passed over, and what a run of ours left there.
    """
    found: list[Path] = []
    for path, inner, names in os.walk(folder):
        here = Path(path)
        if is_v3_directory(here):
            found.append(here)
            inner.clear()
        inner[:] = [n for n in inner if not n.startswith(".") and n not in _SKIPPED]
        files = (here / name for name in names if name.endswith(".json") and name != OWN_FILE)
        found.extend(file for file in files if _holds_collection(file))
    return sorted(found)


def _holds_collection(file: Path) -> bool:
    is_sure = file.name.endswith(_SURE_NAME)
    source = read_source(file)
    if isinstance(source, Problem):
        return is_sure
    data = source.data
    if not any(sign in data for sign in _SIGNS):
        return is_sure
    decoded = decode_json(source)
    if isinstance(decoded, Problem):
        return is_sure or any(sign in data for sign in _SURE_SIGNS)
    return looks_meant(decoded.value)
