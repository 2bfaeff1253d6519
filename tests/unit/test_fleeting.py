"""A run that remembers gives what a run without memory gives, whatever changed since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from snippetgen import pipeline
from snippetgen.cache.fleeting import Fleeting
from snippetgen.cache.store import Store
from snippetgen.settings import Output, Settings
from tests.builders import (
    a_collection,
    a_folder,
    a_response,
    an_environment,
    an_item,
    auth,
    raw,
    variables,
)
from tests.builders import write as write_json

NAME = "sample.postman_collection.json"
Change = Callable[[dict[str, Any]], None]


def project() -> dict[str, Any]:
    """Two folders with two requests each, and an environment."""

    def item(name: str) -> dict[str, Any]:
        return an_item(
            name, method="POST", url="https://{{host}}/{{own}}/{{later}}",
            body=raw(f'{{"name": "{name}"}}', "json"), responses=[a_response('{"id": 1}')],
        )  # fmt: skip

    folders = [a_folder(f"F{n}", item(f"A{n}"), item(f"B{n}")) for n in (1, 2)]
    collection = a_collection(*folders, variable=variables(own="v1"))
    return {"collection": collection, "environment": an_environment(host="api.example.com")}


def settings_of(folder: Path, made: dict[str, Any]) -> Settings:
    """The settings for the files of ``made``, which are written."""
    write_json(folder, made["collection"])
    environment = write_json(folder, made["environment"], "e.json")
    settings = Settings(environment=str(environment), clients=("python/requests", "shell/curl"))
    return msgspec.structs.replace(settings, **made.get("settings", {}))


def run(folder: Path, made: dict[str, Any], store: Store | None = None) -> pipeline.Generated:
    """One run on the files of ``made``."""
    settings = settings_of(folder, made)
    found = pipeline.generate([str(folder / NAME)], settings, store=store)
    told = (msgspec.structs.replace(each, told=each.summary) for each in found.plan.requests)
    plan = msgspec.structs.replace(found.plan, requests=tuple(told))
    return msgspec.structs.replace(found, plan=plan)


def pages(folder: Path, made: dict[str, Any], store: Store | None = None) -> pipeline.Published:
    """The same, as pages."""
    settings, outputs = settings_of(folder, made), [Output(to="html", output="o")]
    return pipeline.publish([str(folder / NAME)], settings, outputs, store=store)


def item_of(made: dict[str, Any]) -> dict[str, Any]:
    """The first request."""
    found: dict[str, Any] = made["collection"]["item"][0]["item"][0]
    return found


CHANGES: dict[str, tuple[Change, int]] = {
    "nothing": (lambda _: None, 0),
    "a body": (lambda m: item_of(m)["request"].update(body=raw("{}", "json")), 1),
    "a name": (lambda m: item_of(m).update(name="Other"), 1),
    "an example": (lambda m: item_of(m).update(response=[a_response('{"no": 1}')]), 1),
    "auth of a folder": (
        lambda m: m["collection"]["item"][0].update(auth=auth("bearer", token="{{t}}")), 2,
    ),
    "the name of a folder": (lambda m: m["collection"]["item"][1].update(name="F3"), 0),
    "auth of all": (lambda m: m["collection"].update(auth=auth("bearer", token="{{t}}")), 4),
    "a variable": (lambda m: m["collection"].update(variable=variables(own="v2")), 4),
    "the environment": (lambda m: m.update(environment=an_environment(host="b.example.com")), 4),
    "a credential elsewhere": (
        lambda m: item_of(m)["request"].update(
            body=raw('{"password": "hunter2-correct-horse-battery"}', "json")), 4,
    ),
    "an item the less": (lambda m: m["collection"]["item"][1]["item"].pop(), 0),
    "the look": (lambda m: m.update(settings={"placeholders": "angle"}), 4),
    "a client": (lambda m: m.update(settings={"clients": ("go/chilkat",)}), 4),
    "marks": (lambda m: m.update(settings={"regions": True}), 4),
    "a value by hand": (lambda m: m.update(settings={"variables": (("later", "x"),)}), 4),
}  # fmt: skip


def alike(one: msgspec.Struct, other: msgspec.Struct) -> bool:
    """Whether two runs gave the same, however much they had to render for it and can keep of it."""
    work = {"rendered": 0, "excerpt": None}
    same = {name: value for name, value in work.items() if hasattr(one, name)}
    return msgspec.structs.replace(one, **same) == msgspec.structs.replace(other, **same)


@pytest.mark.parametrize("do", [run, pages])
@pytest.mark.parametrize("name", CHANGES)
def test_the_same_as_without_memory(name: str, do: Any, tmp_path: Path) -> None:
    """Byte for byte, and nothing is rendered that did not have to be; back again too."""
    change, wanted = CHANGES[name]
    store, changed = Fleeting(), project()
    assert do(tmp_path, project(), store).rendered == 4
    change(changed)
    found = do(tmp_path, changed, store)
    assert alike(found, do(tmp_path, changed))
    assert found.rendered == (0 if name == "marks" and do is pages else wanted)
    found = do(tmp_path, project(), store)
    assert alike(found, do(tmp_path, project()))
    assert found.rendered == 0


def test_snippets_and_pages_know_of_each_other(tmp_path: Path) -> None:
    """A request is rendered once for both."""
    store = Fleeting()
    assert run(tmp_path, project(), store).rendered == 4
    assert pages(tmp_path, project(), store).rendered == 0


def test_too_much_is_forgotten(tmp_path: Path) -> None:
    """And made again."""
    store = Fleeting(most=100)
    store.put(b"a", b"x" * 60)
    store.put(b"b", b"y" * 60)
    assert (store.get(b"a"), store.get(b"b")) == (None, b"y" * 60)
    store.flush()
    assert (store.hits, store.misses) == (1, 1)
    store.close()
    assert store.get(b"b") is None
    assert alike(run(tmp_path, project(), store), run(tmp_path, project()))


def test_a_file_that_is_broken_for_a_while(tmp_path: Path) -> None:
    """What was made of it is known when it is whole again."""
    store, made = Fleeting(), project()
    run(tmp_path, made, store)
    assert run(tmp_path, {**made, "collection": []}, store).failed_inputs == 1
    assert run(tmp_path, made, store).rendered == 0
