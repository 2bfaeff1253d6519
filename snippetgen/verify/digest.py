"""Digest access authentication, from the server's side.

Source: RFC 7616, section 3.4.
"""

from __future__ import annotations

import re
from hashlib import new

from snippetgen.resolve.signatures import DigestCredentials
from snippetgen.verify.finding import Difference
from snippetgen.verify.wire import Wire

FIELD = "header authorization"
NONCE = "dcd98b7102dd2f0e8b11d0f600bfb0c093"
CHALLENGE = f'Digest realm="snippetgen", nonce="{NONCE}", qop="auth", algorithm=MD5'

_SCHEME = "digest "
_PARAMETER = re.compile(r'(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')
_HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}


def answers_challenge(got: Wire) -> bool:
    """Whether ``got`` is the answer to our challenge."""
    return any(parameters_of(line).get("nonce") == NONCE for line in got.values("authorization"))


def take_off(credentials: DigestCredentials, got: Wire) -> tuple[Wire, list[Difference]]:
    """``got`` without the Authorization header, and what is wrong with that."""
    lines = got.values("authorization")
    if len(lines) != 1:
        return got, [Difference(FIELD, "Digest, once", " | ".join(lines) or None)]
    found = parameters_of(lines[0])
    username, password = credentials.username.source, credentials.password.source
    wrong = [
        Difference(FIELD, f'{name}="{wanted}"', f'{name}="{found.get(name)}"')
        for name, wanted in {"username": username, "uri": got.target}.items()
        if found.get(name) != wanted
    ]
    response = response_of(found, got, password)
    if not wrong and found.get("response") != response:
        wrong.append(Difference(FIELD, f'response="{response}"', lines[0]))
    return got.without("authorization"), wrong


def parameters_of(line: str) -> dict[str, str]:
    """The parameters of a Digest header by name in lower case; none of another scheme."""
    if line[: len(_SCHEME)].lower() != _SCHEME:
        return {}
    return {
        m[1].lower(): _as_utf8(re.sub(r"\\(.)", r"\1", m[2]) if m[3] is None else m[3])
        for m in _PARAMETER.finditer(line, len(_SCHEME))
    }


def _as_utf8(text: str) -> str:
    """Headers are read as Latin-1, but a name is mostly sent in UTF-8."""
    try:
        return text.encode("latin-1").decode()
    except ValueError:
        return text


def response_of(found: dict[str, str], got: Wire, password: str) -> str | None:
    """The hash that belongs to the other parameters; None for an algorithm that is not known."""
    algorithm, session, _ = found.get("algorithm", "MD5").upper().partition("-SESS")
    name = _HASHES.get(algorithm)
    if name is None:
        return None

    def hashed(*parts: str) -> str:
        given = ":".join(parts).encode("utf-8", "surrogateescape")
        return new(name, given, usedforsecurity=False).hexdigest()

    nonce, cnonce, qop = (found.get(name, "") for name in ("nonce", "cnonce", "qop"))
    secret = hashed(found.get("username", ""), found.get("realm", ""), password)
    if session:
        secret = hashed(secret, nonce, cnonce)
    request = [got.method, got.target]
    if qop == "auth-int":
        request.append(new(name, got.body, usedforsecurity=False).hexdigest())
    middle = [found.get("nc", ""), cnonce, qop] if qop else []
    return hashed(secret, nonce, *middle, hashed(*request))
