"""How runs end: help, version, closed pipes, interrupts, bugs of ours; and what help imports."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click
import pytest
from click.shell_completion import ShellComplete

from snippetgen import __version__, pipeline
from snippetgen.cli import main
from snippetgen.cli.progress import progress_bar
from snippetgen.cli.report import Report
from snippetgen.problems import Code, Problem, Where
from snippetgen.selection import SelectionError
from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "latin-1"}


def process(*arguments: str, python: tuple[str, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a user does."""
    command = [sys.executable, *python, "-m", "snippetgen", *arguments]
    return subprocess.run(command, capture_output=True, env=ENVIRONMENT, timeout=60)


def test_help_of_every_command(run: Run) -> None:
    """Each has help, and each option too."""
    assert run("--help").exit_code == 0
    assert run("-h").stdout == run("--help").stdout
    context = click.Context(main)
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        assert run(name, "--help").exit_code == 0
        assert command.help, name
        assert f"  {name} " in run("--help").stdout
        for parameter in command.params:
            assert not isinstance(parameter, click.Option) or parameter.help, (name, parameter)


def test_version_and_module(project: Path) -> None:
    """``python -m snippetgen`` is the same command."""
    found = process("--version")
    assert found.stdout.decode() == f"snippetgen, version {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["generate", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(project: Path, arguments: list[str]) -> None:
    """The budget of a prompt."""
    found = process(*arguments, python=("-X", "importtime"))
    imported = {line.rpartition("|")[2].strip() for line in found.stderr.decode().splitlines()}
    heavy = {"jinja2", "black", "pygments", "msgspec", "rich", "yaml", "importlib.metadata"}
    assert found.returncode == 0
    assert not imported & heavy
    assert not any(name.startswith("snippetgen.pipeline") for name in imported)


def test_a_reader_that_goes_away(project: Path) -> None:
    """``snippetgen list api.json | head -0`` says nothing."""
    with subprocess.Popen(
        [sys.executable, "-m", "snippetgen", "list", "api.json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_a_terminal_with_few_characters(project: Path) -> None:
    """Names are printed escaped instead of failing."""
    text = (project / "api.json").read_text().replace("Ping", "Größe ユ")
    (project / "api.json").write_text(text, encoding="utf-8")
    found = process("list", "api.json")
    assert found.returncode == 0, found.stderr
    assert "Größe \\u30e6".encode("latin-1") in found.stdout


def test_runs_at_the_same_time(project: Path) -> None:
    """None disturbs another: the folder is current afterwards."""
    command = [sys.executable, "-m", "snippetgen", "generate", "api.json", "-o", "out"]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, env=ENVIRONMENT) for _ in range(4)]
    for each in running:
        _, stderr = each.communicate(timeout=60)
        assert each.returncode == 0, stderr
    assert process("generate", "api.json", "-o", "out", "--check").returncode == 0
    assert not list((project / "out").rglob("*.tmp"))


def test_progress_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No bar in a pipe, nor when quiet."""
    for terminal, quiet, expected in [
        (True, False, True),
        (True, True, False),
        (False, False, False),
    ]:
        monkeypatch.setattr(sys.stderr, "isatty", lambda terminal=terminal: terminal)
        with progress_bar("Rendering", quiet=quiet) as advance:
            assert (advance is not None) == expected
            if advance:
                advance(1, 2)
                advance(2, 2)
        assert ("100%" in capsys.readouterr().err) == expected


def test_interrupt(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """130, as a shell expects."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "generate", interrupted)
    result = run("generate", "api.json")
    assert (result.exit_code, result.stdout, result.stderr) == (130, "", "Interrupted.\n")


def test_a_bug_of_ours(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line with the version and what to do; a traceback only with -v."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oh\nno")

    monkeypatch.setattr(pipeline, "generate", broken)
    result = run("generate", "api.json")
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        f"snippetgen {__version__} failed: ZeroDivisionError: oh. This is a bug of snippetgen; "
        "please report it with the output of the same command under -v.\n"
    )
    result = run("generate", "api.json", "-v")
    assert result.exit_code == 3
    assert "Traceback" in result.stderr


def test_a_selector_that_matches_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the pipeline refuses to choose is a usage error."""

    def refuses(*_: object, **__: object) -> None:
        raise SelectionError("No item is called 'x'.")

    monkeypatch.setattr(pipeline, "generate", refuses)
    result = run("generate", "api.json", "--include", "x")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "No item is called 'x'." in result.stderr


def completions(arguments: list[str], incomplete: str) -> list[str]:
    """What the shell offers."""
    found = ShellComplete(main, {}, "snippetgen", "_COMPLETE").get_completions(
        arguments, incomplete
    )
    return [item.value for item in found]


def test_completion(project: Path) -> None:
    """Clients, aliases and the names of items; nothing where nothing can be read."""
    assert "curl" in completions(["generate", "-t"], "cu")
    assert "python/requests" in completions(["show", "api.json", "Ping", "-t"], "py")
    assert completions(["show", "api.json"], "Leads/G") == ["Leads/Get Lead"]
    assert completions(["show", "nowhere.json"], "") == []
    assert completions(["inspect", "-"], "") == []


def a_problem(code: Code) -> Problem:
    """A problem of that kind."""
    return Problem.of(code, Where("api.json", "/item/0"), "It is so.")


@pytest.mark.parametrize(
    ("codes", "strict", "failed", "expected"),
    [
        ([], False, 0, 0),
        ([Code.CYCLE], False, 0, 0),
        ([Code.CYCLE], True, 0, 1),
        ([Code.NO_URL], False, 0, 1),
        ([Code.NO_URL, Code.NOT_JSON], False, 0, 2),
        ([], False, 1, 2),
        ([Code.NOT_JSON, Code.TEMPLATE], False, 1, 3),
        ([Code.FORMATTER], False, 0, 3),
        ([Code.FOREIGN], False, 0, 2),
    ],
)
def test_exit_codes(codes: list[Code], strict: bool, failed: int, expected: int) -> None:
    """The worse cause wins."""
    report = Report(strict=strict)
    report.add(a_problem(code) for code in codes)
    assert report.exit_code(failed_inputs=failed) == expected


def test_quiet_and_verbose(capsys: pytest.CaptureFixture[str]) -> None:
    """Notes with -v, errors always, warnings between; a repeat is told once."""
    note = Problem("SG999", "note", Where("a"), "Note.", "")
    for quiet, verbose, expected in [(1, 0, "e"), (0, 0, "ew"), (0, 1, "ewn")]:
        report = Report(quiet=bool(quiet), verbose=bool(verbose))
        report.add([a_problem(Code.NO_URL), a_problem(Code.NO_URL), a_problem(Code.CYCLE), note])
        report.finish()
        printed = capsys.readouterr().err.splitlines()
        assert "".join(line[0] for line in printed if line[0] != " ") == expected


PROGRAM = """
import atexit, sys, threading, time
from snippetgen.cli import program
def late():
    time.sleep(0.2)
    print("thread", flush=True)
def command(**_):
    threading.Thread(target=late).start()
    atexit.register(print, "cleaned up")
    sys.stdout.write("printed\\n")
    {how}
class Dropped:
    __del__ = lambda self: print("dropped")
kept = Dropped()
program.main = command
program.run()
"""


@pytest.mark.parametrize(
    ("how", "code", "more"),
    [
        ("sys.exit(3)", 3, ""),
        ("sys.exit(0)", 0, ""),
        ("pass", 0, "dropped\n"),
        ("raise ValueError", 1, "dropped\n"),
    ],
)
def test_the_end_drops_nothing_by_itself(how: str, code: int, more: str) -> None:
    """The system does, after everything was printed and everybody has cleaned up."""
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(how=how)],
        capture_output=True,
        env=ENVIRONMENT,
        text=True,
    )
    assert found.stdout == "printed\nthread\ncleaned up\n" + more
    assert found.returncode == code


@pytest.fixture
def full() -> Iterator[BinaryIO]:
    """A disk with no room left."""
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    with Path("/dev/full").open("wb") as stream:
        yield stream


def test_an_end_that_cannot_print(full: BinaryIO) -> None:
    """It is Python that says so."""
    program = (
        "import sys\n"
        "from snippetgen.cli import program\n"
        "program.main = lambda **_: (sys.stdout.write('printed'), sys.exit(0))\n"
        "program.run()"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        stdout=full,
        stderr=subprocess.PIPE,
        env={**ENVIRONMENT, "PYTHONUNBUFFERED": ""},
        text=True,
    )
    assert "No space left on device" in found.stderr
    assert found.returncode == 120


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", [["--version"], ["list", "--help"], ["list", "api.json"]])
def test_a_full_disk(arguments: list[str], unbuffered: str, full: BinaryIO, project: Path) -> None:
    """It is no bug of ours that nothing can be printed, and nothing to read a traceback for."""
    found = subprocess.run(
        [sys.executable, "-m", "snippetgen", *arguments],
        stdout=full,
        stderr=subprocess.PIPE,
        env={**ENVIRONMENT, "PYTHONUNBUFFERED": unbuffered},
        text=True,
    )
    assert found.stderr == "Error: the output cannot be written: No space left on device.\n"
    assert found.returncode == 2
