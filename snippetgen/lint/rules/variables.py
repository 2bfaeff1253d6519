"""SG81x: variables."""

from __future__ import annotations

from collections.abc import Iterator

from snippetgen.ir.collection import Located
from snippetgen.lint.registry import rule
from snippetgen.lint.subject import Found, Subject
from snippetgen.problems import Severity


@rule(
    "SG811",
    "warning",
    "Define it in the collection, or give the environment that does (-e).",
)
def undefined(subject: Subject) -> Iterator[Found]:
    """A variable has no value; only a note as long as no environment is given."""
    users: dict[str, list[Located]] = {}
    vault = subject.secured.vault
    for located, exchange in subject.sent():
        names = {v.name for text, _ in exchange.texts() for v in text.variables}
        for name in names - vault.names_of(located.item.pointer) - subject.words.set:
            if not name.startswith("$"):
                users.setdefault(name, []).append(located)
    for name, items in sorted(users.items()):
        more = f", and {len(items) - 1} more" if len(items) > 1 else ""
        message = f"the variable {name!r} has no value; used here{more}"
        severity: Severity | None = None if subject.has_environment else "note"
        yield Found(subject.at(items[0], "/request"), message, severity)


@rule("SG812", "warning", "Remove it, or use it.")
def unused(subject: Subject) -> Iterator[Found]:
    """A variable of the collection is used nowhere in it."""
    if not subject.text:
        return
    used = subject.words.used
    for name in dict.fromkeys(d.name for d in subject.collection.variables.definitions):
        if name not in used:
            yield Found(subject.here, f"nothing uses the variable {name!r}")
