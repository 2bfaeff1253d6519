"""An item as the collection file has it, for pages that show it."""

from __future__ import annotations

import json
from pathlib import Path

from snippetgen.postman.source import Source, decode_json, read_source
from snippetgen.problems import Problem


class ItemSources:
    """The items of one collection file by their pointers; none where there is no such JSON file."""

    def __init__(self, file: str, stdin: bytes = b"") -> None:
        """Read ``file``, or take ``stdin`` where that is what was read; never raises."""
        source = Source(file, stdin) if file == "<stdin>" else _source(file)
        decoded = None if source is None else decode_json(source)
        self._document = None if decoded is None or isinstance(decoded, Problem) else decoded.value

    def item(self, pointer: str) -> object:
        """The JSON value at ``pointer`` (RFC 6901), or None."""
        value = self._document
        for step in pointer.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if isinstance(value, dict):
                value = value.get(name)
            elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
                value = value[int(name)]
            else:
                return None
        return value


def _source(file: str) -> Source | None:
    if Path(file).is_dir():
        return None
    source = read_source(file)
    return None if isinstance(source, Problem) else source


def json_lines(value: object) -> str:
    """``value`` as people read JSON."""
    return json.dumps(value, indent=2, ensure_ascii=False)
