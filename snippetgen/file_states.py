"""The states of many files, asked for by as many processes as pay: it is the system that takes long."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import chain, pairwise

from snippetgen.cache.state import State, states
from snippetgen.processes import LostError, paying, shared

LEAST = 5000
"""Files for each process that repay its start."""


def states_below(folder: str, paths: Sequence[str], *, alone: bool = False) -> dict[str, State]:
    """The state of every file of ``folder`` by its path in there; none if one is missing.

    Of a link it is its own.  Only this process asks when it is to do so ``alone``.
    """

    def of_share(share: slice) -> list[State]:
        return list(states(paths[share], f"{folder}/", os.lstat).values())

    count = 1 if alone else paying(len(paths), LEAST)
    borders = [len(paths) * number // count for number in range(count + 1)]
    try:
        told = shared([slice(*pair) for pair in pairwise(borders)], of_share, list[State])
    except LostError:
        told = [of_share(slice(None))]
    found = dict(zip(paths, chain.from_iterable(told), strict=False))
    return found if len(found) == len(paths) else {}
