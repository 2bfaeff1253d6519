"""OAuth 1.0 signatures, from the server's side.

Source: RFC 5849, section 3.4; the body hash is that of the draft
https://datatracker.ietf.org/doc/html/draft-eaton-oauth-bodyhash-00
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from hashlib import new
from urllib.parse import unquote, unquote_plus

from msgspec.structs import replace

from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.signatures import OAUTH1_NAMES, OAuth1Credentials, place_of
from snippetgen.verify.bodies import is_form
from snippetgen.verify.finding import Difference
from snippetgen.verify.wire import Wire

Pairs = list[tuple[str, str]]

_FIELDS = {"header": "header authorization", "query": "target", "body": "body"}
_SCHEME = "oauth "
_PARAMETER = re.compile(r'([^\s=,"]+)\s*=\s*"([^"]*)"')
_PORTS = {"http": ":80", "https": ":443"}
# Made anew for every request.
_ANEW = frozenset({"oauth_timestamp", "oauth_nonce", "oauth_signature"})


def take_off(
    credentials: OAuth1Credentials, got: Wire, scheme: str
) -> tuple[Wire, list[Difference]]:
    """``got`` without the parameters, and what is wrong with them."""
    form = is_form(got.values("content-type"))
    place = place_of(credentials, got.method, form=form)
    field = _FIELDS[place]
    path, mark, query = got.target.partition("?")
    query_pairs = _pairs(query)
    body_pairs = _pairs(got.body.decode("latin-1")) if form else []
    if place == "header":
        given = _header_pairs(got.values("authorization"))
        rest = got.without("authorization")
    elif place == "query":
        given = [pair for pair in query_pairs if pair[0] in OAUTH1_NAMES]
        query = _without_ours(query)
        rest = replace(got, target=path + (mark if query else "") + query)
    else:
        given = [pair for pair in body_pairs if pair[0] in OAUTH1_NAMES]
        rest = replace(got, body=_without_ours(got.body.decode("latin-1")).encode("latin-1"))
    if not given:
        return rest, [Difference(field, "OAuth parameters", None)]
    wrong = list(_wrong_parameters(credentials, got, given, field, form=form))
    if not wrong:
        signed = query_pairs + body_pairs + (given if place == "header" else [])
        signature = signature_of(credentials, got, f"{scheme}://{_host(got, scheme)}{path}", signed)
        if dict(given)["oauth_signature"] != signature:
            found = f"oauth_signature={dict(given)['oauth_signature']}"
            wrong.append(Difference(field, f"oauth_signature={signature}", found))
    return rest, wrong


def _wrong_parameters(
    credentials: OAuth1Credentials, got: Wire, given: Pairs, field: str, *, form: bool
) -> list[Difference]:
    """What differs in the parameters that are no part of the signature itself."""
    found = dict(given)
    wanted = {
        "oauth_consumer_key": credentials.consumer_key.source,
        "oauth_token": credentials.token.source,
        "oauth_signature_method": credentials.method,
        "oauth_verifier": credentials.verifier.source,
        "oauth_callback": credentials.callback.source,
        "oauth_version": found.get("oauth_version", "") and "1.0",
        "oauth_body_hash": body_hash_of(credentials, got) if not form else "",
        "realm": credentials.realm.source if credentials.in_header else "",
    }
    wrong = [
        Difference(field, f"{name}={value}" if value else None, f"{name}={found.get(name, '')}")
        for name, value in wanted.items()
        if found.get(name, "") != value
    ]
    repeated = len(found) != len(given)
    if repeated or not (found.get("oauth_nonce") and found.get("oauth_timestamp", "").isdigit()):
        shown = " ".join(name for name, _ in given)
        wrong.append(Difference(field, "oauth_timestamp, oauth_nonce and the others, once", shown))
    if "oauth_signature" not in found:
        wrong.append(Difference(field, "oauth_signature", None))
    return wrong


def signature_of(credentials: OAuth1Credentials, got: Wire, uri: str, pairs: Pairs) -> str:
    """The signature over ``pairs``, decoded, of a request to ``uri``."""
    keys = (credentials.consumer_secret.source, credentials.token_secret.source)
    key = "&".join(map(encode_component, keys))
    if credentials.method == "PLAINTEXT":
        return key
    signed = sorted(
        (encode_component(name), encode_component(value))
        for name, value in pairs
        if name not in ("oauth_signature", "realm")
    )
    parameters = "&".join(f"{name}={value}" for name, value in signed)
    base = "&".join(map(encode_component, (got.method.upper(), uri, parameters)))
    return b64encode(hmac.digest(key.encode(), base.encode(), _hash(credentials))).decode()


def body_hash_of(credentials: OAuth1Credentials, got: Wire) -> str:
    """``oauth_body_hash`` for a request that is no form, where it is asked for."""
    if not credentials.hashes_body or credentials.method == "PLAINTEXT":
        return ""
    return b64encode(new(_hash(credentials), got.body, usedforsecurity=False).digest()).decode()


def _hash(credentials: OAuth1Credentials) -> str:
    return credentials.method.removeprefix("HMAC-").lower()


def _host(got: Wire, scheme: str) -> str:
    host = "".join(got.values("host")[:1]).lower()
    return host.removesuffix(_PORTS[scheme])


def _pairs(text: str) -> Pairs:
    found = (pair.partition("=") for pair in text.split("&") if pair)
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in found]


def _header_pairs(lines: list[str]) -> Pairs:
    return [
        (unquote(m[1]), unquote(m[2]))
        for line in lines
        if line[: len(_SCHEME)].lower() == _SCHEME
        for m in _PARAMETER.finditer(line, len(_SCHEME))
    ]


def _without_ours(text: str) -> str:
    """A query or form without the parameters of OAuth."""
    kept = (p for p in text.split("&") if unquote_plus(p.partition("=")[0]) not in OAUTH1_NAMES)
    return "&".join(kept)
