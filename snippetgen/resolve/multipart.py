"""From the parts of a multipart form as described to those that are sent.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings).
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from typing import TypeAlias, assert_never

from snippetgen.ir.body import FilePart, TextPart
from snippetgen.ir.text import EMPTY, Text
from snippetgen.problems import Code
from snippetgen.resolve.exchange import FileField, TextField
from snippetgen.resolve.media_types import DEFAULT, media_type_of
from snippetgen.resolve.variables import Variables

Finding: TypeAlias = tuple[Code, str]

NO_FILE: Finding = (Code.NO_FILE, "an upload has no file chosen")
_URL_SAFE = str.maketrans("-_", "+/")


class MultipartReader:
    """Reads parts in order; after one with a list of files, Postman loads no file any more."""

    def __init__(self, variables: Variables) -> None:
        """No part is read yet."""
        self.variables = variables
        self.fields: list[TextField | FileField] = []
        self.findings: list[Finding] = []
        self.loads_files = True

    def part(self, part: TextPart | FilePart) -> None:
        """Add what ``part`` sends."""
        if part.disabled:
            return
        name = self.variables.substitute(part.key)
        declared = self.substituted(part.content_type)
        given = self.substituted(part.file_name)
        file_name = None if given is None else base_name(given)
        match part:
            case TextPart(_, value):
                sent = self.variables.substitute(value or EMPTY)
                self.fields.append(
                    TextField(name, sent, declared or _type_by_name(file_name), file_name)
                )
            case FilePart() if self.loads_files:
                self.fields.extend(self.files(part, name, declared, file_name))
                self.loads_files = not part.in_list
            case FilePart():
                self.fields.append(self.unloaded(part, name, declared, file_name))
            case _:  # pragma: no cover
                assert_never(part)

    def substituted(self, text: Text | None) -> Text | None:
        """``text`` with its variables filled in."""
        return None if text is None else self.variables.substitute(text)

    def files(
        self, part: FilePart, name: Text, declared: Text | None, file_name: Text | None
    ) -> Iterator[TextField | FileField]:
        """One field for each path; without any, the given content or an empty file."""
        for path in map(self.variables.substitute, part.paths):
            found = media_type_of(path.source) or media_type_of((file_name or EMPTY).source)
            media_type = declared or Text(found or DEFAULT)
            shown = base_name(path) if file_name is None else file_name
            yield FileField(name, path, shown, media_type)
        content = from_base64(self.substituted(part.content) or EMPTY)
        if content is not None:
            media_type = declared or _type_by_name(file_name) or Text(DEFAULT)
            yield TextField(name, content, media_type, file_name)
        elif not part.paths and not part.in_list:
            self.findings.append(NO_FILE)
            yield _empty(name, declared, file_name)

    def unloaded(
        self, part: FilePart, name: Text, declared: Text | None, file_name: Text | None
    ) -> TextField | FileField:
        """What is sent for a file that is not loaded: its content as it is written, or nothing."""
        if part.content is not None:
            sent = self.variables.substitute(part.content)
            return TextField(name, sent, declared or _type_by_name(file_name), file_name)
        if not part.paths:
            self.findings.append(NO_FILE)
            return _empty(name, declared, file_name)
        message = f"the field {name.source!r} is sent without a file, as one before it has a list"
        self.findings.append((Code.NOT_LOADED, message))
        return TextField(name, EMPTY, declared or _type_by_name(file_name), file_name or EMPTY)


def _empty(name: Text, declared: Text | None, file_name: Text | None) -> FileField:
    return FileField(name, None, file_name or EMPTY, declared or _type_by_name(file_name))


def _type_by_name(file_name: Text | None) -> Text | None:
    found = media_type_of(file_name.source) if file_name else None
    return Text(found) if found else None


def base_name(path: Text) -> Text:
    """The last segment of a path."""
    return path.split("/")[-1]


def from_base64(text: Text) -> Text | None:
    """The text that ``text`` is in base64; None for nothing and for what is no text."""
    if not text or not text.is_plain:
        return None
    try:
        return Text(b64decode(text.plain.translate(_URL_SAFE) + "==").decode())
    except ValueError:
        return None
