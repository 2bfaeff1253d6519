"""Reading JSON values of the kind that is wanted; what is of another kind is reported.

A value stands ``at`` a place, or at ``keys`` below it: hardly any is wrong, so that the place of most
need not be made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from snippetgen.ir.text import EMPTY, Text
from snippetgen.postman.javascript import json_text, levels_of, text_of
from snippetgen.postman.place import Key, Place
from snippetgen.problems import Code

_NOTHING: Mapping[str, object] = {}

MAX_PRINTED_LEVELS = 200
"""Lists and objects inside each other; printing them recurses, and no real value comes near."""


def string(value: object, at: Place, *keys: Key) -> str:
    """Text where no variables are read; null and anything wrong is empty."""
    match value:
        case str():
            return value
        case None:
            return ""
        case bool() | int() | float():
            return text_of(value)
        case _:
            at.below(keys).report_bad(value, "text")
            return ""


def text(value: object, at: Place, *keys: Key) -> Text | None:
    """Text with its variables; None for null and anything wrong."""
    match value:
        case str():
            return Text.of(value)
        case None:
            return None
        case bool() | int() | float():
            return Text(text_of(value))
        case _:
            at.below(keys).report_bad(value, "text")
            return None


def text_as_sent(value: object, at: Place, *keys: Key) -> Text | None:
    """Text where Postman takes anything: what is none is printed, and reported when that helps nobody."""
    if not isinstance(value, (dict, list)):
        return text(value, at, *keys)
    at = at.below(keys)
    printed = as_javascript(value, at)
    at.report(Code.BAD_VALUE, f"text expected; Postman sends {printed!r}")
    return Text.of(printed)


def only_text(value: object, at: Place, *keys: Key) -> Text | None:
    """Text; a number or boolean is left out, since Postman takes none where this is asked for."""
    if value is None or isinstance(value, str):
        return text(value, at)
    at.below(keys).report_bad(value, "text")
    return None


def member_text(of: Mapping[str, object], name: str, at: Place) -> Text:
    """The member ``name`` as text; empty when it is absent or null."""
    return text(of.get(name), at, name) or EMPTY


def record(value: object, at: Place, *keys: Key) -> Mapping[str, object]:
    """An object; an empty one for null, an empty list (PHP prints one) and anything wrong."""
    if isinstance(value, dict):
        return value
    if value is not None and value != []:
        at.below(keys).report_bad(value, "an object")
    return _NOTHING


def elements(value: object, at: Place) -> Iterator[tuple[object, Place]]:
    """The elements of a list with their places; none for null and anything wrong."""
    for index, element in enumerate(_listed(value, at)):
        yield element, at / index


def _listed(value: object, at: Place) -> list[object]:
    if value is not None and not isinstance(value, list):
        at.report_bad(value, "a list")
    return value if isinstance(value, list) else []


def records(value: object, at: Place) -> Iterator[tuple[Mapping[str, object], Place]]:
    """The elements of a list that are objects; nulls are passed over, the rest is reported."""
    for index, element in enumerate(_listed(value, at)):
        if isinstance(element, dict):
            yield element, at / index
        elif element is not None:
            (at / index).report_bad(element, "an object")


def description(value: object, at: Place, *keys: Key) -> str:
    """A description: text, or an object whose ``content`` is."""
    if isinstance(value, dict):
        return string(value.get("content"), at, *keys, "content")
    return string(value, at, *keys)


def as_javascript(value: object, at: Place) -> str:
    """``String(value)``; empty when it is nested too deeply to print."""
    return _printed(value, at, text_of)


def as_json(value: object, at: Place) -> str:
    """``JSON.stringify(value)``; empty when it is nested too deeply to print."""
    return _printed(value, at, json_text)


def _printed(value: object, at: Place, printer: Callable[[object], str]) -> str:
    if levels_of(value) > MAX_PRINTED_LEVELS:
        at.report_bad(value, "a value of less depth")
        return ""
    return printer(value)
