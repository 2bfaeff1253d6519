"""From an auth record to what it puts on the wire: credentials, a header, or a query pair.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings); RFC 7617 and RFC 6750.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

import msgspec

from snippetgen.ir.auth import (
    ApiKeyAuth,
    Auth,
    AwsAuth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    NoAuth,
    OAuth1Auth,
    OAuth2Auth,
    OtherAuth,
)
from snippetgen.ir.text import EMPTY, Text
from snippetgen.patterns import later
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Credentials,
    HeaderLine,
    QueryPair,
)
from snippetgen.resolve.signatures import (
    AWS_HEADERS,
    AWS_NAMES,
    OAUTH1_METHODS,
    OAUTH1_NAMES,
    AwsCredentials,
    DigestCredentials,
    OAuth1Credentials,
)
from snippetgen.resolve.variables import Variables

AUTHORIZATION = "Authorization"
ACCESS_TOKEN = "access_token"
_OWN = frozenset({AUTHORIZATION.lower()})
# Where a signature goes, beside the Authorization header (S).
_MORE_FIELDS = {"jwt": ("target",), "oauth1": ("target", "body")}
_WORDS = later(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


class Authorized(msgspec.Struct, frozen=True):
    """What auth adds, and which header lines and pairs of the request go because of it.

    ``dropped_headers`` are names in lower case; ``unsupported`` says what cannot be expressed.
    """

    credentials: Credentials | None = None
    header: HeaderLine | None = None
    query: tuple[QueryPair, ...] = ()
    dropped_headers: frozenset[str] = frozenset()
    dropped_pairs: frozenset[str] = frozenset()
    unsupported: str | None = None

    @property
    def replaced_pairs(self) -> frozenset[str]:
        """The names of query pairs of the request that auth takes the place of."""
        return self.dropped_pairs | {pair.name.source for pair in self.query}

    def replaces(self, line: HeaderLine) -> bool:
        """Whether ``line`` goes, because auth sends the same header."""
        if self.dropped_headers or self.header is None:
            return line.key in self.dropped_headers
        return header_words(line.name) == header_words(self.header.name)


def header_words(name: Text) -> list[str]:
    """Postman compares the key's header by its words: ``apiKey``, ``API-Key`` are the same."""
    return [word.lower() for word in _WORDS.findall(name.source)]


def nearest(auths: Iterable[Auth | None]) -> Auth | None:
    """The auth that counts: the first that is set, from the request outwards."""
    return next((auth for auth in auths if auth is not None), None)


def authorize(auth: Auth | None, variables: Variables) -> Authorized:
    """What ``auth`` sends."""
    fill = variables.substitute
    match auth:
        case None | NoAuth():
            return Authorized()
        case DigestAuth() | OAuth1Auth() | AwsAuth():
            return _signing(auth, variables)
        case BasicAuth(username, password):
            basic = BasicCredentials(fill(username), fill(password))
            return Authorized(basic, dropped_headers=_OWN)
        case BearerAuth(token):
            resolved = fill(token)
            if not resolved:
                return Authorized()
            return Authorized(BearerToken(resolved), dropped_headers=_OWN)
        case ApiKeyAuth():
            return _api_key(auth, variables)
        case OAuth2Auth():
            return _oauth2(auth, variables)
        case OtherAuth(kind):
            return Authorized(unsupported=kind)
        case _:  # pragma: no cover
            assert_never(auth)


def signed_fields(kind: str) -> tuple[str, ...]:
    """The parts of a request that auth of ``kind`` would sign or add to."""
    return (f"header {AUTHORIZATION.lower()}", *_MORE_FIELDS.get(kind, ()))


def _api_key(auth: ApiKeyAuth, variables: Variables) -> Authorized:
    key = variables.substitute(auth.key)
    value = None if auth.value is None else variables.substitute(auth.value)
    if not key and not value:
        return Authorized()
    if variables.substitute(auth.location) == Text("query"):
        return Authorized(query=(QueryPair(key, value, role="credential"),))
    line = HeaderLine(key, value or EMPTY, role="credential")
    return Authorized(header=line if key else None)


def _oauth2(auth: OAuth2Auth, variables: Variables) -> Authorized:
    fill = variables.substitute
    token = fill(auth.token)
    if not token or auth.token_type.source.lower() == "mac":
        return Authorized()
    found = Authorized(dropped_headers=_OWN, dropped_pairs=frozenset({ACCESS_TOKEN}))
    location = fill(auth.location)
    if location == Text("queryParams"):
        pair = QueryPair(Text(ACCESS_TOKEN), token, role="credential")
        return msgspec.structs.replace(found, query=(pair,))
    if location and location != Text("header"):
        return found
    prefix = Text("Bearer") if auth.prefix is None else fill(auth.prefix).strip()
    if prefix == Text("Bearer"):
        return msgspec.structs.replace(found, credentials=BearerToken(token))
    value = prefix + Text(" ") + token if prefix else token
    line = HeaderLine(Text(AUTHORIZATION), value, role="credential")
    return msgspec.structs.replace(found, header=line)


def _signing(auth: DigestAuth | OAuth1Auth | AwsAuth, variables: Variables) -> Authorized:
    """The keys for a signature, or nothing where Postman does not sign."""
    match auth:
        case DigestAuth(username, password):
            digest = DigestCredentials(*map(variables.substitute, (username, password)))
            return Authorized(digest, dropped_headers=_OWN) if digest.username else Authorized()
        case OAuth1Auth():
            return _oauth1(auth, variables)
        case AwsAuth():
            return _aws(auth, variables)
        case _:  # pragma: no cover
            assert_never(auth)


def _oauth1(auth: OAuth1Auth, variables: Variables) -> Authorized:
    """Nothing without keys; what no client can do is named."""
    fill = variables.substitute
    method = fill(auth.method).source or "HMAC-SHA1"
    is_rsa = method.split("-")[0].upper() == "RSA"
    key, secret = fill(auth.consumer_key), fill(auth.consumer_secret)
    if not key or not (fill(auth.private_key) if is_rsa else secret):
        return Authorized()
    if method not in OAUTH1_METHODS:
        return Authorized(unsupported=f"oauth1 with {method}")
    token = fill(auth.token)
    version = fill(auth.version).source.strip()
    if version not in ("", "1.0") or (auth.keeps_empty and not (token and version)):
        return Authorized(unsupported="oauth1 with empty parameters or another version")
    credentials = OAuth1Credentials(
        OAUTH1_METHODS[method],
        consumer_key=key,
        consumer_secret=secret,
        token=token.strip(),
        token_secret=fill(auth.token_secret),
        realm=fill(auth.realm).strip(),
        verifier=fill(auth.verifier).strip(),
        callback=fill(auth.callback).strip(),
        in_header=auth.in_header,
        hashes_body=auth.hashes_body,
    )
    return Authorized(credentials, dropped_headers=_OWN, dropped_pairs=OAUTH1_NAMES)


def _aws(auth: AwsAuth, variables: Variables) -> Authorized:
    """Region and service have a default; keys that are not there are an error in Postman (S)."""
    fill = variables.substitute
    credentials = AwsCredentials(
        access_key=fill(auth.access_key),
        secret_key=fill(auth.secret_key),
        session_token=fill(auth.session_token),
        region=fill(auth.region) or Text("us-east-1"),
        service=fill(auth.service) or Text("execute-api"),
        in_query=auth.in_query,
    )
    return Authorized(credentials, dropped_headers=AWS_HEADERS, dropped_pairs=AWS_NAMES)
