"""No name leads out of the output folder, whatever lies in it, and no two meet in one file."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from click.testing import CliRunner, Result

from snippetgen.cli import main
from tests.builders import Data, a_collection, a_folder, an_item, write
from tests.hostile.attacks import NAMES, attacks

ALL = (*NAMES, *attacks(Path("/tmp/fired")).values())  # noqa: S108 - nothing is written there
DEVICES = {"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(10))}


def hostile_collections() -> list[Data]:
    """Every name as that of a collection, of a folder and of items that stand side by side."""
    items = [an_item(name, method=method) for name in ALL for method in ("GET", "POST")]
    folders = [a_folder(name, an_item(name), a_folder(name, an_item("x"))) for name in ALL]
    return [
        a_collection(*items, *folders, name="../../names"),
        *(a_collection(an_item("x"), name=name) for name in NAMES),
    ]


def generate(sources: list[Path], output: Path) -> Result:
    """Run the command with one client."""
    arguments = [*map(str, sources), "-o", str(output), "-t", "shell/curl"]
    return CliRunner().invoke(main, ["generate", *arguments], prog_name="snippetgen")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[PurePosixPath]]:
    """The folder that everything is written in, and the paths of all files below the one above."""
    here = tmp_path_factory.mktemp("names")
    sources = here / "sources"
    sources.mkdir()
    files = [sources / f"{n}.json" for n, _ in enumerate(hostile_collections())]
    for file, collection in zip(files, hostile_collections(), strict=True):
        file.write_text(json.dumps(collection))
    result = generate(files, here / "a" / "b" / "out")
    assert result.exit_code in (0, 1), result.output
    found = [
        p.relative_to(here) for p in here.rglob("*") if p.is_file() and sources not in p.parents
    ]
    return here, [PurePosixPath(path.as_posix()) for path in found]


def test_every_file_lies_in_the_output_folder(written: tuple[Path, list[PurePosixPath]]) -> None:
    """And there is one for each item."""
    _, paths = written
    assert all(path.parts[:3] == ("a", "b", "out") for path in paths)
    assert len(paths) == len(ALL) * 4 + len(NAMES) + 1


def test_every_name_is_safe_everywhere(written: tuple[Path, list[PurePosixPath]]) -> None:
    """On Linux, macOS and Windows: length, characters, devices, dots and spaces at the end."""
    _, paths = written
    for path in paths:
        below = path.relative_to("a/b/out")
        assert len(str(below).encode()) <= 250
        for part in below.parts:
            assert len(part.encode()) <= 120
            assert part.partition(".")[0].casefold() not in DEVICES
            assert not part.startswith((".", "-", " "))
            assert not part.endswith((".", " "))
            assert not set(part) & set("<>:\"/\\|?*`$;&!'(){}[]~#%^")
            assert all(unicodedata.category(c)[0] in "LNMP" for c in part), part
            assert unicodedata.is_normalized("NFC", part)


def test_no_two_files_are_one_anywhere(written: tuple[Path, list[PurePosixPath]]) -> None:
    """Not where case or composition counts for nothing."""
    _, paths = written
    keys = [unicodedata.normalize("NFKD", str(path).casefold()) for path in paths]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("place", ["sample", "sample/folder", "sample/folder/request", "the file"])
def test_no_link_leads_out(place: str, force: bool, tmp_path: Path) -> None:
    """In place of any folder of the path, or of the file; what it leads to is not touched."""
    source = write(tmp_path, a_collection(a_folder("Folder", an_item()), an_item("Beside")))
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("precious")
    output = tmp_path / "out"
    link = output / ("sample/folder/request/shell-curl.sh" if place == "the file" else place)
    link.parent.mkdir(parents=True)
    link.symlink_to(outside / "precious" if place == "the file" else outside)
    arguments = ["generate", str(source), "-o", str(output), "-t", "curl"]
    result = CliRunner().invoke(main, [*arguments, *(["--force"] if force else [])])
    assert [p.name for p in outside.iterdir()] == ["precious"]
    assert (outside / "precious").read_text() == "precious"
    if place == "the file" and force:
        assert result.exit_code == 0
        assert not link.is_symlink()
        return
    assert result.exit_code == 2
    assert "SG403" in result.stderr
    assert "symbolic link" in result.stderr
    assert (output / "sample/beside/shell-curl.sh").exists() == (place != "sample")
