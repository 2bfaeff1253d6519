"""``generate --changes``: what a pull request is told, from the manifest and the plan alone."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from snippetgen.write.names import MANIFEST_NAME
from tests.cli.conftest import Run, a_collection, a_request, project, run, save

__all__ = ["project", "run"]

HEADING = "### Changes in the API documentation\n\n"
BODY = {"name": "Ada", "tags": ["a"], "owner": {"id": 1}}


def lead(**more: Any) -> dict[str, Any]:
    """A request with something of everything."""
    request = {
        "method": "POST",
        "url": "https://api.example.com/leads?page=1&sort=up",
        "header": [{"key": "X-One", "value": "1"}],
        "body": {"mode": "raw", "raw": json.dumps(BODY), "options": {"raw": {"language": "json"}}},
    }
    return {
        "name": "Create",
        "request": {**request, **more},
        "response": [{"name": "Done", "code": 201, "body": '{"id": 1}'}],
    }


def a_body(value: object) -> dict[str, Any]:
    """A JSON body."""
    return {
        "mode": "raw",
        "raw": json.dumps(value),
        "options": {"raw": {"language": "json"}},
    }


def changed(run: Run, project: Path, old: Any, new: Any, *more: str) -> str:
    """What is told when ``old`` was written and ``new`` is checked."""
    arguments = ("generate", "api.json", "-t", "curl", "-t", "python")
    save(project / "api.json", old if "info" in old else a_collection(old))
    assert run(*arguments).exit_code == 0
    save(project / "api.json", new if "info" in new else a_collection(new))
    result = run(*arguments, "--check", "--changes", *more)
    assert result.exit_code == 1, result.output
    assert result.stdout.startswith(HEADING)
    return result.stdout.removeprefix(HEADING)


def line_about(run: Run, project: Path, **more: Any) -> str:
    """The one line about a changed request, behind its name."""
    text = changed(run, project, lead(), lead(**more))
    assert text.startswith("1 request changed.\n\n**Changed**\n\n- `POST /leads` (`Create`): ")
    (line,) = [line for line in text.splitlines() if line.startswith("- ")]
    return line.partition("(`Create`): ")[2]


URL = "https://api.example.com/leads"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"body": a_body({**BODY, "trigger": ["x"]})}, "body gained `trigger`"),
        ({"body": a_body({"name": "Ada", "tags": ["a"]})}, "body lost `owner`"),
        (
            {"body": a_body({**BODY, "owner": {"id": "1", "a b": 2}})},
            'body gained `owner["a b"]`; body `owner.id` is now `string`, was `number`',
        ),
        (
            {"body": a_body({**BODY, "tags": [{"a": 1}, "x"]})},
            "body `tags[]` is now `object or string`, was `string`",
        ),
        ({"body": a_body({**BODY, "name": "Eve"})}, "body has other values"),
        ({"body": None}, "body is now `none`, was `JSON`"),
        (
            {"body": {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "b"}]}},
            "body is now `form`, was `JSON`",
        ),
        ({"body": {"mode": "raw", "raw": "<a/>"}}, "body is now `text`, was `JSON`"),
        ({"method": "PUT"}, "method is now `PUT`, was `POST`"),
        ({"url": f"{URL}/v2?page=1&sort=up"}, "path is now `/leads/v2`, was `/leads`"),
        (
            {"url": "{{base}}/leads?page=1&sort=up"},
            "origin is now `{{base}}`, was `https://api.example.com`",
        ),
        ({"url": f"{URL}?page=2&sort=up"}, "query has other values in `page`"),
        ({"url": f"{URL}?page=1&flag"}, "query gained `flag`; query lost `sort`"),
        (
            {"url": f"{URL}?sort=up&page=1"},
            "order of the query is now `sort, page`, was `page, sort`",
        ),
        ({"header": []}, "headers lost `X-One`"),
        ({"header": [{"key": "X-One", "value": "2"}]}, "headers have other values in `X-One`"),
        (
            {"auth": {"type": "bearer", "bearer": {"token": "{{token}}"}}},
            "auth is now `bearer`, was `none`",
        ),
        (
            {"auth": {"type": "digest", "digest": {"username": "{{user}}"}}},
            "auth is now `digest`, was `none`",
        ),
    ],
)
def test_a_changed_request(run: Run, project: Path, more: Any, expected: str) -> None:
    """Every part by its name."""
    assert line_about(run, project, **more) == expected


def test_forms(run: Run, project: Path) -> None:
    """Fields of both kinds of forms, and which are files."""
    for mode in ("urlencoded", "formdata"):
        old = lead(body={"mode": mode, mode: [{"key": "a", "value": "1"}]})
        new = lead(body={"mode": mode, mode: [{"key": "b", "value": "1"}]})
        assert "body gained `b`; body lost `a`" in changed(run, project, old, new)
    text = {"key": "a", "value": "1", "type": "text"}
    old = lead(body={"mode": "formdata", "formdata": [text]})
    new = lead(body={"mode": "formdata", "formdata": [{"key": "a", "src": "x", "type": "file"}]})
    assert "body `a` is now `file`, was `string`" in changed(run, project, old, new)


def test_answers(run: Run, project: Path) -> None:
    """Saved answers come, go and change."""
    new = lead()
    new["response"] = [
        {"name": "Done", "code": 201, "body": '{"id": 2}'},
        {"name": "No", "code": 404, "body": ""},
    ]
    text = changed(run, project, lead(), new)
    assert "answers gained `404 No`; answers have other values in `201 Done`" in text


def test_auth_with_another_credential(run: Run, project: Path) -> None:
    """The kind stays, its value is another; neither is shown."""
    old, new = (
        lead(auth={"type": "bearer", "bearer": {"token": f"{{{{{name}}}}}"}}) for name in "ab"
    )
    assert "auth has other values in `bearer`" in changed(run, project, old, new)


def test_added_removed_renamed_moved(run: Run, project: Path) -> None:
    """A request that is only elsewhere is no new one."""
    get = a_request("Get", "https://api.example.com/one")
    old = a_collection(
        {"name": "A", "item": [lead(), get]},
        a_request("Gone", "https://api.example.com/gone", method="DELETE"),
        a_request("Old name", "https://api.example.com/named"),
        a_request("Twin", "https://api.example.com/twin"),
        a_request("Twin", "https://api.example.com/twin"),
    )
    new = a_collection(
        {"name": "B", "item": [lead(body=a_body({**BODY, "x": 1})), get]},
        a_request("Came", "https://api.example.com/came"),
        a_request("New name", "https://api.example.com/named"),
        {"name": "T", "item": [a_request("Twin", "https://api.example.com/twin")] * 2},
    )
    assert changed(run, project, old, new) == (
        "1 request changed, 1 request added, 1 request removed, 4 requests renamed or moved.\n\n"
        "**Changed**\n\n"
        "- `POST /leads` (`B / Create`): body gained `x`; was `A / Create`\n\n"
        "**Added**\n\n"
        "- `GET /came` (`Came`)\n\n"
        "**Removed**\n\n"
        "- `DELETE /gone` (`Gone`)\n\n"
        "**Renamed or moved**\n\n"
        "- `GET /one`: `A / Get` is now `B / Get`\n"
        "- `GET /named`: `Old name` is now `New name`\n"
        "- `GET /twin`: `Twin` is now `T / Twin`\n"
        "- `GET /twin`: `Twin` is now `T / Twin`\n"
    )


def test_snippets_without_a_reason(run: Run, project: Path) -> None:
    """Another layout, a client more and a client less."""
    save(project / "api.json", a_collection(lead(), a_request("Get")))
    assert run("generate", "api.json", "-t", "curl", "-t", "python").exit_code == 0
    result = run("generate", "api.json", "-t", "curl", "-t", "httpx", "--form", "fragment",
                 "--check", "--changes", "--prune")  # fmt: skip
    assert result.stdout == HEADING + (
        "No request changed.\n\n"
        "**Snippets**\n\n"
        "- 2 snippets of `shell/curl` changed, the requests did not\n"
        "- 2 snippets of `python/httpx` for requests that were there before\n"
        "- 2 snippets of `python/requests` no longer made\n"
    )


def test_what_is_changed_for_a_reason(run: Run, project: Path) -> None:
    """Is not counted again as a change of layout."""
    text = changed(run, project, lead(), lead(method="PUT"))
    assert "Snippets" not in text


def test_a_run_tells_what_a_check_told(run: Run, project: Path) -> None:
    """And afterwards there is nothing left to tell; the file is written too."""
    told = changed(run, project, lead(), lead(method="PUT"))
    arguments = ("generate", "api.json", "-t", "curl", "-t", "python")
    result = run(*arguments, "--changes=changes.md", "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["files"]["changed"]
    assert (project / "changes.md").read_text("utf-8") == HEADING + told
    result = run(*arguments, "--changes", "--check")
    assert (result.exit_code, result.stdout) == (0, f"{HEADING}No request changed.\n")


def test_a_word_behind_a_space_is_a_collection(run: Run, project: Path) -> None:
    """It is never overwritten; and two things on stdout are refused."""
    before = (project / "api.json").read_bytes()
    assert run("generate", "--changes", "api.json", "-t", "curl").exit_code == 0
    assert (project / "api.json").read_bytes() == before
    for more in (("--diff",), ("--format", "json")):
        result = run("generate", "api.json", "--changes", *more)
        assert result.exit_code == 2
        assert f"{' '.join(more)} prints on stdout too; write --changes=FILE." in result.stderr


def test_a_file_that_cannot_be_written(run: Run, project: Path) -> None:
    """Is a problem."""
    (project / "folder").mkdir()
    result = run("generate", "api.json", "-t", "curl", "--changes=folder")
    assert result.exit_code == 2
    assert "SG402 folder" in result.stderr


def test_a_narrowed_run_remembers_the_others(run: Run, project: Path) -> None:
    """As it keeps their files; a collection more is only added."""
    save(project / "b.json", a_collection(a_request("Other"), name="Second"))
    assert run("generate", "api.json", "-t", "curl").exit_code == 0
    result = run("generate", "b.json", "-t", "curl", "--changes")
    assert result.stdout == (f"{HEADING}1 request added.\n\n**Added**\n\n- `GET /x` (`Other`)\n")
    result = run("generate", "api.json", "b.json", "-t", "curl", "--check", "--changes")
    assert (result.exit_code, result.stdout) == (0, f"{HEADING}No request changed.\n")


def test_a_manifest_without_a_memory(run: Run, project: Path) -> None:
    """As older versions wrote it: owned all the same, and said so."""
    run("generate", "api.json", "-t", "curl")
    path = project / "output" / MANIFEST_NAME
    manifest = json.loads(path.read_text("utf-8"))
    assert len(manifest.pop("requests")) == 3
    path.write_text(json.dumps(manifest), "utf-8")
    result = run("generate", "api.json", "-t", "curl", "--changes")
    assert result.exit_code == 0
    assert result.stdout == f"{HEADING}3 requests of which nothing was remembered yet.\n"
    assert len(json.loads(path.read_text("utf-8"))["requests"]) == 3


PASSWORD = "s3cr3t-T0k+n/1-of-the-shop"


def test_the_memory_holds_no_value(run: Run, project: Path) -> None:
    """Names of fields only; and where a name is a credential itself, nothing."""
    basic = {"type": "basic", "basic": {"username": "ada", "password": PASSWORD}}
    named = a_request("Named", f"https://api.example.com/?{PASSWORD}=1")
    save(project / "api.json", a_collection(lead(auth=basic), named))
    run("generate", "api.json", "-t", "curl")
    text = (project / "output" / MANIFEST_NAME).read_text("utf-8")
    assert PASSWORD not in text
    remembered, *_ = json.loads(text)["requests"]
    assert "Ada" not in json.dumps(remembered["summary"])
    assert remembered["summary"]["fields"] == {
        "name": "string",
        "tags": ["string"],
        "owner": {"id": "number"},
    }


HOSTILE = "`x` ``</details> <img src=x> @octocat #1 [a](http://b)\n# Big\n\u202e| \\ {{v}}"


def test_hostile_names_are_no_markup(run: Run, project: Path) -> None:
    """Whatever a collection calls its parts, the text holds code, lists and our own words."""
    old = lead()
    new = deepcopy(lead(body=a_body({**BODY, HOSTILE: 1}), method=HOSTILE[:3]))
    new["request"]["header"].append({"key": "`", "value": HOSTILE})
    new["name"] = HOSTILE
    new["response"][0]["name"] = HOSTILE
    more = a_request(HOSTILE, f"https://api.example.com/{HOSTILE}")
    text = changed(run, project, a_collection(old), a_collection(new, more, more))
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    kinds = {t.type for t in tokens} | {c.type for t in tokens for c in t.children or ()}
    assert kinds <= {
        "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text",
        "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close",
        "code_inline", "strong_open", "strong_close", "softbreak",
    }  # fmt: skip
    words = "".join(c.content for t in tokens for c in t.children or () if c.type == "text")
    for sign in ("<", "@", "#", "[", "\u202e"):
        assert sign not in words
    assert "\u202e" not in text


def test_shards_remember_their_part(run: Run, project: Path) -> None:
    """Merged they are as one run, and the merge tells what changed."""
    assert run("generate", "api.json", "-t", "curl", "-o", "whole").exit_code == 0
    for number in ("1", "2"):
        arguments = ("generate", "api.json", "-t", "curl", "-o", f"part{number}")
        assert run(*arguments, "--shard", f"{number}/2").exit_code == 0
    result = run("merge", "part1", "part2", "-o", "merged", "--changes")
    assert result.stdout.startswith(f"{HEADING}3 requests added.")
    whole = (project / "whole" / MANIFEST_NAME).read_bytes()
    assert (project / "merged" / MANIFEST_NAME).read_bytes() == whole
