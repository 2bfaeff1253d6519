"""A run that only has to say what the last one said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from snippetgen.cli.options import with_full_names
from snippetgen.cli.printing import guard, hidden

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.cli.report import Outcome, Report
    from snippetgen.config import Run
    from snippetgen.past import Told
    from snippetgen.unchanged import Unchanged

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


def amended(run: Run, last: Unchanged, store: Store, report: Report) -> Outcome | None:
    """The outcome of a run in which no more than one request has changed; None where more has.

    It is carried out and remembered, and what is to be said of it is added to ``report``.
    """
    known = last.last()
    if known is None:
        return None
    from snippetgen import pipeline
    from snippetgen.cli.report import Outcome

    run = with_full_names(run)
    folder = Path(run.config.output)
    found = pipeline.amended(known, run.config.collections[0], folder, run.settings, store, guard)
    if found is None:
        return None
    if not found.excerpt:
        told_again = last.told_of_same_input()
        if told_again is None:
            return None
        report.add(told_again.problems)
        return repeated(run, told_again, check=False, diff=False)
    told = known.told
    report.add(told.problems)
    last.remember(told, known.paths, found.hashes, found.excerpt)
    unchanged = told.unchanged - len(found.changes)
    return Outcome(folder, found.changes, unchanged, counts=told.counts, left=told.left)


def remember(last: Unchanged, report: Report, outcome: Outcome, excerpt: object) -> None:
    """Note what is said of a run, if it left everything as it should be and may be told again.

    ``excerpt`` is what to keep of its source, or None.
    """
    import msgspec

    from snippetgen.past import Paths, Told

    is_done = not (outcome.checked and outcome.changes)
    if not is_done or any(problem.code.startswith(_WRITING) for problem in report.problems):
        return
    files = sum(change.kind != "removed" for change in outcome.changes) + outcome.unchanged
    told = Told(report.problems, outcome.counts, files, outcome.left)
    if hidden(repr(told)) == repr(told) and outcome.difference:
        after = outcome.difference.after.files
        paths = Paths.of(entry.path for entry in after)
        touched = {change.path for change in outcome.changes}
        changed = {entry.path: entry.sha256 for entry in after if entry.path in touched}
        kept = b"" if excerpt is None else msgspec.msgpack.encode(excerpt)
        last.remember(told, paths, changed, kept)
