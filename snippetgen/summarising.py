"""From a request to its summary: its names as they are, of its values only marks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import reduce
from hashlib import sha256
from json.encoder import encode_basestring_ascii
from typing import assert_never

import msgspec

from snippetgen.ir.json_value import (
    JsonArray,
    JsonNumber,
    JsonObject,
    JsonPlaceholder,
    JsonValue,
    NotJsonError,
    parse_json,
)
from snippetgen.ir.request import Example
from snippetgen.ir.text import Text, data_of
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Content,
    Exchange,
    FileContent,
    FormContent,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials, OAuth1Credentials
from snippetgen.summary import Shape, Summary, type_of

LARGEST_SHAPE = 8192
_SHORT = 12


def summary_of(exchange: Exchange, examples: Iterable[Example]) -> Summary:
    """The summary of a request and its saved answers."""
    address = exchange.address
    body, mark, fields = _body(exchange.content)
    return Summary(
        method=exchange.method,
        origin=address.origin.source,
        path=address.path.source or "/",
        query=tuple(_marked(pair.name, pair.value) for pair in address.query or ()),
        headers=tuple(_marked(h.name, h.value) for h in exchange.headers if not h.system),
        auth=_auth(exchange),
        body=body,
        mark=mark,
        fields=fields,
        answers=tuple(_answer(example) for example in examples),
    )


def _mark(*parts: str) -> str:
    """A few letters that tell ``parts`` from others."""
    text = f"[{', '.join(map(_quoted, parts))}]"
    return sha256(text.encode()).hexdigest()[:_SHORT]


def _quoted(text: str) -> str:
    """``text`` as JSON writes it in ASCII."""
    # msgspec does it in a fraction of the time, but escapes neither DEL nor what is beyond.
    if text.isascii() and "\x7f" not in text:
        return msgspec.json.encode(text).decode()
    return encode_basestring_ascii(text)


def _marked(name: Text, value: Text | None) -> tuple[str, str]:
    return name.source, "" if value is None else _mark(value.source)


def _answer(example: Example) -> tuple[str, str]:
    name = f"{example.code} {example.name}" if example.code else example.name
    return name, _mark(example.body)


def _auth(exchange: Exchange) -> str:
    match exchange.credentials:
        case BasicCredentials(username, password):
            return f"basic {_mark(username.source, password.source)}"
        case BearerToken(token):
            return f"bearer {_mark(token.source)}"
        case DigestCredentials() | OAuth1Credentials() | AwsCredentials() as signing:
            kind = type(signing).__struct_config__.tag
            return f"{kind} {_mark(str(data_of(signing)))}"
        case None:
            return ""
        case _:  # pragma: no cover
            assert_never(exchange.credentials)


def _body(content: Content | None) -> tuple[str, str, Shape]:
    """The kind of a body, its mark and its shape."""
    match content:
        case TextContent(text):
            shape = shape_of(text)
            return "text" if shape is None else "JSON", _mark(text.source), _small(shape)
        case FormContent(pairs):
            marks = (part.source for pair in pairs for part in pair)
            return "form", _mark(*marks), _small({name.source: "string" for name, _ in pairs})
        case MultipartContent(parts):
            sources = (str(data_of(part)) for part in parts)
            kinds = {p.name.source: "string" if isinstance(p, TextField) else "file" for p in parts}
            return "multipart form", _mark(*sources), _small(kinds)
        case FileContent(path):
            return "file", _mark("" if path is None else path.source), None
        case None:
            return "", "", None
        case _:  # pragma: no cover
            assert_never(content)


def _small(shape: Shape) -> Shape:
    """``shape``, or None where it is too large to be kept."""
    return shape if len(json.dumps(shape)) <= LARGEST_SHAPE else None


def shape_of(text: Text) -> Shape:
    """The shape of a JSON text; None where it is no object or list."""
    if not text.source.lstrip().startswith(("{", "[")):
        return None
    try:
        return _shape(parse_json(text))
    except (NotJsonError, RecursionError):
        return None


def _shape(value: JsonValue) -> Shape:
    # Asking for the type costs a fraction of asking the classes of msgspec in a ``match``.
    if type(value) is JsonObject:
        found: dict[str, Shape] = {}
        for text, member in value.members:
            name, shape = text.source, _shape(member)
            found[name] = _merged(found[name], shape) if name in found else shape
        return found
    if type(value) is JsonArray:
        return [reduce(_merged, map(_shape, value.elements))] if value.elements else []
    return _SCALARS[type(value)]


_SCALARS = {
    Text: "string",
    JsonNumber: "number",
    JsonPlaceholder: "variable",
    bool: "boolean",
    type(None): "null",
}


def _merged(one: Shape, other: Shape) -> Shape:
    """What holds of both."""
    if one == other:
        return one
    if isinstance(one, dict) and isinstance(other, dict):
        both = {name: _merged(one[name], other[name]) for name in one.keys() & other.keys()}
        return {name: both.get(name, shape) for name, shape in {**one, **other}.items()}
    if isinstance(one, list) and isinstance(other, list):
        return [reduce(_merged, [*one, *other])]
    names = {name for shape in (one, other) for name in type_of(shape).split(" or ")}
    return " or ".join(sorted(names))
