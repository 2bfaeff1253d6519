"""Go: gofmt has nothing to do, and ``go vet`` compiles it against the stand-in for Chilkat.

All snippets are files of one module, so that the tools are called once.  To compile a package takes
longer than to read a file, so many are a package together; where anything is wrong with one, each
is a package of its own and says so itself.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from snippetgen.verify.runners.go import numbered as with_number
from tests.checks.folders import Errors, Numbered, Texts, sorted_out
from tests.runtimes import require

STANDIN = Path(__file__).parent.parent / "standin" / "chilkat"

_MODULE = """module snippets

go 1.21

require chilkat v0.0.0

replace chilkat => {standin}
"""
_PACKAGES = (
    "bytes", "chilkat", "encoding/json", "errors", "fmt", "io", "log", "mime/multipart", "net/http",
    "net/textproto", "net/url", "os", "strings", "time",
)  # fmt: skip
_TOGETHER = 50
_LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"|`[^`]*`|//[^\n]*')
_AT = re.compile(r"(?:vet: )?(\S+\.go):\d+")
_PACKAGE = re.compile(r"# (?:\[)?(\S+?)\]?$")


def check_go(texts: Texts, folder: Path) -> Errors:
    """The errors of each Go text that has any; ``folder`` is empty and ours.

    A fragment (a text without ``package``) is put into a program first, where gofmt reads it too.
    """
    go, gofmt = require("go"), require("gofmt")
    numbered = Numbered(texts)
    (folder / "go.mod").write_text(_MODULE.format(standin=STANDIN.resolve()), "utf-8")
    for number, (name, stem) in enumerate(numbered.items()):
        text = program(texts[name])
        _write(folder / "alone" / stem / f"{stem}.go", text)
        together = folder / "together" / f"p{number // _TOGETHER}"
        _write(together / f"{stem}.go", with_number(text, number))
    errors: Errors = {}
    _gofmt(gofmt, folder / "alone", numbered, errors)
    if _vet(go, folder, "together/..."):
        for package in sorted((folder / "together").iterdir()):
            if _vet(go, folder, f"together/{package.name}"):
                alone = [f"alone/{file.stem}" for file in package.iterdir()]
                _sort(_vet(go, folder, *alone), numbered, errors)
    return errors


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())


def program(text: str) -> str:
    """``text``, or the program around it when it is a fragment."""
    if is_program(text):
        return text
    code = _LITERAL.sub(lambda m: "" if m[0].startswith("//") else '""', text)
    used = [path for path in _PACKAGES if _uses(code, path.rpartition("/")[2])]
    imports = "".join(f'\t"{name}"\n' for name in used)
    return f"package main\n\nimport (\n{imports})\n\nfunc main() {{\n{_indented(text)}}}\n"


def _uses(code: str, package: str) -> bool:
    """Whether ``code`` names ``package``, and no variable of its own that is called so."""
    named = re.search(rf"(?<![\w.]){package}\.", code)
    return bool(named) and not re.search(rf"\b{package} :=", code)


def is_program(text: str) -> bool:
    """Whether ``text`` is a whole file."""
    return re.search(r"^package \w+$", text, re.MULTILINE) is not None


def _indented(text: str) -> str:
    """A fragment one level deeper; the inside of a raw string stays where it is."""
    lines, in_raw = [], False
    for line in text.splitlines(keepends=True):
        lines.append(line if in_raw or not line.strip() else f"\t{line}")
        outside = re.sub(r'"(?:[^"\\\n]|\\.)*"', "", line)
        if not in_raw:
            outside = outside.partition("//")[0]
        in_raw ^= outside.count("`") % 2 == 1
    return "".join(lines)


def _gofmt(gofmt: str, folder: Path, numbered: Numbered, errors: Errors) -> None:
    done = subprocess.run(
        [gofmt, "-l", "-e", "."], cwd=folder, capture_output=True, text=True, check=False
    )
    for line in done.stdout.splitlines():
        name = numbered.name_of(line)
        assert name is not None, line
        errors.setdefault(name, []).append("gofmt would change it")
    nobody = sorted_out(done.stderr, numbered, _path, errors)
    assert not nobody, f"gofmt: {nobody}"


def _vet(go: str, folder: Path, *packages: str) -> str:
    """What ``go vet`` says of ``packages``."""
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOWORK": "off"}
    done = subprocess.run(
        [go, "vet", *(f"./{package}" for package in packages)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) == (not done.stderr), done.stderr or done.returncode
    return done.stderr


def _sort(output: str, numbered: Numbered, errors: Errors) -> None:
    nobody = sorted_out(output, numbered, _path, errors)
    assert errors, f"go vet: {output}"
    assert not nobody, f"go vet: {nobody}"


def _path(line: str) -> str | None:
    match = _AT.match(line) or _PACKAGE.match(line)
    return match[1] if match else None
