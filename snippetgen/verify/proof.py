"""What a report of ``verify`` proves, so that a snippet may say it.

A proof is a hash of the client, the exchange and the program that was proved.  It is looked up by
that hash alone: a request, template or setting that has changed since gives another one, whatever
the report says of its item.
"""

from __future__ import annotations

import json
from hashlib import sha256

import msgspec

from snippetgen.problems import Code, Problem, Where
from snippetgen.resolve.exchange import Exchange, plain_data
from snippetgen.verify.proofs import Proofs, place_of
from snippetgen.verify.report import RIGHT, VERSION, Record

WORDS = "Verified: sends what Postman sends."


class _Document(msgspec.Struct, frozen=True):
    """The part of a JSON report that matters here."""

    version: int
    snippets: tuple[Record, ...]


def fingerprint(client: str, exchange: Exchange, program: str) -> str:
    """The hash of a snippet: ``program`` is its whole text without ``WORDS``, ``exchange`` as shown."""
    document = json.dumps([client, plain_data(exchange), program])
    return sha256(document.encode()).hexdigest()


def proofs_in(file: str, report: bytes) -> tuple[Proofs, tuple[Problem, ...]]:
    """The proofs of a JSON ``report`` of ``verify``; a problem where it is none."""
    try:
        document = msgspec.json.decode(report, type=_Document)
    except (ValueError, RecursionError) as error:
        return Proofs(), (Problem.of(Code.NOT_A_REPORT, Where(file), f"it is no report: {error}"),)
    if document.version != VERSION:
        message = f"it has version {document.version}, not {VERSION}"
        return Proofs(), (Problem.of(Code.NOT_A_REPORT, Where(file), message),)
    right = [r for r in document.snippets if r.verdict in RIGHT and r.fingerprint]
    prints = frozenset(record.fingerprint for record in right)
    return Proofs(prints, frozenset(place_of(r.client, r.collection, r.pointer) for r in right)), ()
