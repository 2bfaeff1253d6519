"""Input bytes, and from them to JSON values.

Source: RFC 8259, section 8.1 for the encoding.
"""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import NoReturn

import msgspec

from snippetgen.patterns import later
from snippetgen.problems import Code, Problem, Where

MAX_BYTES = 256 << 20
"""What is read of one file, unless somebody says otherwise."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
# Half a pair, or an escaped backslash that could make it look like a whole one.
_LONE_SURROGATE = later(
    r"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]"
    r"|\\\\u[dD][89abAB]",
    re.DOTALL,
)


class Source(msgspec.Struct, frozen=True):
    """Bytes to read; ``label`` names them in messages: a path as given, or ``-``."""

    label: str
    data: bytes


class Decoded(msgspec.Struct, frozen=True):
    """The JSON value of a source, and what was odd about its text."""

    value: object
    problems: tuple[Problem, ...] = ()


def read_source(path: str | Path, most: int = MAX_BYTES) -> Source | Problem:
    """The bytes of the file ``path``, or why there are none, or more than ``most``."""
    label = str(path)
    try:
        with Path(path).open("rb") as stream:
            return within_limit(Source(label, stream.read(most + 1)), most)
    except IsADirectoryError:
        reason = "it is a folder"
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
    except ValueError as error:
        reason = str(error)
    return Problem.of(Code.UNREADABLE, Where(label), f"cannot read {label}: {reason}")


def within_limit(source: Source, most: int) -> Source | Problem:
    """``source``, unless it has more than ``most`` bytes."""
    if len(source.data) <= most:
        return source
    message = f"{source.label} is larger than {most / (1 << 20):g} MiB"
    return Problem.of(Code.TOO_LARGE, Where(source.label), message)


def decode_json(source: Source) -> Decoded | Problem:
    """The value of ``source``; of equal members the last counts.  Never raises."""
    text = decode_text(source)
    if isinstance(text, Problem):
        return text
    if not text.strip(" \t\n\r"):
        return Problem.of(Code.NOT_JSON, Where(source.label, line=1, column=1), "the file is empty")
    if not may_hold_lone_surrogate(text):
        try:
            return Decoded(decode_plain(text))
        except (ValueError, RecursionError):
            pass  # the other reader says what is wrong, or that nothing is
    from snippetgen.postman.json_text import JsonReader, JsonTextError, position

    problems: list[Problem] = []
    try:
        value = JsonReader(text, source.label, problems).read()
    except JsonTextError as error:
        line, column = position(text, error.index)
        where = Where(source.label, line=line, column=column)
        return Problem.of(error.code, where, error.message)
    return Decoded(value, tuple(problems))


def decode_text(source: Source) -> str | Problem:
    """The text of ``source``, which must be UTF-8; a byte-order mark is dropped."""
    data = source.data
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None and b"\0" in data[:4]:
        encoding = "UTF-32" if b"\0\0" in data[:4] else "UTF-16"
    if encoding is None:
        try:
            return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
        except UnicodeDecodeError as error:
            from snippetgen.postman.json_text import position

            before = data[: error.start].decode("utf-8", "replace")
            line, column = position(before, len(before))
            where = Where(source.label, line=line, column=column)
            encoding = "Windows-1252 (Latin-1)"
    else:
        where = Where(source.label)
    message = f"the file is not UTF-8; it looks like {encoding}"
    hint = f"Convert it from {encoding} to UTF-8, or export it again."
    return Problem.of(Code.NOT_UTF8, where, message, hint=hint)


def may_hold_lone_surrogate(text: str) -> bool:
    """Whether ``text`` is to be read with care.

    The plain searches are there for speed: few texts have escapes of that kind at all.
    """
    return ("\\ud" in text or "\\uD" in text) and bool(_LONE_SURROGATE.search(text))


class _RepeatedMemberError(ValueError):
    """An object names a member twice."""


def decode_plain(text: str) -> object:
    """The value of ``text``; raises ValueError or RecursionError for all that is not plain."""
    value: object = _plain.decode(text)
    return value


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _RepeatedMemberError
    return members


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


_plain = json.JSONDecoder(object_pairs_hook=_members, parse_constant=_refuse)
