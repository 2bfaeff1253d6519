"""The view of clients that send a request with one call: ``curl``, ``requests`` and their kin."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeAlias, assert_never

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonValue
from snippetgen.ir.text import Text
from snippetgen.resolve.body import MULTIPART_TYPE
from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.exchange import (
    Address,
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
from snippetgen.targets.limits import has_dot_segments, within_limits
from snippetgen.targets.query_form import decoded_pairs, is_grouped
from snippetgen.targets.reduction import Reduction

_CONTENT_TYPE = "content-type"
_DOTS = {".": "%2E", "..": "%2E%2E"}


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

    @property
    def groups(self) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
        """Each name once, with all its values."""
        found: dict[Text, tuple[Text, ...]] = {}
        for name, value in self.pairs:
            found[name] = (*found.get(name, ()), value)
        return tuple(found.items())


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
    def headers_repeat(self) -> bool:
        """Whether a header stands twice, so that no mapping can hold them."""
        return len({line.key for line in self.headers}) != len(self.headers)

    @property
    def headers_latin1(self) -> bool:
        """Whether a header value holds a character beyond ASCII."""
        return not all(line.value.is_ascii for line in self.headers)

    @property
    def opens(self) -> bool:
        """Whether the body opens a file."""
        match self.body:
            case FileForm():
                return True
            case UploadForm() as form:
                return bool(form.files)
            case _:
                return False

    @property
    def has_globs(self) -> bool:
        """Whether the URL holds characters that curl reads as a pattern."""
        return any(sign in self.url for sign in "[]{}")

    @property
    def has_dot_segments(self) -> bool:
        """Whether the path holds ``.`` or ``..`` segments."""
        return has_dot_segments(self.url.partition("?")[0])


def http_view(exchange: Exchange, client: Client) -> tuple[HttpView, tuple[Reduction, ...]]:
    """The view for ``client``, and what it cannot send; raises CannotExpressError."""
    exchange, reduced = within_limits(exchange, client)
    traits = client.traits
    basic = _basic(exchange, traits)
    declared = exchange.header(_CONTENT_TYPE)
    body = _body(exchange.content, declared, traits)
    own_type = _own_type(body, traits)
    headers = [*_authorization(exchange, basic), *exchange.headers]
    address = _with_dots_encoded(exchange.address) if traits.decodes_dots else exchange.address
    params = _params(address, traits)
    view = HttpView(
        method=exchange.method,
        url=address.origin + address.path if params else address.url,
        params=params,
        headers=tuple(_told(headers, own_type)),
        dropped_headers=("Content-Type",) if own_type and declared is None else (),
        basic=basic,
        body=body,
        follow_redirects=exchange.follow_redirects,
    )
    return view, reduced


def _with_dots_encoded(address: Address) -> Address:
    segments = (
        Text(_DOTS[segment.plain]) if segment.is_plain and segment.plain in _DOTS else segment
        for segment in address.path.split("/")
    )
    return msgspec.structs.replace(address, path=Text.join("/", segments))


def _params(address: Address, traits: Traits) -> tuple[tuple[Text, Text], ...] | None:
    pairs = decoded_pairs(address.query) if traits.query else None
    return None if pairs and traits.grouped_pairs and not is_grouped(pairs) else pairs


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
            untyped = declared is None and not traits.removable_type
            torn = traits.grouped_pairs and not is_grouped(pairs)
            return TextForm(form_text(pairs)) if untyped or torn else PairsForm(pairs)
        case MultipartContent(parts):
            return UploadForm(parts)
        case FileContent(path):
            return FileForm(path) if path is not None else None
        case _:  # pragma: no cover
            assert_never(content)


def _text(text: Text, declared: Text | None, traits: Traits) -> BodyForm:
    if traits.json == "python" and is_json_type(declared):
        value = json_of(text)
        if value is not None and survives_python(value):
            return JsonForm(value)
    return TextForm(text)


def form_text(pairs: tuple[tuple[Text, Text], ...]) -> Text:
    """A urlencoded form as text."""

    def encoded(text: Text) -> Text:
        return text.map_plain(encode_component)

    return Text.join("&", (encoded(name) + Text("=") + encoded(value) for name, value in pairs))


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
        case UploadForm():
            return MULTIPART_TYPE
        case None:
            return None
        case _:  # pragma: no cover
            assert_never(body)


def _told(headers: Sequence[HeaderLine], own_type: str | None) -> Iterator[HeaderLine]:
    """The lines the client must be told: not a single Content-Type that it sets by itself."""
    once = sum(line.key == _CONTENT_TYPE for line in headers) == 1
    return (line for line in headers if not (once and _sets_itself(line, own_type)))


def _sets_itself(line: HeaderLine, own_type: str | None) -> bool:
    """Whether the client sends this Content-Type unasked; a boundary is its own choice."""
    if line.key != _CONTENT_TYPE or own_type is None:
        return False
    value = line.value.source
    return value == own_type or (own_type == MULTIPART_TYPE and value.startswith(own_type))
