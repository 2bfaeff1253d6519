"""What a request gave, its texts apart: who compares and lists them needs their hashes only."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from snippetgen.problems import Problem
from snippetgen.rendered import Rendered, Snippet
from snippetgen.summary import Summary
from snippetgen.targets.names import file_name
from snippetgen.write.names import digest
from snippetgen.write.plan import Content, content_of


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """What there is to know of a snippet without its text, of which ``sha256`` is the hash."""

    client: str
    extension: str
    lexer: str
    verified: bool
    sha256: str

    @property
    def file_name(self) -> str:
        """As that of the snippet."""
        return file_name(self.client, self.extension)


class Result(msgspec.Struct, frozen=True):
    """The snippets of a request, in the order of the settings, and what else is told of it.

    ``texts`` are UTF-8, or what gets them.
    """

    marks: tuple[Mark, ...]
    texts: Sequence[Content]
    problems: tuple[Problem, ...]
    summary: Summary | None = None

    @classmethod
    def of(cls, rendered: Rendered) -> Result:
        """What was ``rendered`` just now."""
        texts = [snippet.text.encode() for snippet in rendered.snippets]
        marks = tuple(
            Mark(s.client, s.extension, s.lexer, s.verified, digest(text))
            for s, text in zip(rendered.snippets, texts, strict=True)
        )
        return cls(marks, texts, rendered.problems, rendered.summary)

    @property
    def rendered(self) -> Rendered:
        """As it was rendered, with all texts."""
        snippets = (
            Snippet(m.client, m.extension, m.lexer, content_of(text).decode(), m.verified)
            for m, text in zip(self.marks, self.texts, strict=True)
        )
        return Rendered(tuple(snippets), self.problems, self.summary)
