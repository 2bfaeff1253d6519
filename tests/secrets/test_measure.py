"""The figures of ``nox -s secrets``, smaller: every plant is kept out, and hardly anything is harmed."""

from __future__ import annotations

import json
import random
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from snippetgen import pipeline
from snippetgen.ir.collection import walk
from snippetgen.resolve.exchange import Exchange
from snippetgen.settings import Settings
from snippetgen.verify.wire import Wire, wire_of, with_values
from tests.secrets.measure import documents, harm_of, ordinary, readings, recall
from tests.secrets.planting import PLACES, plans, planted

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
OURS = (ROOT / "tests" / "golden" / "collections", ROOT / "examples")
FOLDER = CORPUS if CORPUS.is_dir() else OURS[0]
"""Published collections beside the checkout, or our own where there are none."""


def test_every_plant_is_kept_out_of_all_output() -> None:
    """In no form that the search knows; and the gate had next to nothing to refuse."""
    found = recall(FOLDER, seed=20, number=3 * len(PLACES), most=8)
    assert {plant.place for plant in found.plants} == set(PLACES)
    assert found.leaks == []
    assert len(found.refused) <= 0.005 * found.snippets


def test_the_search_finds_what_is_there() -> None:
    """With ``--secrets keep`` nothing is hidden: a search that finds no value then proves nothing."""
    values = ["s3cr3t-T0k\"n'+1", "plain1234"]
    for text in (
        json.dumps(values[0]), "'s3cr3t-T0k\"n'\\''+1'", "x=s3cr3t-T0k%22n%27%2B1",
        "Basic " + b64encode(b"ada:" + values[0].encode()).decode(), json.dumps(json.dumps(values[0])),
    ):  # fmt: skip
        assert any(values[0] in reading for reading in readings(text)), text
        assert not any(values[1] in reading for reading in readings(text)), text


def test_ordinary_values_stay() -> None:
    """Ids, hashes, dates, addresses and cursors under ordinary names: at most 2 in 100 replaced."""
    found = ordinary(seed=20, number=300)
    assert found.values > 5000
    assert found.share <= 0.02


def test_published_values_stay() -> None:
    """Whatever is replaced outside of known places counts as a mistake."""
    folders = [CORPUS] if CORPUS.is_dir() else OURS
    harms = [harm_of(document) for folder in folders for _, document in documents(folder)]
    assert sum(len(harm.replaced) for harm in harms) <= 0.02 * sum(harm.values for harm in harms)


def _pairs(source: Path, **options: Any) -> Iterator[tuple[Exchange, Exchange]]:
    """Each exchange with its names filled in, and the one of the values as they were."""
    named = pipeline.read([str(source)], Settings(**options)).secured
    kept = pipeline.read([str(source)], Settings(secrets="keep", **options)).secured
    for one, other in zip(named, kept, strict=True):
        renderers = [
            pipeline.Renderer(secured, Settings(), pipeline.Input((), ()).gate)
            for secured in (one, other)
        ]
        for first, second in zip(walk(one.collection), walk(other.collection), strict=True):
            found = [
                renderer.resolver.resolve(located).exchange
                for renderer, located in zip(renderers, (first, second), strict=True)
            ]
            if found[0] is not None and found[1] is not None:
                values = one.vault.values_of(first.item.pointer)
                if not all(values.get(name) for name in found[0].secrets):
                    continue
                yield with_values(found[0], values), found[1]


def _wire(exchange: Exchange) -> Wire | None:
    try:
        return wire_of(exchange, {}, ROOT)
    except (OSError, ValueError):  # a file of the author's machine; what is in it is not our affair
        return None


def test_naming_changes_nothing_on_the_wire(tmp_path: Path) -> None:
    """With the real values filled in, the same request is sent, people's addresses aside.

    A blank credential is one to fill in and left aside; 1 in 100 values may be written in another
    way where it stands, with a quote in JSON or a blank in a URL: ``verify`` leaves those aside.
    """
    rng = random.Random(7)
    plan = plans(rng)
    compared = different = 0
    for name, document in documents(FOLDER):
        changed, environment, _ = planted(document, rng, plan, most=8)
        source, scope = tmp_path / name, tmp_path / f"{name}.env"
        source.write_text(json.dumps(changed), "utf-8")
        scope.write_text(json.dumps({"name": "e", "values": environment}), "utf-8")
        for ours, theirs in _pairs(source, environment=str(scope), allow_secret=_PEOPLE):
            wires = _wire(ours), _wire(theirs)
            compared += 1
            different += wires[0] != wires[1]
    assert compared > 20
    assert different <= 0.01 * compared


def _people() -> tuple[Any, ...]:
    from snippetgen.settings import Allowed

    kinds = ("e-mail address", "local path")
    return tuple(Allowed(name=kind, reason="not this test's affair") for kind in kinds)


_PEOPLE = _people()


@pytest.mark.parametrize("folder", OURS, ids=lambda folder: folder.name)
def test_our_own_collections_hold_no_credential(folder: Path) -> None:
    """What we publish ourselves is looked at too; made-up values stand in known places only."""
    for name, document in documents(folder):
        assert harm_of(document).share <= 0.02, name
