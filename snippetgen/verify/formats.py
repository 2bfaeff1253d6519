"""The verdicts of a run as other programs read them: JSON, the suites of JUnit, problems."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec

from snippetgen.problems import Code, Problem, Where
from snippetgen.report.junit import Case, Ending, Suite
from snippetgen.verify.report import RIGHT, VERSION, Record, Verdict, Verified

_CODES: dict[Verdict, Code] = {
    "different": Code.DIFFERENT,
    "failed": Code.FAILED,
    "not run": Code.NOT_RUN,
}
_ENDINGS: dict[Verdict, Ending] = {"different": "failure", "failed": "error"}


def as_json(verified: Verified, exit_code: int) -> str:
    """One JSON document: version of its shape, counts and every record."""
    document = {
        "version": VERSION,
        "exit_code": exit_code,
        "clients": {client: dict(numbers) for client, numbers in verified.counts().items()},
        "snippets": [msgspec.to_builtins(record) for record in verified.records],
    }
    return json.dumps(document, indent=2)


def suites_of(verified: Verified) -> list[Suite]:
    """A suite for each client, a case for each snippet."""
    cases: dict[str, list[Case]] = {}
    for record in verified.records:
        cases.setdefault(record.client, []).append(_case(record))
    return [Suite(client, tuple(found)) for client, found in cases.items()]


def _case(record: Record) -> Case:
    if record.verdict in RIGHT:
        return Case(record.place, record.collection)
    ending = _ENDINGS.get(record.verdict, "skipped")
    return Case(record.place, record.collection, ending, record.verdict, "\n".join(record.story))


def problems_of(verified: Verified, required: Iterable[str]) -> list[Problem]:
    """What makes a run fail; a client that cannot be run once for each collection."""
    found: dict[Problem, None] = {}
    for record in verified.findings(required):
        code = _CODES[record.verdict]
        where = Where(record.collection, record.pointer, record.item)
        if code is Code.NOT_RUN:
            where = Where(record.collection)
        message = f"{record.verdict}: " + "\n".join(record.story)
        found[Problem.of(code, where, message, client=record.client)] = None
    return list(found)
