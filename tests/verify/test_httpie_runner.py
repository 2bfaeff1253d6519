"""HTTPie is found, kept warm where it is a script of Python, and else started as it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snippetgen.problems import Where
from snippetgen.verify.prove import Options, Subject, prove
from snippetgen.verify.runners.httpie import HttpieRunner
from tests.runtimes import require
from tests.verify.test_prove import GET, HTTPIE
from tests.wire.runners import runner_for

OTHER_HTTP = """#!/usr/bin/env bash
exec curl --silent "${@: -1}"
"""


def program(folder: Path, text: str) -> Path:
    path = folder / "http"
    path.write_text(text, "utf-8")
    path.chmod(0o755)
    return path


def test_how_to_install_it_is_said() -> None:
    assert "pip install httpie" in (HttpieRunner("no-such-http").available() or "")


def test_a_script_of_python_is_kept_warm() -> None:
    runner = runner_for("shell/httpie")
    assert isinstance(runner, HttpieRunner)
    assert runner.interpreter is not None
    assert runner.available() is None


@pytest.mark.parametrize(
    "text",
    [
        OTHER_HTTP,
        "#!/no/such/python\n",
        "\x7fELF",
        "#!{bash} --python\n",
    ],
)
def test_any_other_program_is_started_as_it_is(text: str, tmp_path: Path) -> None:
    path = program(tmp_path, text.replace("{bash}", require("bash")))
    assert HttpieRunner(str(path)).interpreter is None


def test_another_program_is_what_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    require("curl")
    program(tmp_path, OTHER_HTTP)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    subject = Subject(
        "shell/httpie",
        Where("c.json"),
        GET,
        lambda led: (HTTPIE.format(url=led.address.url.source), ()),
    )
    (record,) = prove([subject], HttpieRunner(), Options())
    assert record.verdict == "exact", record.story


def test_a_snippet_sees_nothing_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Neither a configuration of HTTPie's nor what the shell that runs us has set."""
    runner_for("shell/httpie")
    (tmp_path / "config.json").write_text('{"default_options": ["--form"]}', "utf-8")
    monkeypatch.setenv("HTTPIE_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    text = 'test -z "${{HTTPIE_CONFIG_DIR-}}${{http_proxy-}}" && ' + HTTPIE

    subject = Subject(
        "shell/httpie",
        Where("c.json"),
        GET,
        lambda led: (text.format(url=led.address.url.source), ()),
    )
    (record,) = prove([subject], HttpieRunner(), Options())
    assert record.verdict == "exact", record.story
