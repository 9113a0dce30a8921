# The bodies are plain commands: CONTRIBUTING.md repeats them.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
export OMP_NUM_THREADS = 1
export OPENBLAS_NUM_THREADS = 1

.PHONY: briefing dev check format test test-all quality golden bench faults model clean

briefing: $(VENV)/.run  ## install, then brief the sample folder
	$(BIN)/briefer run seeds -o output --verbose

dev: $(VENV)/.dev  ## everything needed to work on the code

test: $(VENV)/.test  ## the tests, on a fresh machine too
	$(BIN)/python -m pytest

check: $(VENV)/.dev  ## what main must always pass
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered

format: $(VENV)/.dev
	$(BIN)/python tools/module_map.py
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

quality: $(VENV)/.dev  ## the figures, on the labelled data where it is present
	$(BIN)/python -m pytest -m quality -s

faults: $(VENV)/.dev  ## the fault matrix: kills, full disks, hostile files; takes minutes
	$(BIN)/python -m pytest tests/faults -m faults -s

test-all: $(VENV)/.dev  ## the slow tests too: wheel, sdist, fuzzing
	$(BIN)/python -m pytest -m "not quality and not faults"

golden: $(VENV)/.test  ## write the golden pages anew: read the difference before committing it
	$(BIN)/python -m pytest tests/golden --accept

bench: $(VENV)/.dev  ## cost beside other packages, in CPU time; each script has its gates
	for script in benchmarks/bench_*.py; do $(BIN)/python $$script || exit 1; done

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[test]"
	@touch $@ $(VENV)/.run

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@ $(VENV)/.run $(VENV)/.test

model: $(VENV)/.dev  ## train the name tagger anew (BRIEFER_ENTITIES names the folder of labelled texts)
	$(BIN)/python tools/train_names.py

clean:
	rm -rf output/* $(VENV) .mypy_cache .ruff_cache .pytest_cache .coverage
