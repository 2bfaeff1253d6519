"""JSON values as data of a language, in the layout of its formatter.

What black and Prettier have in common: a value stands on one line where it fits, else each member
on a line of its own with a comma behind it.
"""

from __future__ import annotations

import unicodedata
from abc import ABC, abstractmethod
from typing import ClassVar, TypeAlias, TypeGuard

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonPlaceholder, JsonValue
from snippetgen.ir.text import Text
from snippetgen.literals.errors import LiteralError

MAX_DEPTH = 90
"""Containers inside each other; CPython refuses 200 brackets, and a call needs some itself."""

Container: TypeAlias = JsonObject | JsonArray
Row: TypeAlias = tuple[Text | None, JsonValue, str, str | None]
"""A member or element: its name and value, its label, and its value where it stands on one line."""
_CONTAINERS = (JsonObject, JsonArray)


class DataWriter(ABC):
    """One run over a value; flat forms are made once, from the leaves up.

    A language says how its names, strings and numbers are written.
    """

    width: int
    step: int
    constants: ClassVar[dict[object, str]]
    object_padding = ""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._flat: dict[int, str | None] = {}
        self._rows: dict[int, list[Row]] = {}
        self._out: list[str] = []

    @abstractmethod
    def name(self, name: Text) -> str:
        """The name of a member."""

    @abstractmethod
    def string(self, text: Text) -> str:
        """A string."""

    @abstractmethod
    def number(self, source: str) -> str:
        """A number; LiteralError when the language has none that is equal."""

    @abstractmethod
    def long_row(self, name: Text | None, value: JsonValue, indent: int) -> str:
        """A member or element that is too long for its line; of a container what precedes it."""

    def is_spread(self, value: Container) -> bool:  # noqa: ARG002 - for those that override it
        """Whether the formatter gives ``value`` several lines though it would fit one."""
        return False

    def shared_rows(self, value: Container, indent: int) -> str:  # noqa: ARG002 - likewise
        """The lines of a value whose elements share lines, or nothing."""
        return ""

    def write(self, value: JsonValue, indent: int, before: int) -> str:
        """The source text of ``value``, ``before`` characters into a line at ``indent``.

        LiteralError when no literal is equal for certain.
        """
        flat = self._measure(value, 0)
        if not is_container(value):
            return flat or ""
        self._put(value, indent, before)
        return "".join(self._out)

    def _measure(self, value: JsonValue, depth: int) -> str | None:
        """``value`` on one line, or None when it is to stand on several."""
        if depth > MAX_DEPTH:
            raise LiteralError(f"more than {MAX_DEPTH} brackets inside each other")
        if not is_container(value):
            return self.leaf(value)
        rows = self._rows[id(value)] = self._measured_rows(value, depth + 1)
        whole = [label + flat for _, _, label, flat in rows if flat is not None]
        found = None
        if len(whole) == len(rows):
            opening, closing = self._brackets(value)
            found = f"{opening}{', '.join(whole)}{closing}"
            if len(found) > self.width or self.is_spread(value):
                found = None
        self._flat[id(value)] = found
        return found

    def _measured_rows(self, value: Container, depth: int) -> list[Row]:
        if isinstance(value, JsonArray):
            return [(None, child, "", self._measure(child, depth)) for child in value.elements]
        measured = [self._measure(child, depth) for _, child in value.members]
        _refuse_repeats(value)
        return [
            (name, child, f"{self.name(name)}: ", flat)
            for (name, child), flat in zip(value.members, measured, strict=True)
        ]

    def _brackets(self, value: Container) -> tuple[str, str]:
        """Those of ``value`` on one line."""
        if isinstance(value, JsonArray):
            return "[", "]"
        padding = self.object_padding if value.members else ""
        return "{" + padding, padding + "}"

    def _put(self, value: Container, indent: int, before: int) -> None:
        """Append ``value``, which stands ``before`` characters into a line at ``indent``."""
        flat, rows = self._flat[id(value)], self._rows[id(value)]
        if not rows or (flat is not None and indent + before + columns(flat) < self.width):
            self._out.append(flat or "")
            return
        opening, closing = "{}" if isinstance(value, JsonObject) else "[]"
        self._out.append(f"{opening}\n")
        if shared := self.shared_rows(value, indent + self.step):
            self._out.append(shared)
        else:
            for row in rows:
                self._put_row(row, indent + self.step)
        self._out.append(" " * indent + closing)

    def _put_row(self, row: Row, indent: int) -> None:
        """Append one member or element with its comma, as lines of their own."""
        name, value, label, flat = row
        held = is_container(value)
        line = label + ("[" if held or flat is None else flat)
        if indent + columns(line) >= self.width:
            line = self.long_row(name, value, indent)
        elif held:
            line = label
        self._out.append(" " * indent + line)
        if is_container(value):
            self._put(value, indent, columns(line))
        self._out.append(",\n")

    def leaf(self, value: JsonValue) -> str:
        """The source text of a value that holds no other."""
        match value:
            case Text():
                return self.string(value)
            case JsonNumber(source):
                return self.number(source)
            case JsonPlaceholder(variable):
                raise LiteralError(
                    f"{{{{{variable.name}}}}} stands outside quotes: what it holds is not known"
                )
            case _:
                return self.constants[value]


def columns(written: str) -> int:
    """The width of ``written`` as formatters count it: wide characters take two columns."""
    if written.isascii():
        return len(written)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in written)


def is_container(value: JsonValue) -> TypeGuard[Container]:
    """Whether ``value`` holds others."""
    # Asking for the type costs a fraction of ``isinstance``, which asks the classes of msgspec.
    return type(value) in _CONTAINERS


def children(value: Container) -> tuple[JsonValue, ...]:
    """The values directly inside ``value``."""
    if isinstance(value, JsonObject):
        return tuple([child for _, child in value.members])
    return value.elements


def _refuse_repeats(value: JsonObject) -> None:
    """Raise LiteralError when the data could have fewer members than ``value``."""
    if value.has_repeats:
        raise LiteralError("data cannot hold the same name twice")
    if len(value.members) > 1:
        for name, _ in value.members:
            if not name.is_plain:
                raise LiteralError(f"the name {name.source!r} might be that of another member")
