"""docs/chilkat.md promises what the tests do, for every language that the vendor offers."""

from __future__ import annotations

from tests.compiled.compilers import CHECKS, SYNTAX
from tests.readback.basic import BASICS
from tests.readback.clients import GRAMMARS, READ_ELSEWHERE, chilkat_clients
from tests.readback.proofs import PROOFS

# The languages that the vendor's tool lists, and those of its example pages beside them.
OFFERED = 32
MORE = 4


def test_every_language_has_a_client() -> None:
    """One for each name, and no client beside them."""
    assert len({name for name, *_ in PROOFS}) == OFFERED + MORE
    assert sorted(client for _, client, *_ in PROOFS) == sorted(chilkat_clients())


def test_the_table_says_what_is_done() -> None:
    """By whom each is read back and compiled."""
    for _, client, read_by, compiled_by, _ in PROOFS:
        if client in READ_ELSEWHERE:
            continue
        assert (read_by == "tree-sitter") == (client in GRAMMARS), client
        assert (read_by == "own reader") == (client in BASICS), client
        assert compiled_by.endswith("stubs") == (client in CHECKS), client
        assert bool(compiled_by) == (client in {**CHECKS, **SYNTAX}), client
