"""What a request gave, its texts apart: who compares and lists them needs their hashes only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from snippetgen.ir.collection import Collection, Located
from snippetgen.problems import Problem
from snippetgen.rendered import Rendered, Snippet
from snippetgen.summary import Told, summary_in
from snippetgen.targets.names import file_name
from snippetgen.write.names import digest
from snippetgen.write.plan import Content, PlannedFile, Remembered, content_of


class Mark(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What there is to know of a snippet without its text; most requests have the same."""

    client: str
    extension: str
    lexer: str
    verified: bool

    @property
    def file_name(self) -> str:
        """``go/chilkat`` gives ``go-chilkat.go``."""
        return file_name(self.client, self.extension)


class Result(msgspec.Struct, frozen=True):
    """The snippets of a request, in the order of the settings, and what else is told of it.

    ``texts`` are UTF-8, or what gets them, and ``hashes`` those of the texts.
    """

    marks: tuple[Mark, ...]
    hashes: tuple[str, ...]
    texts: Sequence[Content]
    problems: tuple[Problem, ...]
    summary: Told | None = None

    @classmethod
    def of(cls, rendered: Rendered) -> Result:
        """What was ``rendered`` just now."""
        texts = [snippet.text.encode() for snippet in rendered.snippets]
        marks = tuple(Mark(s.client, s.extension, s.lexer, s.verified) for s in rendered.snippets)
        hashes = tuple(map(digest, texts))
        return cls(marks, hashes, texts, rendered.problems, rendered.summary)

    @property
    def rendered(self) -> Rendered:
        """As it was rendered, with all texts."""
        snippets = (
            Snippet(m.client, m.extension, m.lexer, content_of(text).decode(), m.verified)
            for m, text in zip(self.marks, self.texts, strict=True)
        )
        summary = None if self.summary is None else summary_in(self.summary)
        return Rendered(tuple(snippets), self.problems, summary)


def planned(
    collection: Collection, located: Located, result: Result, place: str
) -> Iterator[PlannedFile]:
    """The files of a request whose folder is ``place``."""
    names = located.names
    for mark, hashed, text in zip(result.marks, result.hashes, result.texts, strict=True):
        yield PlannedFile(
            path=f"{place}/{mark.file_name}",
            source=text,
            sha256=hashed,
            collection=collection.name,
            pointer=located.item.pointer,
            item=names,
            client=mark.client,
            verified=mark.verified,
        )


def remembered(located: Located, result: Result, place: str) -> Remembered | None:
    """What the manifest remembers of a request whose folder is ``place``."""
    return None if result.summary is None else Remembered(place, located.names, result.summary)
