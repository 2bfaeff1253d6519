"""The forms in which a body can be shown, from data of the language to plain text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

import msgspec

from snippetgen.ir.json_value import JsonArray, JsonObject, JsonValue
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import FileField, TextField
from snippetgen.resolve.media_types import DEFAULT
from snippetgen.targets.json_form import keeps_its_place


class JsonForm(msgspec.Struct, frozen=True):
    """The body as data of the language."""

    kind: ClassVar[str] = "json"
    value: JsonValue


class TextForm(msgspec.Struct, frozen=True):
    """The body as text; ``as_bytes`` when the client must not see that it is text."""

    kind: ClassVar[str] = "text"
    text: Text
    as_bytes: bool = False

    @property
    def ascii(self) -> bool:
        """Whether any encoding gives the same bytes."""
        return self.text.is_plain and self.text.plain.isascii()

    @property
    def is_long(self) -> bool:
        """Whether the text deserves a line of its own."""
        return "\n" in self.text or len(self.text.source) > 70


def is_keyed(pairs: Sequence[tuple[Text, Text]]) -> bool:
    """Whether no name stands twice, might do so, or is one that JavaScript moves."""
    names = [name for name, _ in pairs]
    return len(set(names)) == len(names) and all(map(keeps_its_place, names))


def pairs_tree(pairs: Sequence[tuple[Text, Text]]) -> JsonValue:
    """The pairs as an object where one keeps them as they stand, else as a list of pairs."""
    if is_keyed(pairs):
        return JsonObject(tuple(pairs))
    return JsonArray(tuple(JsonArray(pair) for pair in pairs))


class PairsForm(msgspec.Struct, frozen=True):
    """A urlencoded form as pairs."""

    kind: ClassVar[str] = "form"
    pairs: tuple[tuple[Text, Text], ...]

    @property
    def repeats(self) -> bool:
        """Whether a name stands twice."""
        return len({name for name, _ in self.pairs}) != len(self.pairs)

    @property
    def groups(self) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
        """Each name once, with all its values."""
        found: dict[Text, tuple[Text, ...]] = {}
        for name, value in self.pairs:
            found[name] = (*found.get(name, ()), value)
        return tuple(found.items())

    @property
    def tree(self) -> JsonValue:
        """The pairs as data: an object, or a list of pairs."""
        return pairs_tree(self.pairs)

    @property
    def is_sorted(self) -> bool:
        """Whether an encoder that sorts by name leaves the order alone; names are known then."""
        names = [name.source for name, _ in self.pairs]
        return names == sorted(names) and all(name.is_plain for name, _ in self.pairs)


class UploadForm(msgspec.Struct, frozen=True):
    """The parts of a multipart form; ``files`` are those with a file to open, each once."""

    kind: ClassVar[str] = "multipart"
    parts: tuple[TextField | FileField, ...]

    @property
    def files(self) -> tuple[FileField, ...]:
        """The parts that open a file."""
        return tuple(p for p in self.parts if isinstance(p, FileField) and p.path is not None)

    def is_simple(self, part: TextField | FileField) -> bool:
        """Whether a part is nothing but a name and a text."""
        return isinstance(part, TextField) and part.content_type is None and part.file_name is None

    def is_plain_file(self, part: TextField | FileField) -> bool:
        """Whether a part has a file name and the type of files that are just bytes."""
        return part.file_name is not None and part.content_type == Text(DEFAULT)

    @property
    def streams(self) -> tuple[TextField | FileField, ...]:
        """The parts that are more than a name and a text, and have content."""
        empty = [p for p in self.parts if isinstance(p, FileField) and p.path is None]
        return tuple(p for p in self.parts if not self.is_simple(p) and p not in empty)

    @property
    def has_typed(self) -> bool:
        """Whether a part has header lines of its own."""
        return not all(self.is_simple(p) or self.is_plain_file(p) for p in self.parts)

    def disposition(self, part: TextField | FileField) -> Text:
        """The Content-Disposition of a part, as browsers quote its names."""
        found = Text('form-data; name="') + _quoted(part.name) + Text('"')
        if part.file_name is None:
            return found
        return found + Text('; filename="') + _quoted(part.file_name) + Text('"')


def _quoted(name: Text) -> Text:
    """``name`` with what would end it in quotes percent-encoded."""
    signs = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
    return name.map_plain(lambda piece: piece.translate(signs))


class FileForm(msgspec.Struct, frozen=True):
    """The body is the file at ``path``."""

    kind: ClassVar[str] = "file"
    path: Text


BodyForm: TypeAlias = JsonForm | TextForm | PairsForm | UploadForm | FileForm
