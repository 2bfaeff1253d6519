"""Writing: only what changed, whole files, nobody else's files, and a true manifest."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from snippetgen.write import calls, folder, way, writer
from snippetgen.write.difference import Difference, compare
from snippetgen.write.folder import OutputFolder
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME
from snippetgen.write.plan import Plan, PlannedFile
from snippetgen.write.unified import unified_diff
from snippetgen.write.writer import write


@pytest.fixture(autouse=True, params=["by descriptor", "by path"])
def how(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to reach a file: that of POSIX, and that of Windows."""
    if request.param == "by path":
        monkeypatch.setattr(way, "BY_DESCRIPTOR", False)


def a_file(
    path: str = "api/a/shell-curl.sh",
    content: str = "one\n",
    collection: str = "API",
    pointer: str = "/item/0",
    client: str = "shell/curl",
) -> PlannedFile:
    """A planned file."""
    return PlannedFile.of(path, content.encode(), collection, pointer, ("A",), client)


def a_plan(*files: PlannedFile, complete: bool = True, kept: tuple[str, ...] = ()) -> Plan:
    """A plan; ``kept`` are paths that could not be made this time."""
    return Plan(
        tuple(sorted(files, key=lambda file: file.path)),
        frozenset(kept),
        complete,
    )


def tree(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` with its text, the manifest left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST_NAME
    }


def owned(folder: Path) -> list[str]:
    """The paths of the manifest."""
    return [entry["path"] for entry in json.loads((folder / MANIFEST_NAME).read_text())["files"]]


def codes(found: Difference | writer.Written) -> list[str]:
    """The codes of the problems."""
    return [problem.code for problem in found.problems]


A, B = a_file(), a_file("api/b/shell-curl.sh", "two\n", pointer="/item/1")


def test_first_run_writes_files_and_manifest(tmp_path: Path) -> None:
    """The folder is made; the manifest says what is in it, one entry a line."""
    written = write(a_plan(A, B), tmp_path / "out")
    assert tree(tmp_path / "out") == {A.path: "one\n", B.path: "two\n"}
    assert [change.kind for change in written.changes] == ["created", "created"]
    assert (tmp_path / "out" / MANIFEST_NAME).read_text() == (
        '{\n  "version": 1,\n  "files": [\n'
        '    {"path": "api/a/shell-curl.sh", "collection": "API", "pointer": "/item/0", '
        '"item": ["A"], "client": "shell/curl", "sha256": '
        '"2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806"},\n'
        '    {"path": "api/b/shell-curl.sh", "collection": "API", "pointer": "/item/1", '
        '"item": ["A"], "client": "shell/curl", "sha256": '
        '"27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a"}\n'
        "  ]\n}\n"
    )


def test_second_run_touches_nothing(tmp_path: Path) -> None:
    """No time of any file or folder changes."""
    write(a_plan(A, B), tmp_path)
    paths = [tmp_path, *tmp_path.rglob("*")]
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in paths}
    written = write(a_plan(A, B), tmp_path)
    assert written.changes == ()
    assert written.difference.unchanged == 2
    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in paths} == before


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    """The other file keeps its inode; permissions stay."""
    write(a_plan(A, B), tmp_path)
    (tmp_path / A.path).chmod(0o755)
    inode = (tmp_path / B.path).stat().st_ino
    written = write(a_plan(a_file(content="new\n"), B), tmp_path)
    assert [(change.kind, change.path) for change in written.changes] == [("changed", A.path)]
    assert (tmp_path / B.path).stat().st_ino == inode
    assert stat.S_IMODE((tmp_path / A.path).stat().st_mode) == 0o755


def test_prune_removes_files_and_emptied_folders(tmp_path: Path) -> None:
    """What no request gives any more goes, with its folder; the output folder stays."""
    write(a_plan(A, B), tmp_path)
    written = write(a_plan(A), tmp_path)
    assert [(change.kind, change.path) for change in written.changes] == [("removed", B.path)]
    assert sorted(p.name for p in (tmp_path / "api").iterdir()) == ["a"]
    assert owned(tmp_path) == [A.path]
    write(a_plan(), tmp_path, prune="all")
    assert [path.name for path in tmp_path.iterdir()] == [MANIFEST_NAME]


def test_a_folder_with_other_files_stays(tmp_path: Path) -> None:
    """Only empty folders are removed."""
    write(a_plan(A, B), tmp_path)
    (tmp_path / "api/b/notes.md").write_text("mine")
    write(a_plan(A), tmp_path)
    assert tree(tmp_path) == {A.path: "one\n", "api/b/notes.md": "mine"}


def test_an_edited_file_is_not_pruned(tmp_path: Path) -> None:
    """It stays and stays ours, with a warning each time, until forced."""
    write(a_plan(A, B), tmp_path)
    (tmp_path / B.path).write_text("edited")
    for _ in range(2):
        assert codes(write(a_plan(A), tmp_path)) == ["SG401"]
        assert owned(tmp_path) == [A.path, B.path]
    write(a_plan(A), tmp_path, force=True)
    assert tree(tmp_path) == {A.path: "one\n"}


def test_an_edited_file_that_is_planned_is_written_anew(tmp_path: Path) -> None:
    """It is ours."""
    write(a_plan(A), tmp_path)
    (tmp_path / A.path).write_text("edited")
    assert codes(write(a_plan(A), tmp_path)) == []
    assert tree(tmp_path) == {A.path: "one\n"}


def test_no_prune(tmp_path: Path) -> None:
    """Nothing goes, and all stays ours; a file that is gone is forgotten."""
    write(a_plan(A, B), tmp_path)
    written = write(a_plan(A), tmp_path, prune="none")
    assert written.difference.left == 1
    assert owned(tmp_path) == [A.path, B.path]
    (tmp_path / B.path).unlink()
    write(a_plan(A), tmp_path, prune="none")
    assert owned(tmp_path) == [A.path]


def test_a_narrow_run_leaves_other_collections_and_clients_alone(tmp_path: Path) -> None:
    """``own`` prunes only what this run could have made; ``all`` claims the folder."""
    python = a_file("api/a/python-requests.py", client="python/requests")
    other = a_file("other/x/shell-curl.sh", collection="Other")
    write(a_plan(A, B, python, other), tmp_path)
    written = write(a_plan(A), tmp_path, prune="own")
    assert written.difference.left == 2
    assert sorted(tree(tmp_path)) == [python.path, A.path, other.path]
    write(a_plan(A), tmp_path, prune="all")
    assert sorted(tree(tmp_path)) == [A.path]


@pytest.mark.parametrize("plan", [a_plan(A, complete=False), a_plan(A, kept=(B.path,))])
def test_what_could_not_be_made_is_kept(tmp_path: Path, plan: Plan) -> None:
    """A failed template or an unread input takes nothing away."""
    write(a_plan(A, B), tmp_path)
    assert write(plan, tmp_path, prune="all").changes == ()
    assert owned(tmp_path) == [A.path, B.path]


def test_a_foreign_file_is_not_overwritten(tmp_path: Path) -> None:
    """Others are still written; --force takes it; an equal file is simply adopted."""
    (tmp_path / "api/a").mkdir(parents=True)
    (tmp_path / A.path).write_text("mine")
    written = write(a_plan(A, B), tmp_path)
    assert codes(written) == ["SG403"]
    assert written.problems[0].where.file == str(tmp_path / A.path)
    assert tree(tmp_path) == {A.path: "mine", B.path: "two\n"}
    assert owned(tmp_path) == [B.path]
    assert codes(write(a_plan(A, B), tmp_path, force=True)) == []
    assert tree(tmp_path) == {A.path: "one\n", B.path: "two\n"}


def test_an_equal_file_is_adopted(tmp_path: Path) -> None:
    """A lost manifest is no trouble as long as nothing differs."""
    write(a_plan(A, B), tmp_path)
    (tmp_path / MANIFEST_NAME).unlink()
    written = write(a_plan(A, B), tmp_path)
    assert codes(written) == []
    assert written.changes == ()
    assert owned(tmp_path) == [A.path, B.path]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "<<<<<<< HEAD\n",
        '{"version": 2, "files": []}',
        '{"version": 1, "files": [{"path": 1}]}',
        "[" * 100_000,
        (
            '{"version": 1, "files": [{"path": "../../x", "collection": "", "pointer": "", '
            '"item": [], "client": "", "sha256": ""}]}'
        ),
        "\xff",
    ],
)
def test_a_manifest_that_cannot_be_trusted(tmp_path: Path, text: str) -> None:
    """A problem, nothing written; --force writes all anew."""
    write(a_plan(A), tmp_path)
    (tmp_path / MANIFEST_NAME).write_bytes(text.encode("latin-1"))
    written = write(a_plan(a_file(content="new\n")), tmp_path)
    assert codes(written) == ["SG403"]
    assert "--force" in written.problems[0].hint
    assert tree(tmp_path) == {A.path: "one\n"}
    assert (tmp_path / MANIFEST_NAME).read_bytes() == text.encode("latin-1")
    assert codes(write(a_plan(a_file(content="new\n")), tmp_path, force=True)) == []
    assert tree(tmp_path) == {A.path: "new\n"}
    assert owned(tmp_path) == [A.path]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    """Neither for writing nor for pruning, not even by force."""
    out, outside = tmp_path / "out", tmp_path / "outside"
    write(a_plan(A, B), out)
    (out / "api").rename(outside)
    (out / "api").symlink_to(outside, target_is_directory=True)
    before = tree(outside)
    for force in (False, True):
        plan = a_plan(a_file(content="new\n"))
        assert set(codes(write(plan, out, force=force, prune="all"))) == {"SG403"}
        assert tree(outside) == before


def test_a_linked_file_is_replaced_not_followed(tmp_path: Path) -> None:
    """A link in place of a file of ours becomes a file; its target stays."""
    out, target = tmp_path / "out", tmp_path / "target"
    write(a_plan(A), out)
    target.write_text("precious")
    (out / A.path).unlink()
    (out / A.path).symlink_to(target)
    assert codes(write(a_plan(A), out)) == []
    assert not (out / A.path).is_symlink()
    assert target.read_text() == "precious"


def test_a_foreign_link_is_refused(tmp_path: Path) -> None:
    """A link that we do not own is left alone."""
    (tmp_path / "api/a").mkdir(parents=True)
    (tmp_path / A.path).symlink_to(tmp_path / "nowhere")
    assert codes(write(a_plan(A), tmp_path)) == ["SG403"]


def test_the_output_folder_may_be_a_link(tmp_path: Path) -> None:
    """That is the user's own choice."""
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real", target_is_directory=True)
    assert codes(write(a_plan(A), tmp_path / "out")) == []
    assert tree(tmp_path / "real") == {A.path: "one\n"}


def test_a_file_in_place_of_a_folder_and_the_other_way_round(tmp_path: Path) -> None:
    """Both are problems of that file only."""
    (tmp_path / "api").mkdir()
    (tmp_path / "api/a").write_text("a file")
    (tmp_path / B.path).mkdir(parents=True)
    c = a_file("api/c/shell-curl.sh", pointer="/item/2")
    assert codes(write(a_plan(A, B, c), tmp_path)) == ["SG403", "SG403"]
    assert (tmp_path / c.path).is_file()


def test_the_output_folder_is_a_file(tmp_path: Path) -> None:
    """One problem, not one for each file."""
    (tmp_path / "out").write_text("a file")
    assert codes(write(a_plan(A, B), tmp_path / "out")) == ["SG402"]


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException, start: str) -> None:
    """Let no file be written whose path begins with ``start``."""
    replace, create, made_whole = (
        OutputFolder.replace, OutputFolder.create, OutputFolder.made_whole,
    )  # fmt: skip
    meant: dict[str, str] = {}

    def refusing_replace(self: OutputFolder, path: str, content: bytes) -> None:
        if path.startswith(start):
            raise error
        replace(self, path, content)

    def refusing_create(self: OutputFolder, path: str, content: bytes) -> None:
        (beside,) = (beside for beside in meant if path.startswith(beside))
        if path.replace(beside, meant[beside]).startswith(start):
            raise error
        create(self, path, content)

    @contextmanager
    def noted(self: OutputFolder, path: str) -> Iterator[str]:
        with made_whole(self, path) as beside:
            meant[beside] = path
            yield beside

    monkeypatch.setattr(OutputFolder, "replace", refusing_replace)
    monkeypatch.setattr(OutputFolder, "create", refusing_create)
    monkeypatch.setattr(OutputFolder, "made_whole", noted)


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are written, no temporary file is left, and the manifest tells the truth."""
    write(a_plan(A, B), tmp_path)
    plan = a_plan(a_file(content="new\n"), a_file(B.path, "new\n", pointer="/item/1"))
    failing(monkeypatch, OSError(28, "No space left on device"), "api/a")
    written = write(plan, tmp_path)
    assert codes(written) == ["SG402"]
    assert written.failed == 1
    assert tree(tmp_path) == {A.path: "one\n", B.path: "new\n"}
    monkeypatch.undo()
    assert codes(write(plan, tmp_path)) == []
    assert tree(tmp_path) == {A.path: "new\n", B.path: "new\n"}


def test_many_failures_of_a_kind_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk does not give a thousand messages."""
    files = [a_file(f"api/a/{number}.sh") for number in range(10)]
    failing(monkeypatch, OSError(28, "No space left on device"), "api/a")
    problems = write(a_plan(*files), tmp_path).problems
    assert len(problems) == 3
    assert problems[-1].message == "No space left on device; so it is for 7 more"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A problem of that file; tests/faults has the real thing."""
    failing(monkeypatch, PermissionError(13, "Permission denied"), "api/a")
    (problem,) = write(a_plan(A), tmp_path).problems
    assert (problem.code, problem.message) == ("SG402", "Permission denied")
    assert problem.where.file == str(tmp_path / A.path)
    monkeypatch.undo()
    assert codes(write(a_plan(A), tmp_path)) == []


def test_without_a_journal_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be written down beforehand is not begun."""
    write(a_plan(A, B), tmp_path)
    failing(monkeypatch, OSError(28, "No space left on device"), JOURNAL_NAME)
    written = write(a_plan(a_file(content="new\n")), tmp_path)
    assert codes(written) == ["SG402"]
    assert written.failed == 2
    assert tree(tmp_path) == {A.path: "one\n", B.path: "two\n"}
    assert owned(tmp_path) == [A.path, B.path]


def test_what_an_interrupted_run_made_is_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its journal says so, to runs and checks, until the manifest does; again and again."""
    c = a_file("api/c/shell-curl.sh", "c\n")
    write(a_plan(A), tmp_path)
    for content in ("new\n", "newer\n"):
        failing(monkeypatch, KeyboardInterrupt(), "api/c")
        with pytest.raises(KeyboardInterrupt):
            write(a_plan(a_file(content=content), a_file(B.path, content), c), tmp_path)
        monkeypatch.undo()
    assert owned(tmp_path) == [A.path]
    assert (tmp_path / JOURNAL_NAME).exists()
    assert compare(a_plan(A, c), tmp_path, prune="all").paths("removed") == (B.path,)
    assert codes(write(a_plan(A, c), tmp_path, prune="all")) == []
    assert tree(tmp_path) == {A.path: "one\n", c.path: "c\n"}


def test_a_run_that_is_interrupted_too_forgets_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its journal keeps what is in the one before, however many files the manifest will list."""
    stays = a_file("api/u.sh"), a_file("api/v.sh")
    write(a_plan(*stays), tmp_path)
    for written, fails in (("y/1.sh", "z/1.sh"), ("b/1.sh", "c/1.sh")):
        with monkeypatch.context() as interrupted:
            failing(interrupted, KeyboardInterrupt(), fails)
            with pytest.raises(KeyboardInterrupt):
                write(a_plan(*stays, a_file(written), a_file(fails)), tmp_path)
    assert sorted(tree(tmp_path).keys() - {JOURNAL_NAME}) == [
        "api/u.sh", "api/v.sh", "b/1.sh", "y/1.sh",
    ]  # fmt: skip
    assert codes(write(a_plan(*stays), tmp_path, prune="all")) == []
    assert sorted(tree(tmp_path)) == ["api/u.sh", "api/v.sh"]


def test_a_journal_does_not_make_a_foreign_file_ours(tmp_path: Path) -> None:
    """A killed run never came to it, and then somebody wrote it."""
    write(a_plan(A), tmp_path / "other")
    (tmp_path / "other" / MANIFEST_NAME).rename(tmp_path / JOURNAL_NAME)
    (tmp_path / "api/a").mkdir(parents=True)
    (tmp_path / A.path).write_text("mine")
    assert codes(write(a_plan(a_file(content="new\n")), tmp_path)) == ["SG403"]
    assert (tmp_path / A.path).read_text() == "mine"
    assert not (tmp_path / JOURNAL_NAME).exists()


def test_a_journal_that_cannot_be_trusted(tmp_path: Path) -> None:
    """As the manifest: a problem, nothing written."""
    (tmp_path / JOURNAL_NAME).write_text("[]")
    assert codes(write(a_plan(A), tmp_path)) == ["SG403"]
    assert not (tmp_path / A.path).exists()
    assert codes(write(a_plan(A), tmp_path, force=True)) == []
    assert not (tmp_path / JOURNAL_NAME).exists()


def test_parts_of_files_that_a_killed_run_left_go(tmp_path: Path) -> None:
    """Ours by their names, and nothing else."""
    write(a_plan(A), tmp_path)
    part = tmp_path / ".snippetgen-17-0123456789ab.tmp"
    for path in (part, tmp_path / "mine.tmp", tmp_path / ".snippetgen-x.tmp"):
        path.write_text("part")
    write(a_plan(A), tmp_path)
    assert tree(tmp_path) == {A.path: "one\n", "mine.tmp": "part", ".snippetgen-x.tmp": "part"}


def test_a_file_that_somebody_writes_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is neither replaced nor removed; an older link of ours is."""
    write(a_plan(A, B), tmp_path)
    (tmp_path / A.path).unlink()
    (tmp_path / A.path).symlink_to("nowhere")
    real = writer._Writing.begin

    def begin(self: writer._Writing) -> bool:
        (tmp_path / B.path).write_text("mine")
        (tmp_path / "api/c.sh").write_text("mine")
        return real(self)

    monkeypatch.setattr(writer._Writing, "begin", begin)
    assert codes(write(a_plan(A, a_file("api/c.sh")), tmp_path)) == ["SG403", "SG403"]
    assert tree(tmp_path) == {A.path: "one\n", B.path: "mine", "api/c.sh": "mine"}
    assert owned(tmp_path) == [A.path, B.path]


def test_a_folder_that_somebody_removes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made once more; who goes on removing it gets a problem."""
    real, tries = os.open, []
    begin = writer._Writing.begin

    def vanish(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if flags & os.O_CREAT and (tmp_path / "api/a").exists():
            tries.append(path)
            if len(tries) in removals:
                (tmp_path / "api/a").rmdir()
        return real(path, flags, mode, dir_fd=dir_fd)

    def begun(self: writer._Writing) -> bool:
        done = begin(self)
        (tmp_path / "api/a").mkdir(parents=True)
        return done

    monkeypatch.setattr(os, "open", vanish)
    monkeypatch.setattr(writer._Writing, "begin", begun)
    removals = [1, 2, 3]
    assert codes(write(a_plan(A), tmp_path)) == ["SG402"]
    tries.clear()
    removals = [1, 2]
    assert codes(write(a_plan(A), tmp_path)) == []
    assert tree(tmp_path) == {A.path: "one\n"}


def meanwhile(monkeypatch: pytest.MonkeyPatch, do: Callable[[], object]) -> None:
    """Let somebody ``do`` something when a new folder has been filled, and has no name yet."""
    made_whole = OutputFolder.made_whole

    @contextmanager
    def interrupted(self: OutputFolder, path: str) -> Iterator[str]:
        with made_whole(self, path) as beside:
            yield beside
            do()

    monkeypatch.setattr(OutputFolder, "made_whole", interrupted)


def names(folder: Path) -> list[str]:
    """Everything below ``folder``, but for what each folder of ours has."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return sorted(path for path in found if path not in (MANIFEST_NAME, "api", "api/a", "api/b"))


@pytest.mark.parametrize("theirs", ["api/a/shell-curl.sh", "api/mine.sh", "api"])
def test_a_folder_that_somebody_makes_meanwhile(
    theirs: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in it stays, the others are written one by one, and no part of ours is left."""

    def make() -> None:
        (tmp_path / theirs).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / theirs).write_text("mine")

    meanwhile(monkeypatch, make)
    written = write(a_plan(A, B), tmp_path)
    assert (tmp_path / theirs).read_text() == "mine"
    blocked = [file.path for file in (A, B) if file.path.startswith(theirs)]
    assert codes(written) == ["SG403"] * len(blocked)
    written_paths = {path for path in (A.path, B.path) if path not in blocked}
    assert set(names(tmp_path)) == written_paths | ({theirs} - {"api"})
    assert not written_paths or set(owned(tmp_path)) == written_paths


def test_a_link_that_somebody_makes_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not followed, and its target stays as it is."""
    out, outside = tmp_path / "out", tmp_path / "outside"
    outside.mkdir()
    meanwhile(monkeypatch, lambda: (out / "api").symlink_to(outside, target_is_directory=True))
    assert codes(write(a_plan(A, B), out)) == ["SG403", "SG403"]
    assert not list(outside.iterdir())
    assert [path.name for path in out.iterdir()] == ["api"]


def test_a_new_folder_shows_nothing_until_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader sees no part of it."""
    seen: list[bool] = []
    meanwhile(monkeypatch, lambda: seen.append((tmp_path / "api").exists()))
    assert codes(write(a_plan(A, B), tmp_path)) == []
    assert seen == [False]
    assert tree(tmp_path) == {A.path: "one\n", B.path: "two\n"}


def test_a_file_that_is_left_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not become part of a new folder; a write that takes several goes is no failure."""
    real = os.write

    def write_one_byte(file: int, content: bytes) -> int:
        if content == b"wo\n":
            raise OSError(28, "No space left on device")
        return real(file, content[:1])

    monkeypatch.setattr(os, "write", write_one_byte)
    assert codes(write(a_plan(A, B), tmp_path)) == ["SG402"]
    assert tree(tmp_path) == {A.path: "one\n"}
    assert owned(tmp_path) == [A.path]


def test_a_folder_that_a_killed_run_was_filling_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all that is in it, wherever it was begun."""
    monkeypatch.setattr(calls, "remove_whole", lambda *_: None)
    plan = a_plan(A, B, a_file("api/b/x.sh"))
    for _ in range(2):
        with monkeypatch.context() as killed:
            failing(killed, KeyboardInterrupt(), "api/b/x.sh")
            with pytest.raises(KeyboardInterrupt):
                write(plan, tmp_path)
        (tmp_path / "api/a").mkdir(parents=True, exist_ok=True)
    assert len(list(tmp_path.rglob(".snippetgen-*.tmp"))) == 2
    monkeypatch.undo()
    assert codes(write(a_plan(A, B), tmp_path)) == []
    assert names(tmp_path) == [A.path, B.path]


def test_a_run_waits_for_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a while; then it says so and changes nothing."""
    monkeypatch.setattr(folder, "PATIENCE", 0.05)
    with OutputFolder(tmp_path).locked():
        (problem,) = write(a_plan(A), tmp_path).problems
    assert (problem.code, problem.message) == ("SG402", "another run is writing to it")
    assert not list(tmp_path.iterdir())
    assert codes(write(a_plan(A), tmp_path)) == []


@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_what_is_no_file_is_left_alone(tmp_path: Path, kind: str) -> None:
    """A run does not hang on a pipe."""
    (tmp_path / "api/a").mkdir(parents=True)
    if kind == "pipe":
        os.mkfifo(tmp_path / A.path)
    else:
        (tmp_path / A.path).mkdir()
    assert codes(write(a_plan(A), tmp_path, force=True)) == ["SG403"]


def test_a_linked_manifest_is_not_believed(tmp_path: Path) -> None:
    """It could be anybody's; by force it becomes a file."""
    write(a_plan(A), tmp_path / "other")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / MANIFEST_NAME).symlink_to(tmp_path / "other" / MANIFEST_NAME)
    assert codes(write(a_plan(A), tmp_path / "out")) == ["SG403"]
    assert codes(write(a_plan(A), tmp_path / "out", force=True)) == []
    assert not (tmp_path / "out" / MANIFEST_NAME).is_symlink()


def test_a_link_inside_the_folder_is_not_followed_either(tmp_path: Path) -> None:
    """One rule for all links; the others are still written."""
    (tmp_path / "real").mkdir()
    (tmp_path / "api").symlink_to("real", target_is_directory=True)
    c = a_file("other/c.sh", "c\n")
    assert codes(write(a_plan(A, c), tmp_path)) == ["SG403"]
    assert not list((tmp_path / "real").iterdir())
    assert (tmp_path / c.path).exists()


def test_nothing_to_write_makes_no_folder(tmp_path: Path) -> None:
    """An empty plan leaves no trace."""
    write(a_plan(), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_plan_cannot_leave_the_folder(tmp_path: Path) -> None:
    """That would be a bug of ours, in a folder that is known as in any other."""
    for _ in range(2):
        with pytest.raises(ValueError, match="unsafe path"):
            write(a_plan(A, a_file("../x")), tmp_path)
        write(a_plan(A), tmp_path)


def test_a_path_that_differs_by_case_alone_is_not_removed(tmp_path: Path) -> None:
    """On some systems the new file would go with the old one."""
    write(a_plan(a_file("api/A/x.sh"), B), tmp_path)
    written = write(a_plan(a_file("api/a/x.sh")), tmp_path)
    assert written.difference.paths("removed") == (B.path,)
    assert (tmp_path / "api/A/x.sh").exists()


def test_the_difference_is_what_a_run_does(tmp_path: Path) -> None:
    """Compare writes nothing; a diff in git's style names every file."""
    write(a_plan(A, B), tmp_path / "out")
    plan = a_plan(a_file(content="one\nmore"), a_file("api/c/x.sh", "three\n"))
    before = tree(tmp_path)
    difference = compare(plan, tmp_path / "out")
    assert tree(tmp_path) == before
    assert difference.paths("created") == ("api/c/x.sh",)
    assert difference.paths("changed") == (A.path,)
    assert difference.paths("removed") == (B.path,)
    diff = "".join(unified_diff(difference, Path("out")))
    assert diff == (
        "--- a/out/api/a/shell-curl.sh\n+++ b/out/api/a/shell-curl.sh\n@@ -1 +1,2 @@\n one\n+more\n"
        "\\ No newline at end of file\n"
        "--- a/out/api/b/shell-curl.sh\n+++ /dev/null\n@@ -1 +0,0 @@\n-two\n"
        "--- /dev/null\n+++ b/out/api/c/x.sh\n@@ -0,0 +1 @@\n+three\n"
    )


def test_a_lost_manifest_is_a_difference(tmp_path: Path) -> None:
    """A check must fail when the manifest is not current."""
    write(a_plan(A), tmp_path)
    (tmp_path / MANIFEST_NAME).unlink()
    difference = compare(a_plan(A), tmp_path)
    assert difference.changes == ()
    assert [change.path for change in difference.all_changes] == [MANIFEST_NAME]
    assert "".join(unified_diff(difference, tmp_path)).startswith("--- /dev/null\n")


def test_names_with_half_a_surrogate_pair(tmp_path: Path) -> None:
    """The manifest stays valid UTF-8 and reads back."""
    odd = PlannedFile.of("x/y.sh", b"", "\ud800", "/item/0", ("\ud800", "é"), "c")
    write(a_plan(odd, A), tmp_path)
    assert write(a_plan(odd, A), tmp_path).changes == ()
    assert len(owned(tmp_path)) == 2
