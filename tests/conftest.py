"""What every test may count on."""

from __future__ import annotations

import os
import threading
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no failure.  CI must give the same answer to the same commit.
settings.register_profile("home", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("home"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "home")


_NUMBERS = count()


@pytest.fixture(autouse=True)
def _a_cache_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test knows what another one rendered, nor what the user of this machine did."""
    folder: Path = tmp_path_factory.getbasetemp() / "cache"
    monkeypatch.setenv("SNIPPETGEN_CACHE_DIR", str(folder / str(next(_NUMBERS))))


@pytest.fixture
def no_other_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a run of its own: other tests may have left a thread that waits for something."""
    count = threading.active_count
    left = count() - 1
    monkeypatch.setattr(threading, "active_count", lambda: max(1, count() - left))
