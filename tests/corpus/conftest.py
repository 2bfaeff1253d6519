"""Looks for the collections, and shows the figures at the end of a run, whether it passes or not."""

from __future__ import annotations

import pytest

from tests.corpus.place import CORPUS
from tests.runtimes import lack

FIGURES = "figures"


@pytest.fixture(autouse=True)
def corpus() -> None:
    """The folder must be there in CI, and may be absent elsewhere."""
    if not CORPUS.is_dir():
        lack(f"the real collections are not at {CORPUS}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Write what the tests recorded under ``figures``; under xdist it comes with their reports."""
    lines = [
        str(text)
        for reports in terminalreporter.stats.values()
        for report in reports
        if isinstance(report, pytest.TestReport) and report.when == "call"
        for name, text in report.user_properties
        if name == FIGURES
    ]
    if lines:
        terminalreporter.section("the corpus")
        for line in lines:
            terminalreporter.write_line(line)
