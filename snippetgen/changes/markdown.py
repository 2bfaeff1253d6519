"""Changes as Markdown for a pull request.

Everything that a collection says stands in code spans, where nothing is markup, mentions or links.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from snippetgen.changes.compare import Altered, Changes
from snippetgen.changes.notes import Note
from snippetgen.ir.text import Text
from snippetgen.markup.markdown import Markdown
from snippetgen.markup.words import one_line
from snippetgen.write.plan import Remembered

_MOST_NAMES = 8
_MOST_LINES = 100
_LONGEST = 200
_MARKDOWN = Markdown()


def as_markdown(changes: Changes) -> str:
    """The whole text, with its heading; ends with a line end."""
    blocks = ["### Changes in the API documentation", _summary(changes)]
    altered = [found for found in changes.altered if found.notes]
    elsewhere = [found for found in changes.altered if not found.notes]
    blocks += _section("Changed", [_altered(found) for found in altered])
    blocks += _section("Added", map(_request, changes.added))
    blocks += _section("Removed", map(_request, changes.removed))
    blocks += _section("Renamed or moved", [_elsewhere(found) for found in elsewhere])
    blocks += _section("Snippets", _snippets(changes))
    return "\n\n".join(blocks) + "\n"


def _summary(changes: Changes) -> str:
    elsewhere = sum(not found.notes for found in changes.altered)
    numbers = [
        (len(changes.altered) - elsewhere, "changed"),
        (len(changes.added), "added"),
        (len(changes.removed), "removed"),
        (elsewhere, "renamed or moved"),
    ]
    said = [f"{_count(n, 'request')} {what}" for n, what in numbers if n]
    if changes.unknown:
        said.append(f"{_count(changes.unknown, 'request')} of which nothing was remembered yet")
    return (", ".join(said) or "No request changed") + "."


def _section(title: str, lines: Iterator[str] | Sequence[str]) -> list[str]:
    found = list(lines)
    if not found:
        return []
    shown = found[:_MOST_LINES]
    if len(found) > _MOST_LINES:
        shown.append(f"and {len(found) - _MOST_LINES} more")
    return [f"**{title}**", "\n".join(f"- {line}" for line in shown)]


def _code(text: str) -> str:
    """``text`` in a code span, on one line and not too long."""
    line = one_line(Text(text))
    if len(line) > _LONGEST:
        line = f"{line[: _LONGEST - 1]}…"
    return _MARKDOWN.code_words(line) if line else "nothing"


def _codes(names: Sequence[str]) -> str:
    shown = [_code(name) for name in names[:_MOST_NAMES]]
    if len(names) > _MOST_NAMES:
        shown.append(f"{len(names) - _MOST_NAMES} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _call(request: Remembered) -> str:
    return _code(f"{request.summary.method} {request.summary.path}")


def _names(request: Remembered) -> str:
    return _code(" / ".join(request.item))


def _request(request: Remembered) -> str:
    return f"{_call(request)} ({_names(request)})"


def _elsewhere(found: Altered) -> str:
    return f"{_call(found.new)}: {_names(found.old)} is now {_names(found.new)}"


def _altered(found: Altered) -> str:
    said = [_note(note) for note in found.notes]
    if found.is_elsewhere:
        said.append(f"was {_names(found.old)}")
    return f"{_call(found.old)} ({_names(found.new)}): {'; '.join(said)}"


def _note(note: Note) -> str:
    if note.verb == "is now":
        about = f"{note.part} {_code(note.names[0])}" if note.names else note.part
        return f"{about} is now {_code(note.now)}, was {_code(note.was)}"
    if note.verb == "has other values":
        have = "have" if note.part in ("headers", "answers") else "has"
        names = f" in {_codes(note.names)}" if note.names else ""
        return f"{note.part} {have} other values{names}"
    return f"{note.part} {note.verb} {_codes(note.names)}"


def _snippets(changes: Changes) -> Iterator[str]:
    for client, number in changes.snippets.items():
        yield f"{_count(number, 'snippet')} of {_code(client)} changed, the requests did not"
    for client, number in changes.more.items():
        yield f"{_count(number, 'snippet')} of {_code(client)} for requests that were there before"
    for client, number in changes.fewer.items():
        yield f"{_count(number, 'snippet')} of {_code(client)} no longer made"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
