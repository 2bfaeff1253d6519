"""What the tests of runs that know the last one have in common."""

from __future__ import annotations

import pytest

from snippetgen import unchanged


@pytest.fixture(params=[True, False], ids=["large", "small"])
def sources(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their states count at once, and all of them are large or none is: it is looked for changes or hashed first."""
    monkeypatch.setattr(unchanged, "SETTLED", 0)
    monkeypatch.setattr(unchanged, "LARGE", 0 if request.param else 1 << 40)
