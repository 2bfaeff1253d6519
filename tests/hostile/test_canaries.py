"""Snippets made of attacks are run for real: no canary dies, and what arrives is what was meant."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from snippetgen.ir.collection import walk
from snippetgen.settings import Settings
from snippetgen.verify.prove import Options, Subject, prove
from snippetgen.verify.report import WRONG
from snippetgen.verify.runners import runners
from snippetgen.verify.subjects import subjects_of
from tests.hostile.attacks import attacks
from tests.hostile.fields import FIELDS
from tests.hostile.rendering import CLIENTS, renderer
from tests.wire.runners import runner_for

PROGRAMS = ("canary", "touch", "id", "cat", "rm", "sh", "exec", "eval")
CANARY = '#!/bin/bash\nprintf "%s " "$0" "$@" >> "{fired}"\n'


@pytest.fixture
def fired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that nothing must make, and programs, first on the PATH, that make it."""
    fired = tmp_path / "fired"
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in PROGRAMS:
        (programs / name).write_text(CANARY.format(fired=fired))
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return fired


# Chilkat reads a token in braces as JSON; what a variable holds is not known beforehand.
EXCUSED = re.compile("the token is not JSON")


# Each snippet is a process: every attack stands in each so-manieth place, and every place holds each
# so-manieth attack; nox -s canaries takes all.
STEP = int(os.environ.get("SNIPPETGEN_ATTACK_STEP", "7"))


def subjects(client: str, fired: Path) -> Iterator[Subject]:
    """The attacks in their places."""
    settings = Settings(clients=(client,))
    for number, attack in enumerate(attacks(fired).values()):
        for field in list(FIELDS)[number % STEP :: STEP]:
            if field.endswith("file") and attack.endswith("/"):
                continue  # no file has such a name
            work = renderer(attack, field, settings)
            yield from subjects_of(work, walk(work.collection), work.clients[0])


@pytest.mark.slow
@pytest.mark.parametrize("client", [name for name in CLIENTS if name in runners()])
def test_nothing_fires(client: str, fired: Path) -> None:
    """Nothing else happens, and every client sends what its exchange says."""
    options = Options(parallel=os.cpu_count() or 1)
    records = list(prove(subjects(client, fired), runner_for(client), options))
    assert not fired.exists(), fired.read_text()
    wrong = [r for r in records if r.verdict in WRONG and not EXCUSED.search(r.reason)]
    assert not wrong, "\n".join(f"{r.verdict} {r.story}" for r in wrong[:60])
    ran = [record for record in records if record.verdict in ("exact", "equivalent")]
    assert len(ran) > len(records) * 0.6


def test_the_canaries_sing(fired: Path) -> None:
    """A test that cannot fail proves nothing: unquoted, an attack does fire."""
    import subprocess

    subprocess.run(["bash", "-c", f"echo {attacks(fired)['substitution']}"], check=True)
    assert "touch" in fired.read_text()
