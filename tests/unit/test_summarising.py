"""The marks of a summary: they stand in manifests, and must not change."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from snippetgen.ir.request import Example
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import Address, Exchange
from snippetgen.summarising import summary_of

TO = Address("http", Text("h"), None, Text("/"), None)


@pytest.mark.parametrize(
    "body", ["", '"a\\\n\t/', "".join(map(chr, range(0x250))), "\ud83d", "\U0001f600"]
)
def test_a_mark_is_of_json_in_ascii(body: str) -> None:
    """Whichever way it is written, the mark is that of what the standard library writes."""
    ((_, mark),) = summary_of(Exchange("GET", TO), [Example(body=body)]).answers
    assert mark == sha256(json.dumps([body]).encode()).hexdigest()[:12]


@pytest.mark.parametrize("sign", [*map(chr, range(0x100))], ids=ascii)
def test_every_sign(sign: str) -> None:
    """Each sign by itself, those that are written as they are and the others."""
    ((_, mark),) = summary_of(Exchange("GET", TO), [Example(body=sign)]).answers
    assert mark == sha256(json.dumps([sign]).encode()).hexdigest()[:12]
