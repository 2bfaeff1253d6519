"""A Go module ``chilkat`` with the API of the stand-in, each call forwarded to the real engine."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
STANDIN = HERE.parent / "chilkat"

_CLASS = re.compile(r"^type (\w+) struct", re.MULTILINE)
_CONSTRUCTOR = re.compile(r"^func New(\w+)\(\) \*\1$", re.MULTILINE)
_METHOD = re.compile(r"^func \(\w+ \*(\w+)\) (\w+)\((.*?)\)(?: (\S+))?$", re.MULTILINE)


def make_module(folder: Path, address: Path) -> None:
    """Write the module into ``folder``; its programs call the engine at the socket ``address``."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "rpc.go", folder)
    shutil.copy(STANDIN / "go.mod", folder)
    (folder / "api.go").write_text(api(address), "utf-8")


def api(address: Path) -> str:
    """The generated file: every class, constructor and method that the stand-in has."""
    listing = subprocess.run(
        ["go", "doc", "-all", "."], cwd=STANDIN, capture_output=True, text=True, check=True
    ).stdout
    lines = ["package chilkat", "", f"const address = {json.dumps(str(address))}", ""]
    lines += [f"type {name} struct{{ object }}" for name in _CLASS.findall(listing)]
    lines += [
        f'func New{name}() *{name} {{ return &{name}{{created("{name}")}} }}'
        for name in _CONSTRUCTOR.findall(listing)
    ]
    lines += [method(*found) for found in _METHOD.findall(listing)]
    return "\n".join(lines) + "\n"


def method(of: str, name: str, parameters: str, result: str) -> str:
    """One method that forwards its arguments."""
    head = f"func (z *{of}) {name}({parameters}) {result}".rstrip()
    if name == f"Dispose{of}":
        return f"{head} {{}}"
    arguments = [f"z.object, {json.dumps(name)}", *re.findall(r"(\w+) [^,]+", parameters)]
    shape = "*int" if result.startswith("*") and result != "*string" else result or "any"
    call = f"invoke[{shape}]({', '.join(arguments)})"
    if shape != "*int":
        return f"{head} {{ {'return ' if result else ''}{call} }}"
    found = f"if id := {call}; id != nil {{ return &{result[1:]}{{object{{*id}}}} }}"
    return f"{head} {{ {found}; return nil }}"
