"""Configuration: ``snippetgen.toml`` or ``[tool.snippetgen]`` of ``pyproject.toml``."""

from snippetgen.config.file import CONFIG_FILE, PROJECT_FILE, ConfigError, Loaded, find, load
from snippetgen.config.keys import Config
from snippetgen.config.layers import Run, merged

__all__ = [
    "CONFIG_FILE",
    "PROJECT_FILE",
    "Config",
    "ConfigError",
    "Loaded",
    "Run",
    "find",
    "load",
    "merged",
]
