"""Requests by Rest: bodies with methods for which Http sends none, and signatures.

Measured on the engine, version 11.6: Http leaves ``oauth_token`` out of what it signs and does not
sign for AWS at all; Rest does both as the standards say, but cannot do Digest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import EMPTY, Text
from snippetgen.patterns import later
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials, OAuth1Credentials
from snippetgen.targets.chilkat.statements import (
    Argument,
    Assign,
    Blank,
    Call,
    Check,
    Create,
    Object,
    Prop,
    Statement,
)
from snippetgen.targets.chilkat.writer import Sent, Writer
from snippetgen.targets.limits import has_dot_segments
from snippetgen.targets.reduction import of_header

REST = Object("rest", "Rest")
URL = Object("url", "Url")
OAUTH1 = Object("oauth1", "OAuth1")
AWS = Object("authAws", "AuthAws")
ANSWER = Object("sbResponseBody", "StringBuilder")
_NONCE_BYTES = 16
_LOWER = later("%(?:[a-f].|.[a-f])")


Pairs: TypeAlias = tuple[tuple[Text, Text], ...]
Body: TypeAlias = Text | Pairs | Object | None


def send_by_rest(writer: Writer, body: Body) -> Sent:
    """A request with a text, the pairs of a form, a BinData or no body; raises CannotExpressError."""
    writer.reduced += [
        of_header(line, f"the empty header {line.name.source!r} is left out")
        for line in writer.lines
        if not line.value
    ]
    writer.add(Create(URL), Call(URL.name, "ParseUrl", (writer.url,)), Blank(), Create(REST))
    writer.add(*_signing(writer))
    writer.headers(REST, "AddHeader", drop_type=False)
    address = (Prop(URL.name, "Host"), Prop(URL.name, "Port"), Prop(URL.name, "Ssl"), True)
    writer.add(Blank(), Call(REST.name, "Connect", address, result="connected"))
    writer.add(Check(REST.name, "connected", writer.objects), Blank())
    if isinstance(body, Object):
        _send_bytes(writer, body)
    else:
        method, arguments = _request(writer, body)
        writer.add(Call(REST.name, method, arguments, result="responseBody"))
    return Sent(tuple(writer.statements), REST, body="responseBody", reduced=tuple(writer.reduced))


def _send_bytes(writer: Writer, data: Object) -> None:
    """Bytes are answered into a StringBuilder, whose text is the answer."""
    target = (Text(writer.method), Prop(URL.name, "PathWithQueryParams"))
    writer.add(Create(ANSWER))
    writer.add(Call(REST.name, "FullRequestBd", (*target, data.name, ANSWER.name)))
    writer.add(Call(ANSWER.name, "GetAsString", result="responseBody"))


def _request(writer: Writer, body: Text | Pairs | None) -> tuple[str, tuple[Argument, ...]]:
    """The method that sends, and its arguments; the pairs of a form go before it."""
    target = (Text(writer.method), Prop(URL.name, "PathWithQueryParams"))
    match body:
        case None:
            return "FullRequestNoBody", target
        case Text():
            return "FullRequestString", (*target, body)
        case _:
            names = [name for name, _ in body]
            if not all(names) or len(set(names)) < len(names):
                raise CannotExpressError("Chilkat signs no form with a name twice or without one")
            writer.add(*(Call(REST.name, "AddQueryParam", pair) for pair in body))
            return "FullRequestFormUrlEncoded", target


def refuse_unsignable(exchange: Exchange) -> None:
    """Raise CannotExpressError for what Rest signs in another way than AWS reads it."""
    address = exchange.address
    if exchange.header("date") is not None:
        raise CannotExpressError("Chilkat sends the date of the signature as the Date header")
    texts = [(pair.name.source, (pair.value or EMPTY).source) for pair in address.query or ()]
    sorted_alike = sorted(texts) == sorted(texts, key="=".join)
    tidy = "//" not in address.path and not has_dot_segments(address.path)
    lower = any(_LOWER.search(text.source) for text in (address.path, address.query_text))
    if not (tidy and sorted_alike) or lower or "+" in address.query_text:
        raise CannotExpressError(
            "Chilkat signs this path or query in another way than AWS reads it"
        )


def _signing(writer: Writer) -> Iterator[Statement]:
    """The keys in an object of their own, which Rest signs with."""
    match writer.exchange.credentials:
        case DigestCredentials():
            raise CannotExpressError(f"Chilkat knows no Digest for {writer.method} with a body")
        case OAuth1Credentials() as keys:
            yield from (Blank(), Create(OAUTH1))
            yield from _properties(
                OAUTH1,
                {
                    "ConsumerKey": keys.consumer_key,
                    "ConsumerSecret": keys.consumer_secret,
                    "Token": keys.token,
                    "TokenSecret": keys.token_secret,
                    "SignatureMethod": Text(keys.method),
                    "Realm": keys.realm if keys.in_header else Text(),
                },
            )
            yield Call(OAUTH1.name, "GenNonce", (_NONCE_BYTES,))
            yield Call(REST.name, "SetAuthOAuth1", (OAUTH1.name, not keys.in_header))
        case AwsCredentials() as keys:
            yield from (Blank(), Create(AWS))
            yield from _properties(
                AWS,
                {
                    "AccessKey": keys.access_key,
                    "SecretKey": keys.secret_key,
                    "Region": keys.region,
                    "ServiceName": keys.service,
                },
            )
            yield Call(REST.name, "SetAuthAws", (AWS.name,))
        case _:
            pass


def _properties(owner: Object, values: dict[str, Text]) -> Iterator[Statement]:
    return (Assign(owner.name, name, value) for name, value in values.items() if value)
