"""Credentials by their shape: what begins with known letters, and what detect-secrets knows.

The letters are those that the services document.  Everything else that is long and looks made by
chance goes to the plug-ins of https://github.com/Yelp/detect-secrets, which are imported only when
there is such a value; see docs/adr.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

import msgspec

from snippetgen.patterns import later

_HEAD = "-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"
_TAIL = "-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"

# Where the pattern has a group, that is the credential.
_SHAPES: tuple[tuple[str, str, str], ...] = (
    # kind, how it begins (in small letters), the whole
    ("JSON Web Token", "eyj", r"\beyJ[\w-]{10,800}\.[\w-]{4,}(?:\.[\w-]*){0,3}"),
    ("private key", "-----begin ", (rf"{_HEAD}(?:(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!-)){{16,8192}}+{_TAIL}|"
     r"[A-Za-z0-9+/=\s\\]{16,8192})")),
    ("AWS access key", "akia", r"\bAKIA[A-Z0-9]{16}\b"),
    ("AWS access key", "asia", r"\bASIA[A-Z0-9]{16}\b"),
    ("Google API key", "aiza", r"\bAIza[\w-]{35}"),
    ("Google access token", "ya29.", r"\bya29\.[\w.-]{20,}"),
    ("Google client secret", "gocspx-", r"\bGOCSPX-[\w-]{20,}"),
    ("Google refresh token", "1//0", r"\b1//0[\w-]{20,}"),
    ("GitHub token", "ghp_", r"\bghp_\w{30,}"),
    ("GitHub token", "gho_", r"\bgho_\w{30,}"),
    ("GitHub token", "ghu_", r"\bghu_\w{30,}"),
    ("GitHub token", "ghs_", r"\bghs_\w{30,}"),
    ("GitHub token", "ghr_", r"\bghr_\w{30,}"),
    ("GitHub token", "github_pat_", r"\bgithub_pat_\w{22,}"),
    ("GitLab token", "glpat-", r"\bglpat-[\w-]{20,}"),
    ("Slack token", "xox", r"\bxox[abeoprs]-[\w-]{10,}"),
    ("Slack token", "xapp-", r"\bxapp-[\w-]{20,}"),
    ("Slack webhook", "hooks.slack.com/", r"\bhooks\.slack\.com/services/T\w+/B\w+/(\w{8,})"),
    ("Discord webhook", "/api/webhooks/", r"/api/webhooks/\d+/([\w-]{30,})"),
    ("Stripe key", "sk_live_", r"\bsk_live_\w{10,}"),
    ("Stripe key", "sk_test_", r"\bsk_test_\w{10,}"),
    ("Stripe key", "rk_live_", r"\brk_live_\w{10,}"),
    ("Stripe key", "rk_test_", r"\brk_test_\w{10,}"),
    ("Stripe secret", "whsec_", r"\bwhsec_[\w+/=]{20,}"),
    ("SendGrid key", "sg.", r"\bSG\.[\w-]{16,}\.[\w-]{16,}"),
    ("Mailgun key", "key-", r"\bkey-[0-9a-z]{32}\b"),
    ("Postman key", "pmak-", r"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b"),
    ("npm token", "npm_", r"\bnpm_[A-Za-z0-9]{36}\b"),
    ("PyPI token", "pypi-age", r"\bpypi-AgE[\w-]{50,}"),
    ("OpenAI key", "sk-", r"\bsk-(?=[\w-]{0,200}[0-9])(?=[\w-]{0,200}[A-Z])[\w-]{20,}"),
    ("Hugging Face token", "hf_", r"\bhf_[A-Za-z0-9]{30,}"),
    ("Shopify token", "shpat_", r"\bshpat_[0-9a-fA-F]{32}\b"),
    ("Shopify token", "shpss_", r"\bshpss_[0-9a-fA-F]{32}\b"),
    ("DigitalOcean token", "dop_v1_", r"\bdop_v1_[0-9a-f]{64}\b"),
    ("Square token", "sq0", r"\bsq0(?:atp|csp)-[\w-]{22,}"),
    ("Facebook token", "eaa", r"\bEAA[A-Za-z0-9]{80,}"),
    ("Atlassian token", "atatt3", r"\bATATT3[\w=-]{50,}"),
    ("New Relic key", "nrak-", r"\bNRAK-\w{20,}"),
    ("Databricks token", "dapi", r"\bdapi[0-9a-f]{32}\b"),
    ("Grafana token", "glsa_", r"\bglsa_\w{30,}"),
    ("Grafana token", "glc_", r"\bglc_[\w+/=]{30,}"),
    ("Zoho token", "1000.", r"\b1000\.[0-9a-f]{32}\.[0-9a-f]{32}\b"),
    ("Linear key", "lin_api_", r"\blin_api_\w{30,}"),
    ("Notion token", "ntn_", r"\bntn_\w{40,}"),
    ("Airtable token", "pat", r"\bpat\w{14}\.[0-9a-f]{64}\b"),
    ("Twitter token", "aaaaaaaaaaaaaaaaaaaaa", r"\bAAAAAAAAAAAAAAAAAAAAA[\w%]{30,}"),
    ("Vault token", "hvs.", r"\bhvs\.[\w-]{24,}"),
    ("Figma token", "figd_", r"\bfigd_[\w-]{36,}"),
    ("Azure key", "accountkey=", r"\bAccountKey=([A-Za-z0-9+/]{60,}={0,2})"),
    ("Azure key", "sharedaccesskey=", r"\bSharedAccessKey=([A-Za-z0-9+/]{30,}={0,2})"),
    ("signature", "sig=", r"(?<=[?&])sig=([\w%+/=-]{20,})"),
    ("signature", "x-amz-signature=", r"\bX-Amz-Signature=([0-9a-f]{32,})"),
    ("signature", "x-amz-security-token=", r"\bX-Amz-Security-Token=([\w%+/=-]{20,})"),
    ("bearer token", "bearer ", r"\b[Bb]earer +(?=[^\s\"'\\]{0,200}[0-9])([A-Za-z0-9._~+/-]{16,}=*)"),
    ("Basic credentials", "basic ", r"\bBasic +([A-Za-z0-9+/]{8,}={0,2})(?![\w+/=])"),
    ("URL password", "://", r"://[^\s/:@\"'<>?#\\]{0,200}:([^\s/@\"'<>?#\\]{1,400})@(?=[\w\[{])"),
)  # fmt: skip


class Shape(msgspec.Struct, frozen=True):
    """A place in a text: what it looks like, and where it begins and ends."""

    kind: str
    start: int
    end: int


class Beginning(msgspec.Struct, frozen=True):
    """A known beginning, and how to read the credential behind it."""

    kind: str
    letters: str
    pattern: re.Pattern[str]

    def at(self, text: str, start: int) -> Shape | None:
        """The credential that begins, or is announced, at ``start``."""
        match = self.pattern.match(text, start)
        if match is None:
            return None
        group = self.pattern.groups
        if self.kind == "Basic credentials" and not _is_pair(match[group]):
            return None
        return Shape(self.kind, match.start(group), match.end(group))


def _is_pair(encoded: str) -> bool:
    """Whether base64 text holds a user name and a password."""
    from base64 import b64decode  # few collections hold such text

    try:
        return b":" in b64decode(encoded + "=" * (-len(encoded) % 4))
    except ValueError:
        return False


@cache
def beginnings() -> tuple[Beginning, ...]:
    """All known beginnings."""
    return tuple(Beginning(kind, letters, later(p)) for kind, letters, p in _SHAPES)


# What the plug-ins are fed: long, of letters and digits, and no word, path, id or hash.
_CANDIDATE = later(r"[A-Za-z0-9][A-Za-z0-9_:.=+-]{26,400}")
# Few texts hold any: with all of its signs written as one, a plain search tells.
_SIGNS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.=+-"
_AS_ONE = bytes.maketrans(_SIGNS, b"x" * len(_SIGNS))
_LONG = b"x" * 27
_SEPARATORS = later(r"[-_.:=+]+")
_WORD = later(r"[A-Za-z]*[0-9]{0,4}|[0-9]+[A-Za-z]?")
_HEX = later(r"[0-9a-fA-F]*")
# Judge by the names around a value, by entropy, or what is no credential: not for single values.
_LEFT_OUT = frozenset(
    """Base64HighEntropyString HexHighEntropyString KeywordDetector IPPublicDetector
    IbmCloudIamDetector IbmCosHmacDetector SoftlayerDetector CloudantDetector ArtifactoryDetector
    BasicAuthDetector PrivateKeyDetector JwtTokenDetector""".split()
)


def other_shapes(text: str) -> Iterator[Shape]:
    """What the plug-ins of detect-secrets recognise among the long values of ``text``."""
    if _LONG not in text.encode("ascii", "replace").translate(_AS_ONE):
        return
    for match in _CANDIDATE.finditer(text):
        if kind := _kind_of(match[0]):
            yield Shape(kind, match.start(), match.end())


@lru_cache(maxsize=50_000)
def _kind_of(value: str) -> str | None:
    pieces = _SEPARATORS.split(value)
    if any(all(map(ordinary.fullmatch, pieces)) for ordinary in (_WORD, _HEX)):
        return None
    return next((kind for kind, find in _plugins() if any(find(value))), None)


@cache
def _plugins() -> tuple[tuple[str, Callable[[str], Iterator[Any]]], ...]:
    from detect_secrets.core.plugins.util import (
        get_mapping_from_secret_type_to_class,
    )

    found: dict[str, Any] = get_mapping_from_secret_type_to_class()
    return tuple(
        (kind, plugin().analyze_string)
        for kind, plugin in sorted(found.items())
        if plugin.__name__ not in _LEFT_OUT
    )
