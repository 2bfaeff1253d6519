"""JSON values as JavaScript sees them: as text, as a condition, as a number, as JSON again.

Postman is written in JavaScript, so a number or a boolean where text belongs is sent the way
JavaScript prints it.

Source: https://tc39.es/ecma262/#sec-tostring, #sec-toboolean, #sec-tonumber, #sec-json.stringify
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from decimal import Decimal

from snippetgen.patterns import later

SPACE = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_LARGEST_SAFE_INTEGER = 2**53
_LONGEST_PLAIN = 21
_DECIMAL = later(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_RADIX = later(r"0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)")
_ARRAY_INDEX = later(r"0|[1-9][0-9]{0,9}")


def is_truthy(value: object) -> bool:
    """Whether ``value`` counts as true in a condition; empty lists and objects do."""
    if isinstance(value, float):
        return bool(value) and not math.isnan(value)
    return bool(value) or isinstance(value, (list, dict))


def text_of(value: object) -> str:
    """``String(value)``."""
    match value:
        case str():
            return value
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return number_text(value)
        case list():
            return ",".join("" if element is None else text_of(element) for element in value)
        case _:
            return "[object Object]"


def number_text(number: float) -> str:
    """A number as ``Number.prototype.toString`` prints it."""
    if isinstance(number, int) and abs(number) <= _LARGEST_SAFE_INTEGER:
        return str(number)
    try:
        rounded = float(number)
    except OverflowError:
        rounded = math.inf if number > 0 else -math.inf
    if not math.isfinite(rounded):
        return "NaN" if math.isnan(rounded) else "Infinity" if rounded > 0 else "-Infinity"
    sign, digit_tuple, exponent = Decimal(repr(rounded)).normalize().as_tuple()
    digits = "".join(map(str, digit_tuple))
    point = len(digits) + int(exponent)
    plain = "0" if rounded == 0 else _placed(digits, point)
    return f"-{plain}" if sign and rounded else plain


def _placed(digits: str, point: int) -> str:
    """``digits`` with the decimal point before digit number ``point``, or an exponent."""
    if len(digits) <= point <= _LONGEST_PLAIN:
        return digits.ljust(point, "0")
    if 0 < point <= _LONGEST_PLAIN:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"


def number_of(value: object) -> float:
    """``Number(value)``; NaN for what is no number."""
    match value:
        case None:
            return 0
        case bool() | int() | float():
            try:
                return float(value)
            except OverflowError:
                return math.inf if value > 0 else -math.inf
        case list():
            return number_of(text_of(value))
        case str():
            return _number_of_text(value.strip(SPACE))
        case _:
            return math.nan


def _number_of_text(text: str) -> float:
    if not text:
        return 0
    if _RADIX.fullmatch(text):
        return float(int(text, 0))
    if _DECIMAL.fullmatch(text):
        return float(text)
    unsigned = text.removeprefix("-").removeprefix("+") if len(text) == 9 else text
    if unsigned == "Infinity":
        return -math.inf if text[0] == "-" else math.inf
    return math.nan


def levels_of(value: object) -> int:
    """How many lists and objects stand inside each other."""
    deepest, pending = 0, [(value, 0)]
    while pending:
        current, level = pending.pop()
        deepest = max(deepest, level)
        if isinstance(current, Mapping):
            current = list(current.values())
        if isinstance(current, list):
            pending.extend((element, level + 1) for element in current)
    return deepest


def json_text(value: object) -> str:
    """``JSON.stringify(value)``: no white space, index-like member names first."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case None | bool():
            return text_of(value)
        case int() | float():
            printed = number_text(value)
            return "null" if printed.endswith(("NaN", "Infinity")) else printed
        case list():
            return "[" + ",".join(map(json_text, value)) + "]"
        case Mapping():
            names = sorted(value, key=_member_rank)
            members = (f"{json_text(name)}:{json_text(value[name])}" for name in names)
            return "{" + ",".join(members) + "}"
        case _:  # pragma: no cover - JSON has nothing else
            raise TypeError(type(value))


def _member_rank(name: str) -> int:
    """Objects list array indices first, in ascending order, then names as they were added."""
    last = 2**32 - 1
    return min(int(name), last) if _ARRAY_INDEX.fullmatch(name) else last
