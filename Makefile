# The commands of the project. Everything lives in .venv; nothing is installed outside it.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
HOST   ?= 127.0.0.1
PORT   ?= 8000
READY  := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev

.PHONY: serve test check lint types browser clean

serve: $(READY)            ## build the graph from the packaged documents and serve the site
	$(BIN)/kg build
	$(BIN)/kg serve --host $(HOST) --port $(PORT)

test: $(READY_DEV)         ## everything but the browser
	$(BIN)/python -m pytest -m "not browser"

browser: $(READY_DEV)      ## the journeys in headless Chromium (needs Debian's package chromium)
	$(BIN)/python -m pytest -m browser

lint: $(READY_DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY_DEV)
	$(BIN)/mypy

check: lint types test     ## what must pass before a commit

$(READY): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(READY_DEV): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@ $(READY)

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
