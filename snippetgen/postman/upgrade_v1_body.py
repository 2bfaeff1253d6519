"""The body of a v1 request as v2.1 has it: plain data in, plain data out.

Sources: https://schema.postman.com/json/collection/v1.0.0/collection.json; the rules are those of
postman-collection-transformer.
"""

from __future__ import annotations

from collections.abc import Mapping

from snippetgen.postman.javascript import is_truthy

_MODES = {
    "binary": "file",
    "graphql": "graphql",
    "params": "formdata",
    "raw": "raw",
    "urlencoded": "urlencoded",
}

Node = Mapping[str, object]


def body_v2(source: Node) -> dict[str, object] | None:
    """The body of the request ``source``; None when it has none."""
    given = source.get("dataMode")
    mode = _MODES.get(given) if isinstance(given, str) else None
    data, raw_data, graphql = (source.get(n) for n in ("data", "rawModeData", "graphqlModeData"))
    is_empty = not (_is_filled(data) or _is_filled(raw_data) or _is_filled(graphql))
    if (mode is None and is_empty) or ("dataMode" in source and given is None):
        return None
    options = source.get("dataOptions")
    raw = _raw_text(raw_data)
    if not _is_filled(graphql):
        has_graphql = isinstance(options, dict) and "graphql" in options
        graphql = data if has_graphql and _is_filled(data) else None
    mode = mode or _guessed_mode(data or raw_data, raw, graphql)
    body: dict[str, object] = {"mode": mode, "disabled": source.get("dataDisabled")}
    body[mode] = _content(mode, data, raw_data, graphql)
    if isinstance(options, dict):
        body["options"] = {_MODES.get(name, name): options[name] for name in options}
    return body


def _guessed_mode(data: object, raw: str | None, graphql: object) -> str:
    if not raw and isinstance(data, list):
        return "formdata"
    return "graphql" if not raw and graphql is not None else "raw"


def _content(mode: str, data: object, raw_data: object, graphql: object) -> object:
    raw = _raw_text(raw_data)
    match mode:
        case "raw":
            return raw or (data if isinstance(data, str) else "")
        case "graphql":
            return graphql
        case "file":
            return {"src": raw}
        case _:
            fields = data if is_truthy(data) else raw_data
            return [_field(field) for field in objects(fields) if field.get("key") is not None]


def _field(field: Node) -> Node:
    """A form field; the path of a file may stand in ``value``."""
    changed = {**field, "disabled": is_off(field)}
    if field.get("type") == "file" and not is_truthy(field.get("src")):
        path = changed.pop("value", None)
        changed["src"] = path if isinstance(path, (str, list)) else None
    return changed


def _raw_text(value: object) -> str | None:
    """Text, which some exports put in a list of one."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, str) else None


def _is_filled(value: object) -> bool:
    return isinstance(value, (str, list, dict)) and bool(value)


def is_off(entry: Node) -> bool:
    """Whether ``enabled`` or ``disabled`` says that ``entry`` does not count."""
    return entry.get("enabled") is False or is_truthy(entry.get("disabled"))


def objects(value: object) -> list[Node]:
    """The elements of a list that are objects."""
    return [e for e in value if isinstance(e, dict)] if isinstance(value, list) else []
