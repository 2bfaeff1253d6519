"""A run that only has to say what the last one said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from snippetgen.cli.printing import hidden

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.cli.report import Outcome, Report
    from snippetgen.config import Run
    from snippetgen.unchanged import Told, Unchanged

_WRITING = "SG4"


def last_run(run: Run, store: Store, *, force: bool) -> Unchanged:
    """What ``store`` knows of a run like this one."""
    from snippetgen.unchanged import Unchanged

    config = run.config
    how = (run.prune, run.prune_is_default, force)
    return Unchanged(store, config.collections, run.settings, config.output, how)


def repeated(run: Run, told: Told, *, check: bool, diff: bool) -> Outcome:
    """The outcome of a run that is told what it would find."""
    from snippetgen.cli.report import Outcome

    folder = Path(run.config.output)
    return Outcome(
        folder,
        (),
        told.unchanged,
        checked=check,
        diff="" if diff else None,
        counts=told.counts,
        left=told.left,
    )


def remember(last: Unchanged, report: Report, outcome: Outcome) -> None:
    """Note what is said of a run, if it left everything as it should be and may be told again."""
    from snippetgen.unchanged import Told

    is_done = not (outcome.checked and outcome.changes)
    if not is_done or any(problem.code.startswith(_WRITING) for problem in report.problems):
        return
    files = sum(change.kind != "removed" for change in outcome.changes) + outcome.unchanged
    told = Told(report.problems, outcome.counts, files, outcome.left)
    if hidden(repr(told)) == repr(told) and outcome.difference:
        paths = tuple(entry.path for entry in outcome.difference.after.files)
        last.remember(told, paths, frozenset(change.path for change in outcome.changes))
