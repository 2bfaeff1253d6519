"""AWS Signature Version 4, from the server's side.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hmac
import re
from hashlib import sha256
from urllib.parse import unquote, unquote_plus

from msgspec.structs import replace

from snippetgen.resolve.encoding import encode_component
from snippetgen.resolve.signatures import AWS_NAMES, AwsCredentials
from snippetgen.verify.finding import Difference
from snippetgen.verify.wire import Wire

ALGORITHM = "AWS4-HMAC-SHA256"
_FIELDS = {True: "target", False: "header authorization"}
_HEADERS = ("authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256")
_UNSIGNED = "UNSIGNED-PAYLOAD"


def take_off(credentials: AwsCredentials, got: Wire) -> tuple[Wire, list[Difference]]:
    """``got`` without what signing has added, and what is wrong with that."""
    path, mark, query = got.target.partition("?")
    if credentials.in_query:
        given = dict(_pairs(query))
        given["X-Amz-Payload"] = _UNSIGNED if credentials.service.source == "s3" else ""
        kept = (p for p in query.split("&") if unquote(p.partition("=")[0]) not in AWS_NAMES)
        query = "&".join(kept)
        rest = replace(got, target=path + (mark if query else "") + query)
    else:
        given = _from_headers(got)
        rest = got.without(*_HEADERS)
    if not given.get("X-Amz-Algorithm"):
        return rest, [Difference(_FIELDS[credentials.in_query], f"{ALGORITHM}, once", None)]
    return rest, _wrong(credentials, got, given)


def _from_headers(got: Wire) -> dict[str, str]:
    """The same parameters as those of a query, by the same names."""
    lines = got.values("authorization")
    if len(lines) != 1 or not lines[0].startswith(ALGORITHM):
        return {}
    found = dict(re.findall(r"(\w+)=([^,\s]+)", lines[0].removeprefix(ALGORITHM)))
    headers = {
        "X-Amz-Date": "x-amz-date",
        "X-Amz-Security-Token": "x-amz-security-token",
        "X-Amz-Payload": "x-amz-content-sha256",
    }
    given = {ours: "".join(got.values(name)) for ours, name in headers.items()}
    return {"X-Amz-Algorithm": ALGORITHM, **{f"X-Amz-{n}": v for n, v in found.items()}, **given}


def _wrong(credentials: AwsCredentials, got: Wire, given: dict[str, str]) -> list[Difference]:
    field = _FIELDS[credentials.in_query]
    date = given.get("X-Amz-Date", "")[:8]
    region, service = credentials.region.source, credentials.service.source
    scope = f"{date}/{region}/{service}/aws4_request"
    wanted = {
        "X-Amz-Algorithm": ALGORITHM,
        "X-Amz-Credential": f"{credentials.access_key.source}/{scope}",
        "X-Amz-Security-Token": credentials.session_token.source,
    }
    if given.get("X-Amz-Payload") not in ("", _UNSIGNED, None):
        wanted["X-Amz-Payload"] = sha256(got.body).hexdigest()
    wrong = [
        Difference(field, f"{name}={value}", f"{name}={given.get(name, '')}")
        for name, value in wanted.items()
        if given.get(name, "") != value
    ]
    signature = signature_of(credentials, got, given, scope)
    if not wrong and given.get("X-Amz-Signature") != signature:
        found = f"Signature={given.get('X-Amz-Signature')}"
        wrong.append(Difference(field, f"Signature={signature}", found))
    return wrong


def signature_of(
    credentials: AwsCredentials, got: Wire, given: dict[str, str], scope: str
) -> str | None:
    """The signature of ``got``; None where the Host header is not among what is signed."""
    names = given.get("X-Amz-SignedHeaders", "").split(";")
    if "host" not in names:
        return None
    path, _, query = got.target.partition("?")
    pairs = sorted(
        (encode_component(name), encode_component(value))
        for name, value in _pairs(query)
        if name != "X-Amz-Signature"
    )
    canonical = [
        got.method,
        _canonical_path(path, decoded=credentials.service.source == "s3"),
        "&".join(f"{name}={value}" for name, value in pairs),
        *(f"{name}:{_canonical_value(got.values(name))}" for name in names),
        "",
        ";".join(names),
        given.get("X-Amz-Payload") or sha256(b"" if credentials.in_query else got.body).hexdigest(),
    ]
    hashed = sha256("\n".join(canonical).encode("latin-1", "replace")).hexdigest()
    text = "\n".join((ALGORITHM, given.get("X-Amz-Date", ""), scope, hashed))
    key = f"AWS4{credentials.secret_key.source}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex()


def _canonical_path(path: str, *, decoded: bool) -> str:
    """Encoded once more, and tidied; S3 takes the path as it is meant."""
    if decoded:
        return encode_component(unquote(path)).replace("%2F", "/")
    kept: list[str] = []
    for segment in re.sub("/{2,}", "/", path).split("/"):
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(encode_component(segment))
    return "/" + "/".join(kept).removeprefix("/")


def _canonical_value(values: list[str]) -> str:
    return ",".join(re.sub(r"\s+", " ", value.strip()) for value in values)


def _pairs(query: str) -> list[tuple[str, str]]:
    found = (pair.partition("=") for pair in query.split("&") if pair)
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in found]
