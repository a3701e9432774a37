# `make run` and `make test` are all that a newcomer needs.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
N      ?= 50

.PHONY: run tour test lint bench bench-broadcast bench-exports crash docs clean

run: $(VENV)/ready-to-run
	@exec $(BIN)/python -m bot run

tour: $(VENV)/ready-to-run
	@exec $(BIN)/python -m tests.story $(TOUR)

test: $(VENV)/ready-to-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n 2 --dist loadfile

lint: $(VENV)/ready-to-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/ready-to-test
	$(BIN)/python -m tests.benchmarks.signing
	$(BIN)/python -m tests.benchmarks.scale

bench-broadcast: $(VENV)/ready-to-test
	RECIPIENTS=10000 $(BIN)/pytest --quiet tests/journeys/test_broadcast_of_many.py
	$(BIN)/python -m tests.benchmarks.broadcast

bench-exports: $(VENV)/ready-to-test
	$(BIN)/python -m tests.benchmarks.exports
	$(BIN)/python -m tests.benchmarks.exports_papers
	$(BIN)/python -m tests.benchmarks.exports_beside
	$(BIN)/python -m tests.benchmarks.page

crash: $(VENV)/ready-to-test
	$(BIN)/python -m tests.crash --kills $(N)
	MODEL_EXAMPLES=1000 $(BIN)/pytest tests/model

docs: $(VENV)/ready-to-test
	$(BIN)/python -m tests.house.generate

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Undersigned needs Python 3.11 or newer; '$(PYTHON)' is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "Python's venv module is missing. On Debian or Ubuntu: sudo apt install python3-venv"; exit 1; }

$(VENV)/ready-to-run: $(BIN)/python pyproject.toml constraints.txt
	@echo "Installing Undersigned into $(VENV) (once, about half a minute)"
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready-to-run
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
