"""Which names say that a value is a credential, and which values are only stand-ins for one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

from snippetgen.patterns import later
from snippetgen.resolve.naming import words

Strength: TypeAlias = Literal["strong", "weak"]
"""``strong``: any value but a stand-in is a credential; ``weak``: one that looks made by chance."""

_STRONG = frozenset(
    """password passwd passphrase passcode pwd apikey apitoken authtoken accesstoken refreshtoken
    clientsecret accesskey secretkey privatekey appkey jwt authorization""".split()
)
_WEAK = frozenset("secret token credential credentials otp cookie".split())
# ``token`` is strong behind these, and no credential at all behind those.
_TOKEN_OF = frozenset(
    """access auth authentication authorization refresh bearer session security csrf xsrf api id
    oauth oauthtoken jwt user client app login service personal bot secret""".split()
)
_NO_TOKEN_OF = frozenset(
    """page next previous prev continuation continue sync delta skip cursor start pagination
    paging nextpage pagetoken change watch resume scroll grant expires type""".split()
)
_KEY_OF = frozenset(
    """api app access secret private encryption signing auth subscription consumer client master
    session security shared account webhook hmac integration service ocp developer license rest
    admin decryption functions""".split()
)
_CODE_OF = frozenset("auth authorization".split())

_SCHEME = later(
    r"(?:Basic|Bearer|Token|Digest|OAuth|ApiKey|SSWS|Splunk|GoogleLogin auth=|DeepL-Auth-Key"
    r"|[A-Z][\w.-]*-oauthtoken)\s+",
    re.IGNORECASE,
)
_HEADER = later(
    r"(proxy-)?authorization|(set-)?cookie2?|(x-)?([\w-]+-)?(api-?key|token|secret|password)",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def strength_of(name: str) -> Strength | None:
    """How surely a field called ``name`` holds a credential; None when it does not."""
    found = [word.lower() for word in words(name[-80:])]
    if not found:
        return None
    last, before = found[-1], (found[-2] if len(found) > 1 else "")
    if last in _STRONG:
        return "strong"
    if last == "token":
        if before in _NO_TOKEN_OF:
            return None
        return "strong" if before in _TOKEN_OF else "weak"
    if last == "secret":
        return "strong" if before in ("client", "app", "api", "consumer", "shared") else "weak"
    if (last == "key" and before in _KEY_OF) or (last == "code" and before in _CODE_OF):
        return "strong" if last == "key" else "weak"
    return "weak" if last in _WEAK else None


def is_header_name(name: str) -> bool:
    """Whether a header called ``name`` holds a credential."""
    return bool(_HEADER.fullmatch(name)) or strength_of(name) == "strong"


def scheme_of(value: str) -> str:
    """The scheme that ``value`` begins with, blanks behind it included; empty without one."""
    match = _SCHEME.match(value)
    return match[0] if match else ""


_WRAPPED = later(
    r"""<[^<>]*> | \[[^\[\]]*\] | \{+[^{}]*\}+ | \$\{?\w+\}? | %\w+% | :\w+ | @\w+ | \$\w+\.\w+
    | [\W_xX0-]* | (.)\1* | \.{2,}.* | .{0,40}(?:\.\.\.|…).{0,40}""",
    re.VERBOSE,
)
_MIXED = later(r"(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{8,}")
# One of these says it all; a value of chance beside it is taken for one nevertheless.
_MARKERS = frozenset(
    """your yours example sample placeholder changeme change replace insert enter dummy redacted
    hidden todo lorem ipsum masked removed omitted tbd tba xxx xxxx""".split()
)
# A value made of nothing else only repeats what the field is called.
_VOCABULARY = frozenset(
    """my the a an new old current user username client api app access refresh auth bearer id
    token secret key password passwd pwd basic header code oauth session login account admin
    test demo public private and or of for with service name jwt string apikey confirm some
    this is authorization credentials credential eap peap hash xsrf csrf passphrase passcode
    subscription consumer master shared signing webhook personal security here value text number
    null none undefined true false boolean integer required optional""".split()
)


@lru_cache(maxsize=20_000)
def is_stand_in(value: str) -> bool:
    """Whether ``value`` only shows where a credential goes: ``YOUR_TOKEN``, ``<key>``, ``xxxx``."""
    stripped = value.strip()
    if len(stripped) < 3 or _WRAPPED.fullmatch(stripped):
        return True
    found = [word.lower() for word in words(stripped[:200])]
    if any(word in _MARKERS for word in found):
        return not any(len(word) > 24 or _MIXED.fullmatch(word) for word in found)
    letters = [word for word in found if not word.isdigit()]
    return bool(letters) and all(word in _VOCABULARY for word in letters)


_HOLDS_DIGIT = later(r"[0-9]")
_HOLDS_LETTER = later(r"[A-Za-z]")
_URL = later(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def looks_random(value: str) -> bool:
    """Whether ``value`` looks made by chance: eight characters or more, letters and digits mixed."""
    if len(value) < 8 or any(c.isspace() for c in value) or _URL.match(value):
        return False
    if _HOLDS_DIGIT.search(value) and _HOLDS_LETTER.search(value):
        return True
    return len(value) >= 20 and value != value.lower() and value != value.upper()


def is_credential(name: str, value: str) -> bool:
    """Whether a member or element called ``name`` with ``value`` holds a credential."""
    strength = strength_of(name)
    if strength is None or is_stand_in(value):
        return False
    if strength == "weak":
        return looks_random(value)
    return not _URL.match(value) and not (len(value.split()) > 2 or len(value) > 8192)


_PLAIN_WORDS = later(r"[A-Za-z]*|[0-9]{0,11}|[a-z]+(?:[-_ .][a-z]+)*|[\d.:/-]{0,20}")


def is_distinctive(value: str) -> bool:
    """Whether ``value`` can be looked for anywhere: it is long, and no word, number or date."""
    if len(value) < 8 or is_stand_in(value):
        return False
    return len(value) >= 20 or not _PLAIN_WORDS.fullmatch(value)
