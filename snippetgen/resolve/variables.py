"""Variable substitution as Postman's runtime does it.

Source: measured on postman-runtime 7.39; the resolution order is that of
https://learning.postman.com/docs/sending-requests/variables/variables/
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from snippetgen.ir.collection import Scope
from snippetgen.ir.text import Text, Variable

# Postman stops after so many rounds of substitution, whatever is left then stays.
ROUND_LIMIT = 19
# More than any request holds: values that name themselves several times would fill the memory.
LONGEST_TEXT = 2**24


class Variables:
    """The values that are known; ``cycles`` collects the names that lead back to themselves."""

    def __init__(self, values: Mapping[str, str]) -> None:
        """``values`` by name, variables in them too."""
        self._values = values
        self.cycles: set[str] = set()

    @classmethod
    def of(cls, scopes: Sequence[Scope]) -> Variables:
        """The enabled definitions of ``scopes``, which go from the strongest to the weakest."""
        return cls(
            {
                definition.name: definition.value.source
                for scope in reversed(scopes)
                for definition in scope.definitions
                if not definition.disabled
            }
        )

    def fresh(self) -> Variables:
        """The same values, to begin anew; no cycle seen yet."""
        return Variables(self._values)

    def value_of(self, name: str) -> str | None:
        """The value of ``name`` with everything in it substituted; None when it has none."""
        if name not in self._values:
            return None
        return self.substitute(Text.made_of(Variable(name))).source

    def substitute(self, text: Text) -> Text:
        """Replace every known variable; unknown ones stay."""
        if text.is_plain:
            return text
        values = self._values
        for _ in range(ROUND_LIMIT):
            known = [v.name for v in text.variables if v.name in values]
            if not known or sum(len(values[name]) for name in known) > LONGEST_TEXT:
                break
            text = Text.of(text.map_variables(lambda v: values.get(v.name, v)).source)
        self.cycles.update(v.name for v in text.variables if v.name in values)
        return text
