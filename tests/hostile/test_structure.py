"""No text becomes code: a snippet parses and does the same as one with harmless words in it."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snippetgen.settings import Form, Placeholders
from snippetgen.targets.client import load_clients
from tests.checks.folders import Errors, Texts
from tests.checks.go_check import program
from tests.hostile.attacks import HUGE, attacks
from tests.hostile.fields import FIELDS
from tests.hostile.rendering import CLIENTS, STYLES, Case, harmless, rendered, rendered_in
from tests.hostile.shell_structure import shell_structure
from tests.hostile.structure import SYNTAXES, Structure, tree_structure
from tests.property.strategies import pieces
from tests.runtimes import require

pytestmark = pytest.mark.slow

ATTACKS = attacks(Path("/tmp/fired"))  # noqa: S108 - nothing is written there
VIEWS = {client.name: client.view for client in load_clients().values()}

_METHODS = "get|options|head|post|put|patch|delete|request"
_SCRIPT = (
    r"AbortSignal\.timeout|Blob|Error|FormData|JSON\.stringify|URLSearchParams|(form|payload|params|body)\.append"
    r"|console\.log|readFile|response\.(json|text)|Buffer\.from|\(\)\.toString|encodeURIComponent|btoa|String|Object\.\w+"
)
_READING = r"open|print|len|enumerate|response\.(raise_for_status|json)|payload\.encode"
CALLS = {
    "go/chilkat": r"chilkat\.New[A-Z]\w+|fmt\.(Println|Errorf)|errors\.New|log\.Fatal|run|show"
    r"|(?!exec|os|syscall|unsafe|runtime|plugin|net)[a-z]\w*\.[A-Z]\w+",
    "go/net-http": r"(bytes|strings)\.New(Reader|Buffer\w*)|strings\.(Join|NewReplacer)|fmt\.(Errorf|Println)"
    r"|(client|http)\.(Do|NewRequest\w*|Get)|(file|form|resp\.Body|part|w)\.Close|io\.(Copy|ReadAll|WriteString)"
    r"|form\.(CreatePart|FormDataContentType|WriteField|CreateFormFile)|json\.Unmarshal|log\.Fatal|run|len|append"
    r"|multipart\.NewWriter|os\.(Getenv|LookupEnv|Open|ReadFile)|req\.(Header\.\w+|SetBasicAuth)"
    r"|url\.(QueryEscape|PathEscape)|values\.(Add|Encode)|payload\.\w+|\[\]byte|string|part\.Write|textproto\.MIMEHeader",
    "javascript/axios": rf"axios(\.\w+)?|axios\.{_METHODS}|{_SCRIPT}",
    "javascript/fetch": rf"fetch|{_SCRIPT}",
    "python/httpx": rf"httpx\.({_METHODS})|{_READING}",
    "python/httpx-async": rf"httpx\.AsyncClient|client\.({_METHODS})|file\.read|asyncio\.run|main|{_READING}",
    "python/requests": rf"requests\.({_METHODS})|{_READING}",
    "shell/curl": "set|curl",
    "shell/httpie": "set|http|https",
}
"""All that a snippet of a client may call; a client that is missing here fails."""

INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What hides in a line or turns it round; said here again, so that a hole in ours shows."""


OTHER_FORMS = {
    ("chilkat", "double quote", "graphql operation"): "with these quotes it happens to be JSON",
    ("chilkat", "option with quotes", "graphql operation"): "the same",
    ("chilkat", "go statement", "raw json"): "Postman takes // for a comment in a body of JSON",
    ("javascript", "double quote", "graphql operation"): "with these quotes it happens to be JSON",
    ("javascript", "option with quotes", "graphql operation"): "the same",
    ("go", "tcl", "port"): "no port: all that stands before the path is one variable",
    ("javascript", "tcl", "port"): "the same",
    ("chilkat", "nul", "raw json string"): "Chilkat's JSON cannot hold NUL",
    ("chilkat", "nul", "raw json name"): "the same",
    ("chilkat", "nul", "graphql variables"): "the same",
}
"""Where the words decide in which form a request is written: by view or language, attack, place."""

FREE_FIELDS = {
    "go/net-http": {"answer name": "one that no field can be tagged with: the body is printed"},
    "javascript/axios": {"part file": "a long path is read in a statement of its own"},
    "javascript/fetch": {"part file": "the same"},
}
"""Places whose words decide on statements, of which the calls alone are looked at, by client."""


@cache
def structure_of(text: str, language: str) -> Structure:
    """The structure of a snippet, by a real parser of its language."""
    return shell_structure(text) if language == "shell" else tree_structure(text, language)


def problem_of(case: Case, client: str, other: str | None) -> str | None:
    """What is wrong with a snippet; ``other`` is that of the same request with harmless words."""
    if case.text is None:
        errors = [p for p in case.problems if p.severity == "error"]
        return None if errors else "there is neither a snippet nor a reason"
    language = client.partition("/")[0]
    found = structure_of(case.text, language)
    if found.errors:
        return f"it does not parse: {found.errors}"
    if hidden := INVISIBLE.findall(case.text):
        return f"it hides {hidden}"
    if strange := [call for call in found.calls if not re.fullmatch(CALLS[client], call)]:
        return f"it calls {strange}"
    if other is None or case.field in FREE_FIELDS.get(client, {}):
        return None
    if any((form, case.attack, case.field) in OTHER_FORMS for form in (VIEWS[client], language)):
        return None
    if found.tree != structure_of(other, language).tree:
        return f"it does something else than\n{other}"
    return None


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize("client", CLIENTS)
def test_no_text_becomes_code(client: str, name: str, tmp_path: Path) -> None:
    """In every place of a collection: the same statements, and a real parser agrees."""
    cases = list(rendered(name, ATTACKS[name], client, every=7))
    twins = list(rendered(name, harmless(ATTACKS[name]), client, every=7))
    wrong = [
        f"{case.name}: {problem}\n{case.text}"
        for case, twin in zip(cases, twins, strict=True)
        if (problem := problem_of(case, client, twin.text))
    ]
    assert not wrong, "\n\n".join(wrong[:5]) + f"\n{len(wrong)} in all"
    texts = {case.name: case.text for case in cases if case.text is not None}
    assert len(texts) > 30
    errors = PARSERS[client.partition("/")[0]](texts, tmp_path)
    assert not errors, errors


@pytest.mark.parametrize("client", CLIENTS)
@settings(max_examples=50, deadline=None)
@given(pieces(holds="nul surrogates"), st.sampled_from(list(FIELDS)), st.sampled_from(STYLES))
def test_no_text_at_all_becomes_code(
    client: str, text: str, field: str, style: tuple[Form, Placeholders]
) -> None:
    """Beside the fixed attacks: any text, anywhere."""
    for case in rendered_in("any", text, field, client, style):
        assert not problem_of(case, client, None), case.text


@pytest.mark.parametrize("client", CLIENTS)
def test_a_megabyte(client: str, tmp_path: Path) -> None:
    """A huge value that must be quoted everywhere is written, or refused with a reason."""
    from snippetgen.ir.collection import walk
    from snippetgen.settings import Settings
    from tests.hostile.rendering import renderer

    texts: dict[str, str] = {}
    for field in ("raw text", "raw json string", "part value", "header value", "item name"):
        work = renderer(HUGE, field, Settings(clients=(client,)))
        for located in walk(work.collection):
            found = work.render(located)
            assert found.snippets or any(p.severity == "error" for p in found.problems)
            texts |= {f"{field} {snippet.client}": snippet.text for snippet in found.snippets}
    assert texts
    for name, text in texts.items():
        found_structure = structure_of(text, client.partition("/")[0])
        assert not found_structure.errors, name
        assert all(re.fullmatch(CALLS[client], call) for call in found_structure.calls)


def parsed_by_python(texts: Texts, folder: Path) -> Errors:
    """The compiler of this very Python."""
    errors: Errors = {}
    for name, text in texts.items():
        try:
            ast.parse(text, feature_version=(3, 9))
        except (SyntaxError, ValueError) as error:
            errors[name] = [str(error)]
    return errors


def parsed_by_shells(texts: Texts, folder: Path) -> Errors:
    """bash and zsh, which execute nothing under -n."""
    return {
        name: messages
        for name, text in texts.items()
        if (messages := [m for shell in ("bash", "zsh") if (m := _refusal(shell, text))])
    }


def _refusal(shell: str, text: str) -> str:
    command = [require(shell), *(["-f"] if shell == "zsh" else []), "-n"]
    done = subprocess.run(command, input=text.encode(), capture_output=True)
    return f"{shell}: {done.stderr.decode(errors='replace')}" if done.returncode else ""


def parsed_by_node(texts: Texts, folder: Path) -> Errors:
    """Node's own parser, all in one process; a fragment stands for the inside of a module."""
    for number, text in enumerate(texts.values()):
        (folder / f"{number}.mjs").write_text(text, "utf-8")
    program = (
        "import {readdirSync, readFileSync} from 'node:fs'; import vm from 'node:vm';"
        "for (const name of readdirSync('.')) { if (name.endsWith('.mjs'))"
        " new vm.SourceTextModule(readFileSync(name, 'utf8'), {identifier: name}); }"
    )
    command = [require("node"), "--experimental-vm-modules", "--input-type=module", "-e", program]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return {"node": [done.stderr]} if done.returncode else {}


def parsed_by_go(texts: Texts, folder: Path) -> Errors:
    """gofmt, which is go/parser with a command line."""
    for number, text in enumerate(texts.values()):
        (folder / f"{number}.go").write_text(program(text), "utf-8")
    done = subprocess.run(
        [require("gofmt"), "-e", "-l", "."], cwd=folder, capture_output=True, text=True
    )
    return {"gofmt": [done.stderr]} if done.returncode else {}


PARSERS: dict[str, Callable[[Texts, Path], Errors]] = {
    "go": parsed_by_go,
    "javascript": parsed_by_node,
    "python": parsed_by_python,
    "shell": parsed_by_shells,
}
"""The real parser of each language."""


@pytest.mark.parametrize("client", CLIENTS)
def test_every_client_is_looked_at(client: str) -> None:
    """A new language needs a parser and the way its trees are read; a new client, its calls."""
    language = client.partition("/")[0]
    assert language in PARSERS, f"add the real parser of {language} here"
    assert language in (*SYNTAXES, "shell"), f"add {language} to tests/hostile/structure.py"
    assert client in CALLS, f"say here what a snippet of {client} may call"
