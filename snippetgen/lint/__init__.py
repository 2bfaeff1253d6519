"""Lint: what a collection lacks as documentation.  A rule is one function with its code."""
