"""From an auth record to what it puts on the wire: credentials, a header, or a query pair.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings); RFC 7617 and RFC 6750.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

import msgspec

from snippetgen.ir.auth import (
    ApiKeyAuth,
    Auth,
    BasicAuth,
    BearerAuth,
    NoAuth,
    OAuth2Auth,
    OtherAuth,
)
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Credentials,
    HeaderLine,
    QueryPair,
)
from snippetgen.resolve.variables import Variables

AUTHORIZATION = "Authorization"
ACCESS_TOKEN = "access_token"
# Where a signature goes, beside the Authorization header (S).
_MORE_FIELDS = {
    "awsv4": (
        "header x-amz-date",
        "header x-amz-content-sha256",
        "header x-amz-security-token",
        "target",
    ),
    "jwt": ("target",),
    "oauth1": ("target", "body"),
}
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


class Authorized(msgspec.Struct, frozen=True):
    """What auth adds; ``replaces`` says which header lines of the request it takes the place of."""

    credentials: Credentials | None = None
    header: HeaderLine | None = None
    query: tuple[QueryPair, ...] = ()
    clears_authorization: bool = False
    is_oauth2: bool = False
    unsupported: str | None = None

    @property
    def replaced_pairs(self) -> frozenset[str]:
        """The names of query pairs of the request that auth takes the place of."""
        names = {pair.name.source for pair in self.query}
        return frozenset(names | {ACCESS_TOKEN} if self.is_oauth2 else names)

    def replaces(self, line: HeaderLine) -> bool:
        """Whether ``line`` goes, because auth sends the same header."""
        if self.clears_authorization:
            return line.key == "authorization"
        if self.header is None:
            return False
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
        case BasicAuth(username, password):
            basic = BasicCredentials(fill(username), fill(password))
            return Authorized(basic, clears_authorization=True)
        case BearerAuth(token):
            resolved = fill(token)
            if not resolved:
                return Authorized()
            return Authorized(BearerToken(resolved), clears_authorization=True)
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
    found = Authorized(clears_authorization=True, is_oauth2=True)
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
