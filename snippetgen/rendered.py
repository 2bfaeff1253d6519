"""What rendering gives: the snippets of a request, and what may be remembered of it."""

from __future__ import annotations

import msgspec

from snippetgen.problems import Problem
from snippetgen.summary import Summary


class Snippet(msgspec.Struct, frozen=True):
    """One rendered snippet; ``lexer`` is the Pygments name of its language.

    ``verified`` says that a report proves what its program sends; of the forms only the program
    says so itself.
    """

    client: str
    extension: str
    lexer: str
    text: str
    verified: bool = False


class Rendered(msgspec.Struct, frozen=True):
    """What one request gave: snippets by client, in the order of the settings.

    ``summary`` is what may be remembered of it, if anything.
    """

    snippets: tuple[Snippet, ...]
    problems: tuple[Problem, ...]
    summary: Summary | None = None
