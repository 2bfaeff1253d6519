"""Texts that would be markup anywhere: signs of all formats, in any order, the same in every run."""

from __future__ import annotations

import random
from collections.abc import Iterator

from snippetgen.ir.text import Text
from snippetgen.markup.words import one_line

_ATOMS = r"""* ** _ __ ` `` ``` ~ ~~ [ ] ( ) < > { } | \ / # ## + - -- = == : :: . .. ... ! & ; ' " $ % ^ @ , ? a
b word 1. 2) 1 é 漢 😀 <b> </b> <script> <!-- --> javascript: http://x.y/z_ https://e.com include:: ifdef:: :role:
|sub| [[x]] <<x>> {attr} {{v}} import export NOTE: &lt; &#60; ++ +++ pass:c[ link: image:: `x`_ x_ _x // ///
(C) (TM) -> => {empty} ]] \] \[ --- *** ___ ==== ---- '''' |=== a|b TODO www.x.com me@x.com {% %} {{ {# ~~~
toctree:: :: ;; ::: ### --------""".split()


def hostile_texts(number: int, seed: int) -> list[str]:
    """``number`` different texts of one line."""
    chance = random.Random(seed)
    texts: dict[str, None] = {}
    while len(texts) < number:
        atoms = chance.choices(_ATOMS, k=chance.randint(1, 8))
        text = "".join(atom + chance.choice(["", "", " "]) for atom in atoms)
        if one_line(Text(text)):
            texts[text] = None
    return list(texts)


def hostile_descriptions(number: int, seed: int) -> Iterator[str]:
    """``number`` texts of several lines: what a description may hold, and much that it should not."""
    chance = random.Random(seed)
    for index in range(number):
        lines = hostile_texts(chance.randint(1, 6), seed * number + index)
        yield "".join(
            line + chance.choice(["\n", "\n\n", "\n    ", "\n- ", "\n> "]) for line in lines
        )
