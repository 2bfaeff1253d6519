"""What a run remembers never changes what it gives: compared with a run that remembers nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from snippetgen.cache.store import FILE_NAME, Store
from snippetgen.pipeline import Generated, generate
from snippetgen.selection import SelectionError
from snippetgen.settings import Settings
from tests.cache.worlds import BUSY, FIRST, KNOBS, MIXED, OTHER, SECRET, USING, WORD, World, lay

CHANGES = [(knob, choice) for knob, choices in KNOBS.items() for choice in choices]


def outcome(world: World, folder: Path, store: Store | None) -> Generated | str:
    """All that a run gives, however it came to it; of a selection that finds nothing its message."""
    sources, chosen = lay(world, folder)
    try:
        found = generate(sources, chosen, store=store)
        files = tuple(replace(file, source=file.content) for file in found.plan.files)
        requests = tuple(replace(each, told=each.summary) for each in found.plan.requests)
        plan = replace(found.plan, files=files, requests=requests)
        return replace(found, plan=plan, rendered=0, excerpt=None)
    except SelectionError as error:
        return str(error)


def check_each(worlds: list[World], folder: Path) -> None:
    """Each world in turn, in one folder and with one store, twice."""
    for world in worlds:
        expected = outcome(world, folder, None)
        for _ in range(2):
            store = Store(folder / "cache")
            found = outcome(world, folder, store)
            store.close()
            assert not store.why
            assert found == expected, {k: v for k, v in world.items() if v != FIRST[k]}


def check_nothing_leaked(folder: Path) -> None:
    """No value that was taken for a credential lies in the store."""
    content = b"".join(path.read_bytes() for path in (folder / "cache").iterdir())
    assert FILE_NAME in {path.name for path in (folder / "cache").iterdir()}
    for value in (SECRET, OTHER):
        assert value.encode() not in content


@pytest.mark.parametrize(
    "world", [FIRST, BUSY, USING, MIXED], ids=["first", "busy", "using", "mixed"]
)
@pytest.mark.parametrize(("knob", "choice"), CHANGES, ids=lambda found: str(found)[:24])
def test_one_change_is_seen(world: World, knob: str, choice: Any, tmp_path: Path) -> None:
    """There and back again: neither run is told what the other one gave."""
    check_each([world, {**world, knob: choice}, world], tmp_path)
    check_nothing_leaked(tmp_path)


def test_every_setting_is_turned() -> None:
    """A new setting needs a knob here, so that nobody forgets that a result may depend on it."""
    elsewhere = {
        "environment": "environment_id",
        "globals_file": "globals_id",
        "variables": "given_id",
        "allow_secret": "allowed",
        "templates": "template",
        "trust_templates": "trusted",
        "exclude": "include",
    }
    apart = {"verified", "jobs", "executor", "max_input_mib", "max_requests"}
    for name in Settings.__struct_fields__:
        assert name in apart or elsewhere.get(name, name) in KNOBS, name


@st.composite
def histories(draw: st.DrawFn) -> list[World]:
    """Worlds of which each differs from the one before it in a few things."""
    world = {knob: draw(st.sampled_from(choices)) for knob, choices in KNOBS.items()}
    worlds = [world]
    for _ in range(draw(st.integers(1, 4))):
        knobs = draw(st.lists(st.sampled_from(sorted(KNOBS)), min_size=1, max_size=3))
        world = world | {knob: draw(st.sampled_from(KNOBS[knob])) for knob in knobs}
        worlds.append(world)
    return worlds


@settings(max_examples=40)
@given(histories())
def test_any_history_gives_what_a_first_run_gives(worlds: list[World]) -> None:
    """Every run of it."""
    with tempfile.TemporaryDirectory() as name:
        check_each(worlds, Path(name))


def test_a_word_is_kept_only_where_it_is_no_secret(tmp_path: Path) -> None:
    """The search of the other tests for values in the store can find one."""
    store = Store(tmp_path / "cache")
    outcome({**FIRST, "body": '{"note": "' + WORD + '"}'}, tmp_path, store)
    store.close()
    assert WORD.encode() in (tmp_path / "cache" / FILE_NAME).read_bytes()


def test_the_second_run_renders_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise all that stands above would prove nothing."""
    first, second = Store(tmp_path / "cache"), Store(tmp_path / "cache")
    expected = outcome(FIRST, tmp_path, first)
    first.close()
    monkeypatch.delattr("snippetgen.rendering.Renderer.render")
    assert outcome(FIRST, tmp_path, second) == expected
    second.close()
