"""The book of what was found: each value with its name, and each place with its finding."""

from __future__ import annotations

from snippetgen.problems import Where
from snippetgen.resolve.naming import angle_name, secret_name, words
from snippetgen.secrets.allow import AllowList, fingerprint_of
from snippetgen.secrets.fields import is_distinctive
from snippetgen.secrets.finding import Finding, Sort


class Book:
    """Gives a value one name for a collection, and keeps both."""

    def __init__(self, collection: str, reserved: frozenset[str], allowed: AllowList) -> None:
        """Names begin with ``collection``; those of ``reserved`` are variables of its own."""
        self._collection = collection
        self._reserved = reserved
        self._allowed = allowed
        self._names: dict[str, str] = {}
        self.labels: dict[str, str] = {}
        self.own: dict[str, str] = {}
        self.items: dict[str, dict[str, str]] = {}
        self.findings: dict[Finding, None] = {}
        self.where = Where("")
        self._current = self.own

    def enter(self, where: Where, *, is_item: bool) -> None:
        """What follows is found at ``where``; an item has names of its own."""
        self.where = where
        self._current = self.items.setdefault(where.pointer, {}) if is_item else self.own

    @property
    def known(self) -> dict[str, str]:
        """The names of the values that can be looked for anywhere, by value."""
        return self._names

    def may_show(
        self, value: str, name: str, kind: str, place: str, sort: Sort = "credential"
    ) -> bool:
        """Note a finding; whether the allow list lets its value be shown."""
        reason = self._allowed.reason_for(name, kind, value)
        found = Finding(self.where, place, name, kind, sort, fingerprint_of(value), reason)
        self.findings[found] = None
        return reason is not None

    def base_name(self, field: str) -> str:
        """The name for a credential of ``field``."""
        return secret_name(self._collection, _short(field))

    def variable_for(self, value: str, name: str) -> str:
        """The variable for ``value`` here: the one it has, or ``name``, numbered if need be.

        Two values of one item never share a variable.
        """
        candidate = self._names.get(value, name)
        found, number = candidate, 2
        while self._is_taken(found, value):
            found, number = f"{candidate}_{number}", number + 1
        return found

    def _is_taken(self, name: str, value: str) -> bool:
        if name in self.own:
            return self.own[name] != value
        return name in self._reserved or self._current.get(name, value) != value

    def enter_variable(self, name: str, value: str) -> None:
        """The variable called ``name`` stands for ``value`` here."""
        if name not in self.own:
            self._current[name] = value

    def remember(self, value: str, name: str, field: str) -> None:
        """Look for ``value`` everywhere, when it can be told from other text."""
        if is_distinctive(value):
            self._names.setdefault(value, name)
            self.labels.setdefault(value, self.label(field))

    def label(self, field: str) -> str:
        """``<access_token>``, for people."""
        return angle_name(_short(field))


def _short(field: str) -> str:
    """The last words of a long name."""
    return "_".join(words(field)[-4:])
