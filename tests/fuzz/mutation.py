"""Valid data made invalid: types swapped, members dropped, nested, numbers without end, any bytes.

Everything follows from the generator that is passed in, so that a seed tells an example again.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from tests.fuzz.bases import Base
from tests.hostile.attacks import NAMES, attacks
from tests.property.test_parse_any_json import WORDS

Container: TypeAlias = dict[str, Any] | list[Any]
Place: TypeAlias = tuple[Container, Any]

TEXTS = (
    *attacks(Path("fired")).values(), *NAMES, *WORDS, "{{a}}", "{{", "}}", "{{{{a}}}}", "{{$guid}}",
    "http://[::1]:99999/%zz?&&=#", "a=b&c", "A: b\r\nC: d", '{"a": {{b}}}', "[" * 2000, "{{a" * 500, "é" * 3000,
    "\\u0000", "9" * 400, "1e999", ":a/:b/:", "//", "?", "#", "data:,x", "true", "null", "-0",
)  # fmt: skip
SCALARS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2**31, 2**63, -(2**64), 10**308, 10**4000, 0.1, -0.0, 1e308, 5e-324, "", [], {},
)  # fmt: skip


def mutated(base: Base, random: Random) -> bytes | dict[str, bytes]:
    """The bytes of a changed ``base``; of v3, the bytes of each file."""
    value = _small(copy.deepcopy(base.value), random)
    for _ in range(1 + int(random.expovariate(0.5))):
        places = list(_places(value))
        if not places:
            break
        random.choice(_CHANGES)(*random.choice(places), places, random)
    if base.kind == "v3":
        return {name: _written(file, random) for name, file in value.items()}
    return _written(value, random)


def _small(value: Any, random: Random) -> Any:
    """At most three of a long list, so that an example stays a small one."""
    if isinstance(value, dict):
        return {key: _small(inner, random) for key, inner in value.items()}
    if isinstance(value, list):
        few = value if len(value) < 4 else random.sample(value, 3)
        return [_small(inner, random) for inner in few]
    return value


def _places(value: Any) -> Iterator[Place]:
    """Every container with a key of it; without recursion, for some are deep."""
    pending = [value]
    while pending:
        at = pending.pop()
        for key in at.keys() if isinstance(at, dict) else range(len(at)):
            yield at, key
            if isinstance(at[key], dict | list):
                pending.append(at[key])


def _any(random: Random, depth: int = 3) -> Any:
    """Any JSON."""
    roll = random.random()
    if depth and roll < 0.2:
        return [_any(random, depth - 1) for _ in range(random.randrange(4))]
    if depth and roll < 0.5:
        return {_text(random): _any(random, depth - 1) for _ in range(random.randrange(4))}
    return random.choice(SCALARS) if roll < 0.7 else _text(random)


def _text(random: Random) -> str:
    if random.random() < 0.8:
        return random.choice(TEXTS)
    return "".join(chr(random.randrange(random.choice((128, 0x3000, 0x110000)))) for _ in range(9))


def _swap(at: Container, key: Any, _: list[Place], random: Random) -> None:
    """Another value, of any type."""
    at[key] = _any(random)


def _drop(at: Container, key: Any, _: list[Place], random: Random) -> None:
    del at[key]


def _edit(at: Container, key: Any, _: list[Place], random: Random) -> None:
    """A text with another one in it."""
    old = at[key] if isinstance(at[key], str) else ""
    cut = random.randrange(len(old) + 1)
    at[key] = old[:cut] + _text(random) + old[cut + random.randrange(3) :]


def _rename(at: Container, key: Any, _: list[Place], random: Random) -> None:
    if isinstance(at, dict):
        at[random.choice(WORDS) if random.random() < 0.7 else _text(random)] = at.pop(key)


def _add(at: Container, key: Any, _: list[Place], random: Random) -> None:
    """A member, known elsewhere or nowhere."""
    if isinstance(at, dict):
        at[random.choice(WORDS)] = _any(random)
    else:
        at.insert(key, _any(random))


def _move(at: Container, key: Any, places: list[Place], random: Random) -> None:
    """What stands elsewhere."""
    other, its_key = random.choice(places)
    # The place may have gone with an earlier change.
    held = its_key in other if isinstance(other, dict) else its_key < len(other)
    if held:
        with suppress(RecursionError):
            at[key] = copy.deepcopy(other[its_key])


def _nest(at: Container, key: Any, _: list[Place], random: Random) -> None:
    """The same value, deep down."""
    for _turn in range(random.choice((1, 2, 5, 90, 300))):
        at[key] = (
            {random.choice(("item", "a", "")): at[key]} if random.random() < 0.5 else [at[key]]
        )


def _repeat(at: Container, key: Any, _: list[Place], random: Random) -> None:
    """A list with its members many times, or a text."""
    if isinstance(at[key], list | str):
        at[key] = at[key] * random.choice((0, 2, 3, 20))


_CHANGES: tuple[Callable[[Container, Any, list[Place], Random], None], ...] = (
    _swap, _swap, _drop, _edit, _edit, _rename, _add, _move, _nest, _repeat,
)  # fmt: skip


def _written(value: Any, random: Random) -> bytes:
    """``value`` as JSON, which is YAML too; one in four with bytes of its text changed."""
    depth_is_fine = True
    try:
        text = json.dumps(value, ensure_ascii=random.random() < 0.5)
    except (RecursionError, ValueError):  # digits without end are refused by Python itself
        text, depth_is_fine = "[" * 20_000, False
    data = text.encode("utf-8", random.choice(("surrogatepass", "replace")))
    if depth_is_fine and random.random() < 0.25:
        data = random.choice(_CORRUPTIONS)(data, random)
    return data


def _flip(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randrange(1, 6)):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _put_in(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    piece = random.choice((
        b"\0", b"\xff", b"\xef\xbb\xbf", b"NaN", b"Infinity", b"9" * 6000, b'"a": 1, ', b"// x\n", b"/* x */", b",",
        b"[" * 3000, b'{"":' * 3000, b"\\ud800", b"\\u0000", b"\xed\xa0\x80", b"- &a [*a]\n", b"!!python/none ", b"\t",
        random.randbytes(9), b"1" * 300 + b"e" + b"9" * 30,
    ))  # fmt: skip
    return data[:at] + piece + data[at:]


def _deepen(data: bytes, random: Random) -> bytes:
    """A value so deep that nobody may walk it by recursion, in place of a text."""
    opening, closing = random.choice(((b"[", b"]"), (b'{"item":', b"}"), (b'{"a":', b"}")))
    depth = random.choice((500, 1500, 6000, 12_000))
    pieces = data.split(b'"')
    at = random.randrange(len(pieces))
    deep = opening * depth + b"1" + closing * depth
    return b'"'.join(pieces[:at]) + deep + b'"'.join(pieces[at + 1 :])


def _recode(data: bytes, random: Random) -> bytes:
    encoding = random.choice(("utf-16", "utf-32", "utf-8-sig", "utf-16-be", "cp1252"))
    return data.decode("utf-8", "replace").encode(encoding, "replace")


_CORRUPTIONS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _flip,
    _flip,
    _cut,
    _put_in,
    _put_in,
    _recode,
)
