"""The ``body`` of a request: the content of its mode, everything kept for other modes left aside.

Source: the ``request.body`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json; what happens to odd values is
what postman-collection (``RequestBody``) does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from snippetgen.ir.body import (
    Body,
    FileBody,
    FilePart,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.text import EMPTY, Text
from snippetgen.postman.javascript import is_truthy
from snippetgen.postman.parse_url import parse_query
from snippetgen.postman.place import Place
from snippetgen.postman.values import (
    as_json,
    elements,
    member_text,
    record,
    records,
    string,
    text,
)


def read_body(value: object, at: Place) -> Body | None:
    """The body; None when there is none, it names no mode, or it is disabled."""
    if isinstance(value, str):
        return RawBody(Text.of(value))
    body = record(value, at)
    mode = body.get("mode")
    if not is_truthy(mode) or is_truthy(body.get("disabled")):
        return None
    match string(mode, at / "mode").lower():
        case "urlencoded":
            return _urlencoded(body.get("urlencoded"), at / "urlencoded")
        case "formdata":
            return _formdata(body.get("formdata"), at / "formdata")
        case "file":
            return _file(body.get("file"), at / "file")
        case "graphql":
            return _graphql(body.get("graphql"), at / "graphql")
        case _:
            return _raw(body, at)


def _raw(body: Mapping[str, object], at: Place) -> RawBody:
    """The text as typed; an object or list is sent as JSON, a number or boolean not at all."""
    raw = body.get("raw")
    if isinstance(raw, (dict, list)):
        raw = as_json(raw, at / "raw")
    elif raw is not None and not isinstance(raw, str):
        (at / "raw").report_bad(raw, "text")
        raw = None
    options = record(body.get("options"), at / "options")
    raw_options = record(options.get("raw"), at / "options" / "raw")
    language = string(raw_options.get("language"), at / "options" / "raw" / "language")
    return RawBody(text(raw, at / "raw") or EMPTY, language or None)


def _urlencoded(value: object, at: Place) -> UrlencodedBody:
    if isinstance(value, str):
        pairs = parse_query(Text.of(value)) if value else ()
        return UrlencodedBody(tuple(FormField(pair.key or EMPTY, pair.value) for pair in pairs))
    return UrlencodedBody(
        tuple(
            FormField(
                key=member_text(entry, "key", place),
                value=text(entry.get("value"), place / "value"),
                disabled=is_truthy(entry.get("disabled")),
            )
            for entry, place in records(value, at)
        )
    )


def _formdata(value: object, at: Place) -> FormDataBody:
    return FormDataBody(tuple(_part(entry, place) for entry, place in records(value, at)))


def _part(entry: Mapping[str, object], at: Place) -> TextPart | FilePart:
    """One part; a value that is no text is sent as JSON, and one that counts as false as empty."""
    key = member_text(entry, "key", at)
    content_type = text(entry.get("contentType"), at / "contentType") or None
    disabled = is_truthy(entry.get("disabled"))
    if entry.get("type") == "file":
        paths = _paths(entry.get("src"), at / "src")
        file_name = text(entry.get("fileName"), at / "fileName")
        return FilePart(key, paths, content_type, file_name, disabled)
    value = entry.get("value")
    if isinstance(value, (dict, list)):
        value = as_json(value, at / "value")
    given = EMPTY if value in (False, 0) else text(value, at / "value")
    return TextPart(key, given, content_type, disabled)


def _paths(value: object, at: Place) -> tuple[Text, ...]:
    """One path, several in a list, or none."""
    if isinstance(value, list):
        found = [text(path, place) for path, place in elements(value, at)]
    else:
        found = [text(value, at)]
    return tuple(path for path in found if path)


def _file(value: object, at: Place) -> FileBody:
    """A path, or an object whose ``src`` is."""
    if isinstance(value, dict):
        value, at = value.get("src"), at / "src"
    return FileBody(text(value, at) or None)


def _graphql(value: object, at: Place) -> GraphqlBody:
    """An object, or the JSON text of one."""
    if isinstance(value, str):
        value = _decoded(value, at)
    graphql = record(value, at)
    variables = graphql.get("variables")
    if "variables" in graphql and not isinstance(variables, str):
        variables = as_json(variables, at / "variables")
    return GraphqlBody(
        query=text(graphql.get("query"), at / "query"),
        operation_name=text(graphql.get("operationName"), at / "operationName"),
        variables=text(variables, at / "variables"),
    )


def _decoded(value: str, at: Place) -> object:
    if not value:
        return None
    try:
        decoded: object = json.loads(value)
    except (ValueError, RecursionError):
        at.report_bad(value, "an object, or the JSON text of one,")
        return None
    return decoded
