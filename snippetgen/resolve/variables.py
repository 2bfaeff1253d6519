"""Variable substitution as Postman's runtime does it.

Source: measured on postman-runtime 7.39; the resolution order is that of
https://learning.postman.com/docs/sending-requests/variables/variables/
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from snippetgen.ir.collection import Scope
from snippetgen.ir.text import Text

# Postman stops after so many rounds of substitution, whatever is left then stays.
ROUND_LIMIT = 19
# More than any request holds: values that name themselves several times would fill the memory.
LONGEST_TEXT = 2**24


class Variables:
    """The values that are known, and the names that must stay names."""

    def __init__(self, values: Mapping[str, str], kept: Iterable[str] = ()) -> None:
        """``values`` by name, variables in them too; ``kept`` names are never substituted."""
        self._values = values
        self._kept = set(kept)
        self._filled: set[str] = set()
        self.cycles: set[str] = set()

    @classmethod
    def of(cls, scopes: Sequence[Scope], *, kept: Iterable[str] = ()) -> Variables:
        """The enabled definitions of ``scopes``, which go from the strongest to the weakest."""
        values = {
            definition.name: definition.value.source
            for scope in reversed(scopes)
            for definition in scope.definitions
            if not definition.disabled
        }
        return cls(values, kept)

    def fresh(self) -> Variables:
        """The same values and kept names, to begin anew; nothing filled in and no cycle seen yet."""
        return Variables(self._values, self._kept)

    def keep(self, name: str) -> None:
        """From here on ``name`` is not substituted: its value is a credential."""
        self._kept.add(name)

    @property
    def has_revealed(self) -> bool:
        """Whether a value was filled in before its name was kept."""
        return not self._kept.isdisjoint(self._filled)

    def kept_value(self, name: str) -> str | None:
        """The value of a kept name with everything in it substituted; None for other names."""
        if name not in self._kept or name not in self._values:
            return None
        return self._rounds(Text.of(self._values[name]), frozenset(), set()).source

    def substitute(self, text: Text) -> Text:
        """Replace every known variable; unknown and kept ones stay."""
        return text if text.is_plain else self._rounds(text, self._kept, self._filled)

    def value_of(self, text: Text) -> Text:
        """What :meth:`substitute` gives, to look at and not to be shown."""
        return text if text.is_plain else self._rounds(text, self._kept, set())

    def _rounds(self, text: Text, kept: AbstractSet[str], filled: set[str]) -> Text:
        """Replace until nothing changes; the names replaced are added to ``filled``."""
        values = self._values
        for _ in range(ROUND_LIMIT):
            known = [v.name for v in text.variables if v.name in values and v.name not in kept]
            if not known or sum(len(values[name]) for name in known) > LONGEST_TEXT:
                break
            filled.update(known)
            replaced = text.map_variables(lambda v: v if v.name in kept else values.get(v.name, v))
            text = Text.of(replaced.source)
        self.cycles.update(
            v.name for v in text.variables if v.name in values and v.name not in kept
        )
        return text
