"""SG83x: where a request goes and what it sends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from snippetgen.ir.json_value import NotJsonError, parse_json
from snippetgen.lint.registry import rule
from snippetgen.lint.subject import Found, Subject, is_json
from snippetgen.problems import Severity
from snippetgen.resolve.exchange import TextContent

_LOCAL = re.compile(
    r"(localhost|127\.[0-9.]+|\[::1\]|0\.0\.0\.0|.*\.(localhost|local|test))$", re.IGNORECASE
)
_MOST = 0.6


@rule("SG831", "warning", "Begin the URL with the variable that the others begin with.")
def another_host(subject: Subject) -> Iterator[Found]:
    """A request spells its host out where most others of the collection begin with a variable.

    Only a note where nobody knows what the variable stands for: the host may be another one.
    """
    hosts = {located.item.pointer: located.item.request.url.host for located in subject.items}
    numbers = Counter(host.source for host in hosts.values() if host.variables)
    usual, number = numbers.most_common(1)[0] if numbers else ("", 0)
    if number < max(2, _MOST * len(hosts)):
        return
    meant = {
        exchange.address.host.source.lower()
        for located, exchange in subject.sent()
        if hosts[located.item.pointer].source == usual
    }
    is_known = usual.lower() not in meant
    for located in subject.items:
        host = hosts[located.item.pointer]
        if host and host.is_plain and (not is_known or host.plain.lower() in meant):
            message = f"the host is {host.source}, while {number} others begin with {usual}"
            severity: Severity | None = None if is_known else "note"
            yield Found(subject.at(located, "/request/url"), message, severity)


@rule("SG832", "warning", "Write https, if the server has it.")
def not_encrypted(subject: Subject) -> Iterator[Found]:
    """A request goes over http and not https, and not to this machine."""
    for located, exchange in subject.sent():
        address = exchange.address
        if address.scheme != "http" or not located.item.request.url.protocol:
            continue
        if address.host.is_plain and not _LOCAL.match(address.host.plain):
            yield Found(subject.at(located, "/request/url"), "it goes over http")


@rule("SG833", "error", "Correct the body; a variable may stand where a value stands.")
def body_is_no_json(subject: Subject) -> Iterator[Found]:
    """A body is said to be JSON and is none."""
    for located, exchange in subject.sent():
        content = exchange.content
        kind = exchange.header("content-type")
        if not isinstance(content, TextContent) or not content.text.source.strip():
            continue
        if kind is None or not kind.is_plain or not is_json(kind.plain):
            continue
        try:
            parse_json(content.text)
        except NotJsonError as error:
            yield Found(subject.at(located, "/request/body"), f"the body is no JSON: {error}")
