"""The overlay: requests find their operations, and what applying it gives is valid OpenAPI."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonpath
import pytest
import yaml
from openapi_spec_validator import validate

from snippetgen import pipeline
from snippetgen.ir.collection import walk
from snippetgen.ir.text import Text
from snippetgen.postman.folders import collections_in
from snippetgen.problems import Problem
from snippetgen.publish.openapi import METHODS, Matcher, read_document
from snippetgen.settings import Output, Settings
from tests.builders import a_collection, an_item
from tests.corpus.place import CORPUS, STEP
from tests.publish.test_pages import EXAMPLE


def a_document(*operations: str, servers: Any = ()) -> dict[str, Any]:
    """An OpenAPI document with ``operations`` written like ``GET /leads/{id}``."""
    paths: dict[str, Any] = {}
    for operation in operations:
        method, _, template = operation.partition(" ")
        names = [step[1:-1] for step in template.split("/") if step.startswith("{")]
        paths.setdefault(template, {})[method.lower()] = {
            "parameters": [
                {"name": n, "in": "path", "required": True, "schema": {"type": "string"}}
                for n in names
            ],
            "responses": {"200": {"description": "Fine."}},
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Leads", "version": "2"},
        "servers": [{"url": url} for url in servers],
        "paths": paths,
    }


def saved(folder: Path, document: Any, name: str = "openapi.json") -> Path:
    """``document`` in a file."""
    path = folder / name
    text = json.dumps(document) if name.endswith("json") else yaml.safe_dump(document)
    path.write_text(text, encoding="utf-8")
    return path


def overlay_for(source: Path, document: Path) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The overlay and the problems of the run."""
    output = Output(to="overlay", output=str(document.parent), openapi=str(document))
    found = pipeline.publish([str(source)], Settings(), [output])
    (file,) = found.plans[0][1].files
    assert file.path == "overlay.yaml"
    return yaml.safe_load(file.content), found.problems


def applied(overlay: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """What a tool that knows overlays makes of ``document``."""
    changed: dict[str, Any] = json.loads(json.dumps(document))
    for action in overlay["actions"]:
        targets: list[Any] = jsonpath.findall(action["target"], changed)
        assert len(targets) == 1, action["target"]
        targets[0].update(action["update"])
    return changed


@pytest.mark.parametrize("name", ["openapi.json", "openapi.yaml"])
def test_applied_to_the_document(name: str, tmp_path: Path) -> None:
    """Every request beside its operation, in every client, and the document is still valid."""
    document = a_document(
        "GET /{module}",
        "POST /{module}",
        "PUT /{module}/{record_id}",
        "POST /bulk/write",
        "POST /coql",
        servers=["https://www.zohoapis.com/crm/v2", "https://www.zohoapis.com/crm"],
    )
    document["paths"]["/bulk/v2/write"] = document["paths"].pop("/bulk/write")
    path = saved(tmp_path, document, name)
    overlay, _ = overlay_for(EXAMPLE, path)
    assert overlay["overlay"] == "1.0.0"
    assert overlay["extends"] == name
    assert overlay["info"] == {"title": "Code samples for Leads", "version": "2"}
    changed = applied(overlay, document)
    validate(changed)
    samples = changed["paths"]["/bulk/v2/write"]["post"]["x-codeSamples"]
    assert [(sample["lang"], sample["label"]) for sample in samples] == [
        ("Go", "Go"), ("Shell", "curl"), ("Python", "Python"),
    ]  # fmt: skip
    plan = pipeline.generate([str(EXAMPLE)], Settings()).plan
    texts = {f.client: f.content.decode() for f in plan.files if "create-bulk" in f.path}
    assert [sample["source"] for sample in samples] == [
        texts[client] for client in ("go/chilkat", "shell/curl", "python/requests")
    ]


def test_unmatched_both_ways(tmp_path: Path) -> None:
    """A request without an operation, and an operation without a request, are named."""
    source = saved(
        tmp_path,
        a_collection(
            an_item("Known", url="https://e.com/a/1"), an_item("Unknown", url="https://e.com/b")
        ),
        "c.json",
    )
    document = saved(tmp_path, a_document("GET /a/{id}", "DELETE /a/{id}"))
    overlay, problems = overlay_for(source, document)
    assert [action["target"] for action in overlay["actions"]] == ["$.paths['/a/{id}'].get"]
    found = {problem.code: problem for problem in problems}
    assert found["SG602"].where.names == ("Unknown",)
    assert found["SG603"].where.pointer == "/paths/~1a~1{id}/delete"
    assert found["SG603"].severity == "warning"


def test_two_requests_of_one_operation(tmp_path: Path) -> None:
    """The later one says which it is."""
    source = saved(
        tmp_path,
        a_collection(an_item("One", url="https://e.com/a"), an_item("Two", url="https://e.com/a")),
        "c.json",
    )
    overlay, _ = overlay_for(source, saved(tmp_path, a_document("GET /a")))
    labels = [s["label"] for s in overlay["actions"][0]["update"]["x-codeSamples"]]
    assert labels == ["Go", "curl", "Python", "Go: Two", "curl: Two", "Python: Two"]


def test_an_odd_path(tmp_path: Path) -> None:
    """A quote or a backslash in a template is escaped in the target."""
    source = saved(tmp_path, a_collection(an_item(url="https://e.com/o'neill%5C")), "c.json")
    document = a_document("GET /o'neill\\")
    overlay, _ = overlay_for(source, saved(tmp_path, document))
    assert "x-codeSamples" in applied(overlay, document)["paths"]["/o'neill\\"]["get"]


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("/leads", "/leads"),
        ("/leads/", "/leads"),
        ("/leads/17", "/leads/{id}"),
        ("/leads/me", "/leads/me"),
        ("/leads/{{id}}", "/leads/{id}"),
        ("/leads/{{id}}/notes", "/leads/{id}/notes"),
        ("/leads/a%20b", "/leads/{id}"),
        ("/v2/leads", "/leads"),
        ("/v2/leads/17.json", "/leads/{id}.json"),
        ("/{{version}}/leads", None),
        ("/accounts", None),
        ("/leads/1/2", None),
        ("/", "/"),
    ],
)
def test_which_operation(path: str, template: str | None, tmp_path: Path) -> None:
    """Words count more than parameters, a server's path may stand before, a variable fits no word."""
    document = read_document(
        str(
            saved(
                tmp_path,
                a_document(
                    "GET /leads/{id}", "GET /leads/{id}.json", "GET /leads", "GET /leads/me",
                    "GET /leads/{id}/notes", "GET /", "POST /accounts",
                    servers=["https://{region}.e.com/v2", "https://e.com/{version}", "/v3"],
                ),
            )
        )
    )  # fmt: skip
    assert not isinstance(document, Problem)
    found = Matcher(document).match("GET", Text.of(path))
    assert (found.template if found else None) == template


ALIASES = "\n".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}*a{n - 1}]" for n in range(1, 9))
BOMB = f"openapi: 3.1.0\na0: &a0 [x, x]\n{ALIASES}\n"
DEEP = "openapi: " + "[" * 5000


@pytest.mark.parametrize(
    "text", ["", "{", "swagger: '2.0'", "[1]", "openapi: 2", "a: [", "\0", BOMB, DEEP, "{" + DEEP]
)
def test_no_document(text: str, tmp_path: Path) -> None:
    """It is a problem with a way out, and nothing is written."""
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    output = Output(to="overlay", output="out", openapi=str(path))
    found = pipeline.publish([str(EXAMPLE)], Settings(), [output])
    assert [problem.code for problem in found.problems] == ["SG601"]
    assert not found.plans[0][1].files


def operations_of(source: Path) -> set[str]:
    """What the requests of a collection would be called by a document that describes them all."""
    (secured,) = pipeline.read([str(source)]).secured
    resolver = pipeline.Renderer(secured, Settings()).resolver
    exchanges = (resolver.resolve(located).exchange for located in walk(secured.collection))
    found = set()
    for exchange in filter(None, exchanges):
        steps = exchange.address.path.split("/")[1:]
        names = (
            unquote(step.plain) if step.is_plain else f"{{p{number}}}"
            for number, step in enumerate(steps)
        )
        found.add(f"{exchange.method} /{'/'.join(names)}")
    return {name for name in found if name.partition(" ")[0].lower() in METHODS}


@pytest.mark.slow
def test_the_corpus(tmp_path: Path) -> None:
    """Every collection beside a document of its own requests: all that have samples are applied."""
    if not CORPUS.is_dir():
        pytest.skip(f"there is no {CORPUS}")
    sources = collections_in(CORPUS)[::STEP]
    actions = 0
    for source in sources:
        operations = operations_of(source)
        if operations:
            document = a_document(*sorted(operations))
            overlay, _ = overlay_for(source, saved(tmp_path, document))
            validate(applied(overlay, document))
            actions += len(overlay["actions"])
    print(f"{len(sources)} collections, {actions} operations with samples")
    assert actions > 20 * len(sources)


def test_a_document_larger_than_the_limit(tmp_path: Path) -> None:
    """It is not read, and the message says the limit."""
    path = tmp_path / "openapi.yaml"
    path.write_text("openapi: 3.1.0\n#" + "x" * (1 << 20), encoding="utf-8")
    output = Output(to="overlay", output="out", openapi=str(path))
    found = pipeline.publish([str(EXAMPLE)], Settings(max_input_mib=1), [output])
    assert [problem.code for problem in found.problems] == ["SG601"]
    assert "larger than 1 MiB" in found.problems[0].message
