"""What every test may count on."""

from __future__ import annotations

import os

from hypothesis import settings

# A slow machine is no failure.  CI must give the same answer to the same commit.
settings.register_profile("home", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "home")
