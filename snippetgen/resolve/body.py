"""From a body as described to the bytes that are sent and the Content-Type that goes with them.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, assert_never

import msgspec
from msgspec import UNSET

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
from snippetgen.patterns import later
from snippetgen.resolve.exchange import (
    Content,
    FileContent,
    FormContent,
    MultipartContent,
    TextContent,
)
from snippetgen.resolve.media_types import DEFAULT, media_type_of
from snippetgen.resolve.variables import Variables

if TYPE_CHECKING:
    from snippetgen.resolve.multipart import Finding

BODYLESS_METHODS = frozenset({"GET", "HEAD", "COPY", "PURGE", "UNLOCK"})
FORM_TYPE = "application/x-www-form-urlencoded"
MULTIPART_TYPE = "multipart/form-data"
JSON_TYPE = "application/json"

_LANGUAGE_TYPES = {
    "html": "text/html",
    "text": "text/plain",
    "json": JSON_TYPE,
    "javascript": "application/javascript",
    "xml": "application/xml",
}
# A quote after an odd number of backslashes opens nothing; an open comment runs to the end.
_COMMENT = later(
    r"""((?<!\\)(?:\\\\)*\\"|"(?:\\.|[^"\\])*(?:"|\Z))|//[^\n]*|/\*.*?(?:\*/|\Z)""", re.DOTALL
)


class Built(msgspec.Struct, frozen=True):
    """A body ready to send: ``media_type`` is what Postman declares when no header does.

    ``forced`` says that it replaces another Content-Type; ``findings`` are problems to report.
    """

    content: Content | None = None
    media_type: str | None = None
    forced: bool = False
    findings: tuple[Finding, ...] = ()


def build_body(body: Body | None, variables: Variables, *, declares_json: bool) -> Built:
    """The content of ``body``; ``declares_json`` says that a Content-Type header names JSON."""
    match body:
        case None:
            return Built()
        case RawBody():
            return _raw(body, variables, declares_json=declares_json)
        case UrlencodedBody(fields):
            return _urlencoded(fields, variables)
        case FormDataBody(parts):
            return _formdata(parts, variables)
        case FileBody():
            return _file(body, variables)
        case GraphqlBody():
            return _graphql(body, variables)
        case _:  # pragma: no cover
            assert_never(body)


def _raw(body: RawBody, variables: Variables, *, declares_json: bool) -> Built:
    if not body.text:
        return Built()
    text = variables.substitute(body.text)
    language = variables.substitute(Text.of(body.language or "")).source
    if language == "json" or (not language and declares_json):
        text = strip_comments(text)
    media_type = _LANGUAGE_TYPES.get(language, "text/plain")
    return Built(TextContent(text) if text else None, media_type)


def strip_comments(text: Text) -> Text:
    """``text`` without ``//`` and ``/* */`` comments outside double-quoted strings."""
    if "//" not in text and "/*" not in text:
        return text
    return Text.of(_COMMENT.sub(lambda match: match[1] or "", text.source))


def _urlencoded(fields: tuple[FormField, ...], variables: Variables) -> Built:
    """Equal names are sent together, and names that look like array indices go first."""
    grouped: dict[str, list[tuple[Text, Text]]] = {}
    for field in fields:
        if not field.disabled:
            name = variables.substitute(field.key)
            value = variables.substitute(field.value or EMPTY)
            grouped.setdefault(name.source, []).append((name, value))
    if not grouped:
        return Built()
    names = sorted(grouped, key=lambda n: int(n) if _is_array_index(n) else 2**32)
    pairs = tuple(pair for name in names for pair in grouped[name])
    return Built(FormContent(pairs), FORM_TYPE, forced=True)


def _is_array_index(name: str) -> bool:
    return bool(re.fullmatch(r"0|[1-9][0-9]{0,9}", name)) and int(name) < 2**32 - 1


def _formdata(parts: tuple[TextPart | FilePart, ...], variables: Variables) -> Built:
    from snippetgen.resolve.multipart import MultipartReader  # few requests have parts

    read = MultipartReader(variables)
    for part in parts:
        read.part(part)
    if not read.fields:
        return Built()
    content = MultipartContent(tuple(read.fields))
    return Built(content, MULTIPART_TYPE, forced=True, findings=tuple(read.findings))


def _file(body: FileBody, variables: Variables) -> Built:
    from snippetgen.resolve.multipart import NO_FILE, from_base64  # few requests send files

    content = from_base64(variables.substitute(body.content or EMPTY))
    if content is not None:
        return Built(TextContent(content))
    if not body.path:
        return Built(FileContent(None), findings=(NO_FILE,))
    resolved = variables.substitute(body.path)
    return Built(FileContent(resolved), media_type_of(resolved.source) or DEFAULT)


def _graphql(body: GraphqlBody, variables: Variables) -> Built:
    members: list[Text] = []
    for name, value in (("query", body.query), ("operationName", body.operation_name)):
        if value is None:
            members.append(Text(f'"{name}":null'))
        elif value is not UNSET:
            members.append(Text(f'"{name}":') + _json_string(variables.substitute(value)))
    if body.variables is not UNSET:
        members.append(Text('"variables":') + variables.substitute(body.variables))
    text = Text("{") + Text.join(",", members) + Text("}")
    return Built(TextContent(text), JSON_TYPE)


def _json_string(text: Text) -> Text:
    escaped = text.map_plain(lambda piece: json.dumps(piece, ensure_ascii=False)[1:-1])
    return Text('"') + escaped + Text('"')
