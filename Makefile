# The commands of the portal: `make` alone lists them. The first one you use sets everything up in .venv.
#
#   make serve DATA=voorbeelden/testdorp/data    another register
#   make serve PORT=9000                         another port
#   make test  PYTHON=python3.12                 another Python, for a new .venv

DATA ?= $(or $(PORTAAL_DATA),data)
PORT ?= 8000
UV = uv

PORTAAL = PORTAAL_DATA='$(DATA)' .venv/bin/portaal
PY = .venv/bin/python -m
# Tests choose their own register and date, whatever the shell says.
PYTEST = env -u PORTAAL_DATA -u PORTAAL_TODAY $(PY) pytest
UNIT = tests --ignore=tests/site --ignore=tests/browser
# Measures speed, so nothing else runs meanwhile.
ALONE = tests/browser/test_lighthouse.py

export PYTHON

.PHONY: help serve build check test test-snel fuzz mutation kill load stijl bench lock schoon omgeving omgeving-beelden omgeving-test omgeving-bench nodig nodig-bench node
.NOTPARALLEL:

help: ## deze lijst
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: omgeving ## de site op deze computer, die meegroeit met wat je bewaart
	@$(PORTAAL) serve --port $(PORT)

build: omgeving ## de site in de map site/, en wat alleen voor de regie is in site-intern/
	@$(PORTAAL) build

check: omgeving ## het register nakijken
	@$(PORTAAL) check

test: nodig omgeving-test node stijl ## alle tests, ook die in een echte browser
	$(PYTEST) -n 2 $(UNIT)
	$(PYTEST) -n 2 tests/site
	$(PYTEST) $(ALONE)
	$(PYTEST) -n 2 tests/browser --ignore=$(ALONE)

test-snel: omgeving-test stijl ## de tests die geen site bouwen en geen browser vragen
	$(PYTEST) -n 2 -m 'not bouwt' $(UNIT)

fuzz: omgeving-test ## duizenden kapotte bestanden door het inlezen en het nakijken; in `make test` zijn het er honderden
	HYPOTHESIS_PROFILE=fuzz $(PYTEST) -n 2 tests/load/test_fuzz.py tests/check/test_fuzz.py tests/buren/test_fuzz.py

mutation: omgeving-test ## duizenden kleine fouten in het inlezen en het nakijken: de tests moeten er 90 % van merken
	nice -n 19 $(PY) tests.mutation.run $(DEEL)

kill: omgeving-test ## publiceren, vijftig keer hard gestopt op een willekeurig moment; in `make test` vijf keer
	KEREN=50 $(PYTEST) -n 2 tests/publiceren/test_kill.py tests/publiceren/kill_heel.py

load: nodig omgeving-test ## honderd wissels op elke webserver, terwijl bezoekers blijven vragen; in `make test` tien
	KEREN=100 $(PYTEST) tests/site/test_servers.py -k swap

stijl: omgeving-test
	$(PY) ruff check
	$(PY) ruff format --check
	$(PY) mypy

bench: nodig-bench omgeving-bench node ## de snelheid naast vier andere makers van websites; het duurt ruim een half uur
	$(PY) scripts.bench

# After a change of the dependencies in pyproject.toml; needs uv. All to their newest: LOCK_OPTIONS=--upgrade
LOCK = $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--only-binary :all: --no-binary jstyleson --generate-hashes --no-annotate --no-header $(LOCK_OPTIONS)

lock:
	$(LOCK) --output-file requirements.lock
	$(LOCK) --extra test --constraint requirements.lock --output-file requirements-test.lock
	$(LOCK) --extra beelden --constraint requirements-test.lock --output-file requirements-beelden.lock
	$(LOCK) --extra bench --constraint requirements-test.lock --output-file requirements-bench.lock

schoon: ## alles weg wat deze commando's maakten, ook .venv
	rm -rf site site-intern dist .venv node_modules .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find macros tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

omgeving:
	@scripts/omgeving.sh lopen

omgeving-beelden:
	@scripts/omgeving.sh beelden

omgeving-test:
	@scripts/omgeving.sh test

omgeving-bench:
	@scripts/omgeving.sh bench

nodig:
	@scripts/nodig.sh

nodig-bench:
	@scripts/nodig.sh bench

node:
	@cmp -s package-lock.json node_modules/.klaar || { \
		npm ci --ignore-scripts --no-audit --no-fund && cp package-lock.json node_modules/.klaar; }
