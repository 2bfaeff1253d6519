"""``generate --shard`` and ``merge``: together they are one run, byte for byte, or they say why not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import LEADS, Run, a_collection, a_request, save

MANIFEST = "snippetgen-manifest.json"
MANY = [a_request(f"Request {number}", f"https://api.example.com/{number}") for number in range(12)]
# Names that must be made unique over the whole collection, and a request that cannot be rendered.
TWINS = [
    a_request("Same", "https://api.example.com/a"),
    a_request("Same", "https://api.example.com/b"),
]
BROKEN = {"name": "Broken", "request": {"method": "GET"}}


@pytest.fixture
def shards(run: Run, project: Path) -> list[str]:
    """The folders of three shards beside ``whole``, which one run wrote."""
    save(project / "api.json", a_collection(LEADS, *MANY, *TWINS, BROKEN))
    assert run("generate", "api.json", "-o", "whole").exit_code == 1
    for number in range(1, 4):
        run("generate", "api.json", "-o", f"part{number}", "--shard", f"{number}/3")
    return ["part1", "part2", "part3"]


def tree(folder: Path) -> dict[str, bytes]:
    """All files below ``folder``, the manifest too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_merged_shards_are_one_run(run: Run, project: Path, shards: list[str]) -> None:
    """The same files and the same manifest, whatever the order."""
    result = run("merge", *reversed(shards), "-o", "merged")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("16 requests of 1 collection; files in merged: 48 created")
    assert tree(project / "merged") == tree(project / "whole")
    assert run("merge", *shards, "-o", "merged").stderr.endswith("48 unchanged.\n")
    assert run("merge", *shards, "-o", "merged", "--check").exit_code == 0


def test_every_file_is_in_one_shard(project: Path, shards: list[str]) -> None:
    """And there under the path that it has in the whole run."""
    found = [set(tree(project / shard)) - {MANIFEST} for shard in shards]
    assert all(found)
    assert sum(map(len, found)) == len(set().union(*found))
    assert set().union(*found) == set(tree(project / "whole")) - {MANIFEST}


def test_requests_added_elsewhere_move_nobody(run: Run, project: Path, shards: list[str]) -> None:
    """A request stays in its shard, so that what is cached for that stays of use."""
    save(project / "api.json", a_collection(a_request("New"), LEADS, *MANY, *TWINS, BROKEN))
    run("generate", "api.json", "-o", "again", "--shard", "2/3", "-q")
    before, after = (set(tree(project / folder)) for folder in ("part2", "again"))
    assert before <= after
    assert {path.split("/")[1] for path in after - before} <= {"new"}


def test_shards_in_one_folder(run: Run, project: Path) -> None:
    """None takes away what another wrote; what nothing gives any more, its own shard removes."""
    save(project / "api.json", a_collection(LEADS, *MANY))
    (project / "snippetgen.toml").write_text('collections = ["api.json"]\noutput = "out"\n')
    run("generate")
    whole = tree(project / "out")
    for number in range(1, 4):
        assert run("generate", "--shard", f"{number}/3").exit_code == 0
        assert tree(project / "out") == whole
    save(project / "api.json", a_collection(LEADS, *MANY[:-4]))
    for number in range(1, 4):
        run("generate", "--shard", f"{number}/3")
    left = tree(project / "out")
    run("generate", "-o", "fresh")
    assert left == tree(project / "fresh")


def test_shards_one_after_the_other_in_a_new_folder(
    run: Run, project: Path, shards: list[str]
) -> None:
    """When the last one is there, nothing tells that there were shards."""
    for number in range(1, 4):
        run("generate", "api.json", "-o", "out", "--shard", f"{number}/3")
        assert (b'"parts"' in tree(project / "out")[MANIFEST]) == (number < 3)
    assert tree(project / "out") == tree(project / "whole")
    assert run("merge", "out", "-o", "merged").exit_code == 0
    assert tree(project / "merged") == tree(project / "whole")


def test_one_shard_of_one(run: Run, project: Path) -> None:
    """A matrix of a single machine works too."""
    run("generate", "api.json", "-o", "part", "--shard", "1/1")
    assert run("merge", "part", "-o", "merged").exit_code == 0
    assert tree(project / "merged") == tree(project / "part")


def test_more_shards_than_requests(run: Run, project: Path) -> None:
    """An empty shard says that it is there."""
    folders = [f"part{number}" for number in range(1, 10)]
    for number, folder in enumerate(folders, 1):
        run("generate", "api.json", "-o", folder, "--shard", f"{number}/9")
    run("generate", "api.json", "-o", "whole")
    assert run("merge", *folders, "-o", "merged").exit_code == 0
    assert tree(project / "merged") == tree(project / "whole")


def test_check_of_one_shard(run: Run, project: Path, shards: list[str]) -> None:
    """A matrix of checks looks at each file once."""
    run("merge", *shards, "-o", "merged")
    stale = next(path for path in tree(project / "part2") if path != MANIFEST)
    (project / "merged" / stale).write_text("edited")
    codes = [
        run(
            "generate",
            "api.json",
            "-o",
            "merged",
            "--check",
            "--exclude",
            "Broken",
            "--shard",
            f"{n}/3",
        ).exit_code
        for n in (1, 2, 3)
    ]
    assert codes == [0, 1, 0]


def refused(run: Run, project: Path, *folders: str) -> list[str]:
    """The messages of a merge that must write nothing."""
    result = run("merge", *folders, "-o", "merged", "--format", "json")
    assert result.exit_code == 2
    assert not (project / "merged").exists()
    problems = json.loads(result.stdout)["problems"]
    assert {problem["code"] for problem in problems} == {"SG405"}
    return [f"{problem['file']}: {problem['message']}" for problem in problems]


def test_a_missing_shard(run: Run, project: Path, shards: list[str]) -> None:
    """All that are missing, by name."""
    assert refused(run, project, shards[1]) == ["part2: these are not given: 1/3, 3/3"]


def test_a_shard_twice(run: Run, project: Path, shards: list[str]) -> None:
    """Even when it is the same folder."""
    assert refused(run, project, *shards, "part1") == ["part1: shard 1/3 is in part1 too"]


def test_a_shard_of_another_number(run: Run, project: Path, shards: list[str]) -> None:
    """Two runs are mixed up."""
    run("generate", "api.json", "-o", "other", "--shard", "3/4")
    assert refused(run, project, *shards[:2], "other") == ["other: it is a shard of 4, part1 of 3"]


@pytest.mark.parametrize(
    "more", [["-t", "curl"], ["--placeholders", "angle"], ["--exclude", "Same"]]
)
def test_a_shard_of_other_choices(
    run: Run, project: Path, shards: list[str], more: list[str]
) -> None:
    """It would be a part of another whole."""
    run("generate", "api.json", "-o", "other", "--shard", "3/3", *more)
    (message,) = refused(run, project, *shards[:2], "other")
    assert message.startswith("other: it was made from other requests, choices or another version")


def test_folders_that_are_no_shards(run: Run, project: Path, shards: list[str]) -> None:
    """A whole run, an empty folder, and none."""
    (project / "empty").mkdir()
    assert refused(run, project, "whole", "empty", "none") == [
        "whole: it holds a whole run, not a shard",
        f"empty: it has no {MANIFEST}",
        "none: there is no such folder",
    ]


def test_a_shard_that_did_not_finish(run: Run, project: Path, shards: list[str]) -> None:
    """An input that cannot be read leaves its shard undone, and the next run does it."""
    arguments = ("generate", "api.json", "more.json", "-o", "other", "--shard", "1/3")
    assert run(*arguments).exit_code == 2
    assert refused(run, project, "other") == ["other: its shard of 3 did not finish; run it again"]
    save(project / "more.json", a_collection(name="More"))
    run(*arguments)
    assert "not given" in refused(run, project, "other")[0]


def test_a_killed_shard(run: Run, project: Path, shards: list[str]) -> None:
    """Its journal is still there."""
    (project / "part1" / ".snippetgen-journal.json").write_text('{"version": 1, "files": []}')
    entry = json.loads((project / "part1" / MANIFEST).read_text())["files"][:1]
    (project / "part1" / ".snippetgen-journal.json").write_text(
        json.dumps({"version": 1, "files": entry})
    )
    assert refused(run, project, *shards) == [
        "part1: the run that wrote it was killed; run that shard again"
    ]


def spoilt(folder: Path) -> Path:
    """A file of a shard."""
    return folder / min(set(tree(folder)) - {MANIFEST})


def test_files_that_are_not_as_written(run: Run, project: Path, shards: list[str]) -> None:
    """Edited, removed, or a way out of the folder."""
    edited, gone, link = (spoilt(project / shard) for shard in shards)
    edited.write_text("edited")
    gone.unlink()
    link.unlink()
    link.symlink_to(edited)
    assert [message.rpartition(": ")[2] for message in refused(run, project, *shards)] == [
        "it was changed since it was generated",
        "it is in the manifest and not there",
        "it is a symbolic link",
    ]


def test_a_file_of_another_shard(run: Run, project: Path, shards: list[str]) -> None:
    """As when two shards of different numbers shared a folder."""
    here, other = project / "part1" / MANIFEST, project / "part2" / MANIFEST
    document: dict[str, Any] = json.loads(here.read_text())
    document["files"] += json.loads(other.read_text())["files"][:1]
    here.write_text(json.dumps(document))
    (message,) = refused(run, project, *shards)
    assert message.endswith("it belongs to shard 2/3; run each shard in a folder of its own")


def test_a_manifest_that_cannot_be_trusted(run: Run, project: Path, shards: list[str]) -> None:
    """It may come from anywhere."""
    manifest = project / "part1" / MANIFEST
    manifest.write_text(manifest.read_text().replace("demo-api/", "../", 1))
    (message,) = refused(run, project, *shards)
    assert "it names a file outside the output folder" in message


@pytest.mark.parametrize("text", ["0/3", "4/3", "x"])
def test_a_shard_that_cannot_be(run: Run, text: str) -> None:
    """A usage error."""
    result = run("generate", "api.json", "--shard", text)
    assert result.exit_code == 2
    assert "Invalid value for '--shard'" in result.stderr
