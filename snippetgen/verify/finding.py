"""What a comparison finds: a difference, or a way in which two requests are the same in other words."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class Difference(msgspec.Struct, frozen=True):
    """A field, and what should and what did stand in it; None for nothing."""

    field: str
    expected: str | None
    got: str | None


Finding: TypeAlias = Difference | str
