"""Credentials that sign: each request gets a signature of its own, so the exchange holds the keys.

What a signature covers and where it goes follows from these records; the signature itself, its time
and its nonce are made anew whenever the request is sent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias, assert_never

import msgspec

from snippetgen.ir.text import EMPTY, Text

Changed: TypeAlias = Callable[[Text], Text]
Method: TypeAlias = Literal["HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "PLAINTEXT"]
Place: TypeAlias = Literal["header", "query", "body"]
Demand: TypeAlias = Literal[
    "digest",
    "digest beyond ASCII",
    "digest with quotes",
    "oauth1",
    "oauth1 HMAC-SHA1",
    "oauth1 HMAC-SHA256",
    "oauth1 HMAC-SHA512",
    "oauth1 PLAINTEXT",
    "oauth1 in the query",
    "oauth1 in the body",
    "oauth1 realm",
    "oauth1 verifier",
    "oauth1 callback",
    "oauth1 body hash",
    "awsv4",
    "awsv4 in the query",
    "awsv4 session token",
]
"""What a signature asks of the one who makes it: its kind, then each thing beyond the plainest."""

OAUTH1_METHODS: dict[str, Method] = {
    "HMAC-SHA1": "HMAC-SHA1",
    "HMAC-SHA256": "HMAC-SHA256",
    "HMAC-SHA512": "HMAC-SHA512",
    "PLAINTEXT": "PLAINTEXT",
}
OAUTH1_NAMES = frozenset(
    f"oauth_{name}"
    for name in """consumer_key token signature_method timestamp nonce version signature callback
    verifier body_hash""".split()
)
AWS_HEADERS = frozenset(
    "authorization x-amz-date x-amz-security-token x-amz-content-sha256".split()
)
AWS_NAMES = frozenset(
    f"X-Amz-{name}"
    for name in "Security-Token Date Algorithm Credential SignedHeaders Signature".split()
)


class DigestCredentials(msgspec.Struct, frozen=True, tag="digest"):
    """Sent as the answer to the server's challenge (RFC 7616)."""

    username: Text
    password: Text

    def changed(self, secret: Changed, other: Changed) -> DigestCredentials:  # noqa: ARG002
        """The same with ``secret`` applied to every text."""
        return DigestCredentials(secret(self.username), secret(self.password))

    @property
    def pair(self) -> Text:
        """``username:password``."""
        return self.username + Text(":") + self.password


class OAuth1Credentials(msgspec.Struct, frozen=True, tag="oauth1"):
    """Keys that sign as RFC 5849 says; the parameters go into the header unless ``in_header`` is off.

    ``hashes_body`` adds ``oauth_body_hash``; texts that are empty are not sent.
    """

    method: Method
    consumer_key: Text
    consumer_secret: Text
    token: Text = EMPTY
    token_secret: Text = EMPTY
    realm: Text = EMPTY
    verifier: Text = EMPTY
    callback: Text = EMPTY
    in_header: bool = True
    hashes_body: bool = False

    def changed(self, secret: Changed, other: Changed) -> OAuth1Credentials:
        """The same with ``secret`` applied to what is secret, ``other`` to the rest."""
        return msgspec.structs.replace(
            self,
            consumer_key=secret(self.consumer_key),
            consumer_secret=secret(self.consumer_secret),
            token=secret(self.token),
            token_secret=secret(self.token_secret),
            realm=other(self.realm),
            verifier=secret(self.verifier),
            callback=other(self.callback),
        )


class AwsCredentials(msgspec.Struct, frozen=True, tag="awsv4"):
    """Keys that sign for AWS, Signature Version 4; ``in_query`` makes a presigned URL."""

    access_key: Text
    secret_key: Text
    session_token: Text
    region: Text
    service: Text
    in_query: bool = False

    def changed(self, secret: Changed, other: Changed) -> AwsCredentials:
        """The same with ``secret`` applied to what is secret, ``other`` to the rest."""
        return AwsCredentials(
            secret(self.access_key),
            secret(self.secret_key),
            secret(self.session_token),
            other(self.region),
            other(self.service),
            self.in_query,
        )


def place_of(signing: Signing, method: str, *, form: bool) -> Place:
    """Where Postman puts what signs; ``form`` says that the body is a urlencoded form."""
    match signing:
        case OAuth1Credentials(in_header=False):
            return "body" if form and ("PUT" in method or "POST" in method) else "query"
        case AwsCredentials(in_query=True):
            return "query"
        case _:
            return "header"


def demands(signing: Signing, place: Place) -> list[Demand]:
    """What must be known to make the signature of ``signing``, whose parameters go to ``place``."""
    match signing:
        case DigestCredentials(username, password):
            wanted: dict[Demand, object] = {
                "digest": True,
                "digest beyond ASCII": not (username.is_ascii and password.is_ascii),
                "digest with quotes": any(sign in username for sign in '"\\'),
            }
        case AwsCredentials(session_token=token):
            wanted = {
                "awsv4": True,
                "awsv4 in the query": signing.in_query,
                "awsv4 session token": token,
            }
        case OAuth1Credentials():
            wanted = {
                "oauth1": True,
                _METHODS[signing.method]: True,
                "oauth1 in the query": place == "query",
                "oauth1 in the body": place == "body",
                "oauth1 realm": signing.realm and signing.in_header,
                "oauth1 verifier": signing.verifier,
                "oauth1 callback": signing.callback,
                "oauth1 body hash": signing.hashes_body,
            }
        case _:  # pragma: no cover
            assert_never(signing)
    return [demand for demand, asked in wanted.items() if asked]


_METHODS: dict[Method, Demand] = {
    "HMAC-SHA1": "oauth1 HMAC-SHA1",
    "HMAC-SHA256": "oauth1 HMAC-SHA256",
    "HMAC-SHA512": "oauth1 HMAC-SHA512",
    "PLAINTEXT": "oauth1 PLAINTEXT",
}
Signing: TypeAlias = DigestCredentials | OAuth1Credentials | AwsCredentials
SIGNING = (DigestCredentials, OAuth1Credentials, AwsCredentials)
