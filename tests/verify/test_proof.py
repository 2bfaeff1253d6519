"""A snippet is called verified only while it is what was proved, and every client can say so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from snippetgen import pipeline
from snippetgen.cli import main
from snippetgen.ir.collection import walk
from snippetgen.settings import Settings
from snippetgen.targets.client import load_clients
from snippetgen.verify.formats import as_json
from snippetgen.verify.proof import WORDS, proofs_in
from snippetgen.verify.proofs import Proofs
from snippetgen.verify.report import Record, Verified
from tests.wire.runners import runner_for

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
LIST: dict[str, Any] = {"name": "List", "request": {"url": "{{host}}/list?a={{a}}"}}
SEND: dict[str, Any] = {"name": "Send", "request": {"method": "POST", "url": "{{host}}/send"}}
REQUESTS = Settings(clients=("python/requests",))


def written(folder: Path, *items: dict[str, Any]) -> str:
    """A collection file of ``items``."""
    path = folder / "api.json"
    path.write_text(json.dumps({"info": {"name": "API", "schema": SCHEMA}, "item": items}))
    return str(path)


def report_on(source: str, settings: Settings, folder: Path) -> str:
    """A report that calls every snippet of ``source`` exact, without running one."""
    records = []
    for secured in pipeline.read([source]).secured:
        collection = secured.collection
        program = replace(settings, form="program")
        renderer = pipeline.Renderer(secured, program)
        for located in walk(collection):
            exchange = renderer.resolver.resolve(located).exchange
            assert exchange is not None
            records += [
                Record(
                    client=client.name,
                    collection=collection.file,
                    pointer=located.item.pointer,
                    item=located.names,
                    verdict="exact",
                    fingerprint=renderer.fingerprint(client, exchange, located),
                )
                for client in renderer.clients
            ]
    path = folder / "report.json"
    path.write_text(as_json(Verified(tuple(records)), 0))
    return str(path)


def generated(source: str, settings: Settings) -> tuple[list[str], list[str], list[bool]]:
    """The texts of a run, the codes of its problems, and which files are verified."""
    found = pipeline.generate([source], settings)
    texts = [file.content.decode() for file in found.plan.files]
    codes = [problem.code for problem in found.problems]
    return texts, codes, [file.verified for file in found.plan.files]


@pytest.mark.parametrize("client", sorted(load_clients()))
def test_every_client_says_it_in_its_head(client: str, tmp_path: Path) -> None:
    """And says nothing else: without that comment the text is the one that was proved."""
    settings = Settings(clients=(client,))
    source = written(tmp_path, LIST, {"name": "Bare", "request": "https://api.example.test/"})
    plain, _, none = generated(source, settings)
    assert none == [False, False]
    report = report_on(source, settings, tmp_path)
    texts, codes, verified = generated(source, replace(settings, verified=report))
    assert (verified, codes) == ([True, True], [])
    for text, before in zip(texts, plain, strict=True):
        lines = text.splitlines()
        (at,) = (number for number, line in enumerate(lines) if line.endswith(WORDS))
        assert at < 8
        mark = lines[at].removesuffix(WORDS).strip()
        assert lines[at - 1] == mark
        assert [*lines[: at - 1], *lines[at + 1 :]] == before.splitlines()


def test_several_processes_know_it(tmp_path: Path) -> None:
    source = written(tmp_path, LIST, SEND)
    report = report_on(source, REQUESTS, tmp_path)
    _, _, verified = generated(source, replace(REQUESTS, verified=report, jobs=2))
    assert verified == [True, True]


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "List", "request": {"url": "{{host}}/list?a=2"}},
        {"name": "Listed", "request": LIST["request"]},
        {**LIST, "response": [{"code": 200, "body": '{"id": 1}'}]},
    ],
    ids=["request", "name", "example"],
)
def test_a_changed_item_is_not_called_verified(changed: dict[str, Any], tmp_path: Path) -> None:
    """And it is said, once for the snippet that was."""
    report = report_on(written(tmp_path, LIST, SEND), REQUESTS, tmp_path)
    source = written(tmp_path, changed, SEND)
    texts, codes, verified = generated(source, replace(REQUESTS, verified=report))
    assert (verified, codes) == ([False, True], ["SG502"])
    assert [WORDS in text for text in texts] == verified


def test_a_request_that_changed_where_the_text_did_not(tmp_path: Path) -> None:
    """The same snippet no longer sends it: the client has one line for a header."""

    def send(*values: str) -> dict[str, Any]:
        headers = [{"key": "Referer", "value": value} for value in values]
        return {"name": "Send", "request": {"url": "https://x.test/", "header": headers}}

    first, second = send("b"), send("a", "b")
    report = report_on(written(tmp_path, first), REQUESTS, tmp_path)
    before, _, _ = generated(written(tmp_path, first), REQUESTS)
    source = written(tmp_path, second)
    after, codes, verified = generated(source, replace(REQUESTS, verified=report))
    assert before == after
    assert verified == [False]
    assert sorted(codes) == ["SG302", "SG502"]


def test_a_changed_template_or_setting_is_not_called_verified(tmp_path: Path) -> None:
    source = written(tmp_path, LIST)
    report = report_on(source, REQUESTS, tmp_path)
    template = tmp_path / "templates" / "python" / "requests" / "snippet.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("print({{ view.url | literal }}, '{{ verified }}')\n")
    other = replace(REQUESTS, templates=(str(tmp_path / "templates"),))
    for settings in (other, replace(REQUESTS, placeholders="angle")):
        _, codes, verified = generated(source, replace(settings, verified=report))
        assert (codes, verified) == (["SG502"], [False])


def test_a_fragment_is_verified_by_its_program_and_does_not_say_so(tmp_path: Path) -> None:
    source = written(tmp_path, LIST)
    settings = replace(REQUESTS, form="fragment")
    report = report_on(source, settings, tmp_path)
    plain, _, _ = generated(source, settings)
    texts, _, verified = generated(source, replace(settings, verified=report))
    assert (texts, verified) == (plain, [True])


def test_what_never_was_verified_is_not_stale(tmp_path: Path) -> None:
    report = report_on(written(tmp_path, LIST), REQUESTS, tmp_path)
    _, codes, verified = generated(
        written(tmp_path, LIST, SEND), replace(REQUESTS, verified=report)
    )
    assert (codes, verified) == ([], [True, False])


def test_only_what_is_right_is_a_proof() -> None:
    """A fingerprint beside another verdict proves nothing."""
    right = Record("c/d", "a/b.json", "/item/0", ("x",), "equivalent", fingerprint="1")
    wrong = Record("c/d", "a/b.json", "/item/1", ("y",), "different", fingerprint="2")
    proofs, problems = proofs_in("r", as_json(Verified((right, wrong)), 1).encode())
    assert (problems, proofs) == (
        (),
        Proofs(frozenset({"1"}), frozenset({("c/d", "b.json", "/item/0")})),
    )


@pytest.mark.parametrize(
    "text", ["", "[]", '{"version": 2}', '{"version": 99, "snippets": []}', "[" * 100_000]
)
def test_what_is_no_report_ends_the_run(text: str, tmp_path: Path) -> None:
    """With 2, as an environment does that is none."""
    report = tmp_path / "r.json"
    report.write_text(text)
    result = run("generate", written(tmp_path, LIST), "-o", tmp_path / "out", "--verified", report)
    assert result.exit_code == 2
    assert "SG501" in result.stderr
    assert "snippetgen verify --report FILE" in result.stderr
    assert not (tmp_path / "out").exists()


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)])


def test_from_verify_to_generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a pipeline does it, with one wrong snippet and the key of the configuration."""
    runner_for("shell/curl")
    monkeypatch.chdir(tmp_path)
    written(tmp_path, LIST, SEND)
    template = tmp_path / "t" / "shell" / "curl" / "snippet.jinja"
    template.parent.mkdir(parents=True)
    original = (load_clients()["shell/curl"].origin / "snippet.jinja").read_text()
    template.write_text(
        original.replace("curl\n", "curl{{ ' -d x' if method_text.source == 'POST' }}\n")
    )
    (tmp_path / "snippetgen.toml").write_text(
        'collections = ["api.json"]\nclients = ["curl"]\ntemplates = ["t"]\nverified = "v/r.json"\n'
    )
    assert run("generate").exit_code == 2
    result = run("verify", "--report", "v/r.json", "--format", "json")
    assert result.exit_code == 1
    assert (tmp_path / "v" / "r.json").read_text() == result.stdout
    assert run("generate").exit_code == 0
    texts = {path.parent.name: path.read_text() for path in Path("output").rglob("*.sh")}
    assert {name: WORDS in text for name, text in texts.items()} == {"list": True, "send": False}
    assert run("generate", "--check").exit_code == 0
    assert WORDS in run("show", "api.json", "List").stdout
    written(tmp_path, {**LIST, "name": "Lists"}, SEND)
    assert "SG502" in run("show", "api.json", "Lists").stderr


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    runner_for("shell/curl")
    (tmp_path / "file").write_text("")
    source = written(tmp_path, LIST)
    result = run("verify", source, "-t", "curl", "--report", tmp_path / "file" / "r.json")
    assert result.exit_code == 2
    assert "SG402" in result.stderr
    assert "shell/curl" in result.stdout
