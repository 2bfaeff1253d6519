"""What becomes of a plan: it is written, or compared with what lies in the output folder."""

from __future__ import annotations

from pathlib import Path

from snippetgen.cli.report import Outcome, Report
from snippetgen.config import Run
from snippetgen.pipeline import Generated
from snippetgen.write.difference import compare, unified_diff
from snippetgen.write.writer import write


def written(run: Run, generated: Generated, report: Report, *, force: bool) -> Outcome:
    """Write the plan; its problems go to ``report``."""
    folder = Path(run.config.output)
    result = write(generated.plan, folder, prune=run.prune, force=force)
    report.add(result.problems)
    return Outcome(
        folder,
        result.changes,
        result.difference.unchanged,
        counts=_counts(generated),
        left=result.difference.left if run.prune_is_default else 0,
    )


def checked(
    run: Run, generated: Generated, report: Report, *, force: bool, diff: bool, fix: str
) -> Outcome:
    """Compare the plan with the folder; problems go to ``report``."""
    folder = Path(run.config.output)
    difference = compare(generated.plan, folder, prune=run.prune, force=force)
    report.add(difference.problems)
    return Outcome(
        folder,
        difference.changes or difference.all_changes,
        difference.unchanged,
        checked=True,
        diff="".join(unified_diff(difference, folder)) if diff else None,
        counts=_counts(generated),
        left=difference.left if run.prune_is_default else 0,
        fix=fix,
    )


def _counts(generated: Generated) -> dict[str, int]:
    return {
        "collections": generated.collections,
        "requests": generated.requests,
        "snippets": generated.snippets,
        "failed_inputs": generated.failed_inputs,
    }
