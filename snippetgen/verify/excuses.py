"""Which differences a problem has announced: those in its own fields, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from snippetgen.problems import Code, Problem
from snippetgen.verify.finding import Difference
from snippetgen.verify.report import Verdict

# With one of these the snippet is known to send less, or to need what the collection lacks.
_VERDICTS: dict[str, Verdict] = {
    Code.REDUCED.code: "limited",
    Code.NO_FILE.code: "unproven",
    Code.UNSUPPORTED_AUTH.code: "unproven",
}


class Judgement(msgspec.Struct, frozen=True):
    """The verdict on differences, why, and those that count for it."""

    verdict: Verdict
    reason: str
    differences: tuple[Difference, ...]


def judge(differences: Sequence[Difference], problems: Iterable[Problem]) -> Judgement:
    """``different`` for what no problem announced; else the verdict of the problems that did."""
    known = [problem for problem in problems if problem.code in _VERDICTS]
    unknown = [d for d in differences if not any(_announces(problem, d) for problem in known)]
    if unknown:
        return Judgement("different", "", tuple(unknown))
    telling = [p for p in known if any(_announces(p, d) for d in differences)]
    verdicts = [_VERDICTS[problem.code] for problem in telling]
    reason = "; ".join(dict.fromkeys(problem.message for problem in telling))
    verdict: Verdict = "limited" if "limited" in verdicts else "unproven"
    return Judgement(verdict, reason, tuple(differences))


def unsigned(problems: Iterable[Problem]) -> str:
    """Why a request cannot be proved although it is the exchange: that lacks a signature."""
    found = (p.message for p in problems if p.code == Code.UNSUPPORTED_AUTH.code)
    return "; ".join(found)


def _announces(problem: Problem, difference: Difference) -> bool:
    """A difference of the body names the byte where it begins."""
    return difference.field.partition(" at byte ")[0] in problem.fields
