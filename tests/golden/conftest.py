"""The option that writes the golden files anew, and the way to show a snippet's difference."""

from __future__ import annotations

import os

import pytest

OPTION = "--update-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``."""
    parser.addoption(OPTION, action="store_true", help="write the golden files anew")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write where nobody reads the difference."""
    if config.getoption(OPTION, default=False) and os.environ.get("CI") == "true":
        raise pytest.UsageError(f"{OPTION} is refused in CI: run it at home and read the result")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether the golden files are to be written."""
    return bool(request.config.getoption(OPTION, default=False))
