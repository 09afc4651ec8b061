# `make run` and `make test` are complete on a fresh Debian 12 with python3, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FILES ?=
DESK ?=
CORPORA ?=
OUT ?= docs/screenshots
PROCESSES ?= 2

.PHONY: run test check train eval bench screenshots translations lock clean

run: $(VENV)/.run
	$(BIN)/galleyproof open $(if $(DESK),--desk "$(DESK)",$(if $(FILES),,--samples)) $(FILES)

# Shared out to several processes. Those that tests start are many, and find the program compiled.
test: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(PROCESSES) --dist worksteal

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

eval: $(VENV)/.dev
	$(BIN)/python -m tests.eval $(foreach corpus,$(CORPORA),--corpus $(corpus))

# Deterministic: the same gold gives the same file.
train: $(VENV)/.dev
	$(BIN)/galleyproof train $(CORPORA) --out resources/model/blocks.npz

bench: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

screenshots: $(VENV)/.run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m gui.screenshots $(OUT)

# Every text of the program into resources/translations, compiled; says what is not translated yet.
translations: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.translations

# The locks name versions and hashes, never an index host.
lock: $(VENV)/.uv
	$(VENV)/uv/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --extra build --extra dev pyproject.toml -o requirements-dev.lock
	$(VENV)/uv/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --extra build -c requirements-dev.lock pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .hypothesis galleyproof-window.png

$(VENV)/.run: requirements.lock pyproject.toml .ci/setup
	sh .ci/setup "$(PYTHON)" $(VENV) requirements.lock
	touch $@

$(VENV)/.dev: requirements-dev.lock pyproject.toml .ci/setup
	sh .ci/setup "$(PYTHON)" $(VENV) requirements-dev.lock
	touch $@ $(VENV)/.run

$(VENV)/.uv: $(VENV)/.dev
	$(PYTHON) -m venv $(VENV)/uv && $(VENV)/uv/bin/pip install -q uv && touch $@
