"""The last look at a page before it becomes a file: no value of a known credential on it.

Every page of every format passes here, in :meth:`Gates.leak`; a more general search for secrets
has its place there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import unescape

from snippetgen.resolve.hiding import Secrets, forms_of

_TAG = re.compile(r"<[^<>]*>")


class Gate:
    """Knows the values of one collection's credentials in every form they could take."""

    def __init__(self, secrets: Iterable[tuple[str, str]]) -> None:
        """Work out all forms once."""
        known: Secrets = tuple(dict.fromkeys(secrets))
        self._names = forms_of(known)
        forms = sorted(self._names, key=len, reverse=True)
        self._any = re.compile("|".join(map(re.escape, forms))) if forms else None

    def leak(self, page: str) -> str | None:
        """The name of a credential whose value ``page`` shows, as written or as a reader sees it."""
        if self._any is None:
            return None
        for seen in (page, page.replace("\\", ""), unescape(_TAG.sub("", page))):
            if found := self._any.search(seen):
                return self._names[found[0]]
        return None


class Gates:
    """A gate for the pages of each collection, and one of all for pages on the whole book.

    What is a credential in one collection may be any word in another.
    """

    def __init__(self, secrets: Mapping[str, Iterable[tuple[str, str]]]) -> None:
        """``secrets`` by the names of collections."""
        self._all = Gate(secret for found in secrets.values() for secret in found)
        self._gates = {name: Gate(found) for name, found in secrets.items()}

    def leak(self, collection: str, page: str) -> str | None:
        """The name of a credential that ``page``, of ``collection`` or of all, shows."""
        return self._gates.get(collection, self._all).leak(page)
