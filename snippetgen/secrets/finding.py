"""One place with a value that is not shown."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from snippetgen.problems import Code, Problem, Where
from snippetgen.resolve.naming import env_name

Sort: TypeAlias = Literal["credential", "personal", "given"]
"""``personal`` are addresses and paths, ``given`` is what an environment holds, where it belongs."""

_CODES: dict[Sort, Code] = {
    "credential": Code.CREDENTIAL,
    "personal": Code.PERSONAL,
    "given": Code.GIVEN,
}


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

    @property
    def problem(self) -> Problem:
        """The same for a report."""
        code = _CODES[self.sort]
        message = f"{self.place}: {self.kind}; it is written as {self.written}"
        return Problem(
            code.code,
            code.severity,
            self.where,
            message,
            code.hint,
            allowed=self.allowed,
            identity=f"{self.fingerprint} {self.place}",
        )
