"""Which variables the text of a collection speaks of.  Scripts are not run, only searched."""

from __future__ import annotations

import re

import msgspec

_QUOTE = r"\\?[\"'`]"
_NAME = r"(?P<name>[^\"'`\\{}\n]{1,200})"
_SET = re.compile(rf"\.(?:set|setEnvironmentVariable|setGlobalVariable)\(\s*{_QUOTE}{_NAME}")
_GET = re.compile(
    rf"(?:\.(?:get|has|unset|clear\w*Variable)\(|(?<=\w)\[)\s*{_QUOTE}{_NAME}{_QUOTE}"
)
_MEMBER = re.compile(r"\b(?:environment|globals|collectionVariables|variables)\.(?P<name>\w+)")
_BRACES = re.compile(r"\{\{(?P<name>[^{}]*)\}\}")


class Words(msgspec.Struct, frozen=True):
    """Names of variables that a script sets, and those that anything uses."""

    set: frozenset[str] = frozenset()
    used: frozenset[str] = frozenset()


def words_of(text: str) -> Words:
    """The names in the ``text`` of a whole file, be it JSON or YAML."""
    used = (m["name"] for pattern in (_BRACES, _GET, _MEMBER) for m in pattern.finditer(text))
    return Words(frozenset(m["name"] for m in _SET.finditer(text)), frozenset(used))
