"""Where the real collections are, beside this checkout, and how many requests they hold."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
CORPUS = CHECKOUT.parent / "shared" / "corpus"
REQUESTS = 2627
