"""Shows the figures of the corpus tests at the end of a run, whether they pass or not."""

from __future__ import annotations

import pytest

FIGURES = "figures"


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
