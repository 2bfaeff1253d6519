"""The verdicts of a run as JSON and as JUnit's XML, for other programs."""

from __future__ import annotations

import json
import re
from xml.sax.saxutils import escape, quoteattr

import msgspec

from snippetgen.verify.report import RIGHT, VERSION, WRONG, Record, Verified

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_json(verified: Verified, exit_code: int) -> str:
    """One JSON document: version of its shape, counts and every record."""
    document = {
        "version": VERSION,
        "exit_code": exit_code,
        "clients": {client: dict(numbers) for client, numbers in verified.counts().items()},
        "snippets": [msgspec.to_builtins(record) for record in verified.records],
    }
    return json.dumps(document, indent=2)


def as_junit(verified: Verified) -> str:
    """A suite for each client, a case for each snippet."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>"]
    for client, numbers in verified.counts().items():
        failures, errors = numbers["different"], numbers["failed"]
        skipped = numbers["not run"] + numbers["limited"] + numbers["unproven"]
        lines.append(
            f"<testsuite name={_attribute(client)} tests='{numbers.total()}' "
            f"failures='{failures}' errors='{errors}' skipped='{skipped}'>"
        )
        lines += [_case(record) for record in verified.records if record.client == client]
        lines.append("</testsuite>")
    return "\n".join([*lines, "</testsuites>"])


def _case(record: Record) -> str:
    head = f"<testcase classname={_attribute(record.collection)} name={_attribute(record.place)}"
    if record.verdict in RIGHT:
        return f"{head}/>"
    story = _text("\n".join(record.story))
    if record.verdict not in WRONG:
        return f"{head}><skipped message={_attribute(record.verdict)}>{story}</skipped></testcase>"
    kind = "failure" if record.verdict == "different" else "error"
    return f"{head}><{kind} message={_attribute(record.verdict)}>{story}</{kind}></testcase>"


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))
