"""``--executor dask:ADDRESS`` on a real cluster of two processes: the same bytes, and no credential leaves."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from snippetgen import cluster
from snippetgen.chosen import chosen_from
from snippetgen.cli import main
from snippetgen.executors import Workshop, alone
from snippetgen.ir.collection import walk
from snippetgen.problems import Where
from snippetgen.rendering import gated
from snippetgen.secrets.gate import Gate
from snippetgen.settings import Settings
from snippetgen.verify.proofs import Proofs
from tests.builders import a_collection, a_folder, an_item, auth, raw, variables, write

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden" / "collections"
# Ports below 1024 are not listened on by tests; this one is for nobody.
NOBODY = "tcp://127.0.0.1:1"
TOKEN = "sk_live_4eC39HqLyjWDarjtT1zdp7dc"


@contextmanager
def a_cluster(workers: int) -> Iterator[str]:
    """The address of a scheduler with so many worker processes."""
    command = [sys.executable, str(HERE / "local.py"), str(workers)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().decode().strip()
        finally:
            process.stdin.close()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Of a cluster with two workers."""
    with a_cluster(2) as found:
        yield found


def run(*arguments: str) -> Result:
    """A command of ours."""
    return CliRunner().invoke(main, arguments, prog_name="snippetgen")


def tree(folder: Path) -> dict[str, bytes]:
    """All files below ``folder``, the manifest too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.xdist_group("cluster")
@pytest.mark.parametrize(
    "more", [[], ["--form", "fragment", "--placeholders", "angle"], ["-t", "axios", "-t", "httpie"]]
)
def test_the_same_as_here(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str]
) -> None:
    """Every file, every problem, for all collections of the golden tests."""
    monkeypatch.chdir(tmp_path)
    arguments = ["generate", str(GOLDEN), "-o", "out", "--format", "json", *more]
    here = run(*arguments)
    found = tree(tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "before")
    there = run(*arguments, "--executor", f"dask:{address}")
    assert len(found) > 100
    assert tree(tmp_path / "out") == found
    assert (there.exit_code, there.stdout) == (here.exit_code, here.stdout)


@pytest.mark.xdist_group("cluster")
def test_pages_are_the_same(address: str, tmp_path: Path) -> None:
    """``publish`` renders with the same executors."""
    arguments = ["publish", str(GOLDEN), "--to", "markdown", "-q"]
    run(*arguments, "-o", str(tmp_path / "here"))
    run(*arguments, "-o", str(tmp_path / "there"), "--executor", f"dask:{address}")
    assert tree(tmp_path / "here")
    assert tree(tmp_path / "here") == tree(tmp_path / "there")


@pytest.mark.xdist_group("cluster")
def test_processes_of_this_machine_make_the_same(tmp_path: Path) -> None:
    """``--jobs``, at any number."""
    for jobs in ("1", "2", "3"):
        run("generate", str(GOLDEN), "-o", str(tmp_path / jobs), "-q", "--jobs", jobs)
    assert tree(tmp_path / "1")
    assert tree(tmp_path / "1") == tree(tmp_path / "2") == tree(tmp_path / "3")


@pytest.mark.xdist_group("cluster")
def test_the_gate_stands_here(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a template shows of a known value is refused, though no worker knows the value."""
    monkeypatch.chdir(tmp_path)
    template = tmp_path / "leaking" / "shell" / "curl" / "snippet.jinja"
    template.parent.mkdir(parents=True)
    template.write_text(f"# {TOKEN}\n")
    source = write(tmp_path, a_collection(an_item(), auth=auth("bearer", token=TOKEN)))
    arguments = [
        "generate",
        str(source),
        "--templates",
        "leaking",
        "-o",
        "out",
        "--format",
        "json",
    ]
    here, there = (run(*arguments, *more) for more in ([], ["--executor", f"dask:{address}"]))
    assert here.exit_code == there.exit_code == 1
    problems = [json.loads(result.stdout)["problems"] for result in (here, there)]
    assert [problem["code"] for problem in problems[0]] == ["SG306"]
    assert problems[0] == problems[1]
    assert not list((tmp_path / "out").rglob("shell-curl.sh"))


@pytest.mark.parametrize("value", ["distinctive-word", "the-host.example.com", "tokens-of-body"])
def test_what_comes_back_passes_the_gate(tmp_path: Path, value: str) -> None:
    """Snippets, problems and what the manifest remembers are as if it had stood where they were made."""
    source = write(
        tmp_path,
        a_collection(
            an_item(
                url="https://the-host.example.com/?distinctive-word=1",
                method="POST",
                headers={"X-A": "distinctive-word"},
                body=raw('{"a": "tokens-of-body"}'),
            )
        ),
    )
    settings = Settings(clients=("shell/curl", "go/chilkat", "python/requests"))
    chosen = chosen_from([str(source)], settings)
    (task,) = chosen.tasks
    (here,), (there,) = (
        Workshop(chosen.given.secured, settings, gate, Proofs()).render([task])
        for gate in (Gate([("name", value)]), Gate())
    )
    where = Where(str(source), task[1].item.pointer, task[1].names)
    found = gated(there, Gate([("name", value)]), where, settings.clients)
    assert found == here
    assert found != there


def test_no_credential_is_sent(tmp_path: Path) -> None:
    """Nor in the settings, the scopes or the items: only names."""
    password = "correct-Horse-7-battery"
    typed = "typed-by-hand-51966-secret"
    source = write(
        tmp_path,
        a_collection(
            a_folder(
                "Folder",
                an_item("One", method="POST", body=raw(f'{{"password": "{password}"}}')),
                an_item("Two", headers={"Authorization": "Bearer {{api_token}}"}),
            ),
            auth=auth("bearer", token=TOKEN),
            variable=variables(client_secret=password),
        ),
    )
    settings = Settings(variables=(("api_token", typed),))
    work = chosen_from([str(source)], settings)
    workshop = Workshop(work.given.secured, settings, work.given.gate, Proofs())
    values = (TOKEN, password, typed)
    assert all(value in pickle.dumps(workshop.gate).decode("latin-1") for value in values)
    tasks = [(0, located) for located in walk(work.collections[0])]
    sent = pickle.dumps((cluster.without_values(workshop), [alone(task) for task in tasks]))
    assert not work.given.gate.leaked(sent.decode("latin-1"))
    assert not [value for value in values if value.encode() in sent]


def test_a_task_is_sent_alone(tmp_path: Path) -> None:
    """Not with all the other items of its folders."""
    source = write(tmp_path, a_collection(a_folder("F", an_item("Mine"), an_item("Other"))))
    located = next(walk(chosen_from([str(source)], Settings()).collections[0]))
    sent = pickle.dumps(alone((0, located)))
    assert b"Mine" in sent
    assert b"Other" not in sent


def failing(tmp_path: Path, executor: str) -> str:
    """The message of a run that must end with exit code 2 and write nothing."""
    source = write(tmp_path, a_collection(an_item()))
    result = run("generate", str(source), "-o", str(tmp_path / "out"), "--executor", executor)
    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()
    return result.stderr


def test_nobody_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within the time that it has."""
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    message = failing(tmp_path, f"dask:{NOBODY}")
    assert f"No Dask scheduler answers at {NOBODY} within 0.5 seconds." in message


@pytest.mark.parametrize("address", ["no-address", "http://127.0.0.1:1", "tcp://127.0.0.1:x"])
def test_an_address_that_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """The same message: there is nobody."""
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    assert "No Dask scheduler answers" in failing(tmp_path, f"dask:{address}")


@pytest.mark.parametrize("executor", ["dask", "dask:", "spark:x"])
def test_an_executor_that_is_none(tmp_path: Path, executor: str) -> None:
    """The message says how it is written."""
    assert "dask:ADDRESS" in failing(tmp_path, executor)


@pytest.mark.xdist_group("cluster")
def test_a_cluster_without_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would wait for ever."""
    monkeypatch.setattr(cluster, "PATIENCE", 2.0)
    with a_cluster(0) as address:
        assert "has no worker. Start some with 'dask worker" in failing(tmp_path, f"dask:{address}")


@pytest.mark.xdist_group("cluster")
def test_workers_with_another_version(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They might render in another way."""
    monkeypatch.setattr(cluster, "__version__", "0.0.0")
    message = failing(tmp_path, f"dask:{address}")
    assert "has another version of snippetgen or other templates" in message


def test_without_the_extra(tmp_path: Path) -> None:
    """The message says how to get it."""
    source = write(tmp_path, a_collection(an_item()))
    program = (
        "import sys; sys.modules['distributed'] = None\nfrom snippetgen.cli import main\nmain()"
    )
    arguments = [
        "generate",
        str(source),
        "-o",
        str(tmp_path / "out"),
        "--executor",
        f"dask:{NOBODY}",
    ]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "needs an extra: pip install 'snippetgen[dask]'" in done.stderr
