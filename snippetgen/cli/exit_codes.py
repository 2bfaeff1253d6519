"""How a run tells a pipeline what came of it."""

from __future__ import annotations

FINE = 0
FINDINGS = 1
"""Problems that are errors, warnings under ``--strict``, or files that a check finds stale."""
UNUSABLE = 2
"""Something that was given cannot be used, or nothing can be written."""
BROKEN = 3
"""It is our fault, or a template's."""
INTERRUPTED = 130
"""By Ctrl-C, as shells tell it."""
