"""The media type of a file by its extension, from the table that Postman uses."""

from __future__ import annotations

from functools import cache
from pathlib import Path

DEFAULT = "application/octet-stream"


@cache
def _by_extension() -> dict[str, str]:
    table = Path(__file__).with_name("media_types.txt").read_text("utf-8")
    rows = [line.split() for line in table.splitlines() if not line.startswith("#")]
    return {extension: media_type for media_type, *extensions in rows for extension in extensions}


def media_type_of(name: str) -> str | None:
    """The type for a file name or path; None when its extension is not known."""
    base = name.rpartition("/")[2].rpartition("\\")[2]
    extension = base.rpartition(".")[2].lower() if "." in base[1:] else ""
    return _by_extension().get(extension)
