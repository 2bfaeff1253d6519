"""The wheel as a user gets it: built from the sdist, installed where the sources are out of reach."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from snippetgen.targets.client import load_clients

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "zoho-crm.postman_collection.json"

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]


def run(*command: str | Path, folder: Path) -> str:
    """What a program prints; the environment says nothing about our sources."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV_"))}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the wheel and the sdist it was built from."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT, folder=folder)
    return folder


@pytest.fixture(scope="module")
def installed(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``snippetgen`` of a fresh environment that holds only the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = dist.glob("*.whl")
    run(programs / "python", "-m", "pip", "install", "--quiet", wheel, folder=folder)
    return programs / "snippetgen"


def test_the_wheel_holds_the_templates_and_nothing_foreign(dist: Path) -> None:
    """Every template is in it once; tests and tools are not."""
    (wheel,) = dist.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    found = (ROOT / "templates").rglob("*")
    templates = [p for p in found if p.is_file() and p.parent.name != "__pycache__"]
    expected = {f"snippetgen/{path.relative_to(ROOT).as_posix()}" for path in templates}
    assert {name for name in names if name.startswith("snippetgen/templates/")} == expected
    assert len(names) == len(set(names))
    assert "snippetgen/py.typed" in names
    assert "snippetgen/snippetgen.schema.json" in names
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"snippetgen"}


def test_the_sdist_holds_what_the_tests_need(dist: Path) -> None:
    """A distributor can build and test from it; caches and installed programs stay at home."""
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for needed in (
        "LICENSE",
        "README.md",
        "noxfile.py",
        "tests/conftest.py",
        "tools/new_client.py",
    ):
        assert needed in names
    assert f"examples/{EXAMPLE.name}" in names
    unwanted = ("node_modules", ".hypothesis", "__pycache__", ".venv", ".git/")
    assert not [name for name in names if any(part in name for part in unwanted)]


def test_the_installed_program_knows_every_client(installed: Path, tmp_path: Path) -> None:
    """The templates are found inside the package."""
    listed = run(installed, "clients", folder=tmp_path)
    assert [line.split()[0] for line in listed.splitlines()] == list(load_clients())


@pytest.mark.parametrize("client", sorted(load_clients()))
def test_the_installed_program_gives_the_same_snippet(
    installed: Path, client: str, tmp_path: Path
) -> None:
    """What the wheel prints is what the checkout prints."""
    example = shutil.copy(EXAMPLE, tmp_path)
    shown = [example, "Create Bulk Write Job", "-t", client]
    here = run(sys.executable, "-m", "snippetgen", "show", *shown, folder=ROOT)
    assert run(installed, "show", *shown, folder=tmp_path) == here
