"""The first walk: every credential that its place, name or shape tells of gets a variable."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from snippetgen.ir.collection import VariableDefinition
from snippetgen.ir.text import Text, Variable
from snippetgen.patterns import later
from snippetgen.problems import Where
from snippetgen.resolve.variables import Variables
from snippetgen.secrets.book import Book
from snippetgen.secrets.fields import (
    is_credential,
    is_header_name,
    is_stand_in,
    looks_random,
    scheme_of,
    strength_of,
)
from snippetgen.secrets.finding import Sort
from snippetgen.secrets.people import Neutral, may_hold_any, neutral_file
from snippetgen.secrets.scan import Hit, hits

COLLECTION = "collection"
_COOKIE = later(r"^([^=;]+)=([^;]+)")
Write = Callable[[Hit, str], str | None]
Definitions: TypeAlias = dict[str, list[tuple[str, VariableDefinition]]]
"""The definitions of each variable, with the scope they stand in."""


class Namer:
    """A visitor that names what it recognises; ``kept`` are the variables that stay variables."""

    def __init__(self, book: Book, variables: Variables, definitions: Definitions) -> None:
        """``variables`` are all that are known; ``definitions`` say in which scope each is."""
        self._book = book
        self._variables = variables
        self._definitions = definitions
        self.neutral = Neutral()
        self.kept: set[str] = set()
        self.used: list[tuple[str, bool]] = []
        self.is_plain = True

    def enter(self, where: Where, *, is_item: bool = False) -> None:
        """Name what follows for ``where``."""
        self._book.enter(where, is_item=is_item)

    def begin(self) -> None:
        """From here on ``used`` are the variables at the place of a credential.

        ``is_plain`` says that beside those nothing was found, nor a variable asked for its value: what
        follows is the same in every collection.
        """
        self.used, self.is_plain = [], True

    def _resolved(self, text: Text) -> Text:
        self.is_plain &= text.is_plain
        return self._variables.substitute(text)

    def credential(self, text: Text, name: str, place: str, *, is_secret: bool = True) -> Text:
        """The variable for a credential; a text that is one variable keeps it."""
        if (variable := only_variable(text)) is not None:
            self.keep(variable, is_secret=is_secret)
            return text
        resolved = self._resolved(text)
        if not resolved or not resolved.is_plain:
            return self.source(text, place)
        named = self._named(
            resolved.plain, name, place.partition(" ")[0], place, is_secret=is_secret
        )
        return text if named is None else Text.made_of(Variable(named))

    def user(self, text: Text, place: str) -> Text:
        """A user's name becomes a variable too; it is no secret unless it looks like a key."""
        resolved = self._resolved(text)
        is_key = resolved.is_plain and len(resolved.plain) >= 16 and looks_random(resolved.plain)
        return self.credential(text, "username", place, is_secret=is_key)

    def keep(self, variable: str, *, is_secret: bool = True) -> None:
        """``variable`` is a credential, in all scopes: it is not filled in anywhere."""
        self.used.append((variable, is_secret))
        defined = self._definitions.get(variable)
        if not defined or variable in self.kept:
            return
        shown = [self._may_fill_in(*each) for each in defined] if is_secret else []
        if any(shown):
            return
        self.kept.add(variable)
        value = self._variables.value_of(variable)
        if value is not None:
            self._book.own[variable] = value
            if is_secret:
                self._book.remember(value, variable, variable)

    def _may_fill_in(self, scope: str, definition: VariableDefinition) -> bool:
        """Note a definition of a credential; whether its value may be shown."""
        value, name = definition.value.source, definition.name
        if not value or is_stand_in(value):
            return False
        sort: Sort = "credential" if scope == COLLECTION else "given"
        if self._book.may_show(value, name, "variable", f"{scope} variable {name}", sort):
            return True
        self._book.remember(value, name, name)
        return False

    def header(self, name: Text, text: Text) -> Text:
        """The value of a header; a scheme before the credential stays."""
        place = f"header {name.source}"
        if not is_header_name(name.source):
            return self.field(name, text, place)
        first = text.parts[0] if text.parts else ""
        scheme = scheme_of(first) if isinstance(first, str) else ""
        if not scheme:
            return self.credential(text, name.source, place)
        rest = Text.made_of(str(first)[len(scheme) :], *text.parts[1:])
        if scheme.lower().startswith("basic") and rest.is_plain:
            self._note_pair(rest.plain)
        return Text(scheme) + self.credential(rest, name.source, place)

    def _note_pair(self, encoded: str) -> None:
        """The password inside of typed Basic credentials is one on its own too."""
        from base64 import b64decode  # few requests hold typed Basic credentials

        self.is_plain = False
        try:
            password = b64decode(encoded + "=" * (-len(encoded) % 4)).decode().partition(":")[2]
        except ValueError:
            return
        self._book.remember(password, self._book.base_name("password"), "password")

    def field(self, name: Text, text: Text, place: str) -> Text:
        """A value with a name: a credential by it, or any other text."""
        strength = strength_of(name.source)
        is_variable = only_variable(text) is not None
        if strength is not None and (is_variable or self._is_one(strength, name.source, text)):
            return self.credential(text, name.source, place)
        return self.source(text, place)

    def _is_one(self, strength: str, name: str, text: Text) -> bool:
        """A field with a plain name holds a credential even where only a stand-in is typed."""
        resolved = self._resolved(text)
        if not resolved.is_plain or "://" in resolved.plain:
            return False
        return strength == "strong" or is_credential(name, resolved.plain)

    def source(self, text: Text, place: str) -> Text:
        """Any text of a request."""
        source = text.source
        if _is_harmless(source):
            return text
        found = self._rewritten(source, lambda hit, value: self._as_variable(hit, value, place))
        changed = text if found is source else Text.of(found)
        return changed.map_plain(lambda piece: self._neutralised(piece, place))

    def _neutralised(self, text: str, place: str) -> str:
        return self.neutral.text(
            text, lambda kind, original, found: self._may_change(kind, original, found, place)
        )

    def _as_variable(self, hit: Hit, value: str, place: str) -> str | None:
        if "{{" in value:
            text = Text.of(value)
            if (variable := only_variable(text)) is not None:
                self.keep(variable)
                return None
            value = self._resolved(text).source
            if "{{" in value:
                return None
        name = self._named(value, hit.name or hit.kind, hit.kind, place)
        return None if name is None else "{{" + name + "}}"

    def _named(
        self, value: str, field: str, kind: str, place: str, *, is_secret: bool = True
    ) -> str | None:
        """The variable for ``value``, or None when it may be shown."""
        self.is_plain = False
        name = self._book.variable_for(value, self._book.base_name(field))
        if is_secret and not is_stand_in(value):
            if self._book.may_show(value, name, kind, place):
                return None
            self._book.remember(value, name, field)
        self._book.enter_variable(name, value)
        return name

    def _rewritten(self, source: str, write: Write) -> str:
        """``source`` with what ``write`` gives for each credential; itself without any."""
        pieces: list[str] = []
        at = 0
        for hit in hits(source):
            written = write(hit, hit.value(source))
            if written is not None:
                pieces += (source[at : hit.start], written)
                at = hit.end
        return "".join([*pieces, source[at:]]) if pieces else source

    def upload(self, text: Text, place: str) -> Text:
        """A path without the folders of the author's machine."""
        if not text.is_plain:
            return text
        path = text.plain
        found = neutral_file(path)
        if found == path or not self._may_change("local path", path, found, place):
            return text
        return Text(found)

    def words(self, words: str, place: str) -> str:
        """A title or description, with stand-ins for people."""
        return self.answer(words, place) if words else words

    def answer(self, words: str, place: str, name: str = "") -> str:
        """A part of a saved response, with ``<name>`` for each credential."""
        if name and name.lower().startswith("set-cookie"):
            return _COOKIE.sub(
                lambda m: f"{m[1]}={self._stand_in(m[2], m[1], place, 'cookie')}", words
            )
        if name and is_header_name(name) and not is_stand_in(words):
            scheme = scheme_of(words)
            return scheme + self._stand_in(words[len(scheme) :], name, place, "header")
        if _is_harmless(words):
            return words
        found = self._rewritten(words, lambda hit, value: self._as_words(hit, value, place))
        return self._neutralised(found, place)

    def _as_words(self, hit: Hit, value: str, place: str) -> str | None:
        if "{{" in value:
            return None
        found = self._stand_in(value, hit.name or hit.kind, place, hit.kind)
        match hit.syntax:
            case "number":
                return f'"{found}"'
            case "xml":
                return f"[{found[1:-1]}]"
            case _:
                return found

    def _stand_in(self, value: str, field: str, place: str, kind: str) -> str:
        """``<access_token>`` for people, unless the value may be shown."""
        if is_stand_in(value):
            return value
        self.is_plain = False
        name = self._book.base_name(field)
        if self._book.may_show(value, name, kind, place):
            return value
        self._book.remember(value, name, field)
        return self._book.labels.get(value) or self._book.label(field)

    def _may_change(self, kind: str, original: str, stand_in: str, place: str) -> bool:
        self.is_plain = False
        return not self._book.may_show(original, stand_in, kind, place, "personal")


def _is_harmless(words: str) -> bool:
    """Whether nothing in ``words`` could be a credential or belong to a person, as in most texts."""
    return not hits(words) and not may_hold_any(words)


def only_variable(text: Text) -> str | None:
    """The name of the variable that is all of ``text``, unless Postman makes its value."""
    part = text.mixed[0] if len(text.mixed) == 1 else None
    return part.name if isinstance(part, Variable) and not part.name.startswith("$") else None
