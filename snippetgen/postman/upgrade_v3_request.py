"""The content of one v3 file as v2.1 has it: plain data in, plain data out.

Sources: https://learning.postman.com/docs/collections/use-collections/collection-schemas/ and what
the application writes.  Every scalar is text here, so flags are told by their words.
"""

from __future__ import annotations

from collections.abc import Mapping

Node = Mapping[str, object]

_RAW = ("json", "text", "xml", "html", "javascript")


def http_item(source: Node) -> dict[str, object]:
    """A request of kind ``http-request`` or ``graphql-request``; its auth must be upgraded already."""
    is_graphql = source.get("$kind") == "graphql-request"
    return {
        "request": {
            "method": "POST" if is_graphql else source.get("method"),
            "url": _url(source),
            "header": pairs(source.get("headers")),
            "body": _graphql(source) if is_graphql else _body(source.get("body")),
            "auth": source.get("auth"),
            "description": source.get("description"),
        },
        "protocolProfileBehavior": settings_v2(source.get("settings")),
    }


def example_v2(source: Node) -> dict[str, object]:
    """A saved response of kind ``http-example``, without its name."""
    inner = source.get("response")
    response = inner if isinstance(inner, dict) else source
    body = response.get("body")
    return {
        "code": response.get("statusCode", response.get("code")),
        "status": response.get("statusText", response.get("status")),
        "header": pairs(response.get("headers")),
        "body": body.get("content") if isinstance(body, dict) else body,
    }


def pairs(value: object) -> object:
    """A map, or a list of entries, as a list of entries whose flags are booleans."""
    if isinstance(value, dict):
        return [{"key": key, "value": value[key]} for key in value]
    if not isinstance(value, list):
        return value or None
    return [_entry(entry) if isinstance(entry, dict) else entry for entry in value]


def auth_v2(value: object) -> object:
    """An auth, the first of several; ``inherit`` is null."""
    auth = value[0] if isinstance(value, list) and value else value
    if not isinstance(auth, dict) or auth.get("type") == "inherit":
        return None if isinstance(auth, (dict, list)) else auth or None
    kind = auth.get("type")
    credentials = pairs(auth.get("credentials"))
    return {"type": kind, str(kind): credentials}


def settings_v2(value: object) -> object:
    """The settings with booleans for their words; a list of headers to leave out is a map."""
    if not isinstance(value, dict):
        return value or None
    settings = {name: _flag(value[name]) for name in value}
    off = settings.get("disabledSystemHeaders")
    if isinstance(off, list):
        settings["disabledSystemHeaders"] = {str(name): True for name in off}
    elif isinstance(off, dict):
        settings["disabledSystemHeaders"] = {name: _flag(off[name]) for name in off}
    return settings


def _url(source: Node) -> dict[str, object]:
    return {
        "raw": source.get("url"),
        "query": pairs(source.get("queryParams")),
        "variable": pairs(source.get("pathVariables")),
    }


def _graphql(source: Node) -> dict[str, object]:
    names = ("query", "operationName", "variables")
    return {"mode": "graphql", "graphql": {name: source[name] for name in names if name in source}}


def _body(value: object) -> object:
    """``{type, content}``; an empty text body stands for none in converted collections."""
    if not isinstance(value, dict):
        return value or None
    kind, content = value.get("type"), value.get("content")
    if kind in _RAW:
        if kind == "text" and not content:
            return None
        return {"mode": "raw", "raw": content, "options": {"raw": {"language": kind}}}
    if kind in ("urlencoded", "formdata"):
        return {"mode": kind, kind: pairs(content)}
    return {"mode": "file", "file": content} if kind == "file" else None


def _entry(entry: Node) -> Node:
    """``entry`` with ``disabled`` as a boolean, also where ``enabled`` says it."""
    is_off = _flag(entry.get("enabled")) is False
    return {**entry, "disabled": is_off or _flag(entry.get("disabled"))}


_WORDS = {"true": True, "false": False}


def _flag(value: object) -> object:
    """A boolean for the words of one."""
    return _WORDS.get(value.lower(), value) if isinstance(value, str) else value
