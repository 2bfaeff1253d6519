"""The second walk: a value that is known by now gets its variable wherever else it stands."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from urllib.parse import quote

from ahocorasick_rs import AhoCorasick, MatchKind

from snippetgen.ir.text import Part, Text, Variable
from snippetgen.problems import Where
from snippetgen.secrets.book import Book


class Hider:
    """A visitor that replaces known values, also where they stand encoded."""

    def __init__(self, book: Book) -> None:
        """All of ``book``, as it is now."""
        self._book = book
        self._forms = [form for value, name in book.known.items() for form in _forms(value, name)]
        self._finder = AhoCorasick(
            [written for written, _, _ in self._forms], matchkind=MatchKind.LeftmostLongest
        )

    def enter(self, where: Where, *, is_item: bool = False) -> None:
        """Names are those of ``where``."""
        self._book.enter(where, is_item=is_item)

    def _text(self, text: Text) -> Text:
        pieces: list[Part] = []
        for part in text.parts:
            pieces += [part] if isinstance(part, Variable) else self._pieces(part)
        return text if pieces == [*text.parts] else Text.made_of(*pieces)

    def _pieces(self, text: str) -> Iterator[Part]:
        at = 0
        for number, start, end in self._finder.find_matches_as_indexes(text):
            written, _, base = self._forms[number]
            name = self._book.variable_for(written, base)
            self._book.enter_variable(name, written)
            yield text[at:start]
            yield Variable(name)
            at = end
        yield text[at:]

    def credential(self, text: Text, name: str, place: str) -> Text:  # noqa: ARG002
        """A value at a credential's place."""
        return self._text(text)

    def user(self, text: Text, place: str) -> Text:  # noqa: ARG002
        """The name of a user."""
        return self._text(text)

    def header(self, name: Text, text: Text) -> Text:  # noqa: ARG002
        """The value of a header."""
        return self._text(text)

    def field(self, name: Text, text: Text, place: str) -> Text:  # noqa: ARG002
        """A value with a name."""
        return self._text(text)

    def source(self, text: Text, place: str) -> Text:  # noqa: ARG002
        """Any other text."""
        return self._text(text)

    def upload(self, text: Text, place: str) -> Text:  # noqa: ARG002
        """The path of a file."""
        return self._text(text)

    def words(self, words: str, place: str) -> str:
        """A title or description."""
        return self.answer(words, place)

    def answer(self, words: str, place: str, name: str = "") -> str:  # noqa: ARG002
        """A part of a saved response."""
        pieces, at = [], 0
        for number, start, end in self._finder.find_matches_as_indexes(words):
            pieces += [words[at:start], self._book.labels[self._forms[number][1]]]
            at = end
        return "".join([*pieces, words[at:]]) if pieces else words


def _forms(value: str, name: str) -> Iterator[tuple[str, str, str]]:
    """How ``value`` may be written in a request, the value, and what to call it then."""
    yield value, value, name
    encoded = quote(value, safe="", errors="replace")
    if encoded != value:
        yield encoded, value, f"{name}_encoded"
    in_base64 = b64encode(value.encode("utf-8", "replace")).decode()
    yield in_base64, value, f"{name}_base64"
