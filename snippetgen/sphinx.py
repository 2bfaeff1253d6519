"""An extension of Sphinx: snippets in the pages it builds, in step with the collection.

    extensions = ["snippetgen.sphinx"]
    snippetgen_collections = ["api.postman_collection.json"]

.. code-block:: rst

    .. snippetgen:: Bulk Write/Create Job
       :clients: python curl

    See :snippetgen:request:`Bulk Write/Create Job`.

Source: https://www.sphinx-doc.org/en/master/extdev/
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_id, make_refnode

from snippetgen import __version__, pipeline
from snippetgen.config import ConfigError, load, merged
from snippetgen.markup.rst import Rst
from snippetgen.publish.bind import labels_of
from snippetgen.selection import SelectionError, select, select_one
from snippetgen.settings import Settings
from snippetgen.targets.bundled import bundled_templates
from snippetgen.targets.client import Client, load_clients

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from snippetgen.ir.collection import Located
    from snippetgen.pipeline import Input, Secured

_TABS = {"sphinx_design": "tab-set", "sphinx_inline_tabs": "tab"}


class SnippetgenDirective(SphinxDirective):
    """``.. snippetgen:: Folder/Request``: the snippets of one request, in tabs where the site has them."""

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Any] | None] = {
        "clients": directives.unchanged_required,
        "collection": directives.path,
        "name": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """The target that references lead to, and the snippets; an error with the line if there are none."""
        try:
            sources, settings = self._settings()
            given, secured, located = _found(sources, settings, self.arguments[0])
            clients = _clients(self.options.get("clients", ""), settings)
            blocks = list(self._blocks(given, secured, located, clients, settings))
        except (ConfigError, SelectionError, OSError) as error:
            raise self.error(f"snippetgen: {error}") from error
        self._depend_on(sources, settings)
        path = "/".join(located.names)
        target = nodes.target(
            "", "", ids=[make_id(self.env, self.state.document, "snippetgen", path)]
        )
        self.state.document.note_explicit_target(target)
        self.env.get_domain("snippetgen").data["requests"][path] = (
            self.env.current_document.docname,
            target["ids"][0],
        )
        return [target, *self.parse_text_to_nodes(self._text(blocks))]

    def _settings(self) -> tuple[tuple[str, ...], Settings]:
        """The collections and settings of ``conf.py``, or of the configuration file it names."""
        config, base = self.config, Path(self.env.app.confdir)
        file = base / config.snippetgen_config if config.snippetgen_config else None
        run = merged(load(file, base) if file else load(None, base), {})
        given = self.options.get("collection")
        sources = (given,) if given else config.snippetgen_collections or run.config.collections
        if not sources:
            raise SelectionError("no collection is named; set snippetgen_collections in conf.py")
        settings = msgspec.structs.replace(run.settings, regions=False)
        return tuple(str(base / source) for source in sources), settings

    def _blocks(
        self,
        given: Input,
        secured: Secured,
        located: Located,
        clients: list[Client],
        settings: Settings,
    ) -> Iterator[tuple[Client, str]]:
        """Each client with its snippet; a problem is a warning of the build."""
        for client in clients:
            snippet, problems = pipeline.snippet(
                secured, located, client.name, settings, given.gate
            )
            for problem in problems:
                if problem.severity == "error":
                    raise SelectionError(f"{problem.code} {problem.message}")
            if snippet is not None:
                yield client, snippet.text

    def _text(self, blocks: list[tuple[Client, str]]) -> str:
        """The source of the blocks: tabs of an extension that is there, else one under the other."""
        labels = labels_of([client for client, _ in blocks])
        loaded = self.env.app.extensions
        lines: list[str] = []
        in_set = "sphinx_design" in loaded and len(blocks) > 1
        if in_set:
            lines += [".. tab-set::", "   :sync-group: snippetgen", ""]
        for client, text in blocks:
            fence = Rst().fenced(text.strip("\n"), client.language.lexer).split("\n")
            anchor = client.name.replace("/", "-")
            if in_set:
                head = [f"   .. tab-item:: {labels[client.name]}", f"      :sync: {anchor}", ""]
                lines += [*head, *(f"      {line}" for line in fence), ""]
            elif "sphinx_inline_tabs" in loaded and len(blocks) > 1:
                head = [f".. tab:: {labels[client.name]}", ""]
                lines += [*head, *(f"   {line}" for line in fence), ""]
            else:
                lines += [*fence, ""]
        return "\n".join(lines)

    def _depend_on(self, sources: tuple[str, ...], settings: Settings) -> None:
        """The page is built anew when a collection, an environment or a template changes."""
        files = [*sources, settings.environment, settings.globals_file]
        for folder in (*settings.templates, str(bundled_templates())):
            files += map(str, sorted(Path(folder).rglob("*.jinja")))
        for file in files:
            if file:
                self.env.note_dependency(file)


def _found(
    sources: tuple[str, ...], settings: Settings, selector: str
) -> tuple[Input, Secured, Located]:
    """What was read, and the one request that ``selector`` chooses; raises SelectionError."""
    given = pipeline.read(sources, settings)
    for problem in (*given.scope_problems, *given.problems):
        if problem.severity == "error":
            raise SelectionError(f"{problem.code} {problem.message}")
    for secured in given.secured:
        if select(secured.collection, selector):
            return given, secured, select_one(secured.collection, selector)
    raise SelectionError(f"no item is called {selector!r} in {', '.join(sources)}")


def _clients(words: str, settings: Settings) -> list[Client]:
    """The clients that a directive names, or those of the settings; raises SelectionError."""
    known = load_clients(settings.templates)
    names = {alias: name for name, client in known.items() for alias in (name, *client.aliases)}
    chosen = words.replace(",", " ").split() or settings.clients
    unknown = [client for client in chosen if client not in names]
    if unknown:
        raise SelectionError(f"there is no client {unknown[0]!r}; there are {', '.join(known)}")
    return [known[names[client]] for client in chosen]


class SnippetgenDomain(Domain):
    """The requests of a site, for ``:snippetgen:request:`Folder/Request```."""

    name = "snippetgen"
    label = "Requests"
    object_types: ClassVar[dict[str, ObjType]] = {"request": ObjType("request", "request")}
    roles: ClassVar[dict[str, Any]] = {"request": XRefRole(warn_dangling=True)}
    initial_data: ClassVar[dict[str, Any]] = {"requests": {}}
    data_version = 1

    def clear_doc(self, docname: str) -> None:
        """Forget what a page had."""
        found = self.data["requests"]
        self.data["requests"] = {
            path: place for path, place in found.items() if place[0] != docname
        }

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        """Take what another process read."""
        for path, place in otherdata["requests"].items():
            if place[0] in docnames:
                self.data["requests"][path] = place

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,  # noqa: ARG002
        target: str,
        node: pending_xref,  # noqa: ARG002
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """The link to a request by its whole path, or by its own name."""
        del env
        requests = self.data["requests"]
        found = [place for path, place in requests.items() if f"/{path}".endswith(f"/{target}")]
        place = requests.get(target) or (found[0] if len(found) == 1 else None)
        if place is None:
            return None
        document, anchor = place
        return make_refnode(builder, fromdocname, document, anchor, contnode, target)

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """For the index and other sites."""
        for path, (document, anchor) in self.data["requests"].items():
            yield path, path, "request", document, anchor, 1


def setup(app: Sphinx) -> dict[str, Any]:
    """Register directive, domain and configuration."""
    app.add_config_value("snippetgen_collections", [], "env", [list, tuple])
    app.add_config_value("snippetgen_config", "", "env", [str])
    app.add_directive("snippetgen", SnippetgenDirective)
    app.add_domain(SnippetgenDomain)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
