"""What differs between two summaries of one request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

import msgspec

from snippetgen.summary import Shape, Summary, type_of

Verb: TypeAlias = Literal["gained", "lost", "has other values", "is now"]
Marked: TypeAlias = Sequence[tuple[str, str]]

_PLAIN_NAME = re.compile(r"[\w$@-]+")
_NONE = "none"


class Note(msgspec.Struct, frozen=True):
    """One difference: ``names`` of ``part`` were gained or lost, or what it is now and was."""

    part: str
    verb: Verb
    names: tuple[str, ...] = ()
    now: str = ""
    was: str = ""


def notes_on(old: Summary, new: Summary) -> tuple[Note, ...]:
    """Every difference, in the order of a request."""
    return tuple(_notes(old, new))


def _notes(old: Summary, new: Summary) -> Iterator[Note]:
    for part in ("method", "origin", "path"):
        was, now = getattr(old, part), getattr(new, part)
        if was != now:
            yield Note(part, "is now", (), now, was)
    yield from _marked("query", old.query, new.query)
    yield from _marked("headers", old.headers, new.headers)
    yield from _auth(old.auth, new.auth)
    yield from _body(old, new)
    yield from _marked("answers", old.answers, new.answers)


def _marked(part: str, old: Marked, new: Marked) -> Iterator[Note]:
    """Names that came and went, and those that have another value; else their order."""
    before, after = Counter(n for n, _ in old), Counter(n for n, _ in new)
    yield from _names(part, "gained", (after - before).elements())
    yield from _names(part, "lost", (before - after).elements())
    gone = set(old) - set(new)
    both = before.keys() & after.keys()
    others = [name for name, _ in dict.fromkeys(n for n in old if n in gone) if name in both]
    yield from _names(part, "has other values", iter(dict.fromkeys(others)))
    if before == after and not gone and list(old) != list(new):
        yield Note(f"order of the {part}", "is now", (), _listed(new), _listed(old))


def _listed(marked: Marked) -> str:
    return ", ".join(name for name, _ in marked)


def _names(part: str, verb: Verb, names: Iterator[str]) -> Iterator[Note]:
    if found := tuple(names):
        yield Note(part, verb, found)


def _auth(old: str, new: str) -> Iterator[Note]:
    was, now = (text.partition(" ")[0] or _NONE for text in (old, new))
    if was != now:
        yield Note("auth", "is now", (), now, was)
    elif old != new:
        yield Note("auth", "has other values", (now,))


def _body(old: Summary, new: Summary) -> Iterator[Note]:
    if old.body != new.body:
        yield Note("body", "is now", (), new.body or _NONE, old.body or _NONE)
        return
    if old.mark == new.mark:
        return
    found = list(_fields(old.fields, new.fields)) if old.fields and new.fields else []
    yield from found or [Note("body", "has other values")]


def _fields(old: Shape, new: Shape) -> Iterator[Note]:
    """What came, went and changed its type; of a whole branch only its root."""
    gained: list[str] = []
    lost: list[str] = []
    turned: list[Note] = []
    pending: list[tuple[str, Shape, Shape]] = [("", old, new)]
    while pending:
        path, was, now = pending.pop()
        if isinstance(was, dict) and isinstance(now, dict):
            gained += (_path(path, name) for name in now if name not in was)
            lost += (_path(path, name) for name in was if name not in now)
            both = [name for name in was if name in now]
            pending += ((_path(path, name), was[name], now[name]) for name in reversed(both))
        elif isinstance(was, list) and isinstance(now, list):
            pending += [(f"{path}[]", was[0], now[0])] if was and now else []
        elif type_of(was) != type_of(now):
            turned.append(Note("body", "is now", (path,), type_of(now), type_of(was)))
    yield from _names("body", "gained", iter(gained))
    yield from _names("body", "lost", iter(lost))
    yield from turned


def _path(above: str, name: str) -> str:
    """``a.b[].c``; a name with other signs stands in brackets."""
    if not _PLAIN_NAME.fullmatch(name):
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'{above}["{quoted}"]'
    return f"{above}.{name}" if above else name
