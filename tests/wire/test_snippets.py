"""Every snippet, run, sends what Postman's own runtime sent for the same request.

Run with ``-rP`` to see the figures.
"""

from __future__ import annotations

from collections import Counter

import pytest

from snippetgen.verify.report import VERDICTS, WRONG
from tests.wire.runners import (
    STEMS,
    exchange_differs,
    recorded,
    runner_for,
    subjects_in,
    turns,
)

pytestmark = pytest.mark.slow

# How many of the requests a client may refuse with a problem that names its limit.  The fetch
# standard forbids bodies of GET and HEAD, the method TRACE and several headers.
MAY_LACK = {
    "go/chilkat": 0.04,
    "go/net-http": 0.02,
    "javascript/axios": 0.025,
    "javascript/fetch": 0.045,
    "python/httpx": 0.02,
    "python/httpx-async": 0.02,
    "python/requests": 0.02,
    "shell/curl": 0.02,
    "shell/httpie": 0.03,
}

CLIENTS = [
    pytest.param(client, marks=pytest.mark.xdist_group(f"snippets {client}")) for client in MAY_LACK
]


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("client", CLIENTS)
def test_snippets_send_what_was_recorded(client: str, stem: str) -> None:
    """Exactly or in other words; or a problem names what the client cannot do.

    Where the exchange itself is not what was recorded, test_exchange tells it or says why.
    """
    runner_for(client)
    theirs = {s.where.pointer for s in subjects_in(stem, client) if exchange_differs(s)}
    wrong = [
        record
        for record in recorded(client)[stem]
        if record.verdict in WRONG and record.pointer not in theirs
    ]
    lines = []
    for record in wrong:
        lines.append(f"{record.verdict} {record.pointer} {record.place}")
        lines += [f"    {line}" for line in record.story]
    assert not wrong, f"{len(wrong)} of {client} in {stem}:\n" + "\n".join(lines)


@pytest.mark.parametrize("client", CLIENTS)
def test_few_requests_are_beyond_a_client(client: str) -> None:
    """A problem is honest, but a client with many of them is of little use."""
    runner_for(client)
    numbers = Counter(r.verdict for records in recorded(client).values() for r in records)
    print(client, ", ".join(f"{numbers[verdict]} {verdict}" for verdict in VERDICTS))
    assert numbers.total() > 1000 / (turns(client).step or 1)
    assert numbers["limited"] <= MAY_LACK[client] * numbers.total()
