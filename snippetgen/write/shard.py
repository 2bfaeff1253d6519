"""A shard: the part of a run's items that one machine renders, and what the manifest says of it."""

from __future__ import annotations

import re
from hashlib import sha256

import msgspec

MOST = 10_000


class Shard(msgspec.Struct, frozen=True):
    """Part ``number`` of ``of``, counted from 1."""

    number: int
    of: int

    @classmethod
    def parse(cls, text: str) -> Shard:
        """The shard that ``2/8`` means; raises ValueError with a message for people."""
        found = re.fullmatch(r"([0-9]{1,9})/([0-9]{1,9})", text, re.ASCII)
        if found is None:
            raise ValueError(f"write it as 2/8, the second of eight, not {text!r}")
        shard = cls(int(found[1]), int(found[2]))
        if not 1 <= shard.of <= MOST:
            raise ValueError(f"there are 1 to {MOST} shards, not {shard.of}")
        if not 1 <= shard.number <= shard.of:
            raise ValueError(f"the shards of {shard.of} are 1/{shard.of} to {shard.of}/{shard.of}")
        return shard

    def holds(self, place: str) -> bool:
        """Whether the item whose files lie in the folder ``place`` belongs to this shard.

        The place is that in the whole run, so it does not matter what else the collection holds;
        by its hash the items spread evenly.
        """
        return number_of(place, self.of) == self.number


class Parts(msgspec.Struct, frozen=True):
    """What the manifest of a folder that is not whole says: the shards ``done``, of how many.

    ``run`` is the same in all shards of the same run: a hash of all places and choices.
    """

    of: int
    run: str
    done: tuple[int, ...] = ()

    def with_shard(self, number: int, *, done: bool) -> Parts | None:
        """These with or without ``number``; None when nothing is missing any more."""
        others = {other for other in self.done if other != number}
        found = sorted(others | {number} if done else others)
        return None if len(found) == self.of else Parts(self.of, self.run, tuple(found))


def number_of(place: str, of: int) -> int:
    """The number, from 1, of the shard that holds ``place``."""
    found = sha256(place.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(found[:8], "big") % of + 1


def place_of(path: str) -> str:
    """The folder of an item from the path of one of its files."""
    return path.rpartition("/")[0]
