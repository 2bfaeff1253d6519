"""Signatures that others make are taken off; wrong ones are found.

The libraries of the field make them: requests for Digest, oauthlib for OAuth 1, botocore for AWS.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import md5
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from msgspec.structs import replace
from oauthlib import oauth1
from requests.auth import HTTPDigestAuth

from snippetgen.ir.text import Text
from snippetgen.resolve.signatures import (
    AwsCredentials,
    DigestCredentials,
    OAuth1Credentials,
    Signing,
)
from snippetgen.verify.compare import compare
from snippetgen.verify.digest import CHALLENGE, NONCE, answers_challenge
from snippetgen.verify.signed import take_off
from snippetgen.verify.wire import Wire

HOST = "api.example.test"
FORM = ("Content-Type", "application/x-www-form-urlencoded")
DIGEST = DigestCredentials(Text("u"), Text("p w"))
OAUTH = OAuth1Credentials("HMAC-SHA1", Text("k&"), Text("s é"), Text("t"), Text("ts"))
AWS = AwsCredentials(Text("AKID"), Text("s/cret"), Text(), Text("eu-west-1"), Text("execute-api"))


def wire(
    method: str = "GET",
    target: str = "/a",
    *headers: tuple[str, str],
    body: bytes = b"",
) -> Wire:
    """A request to our host."""
    return Wire(method, target, (("Host", HOST), *headers), body)


def by_requests(found: Wire, credentials: DigestCredentials, challenge: str = CHALLENGE) -> Wire:
    """``found`` with the answer of requests to a challenge."""
    auth = HTTPDigestAuth(credentials.username.plain, credentials.password.plain)
    auth.init_per_thread_state()
    state: Any = vars(auth)["_thread_local"]
    state.chal = dict(
        part.strip().split("=", 1) for part in challenge.removeprefix("Digest ").split(",")
    )
    state.chal = {name: value.strip('"') for name, value in state.chal.items()}
    build: Callable[[str, str], str] = auth.build_digest_header
    line = build(found.method, f"https://{HOST}{found.target}")
    return replace(found, headers=(*found.headers, ("Authorization", line)))


def by_oauthlib(found: Wire, keys: OAuth1Credentials) -> Wire:
    """``found`` signed by oauthlib."""
    client: Any = oauth1.Client(
        keys.consumer_key.plain,
        client_secret=keys.consumer_secret.plain,
        resource_owner_key=keys.token.plain or None,
        resource_owner_secret=keys.token_secret.plain or None,
        callback_uri=keys.callback.plain or None,
        verifier=keys.verifier.plain or None,
        realm=keys.realm.plain or None,
        signature_method=keys.method,
        signature_type="AUTH_HEADER" if keys.in_header else "QUERY",
    )
    is_form = FORM in found.headers
    url, headers, _ = client.sign(
        f"https://{HOST}{found.target}",
        http_method=found.method,
        body=found.body.decode() if is_form else None,
        headers=dict([FORM]) if is_form else {},
    )
    parts = urlsplit(url)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    added = tuple((n, v) for n, v in headers.items() if n == "Authorization")
    return replace(found, target=target, headers=(*found.headers, *added))


def by_botocore(found: Wire, keys: AwsCredentials) -> Wire:
    """``found`` signed by botocore."""
    given = Credentials(
        keys.access_key.plain, keys.secret_key.plain, keys.session_token.plain or None
    )
    is_s3 = keys.service.plain == "s3"
    signer = (S3SigV4Auth if is_s3 else SigV4Auth)(given, keys.service.plain, keys.region.plain)
    request = AWSRequest(
        found.method, f"https://{HOST}{found.target}", headers=dict(found.headers), data=found.body
    )
    request.context["payload_signing_enabled"] = True
    signer.add_auth(request)
    return replace(found, headers=tuple(request.headers.items()))


DIGESTED = {
    "GET": wire(),
    "a query": wire("PUT", "/a%20b?x=1&y='"),
}


@pytest.mark.parametrize("found", DIGESTED.values(), ids=DIGESTED)
@pytest.mark.parametrize("algorithm", ["MD5", "MD5-SESS", "SHA-256"])
@pytest.mark.parametrize("qop", ['qop="auth", ', ""])
def test_digest(found: Wire, algorithm: str, qop: str) -> None:
    """Whatever the challenge asks for."""
    challenge = CHALLENGE.replace("MD5", algorithm).replace('qop="auth", ', qop)
    signed = by_requests(found, DIGEST, challenge)
    assert answers_challenge(signed)
    if algorithm == "MD5-SESS" and not qop:
        return  # requests sends no cnonce then, without which there is no session
    assert take_off(DIGEST, signed, "https") == (found, [])


SIGNED = {
    "GET": wire(),
    "a query": wire("DELETE", "/a%20b/c?b=1%20&a=%26&b=0&c="),
    "JSON": wire("POST", "/a", ("Content-Type", "application/json"), body=b"{}"),
    "a form": wire("POST", "/a?x=1", FORM, body=b"b=1+2&a=%C3%A9&a="),
}
VARIANTS = {
    "plain": OAUTH,
    "without a token": replace(OAUTH, token=Text(), token_secret=Text()),
    "SHA-256": replace(OAUTH, method="HMAC-SHA256", verifier=Text("v/"), realm=Text("r")),
    "SHA-512": replace(OAUTH, method="HMAC-SHA512", callback=Text("https://c/?d=e")),
    "PLAINTEXT": replace(OAUTH, method="PLAINTEXT"),
}


@pytest.mark.parametrize("found", SIGNED.values(), ids=SIGNED)
@pytest.mark.parametrize("keys", VARIANTS.values(), ids=VARIANTS)
def test_oauth1(found: Wire, keys: OAuth1Credentials) -> None:
    """By every method that needs no certificate."""
    assert take_off(keys, by_oauthlib(found, keys), "https") == (found, [])


@pytest.mark.parametrize("name", ["GET", "a query", "JSON"])
def test_oauth1_in_the_query(name: str) -> None:
    """What was there before stays; oauthlib writes a space as a plus sign."""
    keys = replace(OAUTH, in_header=False)
    rest, wrong = take_off(keys, by_oauthlib(SIGNED[name], keys), "https")
    assert (rest.target.replace("+", "%20"), wrong) == (SIGNED[name].target, [])


AWS_SIGNED = {**SIGNED, "no path": wire(target="/"), "a header": wire("GET", "/", ("X-A", " a  b"))}
AWS_VARIANTS = {
    "plain": AWS,
    "a token": replace(AWS, session_token=Text("t/")),
    "s3": replace(AWS, service=Text("s3")),
}


@pytest.mark.parametrize("found", AWS_SIGNED.values(), ids=AWS_SIGNED)
@pytest.mark.parametrize("keys", AWS_VARIANTS.values(), ids=AWS_VARIANTS)
def test_aws(found: Wire, keys: AwsCredentials) -> None:
    """Every header that is named is signed too."""
    rest, wrong = take_off(keys, by_botocore(found, keys), "https")
    assert wrong == []
    assert sorted(rest.headers) == sorted(found.headers)


def signed(signing: Signing) -> Wire:
    """A request signed as it should be."""
    match signing:
        case DigestCredentials():
            return by_requests(SIGNED["a query"], signing)
        case OAuth1Credentials():
            return by_oauthlib(SIGNED["a form"], signing)
        case AwsCredentials():
            return by_botocore(SIGNED["a form"], signing)


def edited(change: Callable[[str], str]) -> Callable[[Wire], Wire]:
    """A change of the Authorization header."""
    return lambda found: replace(
        found,
        headers=tuple((n, change(v) if n == "Authorization" else v) for n, v in found.headers),
    )


def moved(found: Wire) -> Wire:
    """The same signature on another request."""
    return replace(found, target="/other")


def signed_twice(found: Wire) -> Wire:
    """A second Authorization header."""
    return replace(found, headers=(*found.headers, *found.headers[-1:]))


FORGED: dict[str, tuple[Signing, Signing, Callable[[Wire], Wire]]] = {
    "digest: another password": (DIGEST, replace(DIGEST, password=Text("x")), lambda w: w),
    "digest: another name": (DIGEST, replace(DIGEST, username=Text("x")), lambda w: w),
    "digest: another target": (DIGEST, DIGEST, moved),
    "digest: another method": (DIGEST, DIGEST, lambda w: replace(w, method="GET")),
    "digest: none": (DIGEST, DIGEST, lambda w: w.without("authorization")),
    "digest: twice": (DIGEST, DIGEST, signed_twice),
    "digest: Basic": (DIGEST, DIGEST, edited(lambda _: "Basic dTpw")),
    "digest: unknown hash": (DIGEST, DIGEST, edited(lambda v: v.replace("MD5", "SHA3"))),
    "oauth1: another secret": (OAUTH, replace(OAUTH, consumer_secret=Text("x")), lambda w: w),
    "oauth1: another token secret": (OAUTH, replace(OAUTH, token_secret=Text("x")), lambda w: w),
    "oauth1: another token": (OAUTH, replace(OAUTH, token=Text("x")), lambda w: w),
    "oauth1: no realm": (OAUTH, replace(OAUTH, realm=Text("r")), lambda w: w),
    "oauth1: another method": (OAUTH, replace(OAUTH, method="HMAC-SHA256"), lambda w: w),
    "oauth1: no body hash": (
        replace(OAUTH, in_header=True),
        replace(OAUTH, hashes_body=True),
        lambda w: replace(w.without("content-type"), body=b"{}"),
    ),
    "oauth1: another place": (OAUTH, replace(OAUTH, in_header=False), lambda w: w),
    "oauth1: another target": (OAUTH, OAUTH, moved),
    "oauth1: another form": (OAUTH, OAUTH, lambda w: replace(w, body=b"a=1")),
    "oauth1: none": (OAUTH, OAUTH, lambda w: w.without("authorization")),
    "oauth1: no nonce": (OAUTH, OAUTH, edited(lambda v: v.replace("oauth_nonce", "oauth_n"))),
    "oauth1: a date": (OAUTH, OAUTH, edited(lambda v: v.replace('timestamp="', 'timestamp="x'))),
    "oauth1: no signature": (OAUTH, OAUTH, edited(lambda v: v.replace("_signature=", "_sig="))),
    "oauth1: repeated": (OAUTH, OAUTH, edited(lambda v: v + ', oauth_nonce="x"')),
    "aws: another secret": (AWS, replace(AWS, secret_key=Text("x")), lambda w: w),
    "aws: another key": (AWS, replace(AWS, access_key=Text("x")), lambda w: w),
    "aws: another region": (AWS, replace(AWS, region=Text("x")), lambda w: w),
    "aws: another service": (AWS, replace(AWS, service=Text("x")), lambda w: w),
    "aws: no token": (AWS, replace(AWS, session_token=Text("x")), lambda w: w),
    "aws: a token": (replace(AWS, session_token=Text("x")), AWS, lambda w: w),
    "aws: another place": (AWS, replace(AWS, in_query=True), lambda w: w),
    "aws: another target": (AWS, AWS, moved),
    "aws: another body": (AWS, AWS, lambda w: replace(w, body=b"a=1")),
    "aws: another host": (AWS, AWS, lambda w: replace(w, headers=(("Host", "x"), *w.headers[1:]))),
    "aws: none": (AWS, AWS, lambda w: w.without("authorization")),
    "aws: no host": (AWS, AWS, edited(lambda v: v.replace("host;", ""))),
    "aws: twice": (AWS, AWS, signed_twice),
}


@pytest.mark.parametrize(("keys", "wanted", "change"), FORGED.values(), ids=FORGED)
def test_a_wrong_signature_is_found(
    keys: Signing, wanted: Signing, change: Callable[[Wire], Wire]
) -> None:
    """By another key, of another request, or with a part that is not as it should be."""
    right = signed(keys)
    assert take_off(keys, right, "https")[1] == []
    assert take_off(wanted, change(right), "https")[1]


def test_the_scheme_is_signed_too() -> None:
    """OAuth 1 covers the whole URL."""
    assert take_off(OAUTH, signed(OAUTH), "http")[1]


def test_a_body_hash() -> None:
    """Only of what is no form."""
    keys = replace(OAUTH, hashes_body=True)
    assert take_off(keys, by_oauthlib(SIGNED["a form"], keys), "https")[1] == []


def test_integrity_of_the_body() -> None:
    """requests knows no ``auth-int``: the example of RFC 2617 with a body, by hand."""
    found = wire("POST", "/a", body=b"x")

    def h(*parts: str) -> str:
        return md5(":".join(parts).encode(), usedforsecurity=False).hexdigest()

    second = h("POST", "/a", md5(b"x", usedforsecurity=False).hexdigest())
    response = h(h("u", "r", "p w"), NONCE, "00000001", "c", "auth-int", second)
    line = (
        f'Digest username="u", realm="r", nonce="{NONCE}", uri="/a", qop=auth-int, nc=00000001, '
        f'cnonce="c", response="{response}"'
    )
    signed = replace(found, headers=(*found.headers, ("Authorization", line)))
    assert take_off(DIGEST, signed, "http") == (found, [])
    assert take_off(DIGEST, replace(signed, body=b"y"), "http")[1]


def test_a_signed_request_is_equivalent() -> None:
    """A signature is another one each time, so never the same; the rest is compared as ever."""
    expected = replace(SIGNED["a form"], signed_by=OAUTH, scheme="https")
    expected = expected.without("host")
    assert compare(expected, signed(OAUTH)).ways == ("signature",)
    other = by_oauthlib(replace(SIGNED["a form"], target="/b"), OAUTH)
    assert [d.field for d in compare(expected, other).differences] == ["target"]
