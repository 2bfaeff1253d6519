"""The whole way in memory: plans, problems in order, and what happens when something breaks."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from snippetgen import pipeline
from snippetgen.errors import TemplateError
from snippetgen.pipeline import Generated, generate
from snippetgen.postman import read_collection
from snippetgen.postman.source import Source
from snippetgen.selection import SelectionError, select_one
from snippetgen.settings import DEFAULT_CLIENTS, Settings
from tests.builders import (
    Data,
    a_collection,
    a_folder,
    a_response,
    a_url,
    an_environment,
    an_item,
    auth,
    formdata,
    raw,
    urlencoded,
    variables,
    write,
)

CURL = Settings(clients=("shell/curl",))
THREE = ["go-chilkat.go", "python-requests.py", "shell-curl.sh"]


def run(folder: Path, collection: Data, settings: Settings = CURL, **more: Any) -> Generated:
    """What ``collection`` gives."""
    return generate([str(write(folder, collection))], settings, **more)


def paths(given: Generated) -> list[str]:
    """The paths of the plan."""
    return [file.path for file in given.plan.files]


def text_of(given: Generated) -> str:
    """The one file of the plan."""
    (file,) = given.plan.files
    return file.content.decode()


SMALL = a_collection(
    an_item("Zebra", url="https://api.example.com/zebras"),
    a_folder(
        "Leads",
        an_item(
            "Get", url="https://api.example.com/leads/{{id}}", responses=[a_response('{"a":1}')]
        ),
        an_item("Ädd", method="POST", body=raw('{"name": "Zoë\\n"}', "json")),
    ),
    an_item("Ask", method="POST", body=urlencoded({"key": "q", "value": "ä b"})),
)


def test_the_plan(tmp_path: Path) -> None:
    """Sorted by path, a file for each request and client, and where it comes from."""
    given = run(tmp_path, SMALL, Settings())
    assert paths(given) == sorted(paths(given))
    assert paths(given) == [
        f"sample/{item}/{name}"
        for item in ("ask", "leads/add", "leads/get", "zebra")
        for name in THREE
    ]
    assert (given.collections, given.requests, given.snippets, given.failed_inputs) == (1, 4, 12, 0)
    assert (given.problems, given.plan.kept, given.plan.complete) == ((), frozenset(), True)
    file = given.plan.files[5]
    assert (file.path, file.collection, file.client) == (
        "sample/leads/add/shell-curl.sh", "Sample", "shell/curl",
    )  # fmt: skip
    assert (file.pointer, file.item) == ("/item/1/item/1", ("Leads", "Ädd"))


def test_the_bytes(tmp_path: Path) -> None:
    """UTF-8, line feeds only, one at the end, and nothing of this machine."""
    for file in run(tmp_path, SMALL, Settings()).plan.files:
        text = file.content.decode("utf-8")
        assert "\r" not in text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert str(tmp_path) not in text
    assert "Zoë" in "".join(f.content.decode() for f in run(tmp_path, SMALL).plan.files)


def test_the_same_twice_and_by_several_processes(tmp_path: Path) -> None:
    """Neither the order of work nor who does it shows."""
    once = run(tmp_path, SMALL, Settings())
    assert run(tmp_path, SMALL, Settings()) == once
    assert run(tmp_path, SMALL, Settings(jobs=2)) == once


def test_several_processes_report_as_one(tmp_path: Path) -> None:
    """Problems keep their order, and progress is told for each request."""
    items = [an_item(f"No {n}", url="" if n % 2 else "https://h/") for n in range(10)]
    seen: list[tuple[int, int]] = []
    given = run(
        tmp_path,
        a_collection(*items),
        Settings(clients=("shell/curl",), jobs=2),
        progress=lambda done, of: seen.append((done, of)),
    )
    assert [p.where.pointer for p in given.problems] == [f"/item/{n}" for n in range(1, 10, 2)]
    assert seen == [(n, 10) for n in range(1, 11)]
    assert len(given.plan.files) == 5


def test_problems_in_document_order(tmp_path: Path) -> None:
    """Those of reading first, then item by item, each with its place and client."""
    collection = a_collection(
        an_item("Percent", url="https://h/100%"),
        a_folder("F", an_item("None", url=""), an_item("Signed", auth=auth("hawk"))),
        an_item("Bad", url="https://h/", headers=[{"key": "A", "value": "b\nc"}]),
    )
    given = run(tmp_path, collection, Settings(clients=("python/requests", "shell/curl")))
    assert [(p.code, p.where.pointer, p.where.names, p.client) for p in given.problems] == [
        ("SG301", "/item/0", ("Percent",), "python/requests"),
        ("SG202", "/item/1/item/0", ("F", "None"), ""),
        ("SG203", "/item/1/item/1", ("F", "Signed"), ""),
        ("SG204", "/item/2", ("Bad",), ""),
    ]
    assert paths(given) == [
        "sample/f/signed/python-requests.py",
        "sample/f/signed/shell-curl.sh",
        "sample/percent/shell-curl.sh",
    ]


def test_what_is_left_out_is_a_problem(tmp_path: Path) -> None:
    """And the snippet is there."""
    pairs = (("Host", "a"), ("Range", "b"), ("Range", "c"))
    headers = [{"key": key, "value": value} for key, value in pairs]
    given = run(tmp_path, a_collection(an_item(headers=headers)), Settings())
    assert [(p.code, p.client) for p in given.problems] == [
        ("SG302", "go/chilkat"),
        ("SG302", "python/requests"),
    ]
    assert len(given.plan.files) == 3


def test_a_value_that_a_language_cannot_hold(tmp_path: Path) -> None:
    """Only its snippet is missing; it is the input's fault, so no older file is kept."""
    folder = tmp_path / "templates" / "shell" / "curl"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('title = "curl"\nview = "curl"\n', "utf-8")
    collection = a_collection(an_item(method="POST", body=raw("a\0b")))
    settings = Settings(
        clients=("shell/curl", "python/requests"), templates=(str(tmp_path / "templates"),)
    )
    given = run(tmp_path, collection, settings)
    assert [(p.code, p.client) for p in given.problems] == [("SG303", "shell/curl")]
    assert (paths(given), given.plan.kept) == (["sample/request/python-requests.py"], frozenset())


@pytest.mark.parametrize(
    ("client", "template", "code", "words"),
    [
        ("shell/curl", "{{ view.url }}", "SG304", "literal filter"),
        ("shell/curl", "{% if %}", "SG304", "Expected an expression"),
        ("python/requests", "x = = 1", "SG305", "black"),
    ],
)
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_broken_template(
    client: str, template: str, code: str, words: str, jobs: int, tmp_path: Path
) -> None:
    """The other clients come out, and what an earlier run made for this one is kept."""
    folder = tmp_path / "templates" / client
    folder.mkdir(parents=True)
    (folder / "snippet.jinja").write_text(template, "utf-8")
    settings = Settings(templates=(str(tmp_path / "templates"),), jobs=jobs)
    given = run(tmp_path, a_collection(an_item("A"), an_item("B")), settings)
    assert [(p.code, p.client, p.where.pointer) for p in given.problems] == [
        (code, client, "/item/0"),
        (code, client, "/item/1"),
    ]
    assert words in given.problems[0].message
    broken = next(name for name in THREE if name.startswith(client.replace("/", "-")))
    assert given.plan.kept == {f"sample/a/{broken}", f"sample/b/{broken}"}
    others = [name for name in THREE if name != broken]
    assert paths(given) == [f"sample/{item}/{name}" for item in "ab" for name in others]
    assert given.plan.complete


def test_a_client_that_cannot_be_loaded(tmp_path: Path) -> None:
    """That ends the run: every client may depend on it."""
    folder = tmp_path / "templates" / "odd" / "lib"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text("title = 1\n", "utf-8")
    with pytest.raises(TemplateError, match=r"client\.toml|language\.toml"):
        run(tmp_path, SMALL, Settings(templates=(str(tmp_path / "templates"),)))


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("missing.json", None, "SG101"),
        ("latin.json", b"\xe9", "SG102"),
        ("broken.json", b"{", "SG103"),
        ("other.json", b"{}", "SG104"),
    ],
)
def test_an_input_that_cannot_be_read(
    name: str, content: bytes | None, code: str, tmp_path: Path
) -> None:
    """The others are rendered, but nothing may be removed."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    good = write(tmp_path, SMALL)
    given = generate([str(tmp_path / name), str(good)], CURL)
    assert [(p.code, p.where.file) for p in given.problems] == [(code, str(tmp_path / name))]
    assert (given.collections, given.failed_inputs, len(given.plan.files)) == (1, 1, 4)
    assert not given.plan.complete


def test_a_folder_of_collections(tmp_path: Path) -> None:
    """Each of them, by name; a folder without any is a problem."""
    folder = tmp_path / "collections"
    folder.mkdir()
    for name in ("b", "a"):
        write(folder, a_collection(an_item("R"), name=name), f"{name}.postman_collection.json")
    given = generate([str(folder)], CURL)
    assert paths(given) == ["a/r/shell-curl.sh", "b/r/shell-curl.sh"]
    assert [f.collection for f in given.plan.files] == ["a", "b"]
    (tmp_path / "empty").mkdir()
    nothing = generate([str(tmp_path / "empty")], CURL)
    assert [(p.code, p.where.file) for p in nothing.problems] == [
        ("SG104", str(tmp_path / "empty"))
    ]
    assert (nothing.failed_inputs, nothing.plan.complete) == (1, False)


def test_a_folder_of_yaml(tmp_path: Path) -> None:
    """A collection of the v3 format, given itself or beside others."""
    api = tmp_path / "given" / "api"
    (api / ".resources").mkdir(parents=True)
    (api / ".resources" / "definition.yaml").write_text("$kind: collection\nname: Three\n", "utf-8")
    (api / "Get.request.yaml").write_text(
        "$kind: http-request\nname: Get\nurl: https://api.example.com/x\nmethod: GET\n", "utf-8"
    )
    write(tmp_path / "given", a_collection(an_item("R"), name="Two"))
    assert paths(generate([str(api)], CURL)) == ["three/get/shell-curl.sh"]
    assert paths(generate([str(tmp_path / "given")], CURL)) == [
        "three/get/shell-curl.sh",
        "two/r/shell-curl.sh",
    ]


def test_standard_input(tmp_path: Path) -> None:
    """``-`` stands for it."""
    given = generate(["-"], CURL, stdin=json.dumps(SMALL).encode())
    assert len(given.plan.files) == 4
    broken = generate(["-"], CURL, stdin=b"")
    assert [p.where.file for p in broken.problems] == ["<stdin>"]


def test_collections_of_one_name(tmp_path: Path) -> None:
    """Both come out, in different folders."""
    first = write(tmp_path, a_collection(an_item("R")), "1.json")
    second = write(tmp_path, a_collection(an_item("R")), "2.json")
    given = generate([str(first), str(second)], CURL)
    assert len(set(paths(given))) == 2


def test_include_and_exclude(tmp_path: Path) -> None:
    """Exclusion wins."""
    only = Settings(clients=("shell/curl",), include=("Leads", "Zebra"), exclude=("Leads/Get",))
    given = run(tmp_path, SMALL, only)
    assert paths(given) == ["sample/leads/add/shell-curl.sh", "sample/zebra/shell-curl.sh"]
    assert (given.requests, given.plan.complete) == (2, True)


@pytest.mark.parametrize("settings", [{"include": ("Zebras",)}, {"exclude": ("Zebras",)}])
def test_a_selector_that_matches_nothing(settings: Any, tmp_path: Path) -> None:
    """It is told with what is close to it, unless what it means could not be read."""
    with pytest.raises(SelectionError, match="Zebra"):
        run(tmp_path, SMALL, Settings(**settings))
    files = [str(write(tmp_path, SMALL)), str(tmp_path / "missing.json")]
    given = generate(files, Settings(**settings))
    assert [p.code for p in given.problems] == ["SG101"]


def test_an_environment(tmp_path: Path) -> None:
    """Its values win over the collection's, those of globals are the last."""
    collection = a_collection(
        an_item(url="https://{{host}}/{{a}}/{{b}}"), variable=variables(host="h.example.com", a="1")
    )
    environment = write(tmp_path, an_environment(a="2"), "e.json")
    globals_file = write(tmp_path, an_environment(a="3", b="4"), "g.json")
    settings = Settings(
        clients=("shell/curl",), environment=str(environment), globals_file=str(globals_file)
    )
    assert "https://h.example.com/2/4" in text_of(run(tmp_path, collection, settings))
    typed = Settings(clients=("shell/curl",), variables=(("b", "5"),))
    assert "https://h.example.com/1/5" in text_of(run(tmp_path, collection, typed))


@pytest.mark.parametrize("which", ["environment", "globals_file"])
@pytest.mark.parametrize("exists", [True, False])
def test_an_environment_that_is_none(which: str, *, exists: bool, tmp_path: Path) -> None:
    """Nothing is rendered, for every snippet would be another one."""
    other = write(tmp_path, SMALL, "other.json") if exists else tmp_path / "missing.json"
    settings = Settings(**{which: str(other)})  # type: ignore[arg-type]
    given = run(tmp_path, SMALL, settings)
    (problem,) = given.problems
    assert (problem.code, problem.severity, problem.where.file) == (
        "SG108" if exists else "SG101", "error", str(other),
    )  # fmt: skip
    assert (given.plan.files, given.plan.complete, given.failed_inputs) == ((), False, 1)
    assert (given.collections, given.requests, given.snippets) == (0, 0, 0)


TOKEN = "s3cr3t-T0k+n/ü"
SECRETS: dict[str, Data] = {
    "bearer": an_item(auth=auth("bearer", token=TOKEN)),
    "basic": an_item(auth=auth("basic", username="u", password=TOKEN)),
    "an api key in a header": an_item(auth=auth("apikey", key="X-Odd", value="s3cr3t-T0k+n/")),
    "an api key in the query": an_item(auth=auth("apikey", key="odd", value=TOKEN, **{"in": "query"})),
    "oauth2": an_item(auth=auth("oauth2", accessToken="s3cr3t-T0k+n/")),
    "a header": an_item(headers={"X-Api-Key": "s3cr3t-T0k+n/"}),
    "an authorization": an_item(headers={"Authorization": "Token s3cr3t-T0k+n/"}),
    "a cookie": an_item(headers={"Cookie": "s3cr3t-T0k+n/"}),
    "a query": an_item(url=a_url("https://h/p", query=[{"key": "api_key", "value": TOKEN}])),
    "a form": an_item(method="POST", body=urlencoded({"key": "client_secret", "value": TOKEN})),
    "a part": an_item(
        method="POST", body=formdata({"key": "password", "value": TOKEN, "type": "text"})
    ),
    "a user name in the URL": an_item(url="https://u:s3cr3t-T0k+n@h/p"),
}  # fmt: skip


def traces(token: str) -> set[bytes]:
    """What would betray ``token``: itself, its parts encoded for URLs, and in base64."""
    whole = {token, quote(token, safe=""), quote(token), quote(token, safe="+/")}
    pairs = [token, f"u:{token}"]
    return {t.encode() for t in whole} | {b64encode(p.encode()) for p in pairs}


@pytest.mark.parametrize("item", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize("style", ["env", "angle", "keep", "classic"])
def test_a_secret_never_comes_out(item: Data, style: Any, tmp_path: Path) -> None:
    """In no client, in no style, in no encoding; nor in a problem."""
    given = run(tmp_path, a_collection(item), Settings(placeholders=style))
    assert len(given.plan.files) == 3
    output = b"\n".join(file.content for file in given.plan.files)
    for token in (TOKEN, "s3cr3t-T0k+n/", "s3cr3t-T0k+n"):
        assert not [trace for trace in traces(token) if trace in output]
    assert b"s3cr3t" not in output
    assert "s3cr3t" not in repr(given.problems)


BEARER = auth("bearer", token="s3cr3t-T0k3n")
ELSEWHERE = {
    "a saved answer": an_item(auth=BEARER, responses=[a_response('{"token": "s3cr3t-T0k3n"}')]),
    "a body": an_item(method="POST", auth=BEARER, body=raw('{"token": "s3cr3t-T0k3n"}', "json")),
    "a path": an_item(url="https://h/s3cr3t-T0k3n", auth=BEARER),
}


@pytest.mark.parametrize("item", ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_known_secret_comes_out_nowhere_else(item: Data, tmp_path: Path) -> None:
    """What is a credential in one place is none of the reader's business in another."""
    for file in run(tmp_path, a_collection(item), Settings()).plan.files:
        assert b"s3cr3t" not in file.content


@pytest.mark.parametrize("item", SECRETS.values(), ids=SECRETS)
def test_a_secret_is_kept_on_demand(item: Data, tmp_path: Path) -> None:
    """Then it is a value as any other."""
    given = run(tmp_path, a_collection(item), Settings(secrets="keep"))
    assert len(given.plan.files) == 3
    for file in given.plan.files:
        assert re.search(rb"s3cr3t-T0k(\+|%2B)n", file.content), file.content


def test_a_secret_of_a_variable(tmp_path: Path) -> None:
    """Its own name stands for it, also where the same variable is no credential."""
    collection = a_collection(
        an_item(url="https://h/{{my-key}}", headers={"X-Api-Key": "{{my-key}}"}),
        variable=variables(**{"my-key": "s3cr3t"}),
    )
    given = run(tmp_path, collection, Settings())
    for file in given.plan.files:
        assert b"s3cr3t" not in file.content
        assert b"MY_KEY" in file.content


def test_one_snippet(tmp_path: Path) -> None:
    """The same text as in the plan."""
    given = pipeline.read([str(write(tmp_path, SMALL))])
    (secured,) = given.secured
    located = select_one(secured.collection, "Leads/Get")
    for client in DEFAULT_CLIENTS:
        found, problems = pipeline.snippet(secured, located, client, Settings(), given.gate)
        assert found is not None
        assert not problems
        planned = run(tmp_path, SMALL, Settings(clients=(client,), include=("Leads/Get",)))
        assert found.text == text_of(planned)
        assert (found.client, planned.plan.files[0].path.endswith(f".{found.extension}")) == (
            client, True,
        )  # fmt: skip


def test_no_snippet(tmp_path: Path) -> None:
    """The problem instead."""
    given = pipeline.read([str(write(tmp_path, a_collection(an_item(url=""))))])
    (secured,) = given.secured
    located = select_one(secured.collection, "Request")
    found, problems = pipeline.snippet(secured, located, "go/chilkat", Settings(), given.gate)
    assert (found, [p.code for p in problems]) == (None, ["SG202"])


def test_the_exchange_as_data(tmp_path: Path) -> None:
    """Texts as Postman writes them; no value of a secret."""
    item = an_item(url="https://h/{{id}}", auth=auth("bearer", token=TOKEN))
    (secured,) = pipeline.read([str(write(tmp_path, a_collection(item)))]).secured
    located = select_one(secured.collection, "Request")
    found, problems = pipeline.exchange_of(secured, located, Settings())
    assert isinstance(found, dict)
    assert not problems
    assert (found["method"], found["address"]["path"]) == ("GET", "/{{id}}")
    assert TOKEN not in json.dumps(found, ensure_ascii=False)
    assert not found["secrets"]


def test_no_exchange(tmp_path: Path) -> None:
    """The problem instead."""
    (secured,) = pipeline.read([str(write(tmp_path, a_collection(an_item(url=""))))]).secured
    located = select_one(secured.collection, "Request")
    found, problems = pipeline.exchange_of(secured, located, Settings())
    assert (found, [p.code for p in problems]) == (None, ["SG202"])


def test_the_clients() -> None:
    """As the command lists them."""
    found = {client.name: client for client in pipeline.clients(Settings())}
    assert list(found) == sorted(found)
    assert set(DEFAULT_CLIENTS) <= set(found)
    go = found["go/chilkat"]
    assert (go.title, go.language, go.extension, go.aliases) == (
        "Chilkat", "Go", "go", ("go", "chilkat"),
    )  # fmt: skip
    assert (go.origin / "client.toml").is_file()


def test_nothing_is_written(tmp_path: Path) -> None:
    """Only a later stage touches the output folder."""
    write(tmp_path, SMALL)
    before = sorted(tmp_path.rglob("*"))
    run(tmp_path, SMALL, Settings())
    assert sorted(tmp_path.rglob("*")) == before


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    """The way of a collection through bytes is that through a file."""
    path = write(tmp_path, SMALL)
    parsed = read_collection(Source(str(path), path.read_bytes()))
    assert pipeline.read([str(path)]).collections == (parsed.collection,)
