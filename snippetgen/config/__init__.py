"""Configuration: ``snippetgen.toml`` or ``[tool.snippetgen]`` of ``pyproject.toml``."""

from snippetgen.config.keys import Config
from snippetgen.config.load import ConfigError, Loaded, find, load
from snippetgen.config.merge import Run, merged

__all__ = ["Config", "ConfigError", "Loaded", "Run", "find", "load", "merged"]
