"""JSON values as Python data in black's layout.

Sources: RFC 8259; https://docs.python.org/3/reference/lexical_analysis.html#numeric-literals;
https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html#trailing-commas.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from typing import TypeAlias, TypeGuard

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonPlaceholder, JsonValue
from snippetgen.ir.text import Text
from snippetgen.literals.errors import LiteralError

MAX_DEPTH = 90
"""Containers inside each other; CPython refuses 200 brackets, and a call needs some itself."""

_MAX_DIGITS = 4300  # sys.int_info.default_max_str_digits, which binds literals too
_STEP = 4

Literal: TypeAlias = Callable[[Text], str]
_Container: TypeAlias = JsonObject | JsonArray


class DataWriter:
    """One run over a value; flat forms are made once, from the leaves up."""

    def __init__(self, literal: Literal, unbroken: Literal, width: int) -> None:
        """Remember how strings are written and how wide a line may be.

        ``unbroken`` writes a text so that no line break fits in, for lines that are too long.
        """
        self._literal = literal
        self._unbroken = unbroken
        self._width = width
        self._flat: dict[int, str | None] = {}
        self._out: list[str] = []

    def write(self, value: JsonValue, indent: int, before: int) -> str:
        """The source text; see :func:`snippetgen.literals.python.json`."""
        _refuse_depth(value)
        self._measure(value)
        self._put(value, indent, before)
        return "".join(self._out)

    def _measure(self, value: JsonValue) -> str | None:
        """``value`` on one line, or None when it is to stand on several."""
        if not _is_container(value):
            return self._leaf(value)
        rows: list[str | None] = [self._measure(child) for child in _children(value)]
        if isinstance(value, JsonObject):
            _refuse_repeats(value)
            names = (self._literal(name) for name, _ in value.members)
            rows = [row and f"{name}: {row}" for name, row in zip(names, rows, strict=True)]
        opening, closing = "{}" if isinstance(value, JsonObject) else "[]"
        whole = [row for row in rows if row is not None]
        found = f"{opening}{', '.join(whole)}{closing}" if len(whole) == len(rows) else None
        if found is not None and len(found) > self._width:
            found = None
        self._flat[id(value)] = found
        return found

    def _put(self, value: JsonValue, indent: int, before: int) -> None:
        """Append ``value``, which stands ``before`` characters into a line at ``indent``."""
        if not _is_container(value):
            self._out.append(self._leaf(value))
            return
        flat = self._flat[id(value)]
        if flat is not None and indent + before + columns(flat) < self._width:
            self._out.append(flat)
            return
        if not _children(value):
            self._out.append(flat or "")
            return
        opening, closing = "{}" if isinstance(value, JsonObject) else "[]"
        self._out.append(f"{opening}\n")
        names = [name for name, _ in value.members] if isinstance(value, JsonObject) else []
        for index, child in enumerate(_children(value)):
            self._put_row(names[index] if names else None, child, indent + _STEP)
        self._out.append(" " * indent + closing)

    def _put_row(self, name: Text | None, child: JsonValue, indent: int) -> None:
        """Append one member or element with its comma, as lines of their own."""
        label = "" if name is None else f"{self._literal(name)}: "
        shown = "[" if _is_container(child) else self._leaf(child)
        if indent + columns(label) + columns(shown) >= self._width:
            if name is not None:
                label = f"{self._unbroken(name)}: "
            if isinstance(child, Text):
                shown = self._unbroken(child)
        self._out.append(" " * indent + label)
        if _is_container(child):
            self._put(child, indent, columns(label))
        else:
            self._out.append(shown)
        self._out.append(",\n")

    def _leaf(self, value: JsonValue) -> str:
        """The source text of a value that holds no other."""
        match value:
            case Text():
                return self._literal(value)
            case JsonNumber(source):
                return _number(source)
            case JsonPlaceholder(variable):
                raise LiteralError(
                    f"{{{{{variable.name}}}}} stands outside quotes: what it holds is not known"
                )
            case _:
                return repr(value)


def columns(written: str) -> int:
    """The width of ``written`` as black counts it: wide characters take two columns."""
    if written.isascii():
        return len(written)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in written)


def _is_container(value: JsonValue) -> TypeGuard[_Container]:
    """Whether ``value`` holds others."""
    return isinstance(value, JsonObject | JsonArray)


def _children(value: _Container) -> tuple[JsonValue, ...]:
    """The values directly inside ``value``."""
    if isinstance(value, JsonArray):
        return value.elements
    return tuple(child for _, child in value.members)


def _refuse_depth(value: JsonValue) -> None:
    """Raise LiteralError when containers lie too deep for a parser, or for us."""
    level: list[JsonValue] = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [child for held in level if _is_container(held) for child in _children(held)]
        if not level:
            return
    raise LiteralError(f"more than {MAX_DEPTH} brackets inside each other")


def _refuse_repeats(value: JsonObject) -> None:
    """Raise LiteralError when a dict could have fewer members than ``value``."""
    if value.has_repeats:
        raise LiteralError("a dict cannot hold the same name twice")
    if len(value.members) > 1:
        for name, _ in value.members:
            if not name.is_plain:
                raise LiteralError(f"the name {name.source!r} might be that of another member")


def _number(source: str) -> str:
    """A number as black leaves it: a small ``e`` and no plus sign."""
    if source.lstrip("-").isdigit():
        if len(source) > _MAX_DIGITS:
            raise LiteralError(f"a number of {len(source)} digits is too long for Python")
        return source
    if math.isinf(float(source)):
        raise LiteralError(f"the number {source} is too large for Python")
    return source.lower().replace("e+", "e")
