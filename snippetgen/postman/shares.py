"""Items that other processes read, where there are many of which no earlier run knows anything.

Each process walks over the whole outline, which is quick, and opens the items of its share alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from snippetgen.ir.collection import Item, Unread
from snippetgen.postman.outline import Outline
from snippetgen.postman.parse import Known, Seal, Seals, nothing_known, parse_collection
from snippetgen.postman.place import Place
from snippetgen.processes import begun, even, paying

_LEAST = 100
"""Items for each process that repay its start."""
_SURE = 20
"""After so many unknown items in a row hardly any will be known."""

_Told = list[Item | None]


class SharedSeals(Seals):
    """Opens the items of an outline, from some item on with the help of other processes."""

    def __init__(self, known: Known, outline: Outline, label: str, jobs: int | None) -> None:
        """Work with at most ``jobs`` processes; ``label`` names the source of ``outline``."""
        super().__init__(known)
        self._outline = outline
        self._label = label
        self._jobs = jobs
        self._in_a_row = range(0)
        self._is_shared = False
        self._shares: dict[range, Callable[[], _Told]] = {}
        self._read: dict[int, Item | None] = {}

    def opened(self, seal: Seal) -> Item:
        """As another process has read it, unless there was anything to report."""
        number = seal.number
        is_next = number == self._in_a_row.stop
        self._in_a_row = range(self._in_a_row.start if is_next else number, number + 1)
        if not self._is_shared and len(self._in_a_row) == _SURE:
            self._shares, self._is_shared = self._begun(number + 1), True
        for share in [share for share in self._shares if number in share]:
            self._read = dict(zip(share, self._shares.pop(share)(), strict=True))
        return self._read.pop(number, None) or super().opened(seal)

    def _begun(self, number: int) -> dict[range, Callable[[], _Told]]:
        """What waits for each share of others, from the item ``number`` on."""
        rest = len(self._outline.items) - number
        count = paying(rest, _LEAST, self._jobs)
        shares = [range(number + s.start, number + s.stop) for s in even(rest, count)[1:]]
        return {share: begun(partial(self._told, share), _Told) for share in shares}

    def _told(self, share: range) -> _Told:
        """The items of a ``share``, but for those that have anything to report."""
        seals = _Share(share)
        parse_collection(self._outline.value, Place(self._label, []), seals)
        return seals.items


class _Share(Seals):
    """Opens the items of one share."""

    def __init__(self, share: range) -> None:
        super().__init__(nothing_known)
        self._share = share
        self.items: _Told = []

    def opened(self, seal: Seal) -> Item:
        """The item, if it is asked for here."""
        if seal.number not in self._share:
            return Unread.of("", "", b"", ())
        before = len(seal.at.problems)
        item = super().opened(seal)
        self.items.append(item if len(seal.at.problems) == before else None)
        return item
