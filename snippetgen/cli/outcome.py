"""What becomes of a plan: it is written, or compared with what lies in the output folder."""

from __future__ import annotations

from pathlib import Path

import msgspec

from snippetgen.cli.report import Outcome, Report
from snippetgen.config import Run
from snippetgen.write.difference import Believed, compare, nothing_is_believed
from snippetgen.write.plan import Plan
from snippetgen.write.writer import write


class Target(msgspec.Struct, frozen=True):
    """An output folder, the plan for it, and how much was done for that."""

    folder: Path
    plan: Plan
    counts: dict[str, int]


def written(
    run: Run,
    target: Target,
    report: Report,
    *,
    force: bool,
    as_left: Believed = nothing_is_believed,
) -> Outcome:
    """Write the plan; its problems go to ``report``."""
    result = write(
        target.plan, target.folder, prune=run.prune, force=force, as_left=as_left,
        jobs=run.settings.jobs,
    )  # fmt: skip
    report.add(result.problems)
    return Outcome(
        target.folder,
        result.changes,
        result.difference.unchanged,
        counts=target.counts,
        left=result.difference.left if run.prune_is_default else 0,
        difference=result.difference,
    )


def checked(
    run: Run, target: Target, report: Report, *, force: bool, diff: bool, fix: str
) -> Outcome:
    """Compare the plan with the folder; problems go to ``report``."""
    from snippetgen.write.unified import unified_diff

    difference = compare(target.plan, target.folder, prune=run.prune, force=force)
    report.add(difference.problems)
    return Outcome(
        target.folder,
        difference.changes or difference.all_changes,
        difference.unchanged,
        checked=True,
        diff="".join(unified_diff(difference, target.folder)) if diff else None,
        counts=target.counts,
        left=difference.left if run.prune_is_default else 0,
        fix=fix,
        difference=difference,
    )
