"""From an exchange to the calls that send it: which transport, and the plain ones.

Which call is right when was measured on the engine, version 11.6: ``Http`` sends no body with GET
and HEAD and spoils OPTIONS with one, drops empty headers, and ignores its own headers when an
``HttpRequest`` is sent; each has the way round that is chosen here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonArray, JsonObject
from snippetgen.ir.text import Text
from snippetgen.resolve.body import FORM_TYPE
from snippetgen.resolve.exchange import (
    Content,
    Exchange,
    FileContent,
    FormContent,
    MultipartContent,
    TextContent,
)
from snippetgen.resolve.signatures import AwsCredentials, OAuth1Credentials
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.json_calls import can_build, create_json
from snippetgen.targets.chilkat.statements import (
    Blank,
    Call,
    Check,
    Comment,
    Create,
    Object,
    Statement,
)
from snippetgen.targets.chilkat.writer import HTTP, Sent, Writer
from snippetgen.targets.http_view import form_text
from snippetgen.targets.json_form import is_json_type, json_of

if TYPE_CHECKING:
    from snippetgen.targets.chilkat.rest import Body

BODY = Object("sbRequestBody", "StringBuilder")
BYTES = Object("bdRequestBody", "BinData")
_BODY_BY_REST = frozenset({"GET", "HEAD", "OPTIONS"})


def write_request(exchange: Exchange, idiom: Idiom) -> Sent:
    """The calls that send ``exchange``; raises CannotExpressError where there are none."""
    writer = Writer(exchange, idiom)
    content = exchange.content
    if isinstance(content, FileContent) and content.path is None:
        content = None
    if isinstance(exchange.credentials, OAuth1Credentials | AwsCredentials):
        return _signed(writer, content, exchange.credentials)
    match content:
        case MultipartContent(parts):
            from snippetgen.targets.chilkat.request_object import upload  # most are plain requests

            return upload(writer, parts)
        case _ if content is not None and exchange.method in _BODY_BY_REST:
            return _by_rest(writer, _text_of(content, exchange.method))
        case FormContent(pairs) if _is_plain_form(writer, pairs):
            from snippetgen.targets.chilkat.request_object import post_form

            return post_form(writer, pairs)
        case _ if writer.has_empty_header:
            from snippetgen.targets.chilkat.request_object import send_with_empty_headers

            return send_with_empty_headers(writer, content)
        case FileContent(path) if path is not None:
            return _file(writer, path)
        case TextContent() | FormContent():
            return _text(writer, _text_of(content, exchange.method))
        case _:
            return _nothing(writer)


def _is_plain_form(writer: Writer, pairs: tuple[tuple[Text, Text], ...]) -> bool:
    """Whether PostUrlEncoded sends it: its type is fixed, and pairs without a name are lost."""
    named = all(name for name, _ in pairs)
    return writer.method == "POST" and named and writer.media_type.source == FORM_TYPE


def _by_rest(writer: Writer, body: Body) -> Sent:
    """What neither Http nor an HttpRequest can send."""
    from snippetgen.targets.chilkat.rest import send_by_rest  # most requests are plain ones

    return send_by_rest(writer, body)


def _text_of(content: Content, way: str) -> Text:
    match content:
        case TextContent(text):
            return text
        case FormContent(pairs):
            return form_text(pairs)
        case _:
            raise CannotExpressError(f"Chilkat cannot send a file with {way}")


def _signed(
    writer: Writer, content: Content | None, signing: OAuth1Credentials | AwsCredentials
) -> Sent:
    """A request that Rest signs; the pairs of a form are a part of what OAuth 1 signs."""
    if isinstance(signing, AwsCredentials):
        from snippetgen.targets.chilkat.rest import refuse_unsignable

        refuse_unsignable(writer.exchange)
    elif isinstance(content, FormContent) and signing.in_header:
        return _by_rest(writer, content.pairs)
    elif isinstance(content, FormContent):
        raise CannotExpressError("Chilkat puts no signature into a query beside a form")
    if isinstance(content, FileContent) and content.path is not None:
        writer.add(*_loaded(content.path), Blank())
        return _by_rest(writer, BYTES)
    return _by_rest(writer, None if content is None else _text_of(content, "a signature"))


def _nothing(writer: Writer) -> Sent:
    """No body: QuickRequest keeps the verb, and gives an answer whatever its status."""
    writer.open_http()
    writer.headers(HTTP, "SetRequestHeader", drop_type=False)
    arguments = (Text(writer.method), writer.url)
    if writer.is_modern:
        return writer.send_into_response("HttpNoBody", arguments)
    return writer.send("QuickRequest", arguments)


def _text(writer: Writer, text: Text) -> Sent:
    """A text body, as calls that build the JSON where they can."""
    writer.open_http()
    value = json_of(text) if is_json_type(writer.media_type) else None
    if isinstance(value, JsonObject | JsonArray) and can_build(value, writer.idiom.holds):
        root, statements = create_json(value)
        writer.add(*_body_comment(text), *statements)
        writer.headers(HTTP, "SetRequestHeader", drop_type=True)
        if writer.is_modern and root.type == "JsonObject":
            given = (Text(writer.method), writer.url, root.name, writer.media_type)
            return writer.send_into_response("HttpJson", given)
        if writer.method == "POST" and root.type == "JsonObject":
            return writer.send("PostJson3", (writer.url, writer.media_type, root.name))
        writer.add(Blank(), Create(BODY), Call(root.name, "EmitSb", (BODY.name,)))
    else:
        writer.add(Blank(), Create(BODY), *_append_lines(text, writer.idiom.holds))
        writer.headers(HTTP, "SetRequestHeader", drop_type=True)
    arguments = (Text(writer.method), writer.url, BODY.name, Text("utf-8"), writer.media_type)
    if writer.is_modern:
        return writer.send_into_response("HttpSb", arguments)
    return writer.send("PTextSb", (*arguments, False, False))


def _body_comment(text: Text) -> list[Statement]:
    """The JSON that the calls build, for the reader."""
    shown = text.map_variables(lambda variable: f"${variable.name}").plain
    lines = [line.rstrip() for line in shown.splitlines() if line.strip()]
    title = Comment("The following JSON is sent in the request body.")
    return [Blank(), title, Blank(), Comment("\n".join(lines)), Blank()]


def _append_lines(text: Text, holds: Callable[[Text], bool]) -> list[Statement]:
    """One call for each line, so that the source reads like the body; more for a long line."""
    lines = text.split("\n")
    ended = [line + Text("\n") for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    pieces = (piece for line in ended for piece in _held(line, holds))
    return [Call(BODY.name, "Append", (piece,)) for piece in pieces]


def _held(line: Text, holds: Callable[[Text], bool]) -> Iterator[Text]:
    """``line`` in pieces that the language can hold."""
    if holds(line):
        yield line
        return
    if len(line.parts) > 1:
        middle = len(line.parts) // 2
        halves = [Text.made_of(*line.parts[:middle]), Text.made_of(*line.parts[middle:])]
    else:
        plain = line.plain
        halves = [Text(plain[: len(plain) // 2]), Text(plain[len(plain) // 2 :])]
    for half in halves:
        yield from _held(half, holds)


def _loaded(path: Text, *before: Object) -> list[Statement]:
    """The bytes of a file in an object; ``before`` is what was created by then."""
    load = Call(BYTES.name, "LoadFile", (path,), result="loaded")
    return [Create(BYTES), load, Check(BYTES.name, "loaded", (*before, BYTES))]


def _file(writer: Writer, path: Text) -> Sent:
    """The bytes of a file."""
    writer.open_http()
    writer.add(Blank(), *_loaded(path, HTTP))
    writer.headers(HTTP, "SetRequestHeader", drop_type=True)
    arguments = (Text(writer.method), writer.url, BYTES.name, writer.media_type)
    if writer.is_modern:
        return writer.send_into_response("HttpBd", arguments)
    return writer.send("PBinaryBd", (*arguments, False, False))
