"""Variable substitution as Postman's runtime does it.

Source: measured on postman-runtime 7.39; the resolution order is that of
https://learning.postman.com/docs/sending-requests/variables/variables/
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence

from snippetgen.ir.collection import Scope
from snippetgen.ir.text import Text, Variable

# Postman stops after so many rounds of substitution, whatever is left then stays.
ROUND_LIMIT = 19


class Variables:
    """The values that are known, and the names that must stay names."""

    def __init__(self, scopes: Sequence[Scope], *, kept: Iterable[str] = ()) -> None:
        """``scopes`` from the strongest to the weakest; ``kept`` names are never substituted."""
        self._values: dict[str, str] = {}
        for scope in reversed(scopes):
            for definition in scope.definitions:
                if not definition.disabled:
                    self._values[definition.name] = definition.value.source
        self._kept = set(kept)
        self.cycles: set[str] = set()

    def fresh(self) -> Variables:
        """The same values and kept names, for another item; no cycle seen yet."""
        twin = copy.copy(self)
        twin._kept = set(self._kept)
        twin.cycles = set()
        return twin

    def keep(self, name: str) -> None:
        """From here on ``name`` is not substituted: its value is a credential."""
        self._kept.add(name)

    def kept_value(self, name: str) -> str | None:
        """The value of a kept name with everything in it substituted; None for other names."""
        if name not in self._kept or name not in self._values:
            return None
        return self._rounds(Text.of(self._values[name]), frozenset()).source

    def substitute(self, text: Text) -> Text:
        """Replace every known variable; unknown and kept ones stay."""
        return text if text.is_plain else self._rounds(text, frozenset(self._kept))

    def _rounds(self, text: Text, kept: frozenset[str]) -> Text:
        for _ in range(ROUND_LIMIT):
            replaced = text.map_variables(lambda v: self._once(v, kept))
            if replaced == text:
                break
            text = Text.of(replaced.source)
        left = {v.name for v in text.variables if v.name in self._values and v.name not in kept}
        self.cycles |= left
        return text

    def _once(self, variable: Variable, kept: frozenset[str]) -> str | Variable:
        if variable.name in kept:
            return variable
        return self._values.get(variable.name, variable)
