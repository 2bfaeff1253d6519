"""v3 collections: folders of YAML files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from snippetgen.ir.auth import ApiKeyAuth, Auth, BearerAuth, NoAuth
from snippetgen.ir.body import (
    Body,
    FileBody,
    FilePart,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.collection import Item, walk
from snippetgen.ir.request import (
    Example,
    Header,
    PathVariable,
    QueryParam,
    Request,
    Settings,
    Url,
)
from snippetgen.ir.text import Text, Variable
from snippetgen.postman import is_v3_directory, read_directory_v3


def write(root: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def item_of(root: Path, content: str) -> Item:
    parsed = read_directory_v3(write(root, {"r.request.yaml": content}))
    assert parsed.problems == ()
    assert parsed.collection is not None
    (located,) = walk(parsed.collection)
    return located.item


def request_of(root: Path, content: str) -> Request:
    return item_of(root, "$kind: http-request\n" + content).request


def test_a_directory_is_recognised(tmp_path: Path) -> None:
    assert not is_v3_directory(tmp_path / "absent")
    assert not is_v3_directory(tmp_path)
    assert not is_v3_directory(write(tmp_path / "x", {"a.yaml": "", "b": ""}) / "b")
    assert is_v3_directory(write(tmp_path / "y", {"a.request.yml": ""}))
    assert is_v3_directory(write(tmp_path / "z", {".resources/definition.yaml": ""}))


def test_the_tree_its_names_and_its_order(tmp_path: Path) -> None:
    root = write(
        tmp_path / "api",
        {
            ".resources/definition.yaml": (
                "$kind: collection\nname: My API\ndescription: about\n"
                "variables: {base: http://h, code: 007}\n"
                "auth: {type: bearer, credentials: {token: '{{t}}'}}\n"
                "settings: {followRedirects: false}"
            ),
            "zeta.request.yaml": "order: 1\nurl: h",
            "alpha.request.yml": "order: 279502267060979.5\nurl: h",
            "late.request.yaml": "name: A name\nurl: h",
            "Users/.resources/definition.yml": "order: 2\nname: People",
            "Users/Login.request.yaml": "url: h",
            "Users/Deep/x.request.yaml": "url: h",
            "notes.md": "",
        },
    )
    parsed = read_directory_v3(root)
    assert parsed.problems == ()
    assert parsed.collection is not None
    collection = parsed.collection
    assert (collection.name, collection.file) == ("My API", str(root))
    assert collection.description == "about"
    assert collection.auth == BearerAuth(Text.made_of(Variable("t")))
    assert [(d.name, d.value.source) for d in collection.variables.definitions] == [
        ("base", "http://h"),
        ("code", "007"),
    ]
    assert [(found.names, found.item.pointer) for found in walk(collection)] == [
        (("zeta",), "zeta.request.yaml"),
        (("People", "Deep", "x"), "Users/Deep/x.request.yaml"),
        (("People", "Login"), "Users/Login.request.yaml"),
        (("alpha",), "alpha.request.yml"),
        (("A name",), "late.request.yaml"),
    ]
    assert [child.pointer for child in collection.children][1] == "Users"
    assert not next(walk(collection)).item.settings.follow_redirects


def test_a_collection_without_definition_has_the_name_of_its_folder(tmp_path: Path) -> None:
    collection = read_directory_v3(write(tmp_path / "api", {"a.request.yaml": "url: h"})).collection
    assert collection is not None
    assert collection.name == "api"
    nothing = read_directory_v3(tmp_path / "absent").collection
    assert nothing is not None
    assert nothing.children == ()


@pytest.mark.parametrize(
    "entries",
    [
        "headers: {A: 007, B: 'true'}\nqueryParams: {q: 1.0}\npathVariables: {id: ''}",
        (
            "headers: [{key: A, value: 007}, {key: B, value: true}]\n"
            "queryParams: [{key: q, value: 1.0}]\npathVariables: [{key: id, value: ''}]"
        ),
    ],
)
def test_maps_and_lists_say_the_same(tmp_path: Path, entries: str) -> None:
    request = request_of(tmp_path, f"url: http://h/:id?q=0\nmethod: put\n{entries}")
    assert request == Request(
        method=Text("put"),
        url=Url(
            protocol=Text("http"),
            host=Text("h"),
            path=(Text(":id"),),
            query=(QueryParam(Text("q"), Text("1.0")),),
            variables=(PathVariable("id", Text("")),),
        ),
        headers=(Header(Text("A"), Text("007")), Header(Text("B"), Text("true"))),
    )


def test_flags_are_told_by_their_words(tmp_path: Path) -> None:
    headers = (
        "[{key: A, value: b, disabled: true}, {key: C, value: d, disabled: false}, 'E: f', "
        "{key: G, description: why}]"
    )
    assert request_of(tmp_path, f"url: h\nheaders: {headers}").headers == (
        Header(Text("A"), Text("b"), disabled=True),
        Header(Text("C"), Text("d")),
        Header(Text("E"), Text("f")),
        Header(Text("G"), Text(""), description="why"),
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", None),
        ("{type: none}", None),
        ("{content: x}", None),
        ("{type: text, content: ''}", None),
        ("{type: text}", None),
        ("{type: text, content: x}", RawBody(Text("x"), "text")),
        ("{type: json, content: '{\"a\": {{b}}}'}", RawBody(Text.of('{"a": {{b}}}'), "json")),
        ("{type: json, content: ''}", RawBody(Text(""), "json")),
        ("{type: urlencoded, content: {a: 007}}",
         UrlencodedBody((FormField(Text("a"), Text("007")),))),
        ("{type: urlencoded, content: [{key: a, value: b, disabled: true}]}",
         UrlencodedBody((FormField(Text("a"), Text("b"), disabled=True),))),
        (("{type: formdata, content: [{key: a, type: text, value: b, contentType: x/y}, "
         "{key: f, type: file, src: p}, {key: g, type: file, src: [q, r]}]}"),
         FormDataBody((
             TextPart(Text("a"), Text("b"), Text("x/y")),
             FilePart(Text("f"), (Text("p"),)),
             FilePart(Text("g"), (Text("q"), Text("r")), in_list=True),
         ))),
        ("{type: formdata}", FormDataBody()),
        ("{type: file, content: {src: a.bin}}", FileBody(Text("a.bin"))),
        ("{type: file, content: a.bin}", FileBody(Text("a.bin"))),
    ],
)  # fmt: skip
def test_bodies(tmp_path: Path, body: str, expected: Body | None) -> None:
    assert request_of(tmp_path, f"url: h\nbody: {body}").body == expected


@pytest.mark.parametrize(
    ("auth", "expected"),
    [
        ("", None),
        ("{type: inherit}", None),
        ("[]", None),
        ("{type: noauth}", NoAuth()),
        ("{type: bearer, credentials: {token: t}}", BearerAuth(Text("t"))),
        ("[{type: bearer, credentials: [{key: token, value: t}]}]", BearerAuth(Text("t"))),
        ("{type: apikey, credentials: {key: k, value: v, in: query}}",
         ApiKeyAuth(Text("k"), Text("v"), location=Text("query"))),
    ],
)  # fmt: skip
def test_auth(tmp_path: Path, auth: str, expected: Auth | None) -> None:
    assert request_of(tmp_path, f"url: h\nauth: {auth}").auth == expected


def test_of_several_auths_the_first_counts(tmp_path: Path) -> None:
    auth = "[{type: bearer, credentials: {token: t}}, {type: noauth}]"
    parsed = read_directory_v3(write(tmp_path, {"r.request.yaml": f"url: h\nauth: {auth}"}))
    assert parsed.collection is not None
    assert next(walk(parsed.collection)).item.request.auth == BearerAuth(Text("t"))
    assert [(p.code, p.where.pointer) for p in parsed.problems] == [("SG106", "r.request.yaml")]


def test_graphql_is_a_kind_of_its_own(tmp_path: Path) -> None:
    content = "$kind: graphql-request\nurl: http://h\nquery: '{ a }'\nvariables: '{\"b\": 1}'"
    request = item_of(tmp_path, content).request
    assert request.method == Text("POST")
    assert request.body == GraphqlBody(Text("{ a }"), variables=Text('{"b": 1}'))


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("", Settings()),
        ("{disableBodyPruning: true, strictSSL: false}",
         Settings(disable_body_pruning=True, strict_ssl=False)),
        ("{disabledSystemHeaders: {content-type: true, accept: false}}",
         Settings(disabled_system_headers=("content-type",))),
        ("{disabledSystemHeaders: [Accept]}", Settings(disabled_system_headers=("accept",))),
    ],
)  # fmt: skip
def test_settings(tmp_path: Path, settings: str, expected: Settings) -> None:
    assert item_of(tmp_path, f"url: h\nsettings: {settings}").settings == expected


def test_examples(tmp_path: Path) -> None:
    folder = ".resources/r.resources/examples"
    write(
        tmp_path,
        {
            f"{folder}/OK.example.yaml": (
                "$kind: http-example\nresponse:\n  statusCode: 200\n  statusText: OK\n"
                "  headers: [{key: A, value: b}]\n  body: {type: json, content: '{}'}\norder: 2"
            ),
            f"{folder}/old.example.yml": "name: Old\ncode: 404\nstatus: No\nbody: text\norder: 1",
            f"{folder}/list.example.yaml": "[]",
            f"{folder}/other.yaml": "",
        },
    )
    parsed = read_directory_v3(write(tmp_path, {"r.request.yaml": "url: h"}))
    assert parsed.collection is not None
    assert next(walk(parsed.collection)).item.examples == (
        Example("Old", 404, "No", body="text"),
        Example("OK", 200, "OK", (Header(Text("A"), Text("b")),), "{}"),
    )
    assert [p.where.pointer for p in parsed.problems] == [f"{folder}/list.example.yaml"]


def test_what_is_not_http_is_reported(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"F/ws.request.yaml": "$kind: websocket-request\nurl: ws://h"}
    parsed = read_directory_v3(write(tmp_path, files))
    (problem,) = parsed.problems
    assert problem.code == "SG110"
    assert (problem.where.pointer, problem.where.names) == ("F/ws.request.yaml", ("F", "ws"))


BOMB = b"a0: &a0 [x]\n" + b"".join(
    b"a%d: &a%d [%s]\n" % (n, n, b",".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 12)
)
"""Some hundred characters that stand for billions."""


def test_a_few_aliases_are_fine(tmp_path: Path) -> None:
    """Writers of YAML make them of what stands twice."""
    content = "url: &u http://h\nheaders: [&h {key: A, value: *u}, *h, *h]"
    headers = item_of(tmp_path, content).request.headers
    assert [header.value for header in headers] == [Text("http://h")] * 3


@pytest.mark.parametrize(
    ("content", "code", "message", "line"),
    [
        (b"url: {{base}}/x", "SG103", "not valid YAML", 1),
        (b"a: b\nc: 'open", "SG103", "not valid YAML", 2),
        (b"a: \x07", "SG103", "not valid YAML", None),
        (b"\xff\xfea", "SG102", "UTF-16", None),
        (b"caf\xe9: 1", "SG102", "Latin-1", 1),
        (b"a: " + b"[" * 5000, "SG105", "too deeply", None),
        (BOMB, "SG105", "repeat too much", None),
        (b"- a", "SG106", "an object expected", None),
        (b'a: "\\U00110000"', "SG103", "not valid YAML", None),
    ],
)
def test_a_file_that_cannot_be_read_spares_the_rest(
    tmp_path: Path, content: bytes, code: str, message: str, line: int | None
) -> None:
    write(tmp_path, {"a.request.yaml": content, "b.request.yaml": "url: h"})
    parsed = read_directory_v3(tmp_path)
    assert parsed.collection is not None
    assert [located.item.name for located in walk(parsed.collection)] == ["b"]
    (problem,) = parsed.problems
    assert problem.code == code
    assert message in problem.message
    assert problem.where.pointer == "a.request.yaml"
    assert problem.where.line == line


def test_half_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    assert item_of(tmp_path, 'url: h\nname: "a\\ud800"').name == "a\ufffd"


def test_values_of_a_wrong_kind_are_reported(tmp_path: Path) -> None:
    values: dict[str, Any] = {"headers": "5: 6", "auth": "x", "body": "[1]", "settings": "x"}
    content = "\n".join(f"{name}: {value}" for name, value in values.items())
    parsed = read_directory_v3(
        write(tmp_path, {"r.request.yaml": f"url: h\nqueryParams: [[]]\n{content}"})
    )
    assert parsed.collection is not None
    assert {p.code for p in parsed.problems} <= {"SG103", "SG106"}
    assert parsed.problems
