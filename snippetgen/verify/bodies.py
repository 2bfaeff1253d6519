"""Bodies read by their media type, for comparing what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json\b", re.IGNORECASE)
_BOUNDARY = re.compile(r';\s*boundary="?([^";,]+)"?', re.IGNORECASE)
_PARAMETER = re.compile(r';\s*([\w*]+)=(?:"((?:\\.|[^"\\])*)"|([^;]*))')


def is_json(types: Sequence[str]) -> bool:
    """Whether a Content-Type names JSON."""
    return len(types) == 1 and bool(_JSON.match(types[0]))


def is_form(types: Sequence[str]) -> bool:
    """Whether a Content-Type names a urlencoded form."""
    return len(types) == 1 and types[0].lower().startswith("application/x-www-form-urlencoded")


def is_multipart(types: Sequence[str]) -> bool:
    """Whether a Content-Type names a multipart body."""
    return len(types) == 1 and types[0].lower().startswith("multipart/")


def boundary_of(content_type: str) -> str | None:
    """The boundary that a Content-Type names."""
    found = _BOUNDARY.search(content_type)
    return found[1].strip() if found else None


def without_boundary(content_type: str) -> str:
    """A Content-Type without the name of its boundary."""
    return _BOUNDARY.sub("", content_type, count=1)


def same_json(expected: bytes, got: bytes) -> bool:
    """Whether both say the same: number text, the order of members and repeats included."""
    try:
        return _tree(expected) == _tree(got)
    except (ValueError, RecursionError):
        return False


def _tree(source: bytes) -> object:
    return json.loads(
        source.decode("utf-8"),
        object_pairs_hook=lambda pairs: ("object", pairs),
        parse_int=lambda text: ("number", text),
        parse_float=lambda text: ("number", text),
        parse_constant=_refuse,
    )


def _refuse(name: str) -> None:
    raise ValueError(name)


def same_form(expected: bytes, got: bytes) -> bool:
    """Whether both hold the same pairs in the same order."""
    return _pairs(expected) == _pairs(got)


def _pairs(source: bytes) -> list[tuple[bytes, bytes, bytes]]:
    decoded = []
    for pair in source.split(b"&"):
        name, sign, value = (unquote_to_bytes(p.replace(b"+", b" ")) for p in pair.partition(b"="))
        decoded.append((name, sign, value))
    return decoded


def same_parts(expected: bytes, got: bytes, boundary: str) -> bool:
    """Whether both hold the same parts in the same order: names, file names, types and bytes."""
    wanted = _parts(expected, boundary)
    return wanted is not None and wanted == _parts(got, boundary)


def _parts(body: bytes, boundary: str) -> list[object] | None:
    """The parts, or None when ``body`` is not made of them."""
    line = f"--{boundary}".encode()
    first, *others = (b"\r\n" + body).split(b"\r\n" + line)
    if first or not others or not others[-1].startswith(b"--"):
        return None
    return [_part(piece) for piece in others[:-1]]


def _part(piece: bytes) -> object:
    head, _, value = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = {}
    for line in head.decode("utf-8", "surrogateescape").split("\r\n"):
        name, _, content = line.partition(":")
        headers[name.lower()] = content.strip()
    disposition = headers.pop("content-disposition", "")
    headers.pop("content-length", None)
    return _names(disposition), headers, value


def _names(disposition: str) -> tuple[str, str | None, str | None]:
    """Kind, name and file name; the extended form of a file name wins (RFC 6266)."""
    found = {
        m[1].lower(): _unquoted(m[2]) if m[3] is None else m[3]
        for m in _PARAMETER.finditer(disposition)
    }
    extended = found.get("filename*")
    file_name = found.get("filename")
    if extended and extended.lower().startswith("utf-8''"):
        file_name = unquote_to_bytes(extended[7:]).decode("utf-8", "replace")
    return disposition.partition(";")[0], found.get("name"), file_name


def _unquoted(text: str) -> str:
    """A quoted parameter: browsers write ``%22``, RFC 9110 a backslash."""
    return (
        re.sub(r'\\(["\\])', r"\1", text)
        .replace("%22", '"')
        .replace("%0A", "\n")
        .replace("%0D", "\r")
    )
