"""What a signature asks of a client, where it goes, and what of it is secret."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import FormContent
from snippetgen.resolve.signatures import (
    AwsCredentials,
    Demand,
    DigestCredentials,
    OAuth1Credentials,
    Place,
    Signing,
    demands,
    place_of,
)
from tests.unit.resolve.resolving import exchange_of

DIGEST = DigestCredentials(Text("u"), Text("p"))
OAUTH = OAuth1Credentials("HMAC-SHA1", Text("k"), Text("s"))
AWS = AwsCredentials(Text("k"), Text("s"), EMPTY, Text("r"), Text("x"))


@pytest.mark.parametrize(
    ("signing", "method", "form", "expected"),
    [
        (DIGEST, "POST", True, "header"),
        (OAUTH, "POST", True, "header"),
        (replace(OAUTH, in_header=False), "POST", True, "body"),
        (replace(OAUTH, in_header=False), "PUT", True, "body"),
        (replace(OAUTH, in_header=False), "PATCH", True, "query"),
        (replace(OAUTH, in_header=False), "POST", False, "query"),
        (AWS, "GET", False, "header"),
        (replace(AWS, in_query=True), "POST", True, "query"),
    ],
)
def test_place(signing: Signing, method: str, form: bool, expected: Place) -> None:
    """Only forms that are posted or put carry it in their body."""
    assert place_of(signing, method, form=form) == expected


@pytest.mark.parametrize(
    ("signing", "place", "expected"),
    [
        (DIGEST, "header", ["digest"]),
        (DigestCredentials(Text("ü"), EMPTY), "header", ["digest", "digest beyond ASCII"]),
        (DigestCredentials(EMPTY, Text("ü")), "header", ["digest", "digest beyond ASCII"]),
        (DigestCredentials(Text('"'), EMPTY), "header", ["digest", "digest with quotes"]),
        (OAUTH, "header", ["oauth1", "oauth1 HMAC-SHA1"]),
        (OAUTH, "body", ["oauth1", "oauth1 HMAC-SHA1", "oauth1 in the body"]),
        (
            replace(OAUTH, method="PLAINTEXT", verifier=Text("v"), callback=Text("c")),
            "query",
            ["oauth1", "oauth1 PLAINTEXT", "oauth1 in the query", "oauth1 verifier",
             "oauth1 callback"],
        ),
        (
            replace(OAUTH, realm=Text("r"), hashes_body=True),
            "header",
            ["oauth1", "oauth1 HMAC-SHA1", "oauth1 realm", "oauth1 body hash"],
        ),
        (AWS, "header", ["awsv4"]),
        (
            replace(AWS, session_token=Text("t"), in_query=True),
            "query",
            ["awsv4", "awsv4 in the query", "awsv4 session token"],
        ),
    ],
)  # fmt: skip
def test_demands(signing: Signing, place: Place, expected: list[Demand]) -> None:
    """The kind first, then each thing beyond the plainest."""
    assert demands(signing, place) == expected


@pytest.mark.parametrize(
    ("signing", "open_fields"),
    [
        (DIGEST, set()),
        (OAUTH, {"method", "realm", "callback", "in_header", "hashes_body"}),
        (AWS, {"region", "service", "in_query"}),
    ],
)
def test_all_keys_are_secret(signing: Signing, open_fields: set[str]) -> None:
    """What is changed as a secret, and what as any other text."""
    changed = signing.changed(lambda _: Text("secret"), lambda _: Text("open"))
    for field in signing.__struct_fields__:
        secret = getattr(changed, field) == Text("secret")
        assert secret == (field not in open_fields), field


def oauth1(**parameters: object) -> dict[str, object]:
    """Auth that signs."""
    return {
        "type": "oauth1",
        "oauth1": {"consumerKey": "k", "consumerSecret": "s", "addParamsToHeader": True}
        | parameters,
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?a=b'c!&d=%20e+f", "?a=b%27c%21&d=%20e%20f"),
        ("?a&b=&=c", "?a&b=&=c"),
        ("?x=1&oauth_nonce=old", "?x=1"),
        ("?oauth_nonce=old", ""),
        ("?a={{b c}}+", "?a={{b c}}%20"),
        ("?a&&b", "?a&b"),
        ("", ""),
    ],
)
def test_the_query_is_written_as_it_is_signed(query: str, expected: str) -> None:
    """All but the unreserved signs of RFC 3986 are encoded."""
    found = exchange_of({"url": f"http://h/p{query}", "auth": oauth1()})
    assert found.address.query_text.source == expected


def test_a_query_that_is_sent_as_typed_stays() -> None:
    """The setting goes before the signature."""
    settings = {"protocolProfileBehavior": {"disableUrlEncoding": True}}
    found = exchange_of({"url": "http://h/p?a='", "auth": oauth1()}, node=settings)
    assert found.address.query_text.source == "?a='"


def test_a_form_loses_what_an_older_signature_left() -> None:
    """As the query does."""
    body = {
        "mode": "urlencoded",
        "urlencoded": [{"key": k, "value": "1"} for k in ("a", "oauth_token", "oauth")],
    }
    found = exchange_of({"url": "http://h", "method": "POST", "body": body, "auth": oauth1()})
    assert isinstance(found.content, FormContent)
    assert [name.source for name, _ in found.content.pairs] == ["a", "oauth"]
