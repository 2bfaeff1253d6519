"""A plug-in of MkDocs: the places for snippets in its pages are filled whenever the site is built.

    plugins:
      - snippetgen:
          collections: [api.postman_collection.json]

The places are those of ``snippetgen inject``; the files themselves stay as they are.

Source: https://www.mkdocs.org/dev-guide/plugins/
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config import base
from mkdocs.config import config_options as options
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger

from snippetgen.chosen import chosen_from
from snippetgen.config import ConfigError, load, merged
from snippetgen.injecting import Filler
from snippetgen.publish.inject import MarkerError
from snippetgen.settings import Settings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_log = get_plugin_logger(__name__)


class SnippetgenOptions(base.Config):
    """What ``mkdocs.yml`` may say: collections, and a configuration file, relative to it."""

    collections = options.Type(list, default=[])
    config = options.Type(str, default="")


class SnippetgenPlugin(BasePlugin[SnippetgenOptions]):
    """Fills places in Markdown pages; what is wrong is a warning with the page and line."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find the collections, and have the site built anew when one changes."""
        folder = Path(config.config_file_path).parent
        file = folder / self.config.config if self.config.config else None
        try:
            run = merged(load(file, folder), {})
        except ConfigError as error:
            raise PluginError(str(error)) from error
        self._settings: Settings = run.settings
        chosen = self.config.collections or run.config.collections
        self._sources = [str(folder / source) for source in chosen]
        if not self._sources:
            raise PluginError("snippetgen: no collection is named in mkdocs.yml or snippetgen.toml")
        config.watch = [*config.watch, *self._sources, *run.settings.templates]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:  # noqa: ARG002
        """Read the collections once for all pages."""
        chosen = chosen_from(self._sources, self._settings)
        for problem in chosen.problems:
            _log.warning("%s %s: %s", problem.code, problem.where.file, problem.message)
        self._filler = Filler(chosen, self._settings)
        return files

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files  # noqa: ARG002
    ) -> str:
        """The page with its places filled; one that cannot be read stays as it is."""
        path = page.file.src_uri
        self._filler.problems.clear()
        try:
            text = self._filler.text(path, "markdown", markdown)
        except MarkerError as error:
            _log.warning("%s:%s: %s", path, error.line, error)
            return markdown
        for problem in self._filler.problems:
            if problem.severity != "note":
                place = problem.where.file + (
                    f":{problem.where.line}" if problem.where.line else ""
                )
                _log.warning("%s %s: %s", problem.code, place, problem.message)
        return text
