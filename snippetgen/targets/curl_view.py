"""The view of curl: one command as a list of options, for any shell to quote.

Source: https://curl.se/docs/manpage.html; what ``--form`` and ``--header`` read into their values
was measured on curl 7.88 and 8.
"""

from __future__ import annotations

import re
from typing import TypeAlias, assert_never

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import Text
from snippetgen.patterns import later
from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.exchange import Address, Exchange, FileField, TextField
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials
from snippetgen.targets.body_form import FileForm, JsonForm, PairsForm, TextForm, UploadForm
from snippetgen.targets.client import Client
from snippetgen.targets.http_view import HttpView, form_text, http_view
from snippetgen.targets.reduction import Reduction


class Option(msgspec.Struct, frozen=True):
    """A flag and its value, None for a switch."""

    flag: str
    value: Text | None = None

    @property
    def is_joined(self) -> bool:
        """Whether some programs take the value for an option, unless ``=`` joins them."""
        return self.value is not None and self.value.startswith("-")


class CurlView(msgspec.Struct, frozen=True):
    """What a template of the ``curl`` view sees.

    ``first`` stand beside the command, ``options`` each on a line of its own; ``url_last`` puts
    the URL behind them all.
    """

    first: tuple[Option, ...]
    url: Text
    options: tuple[Option, ...]
    url_last: bool


# What AWS would not write in another way; a placeholder that a reader replaces stands for such.
_SIGNS = r"(?:[\w.~-]|%[0-9A-F]{2}|\{\{[^{}]*\}\}|<[^<>]*>)+"
_AWS_PATH = later(f"(?:{_SIGNS}|/)*", re.ASCII)
_AWS_QUERY = later(rf"(?:\?{_SIGNS}=(?:{_SIGNS})?(?:&{_SIGNS}=(?:{_SIGNS})?)*)?", re.ASCII)
# What curl's formparse.c asks of type=.
_MEDIA_TYPE = later(r"[^/ ]+/[^;, \n]")
_LONG = {"X": "--request", "H": "--header", "d": "--data-raw", "u": "--user", "I": "--head"}


def curl_view(
    exchange: Exchange, client: Client, *, classic: bool
) -> tuple[CurlView, tuple[Reduction, ...]]:
    """The view and what curl cannot send; raises CannotExpressError.

    ``classic`` uses the short flags of the vendor's pages and always names the method.
    """
    view, reduced = http_view(exchange, client)
    names = {letter: f"-{letter}" for letter in _LONG} if classic else _LONG
    if isinstance(view.signing, AwsCredentials):
        _refuse_unsignable(view, exchange.address, view.signing)
    options = [*_headers(view, names), *_body(view.body, names)]
    first = _first(view, names, classic=classic)
    return CurlView(tuple(first), view.url, tuple(options), url_last=classic), reduced


def _refuse_unsignable(view: HttpView, address: Address, signing: AwsCredentials) -> None:
    """Raise CannotExpressError for what curl signs in another way than AWS reads it.

    It signs path and query as they stand, measured on 7.88; AWS encodes a path once more, but for
    S3, and sorts the pairs.
    """
    if any(line.key == "date" for line in view.headers):
        raise CannotExpressError("curl signs no request with a Date header of its own")
    path = address.path.map_variables(lambda _: "v").plain
    query = address.query_text.map_variables(lambda _: "v").plain
    pairs = [(p.name.source, p.value.source) for p in address.query or () if p.value is not None]
    encoded = "%" in path and signing.service != Text("s3")
    tidy = "//" not in path and not view.has_dot_segments and pairs == sorted(pairs)
    as_read = _AWS_PATH.fullmatch(path) and _AWS_QUERY.fullmatch(query)
    if encoded or not tidy or not as_read:
        raise CannotExpressError("curl signs this path or query in another way than AWS reads it")


def _first(view: HttpView, names: dict[str, str], *, classic: bool) -> list[Option]:
    first: list[Option] = []
    implied = "POST" if view.body else "GET"
    if view.method == "HEAD":
        if view.body is not None:
            raise CannotExpressError("curl sends no body with HEAD")
        first.append(Option(names["I"]))
    elif classic or view.method != implied:
        first.append(Option(names["X"], Text(view.method)))
    if view.follow_redirects and not classic:
        first.append(Option("--location"))
    if view.has_globs:
        first.append(Option("--globoff"))
    if view.has_dot_segments:
        first.append(Option("--path-as-is"))
    return first


def _headers(view: HttpView, names: dict[str, str]) -> list[Option]:
    """Header lines; ``Name;`` sends an empty one, ``Name:`` takes one of curl's own away."""
    options = [
        Option(names["H"], line.line if line.value else line.name + Text(";"))
        for line in view.headers
    ]
    options += [Option(names["H"], Text(f"{name}:")) for name in view.dropped_headers]
    if view.basic:
        options.append(Option(names["u"], view.basic.pair))
    return [*options, *_signing(view, names)]


def _signing(view: HttpView, names: dict[str, str]) -> list[Option]:
    """What makes curl sign; what stands before the first colon is the name of the user."""
    match view.signing:
        case DigestCredentials(username, _) as signing:
            if ":" in username:
                raise CannotExpressError("curl ends the name of a user at its first colon")
            return [Option("--digest"), Option(names["u"], signing.pair)]
        case AwsCredentials(access_key, secret_key, session_token, region, service):
            provider = Text.join(":", (Text("aws"), Text("amz"), region, service))
            token = Text("X-Amz-Security-Token: ") + session_token
            return [
                Option("--aws-sigv4", provider),
                Option(names["u"], access_key + Text(":") + secret_key),
                *([Option(names["H"], token)] if session_token else []),
            ]
        case _:
            return []


Body: TypeAlias = JsonForm | TextForm | PairsForm | UploadForm | FileForm | None


def _body(body: Body, names: dict[str, str]) -> list[Option]:
    match body:
        case TextForm(text):
            # With -d a leading @ names a file.
            flag = "--data-raw" if text.startswith("@") else names["d"]
            return [Option(flag, text)]
        case PairsForm(pairs) if not all(name for name, _ in pairs):
            return [Option(names["d"], form_text(pairs))]
        case PairsForm(pairs):
            return [Option("--data-urlencode", _pair(name, value)) for name, value in pairs]
        case UploadForm(parts):
            return [_part(part) for part in parts]
        case FileForm(path):
            return [Option("--data-binary", Text("@") + _named(path))]
        case JsonForm() | None:
            return []
        case _:  # pragma: no cover
            assert_never(body)


def _pair(name: Text, value: Text) -> Text:
    """curl encodes what follows the first ``=``; the name must come encoded."""
    return name.map_plain(encode_component) + Text("=") + value


def _part(part: TextField | FileField) -> Option:
    if "=" in part.name:
        raise CannotExpressError("curl ends the name of a form part at its first '='")
    name = part.name + Text("=")
    match part:
        case TextField(_, value, None, None):
            return Option("--form-string", name + value)
        case TextField(_, value, content_type, file_name):
            return Option(
                "--form", name + _quoted(value) + _type(content_type) + _file_name(file_name)
            )
        case FileField(_, None, file_name, content_type):
            return Option("--form", name + _file_name(file_name) + _type(content_type))
        case FileField(_, path, file_name, content_type):
            from snippetgen.resolve.multipart import base_name  # few requests send files

            assert path is not None
            shown = _named(path) if _is_simple(path) else _quoted(path)
            given = None if file_name == base_name(path) else file_name
            value = Text("@") + shown + _type(content_type) + _file_name(given)
            return Option("--form", name + value)


def _named(path: Text) -> Text:
    """``path``, with a folder before a file called ``-``, which is standard input for curl."""
    return Text("./-") if path == Text("-") else path


def _file_name(name: Text | None) -> Text:
    return Text() if name is None else Text(";filename=") + _quoted(name)


def _type(content_type: Text | None) -> Text:
    if content_type is None:
        return Text()
    if not _MEDIA_TYPE.match(content_type.source):
        raise CannotExpressError("curl refuses a form part whose Content-Type has no slash")
    return Text(";type=") + content_type


def _is_simple(path: Text) -> bool:
    return not any(sign in path for sign in ' ,;"\\')


def _quoted(text: Text) -> Text:
    """In double quotes, as ``--form`` reads them."""
    escaped = text.map_plain(lambda p: p.replace("\\", "\\\\").replace('"', '\\"'))
    return Text('"') + escaped + Text('"')
