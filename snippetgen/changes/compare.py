"""Which requests were added, removed, renamed and changed, and which snippets for no such reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping

import msgspec

from snippetgen.changes.notes import Note, notes_on
from snippetgen.write.manifest import Manifest
from snippetgen.write.plan import Remembered
from snippetgen.write.shard import place_of


class Altered(msgspec.Struct, frozen=True):
    """A request then and now; ``notes`` are empty where only its name or folder is another."""

    old: Remembered
    new: Remembered
    notes: tuple[Note, ...] = ()

    @property
    def is_elsewhere(self) -> bool:
        """Whether its name or one of its folders is another."""
        return self.old.item != self.new.item


class Changes(msgspec.Struct, frozen=True):
    """All changes, in the order of the places in the output folder.

    ``snippets`` counts by client those that changed though their requests did not, ``more`` and
    ``fewer`` those of requests that were there before.  ``unknown`` is the number of requests that
    the old manifest has files of and remembers nothing of.
    """

    added: tuple[Remembered, ...] = ()
    removed: tuple[Remembered, ...] = ()
    altered: tuple[Altered, ...] = ()
    snippets: dict[str, int] = {}
    more: dict[str, int] = {}
    fewer: dict[str, int] = {}
    unknown: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return any(getattr(self, field) for field in self.__struct_fields__)


def changes_between(before: Manifest, after: Manifest) -> Changes:
    """What a reader of the snippets will find changed."""
    old = {request.place: request for request in before.requests}
    new = {request.place: request for request in after.requests}
    unknown = {place_of(entry.path) for entry in before.files} - old.keys()
    gone = {place: old[place] for place in old if place not in new}
    come = {place: new[place] for place in new if place not in old and place not in unknown}
    pairs = [(old[place], new[place]) for place in old if place in new]
    pairs += _moved(gone, come)
    altered = (Altered(was, now, notes_on(was.summary, now.summary)) for was, now in pairs)
    return Changes(
        added=_sorted(come.values()),
        removed=_sorted(gone.values()),
        altered=tuple(
            found
            for found in sorted(altered, key=lambda each: each.new.place)
            if found.notes or found.is_elsewhere
        ),
        unknown=len(unknown & new.keys()),
        **_snippets(before, after, {was.place: now.place for was, now in pairs if _same(was, now)}),
    )


def _same(was: Remembered, now: Remembered) -> bool:
    return was.summary == now.summary and was.item == now.item


def _sorted(requests: Iterable[Remembered]) -> tuple[Remembered, ...]:
    return tuple(sorted(requests, key=lambda request: request.place))


def _moved(
    gone: dict[str, Remembered], come: dict[str, Remembered]
) -> list[tuple[Remembered, Remembered]]:
    """The requests that are only elsewhere, taken out of ``gone`` and ``come``.

    They are known by all that they send, else by what they call, else by their name and method,
    where as many came as went.
    """
    pairs = []
    for key in (_all_of, _call_of, _name_and_method_of):
        for place, other in _partners(gone, come, key):
            pairs.append((gone.pop(place), come.pop(other)))
    return pairs


def _all_of(request: Remembered) -> Hashable:
    return msgspec.json.encode(request.summary)


def _call_of(request: Remembered) -> Hashable:
    return request.summary.method, request.summary.origin, request.summary.path


def _name_and_method_of(request: Remembered) -> Hashable:
    return request.item[-1:], request.summary.method


def _partners(
    gone: Mapping[str, Remembered],
    come: Mapping[str, Remembered],
    key: Callable[[Remembered], Hashable],
) -> list[tuple[str, str]]:
    """The places of requests with the same key, where there are as many on both sides."""

    def by_key(requests: Mapping[str, Remembered]) -> dict[Hashable, list[str]]:
        places: dict[Hashable, list[str]] = {}
        for place, request in requests.items():
            places.setdefault(key(request), []).append(place)
        return places

    old, new = by_key(gone), by_key(come)
    both = [(old[found], new[found]) for found in old if found in new]
    return [
        pair
        for one, other in both
        if len(one) == len(other)
        for pair in zip(one, other, strict=True)
    ]


def _snippets(
    before: Manifest, after: Manifest, same: Mapping[str, str]
) -> dict[str, dict[str, int]]:
    """By client: snippets that changed, came and went while their request stayed as it was."""
    old = {entry.path: entry for entry in before.files if place_of(entry.path) in same}
    new = {e.path: e for e in after.files if place_of(e.path) in same.values()}
    changed = (e.client for p, e in new.items() if p in old and old[p].sha256 != e.sha256)
    return {
        "snippets": dict(sorted(Counter(changed).items())),
        "more": dict(sorted(Counter(e.client for p, e in new.items() if p not in old).items())),
        "fewer": dict(sorted(Counter(e.client for p, e in old.items() if p not in new).items())),
    }
