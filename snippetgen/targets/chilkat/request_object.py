"""Requests that only an HttpRequest object can carry: forms by POST, uploads, empty headers."""

from __future__ import annotations

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.body import MULTIPART_TYPE
from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.exchange import (
    Content,
    FileContent,
    FileField,
    FormContent,
    TextContent,
    TextField,
)
from snippetgen.targets.chilkat.statements import Blank, Call, Create, Object
from snippetgen.targets.chilkat.writer import Sent, Writer
from snippetgen.targets.http_view import form_text
from snippetgen.targets.reduction import BODY, Reduction

REQUEST = Object("req", "HttpRequest")
_IN_NAMES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_NO_UPLOAD = frozenset({"GET", "HEAD", "OPTIONS", "DELETE"})


def post_form(writer: Writer, pairs: tuple[tuple[Text, Text], ...]) -> Sent:
    """A urlencoded form by POST; names are encoded here because the engine does not."""
    if writer.is_modern:
        _open(writer, writer.media_type)
    else:
        writer.open_http()
        writer.add(Blank(), Create(REQUEST))
    for name, value in pairs:
        writer.add(Call(REQUEST.name, "AddParam", (name.map_plain(encode_component), value)))
    if writer.is_modern:
        return _send(writer)
    writer.headers(REQUEST, "AddHeader", drop_type=True)
    return writer.send("PostUrlEncoded", (writer.url, REQUEST.name))


def upload(writer: Writer, parts: tuple[TextField | FileField, ...]) -> Sent:
    """A multipart form; raises CannotExpressError for verbs that would move parts to the query."""
    if writer.method in _NO_UPLOAD:
        raise CannotExpressError(f"Chilkat cannot send a multipart form with {writer.method}")
    _open(writer, Text(MULTIPART_TYPE))
    writer.set(REQUEST, "Charset", value=Text("utf-8"))
    writer.add(Blank(), *(_part(writer, part) for part in parts))
    return _send(writer)


def send_with_empty_headers(writer: Writer, content: Content | None) -> Sent:
    """Any other body, or none, with the empty headers that Http leaves out."""
    if writer.exchange.header("content-type") == EMPTY:
        words = "the empty Content-Type is left out"
        writer.reduced.append(Reduction("header content-type", words))
    _open(writer, writer.media_type)
    match content:
        case TextContent(text):
            writer.add(Call(REQUEST.name, "LoadBodyFromString", (text, Text("utf-8"))))
        case FormContent(pairs):
            text = form_text(pairs)
            writer.add(Call(REQUEST.name, "LoadBodyFromString", (text, Text("utf-8"))))
        case FileContent(path) if path is not None:
            writer.add(Call(REQUEST.name, "LoadBodyFromFile", (path,)))
        case _:
            pass
    return _send(writer)


def _open(writer: Writer, media_type: Text) -> None:
    writer.open_http()
    writer.add(Blank(), Create(REQUEST))
    writer.set(REQUEST, "HttpVerb", value=Text(writer.method))
    if media_type:
        writer.set(REQUEST, "ContentType", value=media_type)


def _send(writer: Writer) -> Sent:
    writer.headers(REQUEST, "AddHeader", drop_type=True)
    return writer.send_into_response("HttpReq", (writer.url, REQUEST.name))


def _part(writer: Writer, part: TextField | FileField) -> Call:
    name = part.name.map_plain(lambda piece: piece.translate(_IN_NAMES))
    match part:
        case TextField(_, value, content_type, file_name):
            if file_name == EMPTY:
                raise CannotExpressError("Chilkat cannot send an empty file name")
            if file_name is not None and file_name != _last_name(file_name):
                words = f"folders are left out of the file name of {name.source!r}"
                writer.reduced.append(Reduction(BODY, words))
            text = (name, file_name or EMPTY, value, Text("utf-8"), content_type or EMPTY)
            return Call(REQUEST.name, "AddStringForUpload2", text)
        case FileField(_, path, file_name, content_type):
            if path is None:
                raise CannotExpressError("Chilkat cannot send a file part without a file")
            if file_name != _last_name(path):
                words = f"the file name of {part.name.source!r} is that of its path"
                writer.reduced.append(Reduction(BODY, words))
            file = (name, path, content_type or EMPTY)
            return Call(REQUEST.name, "AddFileForUpload2", file)


def _last_name(path: Text) -> Text:
    """What Chilkat takes for the name of a file: behind the last slash or backslash."""
    return path.map_plain(lambda piece: piece.replace("\\", "/")).split("/")[-1]
