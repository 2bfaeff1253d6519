"""Whole pages of every text format, read by its real parser."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from snippetgen import pipeline
from snippetgen.settings import Format, Output, Pages, Settings
from tests.builders import a_collection, a_folder, a_list, a_request, a_response, a_url, urlencoded
from tests.corpus.place import CORPUS, STEP
from tests.publish.hostile import hostile_texts
from tests.publish.readers import READERS

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "examples" / "zoho-crm.postman_collection.json"
FORMATS: tuple[Format, ...] = ("markdown", "mdx", "rst", "asciidoc", "html", "llms")


def published(
    source: Path, to: Format, pages: Pages = "request", *, tabs: bool = False
) -> tuple[dict[str, str], pipeline.Published]:
    """The pages by path, and the run."""
    found = pipeline.publish(
        [str(source)], Settings(), [Output(to=to, output="out", pages=pages, tabs=tabs)]
    )
    (plan,) = (plan for _, plan in found.plans)
    return {file.path: file.content.decode() for file in plan.files}, found


def hostile_collection(folder: Path) -> Path:
    """A collection with markup of every format in every text it has."""
    texts = iter(hostile_texts(900, seed=3))

    def items() -> list[dict[str, object]]:
        return [
            {
                "name": next(texts),
                "request": a_request(
                    method="POST",
                    url=a_url(
                        "https://api.example.com/a/:id",
                        path=["a", ":id"],
                        variable=[{"key": "id", "value": next(texts), "description": next(texts)}],
                        query=[
                            {"key": next(texts), "value": next(texts), "description": next(texts)}
                        ],
                    ),
                    headers=[
                        {"key": "X-A", "value": "v", "description": next(texts)},
                        {"key": next(texts), "value": next(texts), "disabled": True},
                    ],
                    body=urlencoded(*a_list({next(texts): next(texts)})),
                    description=f"{next(texts)}\n\n{next(texts)}",
                ),
                "response": [a_response(next(texts), name=next(texts), status=next(texts))],
            }
            for _ in range(12)
        ]

    folders = [a_folder(next(texts), *items(), description=next(texts)) for _ in range(4)]
    collection = a_collection(*folders, name=next(texts))
    collection["info"]["description"] = next(texts)
    path = folder / "hostile.json"
    path.write_text(json.dumps(collection), encoding="utf-8")
    return path


@pytest.mark.parametrize("pages", ["request", "folder"])
@pytest.mark.parametrize("output", FORMATS)
def test_the_example(output: Format, pages: Pages) -> None:
    """Its parser has nothing to say, and reads every snippet back as it was rendered."""
    texts, run = published(EXAMPLE, output, pages)
    assert not run.problems
    seen = READERS[output](texts)
    assert not {path: page.wrong for path, page in seen.items() if page.wrong}
    code = [block for page in seen.values() for block in page.code]
    plan = pipeline.generate([str(EXAMPLE)], Settings()).plan
    for file in plan.files:
        snippet = file.content.decode().strip("\n")
        # reStructuredText has no tabs: docutils reads each as blanks, in code too.
        shown = snippet.expandtabs(8) if output == "rst" else snippet
        assert any(_same(shown, block, output) for block in code), file.path


def _same(snippet: str, block: str, output: Format) -> bool:
    if output == "rst":
        return [line.split() for line in snippet.split("\n")] == [
            b.split() for b in block.split("\n")
        ]
    return snippet == block


# Tabs of reStructuredText are directives of sphinx-design; test_sphinx builds them.
@pytest.mark.parametrize(
    ("output", "tabs"),
    [(to, tabs) for to in FORMATS for tabs in (False, True) if (to, tabs) != ("rst", True)],
)
def test_a_hostile_collection(output: Format, tabs: bool, tmp_path: Path) -> None:
    """No name, description, parameter or answer is taken for markup."""
    texts, _ = published(hostile_collection(tmp_path), output, tabs=tabs)
    assert len(texts) > 50 or output == "llms"
    seen = READERS[output](texts)
    assert not {path: (page.wrong, texts[path]) for path, page in seen.items() if page.wrong}


@cache
def _corpus() -> pipeline.Published:
    outputs = [Output(to=to, output=to) for to in FORMATS]
    return pipeline.publish([str(CORPUS)], Settings(jobs=2), outputs)


@pytest.mark.slow
@pytest.mark.xdist_group("corpus")
@pytest.mark.parametrize("output", FORMATS)
def test_the_corpus(output: Format) -> None:
    """Every real collection in every format: each request has its page, and every parser accepts it."""
    if not CORPUS.is_dir():
        pytest.skip(f"the real collections are not at {CORPUS}")
    files = [f for made, plan in _corpus().plans for f in plan.files if made.to == output]
    assert len(files) > _corpus().requests or output == "llms"
    seen = READERS[output]({file.path: file.content.decode() for file in files[::STEP]})
    assert not {path: page.wrong for path, page in seen.items() if page.wrong}
