"""The view of clients that send a request with one call: ``curl``, ``requests`` and their kin."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import ClassVar, TypeAlias

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonValue
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Content,
    Exchange,
    FileContent,
    FileField,
    FormContent,
    HeaderLine,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.targets.client import Client, Traits
from snippetgen.targets.json_form import is_json_type, json_of, survives_python
from snippetgen.targets.query_form import decoded_pairs
from snippetgen.targets.repeats import joined_lines

_CONTENT_TYPE = "content-type"


class JsonForm(msgspec.Struct, frozen=True):
    """The body as data of the language."""

    kind: ClassVar[str] = "json"
    value: JsonValue


class TextForm(msgspec.Struct, frozen=True):
    """The body as text; ``ascii`` when it is plain ASCII without variables."""

    kind: ClassVar[str] = "text"
    text: Text

    @property
    def ascii(self) -> bool:
        """Whether any encoding gives the same bytes."""
        return self.text.is_plain and self.text.plain.isascii()

    @property
    def is_long(self) -> bool:
        """Whether the text deserves a line of its own."""
        return "\n" in self.text or len(self.text.source) > 70


class PairsForm(msgspec.Struct, frozen=True):
    """A urlencoded form as pairs."""

    kind: ClassVar[str] = "form"
    pairs: tuple[tuple[Text, Text], ...]

    @property
    def repeats(self) -> bool:
        """Whether a name stands twice."""
        return len({name for name, _ in self.pairs}) != len(self.pairs)


class UploadForm(msgspec.Struct, frozen=True):
    """The parts of a multipart form; ``files`` are those with a file to open, each once."""

    kind: ClassVar[str] = "multipart"
    parts: tuple[TextField | FileField, ...]

    @property
    def files(self) -> tuple[FileField, ...]:
        """The parts that open a file."""
        return tuple(p for p in self.parts if isinstance(p, FileField) and p.path is not None)


class FileForm(msgspec.Struct, frozen=True):
    """The body is the file at ``path``."""

    kind: ClassVar[str] = "file"
    path: Text


BodyForm: TypeAlias = JsonForm | TextForm | PairsForm | UploadForm | FileForm


class HttpView(msgspec.Struct, frozen=True):
    """What a template of the ``http`` view sees, beside the item's name and the sample.

    ``url`` has the query in it unless ``params`` is set; ``headers`` are those the client must be
    told; ``dropped_headers`` those it would add although Postman does not send them.
    """

    method: str
    url: Text
    params: tuple[tuple[Text, Text], ...] | None
    headers: tuple[HeaderLine, ...]
    dropped_headers: tuple[str, ...]
    basic: BasicCredentials | None
    body: BodyForm | None
    follow_redirects: bool

    @property
    def params_repeat(self) -> bool:
        """Whether a query name stands twice."""
        return self.params is not None and len({n for n, _ in self.params}) != len(self.params)

    @property
    def has_globs(self) -> bool:
        """Whether the URL holds characters that curl reads as a pattern."""
        return any(sign in self.url for sign in "[]{}")

    @property
    def has_dot_segments(self) -> bool:
        """Whether the path holds ``.`` or ``..`` segments."""
        return _dot_segments(self.url)


def http_view(exchange: Exchange, client: Client) -> tuple[HttpView, tuple[str, ...]]:
    """The view for ``client``, and what it cannot send (for people); raises CannotExpressError."""
    traits = client.traits
    if not traits.dot_segments and _dot_segments(exchange.address.path):
        raise CannotExpressError(f"{client.title} removes the dot segments of the path")
    lines, lost = (
        (exchange.headers, ()) if traits.repeated_headers else joined_lines(exchange.headers)
    )
    basic = _basic(exchange, traits)
    headers = [*_authorization(exchange, basic), *lines]
    declared = exchange.header(_CONTENT_TYPE)
    body = _body(exchange.content, declared, traits)
    own_type = _own_type(body, traits)
    kept = tuple(line for line in headers if not _sets_itself(line, body, own_type))
    params = decoded_pairs(exchange.address.query) if traits.query else None
    url = exchange.address.origin + exchange.address.path
    view = HttpView(
        method=exchange.method,
        url=url if params else exchange.address.url,
        params=params,
        headers=kept,
        dropped_headers=("Content-Type",) if own_type and declared is None else (),
        basic=basic,
        body=body,
        follow_redirects=exchange.follow_redirects,
    )
    reduced = [f"only the last {name!r} header is sent" for name in lost]
    if not traits.latin1_headers:
        reduced += utf8_headers(lines)
    return view, tuple(reduced)


def utf8_headers(lines: Sequence[HeaderLine]) -> list[str]:
    """What to say of header lines that a client sends in UTF-8 where Postman sends Latin-1."""
    return [
        f"the header {line.name.source!r} is sent in UTF-8, not in Latin-1"
        for line in lines
        if any(isinstance(part, str) and not part.isascii() for part in line.value.parts)
    ]


def _dot_segments(url: Text) -> bool:
    path = url.source.partition("?")[0]
    return any(segment in (".", "..") for segment in path.split("/"))


def _basic(exchange: Exchange, traits: Traits) -> BasicCredentials | None:
    credentials = exchange.credentials
    if not isinstance(credentials, BasicCredentials) or not traits.basic_auth:
        return None
    if ":" in credentials.username and not traits.basic_colon_in_user:
        return None
    return credentials


def _authorization(exchange: Exchange, basic: BasicCredentials | None) -> tuple[HeaderLine, ...]:
    match exchange.credentials:
        case BearerToken(token):
            return (HeaderLine(Text("Authorization"), Text("Bearer ") + token),)
        case BasicCredentials() as credentials if basic is None:
            return (HeaderLine(Text("Authorization"), basic_header(credentials)),)
        case _:
            return ()


def basic_header(credentials: BasicCredentials) -> Text:
    """``Basic`` and base64; raises CannotExpressError while a variable is in it."""
    pair = credentials.username + Text(":") + credentials.password
    if not pair.is_plain:
        raise CannotExpressError(
            "Basic credentials with an empty user name, or a colon in it, need known values"
        )
    return Text("Basic " + b64encode(pair.plain.encode()).decode())


def _body(content: Content | None, declared: Text | None, traits: Traits) -> BodyForm | None:
    match content:
        case None:
            return None
        case TextContent(text):
            return _text(text, declared, traits)
        case FormContent(pairs):
            return PairsForm(pairs)
        case MultipartContent(parts):
            return UploadForm(parts)
        case FileContent(path):
            return FileForm(path) if path is not None else None


def _text(text: Text, declared: Text | None, traits: Traits) -> BodyForm:
    if not traits.nul and "\0" in text:
        raise CannotExpressError("a NUL character cannot stand in an argument")
    if traits.json == "python" and is_json_type(declared):
        value = json_of(text)
        if value is not None and survives_python(value):
            return JsonForm(value)
    return TextForm(text)


def _own_type(body: BodyForm | None, traits: Traits) -> str | None:
    """The Content-Type that the client sets by itself for this form."""
    match body:
        case JsonForm():
            return traits.json_type
        case PairsForm():
            return traits.form_type
        case TextForm():
            return traits.text_type
        case FileForm():
            return traits.file_type
        case UploadForm() | None:
            return None


def _sets_itself(line: HeaderLine, body: BodyForm | None, own_type: str | None) -> bool:
    if line.key != _CONTENT_TYPE:
        return False
    return isinstance(body, UploadForm) or (line.value or EMPTY).source == own_type
