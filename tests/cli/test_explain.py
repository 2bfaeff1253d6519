"""``snippetgen explain``."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from snippetgen.cli import main
from snippetgen.problems import Code


@pytest.mark.parametrize("code", Code)
def test_every_code(code: Code) -> None:
    """Its meaning and the way out, however it is typed."""
    done = CliRunner().invoke(main, ["explain", code.code.lower()])
    assert done.exit_code == 0
    assert done.stdout == (
        f"{code.code} ({code.severity}): {code.meaning}\nWhat to do: {code.hint}\n"
    )


def test_no_such_code() -> None:
    """A usage error with what is close."""
    done = CliRunner().invoke(main, ["explain", "SG20"])
    assert done.exit_code == 2
    assert "There is no code 'SG20'. Close to it: SG20" in done.stderr
