"""Names for the values read from an answer, by the rule of the vendor's pages.

The path is joined in camel case; the shortest tail that is still free is the name.
"""

from __future__ import annotations

from collections.abc import Callable

from snippetgen.targets.response import Path, after_last_index

# Names the snippet itself uses; a response may hold members called the same.
OWN_NAMES = frozenset(
    """http json jarr req rest url resp jResp jarrResp sbRequestBody sbResponseBody bdRequestBody
    respStatusCode success unlocked loaded connected responseBody show glob i j k item
    oauth1 authAws chilkat fmt os errors log
    run main init err name value""".split()
)
_FOLDED = frozenset(map(str.lower, OWN_NAMES))


class Names:
    """Gives out names, each one once."""

    def __init__(self, legal: Callable[[str], str], *, folds: bool = False) -> None:
        """``legal`` makes an identifier of the language; with ``folds`` case does not count."""
        self._make_legal = legal
        self._seen: Callable[[str], str] = str.lower if folds else str
        self._taken = set(_FOLDED if folds else OWN_NAMES)

    def name(self, path: Path, prefix: str = "") -> str:
        """A new name for the value at ``path``; inside a loop the path begins at its element."""
        name = ""
        for tail in _tails(path):
            name = self._legal(_prefixed(prefix, tail) if prefix else tail)
            seen = self._seen(name)
            if seen not in self._taken:
                self._taken.add(seen)
                return name
        return self.free(name)

    def free(self, wanted: str) -> str:
        """``wanted``, with a number behind it when it is taken; taken from then on."""
        name, number = wanted, 2
        while self._seen(name) in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(self._seen(name))
        return name

    def _legal(self, name: str) -> str:
        legal = self._make_legal(name)
        return f"v{legal}" if legal.startswith(("_", "jsonObj_")) else legal


def _prefixed(prefix: str, tail: str) -> str:
    return prefix + tail[:1].upper() + tail[1:]


def _tails(path: Path) -> list[str]:
    """``("details", "id")`` gives ``Id``, ``detailsId``; an element of a list ``strVal``."""
    names = after_last_index(path)
    if not names:
        return ["strVal"]
    tails: list[str] = []
    tail = ""
    for name in names[:0:-1]:
        tail = name[:1].upper() + name[1:] + tail
        tails.append(tail)
    return [*tails, names[0] + tail]
