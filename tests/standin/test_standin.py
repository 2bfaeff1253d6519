"""The stand-in for the Chilkat library answers every probe as the real engine did."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.runtimes import require
from tests.standin.bridge.module import make_module

HERE = Path(__file__).parent


def test_the_bridge_has_the_api_of_the_standin(tmp_path: Path) -> None:
    """The module that forwards to the real engine compiles, with every exported method."""
    go = require("go")
    make_module(tmp_path, tmp_path / "engine")
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    subprocess.run([go, "vet", "."], cwd=tmp_path, env=environment, check=True)
    listings = [
        subprocess.run(
            [go, "doc", "-all", "."], cwd=folder, env=environment, capture_output=True, check=True
        )
        for folder in (HERE / "chilkat", tmp_path)
    ]
    ours, theirs = (
        set(re.findall(rb"^func .*? (\w+\(.*)", it.stdout, re.MULTILINE)) for it in listings
    )
    assert len(ours) > 200
    assert ours <= theirs


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
