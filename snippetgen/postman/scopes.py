"""Environment and globals files.

Source: the exports of the application; there is no published schema.
"""

from __future__ import annotations

from collections.abc import Mapping

from snippetgen.ir.collection import Scope
from snippetgen.postman.detect import COLLECTIONS, kind_of
from snippetgen.postman.place import Place, name_of_file
from snippetgen.postman.source import Decoded, Source, decode_json
from snippetgen.postman.values import string
from snippetgen.postman.variables import read_variables
from snippetgen.problems import Code, Problem, Where

_WRAPPERS = ("environment", "globals")


def read_scope(source: Source) -> tuple[Scope | None, tuple[Problem, ...]]:
    """The variables of an environment or globals file, JSON or (v3) YAML.

    A list of definitions may stand alone, and names and values may be given as a plain object.
    """
    decoded = _decoded(source)
    if isinstance(decoded, Problem):
        return None, (decoded,)
    problems = list(decoded.problems)
    value, at = decoded.value, Place(source.label, problems)
    for wrapper in _WRAPPERS:
        if isinstance(value, dict) and isinstance(value.get(wrapper), (dict, list)):
            value, at = value[wrapper], at / wrapper
    definitions, place = _definitions(value, at)
    if definitions is None:
        found = kind_of(value)
        message = f"this is {found.value}, no environment"
        hint = "Give it as a collection, without -e." if found in COLLECTIONS else ""
        where = Where(source.label)
        problems.append(Problem.of(Code.NOT_AN_ENVIRONMENT, where, message, hint=hint))
        return None, tuple(problems)
    name = string(_members(value).get("name"), at, "name") if place is not at else ""
    scope = Scope(name or name_of_file(source.label), read_variables(definitions, place))
    return scope, tuple(problems)


def _decoded(source: Source) -> Decoded | Problem:
    if not source.label.endswith((".yaml", ".yml")):
        return decode_json(source)
    from snippetgen.postman.upgrade_v3_request import pairs  # YAML is only needed from here on
    from snippetgen.postman.yaml_text import decode_yaml

    decoded = decode_yaml(source)
    if isinstance(decoded, Problem) or not isinstance(decoded.value, dict):
        return decoded
    values = pairs(decoded.value.get("values"))
    return Decoded({**decoded.value, "values": values} if values is not None else decoded.value)


def _members(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _definitions(value: object, at: Place) -> tuple[object, Place]:
    """The list of definitions and where it stands; None when there is none."""
    if isinstance(value, list):
        return (value if all(map(_is_definition, value)) else None), at
    if not isinstance(value, dict) or kind_of(value) in COLLECTIONS:
        return None, at
    if "values" in value:
        values = value["values"]
        return (values if isinstance(values, list) else None), at / "values"
    if any(isinstance(member, (dict, list)) for member in value.values()):
        return None, at
    return [{"key": name, "value": value[name]} for name in value], at


def _is_definition(value: object) -> bool:
    return isinstance(value, dict) and "key" in value
