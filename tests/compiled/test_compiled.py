"""Real compilers take the snippets of each compiled language, with stubs in the library's place."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
import pytest

from snippetgen.ir.collection import Collection
from snippetgen.pipeline import read
from tests.compiled.compilers import CHECKS, SYNTAX, check
from tests.golden.cases import COLLECTIONS, VARIANTS
from tests.readback.views import shown

pytestmark = pytest.mark.slow

SETTINGS = {
    "default": VARIANTS["default"],
    "modern": msgspec.structs.replace(
        VARIANTS["default"], placeholders="keep", chilkat_api="modern", regions=True
    ),
}


@cache
def collections() -> tuple[Collection, ...]:
    """Those of the golden matrix."""
    return read([str(COLLECTIONS)]).collections


@pytest.mark.parametrize("variant", SETTINGS)
@pytest.mark.parametrize("client", CHECKS)
def test_the_compiler_takes_them_all(client: str, variant: str, tmp_path: Path) -> None:
    """Types, names, arity, and every literal."""
    texts = [text for _, text, _ in shown(client, collections(), SETTINGS[variant])]
    assert len(texts) > 220
    assert check(client, texts, tmp_path) == ""


@pytest.mark.parametrize("client", SYNTAX)
def test_the_interpreter_takes_them(client: str, tmp_path: Path) -> None:
    """Every third, for each is a process of its own."""
    texts = [text for _, text, _ in shown(client, collections(), SETTINGS["default"], 3)]
    assert len(texts) > 70
    assert check(client, texts, tmp_path) == ""


@pytest.mark.parametrize("client", SYNTAX)
def test_a_slip_is_seen(client: str, tmp_path: Path) -> None:
    """A quote the less."""
    text = next(shown(client, collections(), SETTINGS["default"]))[1]
    assert check(client, [text.replace('"', "", 1) + '")'], tmp_path)


@pytest.mark.parametrize("client", CHECKS)
def test_a_mistake_is_seen(client: str, tmp_path: Path) -> None:
    """A test that cannot fail proves nothing."""
    text = next(shown(client, collections(), SETTINGS["default"]))[1]
    assert "RequireSslCertVerify" in text
    wrong = text.replace("RequireSslCertVerify", "RequireSslCertVerified")
    assert check(client, [wrong], tmp_path)
