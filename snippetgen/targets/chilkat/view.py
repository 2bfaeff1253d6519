"""The Chilkat view as a whole."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from snippetgen.resolve.exchange import Exchange
from snippetgen.targets.chilkat.answer import Reader
from snippetgen.targets.chilkat.request import write_request
from snippetgen.targets.chilkat.statements import (
    Defer,
    Dispose,
    ReadLoop,
    ReadValue,
    Statement,
    spaced,
)
from snippetgen.targets.client import Client
from snippetgen.targets.limits import within_limits
from snippetgen.targets.reduction import Reduction
from snippetgen.targets.response import Sample


class ChilkatView(msgspec.Struct, frozen=True):
    """What a template of the ``chilkat`` view sees: the statements, in order.

    ``reads_text`` says whether text values are read, which some languages show by a helper.
    """

    statements: tuple[Statement, ...]

    @property
    def reads_text(self) -> bool:
        """Whether a string is read from the answer."""
        pending = list(self.statements)
        while pending:
            statement = pending.pop()
            if isinstance(statement, ReadValue) and statement.type == "string":
                return True
            if isinstance(statement, ReadLoop):
                pending.extend(statement.body)
        return False


def chilkat_view(
    exchange: Exchange,
    client: Client,
    sample: Sample | None,
    *,
    classic: bool,
    legal: Callable[[str], str],
) -> tuple[ChilkatView, tuple[Reduction, ...]]:
    """The view, and what Chilkat cannot send; raises CannotExpressError when that is too much.

    ``classic`` frees every object by hand on every way out, as the vendor's pages do; otherwise
    objects are freed by themselves.  ``legal`` makes an identifier of the language.
    """
    exchange, reduced = within_limits(exchange, client)
    sent = write_request(exchange, verify_certificates=not classic)
    statements = [*sent.statements, *Reader(sent, sample, legal).write()]
    freed = _freed_by_hand(statements) if classic else _freed_by_itself(statements)
    return ChilkatView(tuple(spaced(freed))), (*reduced, *sent.reduced)


def _freed_by_hand(statements: list[Statement]) -> list[Statement]:
    return [s for s in statements if not isinstance(s, Defer)]


def _freed_by_itself(statements: list[Statement]) -> list[Statement]:
    """Without the disposals of what is deferred."""
    deferred = {s.object for s in statements if isinstance(s, Defer)}
    return [s for s in statements if not (isinstance(s, Dispose) and s.object in deferred)]
