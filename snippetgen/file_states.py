"""The states of many files, asked for by as many processes as pay: it is the system that takes long."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import chain

from snippetgen.cache.state import State, states
from snippetgen.processes import LostError, even, paying, shared

LEAST = 5000
"""Files for each process that repay its start."""


def states_below(folder: str, paths: Sequence[str], *, alone: bool = False) -> dict[str, State]:
    """The state of every file of ``folder`` by its path in there; none if one is missing.

    Of a link it is its own.  Only this process asks when it is to do so ``alone``.
    """

    def of_share(share: range) -> list[State]:
        return list(states(paths[share.start : share.stop], f"{folder}/", os.lstat).values())

    count = 1 if alone else paying(len(paths), LEAST)
    try:
        told = shared(even(len(paths), count), of_share, list[State])
    except LostError:
        told = [of_share(range(len(paths)))]
    found = dict(zip(paths, chain.from_iterable(told), strict=False))
    return found if len(found) == len(paths) else {}
