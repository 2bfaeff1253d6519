"""Addresses of people and paths of their machines, wherever they stand, made neutral.

The stand-ins are literal and as good as the originals: ``user@example.com`` (RFC 2606) and
``path/to/photo.jpg``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from snippetgen.patterns import later

Kind: TypeAlias = Literal["e-mail address", "local path"]
Note: TypeAlias = Callable[[Kind, str, str], bool]
"""Told of each kind, original and stand-in; False leaves the original where it is."""

_EMAIL = later(
    r"(?<![\w.+%@/:-])([A-Za-z0-9][\w.+-]{0,63})(@|%40)((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,5}"
    r"[A-Za-z]{2,24})(?![\w@-]|[.:]\w)"
)
_RESERVED = later(
    r"(?:.*\.)?(?:example\.(?:com|org|net|edu)|test|example|invalid|localhost|local)|"
    r"(?:.*\.)?example\.[a-z.]+|(?:your|my)?-?(?:domain|company|email|site)\.[a-z.]+",
    re.IGNORECASE,
)
# Addresses of an organisation, and file names such as icon@2x.png.
_ROLES = frozenset(
    """support info help contact sales noreply no-reply donotreply do-not-reply postmaster abuse
    webmaster security press feedback hello team developer developers api apis git hr legal privacy
    licensing opensource""".split()
)
_FILES = frozenset("png jpg jpeg gif svg webp js css json html".split())

_NAME = r"[^\s\"'<>|*?:;,\\/{}()\[\]]+"
_SLASH = r"(?:\\{1,4}|/)"
# Below a home folder, behind nothing that makes it a part of an address.
_PATH = later(
    rf"(?<![\w.~%@/\\}}-])(?:file:/{{2,3}})?"
    rf"(?:/Users|/home|/var/folders|/?[A-Za-z]:{_SLASH}Users)(?P<rest>(?:{_SLASH}{_NAME}){{2,}})"
)
_HOMES = ("/Users", "/home", "\\Users", "/var/folders")
_ROOTED = later(r"/|\\\\|[A-Za-z]:[\\/]|file:|~/")
_SEPARATORS = later(r"[\\/]+")
_ID = later(r"[0-9a-fA-F-]{16,}|[0-9]+|:\w+")


def base_name(path: str) -> str:
    """The last name of a path of any system."""
    names = [name for name in _SEPARATORS.split(path) if name]
    return names[-1] if names else "file"


def neutral_file(path: str) -> str:
    """The path of an upload without the folders of the author's machine; a relative one stays."""
    return f"path/to/{base_name(path)}" if _ROOTED.match(path) else path


def may_hold_any(text: str) -> bool:
    """Whether ``text`` may hold such an address or path; sooner than to look for them."""
    if "@" in text or "%40" in text:
        return True
    return ("/" in text or "\\" in text) and any(home in text for home in _HOMES)


class Neutral:
    """Gives each address one stand-in for the whole of a collection."""

    def __init__(self, addresses: Mapping[str, str] | None = None) -> None:
        """``addresses`` have a stand-in already."""
        self.addresses: dict[str, str] = dict(addresses or {})

    def text(self, text: str, note: Note) -> str:
        """``text`` with stand-ins for the addresses of people and the paths of machines."""
        if "@" in text or "%40" in text:
            text = _EMAIL.sub(lambda match: self._address(match, note), text)
        if any(home in text for home in _HOMES):
            text = _PATH.sub(lambda match: _path(match, note), text)
        return text

    def _address(self, match: re.Match[str], note: Note) -> str:
        local, sign, domain = match[1], match[2], match[3]
        if (
            _RESERVED.fullmatch(domain)
            or local.lower() in _ROLES
            or domain.rpartition(".")[2].lower() in _FILES
        ):
            return match[0]
        found = f"{local}@{domain}".lower()
        number = len(self.addresses) + 1
        stand_in = self.addresses.get(found, f"user{number if number > 1 else ''}@example.com")
        if not note("e-mail address", found, stand_in):
            return match[0]
        self.addresses[found] = stand_in
        return stand_in.replace("@", sign)


def _path(match: re.Match[str], note: Note) -> str:
    owner = _SEPARATORS.split(match["rest"].strip("\\/"))[0]
    if _ID.fullmatch(owner):
        return match[0]
    stand_in = f"path/to/{base_name(match['rest'])}"
    return stand_in if note("local path", match[0], stand_in) else match[0]
