# Needs Python 3.11 or newer and, once, the network; everything goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
COLLECTION := examples/zoho-crm.postman_collection.json
CONFIG := examples/snippetgen.toml
ITEM := Create Bulk Write Job

.DEFAULT_GOAL := help
.PHONY: help demo test clean

help:  ## Show this list.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 8

demo: $(VENV)/installed  ## Render the examples and show a snippet of each client.
	$(BIN)/snippetgen generate --config $(CONFIG)
	@for client in go/chilkat shell/curl python/requests; do \
		printf '\n--- %s\n\n' $$client; \
		$(BIN)/snippetgen show $(COLLECTION) "$(ITEM)" -t $$client --config $(CONFIG) || exit; \
	done

test: $(VENV)/installed-for-tests  ## Run all tests; narrow them with ARGS="-k name".
	$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)

clean:  ## Remove what the commands above and nox made.
	rm -rf $(VENV) .nox .hypothesis .mypy_cache .pytest_cache .ruff_cache .coverage* htmlcov build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/python-is-ready:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "snippetgen needs Python 3.11 or newer; say which: make PYTHON=python3.13" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' || { \
		echo "Python has no venv here; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/installed: pyproject.toml $(VENV)/python-is-ready
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/installed-for-tests: pyproject.toml $(VENV)/python-is-ready
	$(BIN)/python -m pip install --quiet --editable . --group test
	@touch $@ $(VENV)/installed
