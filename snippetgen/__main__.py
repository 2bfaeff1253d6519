"""``python -m snippetgen``."""

from snippetgen.cli.program import run

if __name__ == "__main__":
    run()
