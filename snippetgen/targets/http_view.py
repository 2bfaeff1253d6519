"""The view of clients that send a request with one call: ``curl``, ``requests`` and their kin."""

from __future__ import annotations

import re
from typing import assert_never

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonArray, JsonObject, JsonValue
from snippetgen.ir.text import Text
from snippetgen.patterns import later
from snippetgen.resolve.body import MULTIPART_TYPE
from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.exchange import (
    Address,
    BasicCredentials,
    BearerToken,
    Content,
    Exchange,
    FileContent,
    FormContent,
    HeaderLine,
    MultipartContent,
    TextContent,
)
from snippetgen.resolve.signatures import (
    SIGNING,
    DigestCredentials,
    OAuth1Credentials,
    Signing,
)
from snippetgen.targets.body_form import (
    BodyForm,
    FileForm,
    JsonForm,
    PairsForm,
    TextForm,
    UploadForm,
    pairs_tree,
)
from snippetgen.targets.client import Client, Traits
from snippetgen.targets.json_form import SURVIVES, is_json_type, json_of
from snippetgen.targets.limits import has_dot_segments, has_lone_percent, within_limits
from snippetgen.targets.query_form import decoded_pairs, is_grouped
from snippetgen.targets.reduction import Reduction

_CONTENT_TYPE = "content-type"
_AUTHORIZATION = Text("Authorization")
_BEARER = Text("Bearer ")
# What RFC 3986 allows in a path, section 3.3.
_STRICT_PATH = later(r"[\w.~!$&'()*+,;=:@/%-]*", re.ASCII)
_DOTS = {".": "%2E", "..": "%2E%2E"}


class HttpView(msgspec.Struct, frozen=True):
    """What a template of the ``http`` view sees, beside the item's name and the sample.

    ``url`` has the query in it unless ``params`` is set, and the path unless ``path`` is;
    ``headers`` are those the client must be told; ``dropped_headers`` those it would add although
    Postman does not send them.  ``signing`` are the keys of a signature that the client makes.
    """

    method: str
    url: Text
    path: Text | None
    params: tuple[tuple[Text, Text], ...] | None
    headers: tuple[HeaderLine, ...]
    dropped_headers: tuple[str, ...]
    basic: BasicCredentials | None
    signing: Signing | None
    body: BodyForm | None
    follow_redirects: bool

    @property
    def digest(self) -> DigestCredentials | None:
        """The user and password of Digest credentials."""
        return self.signing if isinstance(self.signing, DigestCredentials) else None

    @property
    def oauth1(self) -> OAuth1Credentials | None:
        """The keys of an OAuth 1 signature."""
        return self.signing if isinstance(self.signing, OAuth1Credentials) else None

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
    def params_tree(self) -> JsonValue:
        """The query as data: an object, or a list of pairs."""
        return pairs_tree(self.params or ())

    @property
    def headers_tree(self) -> JsonObject:
        """The header lines as data: a list for a repeated name, False for one to be dropped."""
        values: dict[str, list[Text]] = {}
        names: dict[str, Text] = {}
        for line in self.headers:
            names.setdefault(line.key, line.name)
            values.setdefault(line.key, []).append(line.value)
        members: list[tuple[Text, JsonValue]] = [
            (names[key], found[0] if len(found) == 1 else JsonArray(tuple(found)))
            for key, found in values.items()
        ]
        return JsonObject((*members, *((Text(name), False) for name in self.dropped_headers)))

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
    own_type = _own_type(body, exchange.method, traits)
    address = exchange.address
    if traits.decodes_dots and has_dot_segments(address.path):
        address = _with_dots_encoded(address)
    params = _params(address, traits)
    apart = address.path if traits.path_apart and _is_unparsable(address.path) else None
    url = address.origin if apart else address.origin + address.path
    view = HttpView(
        method=exchange.method,
        url=url if params else url + address.query_text,
        path=apart,
        params=params,
        headers=(*_authorization(exchange, basic), *_told(exchange.headers, own_type)),
        dropped_headers=("Content-Type",) if own_type and declared is None else (),
        basic=basic,
        signing=exchange.credentials if isinstance(exchange.credentials, SIGNING) else None,
        body=body,
        follow_redirects=exchange.follow_redirects,
    )
    return view, reduced


def _is_unparsable(path: Text) -> bool:
    """Whether decoding ``path`` and encoding it again could give another one."""
    pieces = [piece for piece in path.parts if isinstance(piece, str)]
    has_slash = any("%2F" in piece.upper() for piece in pieces)
    return has_lone_percent(path) or (has_slash and not all(map(_STRICT_PATH.fullmatch, pieces)))


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
            return (HeaderLine(_AUTHORIZATION, _BEARER + token),)
        case BasicCredentials() as credentials if basic is None:
            return (HeaderLine(_AUTHORIZATION, basic_header(credentials)),)
        case _:
            return ()


def basic_header(credentials: BasicCredentials) -> Text:
    """``Basic`` and base64; raises CannotExpressError while a variable is in it."""
    from base64 import b64encode  # most clients encode for themselves

    pair = credentials.pair
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
            if untyped or torn:
                return _plain_text(form_text(pairs), declared, traits)
            return PairsForm(pairs)
        case MultipartContent(parts):
            return UploadForm(parts)
        case FileContent(path):
            return FileForm(path) if path is not None else None
        case _:  # pragma: no cover
            assert_never(content)


def _text(text: Text, declared: Text | None, traits: Traits) -> BodyForm:
    if traits.json is not None and is_json_type(declared):
        value = json_of(text)
        if value is not None and SURVIVES[traits.json](value):
            return JsonForm(value)
    return _plain_text(text, declared, traits)


def _plain_text(text: Text, declared: Text | None, traits: Traits) -> TextForm:
    """``text``, as bytes where the client would change it or name a type that cannot be removed."""
    changed = traits.rereads_json and declared is not None and "application/json" in declared
    typed = declared is None and traits.text_type is not None and not traits.removable_type
    return TextForm(text, as_bytes=changed or typed)


def form_text(pairs: tuple[tuple[Text, Text], ...]) -> Text:
    """A urlencoded form as text."""

    def encoded(text: Text) -> Text:
        return text.map_plain(encode_component)

    return Text.join("&", (encoded(name) + Text("=") + encoded(value) for name, value in pairs))


def _own_type(body: BodyForm | None, method: str, traits: Traits) -> str | None:
    """The Content-Type that the client sets by itself for this form."""
    typed = traits.typed_methods is None or method in traits.typed_methods
    match body:
        case None:
            return traits.no_body_type if typed else None
        case JsonForm():
            return traits.json_type
        case PairsForm():
            return traits.form_type
        case UploadForm():
            return MULTIPART_TYPE
        case _ if not typed:
            return None
        case TextForm(as_bytes=False):
            return traits.text_type
        case TextForm() | FileForm():
            return traits.file_type
        case _:  # pragma: no cover
            assert_never(body)


def _told(headers: tuple[HeaderLine, ...], own_type: str | None) -> tuple[HeaderLine, ...]:
    """The lines the client must be told: not a single Content-Type that it sets by itself."""
    types = [line for line in headers if line.key == _CONTENT_TYPE]
    if len(types) != 1 or own_type is None or not _is_own(types[0].value.source, own_type):
        return headers
    return tuple(line for line in headers if line is not types[0])


def _is_own(media_type: str, own_type: str) -> bool:
    """Whether this is the Content-Type that the client sends unasked; a boundary is its choice."""
    is_multipart = own_type == MULTIPART_TYPE and media_type.startswith(own_type)
    return is_multipart or media_type == own_type
