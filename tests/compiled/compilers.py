"""The snippets of a client as one input for its compiler, so that the compiler is called once."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from snippetgen.targets.chilkat.signatures import classes
from tests.compiled import stubs
from tests.runtimes import lack, require

Texts = Sequence[str]


def check(client: str, texts: Texts, folder: Path) -> str:
    """What the compiler of ``client`` has against ``texts``; nothing is the wish."""
    return {**CHECKS, **SYNTAX}[client](texts, folder)


def put(folder: Path, files: Mapping[str, str]) -> None:
    """Write ``files`` below ``folder``."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def told(command: Sequence[str], folder: Path) -> str:
    """What a command says when it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else (done.stdout + done.stderr)[-4000:] or "failed"


def renamed(text: str, number: int, *names: str) -> str:
    """``text`` with ``number`` behind each of ``names``."""
    return re.sub(rf"\b({'|'.join(names)})\b", rf"\g<1>_{number}", text)


def one_unit(texts: Texts) -> str:
    """Programs of C and its kin in one file; their includes guard themselves."""
    names = ("ChilkatSnippet", "main", "joined")
    return "\n".join(renamed(text, number, *names) for number, text in enumerate(texts))


def _c(texts: Texts, folder: Path, *, wide: bool) -> str:
    gcc = require("gcc")
    mark = "W" if wide else ""
    put(folder, {"ck.h": stubs.c_header(wide=wide), "all.c": one_unit(texts)})
    put(folder, {f"C_Ck{name}{mark}.h": '#include "ck.h"\n' for name in classes()})
    flags = ["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-I."]
    return told([gcc, *flags, "all.c"], folder)


def _cpp(texts: Texts, folder: Path, *, wide: bool) -> str:
    compiler = require("g++")
    mark = "W" if wide else ""
    put(folder, {"ck.h": stubs.cpp_header(wide=wide), "all.cpp": one_unit(texts)})
    put(folder, {f"Ck{name}{mark}.h": '#include "ck.h"\n' for name in classes()})
    flags = ["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-I."]
    return told([compiler, *flags, "all.cpp"], folder)


def _java(texts: Texts, folder: Path) -> str:
    javac = require("javac")
    put(folder, stubs.java())
    for number, text in enumerate(texts):
        put(folder, {f"Snippet_{number}.java": renamed(text, number, "Snippet")})
    sources = [str(path) for path in sorted(folder.rglob("*.java"))]
    (folder / "sources").write_text("\n".join(sources), "utf-8")
    return told([javac, "-encoding", "UTF-8", "-proc:none", "-d", "out", "@sources"], folder)


def _csharp(texts: Texts, folder: Path) -> str:
    mcs = require("mcs")
    put(folder, {"Chilkat.cs": stubs.csharp()})
    names = ["Chilkat.cs"]
    for number, text in enumerate(texts):
        names.append(f"s{number}.cs")
        put(folder, {names[-1]: renamed(text, number, "Snippet")})
    (folder / "sources").write_text("\n".join(names), "utf-8")
    return told([mcs, "-target:library", "-nologo", "-nowarn:168,219", "@sources"], folder)


def _objective_c(texts: Texts, folder: Path) -> str:
    try:
        from clang.cindex import Index
    except ImportError:
        lack("libclang is not installed")
    body = re.sub(r"^#import .*$", "", one_unit(texts), flags=re.MULTILINE)
    put(folder, {"all.m": stubs.objective_c() + body})
    flags = ["-x", "objective-c", "-target", "x86_64-apple-macosx11", "-fobjc-arc", "-Wall"]
    unit = Index.create().parse(str(folder / "all.m"), args=[*flags, "-Wno-unused"])
    return "\n".join(str(found) for found in unit.diagnostics)


def _pascal(texts: Texts, folder: Path, *, activex: bool) -> str:
    fpc = require("fpc")
    put(folder, stubs.pascal(activex=activex))
    units: set[str] = set()
    bodies = []
    for number, text in enumerate(texts):
        uses, _, body = text.partition("procedure Run;")
        units |= set(re.findall(r"\w+", uses.rpartition("uses")[2]))
        bodies.append(f"procedure Run_{number};{body.rpartition('begin')[0]}")
    program = (
        f"program all;\nuses {', '.join(sorted(units))};\n" + "\n".join(bodies) + "begin end.\n"
    )
    put(folder, {"all.pas": program})
    return told([fpc, "-Mdelphiunicode", "-s", "-Cn", "-v0e", "-Fcutf8", "all.pas"], folder)


def _each(command: Sequence[str], suffix: str) -> Callable[[Texts, Path], str]:
    """A syntax check by a program that takes one file at a time."""

    def run(texts: Texts, folder: Path) -> str:
        tool = require(command[0])
        for number, text in enumerate(texts):
            put(folder, {f"s{number}{suffix}": text})
        with ThreadPoolExecutor(2) as pool:
            files = [f"s{number}{suffix}" for number in range(len(texts))]
            found = pool.map(lambda name: told([tool, *command[1:], name], folder), files)
        return next(filter(None, found), "")

    return run


def _perl(texts: Texts, folder: Path) -> str:
    put(folder, {"chilkat.pm": "package chilkat; 1;"})
    return _each(["perl", "-I.", "-c"], ".pl")(texts, folder)


# Their names and arguments are only looked at when a snippet runs.
SYNTAX: dict[str, Callable[[Texts, Path], str]] = {
    "javascript/chilkat": _each(["node", "--check"], ".mjs"),
    "perl/chilkat": _perl,
    "php/chilkat": _each(["php", "-n", "-l"], ".php"),
    "php/chilkat-activex": _each(["php", "-n", "-l"], ".php"),
    "ruby/chilkat": _each(["ruby", "--disable=gems", "-wc"], ".rb"),
}

CHECKS: dict[str, Callable[[Texts, Path], str]] = {
    "c/chilkat": lambda texts, folder: _c(texts, folder, wide=False),
    "c/chilkat-unicode": lambda texts, folder: _c(texts, folder, wide=True),
    "cpp/chilkat": lambda texts, folder: _cpp(texts, folder, wide=False),
    "cpp/chilkat-unicode": lambda texts, folder: _cpp(texts, folder, wide=True),
    "csharp/chilkat": _csharp,
    "csharp/chilkat-dotnet-core": _csharp,
    "csharp/chilkat-mono": _csharp,
    "delphi/chilkat": lambda texts, folder: _pascal(texts, folder, activex=False),
    "delphi/chilkat-activex": lambda texts, folder: _pascal(texts, folder, activex=True),
    "java/chilkat": _java,
    "java/chilkat-android": _java,
    "objc/chilkat": _objective_c,
}
