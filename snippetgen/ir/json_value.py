"""JSON as the wire has it: number text, member order and repeated members are kept.

Source: RFC 8259.  The standard decoder does the reading; its hooks keep what it would drop.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias, cast

import msgspec

from snippetgen.ir.text import Text, Variable
from snippetgen.patterns import later

_STRING = later(r'"(?:[^"\\]|\\.)*"')
_QUOTE = later(r'\\.|"', re.DOTALL)
_IN_STRING = later(r"\x00(\d+)\x00")
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
        return len({name for name, _ in self.members}) != len(self.members)


class JsonArray(msgspec.Struct, frozen=True):
    """Elements in order."""

    elements: tuple[JsonValue, ...]


JsonValue: TypeAlias = Text | JsonNumber | JsonPlaceholder | JsonObject | JsonArray | bool | None


class NotJsonError(ValueError):
    """The text is no JSON, even with its variables taken for values."""


class _Reader:
    """Gives the decoder stand-ins for variables, and takes them back in what it makes."""

    def __init__(self, text: Text) -> None:
        """Number the variables of ``text``; in a string a stand-in is its number between NULs."""
        self.variables = text.variables
        self.source = _with_stand_ins(text) if self.variables else text.plain

    def number(self, source: str) -> JsonNumber | JsonPlaceholder:
        """A number, or the variable whose stand-in it is; a stand-in beside digits is neither."""
        if _STAND_IN_NUMBER not in source:
            return JsonNumber(source)
        index = int(source[2:]) - _STAND_IN_EXPONENT if source.startswith("1e") else -1
        if not 0 <= index < len(self.variables):
            raise NotJsonError("a variable stands beside the digits of a number")
        return JsonPlaceholder(self.variables[index])

    def value(self, decoded: object) -> JsonValue:
        """Our record for one decoded value; those for what is in an object are made already."""
        if isinstance(decoded, str):
            return self.text(decoded)
        if isinstance(decoded, list):
            return JsonArray(tuple([self.value(element) for element in decoded]))
        return cast("JsonValue", decoded)

    def members(self, pairs: list[tuple[str, object]]) -> JsonObject:
        """An object, as the decoder met its members."""
        text, value = self.text, self.value
        return JsonObject(tuple([(text(name), value(member)) for name, member in pairs]))

    def text(self, decoded: str) -> Text:
        """A string with its variables put back."""
        if "\0" not in decoded or not self.variables:
            return Text(decoded)
        pieces = _IN_STRING.split(decoded)
        return Text.made_of(*(self.variables[int(p)] if i % 2 else p for i, p in enumerate(pieces)))


def parse_json(text: Text) -> JsonValue:
    """Read ``text`` as JSON; raises NotJsonError when it is none."""
    return _parsed_once(text) if len(text.source) < _LONG else _parsed(text)


def _parsed(text: Text) -> JsonValue:
    if text.variables and any(sign in text for sign in _STAND_IN_SIGNS):
        raise NotJsonError("holds what would be taken for a stand-in")
    reader = _Reader(text)
    number = reader.number if reader.variables else JsonNumber
    decoder = json.JSONDecoder(
        object_pairs_hook=reader.members,
        parse_int=number,
        parse_float=number,
        parse_constant=_refuse_constant,
    )
    try:
        return reader.value(decoder.decode(reader.source))
    except (ValueError, RecursionError) as error:
        raise NotJsonError(str(error)) from error


# Each client asks for the bodies of some dozens of requests, and several times for each.
_parsed_once = lru_cache(maxsize=128)(_parsed)
_LONG = 1 << 16
"""Values of longer texts take too much memory to be kept."""


def _with_stand_ins(text: Text) -> str:
    """``text`` with a stand-in for each variable that is legal where it stands."""
    written: list[str] = []
    number, in_string = 0, False
    for part in text.parts:
        if isinstance(part, str):
            written.append(part)
            if _QUOTE.findall(part).count('"') % 2:
                in_string = not in_string
            continue
        stand_in = f"\\u0000{number}\\u0000" if in_string else f"1e{_STAND_IN_EXPONENT + number}"
        written.append(stand_in)
        number += 1
    return "".join(written)


def _refuse_constant(name: str) -> None:
    """NaN and Infinity are no JSON."""
    raise ValueError(name)


_plain_decoder = json.JSONDecoder(
    parse_int=JsonNumber, parse_float=JsonNumber, parse_constant=_refuse_constant
)


def plain_json(source: str) -> object:
    """``source`` as lists and dicts, its numbers as :class:`JsonNumber`; of a repeated name the last counts.

    Raises NotJsonError when it is no JSON.
    """
    try:
        return _plain_decoder.decode(source)
    except (ValueError, RecursionError) as error:
        raise NotJsonError(str(error)) from error


def laid_out(source: str) -> str:
    """``source`` with two spaces a level, the text of numbers kept and no character escaped in vain.

    Raises NotJsonError when it is no JSON.
    """
    try:
        found = msgspec.json.format(source, indent=2)
        return _STRING.sub(_written_plainly, found) if "\\" in found else found
    except (ValueError, RecursionError) as error:
        raise NotJsonError(str(error)) from error


def _written_plainly(string: re.Match[str]) -> str:
    if "\\" not in string[0]:
        return string[0]
    return msgspec.json.encode(json.loads(string[0])).decode()


def leaves(value: JsonValue) -> Iterator[JsonValue]:
    """Every value of the tree that is no container, in order."""
    pending = [value]
    while pending:
        current = pending.pop()
        if type(current) is JsonObject:  # isinstance asks the classes of msgspec, slowly
            pending += [member for _, member in reversed(current.members)]
        elif type(current) is JsonArray:
            pending += reversed(current.elements)
        else:
            yield current
