"""Literals read back to texts, independently of what writes them."""

from __future__ import annotations

import ast
import re
from typing import Any

from tests.readback.events import Event

LETTERS = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}

_BACKSLASH = re.compile(
    r"""\\(?: u\{(?P<braced>[0-9a-fA-F]+)\} | x\{(?P<hexbraced>[0-9a-fA-F]+)\}
    | u(?P<four>[0-9a-fA-F]{4}) | U(?P<eight>[0-9a-fA-F]{8}) | x(?P<two>[0-9a-fA-F]{2})
    | (?P<octal>[0-7]{3}) | (?P<letter>.) ) | (?P<plain>[^\\])""",
    re.VERBOSE | re.DOTALL,
)


def backslash(source: str, *, octal_is_byte: bool = False, hex_is_byte: bool = False) -> Event:
    """``"..."`` with backslashes, of most languages; ``L`` or ``@`` may stand before it."""
    body = re.sub(r'^[L@]?"|"$', "", source)
    units: list[bytes] = []
    for match in _BACKSLASH.finditer(body):
        groups = {name: found for name, found in match.groupdict().items() if found is not None}
        ((name, found),) = groups.items()
        if name == "plain":
            units.append(_unit(ord(found)))
        elif name == "letter":
            units.append(_unit(ord(LETTERS.get(found, found))))
        elif name == "octal":
            code = int(found, 8)
            units.append(bytes([code]) if octal_is_byte else _unit(code))
        elif name in ("two", "hexbraced") and hex_is_byte:
            units.append(bytes([int(found, 16)]))
        else:
            units.append(_unit(int(found, 16)))
    return ("text", _whole(b"".join(units)))


def _unit(code: int) -> bytes:
    """UTF-8; half characters pass and are joined at the end."""
    return chr(code).encode("utf-8", "surrogatepass")


def _whole(found: bytes) -> tuple[str, ...]:
    text = found.decode("utf-8", "surrogatepass")
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    return (text,) if text else ()


def c_string(source: str) -> Event:
    """Octal escapes are bytes of UTF-8."""
    pieces = re.findall(r'"(?:[^"\\]|\\.)*"', source, re.DOTALL)
    return backslash("".join(piece[1:-1] for piece in pieces).join('""'), octal_is_byte=True)


def perl(source: str) -> Event:
    r"""``\x{e9}`` is a byte."""
    return backslash(source, hex_is_byte=True)


def tcl(source: str) -> Event:
    """A quoted word with variables in it."""
    pieces: list[Any] = []
    parts = re.split(
        r"(?<!\\)((?:\\\\)*)\$::env\((\w+)\)", source.removeprefix('"').removesuffix('"')
    )
    for index in range(0, len(parts) - 1, 3):
        pieces += backslash(f'"{parts[index]}{parts[index + 1]}"')[1]
        pieces.append(("env", parts[index + 2]))
    pieces += backslash(f'"{parts[-1]}"')[1]
    return ("text", tuple(pieces))


def python(source: str) -> Event:
    """By Python itself."""
    node = ast.parse(source, mode="eval").body
    values = node.values if isinstance(node, ast.JoinedStr) else [node]
    pieces: list[Any] = []
    for value in values:
        if isinstance(value, ast.Constant):
            pieces += [value.value] if value.value else []
        else:
            assert isinstance(value, ast.FormattedValue)
            pieces.append(("env", ast.unparse(value.value).split("'")[1]))
    return ("text", tuple(pieces))


def javascript(source: str) -> Event:
    """Any of its three quotes; variables stand in the backward ones."""
    pieces: list[Any] = []
    quote, body = source[0], source[1:-1]
    parts = re.split(r"\$\{process\.env\.(\w+)\}", body) if quote == "`" else [body]
    for number, part in enumerate(parts):
        pieces += [("env", part)] if number % 2 else backslash(f'"{part}"')[1]
    return ("text", tuple(pieces))


def powershell(source: str) -> Event:
    """Backticks, and characters by number."""
    found = re.sub(
        r"`(.)|\$\(\[char\]0x([0-9a-f]{4})\)",
        lambda m: LETTERS.get(m[1], m[1]) if m[1] else chr(int(m[2], 16)),
        source[1:-1],
        flags=re.DOTALL,
    )
    return ("text", _whole(found.encode("utf-8", "surrogatepass")))


def pascal(source: str) -> Event:
    """Runs in single quotes and characters by number, side by side."""
    found = "".join(
        chr(int(m[2])) if m[2] else m[1].replace("''", "'")
        for m in re.finditer(r"'((?:[^']|'')*)'|#(\d+)", source)
    )
    return ("text", _whole(found.encode("utf-8", "surrogatepass")))
