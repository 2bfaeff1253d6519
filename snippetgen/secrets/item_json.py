"""The JSON of an item with its credentials replaced by ``<name>``, for pages that show it.

First by place: auth parameters, and headers, parameters and fields whose name says that they hold a
credential, also in lines and addresses; then what the collection is known to hold; then by shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from snippetgen.patterns import later
from snippetgen.resolve.naming import angle_name
from snippetgen.secrets.fields import is_header_name, scheme_of, strength_of
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.people import Neutral
from snippetgen.secrets.scan import without_credentials as without_shapes
from snippetgen.secrets.secure import Vault

# Auth parameters that say how, not with what.
_HOW = frozenset(
    """type in key addTokenTo headerPrefix tokenType grant_type algorithm signatureMethod authUrl
    accessTokenUrl refreshTokenUrl redirect_uri scope client_authentication version realm region
    service addParamsToHeader addEmptyParamsToSign useBrowser challengeAlgorithm tokenName qop
    disableRetryRequest includeBodyHash authDataLocation""".split()
)
_VARIABLES = later(r"\s*(\{\{[^{}]*\}\}\s*)+")
_LINE = later(r"(?P<head>^[ \t/]*(?P<name>[\w-]+)[ \t]*:[ \t]*)(?P<value>[^\r\n]+)", re.MULTILINE)
_PAIR = later(r"(?P<head>[?&](?P<name>[^=&#\s]+)=)(?P<value>[^&#\s]+)")
_USER = later(r"(?<=://)[^/@\s{}]+:[^/@\s{}]+(?=@)")


def source_of(value: object, vault: Vault, written: Callable[[object], str]) -> str:
    """The JSON of an item, ``written`` as it says, without what ``vault`` or its looks tell of."""
    text = Gate(vault.searched).hide(written(without_credentials(value)))
    addresses = dict(vault.addresses)

    def note(kind: str, original: str, _: str) -> bool:
        return kind != "e-mail address" or original in addresses

    return Neutral(addresses).text(without_shapes(text), note)


def holds_credential(name: str) -> bool:
    """Whether a header, parameter or field called ``name`` holds a credential."""
    return is_header_name(name) or strength_of(name) is not None


def without_credentials(value: object, *, in_auth: bool = False) -> object:
    """``value`` as it is, save for what is a credential."""
    match value:
        case list():
            return [without_credentials(element, in_auth=in_auth) for element in value]
        case dict():
            return {name: _member(value, name, in_auth=in_auth) for name in value}
        case _:
            return value


def _member(owner: Mapping[str, object], name: str, *, in_auth: bool) -> object:
    """One member of ``owner`` as it may be shown."""
    value = owner[name]
    if not isinstance(value, str):
        return without_credentials(value, in_auth=in_auth or name.lower().endswith("auth"))
    key = owner.get("key")
    if name == "value" and isinstance(key, str):
        is_one = key not in _HOW if in_auth else holds_credential(key)
        return _hidden(value, key) if is_one else value
    if in_auth and "key" not in owner and name not in _HOW:
        return _hidden(value, name)
    if name in ("header", "headers"):
        return _LINE.sub(_hide_found, value)
    if name in ("raw", "url", "query"):
        return _PAIR.sub(_hide_found, _USER.sub("<user>:<password>", value))
    return value


def _hide_found(found: re.Match[str]) -> str:
    if not holds_credential(found["name"]):
        return found[0]
    return found["head"] + _hidden(found["value"], found["name"])


def _hidden(value: str, name: str) -> str:
    """``value`` when it says nothing by itself, else ``<name>``; the scheme before it stays."""
    scheme = scheme_of(value)
    rest = value[len(scheme) :]
    return value if not rest or _VARIABLES.fullmatch(rest) else scheme + angle_name(name)
