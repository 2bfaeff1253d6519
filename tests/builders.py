"""Small makers of Postman collections as plain data: name only what a test is about.

write(tmp_path, a_collection(an_item(method="POST", body=raw("{}"))))
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

Data: TypeAlias = dict[str, Any]

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
URL = "https://api.example.com/things"


def a_collection(*items: Data, name: str = "Sample", **members: Any) -> Data:
    """A collection v2.1 of ``items`` (requests or folders); ``members`` stand beside them."""
    return {"info": {"name": name, "schema": SCHEMA}, "item": list(items), **members}


def a_folder(name: str, *items: Data, **members: Any) -> Data:
    """A folder of ``items``."""
    return {"name": name, "item": list(items), **members}


def an_item(
    name: str = "Request",
    *,
    responses: Sequence[Data] = (),
    settings: Mapping[str, Any] | None = None,
    **request: Any,
) -> Data:
    """An item; ``request`` goes to :func:`a_request`, ``settings`` are the profile behaviour."""
    item: Data = {"name": name}
    if settings is not None:
        item["protocolProfileBehavior"] = dict(settings)
    return {**item, "request": a_request(**request), "response": list(responses)}


def a_request(
    *,
    method: str = "GET",
    url: str | Data = URL,
    headers: Sequence[Data] | Mapping[str, str] = (),
    **members: Any,
) -> Data:
    """A request; ``members`` (``body``, ``auth``, ``description``) are taken as they are."""
    lines = a_list(headers) if isinstance(headers, Mapping) else list(headers)
    return {"method": method, "header": lines, **members, "url": url}


def a_list(pairs: Mapping[str, Any]) -> list[Data]:
    """Postman's way to write ``pairs``: a list of ``key`` and ``value``."""
    return [{"key": key, "value": value} for key, value in pairs.items()]


def a_url(raw: str, **members: Any) -> Data:
    """A URL in parts as the app saves it; ``members`` are ``query``, ``variable`` and others."""
    origin, _, rest = raw.partition("?")
    scheme, found, address = origin.rpartition("://")
    host, _, path = address.partition("/")
    url: Data = {"raw": raw}
    if found:
        url["protocol"] = scheme
    url["host"] = host.split(".")
    if path:
        url["path"] = path.split("/")
    if rest and "query" not in members:
        pairs = (pair.partition("=") for pair in rest.split("&"))
        url["query"] = [{"key": k, "value": v if sign else None} for k, sign, v in pairs]
    return {**url, **members}


def raw(text: str, language: str | None = None) -> Data:
    """A raw body."""
    body: Data = {"mode": "raw", "raw": text}
    return body if language is None else {**body, "options": {"raw": {"language": language}}}


def urlencoded(*fields: Data) -> Data:
    """A urlencoded body."""
    return {"mode": "urlencoded", "urlencoded": list(fields)}


def formdata(*parts: Data) -> Data:
    """A multipart body."""
    return {"mode": "formdata", "formdata": list(parts)}


def auth(kind: str, **parameters: Any) -> Data:
    """An auth of ``kind``, its parameters a list as in v2.1."""
    listed = [{"key": k, "value": v, "type": "string"} for k, v in parameters.items()]
    return {"type": kind, kind: listed} if listed else {"type": kind}


def a_response(body: str | None, *, code: int = 200, name: str = "OK", **members: Any) -> Data:
    """A saved response."""
    return {"name": name, "code": code, "header": [], "body": body, **members}


def variables(**values: Any) -> list[Data]:
    """A list of variables."""
    return a_list(values)


def an_environment(name: str = "Production", **values: Any) -> Data:
    """An environment export."""
    listed = [{"key": k, "value": v, "type": "default", "enabled": True} for k, v in values.items()]
    return {"name": name, "values": listed, "_postman_variable_scope": "environment"}


def write(folder: Path, data: Any, name: str = "sample.postman_collection.json") -> Path:
    """``data`` as a JSON file in ``folder``."""
    path = folder / name
    path.write_text(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n", "utf-8", newline="\n")
    return path
