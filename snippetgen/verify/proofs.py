"""What a report of ``verify`` proves, as a run asks for it."""

from __future__ import annotations

from pathlib import PurePath

import msgspec

from snippetgen.problems import Where


class Proofs(msgspec.Struct, frozen=True):
    """What a report proves: ``prints`` are the hashes, ``places`` the snippets they were made of."""

    prints: frozenset[str] = frozenset()
    places: frozenset[tuple[str, str, str]] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is proved at all."""
        return bool(self.prints)

    def prove(self, fingerprint: str) -> bool:
        """Whether the snippet of that hash was run and sent what Postman sends."""
        return fingerprint in self.prints

    def are_stale_for(self, client: str, where: Where) -> bool:
        """Whether an earlier snippet of ``client`` for the item at ``where`` was proved."""
        places = self.places
        return bool(places) and place_of(client, where.file, where.pointer) in places


def place_of(client: str, file: str, pointer: str) -> tuple[str, str, str]:
    """A snippet, however the path of its collection is written."""
    return client, PurePath(file).name, pointer
