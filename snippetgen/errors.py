"""The few exceptions that end a run or a snippet; everything else is a Problem."""

from __future__ import annotations


class TemplateError(Exception):
    """A template, or the toml file beside it, cannot be used."""


class FormatError(Exception):
    """A formatter refused what a template printed; ``text`` is what it was given."""

    def __init__(self, message: str, text: str) -> None:
        """Keep the refused ``text`` for the report."""
        super().__init__(message)
        self.text = text


class ExecutorError(Exception):
    """Others who should render cannot be reached or fail; the message says what to do."""


class ForgottenError(Exception):
    """A text that an earlier run made is not kept any more; a run that asks nobody makes it again."""


class CannotExpressError(Exception):
    """A client cannot send the request; the message says which part."""
