"""From an exchange to the calls that send it: which transport, which body, which headers.

Which call is right when was measured on the engine, version 11.6: ``Http`` sends no body with GET
and spoils OPTIONS with one, drops empty headers, and ignores its own headers when an
``HttpRequest`` is sent; each has the way round that is chosen here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonArray, JsonObject
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Exchange,
    FileContent,
    FileField,
    FormContent,
    HeaderLine,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.targets.chilkat.json_calls import can_build, create_json
from snippetgen.targets.chilkat.statements import (
    Argument,
    Assign,
    Blank,
    Call,
    Check,
    Comment,
    Create,
    Defer,
    Object,
    Prop,
    Statement,
)
from snippetgen.targets.http_view import basic_header
from snippetgen.targets.json_form import is_json_type, json_of
from snippetgen.targets.repeats import joined_lines

HTTP = Object("http", "Http")
REST = Object("rest", "Rest")
REQUEST = Object("req", "HttpRequest")
RESPONSE = Object("resp", "HttpResponse")
BODY = Object("sbRequestBody", "StringBuilder")
URL = Object("url", "Url")
_FORM_TYPE = "application/x-www-form-urlencoded"
_JSON_TYPE = "application/json"


class Sent(msgspec.Struct, frozen=True):
    """The calls up to and with the one that sends.

    ``sender`` is the object that knows the error; ``flag`` the boolean the call gives, or None
    when the sender must be asked; ``rest`` whether the answer is read from a Rest object.
    """

    statements: tuple[Statement, ...]
    sender: Object
    flag: str | None
    rest: bool = False
    reduced: tuple[str, ...] = ()


class Writer:
    """Collects the statements of one request."""

    def __init__(self, exchange: Exchange, *, verify_certificates: bool) -> None:
        """Prepare: repeated headers joined, the address checked."""
        self.exchange = exchange
        self.verify_certificates = verify_certificates
        self.lines, lost = joined_lines(exchange.headers)
        self.reduced = tuple(f"only the last {name!r} header is sent" for name in lost)
        self.statements: list[Statement] = []
        self.url = _protected(exchange.address.url)

    def write(self) -> Sent:
        """Choose the transport and write its calls; raises CannotExpressError."""
        _refuse_nul(self.exchange)
        content, method = self.exchange.content, self.exchange.method
        if content is not None and method == "HEAD":
            raise CannotExpressError("Chilkat sends no body with HEAD")
        if content is not None and method in ("GET", "OPTIONS"):
            return self.by_rest()
        match content:
            case MultipartContent(parts):
                return self.by_request_object(lambda: self.parts(parts))
            case FormContent(pairs) if method == "POST" or self.has_empty_header():
                return self.form(pairs)
            case _ if self.has_empty_header():
                return self.by_request_object(self.request_text)
            case FormContent(pairs):
                return self.text(_form_text(pairs))
            case TextContent(text):
                return self.text(text)
            case FileContent(path) if path is not None:
                return self.file(path)
            case _:
                return self.nothing()

    # Transports

    def open_http(self) -> None:
        """The Http object, its settings and credentials."""
        self.add(Create(HTTP))
        if self.verify_certificates:
            self.add(Assign(HTTP.name, "RequireSslCertVerify", True))
        if not self.exchange.follow_redirects:
            self.add(Assign(HTTP.name, "FollowRedirects", False))
        match self.exchange.credentials:
            case BasicCredentials(username, password) if username:
                self.add(Blank(), Assign(HTTP.name, "BasicAuth", True))
                self.add(Assign(HTTP.name, "Login", username))
                self.add(Assign(HTTP.name, "Password", password))
            case _:
                pass

    def headers(self, object_name: str, method: str, *, drop_type: bool) -> None:
        """The bearer token, then the header lines by ``method`` of the object."""
        lines = [
            line
            for line in self.header_lines(bearer_as_line=object_name == REST.name)
            if not (drop_type and line.key == "content-type")
        ]
        bearer = self.exchange.credentials
        if isinstance(bearer, BearerToken) and object_name != REST.name:
            comment = _bearer_comment(bearer.token)
            self.add(Blank(), *comment, Call(HTTP.name, "SetAuthToken", (bearer.token,)))
        if lines:
            self.add(Blank())
        for line in lines:
            self.add(Call(object_name, method, (line.name, line.value)))

    def header_lines(self, *, bearer_as_line: bool) -> Iterable[HeaderLine]:
        """The lines, with credentials that have no property of their own."""
        match self.exchange.credentials:
            case BasicCredentials(username) as basic if bearer_as_line or not username:
                yield HeaderLine(Text("Authorization"), basic_header(basic))
            case BearerToken(token) if bearer_as_line:
                yield HeaderLine(Text("Authorization"), Text("Bearer ") + token)
            case _:
                pass
        yield from self.lines

    def nothing(self) -> Sent:
        """No body: QuickRequest keeps the verb, whatever it is."""
        self.open_http()
        self.headers(HTTP.name, "SetRequestHeader", drop_type=False)
        return self.send_by("QuickRequest", (Text(self.exchange.method), self.url))

    def text(self, text: Text) -> Sent:
        """A text body, as calls that build the JSON where they can."""
        self.open_http()
        media_type = self.exchange.header("content-type") or EMPTY
        value = json_of(text) if is_json_type(media_type) else None
        if isinstance(value, JsonObject | JsonArray) and can_build(value):
            root, statements = create_json(value)
            self.comment_body(text)
            self.add(*statements)
            self.headers(HTTP.name, "SetRequestHeader", drop_type=True)
            if self.exchange.method == "POST" and root.type == "JsonObject":
                return self.send_by("PostJson3", (self.url, media_type, root.name))
            self.add(Blank(), Create(BODY), Call(root.name, "EmitSb", (BODY.name,)))
        else:
            self.add(Blank(), Create(BODY), *_append_lines(text))
            self.headers(HTTP.name, "SetRequestHeader", drop_type=True)
        verb = Text(self.exchange.method)
        arguments = (verb, self.url, BODY.name, Text("utf-8"), media_type, False, False)
        return self.send_by("PTextSb", arguments)

    def comment_body(self, text: Text) -> None:
        """The JSON that the calls build, for the reader."""
        self.add(Blank(), Comment("The following JSON is sent in the request body."), Blank())
        shown = text.map_variables(lambda variable: f"${variable.name}").plain
        lines = (line.rstrip() for line in shown.splitlines())
        self.add(Comment("\n".join(line for line in lines if line)), Blank())

    def file(self, path: Text) -> Sent:
        """The bytes of a file."""
        self.open_http()
        self.headers(HTTP.name, "SetRequestHeader", drop_type=True)
        media_type = self.exchange.header("content-type") or EMPTY
        self.add(Blank(), Create(RESPONSE))
        arguments = (Text(self.exchange.method), self.url, path, media_type, RESPONSE.name)
        self.add(Call(HTTP.name, "HttpFile", arguments, result="success"))
        return self.sent(flag="success")

    def form(self, pairs: tuple[tuple[Text, Text], ...]) -> Sent:
        """A urlencoded form by POST; names are encoded here because the engine does not."""
        if self.exchange.method != "POST":
            return self.by_request_object(self.request_text)
        self.open_http()
        self.add(Blank(), Create(REQUEST))
        for name, value in pairs:
            self.add(Call(REQUEST.name, "AddParam", (name.map_plain(encode_component), value)))
        media_type = self.exchange.header("content-type")
        self.headers(REQUEST.name, "AddHeader", drop_type=_is_form_type(media_type))
        return self.send_by("PostUrlEncoded", (self.url, REQUEST.name))

    def by_request_object(self, fill: Callable[[], None]) -> Sent:
        """An HttpRequest, for what only that can carry."""
        self.open_http()
        self.add(Blank(), Create(REQUEST))
        self.add(Assign(REQUEST.name, "HttpVerb", Text(self.exchange.method)))
        fill()
        multipart = isinstance(self.exchange.content, MultipartContent)
        self.headers(REQUEST.name, "AddHeader", drop_type=multipart)
        self.add(Blank(), Create(RESPONSE))
        arguments = (self.url, REQUEST.name, RESPONSE.name)
        self.add(Call(HTTP.name, "HttpReq", arguments, result="success"))
        return self.sent(flag="success")

    def parts(self, parts: tuple[TextField | FileField, ...]) -> None:
        """The parts of a multipart form."""
        self.add(Assign(REQUEST.name, "ContentType", Text("multipart/form-data")))
        self.add(Assign(REQUEST.name, "Charset", Text("utf-8")), Blank())
        for part in parts:
            name = part.name.map_plain(lambda piece: piece.replace('"', "%22"))
            match part:
                case TextField(_, value, content_type):
                    arguments = (name, EMPTY, value, Text("utf-8"), content_type or EMPTY)
                    self.add(Call(REQUEST.name, "AddStringForUpload2", arguments))
                case FileField(_, path, _, content_type) if path is not None:
                    self.add(
                        Call(REQUEST.name, "AddFileForUpload2", (name, path, content_type or EMPTY))
                    )
                case _:
                    raise CannotExpressError("Chilkat cannot send a file part without a file")

    def request_text(self) -> None:
        """The body of an HttpRequest from text, a form or a file."""
        match self.exchange.content:
            case TextContent(text):
                self.add(Call(REQUEST.name, "LoadBodyFromString", (text, Text("utf-8"))))
            case FormContent(pairs):
                text = _form_text(pairs)
                self.add(Call(REQUEST.name, "LoadBodyFromString", (text, Text("utf-8"))))
            case FileContent(path) if path is not None:
                self.add(Call(REQUEST.name, "LoadBodyFromFile", (path,)))
            case _:
                pass

    def by_rest(self) -> Sent:
        """GET and OPTIONS with a body, which Http cannot send."""
        match self.exchange.content:
            case TextContent(text):
                body = text
            case FormContent(pairs):
                body = _form_text(pairs)
            case _:
                raise CannotExpressError(f"Chilkat sends no such body with {self.exchange.method}")
        self.add(Create(URL), Call(URL.name, "ParseUrl", (self.url,)), Blank(), Create(REST))
        address = (Prop(URL.name, "Host"), Prop(URL.name, "Port"), Prop(URL.name, "Ssl"), True)
        self.headers(REST.name, "AddHeader", drop_type=False)
        self.add(Blank(), Call(REST.name, "Connect", address, result="success"))
        self.add(Check(REST.name, "success", (URL, REST)), Blank())
        return self.rest_request(body)

    def rest_request(self, body: Text) -> Sent:
        """The call that sends by Rest; its text result is the answer's body."""
        path = Prop(URL.name, "PathWithQueryParams")
        arguments = (Text(self.exchange.method), path, body)
        self.add(Call(REST.name, "FullRequestString", arguments, result="responseBody"))
        return Sent(tuple(self.statements), REST, None, rest=True, reduced=self.reduced)

    # Pieces

    def send_by(self, method: str, arguments: tuple[Argument, ...]) -> Sent:
        """A call on Http that gives the response object."""
        self.add(Blank(), Call(HTTP.name, method, arguments, result=RESPONSE.name))
        return self.sent(flag=None)

    def sent(self, flag: str | None) -> Sent:
        """What was written, ready for the answer."""
        return Sent(tuple(self.statements), HTTP, flag, reduced=self.reduced)

    def add(self, *statements: Statement) -> None:
        """Append ``statements``; what is created is also to be freed."""
        for statement in statements:
            self.statements.append(statement)
            if isinstance(statement, Create):
                self.statements.append(Defer(statement.object))

    def has_empty_header(self) -> bool:
        """Whether a header line has no value, which Http would leave out."""
        return any(not line.value for line in self.lines)


def _protected(url: Text) -> Text:
    """``{$name}`` in a URL would be taken for a variable of the engine."""
    return url.map_plain(lambda piece: piece.replace("{$", "%7B$"))


def _form_text(pairs: tuple[tuple[Text, Text], ...]) -> Text:
    def encoded(text: Text) -> Text:
        return text.map_plain(encode_component)

    return Text.join("&", (encoded(name) + Text("=") + encoded(value) for name, value in pairs))


def _is_form_type(media_type: Text | None) -> bool:
    return media_type is not None and media_type.source == _FORM_TYPE


def _append_lines(text: Text) -> list[Statement]:
    """One call for each line, so that the source reads like the body."""
    lines = text.split("\n")
    ended = [line + Text("\n") for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    return [Call(BODY.name, "Append", (line,)) for line in ended]


def _bearer_comment(token: Text) -> list[Statement]:
    shown = token.source if token.is_plain else "..."
    return [Comment(f'Adds the "Authorization: Bearer {shown}" header.')]


def _refuse_nul(exchange: Exchange) -> None:
    if any("\0" in text for text, _ in exchange.texts()):
        raise CannotExpressError("Chilkat cuts text at a NUL character")
