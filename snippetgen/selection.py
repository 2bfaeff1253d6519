"""Choose items of a collection the way people name them.

A selector is, in this order: the exact names ``Folder/Name``; a JSON pointer (``/item/0/item/2``);
a glob over the names (``Leads/*``, ``**/Get *``; in any folder if there is none at
the top); the names in any case; the last names of the path
alone (``Name``).  Where one of these names a folder, it chooses every item below it.  The first
reading that finds something counts, so a name that looks like a glob or holds a ``/`` needs no
quoting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

import msgspec

from snippetgen.ir.collection import Collection, Located, walk
from snippetgen.patterns import later

_BETWEEN = "\0"
_GLOB = later(r"[*?\[]")
_SHOWN = 10


class SelectionError(ValueError):
    """A selector chooses nothing, or several items where one is wanted; the message is complete."""


class Choice(msgspec.Struct, frozen=True):
    """The items of each collection that are left, and the selectors that matched nothing at all."""

    items: tuple[tuple[Located, ...], ...]
    unmatched: tuple[str, ...]


def select(collection: Collection, selector: str) -> tuple[Located, ...]:
    """Every item that ``selector`` chooses, in document order; empty when there is none."""
    return _select(tuple(walk(collection)), selector)


def select_one(collection: Collection, selector: str) -> Located:
    """The one item that ``selector`` chooses; raises SelectionError with the way out."""
    everything = tuple(walk(collection))
    found = _select(everything, selector)
    if len(found) == 1:
        return found[0]
    if found:
        raise SelectionError(_several(selector, found))
    raise SelectionError(_nothing(selector, everything))


def choose(
    collections: Sequence[Collection], include: Sequence[str], exclude: Sequence[str]
) -> Choice:
    """The items that some ``include`` chooses (all without one) and no ``exclude`` does.

    Each collection is chosen from for itself; a selector needs to match in one of them only.
    """
    matched: set[str] = set()
    left: list[tuple[Located, ...]] = []
    for collection in collections:
        everything = tuple(walk(collection))
        if not include and not exclude:
            left.append(everything)
            continue
        chosen = {selector: _select(everything, selector) for selector in (*include, *exclude)}
        matched.update(selector for selector, found in chosen.items() if found)
        wanted = {_key(located) for selector in include for located in chosen[selector]}
        unwanted = {_key(located) for selector in exclude for located in chosen[selector]}
        left.append(
            tuple(
                located
                for located in everything
                if (not include or _key(located) in wanted) and _key(located) not in unwanted
            )
        )
    selectors = dict.fromkeys((*include, *exclude))
    return Choice(tuple(left), tuple(s for s in selectors if s not in matched))


def no_match(collections: Iterable[Collection], selector: str) -> str:
    """The message for a ``selector`` that matches nothing: what is close, or how to see all."""
    return _nothing(selector, [located for each in collections for located in walk(each)])


def item_path(located: Located) -> str:
    """The selector that names ``located``: its names, joined."""
    return "/".join(located.names)


def _key(located: Located) -> tuple[str, tuple[str, ...]]:
    """What tells an item from every other."""
    return located.item.pointer, located.names


def _select(everything: Sequence[Located], selector: str) -> tuple[Located, ...]:
    for matches in _readings(selector):
        found = tuple(located for located in everything if matches(located))
        if found:
            return found
    return ()


def _readings(selector: str) -> Iterable[Callable[[Located], bool]]:
    """The ways to read ``selector``, best first."""
    wanted = selector.strip("/") or selector
    folded = wanted.casefold()
    yield lambda located: selector == item_path(located)
    yield lambda located: selector == located.item.pointer
    yield lambda located: wanted in _prefixes(located)
    yield lambda located: any(folder.pointer == selector for folder in located.folders)
    if _GLOB.search(selector):
        yield _glob(wanted, re.NOFLAG)
        yield _glob(wanted, re.IGNORECASE)
        yield _glob(f"**/{wanted}", re.IGNORECASE)
    yield lambda located: item_path(located).casefold() == folded
    yield lambda located: any(folded == prefix.casefold() for prefix in _prefixes(located))
    yield lambda located: wanted in _tails(located)
    yield lambda located: any(folded == tail.casefold() for tail in _tails(located))


def _prefixes(located: Located) -> list[str]:
    """The paths of the item and of every folder above it."""
    return ["/".join(located.names[:end]) for end in range(len(located.names), 0, -1)]


def _tails(located: Located) -> list[str]:
    """The path of the item as seen from every folder above it."""
    return ["/".join(located.names[start:]) for start in range(1, len(located.names))]


def _glob(pattern: str, flags: re.RegexFlag) -> Callable[[Located], bool]:
    """A glob over whole names: ``*`` stays in one name, even one with a ``/``; ``**`` does not."""
    expression = re.compile(_expression(pattern), flags | re.DOTALL)
    return lambda located: any(
        expression.fullmatch(_BETWEEN.join(located.names[:end]))
        for end in range(len(located.names), 0, -1)
    )


def _expression(pattern: str) -> str:
    """The regular expression of a glob over names joined with ``_BETWEEN``."""
    pieces: list[str] = []
    token = re.compile(r"\*\*/|\*\*|\*|\?|\[(!?)(\]?[^\]]*)\]|/|[^*?\[/]+|\[")
    for match in token.finditer(pattern):
        piece = match[0]
        if piece == "**/":
            pieces.append(f"(?:.*{_BETWEEN})?")
        elif piece == "**":
            pieces.append(".*")
        elif piece == "*":
            pieces.append(f"[^{_BETWEEN}]*")
        elif piece == "?":
            pieces.append(f"[^{_BETWEEN}]")
        elif piece == "/":
            pieces.append(f"[/{_BETWEEN}]")
        elif match[2] is not None:
            pieces.append(_character_class(match[2], negated=bool(match[1])))
        else:
            pieces.append(re.escape(piece))
    return "".join(pieces)


def _character_class(inside: str, *, negated: bool) -> str:
    """The regular expression of ``[inside]``; a range that is upside down holds nothing."""
    ranges = [
        re.escape(one) if one else f"{re.escape(low)}-{re.escape(high)}"
        for low, high, one in re.findall(r"(.)-(.)|(.)", inside, re.DOTALL)
        if one or low <= high
    ]
    if not ranges:
        return "." if negated else "(?!)"
    return f"[{'^' if negated else ''}{''.join(ranges)}]"


def _several(selector: str, found: Sequence[Located]) -> str:
    lines = [f"  {located.item.pointer}  {item_path(located)}" for located in found[:_SHOWN]]
    if len(found) > _SHOWN:
        lines.append(f"  and {len(found) - _SHOWN} more")
    listing = "\n".join(lines)
    return (
        f"{selector!r} chooses {len(found)} items; give one of these pointers or names:\n{listing}"
    )


def _nothing(selector: str, everything: Sequence[Located]) -> str:
    if not everything:
        return f"No item is called {selector!r}: the collection has no items."
    close = _close(selector, everything)
    if close:
        listing = "\n".join(f"  {path}" for path in close)
        return f"No item is called {selector!r}. Close to it:\n{listing}"
    return f"No item is called {selector!r}; 'snippetgen list' shows them all."


def _close(selector: str, everything: Sequence[Located]) -> list[str]:
    """Paths that look like ``selector``, by the whole path or the item's own name."""
    by_look: dict[str, str] = {}
    for located in everything:
        by_look.setdefault(item_path(located).casefold(), item_path(located))
        by_look.setdefault(located.item.name.casefold(), item_path(located))
    from difflib import get_close_matches

    close = get_close_matches(selector.casefold(), by_look, n=5, cutoff=0.5)
    return list(dict.fromkeys(by_look[look] for look in close))[:3]
