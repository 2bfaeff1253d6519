"""Building JSON by path updates, byte for byte.

The quoting rule for path segments was measured on the engine: a document built by it and emitted
equals the compact dump of the source, member order and number text kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import lru_cache

from snippetgen.ir.json_value import (
    JsonArray,
    JsonNumber,
    JsonObject,
    JsonPlaceholder,
    JsonValue,
)
from snippetgen.ir.text import Text
from snippetgen.patterns import later
from snippetgen.targets.chilkat.statements import Argument, Call, Create, Dispose, Object, Statement
from snippetgen.targets.json_form import have_plain_names, have_repeats, parts_of

_NEEDS_QUOTES = later(r'[.\[\]"\\\x00-\x1f]|^\s|\s$|^$')
_INT = later(r"0|-?[1-9][0-9]*")
_INT_LIMIT = 2**31


def can_build(value: JsonValue, holds: Callable[[Text], bool] = lambda _: True) -> bool:
    """Whether calls can reproduce ``value`` exactly, in a language that ``holds`` such texts."""
    objects, leaves = parts_of(value)
    if have_repeats(objects) or not have_plain_names(objects):
        return False
    texts = [leaf for leaf in leaves if isinstance(leaf, Text)]
    names = [name for found in objects for name, _ in found.members]
    if any("\0" in text for text in texts + names) or not all(map(holds, texts)):
        return False
    if isinstance(value, JsonArray):
        return not any(isinstance(element, JsonArray) for element in value.elements)
    return isinstance(value, JsonObject)


@lru_cache(maxsize=1024)
def path_segment(key: str) -> str:
    """``key`` as one segment of a path."""
    if key.isidentifier():
        return key
    escaped = json.dumps(key, ensure_ascii=False)[1:-1]
    return f'"{escaped}"' if _NEEDS_QUOTES.search(key) else escaped


def build_object(value: JsonObject, name: str) -> Iterator[Statement]:
    """The calls on the JsonObject ``name`` that make it ``value``."""
    pending: list[tuple[str, JsonValue]] = _members(value, "")[::-1]
    while pending:
        path, current = pending.pop()
        # Asking for the type costs a fraction of asking the classes of msgspec in a ``match``.
        if type(current) is JsonObject and current.members:
            pending += reversed(_members(current, f"{path}."))
        elif type(current) is JsonArray and current.elements:
            numbered = [(f"{path}[{n}]", element) for n, element in enumerate(current.elements)]
            pending += reversed(numbered)
        else:
            method, arguments = _scalar(current)
            yield Call(name, f"Update{method}", (Text(path), *arguments))


def _members(value: JsonObject, prefix: str) -> list[tuple[str, JsonValue]]:
    return [(prefix + path_segment(key.plain), member) for key, member in value.members]


def _scalar(value: JsonValue) -> tuple[str, tuple[Argument, ...]]:
    """The ending of the method's name, and what it takes after the path."""
    match value:
        case Text():
            return "String", (value,)
        case None:
            return "Null", ()
        case bool():
            return "Bool", (value,)
        case JsonNumber(source):
            if _INT.fullmatch(source) and float(source.lstrip("-")) < _INT_LIMIT:
                return "Int", (int(source),)
            return "Number", (Text(source),)
        case JsonPlaceholder(variable):
            return "Number", (Text.made_of(variable),)
        case JsonObject():
            return "NewObject", ()
        case JsonArray():
            return "NewArray", ()


def build_array(value: JsonArray, name: str) -> Iterator[Statement]:
    """The calls on the JsonArray ``name`` that make it ``value``, element after element."""
    for number, element in enumerate(value.elements):
        if isinstance(element, JsonObject):
            yield from _add_object(element, name, number)
        else:
            method, arguments = _scalar(element)
            yield Call(name, f"Add{method}At", (-1, *arguments))


def _add_object(element: JsonObject, name: str, number: int) -> Iterator[Statement]:
    owned = Object(f"jsonObj_{number + 1}", "JsonObject")
    yield Call(name, "AddObjectAt", (-1,))
    if element.members:
        yield Call(name, "ObjectAt", (number,), result=owned.name)
        yield from build_object(element, owned.name)
        yield Dispose(owned)


def create_json(value: JsonObject | JsonArray) -> tuple[Object, list[Statement]]:
    """The object that holds ``value``, and the calls that make and fill it."""
    if isinstance(value, JsonObject):
        root = Object("json", "JsonObject")
        return root, [Create(root), *build_object(value, root.name)]
    root = Object("jarr", "JsonArray")
    return root, [Create(root), *build_array(value, root.name)]
