"""Auth on the walk over a collection: its parameters are credentials by their place."""

from __future__ import annotations

from typing import Protocol, assert_never

from msgspec.structs import replace

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
from snippetgen.ir.text import Text


class AuthVisitor(Protocol):
    """The part of a visitor that sees auth."""

    def credential(self, text: Text, name: str, place: str) -> Text:
        """A value that is a credential by its place."""

    def user(self, text: Text, place: str) -> Text:
        """The name of a user beside a password."""

    def field(self, name: Text, text: Text, place: str) -> Text:
        """A value that has a name."""


# The names of the variables for what signs, and where it stands.
_KEYS: dict[type[Auth], dict[str, tuple[str, str]]] = {
    OAuth1Auth: {
        "consumer_key": ("consumer_key", "auth consumerKey"),
        "consumer_secret": ("consumer_secret", "auth consumerSecret"),
        "token": ("oauth_token", "auth token"),
        "token_secret": ("oauth_token_secret", "auth tokenSecret"),
        "private_key": ("private_key", "auth privateKey"),
        "verifier": ("oauth_verifier", "auth verifier"),
    },
    AwsAuth: {
        "access_key": ("aws_access_key_id", "auth accessKey"),
        "secret_key": ("aws_secret_access_key", "auth secretKey"),
        "session_token": ("aws_session_token", "auth sessionToken"),
    },
}


def visit_auth(visitor: AuthVisitor, auth: Auth) -> Auth:
    """``auth`` rebuilt of what ``visitor`` gives."""
    credential = visitor.credential
    match auth:
        case NoAuth():
            return auth
        case BasicAuth() | DigestAuth():
            return replace(
                auth,
                username=visitor.user(auth.username, "auth username"),
                password=credential(auth.password, "password", "auth password"),
            )
        case BearerAuth(token):
            return BearerAuth(credential(token, "access_token", "auth token"))
        case ApiKeyAuth(_, value):
            named = None if value is None else credential(value, "api_key", "auth value")
            return replace(auth, value=named)
        case OAuth2Auth(token):
            return replace(auth, token=credential(token, "access_token", "auth accessToken"))
        case OAuth1Auth() | AwsAuth():
            keys = _KEYS[type(auth)]
            found = {field: credential(getattr(auth, field), *key) for field, key in keys.items()}
            return replace(auth, **found)
        case OtherAuth(kind, parameters):
            fields = ((n, visitor.field(Text(n), v, f"auth {n}")) for n, v in parameters)
            return OtherAuth(kind, tuple(fields))
        case _:  # pragma: no cover
            assert_never(auth)
