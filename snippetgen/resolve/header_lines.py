"""From the header list to the lines that are sent.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from snippetgen.ir.request import Header
from snippetgen.ir.text import Text
from snippetgen.patterns import later
from snippetgen.resolve.exchange import HeaderLine
from snippetgen.resolve.variables import Variables

CONTENT_TYPE = "Content-Type"
_TOKEN = later(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_JSON_HEADER = later(r"application/(\S+\+)?json")
_UNSENDABLE = later(r"[^\t\x20-\x7e\x80-\xff]")


def typed_lines(headers: Iterable[Header], variables: Variables) -> list[HeaderLine]:
    """The enabled headers that have a name, variables filled in, null sent as ``null``."""
    lines = []
    for header in headers:
        if header.disabled or not header.key:
            continue
        name = variables.substitute(header.key)
        value = Text("null") if header.value is None else variables.substitute(header.value)
        # Blanks and tabs at the ends are no part of it (RFC 9110, 5.5).
        line = HeaderLine(name, value.strip(" \t"))
        if line.value or line.key != "host":
            lines.append(line)
    return settle_repeats(lines)


def settle_repeats(lines: Sequence[HeaderLine]) -> list[HeaderLine]:
    """Names spelled alike repeat; of names that differ in case the spelling met last is sent.

    Cookies are the exception: their lines are joined to one.
    """
    if len({line.key for line in lines}) == len(lines):
        return list(lines)
    spelling = {key: name for name, key in dict.fromkeys((ln.name, ln.key) for ln in lines)}
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


def may_declare_json(headers: Sequence[Header], variables: Variables) -> bool:
    """Whether Postman takes the Content-Type among ``headers`` for JSON when it strips comments.

    It looks at the first enabled one, or at a single one even when that is disabled.
    """
    declared = [h for h in headers if h.key.source.lower() == CONTENT_TYPE.lower()]
    if not declared:
        return False
    enabled = [h for h in declared if not h.disabled]
    counted = declared[0] if len(declared) == 1 else enabled[0] if enabled else None
    if counted is None or counted.value is None:
        return True
    return bool(_JSON_HEADER.match(variables.substitute(counted.value).source))


def is_token(text: Text) -> bool:
    """Whether the plain pieces of ``text`` may stand in a method or a header name."""
    return all(_TOKEN.fullmatch(piece) for piece in text.parts if isinstance(piece, str))


def unsendable(line: HeaderLine) -> str | None:
    """Why Postman's runtime refuses to send ``line``, or None (RFC 9110, section 5)."""
    if not is_token(line.name):
        return f"the header name {line.name.source!r} holds a character that no name may hold"
    for piece in line.value.parts:
        if isinstance(piece, str) and (bad := _UNSENDABLE.search(piece)):
            return f"the header {line.name.source!r} holds {bad[0]!r}, which no header may hold"
    return None
