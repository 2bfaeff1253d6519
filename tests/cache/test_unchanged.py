"""A run that is told without reading says and leaves what one without a cache says and leaves."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings

from snippetgen import unchanged
from snippetgen.cli import main
from snippetgen.settings import Settings
from snippetgen.write.folder import OutputFolder
from tests.builders import a_collection, a_folder, an_item, write
from tests.cache.test_same_output import histories
from tests.cache.worlds import World, lay

pytestmark = pytest.mark.usefixtures("sources")


def _link(file: Path) -> None:
    """A link in place of ``file``, which leads to it."""
    file.rename(file.with_name("x"))
    file.symlink_to("x")


def _folder(file: Path) -> None:
    """A folder in place of ``file``."""
    file.unlink()
    file.mkdir()


DO: dict[str, Callable[[Path], object]] = {
    "nothing": lambda _: None,
    "touched": lambda file: file.touch(),
    "edited": lambda file: file.write_bytes(file.read_bytes()[::-1]),
    "longer": lambda file: file.write_bytes(file.read_bytes() + b"\n"),
    "gone": lambda file: file.unlink(),
    "link": _link,
    "folder": _folder,
    "mode": lambda file: file.chmod(0o600),
}


def generate(*arguments: str) -> Result:
    """One run."""
    return CliRunner().invoke(main, ["generate", *arguments])


def content(folder: Path) -> dict[str, Any]:
    """All that lies below ``folder``."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else path.is_dir()
        for path in folder.rglob("*")
    }


def both(arguments: list[str], folder: Path) -> tuple[Result, Result]:
    """The same run on the output with and without a cache, compared."""
    output, other = folder / "output", folder / "other"
    shutil.rmtree(other, ignore_errors=True)
    if output.exists():
        shutil.copytree(output, other, symlinks=True)
    first = generate(*arguments, "-o", str(output), "--cache-dir", str(folder / "cache"))
    second = generate(*arguments, "-o", str(other), "--no-cache")
    assert first.exit_code == second.exit_code
    assert said(first, output) == said(second, other)
    assert content(output) == content(other)
    return first, second


def said(result: Result, output: Path) -> list[str]:
    """What was printed, but for the command that fixes a check, which names the folders."""
    lines = result.output.replace(str(output), "OUT").splitlines()
    return [line for line in lines if not line.startswith("To fix: ")]


@pytest.fixture
def source(tmp_path: Path) -> str:
    """A small collection."""
    items = an_item("Get"), an_item("Odd", url=""), an_item("Ping")
    return str(write(tmp_path, a_collection(a_folder("Leads", *items)), "api.json"))


def is_told(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a run does without the pipeline."""
    with monkeypatch.context() as patched:
        patched.setattr("snippetgen.pipeline.generate", None)
        return generate(*arguments).exit_code != 3


@pytest.mark.parametrize("check", [[], ["--check"], ["--diff"]], ids=str)
def test_a_second_run_is_told(
    check: list[str], source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By states or, where it checks, by hashes; problems and counts are said again."""
    arguments = [source, "-o", str(tmp_path / "output"), *check]
    assert not is_told(arguments, monkeypatch)
    first = generate(source, "-o", str(tmp_path / "output"))
    second = generate(*arguments, "--format", "json")
    third = generate(*arguments, "--format", "json")
    assert is_told(arguments, monkeypatch)
    assert first.exit_code == second.exit_code == third.exit_code != 0
    assert json.loads(second.stdout) == json.loads(third.stdout)
    assert json.loads(third.stdout)["problems"]


@pytest.mark.parametrize("check", [[], ["--check"]], ids=str)
@pytest.mark.parametrize("change", DO)
@pytest.mark.parametrize("which", ["shell-curl.sh", "snippetgen-manifest.json"])
def test_a_changed_output_is_seen(
    which: str, change: str, check: list[str], source: str, tmp_path: Path
) -> None:
    """Whatever is done to a file."""
    for _ in range(3):
        both([source], tmp_path)
    DO[change](next((tmp_path / "output").rglob(which)))
    both([source, *check], tmp_path)
    both([source], tmp_path)


def test_a_file_of_another_run_is_not_believed(source: str, tmp_path: Path) -> None:
    """A run for some clients leaves the files of the others, and does not look at them."""
    one, all_ = [source, "-t", "curl"], [source, "-t", "curl", "-t", "python/requests"]
    for arguments in (all_, all_, all_, one, one, one):
        both(arguments, tmp_path)
    file = next((tmp_path / "output").rglob("python-requests.py"))
    file.write_bytes(file.read_bytes()[::-1])
    for arguments in (one, one, all_, one, all_):
        both(arguments, tmp_path)


def test_one_request_is_changed(source: str, tmp_path: Path) -> None:
    """The files of the others are believed, those of this one are written, and edits still seen."""
    items = [an_item("Get"), an_item("Ping")]
    for number in range(4):
        items[0] = an_item("Get", url=f"https://api.example.com/{number}")
        write(tmp_path, a_collection(*items), "api.json")
        both([source], tmp_path)
        both([source], tmp_path)
    for name in ("get", "ping"):
        next((tmp_path / "output").rglob(f"{name}/shell-curl.sh")).write_text("mine")
        items[0] = an_item("Get", url=f"https://api.example.com/{name}")
        write(tmp_path, a_collection(*items), "api.json")
        both([source], tmp_path)


def read_by(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The files of the output folder that a run reads."""
    read, found = OutputFolder.read, set[str]()

    def noted(self: OutputFolder, path: str) -> bytes | None:
        found.add(path)
        return read(self, path)

    with monkeypatch.context() as patched:
        patched.setattr(OutputFolder, "read", noted)
        generate(*arguments)
    return found


def test_only_what_is_not_known_by_its_state_is_read(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the last run wrote is read once, and a check reads all and forgets no state."""
    arguments = [source, "-t", "curl", "-o", str(tmp_path / "output")]
    ping, manifest = "leads/ping/shell-curl.sh", "snippetgen-manifest.json"
    for number in range(3):
        items = [an_item("Get"), an_item("Ping", url=f"https://api.example.com/{number}")]
        write(tmp_path, a_collection(a_folder("Leads", *items)), "api.json")
        generate(*arguments)
        generate(*arguments) if number == 0 else None
    assert {Path(path).name for path in read_by(arguments, monkeypatch)} == {
        Path(ping).name, manifest,
    }  # fmt: skip
    assert read_by(arguments, monkeypatch) == set()
    assert len(read_by([*arguments, "--check"], monkeypatch)) == 3
    assert read_by(arguments, monkeypatch) == set()
    Path(source).touch()
    looked_for = set() if unchanged.LARGE else {manifest}  # as something might have changed
    assert read_by(arguments, monkeypatch) == looked_for


def test_a_journal_is_seen(source: str, tmp_path: Path) -> None:
    """A killed run left something to be settled."""
    for _ in range(3):
        both([source], tmp_path)
    (tmp_path / "output" / ".snippetgen-journal.json").write_text('{"version": 1, "files": []}')
    both([source], tmp_path)
    assert not (tmp_path / "output" / ".snippetgen-journal.json").exists()


def test_a_time_that_comes_back_hides_nothing(source: str, tmp_path: Path) -> None:
    """A check trusts hashes alone; and the time of a change of state cannot be set."""
    import os

    for _ in range(3):
        both([source], tmp_path)
    file = next((tmp_path / "output").rglob("shell-curl.sh"))
    before = file.stat()
    file.write_bytes(file.read_bytes()[::-1])
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert both([source, "--check"], tmp_path)[0].exit_code == 1


def test_what_was_changed_just_now_is_not_known_by_its_state(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two changes at one time look like one, so all is read."""
    monkeypatch.setattr(unchanged, "SETTLED", 3600)
    arguments = [source, "-o", str(tmp_path / "output")]
    assert not is_told(arguments, monkeypatch)
    generate(*arguments)
    files = {path for path, what in content(tmp_path / "output").items() if what is not True}
    for _ in range(3):
        assert is_told(arguments, monkeypatch)
        assert read_by(arguments, monkeypatch) == files
    change = Path(source).read_bytes().replace(b"api.example.com", b"apis.example.com")
    Path(source).write_bytes(change)
    assert not is_told(arguments, monkeypatch)
    both([source], tmp_path)


@settings(max_examples=25)
@given(histories())
def test_any_history_leaves_and_says_the_same(worlds: list[World]) -> None:
    """Worlds in turn in one folder, each run several times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for world in worlds:
            sources, chosen = lay(world, folder)
            for _ in range(3):
                both([*sources, *options(chosen)], folder)


def options(chosen: Settings) -> list[str]:
    """``chosen`` as a configuration."""
    environment, globals_file = chosen.environment or "", chosen.globals_file or ""
    found = ["-e", environment, "--globals", globals_file, "--form", chosen.form]
    found += [f"--var={name}={value}" for name, value in chosen.variables]
    found += [f"--client={client}" for client in chosen.clients]
    found += [f"--templates={folder}" for folder in chosen.templates]
    found += [f"--allow-secret={entry.name}" for entry in chosen.allow_secret]
    found += [f"--include={pattern}" for pattern in chosen.include]
    found += ["--preset=classic"] if chosen.placeholders == "classic" else []
    found += ["--trust-templates"] if chosen.trust_templates else []
    return [*found, "--secrets", chosen.secrets]
