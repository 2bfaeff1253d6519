"""Fill a folder that nobody else knows with many files: the larger part of that is done by the system.

So other cores can help, and each process gets the texts of its own share.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from snippetgen.processes import LostError, even, paying, shared
from snippetgen.write.difference import Change
from snippetgen.write.folder import OutputFolder

_LEAST = 1000
"""Files for each process that repay its start."""

_Failed = list[tuple[int, int | None, str | None]]


def fill(
    folder: OutputFolder, paths: Sequence[str], changes: Sequence[Change], jobs: int | None
) -> dict[int, OSError]:
    """Create ``paths`` in ``folder`` with what ``changes`` say, by at most ``jobs`` processes.

    Gives the numbers of those that could not be created, with the reason.  Raises OSError when it
    is not known what came of some, and whatever getting a text raises.
    """
    count = paying(len(paths), _LEAST, jobs)
    try:
        told = shared(even(len(paths), count), partial(_created, folder, paths, changes), _Failed)
    except LostError:
        raise OSError("a process that wrote a part of it was lost") from None
    return {number: OSError(*reason) for failed in told for number, *reason in failed}


def _created(
    folder: OutputFolder, paths: Sequence[str], changes: Sequence[Change], share: range
) -> _Failed:
    """Create the files of those numbers; which of them failed, and why."""
    failed: _Failed = []
    for number in share:
        new = changes[number].new
        assert new is not None  # nobody creates what is to be removed
        try:
            folder.create(paths[number], new)
        except OSError as error:
            failed.append((number, error.errno, error.strerror))
    return failed
