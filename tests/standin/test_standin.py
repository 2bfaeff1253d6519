"""The stand-in for the Chilkat library answers every probe as the real engine did."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.runtimes import require

HERE = Path(__file__).parent


@pytest.mark.parametrize("module", ["chilkat", "example"])
def test_go_test(module: str) -> None:
    """Its own tests replay the recorded probes; they need nothing but Go."""
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    done = subprocess.run(
        [require("go"), "test", "-count=1", "./..."],
        cwd=HERE / module,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
