"""Which layouts are known without black, and which are left to it."""

from __future__ import annotations

import black
import pytest
from black.mode import TargetVersion

from snippetgen.render import python_layout
from snippetgen.render.python_layout import laid_out
from tests.golden.cases import CASES, rendered

_MODE = black.Mode(target_versions={TargetVersion.PY39})
LONG = "x" * 60

KNOWN = {
    "a call that fits": "a( b , c=1 )\n",
    "a call with a comma at its end": "a = b(c, d=[1],)\n",
    "a call whose arguments fit on one line": f'answer = requests.post("{LONG}", timeout=30)\n',
    "a call whose arguments do not": f'a = b("{LONG}", "{LONG}", key={{"a": 1}})\n',
    "data in data": f'a = {{"key": [{{"a": "{LONG}", "b": ("c", None)}}, {{}}], "d": -1.5}}\n',
    "one member in each": f'a = {{"key": {{"key": ["{LONG}", "{LONG}"]}}}}\n',
    "a tuple of one": 'a(("b",))\n',
    "a string too long to break": f'a(b, c="{LONG}{LONG}")\n',
    "a string too long for brackets": f'a = "{LONG}{LONG}"\n',
    "strings side by side": f'a = (\n  "{LONG}"\n  f"{{b}}{LONG}"\n)\n',
    "a text of several lines": 'a = """\\\nb\n"""\n',
    "a text with a call": 'a = """\\\nb\n""".replace("c", d["e"])\n',
    "blocks": 'with open("a", "rb") as b:\n    for c in d["e"]:\n        print(c)\n\n    f = c\ng()\n',
    "a function": "import a\n\n\nasync def main():\n    await b.c()\n\n\na.run(main())\n",
    "comments": "# a\n#\nimport a\n\n# b\nc()\n# d\n",
    "wide characters": f'a(b, "{"漢" * 30}", "{"é" * 30}")\n',
    "members on lines of their own": f'a = b({{\n"a": 1,\n"b": "{LONG}{LONG}",\n"c": {{\n    "d": None,\n  }},\n}})\n',
    "pairs on one line that fit": 'a = b(c={ "d": 1, "e": f["g"] }, h={ "i": os.environ["J"] }, k=1)\n',
    "pairs on one line that do not": f'a = b(c={{ "d": "{LONG}", "e": os.environ["E"], "f": {{ "g": 1, "h": "{LONG}" }}, }},)\n',
    "a pair on one line that does not": f'a = b(c={{ "d": "{LONG}{LONG}" }}, d=[{{ "e": "{LONG}{"x" * 20}" }}, 1],)\n',
    "a value from the environment alone": f'a = b(c={{ "{LONG[:50]}": os.environ["DEF"] }}, d=1,)\n',
    "brackets on lines of their own": 'a = b({\n"c": 1,\n"d": os.environ["D"],\n"e": [1, "f"],\n"g": {},\n"h": {"i": j.k["l"]},\n})\n',
    "wide brackets on lines of their own": f'a = b({{\n"c": ["{LONG}"],\n"d": ["{LONG}", 1, "{"x" * 12}"],\n"e": os.environ["{LONG}"],\n}})\n',
    "lines of brackets": f'a = [\n["b", 1],\n{{"c": -1}},\n[],\nd.e["f"],\n["{LONG}", "{LONG}"],\n]\n',
    "lines in many brackets": "a = " + "[" * 8 + '\n["b", 1],\n{"c": 1},\n' + "]," * 7 + "]\n",
    "elements on lines of their own": f'a = [\n"{LONG}",\n"{LONG}",\n]\n',
    "values that black could break": f'a = {{\n"a": os.environ["A"],\n"b": b,\n"c": c["{LONG}"],\n}}\n',
    "statements side by side": 'a.b = 1\nc = d.e(f["g"], h=-1.5)\nprint("i", j["k"][0])\n',
    "imports side by side": "import a\nfrom b import c, d\n\na()\n",
    "wide characters in a statement": f'if a:\n    b("{"漢" * 40}")\n    c("{"é" * 80}")\n',
    "lines of a tuple": f'a = (\n"{LONG}",\n)\n',
    "words of the language in strings": 'a = {\n"b": "if",\n"c": 1,\n"is": d.e["for"],\n}\nb("not", c="in")\n',
    "heads of blocks": "while a:\n    if b:\n        pass\n    elif c :\n        break\n\nfor d, e in f, g:\n    d( e )\n",
    "braces with too much space": 'a = b({"c": 1,  }, d=[1],)\n',
    "numbers": 'a( 0, -1.5, b=1e5 )\nc = d[-1]\nprint("e", f[0])\n',
    "strings with escapes": 'a = {\n"b": "\\n",\n"c": "\\\\",\n}\nprint("\\t", d["e"])\n',
    "quotes that stay": "a('\"', \"'\", f\"{b['c']}\")\n",
}

UNKNOWN = {
    "a statement too wide for its line": f'if a:\n    b("{"漢" * 38}").c\n    b.c("{"漢" * 40}").d\n',
    "lines of a set": f'a = {{\n"{LONG}",\n"{LONG}",\n}}\n',
    "a loop in no block": "for a in b:\nfor c in d:\n    pass\n",
    "a word of the language": "a(\n  if,\n  b,\n)\n",
    "a word of the language as a value": "a = [\n1,\nif,\n]\n",
    "a word of the language as an object": 'a = {\n"b": 1,\n"c": if.c["d"],\n}\n',
    "a word of the language that is called": "a(1)\nlambda(b)\n",
    "a loop of a word of the language": "for if in a:\n    pass\n",
    "a loop over a word of the language": "for a in yield:\n    pass\n",
    "a function without brackets": "def a:\n    pass\n",
    "several conditions": "if a, b:\n    pass\n",
    "a head with the word of no block": "import a:\n    pass\n",
    "a result that is called": "a() = b\n",
    "a keyword that is no name": "a(b.c=1)\n",
    "a number of two noughts and one": "a(001)\n",
    "a docstring": '"a"\n',
    "quotes that change": "a('b')\n",
    "brackets to take away": "a = (b)\n",
    "strings in brackets that fit": 'a = ("b" "c")\n',
    "a chain of calls": f'a = b("{LONG}").c("{LONG}")\n',
    "a value from the environment that does not fit": f'a = b(c={{ "d": 1, "{LONG}": os.environ["{LONG}"] }}, d=1,)\n',
    "a sum that does not fit": f'a = "{LONG}" + "{LONG}"\n',
    "a string that fits in brackets": f'a_name_of_some_length = "{LONG}{"x" * 20}"\n',
    "brackets that are empty": f'a("{LONG}{LONG}".encode())\n',
    "a head that is too long": f"{LONG}{LONG}(a, b)\n",
    "a block head that is too long": f'with open("{LONG}") as a, open("{LONG}") as b:\n    pass\n',
    "numbers in other spellings": "a(0x1F, 1E5, 1_000)\n",
    "a slice": "a[1:2]\n",
    "a star": "a(*b)\n",
    "a function without its empty lines": "a()\ndef b():\n    pass\n",
    "too many empty lines": "a()\n\n\n\nb()\n",
    "an import without an empty line": "import a\nb()\n",
    "an empty line at a block's start": "for a in b:\n\n    c()\n",
    "another indentation": "for a in b:\n  c()\n",
    "a comment beside code": "a()  # b\n",
    "a comment for black": "# fmt: off\na()\n",
    "a comment without a blank": "#a\n",
    "a comment in brackets": "a(  # b\n)\n",
    "brackets that do not match": "a(]\n",
    "brackets that do not end": "a(b\n",
    "a block that does not begin": "for a in b:\n",
    "a set after a name": "a{b}\n",
    "a class": "class A:\n    pass\n",
    "no Python": "a b\n",
    "two commas": "a(,)\n",
    "a tuple without brackets": "a = b, c\n",
    "a line that goes on": "a = \\\n    b\n",
    "a subscript of two": "a[b, c]\n",
    "a line of blanks": "a()\n    \nb()\n",
    "a last line that does not end": "# a",
    "brackets too deep for Python": f"a = {'[' * 150}{']' * 150}\n",
    "tabs": "for a in b:\n\tc()\n",
}


KNOWN_BY_TOKENS = {
    "lines without a comma at their end": f'a = [\n"{LONG}",\n"{LONG}"\n]\n',
    "a row of brackets that does not fit in its blocks": (
        "for a in b:\n    for c in d:\n        for e in f:\n            for g in h:\n"
        f'                i = [[[[[\n["{"x" * 54}"],\n1,\n],],],],]\n'
    ),
}


@pytest.fixture(params=[0, 1 << 30], ids=["by runs", "by tokens"], autouse=True)
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever pays."""
    monkeypatch.setattr(python_layout, "FEW", request.param)


@pytest.mark.parametrize("text", KNOWN.values(), ids=KNOWN.keys())
def test_a_known_layout_is_blacks(text: str) -> None:
    """Printed without black, and just as black does."""
    assert laid_out(text) == black.format_str(text, mode=_MODE)


@pytest.mark.parametrize("text", UNKNOWN.values(), ids=UNKNOWN.keys())
def test_what_is_not_known_is_left_to_black(text: str) -> None:
    """Never a guess."""
    assert laid_out(text) is None


@pytest.mark.parametrize("text", KNOWN_BY_TOKENS.values(), ids=KNOWN_BY_TOKENS.keys())
def test_what_only_tokens_tell_is_blacks_too(text: str) -> None:
    """A run is either known as a whole or not at all."""
    by_runs = python_layout.FEW == 0
    assert laid_out(text) == (None if by_runs else black.format_str(text, mode=_MODE))


def test_nearly_all_snippets_are_known() -> None:
    """Black costs more than all else: it must stay the exception."""
    texts = [
        text for case in CASES for text in rendered("default", case, "python/requests").values()
    ]
    unknown = [text for text in texts if laid_out(text) is None]
    assert len(unknown) <= 0.03 * len(texts), unknown[:3]
