"""Where the real collections are, beside this checkout, and how many requests they hold."""

from __future__ import annotations

import os
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
CORPUS = CHECKOUT.parent / "shared" / "corpus"
REQUESTS = 2627
# To ask tools is slow: they are given each so-manieth snippet or page, and by nox -s corpus all.
STEP = int(os.environ.get("SNIPPETGEN_CORPUS_STEP", "3"))
