"""The rules; importing this package registers them all."""

from snippetgen.lint.rules import answers, described, guarded, named, sent, variables

__all__ = ["answers", "described", "guarded", "named", "sent", "variables"]
