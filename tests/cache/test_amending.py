"""A run in which one request changed: only that one is read, and all is as after a whole run."""

from __future__ import annotations

import copy
import errno
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from snippetgen import file_states, pipeline
from snippetgen.pipeline import Generated
from snippetgen.unchanged import Unchanged
from snippetgen.write.folder import OutputFolder
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME
from tests.builders import (
    Data,
    a_collection,
    a_folder,
    a_list,
    a_response,
    an_environment,
    an_item,
    auth,
    raw,
    write,
)
from tests.cache.test_unchanged import DO, both, content, generate, is_told, said

pytestmark = pytest.mark.usefixtures("sources")
WORD = "tr0ub4dor-and-3-horses"
SECRET = "sk_live_4eC39HqLyjWDarjtT1zdp7dc"
Edit = Callable[[Data], object]
FILES = ["first/shell-curl.sh", "leads/deep/ping/shell-curl.sh", MANIFEST_NAME]


def sample() -> Data:
    """Items of all kinds, one of them with a credential of its own."""
    token = [{"key": "X-Api-Key", "value": "{{token}}"}]
    return a_collection(
        an_item("First", headers=token),
        a_folder(
            "Leads",
            an_item("Get", responses=[a_response('{"id": 1}')]),
            an_item(
                "Get", url="https://api.example.com/b", method="POST", body=raw('{"a": 1}', "json")
            ),
            a_folder("Deep", an_item("Ping", headers=token), an_item("Odd", url="")),
            auth=auth("bearer", token="{{other}}"),
        ),
        an_item("Secret", headers=[{"key": "Authorization", "value": f"Bearer {WORD}"}]),
        an_item("Last", url="https://{{host}}/last"),
        variable=a_list({"host": "api.example.com", "token": "plain-token-of-all"}),
    )


def item_of(data: Data, *indexes: int) -> Any:
    """The item at these places."""
    for index in indexes:
        data = data["item"][index]
    return data


def _set(path: tuple[int, ...], **members: Any) -> Edit:
    """Give the item at ``path`` other members."""
    return lambda data: item_of(data, *path).update(members)


def _request(path: tuple[int, ...], **members: Any) -> Edit:
    """Give the request at ``path`` other members."""
    return lambda data: item_of(data, *path)["request"].update(members)


def _both(first: Edit, second: Edit) -> Edit:
    """One edit after the other."""
    return lambda data: (first(data), second(data))


ALONE: dict[str, Edit] = {
    "url": _request((0,), url="https://api.example.com/first?more=1"),
    "method": _request((3,), method="PUT"),
    "patch": _request((3,), method="PATCH"),
    "body": _request((1, 0), method="POST", body=raw('{"a": [1, 2, {"b": "ü"}]}', "json")),
    "deep": _request((1, 2, 0), url="https://api.example.com/ping/{{host}}"),
    "answer": _set((1, 0), response=[a_response('{"id": 2, "name": "x"}')]),
    "description": _request((1, 0), description="What it does."),
    "another variable": _request((3,), url="https://{{elsewhere}}/last"),
    "a credential elsewhere": _request((3,), url="https://{{host}}/last?q={{token}}"),
    "a secret of another": _request((3,), method="POST", body=raw(f"It says {WORD}.")),
    "auth of its own": _request((3,), auth={"type": "noauth"}),
}
"""Edits of one request that say nothing about any other."""

NOT_ALONE: dict[str, Edit] = {
    "its name": _set((1, 0), name="Fetch"),
    "the case of its name": _set((1, 0), name="get"),
    "a namesake": _request((1, 1), url="https://api.example.com/c"),
    "a variable as credential": _request((3,), header=[{"key": "X-Api-Key", "value": "{{host}}"}]),
    "no credential any more": _request((0,), header=[]),
    "a secret": _request((0,), header=[{"key": "Authorization", "value": f"Bearer {SECRET}x"}]),
    "the request with a secret": _request((2,), method="POST"),
    "a warning": _request((3,), method="POST", body={"mode": "file", "file": {}}),
    "no URL": _request((1, 0), url=""),
    "a URL": _request((1, 2, 1), url="https://api.example.com/odd"),
    "a folder in its place": _set((3,), item=[an_item("Inner")]),
    "no request": lambda data: item_of(data, 3).pop("request"),
    "gone": lambda data: data["item"].pop(0),
    "one more": lambda data: data["item"].insert(1, an_item("New")),
    "two": _both(_request((0,), method="PUT"), _request((3,), method="PUT")),
    "two, one with a secret": _both(_request((0,), method="PUT"), _request((2,), method="PUT")),
    "one and its folder": _both(_request((1, 0), method="PUT"), _set((1,), name="Loads")),
    "swapped": lambda data: data["item"].reverse(),
    "a folder's name": lambda data: item_of(data, 1).update(name="People"),
    "a folder's auth": lambda data: item_of(data, 1).update(auth={"type": "noauth"}),
    "a variable": lambda data: data.update(variable=a_list({"host": "x.example.com"})),
    "the name": lambda data: data["info"].update(name="Other"),
    "the schema": lambda data: data["info"].pop("schema"),
    "a wrong method": _request((3,), method={"no": "text"}),
}
"""Edits that have to do with others, or with which a run would have something else to say."""


class Project:
    """A collection in a folder, and its output after some runs."""

    def __init__(self, folder: Path) -> None:
        """Lay the sample."""
        self.path = folder
        self.data = sample()
        self.source = str(write(folder, self.data, "api.json"))
        self.arguments = [
            self.source,
            "-o",
            str(folder / "output"),
            "--cache-dir",
            str(folder / "cache"),
        ]
        for _ in range(2):
            self.both()

    def edit(self, edit: Edit) -> None:
        """Change the collection."""
        self.data = copy.deepcopy(self.data)
        edit(self.data)
        write(self.path, self.data, "api.json")

    def both(self, *more: str) -> tuple[Result, Result]:
        """A run, compared with one that knows nothing."""
        return both([self.source, *more], self.path)

    def is_amended(self, monkeypatch: pytest.MonkeyPatch, *more: str) -> bool:
        """Whether a run, which is compared, does without all other requests."""
        generate, count = pipeline.generate, [0]

        def counted(*given: Any, **how: Any) -> Generated:
            count[0] += 1
            return generate(*given, **how)

        with monkeypatch.context() as patched:
            patched.setattr(pipeline, "generate", counted)
            self.both(*more)
        return count == [1]  # that of the other


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The sample after two runs."""
    return Project(tmp_path)


@pytest.mark.parametrize(
    "how", [(), ("-v",), ("--format", "json"), ("--force", "--prune", "-t", "curl")], ids=str
)
@pytest.mark.parametrize("edit", ALONE)
def test_one_request_is_rendered_alone(
    edit: str, how: tuple[str, ...], project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Again and again; and what it says and leaves is the same."""
    project.both(*how)
    for change in (edit, "patch", edit):
        project.edit(ALONE[change])
        assert project.is_amended(monkeypatch, *how)
    project.edit(_request((0,), method="LOCK"))
    assert not project.is_amended(monkeypatch, "--check", *how)


@pytest.mark.parametrize("touched", ["*.json", "output/**/*.*", "**/*.*"])
def test_what_was_only_touched_is_told(
    touched: str, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The source, the output or both, as after a checkout; and what changed before that."""
    project.edit(ALONE["url"])
    project.both()
    for _ in range(2):
        for path in project.path.glob(touched):
            path.touch()
        assert is_told(project.arguments, monkeypatch)
        project.both()
    project.edit(ALONE["patch"])
    assert project.is_amended(monkeypatch)


@pytest.mark.usefixtures("no_other_threads")
def test_another_process_asks_for_the_states_of_many_files(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it tells is waited for before anything is written."""
    monkeypatch.setattr(file_states, "LEAST", 1)
    project.edit(ALONE["url"])
    assert project.is_amended(monkeypatch)
    Path(project.source).touch()
    project.both()
    next((project.path / "output").rglob(FILES[1])).write_text("mine")
    project.edit(ALONE["patch"])
    assert not project.is_amended(monkeypatch)
    assert is_told(project.arguments, monkeypatch)


@pytest.mark.parametrize("edit", NOT_ALONE)
def test_what_has_to_do_with_others(
    edit: str, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is left to a whole run."""
    project.edit(NOT_ALONE[edit])
    assert not project.is_amended(monkeypatch)
    project.edit(lambda data: data["item"].append(an_item("One more")))
    project.both()


@pytest.mark.parametrize("runs", [0, 1])
@pytest.mark.parametrize("which", FILES)
@pytest.mark.parametrize("change", DO)
def test_a_changed_output_is_seen(
    change: str, which: str, runs: int, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is done to a file of the request, of another one, or to the manifest.

    Some runs before, these files were written, so that they are known by hash and not by state.
    """
    for number in range(runs):
        method = f"M{number}"
        project.edit(_both(_request((0,), method=method), _request((1, 2, 0), method=method)))
        project.both()
    DO[change](next((project.path / "output").rglob(which)))
    project.edit(_request((0,), method="DELETE"))
    is_amended = project.is_amended(monkeypatch)
    assert not is_amended or change in ("nothing", "touched", "mode")
    assert is_amended or change != "nothing"
    project.both()


def _killed(folder: Path) -> None:
    """What a run leaves that was killed when it had made one file of another collection."""
    entry = json.loads((folder / MANIFEST_NAME).read_bytes())["files"][0]
    copy_of = (folder / entry["path"]).read_bytes()
    entry["path"] = f"new/{entry['path']}"
    (folder / entry["path"]).parent.mkdir(parents=True)
    (folder / entry["path"]).write_bytes(copy_of)
    (folder / JOURNAL_NAME).write_text(json.dumps({"version": 1, "files": [entry]}))


MEANWHILE: dict[str, Callable[[Path], object]] = {
    "an edit": lambda folder: next(folder.rglob(FILES[0])).write_text("mine"),
    "a missing file": lambda folder: next(folder.rglob(FILES[0])).unlink(),
    "another manifest": lambda folder: (folder / MANIFEST_NAME).write_text('{"version": 1}'),
    "a journal": _killed,
}


@pytest.mark.parametrize("change", MEANWHILE)
def test_what_happens_after_the_comparison(
    change: str, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A whole run deals with it, as if it had happened before."""
    last, output = Unchanged.last, project.path / "output"

    def then(self: Unchanged) -> Any:
        found = last(self)
        MEANWHILE[change](output)
        return found

    project.edit(_request((0,), method="DELETE"))
    expected = Path(shutil.copytree(output, project.path / "expected"))
    MEANWHILE[change](expected)
    whole = generate(project.source, "-o", str(expected), "--no-cache")
    with monkeypatch.context() as patched:
        patched.setattr(Unchanged, "last", then)
        result = generate(*project.arguments)
    assert (result.exit_code, said(result, output)) == (whole.exit_code, said(whole, expected))
    assert content(output) == content(expected)


def test_a_source_that_changes_during_the_run(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows what was read, so that is not remembered of what was there before or after."""
    last = Unchanged.last

    def then(self: Unchanged) -> Any:
        found = last(self)
        project.edit(ALONE["patch"])
        return found

    project.edit(ALONE["url"])
    before = project.data
    with monkeypatch.context() as patched:
        patched.setattr(Unchanged, "last", then)
        generate(*project.arguments)
    assert "PATCH" in next((project.path / "output").rglob("last/shell-curl.sh")).read_text("utf-8")
    write(project.path, before, "api.json")
    project.both()


def test_a_journal_is_seen(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed run left something to be settled."""
    (project.path / "output" / JOURNAL_NAME).write_text('{"version": 1, "files": []}')
    project.edit(ALONE["url"])
    assert not project.is_amended(monkeypatch)
    assert not (project.path / "output" / JOURNAL_NAME).exists()


@pytest.mark.parametrize("number", range(5))
def test_what_fails_is_done_again_by_a_whole_run(
    number: int, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever step of the writing it is; the file that was written by then is ours."""
    write_file, count = OutputFolder.replace, [0]

    def failing(self: OutputFolder, path: str, content: bytes) -> None:
        count[0] += 1
        if count[0] == number:
            raise OSError(errno.ENOSPC, "no space")
        write_file(self, path, content)

    project.edit(ALONE["url"])
    with monkeypatch.context() as patched:
        patched.setattr(OutputFolder, "replace", failing)
        result = generate(*project.arguments)
    assert result.exit_code == 1  # for the item without a URL
    project.both()
    assert not (project.path / "output" / JOURNAL_NAME).exists()


@pytest.mark.parametrize("spoilt", [b"", b"\x90", b"\x95\x90\x90\x90\x90\xc4\x00"])
def test_an_excerpt_that_cannot_be_used(
    spoilt: bytes, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is as if there were none."""
    last = Unchanged.last
    monkeypatch.setattr(
        Unchanged, "last", lambda self: (known := last(self)) and replace(known, excerpt=spoilt)
    )
    project.edit(ALONE["url"])
    assert not project.is_amended(monkeypatch)


def test_another_input_has_changed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment counts for all requests."""
    environment = project.path / "environment.json"
    write(project.path, an_environment(host="a.example.com"), environment.name)
    for _ in range(2):
        project.both("-e", str(environment))
    project.edit(ALONE["url"])
    assert project.is_amended(monkeypatch, "-e", str(environment))
    write(project.path, an_environment(host="b.example.com"), environment.name)
    project.edit(ALONE["body"])
    assert not project.is_amended(monkeypatch, "-e", str(environment))


TEXTS = st.sampled_from(
    ["a", "{{token}}", "{{host}}", SECRET, WORD, "me@corp-mail.com", "\u00e9\u4e16", ""]
)


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One edit anywhere in the sample."""
    path = draw(st.sampled_from([(0,), (1, 0), (1, 1), (1, 2, 0), (1, 2, 1), (2,), (3,)]))
    text = draw(TEXTS)
    choices: list[Edit] = [
        _set(path, name=text),
        _request(path, url=f"https://x.example.com/{text}"),
        _request(path, header=[{"key": "Authorization", "value": text}]),
        _request(path, method="POST", body=raw(text)),
        _set(path, response=[a_response(text)]),
        lambda data: data.update(variable=a_list({"host": text})),
    ]
    return draw(st.sampled_from(choices))


@given(st.lists(edits(), min_size=1, max_size=6))
@settings(max_examples=30)
def test_any_edits_leave_and_say_the_same(changes: list[Edit]) -> None:
    """One after the other, each with a run."""
    with tempfile.TemporaryDirectory() as name:
        project = Project(Path(name))
        for change in changes:
            project.edit(change)
            project.both()
