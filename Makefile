# Attest's commands. `make run` and `make test` are all a newcomer needs: each sets up what it uses.
SHELL := /bin/bash
.DEFAULT_GOAL := run

VENV ?= .venv
PYTHON_HERE := $(VENV)/bin/python
LIBRARY ?=
TESTS ?= tests
BENCHMARKS ?=
# Workers for the test run; Qt's offscreen platform needs no display for any of them.
JOBS ?= 2
# Writes the generated documents; with --check, fails when they differ from what is in docs/.
REFERENCE ?= $(PYTHON_HERE) main.py reference
SCREENSHOTS ?= $(PYTHON_HERE) -m tests.screenshots
CODE := $(wildcard *.py packaging/*.py) annotator resources tests ui

export VENV

.PHONY: help run test check bench soak whoosh-next screenshots translations reference package package-test lock clean setup setup-test

help: ## say what each command does
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

setup:
	@packaging/setup.sh run

setup-test:
	@packaging/setup.sh test

run: setup ## open the window on the sample library, or on LIBRARY=path
	@$(PYTHON_HERE) main.py $(if $(LIBRARY),"$(LIBRARY)")

test: setup-test ## run all tests without a display
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest -n $(JOBS) --dist loadfile $(TESTS)

check: setup-test ## format, lint, types, layers, house rules, generated documents
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/mypy $(CODE)
	@PYTHONPATH=. $(VENV)/bin/lint-imports
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest -q -p no:cacheprovider tests/rules
	@QT_QPA_PLATFORM=offscreen $(REFERENCE) --check
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) packaging/translations.py --check

translations: setup-test ## bring the translations up to date with the program and say what is missing
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) packaging/translations.py

reference: setup-test ## write the generated documents anew
	@QT_QPA_PLATFORM=offscreen $(REFERENCE)

bench: setup-test ## measure what docs/benchmarks.md reports; BENCHMARKS="reader search" for some of it
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m tests.benchmarks $(BENCHMARKS)

soak: setup-test ## the tests that run for minutes
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest -m soak -s $(TESTS)

whoosh-next: setup-test ## run the search tests on whoosh3, the way out when Whoosh 2.7.4 no longer runs
	@rm -rf build/whoosh3 && $(PYTHON_HERE) -m pip install -q --no-deps --target build/whoosh3 whoosh3
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=build/whoosh3 $(PYTHON_HERE) -m pytest -q -p no:cacheprovider tests/search

screenshots: setup-test ## draw the window, palette, dark mode and export page into docs/images
	@QT_QPA_PLATFORM=offscreen $(SCREENSHOTS)

package: ## build dist/attest_VERSION_ARCHITECTURE.deb from the commit that is checked out
	@packaging/package.sh

package-test: ## install that package into a bare Debian without Python, and work with it there
	@packaging/package-test.sh

lock: ## resolve packaging/*.in into hash-locked requirements
	@packaging/lock.sh

clean: ## remove what the other commands made, the environment too
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
