"""The programs that tests need, found or excused in one place."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

import pytest


def require(tool: str) -> str:
    """The path of ``tool``; without it the test is skipped, or fails where ``CI`` is true."""
    beside_python = str(Path(sys.executable).parent)
    found = shutil.which(tool) or shutil.which(tool, path=beside_python)
    if found:
        return found
    return lack(f"{tool} is not installed")


def lack(reason: str) -> NoReturn:
    """Skip the test for ``reason``, or fail it where ``CI`` is true."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}, and CI must not skip what it proves")
    pytest.skip(reason)
