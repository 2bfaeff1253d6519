"""The ``url`` of a request: text, or an object of its parts.

Source: the ``url`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json; the object's behaviour is that of
postman-collection (``Url``), which takes the parts and never looks at ``raw``.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from snippetgen.ir.request import PathVariable, QueryParam, Url
from snippetgen.ir.text import EMPTY, Text
from snippetgen.postman.javascript import is_truthy
from snippetgen.postman.parse_url import parse_pair, parse_query, parse_url
from snippetgen.postman.place import Place
from snippetgen.postman.values import (
    description,
    elements,
    only_text,
    record,
    string,
    text,
    text_as_sent,
)
from snippetgen.postman.variables import typed_value

_PARTS = ("protocol", "host", "path", "port")


def read_url(value: object, at: Place) -> Url:
    """A URL of either kind; an empty one when there is none."""
    if isinstance(value, dict):
        return _object(value, at)
    return parse_url(text(value, at) or EMPTY)


def _object(value: Mapping[str, object], at: Place) -> Url:
    """The parts; ``raw`` counts only where there is no part, ``query`` always before its query."""
    if any(value.get(part) for part in _PARTS):
        url = _parts(value, at)
    else:
        url = parse_url(text(value.get("raw"), at, "raw") or EMPTY)
    if value.get("query") is not None:
        url = msgspec.structs.replace(url, query=_query(value["query"], at / "query"))
    variables = _variables(value.get("variable"), at / "variable")
    return msgspec.structs.replace(url, variables=variables) if variables else url


def _parts(value: Mapping[str, object], at: Place) -> Url:
    credentials = record(value.get("auth"), at, "auth")
    return Url(
        protocol=text(value.get("protocol"), at, "protocol") or None,
        user=text(credentials.get("user"), at, "auth", "user"),
        password=text(credentials.get("password"), at, "auth", "password"),
        host=_host(value.get("host"), at / "host"),
        port=text(value.get("port"), at, "port") or None,
        path=_path(value.get("path"), at / "path"),
        fragment=text(value.get("hash"), at, "hash"),
    )


def _host(value: object, at: Place) -> Text:
    if isinstance(value, list):
        return Text.of(".".join(string(label, place) for label, place in elements(value, at)))
    return text(value, at) or EMPTY


def _path(value: object, at: Place) -> tuple[Text, ...] | None:
    """The segments; text loses one leading slash, an empty list is the root."""
    if isinstance(value, list):
        found = (text_as_sent(segment, place) or EMPTY for segment, place in elements(value, at))
        return tuple(found) or (EMPTY,)
    whole = text(value, at)
    if not whole:
        return None
    segments = whole.split("/")
    if len(segments) > 1 and not segments[0]:
        segments = segments[1:]
    return (EMPTY,) if not any(segments) else tuple(segments)


def _query(value: object, at: Place) -> tuple[QueryParam, ...]:
    match value:
        case str():
            return parse_query(Text.of(value)) if value else ()
        case dict():
            pairs = [({"key": key, "value": value[key]}, at / key) for key in value]
            return tuple(_param(pair, place) for pair, place in pairs)
        case _:
            found = (_query_element(element, place) for element, place in elements(value, at))
            return tuple(param for param in found if param is not None)


def _query_element(value: object, at: Place) -> QueryParam | None:
    match value:
        case str():
            return parse_pair(Text.of(value))
        case dict():
            return _param(value, at)
        case None:
            return None
        case _:
            at.report_bad(value, "a query parameter")
            return None


def _param(entry: Mapping[str, object], at: Place) -> QueryParam:
    return QueryParam(
        key=only_text(entry.get("key"), at, "key"),
        value=only_text(entry.get("value"), at, "value"),
        disabled=is_truthy(entry.get("disabled")),
        description=description(entry.get("description"), at, "description"),
    )


def _variables(value: object, at: Place) -> tuple[PathVariable, ...]:
    found = []
    for entry, place in elements(value, at):
        if not isinstance(entry, dict):
            if entry is not None:
                place.report_bad(entry, "a path variable")
            continue
        key = string(entry.get("key") or entry.get("id"), place, "key")
        if key:
            given = only_text(typed_value(entry, place), place, "value")
            about = description(entry.get("description"), place, "description")
            found.append(PathVariable(key, given, about))
    return tuple(found)
