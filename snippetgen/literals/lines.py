"""A text line by line."""

from __future__ import annotations

from snippetgen.ir.text import Text


def lines(text: Text) -> list[Text]:
    """The lines of ``text``, each with its line feed; joined they are the text."""
    *ended, last = text.split("\n")
    found = [Text.made_of(*line.parts, "\n") for line in ended]
    return [*found, last] if last else found
