"""Items that an earlier run has looked through: what they had to say is told again, not searched.

Most items hold nothing of their own that must be named: at most they use a variable where a credential
stands.  Those variables are all that the rest of the collection needs to know of such an item.  All
others are read and walked in every run, since what they hold is never kept.
"""

from __future__ import annotations

from functools import cached_property

from snippetgen.ir.collection import Item, Unread
from snippetgen.problems import Where
from snippetgen.secrets.book import Book
from snippetgen.secrets.namer import Namer
from snippetgen.secrets.visit import Walk

Used = tuple[tuple[str, bool], ...]


class FirstWalk(Walk):
    """Names what it recognises; ``plain`` are the items that need no such walk the next time."""

    def __init__(self, namer: Namer, file: str) -> None:
        """``namer`` is told of what unread items use."""
        super().__init__(namer, file)
        self._namer = namer
        self.plain: dict[str, tuple[str, Used]] = {}

    def item(self, item: Item, names: tuple[str, ...]) -> Item:
        """An item with its credentials named, an unread one as it is."""
        self._namer.begin()
        if isinstance(item, Unread):
            self._namer.enter(Where(self.file, item.pointer, names), is_item=True)
            for variable, is_secret in item.used:
                self._namer.keep(variable, is_secret=is_secret)
            self.plain[item.pointer] = (item.name, item.used)
            return item
        changed = super().item(item, names)
        if self._namer.is_plain and changed == item:
            self.plain[item.pointer] = (item.name, tuple(dict.fromkeys(self._namer.used)))
        return changed


class SecondWalk(Walk):
    """Hides what is known by then; an unread item is left for later."""

    def item(self, item: Item, names: tuple[str, ...]) -> Item:
        """An item."""
        return item if isinstance(item, Unread) else super().item(item, names)


class Later:
    """What is to be done with items that were unread, and are read after all.

    ``known`` is all that this depends on.
    """

    def __init__(self, book: Book, file: str, reserved: frozenset[str]) -> None:
        """``book`` is complete; ``reserved`` are variables of its own."""
        self._book = book
        self._file = file
        self.known = (book.known, book.labels, book.own, sorted(reserved))

    @cached_property
    def _walk(self) -> Walk:
        from snippetgen.secrets.hider import Hider  # most collections hold no credential

        return Walk(Hider(self._book), self._file)

    def item(self, item: Item, names: tuple[str, ...]) -> tuple[Item, dict[str, str]]:
        """``item`` without credentials, and the variables that stand for them."""
        if not self._book.known:
            return item, {}
        changed = self._walk.item(item, names)
        return changed, self._book.items[item.pointer]
