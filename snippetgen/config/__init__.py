"""Configuration: ``snippetgen.toml`` or ``[tool.snippetgen]`` of ``pyproject.toml``."""

from snippetgen.config.file import ConfigError, Loaded, find, load
from snippetgen.config.keys import Config
from snippetgen.config.layers import Run, merged

__all__ = ["Config", "ConfigError", "Loaded", "Run", "find", "load", "merged"]
