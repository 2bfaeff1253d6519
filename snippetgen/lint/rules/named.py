"""SG82x: names, and what is there twice."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from snippetgen.ir.collection import Collection, Folder, Located
from snippetgen.lint.registry import rule
from snippetgen.lint.subject import Found, Subject
from snippetgen.problems import Severity


@rule("SG821", "warning", "Name each of them after what only it does.")
def same_name(subject: Subject) -> Iterator[Found]:
    """Two requests of one folder have the same name."""
    seen: dict[tuple[str, str], Located] = {}
    for located in subject.items:
        parent: Collection | Folder = located.folders[-1] if located.folders else subject.collection
        pointer = parent.pointer if isinstance(parent, Folder) else ""
        key = pointer, located.item.name.strip().casefold()
        first = seen.setdefault(key, located)
        if first is not located:
            message = f"the name stands at {first.item.pointer} too"
            yield Found(subject.at(located), message)


@rule("SG822", "warning", "Keep one of them, and its answers together.")
def same_request(subject: Subject) -> Iterator[Found]:
    """Two requests send exactly the same; in other folders, as steps of other stories, only a note."""
    seen: dict[bytes, Located] = {}
    for located, summary in subject.summaries():
        first = seen.setdefault(msgspec.json.encode(summary), located)
        if first is not located:
            is_beside = first.folders == located.folders
            severity: Severity | None = None if is_beside else "note"
            message = f"it sends the same as {' > '.join(first.names)}"
            yield Found(subject.at(located), message, severity)


@rule("SG823", "note", "Name it after what it does.")
def no_name(subject: Subject) -> Iterator[Found]:
    """A request is called nothing, or what the app calls a new one."""
    for located in subject.items:
        name = located.item.name.strip()
        if name.lower() in ("", "new request", "untitled request", "untitled"):
            yield Found(subject.at(located), f"its name is {name!r}" if name else "it has no name")
