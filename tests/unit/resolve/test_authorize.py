"""From an auth record to what it puts on the wire."""

from __future__ import annotations

import pytest
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
from snippetgen.ir.collection import walk
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.authorize import Authorized, authorize, header_words, nearest
from snippetgen.resolve.exchange import BasicCredentials, BearerToken, QueryPair
from snippetgen.resolve.resolve import Resolver
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials, OAuth1Credentials
from tests.unit.resolve.resolving import collection_of, line, variables

TOKEN = BearerToken(Text("t"))


def authorized(auth: Auth | None) -> Authorized:
    known = variables(x="query", y="queryParams", t="t")
    return authorize(auth, known)


@pytest.mark.parametrize(
    "auth",
    [
        None,
        NoAuth(),
        BearerAuth(),
        ApiKeyAuth(),
        ApiKeyAuth(EMPTY, None),
        ApiKeyAuth(EMPTY, Text("v")),
        OAuth2Auth(),
        OAuth2Auth(Text("t"), token_type=Text("MAC")),
    ],
)
def test_nothing_is_sent(auth: Auth | None) -> None:
    """And what the request has itself stays."""
    found = authorized(auth)
    assert found == Authorized()
    assert not found.replaces(line("Authorization", "mine"))


def test_basic_always_sends() -> None:
    """Even with nothing given; it takes the place of a typed header."""
    found = authorized(BasicAuth())
    assert found.credentials == BasicCredentials(EMPTY, EMPTY)
    assert found.replaces(line("authorization", "mine"))
    assert not found.replaces(line("X", "mine"))


def test_bearer() -> None:
    """With a token only."""
    found = authorized(BearerAuth(Text.of("{{t}}")))
    assert found == Authorized(TOKEN, dropped_headers=frozenset({"authorization"}))


@pytest.mark.parametrize("location", ["", "header", "cookie"])
def test_api_keys_go_into_a_header(location: str) -> None:
    """Unless the word is ``query``; headers of the same words are replaced."""
    found = authorized(ApiKeyAuth(Text("X-Api-Key"), Text("v"), Text(location)))
    assert found.header == line("X-Api-Key", "v", role="credential")
    assert found.replaces(line("xApiKey", "old"))
    assert not found.replaces(line("X-Api", "other"))
    assert found.replaced_pairs == frozenset()


def test_an_api_key_without_a_key_goes_into_a_query() -> None:
    """As an empty name."""
    found = authorized(ApiKeyAuth(EMPTY, Text("v"), Text("query")))
    assert found.query == (QueryPair(EMPTY, Text("v"), role="credential"),)


def test_an_api_key_without_a_value_is_an_empty_header() -> None:
    """As any header without a value."""
    found = authorized(ApiKeyAuth(Text("X"), None))
    assert found.header == line("X", "", role="credential")


@pytest.mark.parametrize(("location", "value"), [("query", "v"), ("{{x}}", "v"), ("query", None)])
def test_api_keys_go_into_the_query(location: str, value: str | None) -> None:
    """The word may come from a variable; a missing value leaves the bare key."""
    given = None if value is None else Text(value)
    found = authorized(ApiKeyAuth(Text("k"), given, Text.of(location)))
    assert found.query == (QueryPair(Text("k"), given, role="credential"),)
    assert found.replaced_pairs == {"k"}


@pytest.mark.parametrize("prefix", [None, "Bearer", " Bearer "])
def test_an_oauth2_token_is_a_bearer_token(prefix: str | None) -> None:
    """It also removes a token from the query."""
    given = None if prefix is None else Text(prefix)
    found = authorized(OAuth2Auth(Text("t"), given, location=Text("header")))
    assert (found.credentials, found.header) == (TOKEN, None)
    assert found.dropped_headers == {"authorization"}
    assert found.replaced_pairs == {"access_token"}


@pytest.mark.parametrize(("prefix", "value"), [("OAuth", "OAuth t"), ("", "t"), (" ", "t")])
def test_an_oauth2_token_with_another_prefix(prefix: str, value: str) -> None:
    """An empty one leaves the token alone."""
    found = authorized(OAuth2Auth(Text("t"), Text(prefix)))
    assert found.header == line("Authorization", value, role="credential")


@pytest.mark.parametrize("location", ["queryParams", "{{y}}"])
def test_an_oauth2_token_in_the_query(location: str) -> None:
    """It removes the header all the same."""
    found = authorized(OAuth2Auth(Text("t"), location=Text.of(location)))
    assert found.query == (QueryPair(Text("access_token"), Text("t"), role="credential"),)
    assert found.credentials is None
    assert found.dropped_headers == {"authorization"}


def test_an_oauth2_token_added_nowhere() -> None:
    """An unknown word adds nothing, but what it would replace is gone."""
    found = authorized(OAuth2Auth(Text("t"), location=Text("body")))
    assert found == Authorized(
        dropped_headers=frozenset({"authorization"}), dropped_pairs=frozenset({"access_token"})
    )


KEYS = OAuth1Auth(consumer_key=Text("k"), consumer_secret=Text.of("{{s}}"), version=Text("1.0"))


@pytest.mark.parametrize(
    ("auth", "what"),
    [
        (OtherAuth("hawk"), "hawk"),
        (replace(KEYS, method=Text("RSA-SHA1"), private_key=Text("p")), "oauth1 with RSA-SHA1"),
        (replace(KEYS, method=Text.of("{{m}}")), "oauth1 with {{m}}"),
        (replace(KEYS, keeps_empty=True), "empty parameters"),
        (replace(KEYS, version=Text("2.0")), "another version"),
    ],
)
def test_signing_that_no_client_does_is_named(auth: Auth, what: str) -> None:
    """The problem says which kind it was."""
    found = authorized(auth)
    assert found == Authorized(unsupported=found.unsupported)
    assert what in (found.unsupported or "")


@pytest.mark.parametrize(
    "auth",
    [
        DigestAuth(password=Text("p")),
        replace(KEYS, consumer_key=EMPTY),
        replace(KEYS, consumer_secret=EMPTY),
        replace(KEYS, method=Text("RSA-SHA1")),
    ],
)
def test_nothing_is_signed_without_keys(auth: Auth) -> None:
    """As Postman does; what the request has itself stays."""
    assert authorized(auth) == Authorized()


def test_digest_credentials() -> None:
    """They take the place of a typed header."""
    found = authorized(DigestAuth(Text.of("{{t}}"), Text("p")))
    assert found.credentials == DigestCredentials(Text("t"), Text("p"))
    assert found.replaces(line("authorization", "mine"))


def test_oauth1_keys() -> None:
    """Blanks go; what an older signature left behind is replaced."""
    auth = replace(KEYS, token=Text(" t "), realm=Text(" r "), in_header=True, keeps_empty=True)
    found = authorized(auth)
    assert found.credentials == OAuth1Credentials(
        "HMAC-SHA1", Text("k"), Text.of("{{s}}"), Text("t"), realm=Text("r")
    )
    assert "oauth_nonce" in found.replaced_pairs
    assert found.replaces(line("Authorization", "mine"))


def test_aws_keys() -> None:
    """Region and service have a default."""
    found = authorized(AwsAuth(Text("a"), Text("s"), in_query=True))
    where = Text("us-east-1"), Text("execute-api")
    assert found.credentials == AwsCredentials(Text("a"), Text("s"), EMPTY, *where, in_query=True)
    assert found.replaces(line("X-Amz-Date", "old"))
    assert not found.replaces(line("Date", "mine"))
    assert "X-Amz-Signature" in found.replaced_pairs


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("X-Api-Key", ["x", "api", "key"]),
        ("xApiKey", ["x", "api", "key"]),
        ("X_API_KEY", ["x", "api", "key"]),
        ("key2", ["key", "2"]),
    ],
)
def test_header_words(name: str, words: list[str]) -> None:
    """Case, dashes and digits separate."""
    assert header_words(Text(name)) == words


def test_the_nearest_auth_counts() -> None:
    """``noauth`` is one; without any there is none."""
    assert nearest([None, NoAuth(), BasicAuth()]) == NoAuth()
    assert nearest([None, None]) is None


def test_auth_is_inherited_from_the_nearest_folder() -> None:
    """And ``noauth`` of a folder stops what the collection has."""
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    request = {"name": "r", "request": "http://h"}
    basic = {"type": "basic"}
    collection = collection_of(
        request,
        {"name": "own", "item": [{"name": "inner", "item": [request]}], "auth": basic},
        {"name": "none", "item": [request], "auth": {"type": "noauth"}},
        {"name": "r", "request": {"url": "http://h", "auth": {"type": "noauth"}}},
        auth=bearer,
    )
    resolver = Resolver(collection)
    found = [resolver.resolve(located).exchange for located in walk(collection)]
    assert [one.credentials for one in found if one] == [
        TOKEN, BasicCredentials(EMPTY, EMPTY), None, None,
    ]  # fmt: skip
