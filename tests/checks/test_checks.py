"""Each check is seen to fail: a check that finds nothing anywhere would prove nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.go_check import check_go
from tests.checks.javascript_check import check_javascript
from tests.checks.python_check import check_python
from tests.checks.shell_check import check_shell

_GOOD_PYTHON = 'print("hello")\n'
_BAD_PYTHON = {
    "syntax": "print(\n",
    "layout": "print('hello')\n",
    "warning": 'print("\\d")\n',
    "newer syntax": "match 1:\n    case 1:\n        pass\n",
    "no line end": 'print("hello")',
}

_GOOD_SHELL = '#!/usr/bin/env bash\nset -eu\n\ncurl "$URL"\n'
_BAD_SHELL = {
    "quote": "echo 'open\n",
    "unquoted": "curl $URL\n",
    "separate commands": "curl -X POST\n\t-H 'A: b'\n",
}

_GOOD_JAVASCRIPT = 'const answer = await fetch("https://example.com");\n'
_BAD_JAVASCRIPT = {
    "syntax": "const = 1;\n",
    "module": "with (Math) sin(1);\n",
    "layout": "const a = 'b';\n",
    "no line end": "const a = 1;",
}

_GOOD_GO = """package main

import (
	"chilkat"
	"fmt"
)

func main() {
	http := chilkat.NewHttp()
	defer http.DisposeHttp()
	fmt.Println(http.LastErrorText())
}
"""
_GOOD_FRAGMENT = """json := chilkat.NewJsonObject()
json.UpdateString("text", `one
	two`)
fmt.Println(*json.Emit())
"""
_BAD_GO = {
    "unused variable": _GOOD_GO.replace("defer", "x := 1\n\tdefer"),
    "unused import": _GOOD_GO.replace('"fmt"', '"fmt"\n\t"os"'),
    "spacing": _GOOD_GO.replace("\tfmt.", "    fmt."),
    "no such method": _GOOD_GO.replace("LastErrorText", "LastErrorTxt"),
    "wrong argument": _GOOD_FRAGMENT.replace("UpdateString", "UpdateInt"),
    "syntax": "x := \n",
    "vet": _GOOD_GO.replace("Println(", 'Printf("%d %d", '),
    "unused in a fragment": "x := chilkat.NewHttp()\n",
    "spacing of a fragment": _GOOD_FRAGMENT.replace(" :=", ":="),
}


def test_python_finds_what_is_wrong() -> None:
    """And says nothing about what is right, in one process or two."""
    texts = {"good": _GOOD_PYTHON, **_BAD_PYTHON}
    assert set(check_python(texts)) == set(_BAD_PYTHON)
    assert check_python(texts, jobs=2) == check_python(texts)


def test_javascript_finds_what_is_wrong() -> None:
    """And says nothing about what is right, in one process or two."""
    texts = {"good": _GOOD_JAVASCRIPT, **_BAD_JAVASCRIPT}
    assert set(check_javascript(texts)) == set(_BAD_JAVASCRIPT)
    assert check_javascript(texts, jobs=2) == check_javascript(texts)


def test_shell_finds_what_is_wrong(tmp_path: Path) -> None:
    """And says nothing about what is right."""
    errors = check_shell({"good": _GOOD_SHELL, **_BAD_SHELL}, tmp_path)
    assert set(errors) == set(_BAD_SHELL)


def test_go_finds_what_is_wrong(tmp_path: Path) -> None:
    """And says nothing about what is right, program or fragment."""
    texts = {"good": _GOOD_GO, "good fragment": _GOOD_FRAGMENT, **_BAD_GO}
    assert set(check_go(texts, tmp_path)) == set(_BAD_GO)


@pytest.mark.parametrize("name", ["a/b", "..", "Ünï\n😀", "x" * 300])
def test_odd_names_are_no_trouble(name: str, tmp_path: Path) -> None:
    """Names never become file names."""
    errors = check_go({name: _BAD_GO["spacing"], "good": _GOOD_GO}, tmp_path)
    assert errors == {name: ["gofmt would change it"]}
