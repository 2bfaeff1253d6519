"""From a body as described to the bytes that are sent and the Content-Type that goes with them.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings).
"""

from __future__ import annotations

import json
import re
from typing import assert_never

import msgspec

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
from snippetgen.resolve.exchange import (
    Content,
    FileContent,
    FileField,
    FormContent,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.resolve.media_types import DEFAULT, media_type_of
from snippetgen.resolve.secrets import SecretNames
from snippetgen.resolve.variables import Variables

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
_COMMENT = re.compile(
    r"""((?<!\\)(?:\\\\)*\\"|"(?:\\.|[^"\\])*(?:"|\Z))|//[^\n]*|/\*.*?(?:\*/|\Z)""", re.DOTALL
)


class Built(msgspec.Struct, frozen=True):
    """A body ready to send: ``media_type`` is what Postman declares when no header does.

    ``forced`` says that it replaces another Content-Type; ``without_file`` that a chosen file is
    missing.
    """

    content: Content | None = None
    media_type: str | None = None
    forced: bool = False
    without_file: bool = False


def build_body(
    body: Body | None, variables: Variables, secrets: SecretNames, *, declares_json: bool
) -> Built:
    """The content of ``body``; ``declares_json`` says that a Content-Type header names JSON."""
    match body:
        case None:
            return Built()
        case RawBody():
            return _raw(body, variables, declares_json=declares_json)
        case UrlencodedBody(fields):
            return _urlencoded(fields, variables, secrets)
        case FormDataBody(parts):
            return _formdata(parts, variables, secrets)
        case FileBody(path):
            return _file(path, variables)
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


def _urlencoded(fields: tuple[FormField, ...], variables: Variables, secrets: SecretNames) -> Built:
    """Equal names are sent together, and names that look like array indices go first."""
    grouped: dict[str, list[tuple[Text, Text]]] = {}
    for field in fields:
        if not field.disabled:
            name = variables.substitute(field.key)
            value = secrets.field(name, field.value or EMPTY)
            grouped.setdefault(name.source, []).append((name, value))
    if not grouped:
        return Built()
    names = sorted(grouped, key=lambda n: int(n) if _is_array_index(n) else 2**32)
    pairs = tuple(pair for name in names for pair in grouped[name])
    return Built(FormContent(pairs), FORM_TYPE, forced=True)


def _is_array_index(name: str) -> bool:
    return bool(re.fullmatch(r"0|[1-9][0-9]{0,9}", name)) and int(name) < 2**32 - 1


def _formdata(
    parts: tuple[TextPart | FilePart, ...], variables: Variables, secrets: SecretNames
) -> Built:
    fields: list[TextField | FileField] = []
    without_file = False
    for part in parts:
        if part.disabled:
            continue
        match part:
            case TextPart():
                fields.append(_text_field(part, variables, secrets))
            case FilePart():
                fields.extend(_file_fields(part, variables))
                without_file = without_file or not part.paths
    if not fields:
        return Built()
    return Built(
        MultipartContent(tuple(fields)), MULTIPART_TYPE, forced=True, without_file=without_file
    )


def _text_field(part: TextPart, variables: Variables, secrets: SecretNames) -> TextField:
    name = variables.substitute(part.key)
    return TextField(
        name=name,
        value=secrets.field(name, part.value or EMPTY),
        content_type=variables.substitute(part.content_type) if part.content_type else None,
    )


def _file_fields(part: FilePart, variables: Variables) -> list[FileField]:
    """One field for each path; without a path one that is empty, with an empty file name."""
    name = variables.substitute(part.key)
    declared = variables.substitute(part.content_type) if part.content_type else None
    given = base_name(variables.substitute(part.file_name)) if part.file_name else None
    if not part.paths:
        return [FileField(name, None, given or EMPTY, declared)]
    fields = []
    for raw_path in part.paths:
        path = variables.substitute(raw_path)
        media_type = declared or Text(media_type_of(path.source) or DEFAULT)
        fields.append(FileField(name, path, given or base_name(path), media_type))
    return fields


def base_name(path: Text) -> Text:
    """The last segment of a path."""
    return Text.of(path.source.rpartition("/")[2]) if "/" in path else path


def _file(path: Text | None, variables: Variables) -> Built:
    if not path:
        return Built(FileContent(None), without_file=True)
    resolved = variables.substitute(path)
    return Built(FileContent(resolved), media_type_of(resolved.source) or DEFAULT)


def _graphql(body: GraphqlBody, variables: Variables) -> Built:
    members: list[Text] = []
    for name, value in (("query", body.query), ("operationName", body.operation_name)):
        if value is not None:
            members.append(Text(f'"{name}":') + _json_string(variables.substitute(value)))
    if body.variables:
        members.append(Text('"variables":') + variables.substitute(body.variables))
    text = Text("{") + Text.join(",", members) + Text("}")
    return Built(TextContent(text), JSON_TYPE)


def _json_string(text: Text) -> Text:
    escaped = text.map_plain(lambda piece: json.dumps(piece, ensure_ascii=False)[1:-1])
    return Text('"') + escaped + Text('"')
