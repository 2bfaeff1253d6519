"""How many planted credentials are kept out of all output, and how many ordinary values are harmed.

``python -m tests.secrets.measure FOLDER [SEED [PLANTS]]`` prints the figures; the tests run it
smaller.  The search for a value shares nothing with the gate: it decodes what was written.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, unquote_plus

import msgspec

from snippetgen import pipeline
from snippetgen.cli.inspect import plain
from snippetgen.ir.collection import walk
from snippetgen.ir.text import Text
from snippetgen.settings import Settings
from tests.secrets.planting import Plant, plans, planted
from tests.secrets.values import ORDINARY, ORDINARY_NAMES

_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{8,}")
_URL_SAFE = str.maketrans("-_", "+/")


class Result(NamedTuple):
    """Plants, those that were found in an output, and how many snippets were refused or made."""

    plants: list[Plant]
    leaks: list[tuple[Plant, str]]
    refused: list[str]
    snippets: int


def documents(folder: Path) -> Iterator[tuple[str, Any]]:
    """The collections of ``folder`` that are written as v2, with the names of their files."""
    for path in sorted(folder.glob("*.json")):
        try:
            document = json.loads(path.read_text("utf-8-sig"))
        except ValueError:
            continue
        document = document.get("collection", document) if isinstance(document, dict) else None
        if isinstance(document, dict) and isinstance(document.get("item"), list):
            yield path.name, document


def readings(text: str) -> Iterator[str]:
    """``text``, and what it says to those who decode it."""
    yield text
    unescaped = text
    for _ in range(3):
        unescaped = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), unescaped)
        unescaped = unescaped.replace("'\\''", "'").replace("\\n", "\n").replace("\\t", "\t")
        unescaped = re.sub(r"\\(.)", r"\1", unescaped)
        yield unescaped
    yield unquote(text)
    yield unquote_plus(unquote(text))
    for match in _ENCODED.finditer(text):
        run = match[0].translate(_URL_SAFE)
        for start in range(4):
            piece = run[start:]
            piece = piece[:-1] if len(piece) % 4 == 1 else piece
            data = b64decode(piece + "=" * (-len(piece) % 4))
            yield data.decode("utf-8", "replace")


def outputs(
    folder: Path, document: Any, environment: list[dict[str, Any]]
) -> Iterator[tuple[str, str]]:
    """All that comes out for a collection: snippets, problems, what ``inspect`` prints."""
    source = folder / "c.postman_collection.json"
    source.write_text(json.dumps(document), "utf-8")
    scope = folder / "e.postman_environment.json"
    scope.write_text(json.dumps({"name": "e", "values": environment}), "utf-8")
    settings = Settings(environment=str(scope))
    found = pipeline.generate([str(source)], settings)
    for file in found.plan.files:
        yield file.path, file.path + file.content.decode("utf-8", "surrogateescape")
    for problem in found.problems:
        yield f"problem {problem.code}", json.dumps(
            msgspec.to_builtins(problem), ensure_ascii=False
        )
    given = pipeline.read([str(source)], settings)
    (secured,) = given.secured
    yield "inspect", json.dumps(plain(secured.collection), ensure_ascii=False)
    for located in walk(secured.collection):
        exchange, _ = pipeline.exchange_of(secured, located, settings)
        yield f"inspect {located.item.pointer}", json.dumps(exchange, ensure_ascii=False)
    yield "secrets", json.dumps(plain(secured.vault.findings), ensure_ascii=False)


def recall(folder: Path, seed: int, number: int, most: int = 60) -> Result:
    """Plant ``number`` credentials in the collections of ``folder`` and look at all output."""
    rng = random.Random(seed)
    plan = plans(rng)
    plants: list[Plant] = []
    leaks: list[tuple[Plant, str]] = []
    refused: list[str] = []
    snippets = 0
    given = list(documents(folder))
    while len(plants) < number:
        before = len(plants)
        for _, document in given:
            if len(plants) >= number:
                break
            changed, environment, found = planted(
                document, rng, plan, min(most, number - len(plants))
            )
            plants += found
            with tempfile.TemporaryDirectory() as scratch:
                written = list(outputs(Path(scratch), changed, environment))
            refused += [text for place, text in written if place == "problem SG306"]
            snippets += sum("/" in place for place, _ in written)
            leaks += _leaks(found, written)
        assert len(plants) > before, "the collections hold no item"
    return Result(plants, leaks, refused, snippets)


def _leaks(
    plants: Sequence[Plant], written: Sequence[tuple[str, str]]
) -> Iterator[tuple[Plant, str]]:
    """Each plant that a reading of an output holds, with where."""
    wanted = {plant: [plant.value, *_lines(plant.value)] for plant in plants}
    for place, text in written:
        for reading in readings(text):
            for plant, values in wanted.items():
                if any(value in reading for value in values):
                    yield plant, place


def _lines(value: str) -> list[str]:
    return value.split("\n")[1:-1]


class Harm(NamedTuple):
    """How many ordinary values there are, and those that were replaced: before and after."""

    values: int
    replaced: list[tuple[str, str]]

    @property
    def share(self) -> float:
        """The part that was replaced."""
        return len(self.replaced) / self.values


def ordinary(seed: int, number: int) -> Harm:
    """Ordinary values under ordinary names, in bodies, queries, forms, headers and answers."""
    rng = random.Random(seed)
    values = []
    items = []
    for _ in range(number):
        name = rng.choice(ORDINARY_NAMES)
        value = ORDINARY[rng.choice(list(ORDINARY))](rng)
        values.append(value)
        body = json.dumps({name: value, "list": [{"name": "x", name: value}]})
        form = {"mode": "urlencoded", "urlencoded": [{"key": name, "value": value}]}
        raw = {"mode": "raw", "raw": body, "options": {"raw": {"language": "json"}}}
        headers = [{"key": f"X-{name}", "value": value}]
        url = {"host": ["h"], "query": [{"key": name, "value": value}]}
        request = {"url": url, "method": "POST", "header": headers, "body": rng.choice([form, raw])}
        answer = {"name": "ok", "code": 200, "body": body}
        items.append({"name": "item", "request": request, "response": [answer]})
    document = {"info": {"name": "Ordinary"}, "item": items}
    return harm_of(document)


def harm_of(document: Any) -> Harm:
    """What naming does to the values of a collection, auth and credential headers left aside."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch, "c.json")
        source.write_text(json.dumps(document), "utf-8")
        before = pipeline.read([str(source)], Settings(secrets="keep")).collections
        after = pipeline.read([str(source)], Settings()).collections
    pairs = list(zip(_values(plain(before)), _values(plain(after)), strict=False))
    return Harm(len(pairs), [(old, new) for old, new in pairs if old != new])


_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s"\[\]{},:<>&=]+')
# Known places: a value that stands there is meant to be replaced, whatever it is.
_KNOWN = {"auth", "user", "password"}
_CREDENTIAL_HEADERS = re.compile(r"authorization|cookie|api-?key|token|secret", re.IGNORECASE)


def _values(node: Any) -> Iterator[str]:
    """Every value: of texts with more in them every quoted piece or word."""
    if isinstance(node, dict):
        if isinstance(node.get("key"), str) and _CREDENTIAL_HEADERS.search(node["key"]):
            return
        for name, member in node.items():
            if name not in _KNOWN:
                yield from _values(member)
    elif isinstance(node, list | tuple):
        for member in node:
            yield from _values(member)
    elif isinstance(node, Text):
        yield from _WORD.findall(node.source)
    elif isinstance(node, str):
        yield from _WORD.findall(node)


def main(arguments: Sequence[str]) -> int:
    """Print the figures; 1 when a bar is missed."""
    folder = Path(arguments[0])
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    number = int(arguments[2]) if len(arguments) > 2 else 600
    result = recall(folder, seed, number)
    leaked = {plant for plant, _ in result.leaks}
    places = Counter(plant.place for plant in result.plants)
    kinds = Counter(plant.kind for plant in result.plants)
    print(f"seed {seed}: {len(result.plants)} plants at {len(places)} places, {len(kinds)} kinds")
    print(f"kept out of all output: {1 - len(leaked) / len(result.plants):.2%}")
    print(f"snippets: {result.snippets}, refused by the gate: {len(result.refused)}")
    for text in result.refused[:10]:
        print(f"  {text}")
    for plant, place in sorted(set(result.leaks))[:40]:
        print(f"  LEAK {plant.kind} at {plant.place}: {plant.value!r} in {place}")
    made = ordinary(seed, 2000)
    print(f"ordinary values made up: {made.values}, replaced: {made.share:.3%}")
    for old, new in made.replaced[:10]:
        print(f"  {old} -> {new}")
    harms = [(name, harm_of(document)) for name, document in documents(folder)]
    values = sum(harm.values for _, harm in harms)
    replaced = [(name, pair) for name, harm in harms for pair in harm.replaced]
    share = len(replaced) / values
    print(f"values of published collections: {values}, replaced: {share:.3%}")
    kinds_of = Counter((new[:60]) for _, (_, new) in replaced)
    for new, count in kinds_of.most_common(25):
        print(f"  {count} x {new}")
    return int(bool(leaked) or made.share > 0.02 or share > 0.02)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
