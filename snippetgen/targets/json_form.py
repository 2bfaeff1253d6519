"""When a JSON body may be shown as data: re-serialising must give the same JSON again.

Equal means: the same values with each number's text, member order and repeats kept; white space
outside strings is no part of JSON (RFC 8259, section 2).
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from math import isfinite

from snippetgen.ir.json_value import (
    JsonArray,
    JsonNumber,
    JsonObject,
    JsonPlaceholder,
    JsonValue,
    NotJsonError,
    parse_json,
)
from snippetgen.ir.text import Text
from snippetgen.patterns import later

_JSON_TYPE = later(r"application/([\w.+-]+\+)?json\b", re.IGNORECASE)
_PLAIN_INT = later(r"-?(0|[1-9][0-9]*)")
# Integers, and what Prettier takes for a number among the names of an object.
_NUMERIC_NAME = later(r"[0-9]+(\.[0-9]+)?")
# Deeper documents are read more easily as the text they are, and some parsers refuse them.
MAX_DEPTH = 40


def is_json_type(media_type: Text | None) -> bool:
    """Whether a Content-Type names JSON."""
    return media_type is not None and bool(_JSON_TYPE.match(media_type.source))


def json_of(text: Text) -> JsonValue | None:
    """The JSON object or array that ``text`` is, or None."""
    stripped = text.source.lstrip(" \t\r\n")
    if not stripped.startswith(("{", "[")):
        return None
    try:
        value = parse_json(text)
    except NotJsonError:
        return None
    if not isinstance(value, JsonObject | JsonArray):
        return None
    return value if depth_of(value) <= MAX_DEPTH else None


def json_line(value: JsonValue) -> Text:
    """``value`` as JSON on one line, its variables in their places."""
    match value:
        case JsonObject(members):
            shown = (json_line(name) + Text(": ") + json_line(member) for name, member in members)
            return Text("{") + Text.join(", ", shown) + Text("}")
        case JsonArray(elements):
            return Text("[") + Text.join(", ", map(json_line, elements)) + Text("]")
        case JsonNumber(source):
            return Text(source)
        case JsonPlaceholder(variable):
            return Text.made_of(variable)
        case Text():
            quoted = value.map_plain(lambda piece: json.dumps(piece, ensure_ascii=False)[1:-1])
            return Text('"') + quoted + Text('"')
        case _:
            return Text(json.dumps(value))


def depth_of(value: JsonValue) -> int:
    """How many containers stand inside each other."""
    depth, level = 0, _inside([value])
    while level:
        depth, level = depth + 1, _inside(level)
    return depth


def _inside(values: list[JsonValue]) -> list[JsonValue]:
    """What stands directly in some of ``values``."""
    found: list[JsonValue] = []
    for value in values:
        # Asking for the type costs a fraction of ``isinstance``, which asks the classes of msgspec.
        if type(value) is JsonObject:
            found += [member for _, member in value.members]
        elif type(value) is JsonArray:
            found += value.elements
    return found


def parts_of(value: JsonValue) -> tuple[list[JsonObject], list[JsonValue]]:
    """Every object of the tree, and every value in it that is no container; in no order."""
    objects: list[JsonObject] = []
    leaves: list[JsonValue] = []
    pending = [value]
    while pending:
        current = pending.pop()
        if type(current) is JsonObject:
            objects.append(current)
            pending += [member for _, member in current.members]
        elif type(current) is JsonArray:
            pending += current.elements
        else:
            leaves.append(current)
    return objects, leaves


def have_repeats(objects: list[JsonObject]) -> bool:
    """Whether one of ``objects`` names a member twice."""
    return any(found.has_repeats for found in objects)


def have_plain_names(objects: list[JsonObject]) -> bool:
    """Whether no name of a member holds a variable."""
    return all(name.is_plain for found in objects for name, _ in found.members)


def survives_python(value: JsonValue) -> bool:
    """Whether ``json.dumps`` writes the same JSON for the Python data that ``value`` denotes."""
    objects, leaves = parts_of(value)
    if have_repeats(objects) or not have_plain_names(objects):
        return False
    return all(map(_survives_python, leaves))


def survives_javascript(value: JsonValue) -> bool:
    """Whether ``JSON.stringify`` writes the same JSON for the JavaScript data ``value`` denotes."""
    objects, leaves = parts_of(value)
    if have_repeats(objects):
        return False
    names = (name for found in objects for name, _ in found.members)
    return all(map(keeps_its_place, names)) and all(map(_survives_javascript, leaves))


SURVIVES = {"python": survives_python, "javascript": survives_javascript}
"""The test for each serialiser by its name."""


def keeps_its_place(name: Text) -> bool:
    """Whether a property of this name stays where it is written in a JavaScript object.

    Integers go first (https://tc39.es/ecma262/#sec-ordinaryownpropertykeys), and ``__proto__`` is
    no property (https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers).
    """
    if not name.is_plain or name.plain == "__proto__":
        return False
    return not _NUMERIC_NAME.fullmatch(name.plain) and not _has_surrogate(name)


def _survives_javascript(leaf: JsonValue) -> bool:
    match leaf:
        case JsonPlaceholder():
            return False
        case JsonNumber(source):
            return javascript_number(source) == source
        case Text():
            return not _has_surrogate(leaf)
        case _:
            return True


def javascript_number(source: str) -> str:
    """The number of this JSON source as JavaScript writes it (Number::toString, base 10)."""
    value = float(source)
    if not isfinite(value):
        return "null"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(exponent, int)
    shown = "".join(map(str, digits))
    point = len(shown) + exponent
    if value == 0:
        return "0"
    if len(shown) <= point <= 21:
        found = shown.ljust(point, "0")
    elif 0 < point <= 21:
        found = f"{shown[:point]}.{shown[point:]}"
    elif -6 < point <= 0:
        found = f"0.{'0' * -point}{shown}"
    else:
        fraction = f".{shown[1:]}" if len(shown) > 1 else ""
        found = f"{shown[0]}{fraction}e{point - 1:+}"
    return f"-{found}" if sign else found


def _has_surrogate(text: Text) -> bool:
    return not text.is_ascii and any("\ud800" <= c <= "\udfff" for c in text.source)


def _survives_python(leaf: JsonValue) -> bool:
    # Asking for the type costs a fraction of ``isinstance``, which asks the classes of msgspec.
    if type(leaf) is Text:
        return not _has_surrogate(leaf)
    if type(leaf) is JsonNumber:
        if _PLAIN_INT.fullmatch(leaf.source):
            return leaf.source != "-0" and len(leaf.source) <= 4000
        return repr(float(leaf.source)) == leaf.source
    return type(leaf) is not JsonPlaceholder
