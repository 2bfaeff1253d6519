"""Collects the statements that send one request; the transports write into it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import BasicCredentials, BearerToken, Exchange, HeaderLine
from snippetgen.resolve.signatures import DigestCredentials
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.statements import (
    Argument,
    Assign,
    Blank,
    Call,
    Comment,
    Create,
    Defer,
    Object,
    Statement,
)
from snippetgen.targets.http_view import basic_header
from snippetgen.targets.reduction import Reduction

HTTP = Object("http", "Http")
RESPONSE = Object("resp", "HttpResponse")
_TYPE = "content-type"


class Sent(msgspec.Struct, frozen=True):
    """The calls up to and with the one that sends.

    ``sender`` is the object that knows the error; ``flag`` the boolean the call gives, or None
    when the sender must be asked; ``body`` names the text that is the answer where there is no
    response object; ``reduced`` says what is not sent.
    """

    statements: tuple[Statement, ...]
    sender: Object
    flag: str | None = None
    body: str | None = None
    reduced: tuple[Reduction, ...] = ()


class Writer:
    """The statements so far, and the parts of the exchange in the engine's terms."""

    def __init__(self, exchange: Exchange, idiom: Idiom) -> None:
        """``exchange`` is within the limits of the library."""
        if any("\0" in text for text, _ in exchange.texts()):
            raise CannotExpressError("Chilkat cuts text at a NUL character")
        if any("'" in line.name for line in exchange.headers):
            raise CannotExpressError("Chilkat sends an apostrophe in a header name as a hyphen")
        self.exchange = exchange
        self.method = exchange.method
        self.lines = exchange.headers
        self.idiom = idiom
        self.reduced: list[Reduction] = []
        self.statements: list[Statement] = []
        # The engine would take {$name} in a URL for a variable of its own.
        url = exchange.address.url
        self.url = url.map_plain(lambda piece: piece.replace("{$", "%7B$")) if "{$" in url else url
        self.media_type = exchange.header(_TYPE) or EMPTY

    @property
    def has_empty_header(self) -> bool:
        """Whether a header line has no value, which Http would leave out."""
        return any(not line.value for line in self.lines)

    @property
    def objects(self) -> tuple[Object, ...]:
        """What was created so far."""
        return tuple([s.object for s in self.statements if type(s) is Create])

    def add(self, *statements: Statement) -> None:
        """Append ``statements``; what is created is also to be freed."""
        for statement in statements:
            self.statements.append(statement)
            if type(statement) is Create:
                self.statements.append(Defer(statement.object))

    def open_http(self) -> None:
        """The Http object, its settings, and user and password."""
        self.add(Create(HTTP))
        if not self.idiom.classic:
            self.set(HTTP, "RequireSslCertVerify", value=True)
        if not self.exchange.follow_redirects:
            self.set(HTTP, "FollowRedirects", value=False)
        match self.exchange.credentials:
            case BasicCredentials(username, password) if username:
                self.add(Blank())
                self.set(HTTP, "BasicAuth", value=True)
                self.set(HTTP, "Login", value=username)
                self.set(HTTP, "Password", value=password)
            case DigestCredentials(username, password):
                self.add(Blank())
                self.set(HTTP, "DigestAuth", value=True)
                self.set(HTTP, "Login", value=username)
                self.set(HTTP, "Password", value=password)
            case _:
                pass

    def set(self, target: Object, name: str, *, value: Argument) -> None:
        """Set a property."""
        self.add(Assign(target.name, name, value))

    def headers(self, target: Object, method: str, *, drop_type: bool) -> None:
        """The bearer token, then the header lines by ``method`` of ``target``."""
        has_properties = target.type != "Rest"
        token = _engine_token(self.exchange) if has_properties else None
        if token is not None:
            shown = token.source if token.is_plain else "..."
            comment = Comment(f'Adds the "Authorization: Bearer {shown}" header.')
            self.add(Blank(), comment)
            self.set(HTTP, "AuthToken", value=token)
        lines = [
            *self.authorization(has_properties=has_properties),
            *(line for line in self.lines if not (drop_type and line.key == _TYPE)),
        ]
        self.add(Blank(), *(Call(target.name, method, (li.name, li.value)) for li in lines))

    def authorization(self, *, has_properties: bool) -> Iterator[HeaderLine]:
        """Credentials as a header line, where no property sends them as they are."""
        match self.exchange.credentials:
            case BasicCredentials(username) as basic if not has_properties or not username:
                yield HeaderLine(Text("Authorization"), basic_header(basic))
            case BearerToken(token) if not has_properties or _engine_token(self.exchange) is None:
                yield HeaderLine(Text("Authorization"), Text("Bearer ") + token)
            case _:
                pass

    @property
    def is_modern(self) -> bool:
        """Whether calls fill a response of ours."""
        return self.idiom.api == "modern"

    def send(self, method: str, arguments: tuple[Argument, ...]) -> Sent:
        """A call on Http that gives the response object."""
        self.add(Blank(), Call(HTTP.name, method, arguments, result=RESPONSE.name))
        return Sent(tuple(self.statements), HTTP, reduced=tuple(self.reduced))

    def send_into_response(self, method: str, arguments: tuple[Argument, ...]) -> Sent:
        """A call on Http that fills a response object of ours."""
        self.add(Blank(), Create(RESPONSE))
        call = Call(HTTP.name, method, (*arguments, RESPONSE.name), result="success")
        self.add(call)
        return Sent(tuple(self.statements), HTTP, "success", reduced=tuple(self.reduced))


def _engine_token(exchange: Exchange) -> Text | None:
    """The token for AuthToken; None where the engine would not send it as it is.

    It trims the token, does not repeat a leading ``Bearer``, and reads ``{...}`` as a variable.
    """
    if not isinstance(exchange.credentials, BearerToken):
        return None
    token = exchange.credentials.token
    source = token.source
    if token.is_plain and (
        source != source.strip() or source.lower().startswith("bearer ") or source.startswith("{")
    ):
        return None
    return token
