"""Whatever a collection holds, it gives snippets or problems, never a traceback."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from snippetgen.pipeline import Generated, generate
from snippetgen.settings import Settings
from tests.builders import Data, a_collection, a_folder, a_response, a_url, an_item, auth, raw
from tests.checks.python_check import errors_of
from tests.property.strategies import pieces

VARIABLES = st.sampled_from(["{{a}}", "{{b c}}", "{{$guid}}", "{{}}", "{{a}}{{A}}", "{{é}}"])
WORDS = st.lists(pieces(holds="nul") | VARIABLES | st.sampled_from(["id", "v1"]), max_size=2).map(
    "".join
)
PLAIN = st.text("abc -_./é{}", max_size=6)
"""What no syntax knows, for headers and methods that can be sent."""
TYPES = st.sampled_from([
    "application/json", "application/json; charset=utf-8", "text/plain", "",
    "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x",
    "{{a}}",
])  # fmt: skip


def flags() -> st.SearchStrategy[Data]:
    """Mostly enabled."""
    return st.sampled_from([{}, {}, {}, {"disabled": True}])


def pairs(names: st.SearchStrategy[Any], values: st.SearchStrategy[Any]) -> Any:
    """A list of keys and values."""
    one = st.fixed_dictionaries({"key": names, "value": st.none() | values})
    return st.lists(st.tuples(one, flags()).map(lambda p: {**p[0], **p[1]}), max_size=3)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
).map(lambda value: json.dumps(value, ensure_ascii=False))
"""JSON, and with NaN what is none."""

ODD_JSON = st.sampled_from([
    '{"a": {{a}}, "b": "{{b}}"}', '{"a": 1e5, "a": -0}', "[[1]]", '[{"a": 1}, {}]', '{"{{a}}": 1}',
    '{"a": 1 // x\n}', '{"a": 1e-0000000001, "b": 1e+1000000000, "c": "{{a}}"}', '"\\ud800"', "1",
    '{"count_i": 1, "l": [{"id": 1}], "type": {"id": "x"}}', "[" * 60 + "]" * 60, '{"\\u0000": 1}',
])  # fmt: skip
RAW = st.builds(
    raw, WORDS | JSON | ODD_JSON, st.sampled_from([None, "json", "text", "xml", "{{a}}"])
)
FILES = st.sampled_from(["a.txt", "/tmp/é b.bin", "{{file}}", "", 'a"b;c'])  # noqa: S108
PARTS = st.lists(
    st.fixed_dictionaries({
        "key": WORDS | PLAIN,
        "type": st.sampled_from(["text", "text", "file"]),
        "value": WORDS,
    }, optional={
        "src": st.none() | FILES | st.lists(FILES, max_size=2), "contentType": TYPES,
        "fileName": FILES,
    }),
    max_size=3,
)  # fmt: skip
BODIES = st.one_of(
    st.none(),
    RAW,
    pairs(WORDS, WORDS).map(lambda found: {"mode": "urlencoded", "urlencoded": found}),
    PARTS.map(lambda found: {"mode": "formdata", "formdata": found}),
    FILES.map(lambda src: {"mode": "file", "file": {"src": src}}),
    st.fixed_dictionaries({"query": WORDS, "variables": JSON | ODD_JSON}).map(
        lambda found: {"mode": "graphql", "graphql": found}
    ),
)
HEADERS = st.lists(
    st.one_of(
        st.fixed_dictionaries({
            "key": st.sampled_from(["X-A", "x-a", "Host", "Cookie", "Authorization", "X-Api-Key",
                                    "Content-Length", "Accept"]),
            "value": PLAIN | WORDS,
        }),
        st.fixed_dictionaries({"key": st.just("Content-Type"), "value": TYPES}),
    ),
    max_size=3,
)  # fmt: skip
URLS = st.one_of(
    st.builds(
        lambda path, query, variable: a_url(
            "https://api.example.com/" + path.replace("?", ""), query=query, variable=variable
        ),
        WORDS | st.sampled_from(["", "v1/:id/x", "a/../b", "100%", "a[1]{b}", "{{a}}/"]),
        pairs(WORDS | PLAIN, WORDS | PLAIN),
        pairs(st.just("id"), WORDS),
    ),
    st.sampled_from(
        ["{{base}}/x", "u:{{p}}@h/?a=1&b", "http://h:{{port}}/?", "", "http://é.com/#f"]
    ),
)
AUTHS = st.one_of(
    st.none(),
    st.builds(lambda u, p: auth("basic", username=u, password=p), WORDS | PLAIN, WORDS),
    st.builds(lambda t: auth("bearer", token=t), PLAIN | WORDS),
    st.builds(
        lambda k, v, place: auth("apikey", key=k, value=v, **{"in": place}),
        WORDS | st.just("X-Key"), WORDS | PLAIN, st.sampled_from(["header", "query"]),
    ),
    st.sampled_from([auth("noauth"), auth("digest"), auth("oauth2", accessToken="{{t}}")]),
)  # fmt: skip
RESPONSES = st.lists(
    st.builds(a_response, JSON | ODD_JSON | WORDS, code=st.sampled_from([200, 204, 404])),
    max_size=1,
)


@st.composite
def items(draw: st.DrawFn) -> Data:
    """One request."""
    request = {"body": draw(BODIES), "auth": draw(AUTHS)}
    return an_item(
        draw(WORDS | st.just("Get")),
        method=draw(st.sampled_from(["GET", "POST", "PUT", "HEAD", "OPTIONS", "PURGE", "{{a}}"])),
        url=draw(URLS),
        headers=draw(HEADERS),
        responses=draw(RESPONSES),
        settings=draw(st.sampled_from([
            None, {"disableBodyPruning": True}, {"disableUrlEncoding": True},
            {"followRedirects": False, "disabledSystemHeaders": {"content-type": True}},
        ])),
        **{name: value for name, value in request.items() if value is not None},
    )  # fmt: skip


@st.composite
def collections(draw: st.DrawFn) -> Data:
    """A request, another one in a folder, and the collection's variables."""
    inner = draw(st.lists(items(), max_size=1))
    return a_collection(
        draw(items()),
        *(a_folder(draw(WORDS), *inner) for _ in inner),
        name=draw(WORDS),
        variable=draw(pairs(st.sampled_from(["a", "b c", "A"]), WORDS)),
    )


CHOICES = st.builds(
    Settings,
    placeholders=st.sampled_from(["env", "env", "angle", "keep", "classic"]),
    form=st.sampled_from(["program", "program", "fragment"]),
    secrets=st.sampled_from(["name", "name", "keep"]),
)


def generated(collection: Data, chosen: Settings) -> Generated:
    """What ``collection`` gives."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c.json"
        path.write_text(json.dumps(collection), "utf-8")
        return generate([str(path)], chosen)


@settings(max_examples=60, deadline=None)
@given(collections(), CHOICES)
def test_any_collection_gives_snippets_or_problems(collection: Data, chosen: Settings) -> None:
    """Each client has its snippet or an error that says why not; nothing of ours ever breaks."""
    found = generated(collection, chosen)
    assert not [p for p in found.problems if p.code in ("SG304", "SG305")], found.problems
    explained = {(p.where.pointer, p.client) for p in found.problems if p.severity == "error"}
    made = {(file.pointer, file.client) for file in found.plan.files}
    pointers = ["/item/0", *(["/item/1/item/0"] if len(collection["item"]) > 1 else [])]
    for pointer in pointers:
        for client in chosen.clients:
            missing = (pointer, client) not in made
            assert missing is bool({(pointer, client), (pointer, "")} & explained)
    assert len(made) == len(found.plan.files) == found.snippets


@settings(max_examples=60, deadline=None)
@given(collections(), CHOICES)
def test_every_snippet_of_python_compiles(collection: Data, chosen: Settings) -> None:
    """For Python 3.9, without a warning, and black has nothing left to do."""
    only = Settings(
        clients=("python/requests",),
        placeholders=chosen.placeholders,
        form=chosen.form,
        secrets=chosen.secrets,
    )
    for file in generated(collection, only).plan.files:
        text = file.content.decode()
        assert not errors_of(text), text
        assert text.endswith("\n")
        assert "\r" not in text


@settings(max_examples=25, deadline=None)
@given(collections(), CHOICES)
def test_the_same_collection_gives_the_same_bytes(collection: Data, chosen: Settings) -> None:
    """Nothing depends on what was rendered before."""
    first, second = generated(collection, chosen), generated(collection, chosen)
    assert first.plan == second.plan
    assert [p.message for p in first.problems] == [p.message for p in second.problems]
