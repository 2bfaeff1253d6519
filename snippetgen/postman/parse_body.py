"""The ``body`` of a request: the content of its mode, everything kept for other modes left aside.

Source: the ``request.body`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json; what happens to odd values is
what postman-collection (``RequestBody``) does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from msgspec import UNSET, UnsetType

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
from snippetgen.postman.parse_url import parse_pair, parse_query
from snippetgen.postman.place import Place
from snippetgen.postman.values import (
    as_json,
    description,
    elements,
    member_text,
    only_text,
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
    match string(mode, at, "mode").lower():
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
    """The text as typed; an object or list with anything in it is sent as JSON, the rest not at all."""
    raw = body.get("raw")
    if isinstance(raw, (dict, list)):
        raw = as_json(raw, at / "raw") if raw else None
    elif raw is not None and not isinstance(raw, str):
        (at / "raw").report_bad(raw, "text")
        raw = None
    options = record(body.get("options"), at, "options")
    raw_options = record(options.get("raw"), at, "options", "raw")
    language = string(raw_options.get("language"), at, "options", "raw", "language")
    return RawBody(text(raw, at, "raw") or EMPTY, language or None)


def _urlencoded(value: object, at: Place) -> UrlencodedBody:
    if isinstance(value, str):
        pairs = parse_query(Text.of(value)) if value else ()
        return UrlencodedBody(tuple(FormField(pair.key or EMPTY, pair.value) for pair in pairs))
    entries = elements(_as_list(value), at)
    return UrlencodedBody(tuple(f for entry, place in entries for f in _fields(entry, place)))


def _as_list(value: object) -> object:
    """An object in place of a list is its only entry."""
    return [value] if isinstance(value, dict) else value


def _fields(entry: object, at: Place) -> Iterator[FormField]:
    """The fields of one entry: text, or an object whose value may be a list of them."""
    match entry:
        case str():
            pair = parse_pair(Text.of(entry))
            yield FormField(pair.key or EMPTY, pair.value)
        case dict():
            value, place = entry.get("value"), at / "value"
            found = elements(value, place) if isinstance(value, list) else [(value, place)]
            key, disabled = _field_key(entry, at), is_truthy(entry.get("disabled"))
            about = description(entry.get("description"), at, "description")
            yield from (FormField(key, text(each, where), disabled, about) for each, where in found)
        case None:
            pass
        case _:
            at.report_bad(entry, "a form field")


def _field_key(entry: Mapping[str, object], at: Place) -> Text:
    """The key, printed where it is missing or null."""
    key = text(entry.get("key"), at, "key")
    return Text("null" if "key" in entry else "undefined") if key is None else key


def _formdata(value: object, at: Place) -> FormDataBody:
    parts = (_part(entry, place) for entry, place in records(_as_list(value), at))
    return FormDataBody(tuple(part for part in parts if part is not None))


def _part(entry: Mapping[str, object], at: Place) -> TextPart | FilePart | None:
    """One part; a value that is no text is sent as JSON, and one that counts as false as empty."""
    key = member_text(entry, "key", at)
    content_type = only_text(entry.get("contentType"), at, "contentType") or None
    file_name = only_text(entry.get("fileName"), at, "fileName")
    disabled = is_truthy(entry.get("disabled"))
    about = description(entry.get("description"), at, "description")
    value = entry.get("value")
    if entry.get("type") == "file":
        source = entry.get("src")
        if is_truthy(source) and not isinstance(source, (str, list)):
            (at / "src").report_bad(source, "a path or a list of paths")
            return None
        paths = _paths(source, at / "src")
        content = None if source else only_text(value, at, "value")
        in_list = isinstance(source, list) and bool(source)
        return FilePart(
            key, paths, content_type, file_name, in_list, content or None, disabled, about
        )
    if isinstance(value, (dict, list)):
        value = as_json(value, at / "value")
    given = EMPTY if value in (False, 0) else text(value, at, "value")
    return TextPart(key, given, content_type, file_name, disabled, about)


def _paths(value: object, at: Place) -> tuple[Text, ...]:
    """One path, several in a list, or none."""
    if isinstance(value, list):
        found = [only_text(path, place) for path, place in elements(value, at)]
    else:
        found = [text(value or None, at)]
    return tuple(path for path in found if path)


def _file(value: object, at: Place) -> FileBody:
    """A path, or an object whose ``src`` is one or whose ``content`` is base64."""
    content = None
    if isinstance(value, dict):
        content = only_text(value.get("content"), at, "content")
        value, at = value.get("src"), at / "src"
    return FileBody(text(value, at) or None, None if value else content or None)


def _graphql(value: object, at: Place) -> GraphqlBody:
    """An object, or the JSON text of one."""
    if isinstance(value, str):
        value = _decoded(value, at)
    graphql = record(value, at)
    variables = graphql.get("variables", UNSET)
    keeps_null = not isinstance(variables, str)
    if variables is not UNSET and keeps_null:
        variables = as_json(variables, at / "variables")
    return GraphqlBody(
        query=_member(graphql, "query", at, keeps_null=keeps_null),
        operation_name=_member(graphql, "operationName", at, keeps_null=keeps_null),
        variables=Text.of(variables) if isinstance(variables, str) and variables else UNSET,
    )


def _member(
    graphql: Mapping[str, object], name: str, at: Place, *, keeps_null: bool
) -> Text | UnsetType | None:
    """A member that is text, or null where Postman sends that: beside variables that are no text."""
    if name not in graphql:
        return UNSET
    found = only_text(graphql[name], at, name)
    is_null = graphql[name] is None and keeps_null
    return UNSET if found is None and not is_null else found


def _decoded(value: str, at: Place) -> object:
    if not value:
        return None
    try:
        decoded: object = json.loads(value)
    except (ValueError, RecursionError):
        at.report_bad(value, "an object, or the JSON text of one,")
        return None
    return decoded
