"""JSON as the wire has it: number text, member order and repeated members are kept.

Source: RFC 8259.  The standard decoder does the reading; its hooks keep what it would drop.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from snippetgen.ir.text import Text, Variable

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|(\x00\d+\x00)', re.DOTALL)
_IN_STRING = re.compile(r"\x00(\d+)\x00")
_STAND_IN_EXPONENT = 10**9
_STAND_IN_NUMBER = "1e1000000"
_STAND_IN_SIGNS = ("\0", "\\u0000", _STAND_IN_NUMBER)


class JsonNumber(msgspec.Struct, frozen=True):
    """A number by its source text."""

    source: str


class JsonPlaceholder(msgspec.Struct, frozen=True):
    """A variable standing outside quotes, where its value supplies the JSON."""

    variable: Variable


class JsonObject(msgspec.Struct, frozen=True):
    """Members in source order, repeats kept."""

    members: tuple[tuple[Text, JsonValue], ...]

    @property
    def has_repeats(self) -> bool:
        """Whether a name stands twice."""
        names = [name for name, _ in self.members]
        return len(set(names)) != len(names)


class JsonArray(msgspec.Struct, frozen=True):
    """Elements in order."""

    elements: tuple[JsonValue, ...]


JsonValue: TypeAlias = Text | JsonNumber | JsonPlaceholder | JsonObject | JsonArray | bool | None


class _Reader:
    """Gives the decoder stand-ins for variables, and takes them back afterwards."""

    def __init__(self, text: Text) -> None:
        """Number the variables of ``text``; a stand-in is its number between NULs."""
        self.variables = text.variables
        numbers = iter(range(len(self.variables)))
        self.marked = "".join(
            p if isinstance(p, str) else f"\0{next(numbers)}\0" for p in text.parts
        )

    def source(self) -> str:
        """The JSON source with stand-ins that are legal where they stand."""

        def stand_in(match: re.Match[str]) -> str:
            if match[1] is None:
                return _IN_STRING.sub(r"\\u0000\1\\u0000", match[0])
            return f"1e{_STAND_IN_EXPONENT + int(match[1].strip(chr(0)))}"

        return _TOKEN.sub(stand_in, self.marked)

    def number(self, source: str) -> JsonNumber | JsonPlaceholder:
        """A number, or the variable whose stand-in it is; a stand-in beside digits is neither."""
        if not self.variables or _STAND_IN_NUMBER not in source:
            return JsonNumber(source)
        index = int(source[2:]) - _STAND_IN_EXPONENT if source.startswith("1e") else -1
        if not 0 <= index < len(self.variables):
            raise NotJsonError("a variable stands beside the digits of a number")
        return JsonPlaceholder(self.variables[index])

    def value(self, decoded: object) -> JsonValue:
        """Our record for one decoded value."""
        match decoded:
            case str():
                return self.text(decoded)
            case list():
                return JsonArray(tuple(self.value(element) for element in decoded))
            case _Members():
                return JsonObject(tuple((self.text(k), self.value(v)) for k, v in decoded.pairs))
            case bool() | None | JsonNumber() | JsonPlaceholder():
                return decoded
            case _:  # pragma: no cover - the decoder makes nothing else
                raise TypeError(type(decoded))

    def text(self, decoded: str) -> Text:
        """A string with its variables put back."""
        if not self.variables or "\0" not in decoded:
            return Text(decoded)
        pieces = _IN_STRING.split(decoded)
        return Text(*(self.variables[int(p)] if i % 2 else p for i, p in enumerate(pieces)))


class _Members:
    """The members of one object as the decoder met them."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        """Keep ``pairs``."""
        self.pairs = pairs


class NotJsonError(ValueError):
    """The text is no JSON, even with its variables taken for values."""


def parse_json(text: Text) -> JsonValue:
    """Read ``text`` as JSON; raises NotJsonError when it is none."""
    if text.variables and any(sign in text for sign in _STAND_IN_SIGNS):
        raise NotJsonError("holds what would be taken for a stand-in")
    reader = _Reader(text)
    decoder = json.JSONDecoder(
        object_pairs_hook=_Members,
        parse_int=reader.number,
        parse_float=reader.number,
        parse_constant=_refuse_constant,
    )
    try:
        return reader.value(decoder.decode(reader.source()))
    except (ValueError, RecursionError) as error:
        raise NotJsonError(str(error)) from error


def _refuse_constant(name: str) -> None:
    """NaN and Infinity are no JSON."""
    raise ValueError(name)


def leaves(value: JsonValue) -> Iterator[JsonValue]:
    """Every value of the tree that is no container, in order."""
    pending = [value]
    while pending:
        current = pending.pop()
        match current:
            case JsonObject(members):
                pending.extend(v for _, v in reversed(members))
            case JsonArray(elements):
                pending.extend(reversed(elements))
            case _:
                yield current
