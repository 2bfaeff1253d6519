"""``python -m snippetgen``."""

from snippetgen.cli import main

if __name__ == "__main__":
    main(prog_name="snippetgen")
