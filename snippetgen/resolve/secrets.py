"""Credentials become names: what a snippet must not show is replaced by a variable.

Known places only: auth parameters, and headers, query parameters and form fields whose name says
that they hold a credential.
"""

from __future__ import annotations

import re

from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.naming import secret_name
from snippetgen.resolve.variables import Variables
from snippetgen.settings import Secrets

_FIELD = re.compile(
    r"""(^|[-_.\s])(api[-_]?key|app[-_]?key|(access|auth|refresh|bearer|session|security|csrf)[-_]?token
    |client[-_]?secret|secret([-_]?key)?|private[-_]?key|password|passwd|pwd)$""",
    re.IGNORECASE | re.VERBOSE,
)
_HEADER = re.compile(
    r"(proxy-)?authorization|cookie|(x-)?([\w-]+-)?(api-?key|token|secret|password)", re.IGNORECASE
)
_SCHEME = re.compile(r"(?:Basic|Bearer|Token|Digest|OAuth|ApiKey|[A-Z][\w.-]*-oauthtoken)\s+")


class SecretNames:
    """Resolves values and gives names to those that are credentials."""

    def __init__(self, collection: str, variables: Variables, mode: Secrets) -> None:
        """``collection`` is the name that names begin with where a value has no own."""
        self._collection = collection
        self._variables = variables
        self._names_them = mode == "name"
        self.named: dict[str, str] = {}

    def credential(self, value: Text, field: str) -> Text:
        """A value that is a credential whatever it is; ``field`` is empty where it is none.

        A variable with an empty value was blanked before the collection was shared: it counts as
        a credential to fill in.
        """
        if not self._names_them or not field:
            return self._variables.substitute(value)
        resolved = self._variables.value_of(value)
        if not resolved.is_plain:
            return self._variables.substitute(value)
        own_name = _only_variable(value)
        if not resolved and own_name is None:
            return resolved
        name = own_name or secret_name(self._collection, field)
        self.named[name] = resolved.plain
        self._variables.keep(name)
        return Text(Variable(name))

    def is_credential(self, name: Text) -> bool:
        """Whether a query parameter or form field called ``name`` holds a credential to name."""
        return self._names_them and _FIELD.search(name.source) is not None

    def field(self, name: Text, value: Text) -> Text:
        """The value of a form field called ``name``."""
        return self.credential(value, name.source if self.is_credential(name) else "")

    def header(self, name: Text, value: Text) -> Text:
        """The value of a header called ``name``; a scheme before the credential stays."""
        if not self._names_them or not _HEADER.fullmatch(name.source):
            return self._variables.substitute(value)
        first = value.parts[0] if value.parts else ""
        if not isinstance(first, str) or (scheme := _SCHEME.match(first)) is None:
            return self.credential(value, name.source)
        rest = Text(first[scheme.end() :], *value.parts[1:])
        return Text(scheme[0]) + self.credential(rest, name.source)


def holds_credential(name: Text) -> bool:
    """Whether a header, parameter or field called ``name`` holds a credential."""
    source = name.source
    return bool(
        _FIELD.search(source) or _HEADER.fullmatch(source) or source.lower() == "set-cookie"
    )


def _only_variable(value: Text) -> str | None:
    """The name of the variable that is all of ``value``, or None."""
    part = value.parts[0] if len(value.parts) == 1 else None
    return part.name if isinstance(part, Variable) else None
