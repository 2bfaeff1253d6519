"""One place with a value that is not shown."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from snippetgen.problems import Where
from snippetgen.resolve.naming import env_name

Sort: TypeAlias = Literal["credential", "personal", "given"]
"""``personal`` are addresses and paths, ``given`` is what an environment holds, where it belongs."""


class Finding(msgspec.Struct, frozen=True):
    """One place with a value that is not shown; the value itself is no part of it.

    ``name`` is what stands in its place, ``kind`` how it was recognised, ``allowed`` the reason for
    which it is shown nevertheless.
    """

    where: Where
    place: str
    name: str
    kind: str
    sort: Sort
    fingerprint: str
    allowed: str | None = None

    @property
    def written(self) -> str:
        """What is written in place of the value: an environment variable, or a stand-in."""
        return self.name if self.sort == "personal" else env_name(self.name)
