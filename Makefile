# `make run` serves the product, `make test` proves it. Both set up what they need; see README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check fast bench bench-extraction screenshots messages fmt clean

run: $(VENV)/run.done
	@exec $(BIN)/python manage.py serve

test: check
	$(BIN)/python -m pytest -n 2 -q
	$(BIN)/python -m tests.servers $(BIN)/python -m pytest -n 2 -q

fast: $(VENV)/dev.done
	$(BIN)/python -m pytest -q -x

check: $(VENV)/dev.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.whole.deploy_check

bench: $(VENV)/dev.done
	$(BIN)/python -m tests.bench

bench-extraction: $(VENV)/dev.done
	$(BIN)/python -m tests.bench.extraction

screenshots: $(VENV)/dev.done
	$(BIN)/python -m tests.browser.screenshots

# For translators; needs gettext (xgettext, msgfmt). Both the .po and the .mo files are kept.
messages: $(VENV)/dev.done
	$(BIN)/python manage.py makemessages --all --extension html,txt,json,py --no-wrap --no-location --no-obsolete --ignore .venv --ignore tests
	$(BIN)/python manage.py compilemessages --ignore .venv

fmt: $(VENV)/dev.done
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV)

$(VENV)/python.done:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed (set PYTHON=/path/to/python3)."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON) is older (set PYTHON=/path/to/python3)."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing: install python3-venv."; exit 1; }
	@touch $@

$(VENV)/run.done: requirements/run.txt $(VENV)/python.done
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements/run.txt
	@touch $@

$(VENV)/dev.done: requirements/dev.txt $(VENV)/run.done
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements/dev.txt
	@touch $@
