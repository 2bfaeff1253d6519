"""What makes a problem the same one in the next run, so that a server can tell new from old."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from snippetgen.problems import Problem


def fingerprints(problems: Sequence[Problem]) -> list[str]:
    """One fingerprint for each problem, no two alike.

    It depends on the code, the file, the names of folders and item (the pointer where there are
    none), the client and what is said; not on the line, nor on what stands above in the file.
    """
    seen: Counter[str] = Counter()
    found = []
    for problem in problems:
        text = json.dumps(_identity(problem))
        found.append(_digest(f"{text}{seen[text] or ''}"))
        seen[text] += 1
    return found


def _identity(problem: Problem) -> tuple[object, ...]:
    where = problem.where
    place = where.names or (where.pointer,)
    said = problem.identity or problem.message
    return problem.code, where.file, place, problem.client, said


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
