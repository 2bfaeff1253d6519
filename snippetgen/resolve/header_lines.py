"""From the header list to the lines that are sent.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from snippetgen.ir.request import Header
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import HeaderLine
from snippetgen.resolve.variables import Variables

CONTENT_TYPE = "Content-Type"
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_UNSENDABLE = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


def typed_lines(headers: Iterable[Header], variables: Variables) -> list[HeaderLine]:
    """The enabled headers that have a name, variables filled in, null sent as ``null``."""
    lines = []
    for header in headers:
        if header.disabled or not header.key:
            continue
        value = Text("null") if header.value is None else variables.substitute(header.value)
        lines.append(HeaderLine(variables.substitute(header.key).strip(), value.strip()))
    return settle_repeats(lines)


def settle_repeats(lines: Sequence[HeaderLine]) -> list[HeaderLine]:
    """Names spelled alike repeat; of names that differ in case only the last spelling is sent.

    Cookies are the exception: their lines are joined to one.
    """
    spelling = {line.key: line.name for line in lines}
    kept = [line for line in lines if line.name == spelling[line.key]]
    cookies = [line for line in kept if line.key == "cookie"]
    if len(cookies) < 2:
        return kept
    joined = HeaderLine(cookies[0].name, Text.join("; ", (line.value for line in cookies)))
    return [joined if line is cookies[0] else line for line in kept if line not in cookies[1:]]


def declared_type(lines: Iterable[HeaderLine]) -> Text | None:
    """The value of the last Content-Type line."""
    found = [line.value for line in lines if line.key == CONTENT_TYPE.lower()]
    return found[-1] if found else None


def unsendable(line: HeaderLine) -> str | None:
    """Why Postman's runtime refuses to send ``line``, or None (RFC 9110, section 5)."""
    for piece in line.name.parts:
        if isinstance(piece, str) and not _TOKEN.fullmatch(piece):
            return f"the header name {line.name.source!r} holds a character that no name may hold"
    for piece in line.value.parts:
        if isinstance(piece, str) and (bad := _UNSENDABLE.search(piece)):
            return f"the header {line.name.source!r} holds {bad[0]!r}, which no header may hold"
    return None
