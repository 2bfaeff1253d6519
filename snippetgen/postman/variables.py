"""Variable definitions: of a collection, an environment, globals; and typed values in general.

Source: the ``variable`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json; casts as postman-collection
(``Variable.types``) does them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from snippetgen.ir.collection import VariableDefinition
from snippetgen.ir.text import Text
from snippetgen.postman.javascript import is_truthy, number_of
from snippetgen.postman.place import Place
from snippetgen.postman.values import as_javascript, records, string


def read_variables(value: object, at: Place) -> tuple[VariableDefinition, ...]:
    """The definitions of a list, in order; those without a name are passed over."""
    found = (_definition(entry, place) for entry, place in records(value, at))
    return tuple(definition for definition in found if definition is not None)


def _definition(entry: Mapping[str, object], at: Place) -> VariableDefinition | None:
    name = string(entry.get("key"), at, "key")
    if not name:
        return None
    value = typed_value(entry, at) if "value" in entry else ""
    return VariableDefinition(
        name=name,
        value=Text.of(as_javascript(value, at / "value")),
        disabled=is_truthy(entry.get("disabled")),
        secret=entry.get("type") == "secret",
    )


def typed_value(entry: Mapping[str, object], at: Place) -> object:
    """The ``value`` of ``entry`` after the cast that its ``type`` asks for."""
    value = entry.get("value")
    kind = entry.get("type")
    match kind.lower() if isinstance(kind, str) and "value" in entry else None:
        case "string":
            return as_javascript(value, at / "value")
        case "boolean":
            return is_truthy(value)
        case "number":
            return _number(value, at)
        case "array":
            parsed = _parsed(value)
            return parsed if isinstance(parsed, list) else ""
        case "object":
            parsed = _parsed(value)
            return parsed if isinstance(parsed, dict) else ""
        case _:
            return value


def _number(value: object, at: Place) -> float:
    plain = as_javascript(value, at / "value") if isinstance(value, list) else value
    return number_of(plain)


def _parsed(value: object) -> object:
    """Values of type array and object may be kept as JSON text."""
    if not isinstance(value, str):
        return value
    try:
        parsed: object = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return parsed
