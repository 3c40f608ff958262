# Everything that a person or CI does with the project. A fresh Debian with a Swift toolchain is enough:
# each target installs what it lacks (Debian packages by apt, Python packages below .build/).

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
MAKEFLAGS += --no-builtin-rules

BUILD := .build
TOOL := $(BUILD)/release/palvelukartta
VENV := $(BUILD)/venv
PYTHON := $(VENV)/bin/python
# The one program that is tested is the one that is handed out: with Swift and all libraries inside. The linker finds
# only archives in this folder and looks there first, because what pkg-config says is copied there too.
ARCHIVES := $(abspath $(BUILD))/archives
SWIFT_BUILD := PKG_CONFIG_PATH=$(ARCHIVES) swift build -c release --product palvelukartta --static-swift-stdlib \
	-Xswiftc -L$(ARCHIVES) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc -Xlinker -lstdc++
SOURCES := Package.swift $(shell find Sources Plugins templates starter workflows .vscode -type f)

# What building needs, and what only the tests and the benchmark need.
BUILD_PACKAGES := libcmark-dev libdeflate-dev libevent-dev libyaml-dev zlib1g-dev pkg-config
TEST_PACKAGES := chromium curl default-jre-headless nginx-light python3 python3-venv fonts-dejavu-core graphviz openssl

# What the tests in Firefox and WebKit need besides.
ENGINE_PACKAGES := firefox-esr webkit2gtk-driver xvfb

.PHONY: site dist test test-all build-tests build-times swift-test record pictures bench scale search-scale search-quality lint format \
	clean setup-build setup-test setup-test-all

## site: builds the generator and the site into public/
site: $(TOOL)
	$(TOOL) build
	@echo "Open file://$(abspath public)/index.html"
	@echo "To see the site change while you edit: $(TOOL) serve"

$(TOOL): $(SOURCES) | setup-build $(ARCHIVES)
	$(SWIFT_BUILD)

$(ARCHIVES): Makefile | setup-build
	mkdir -p $@
	for library in libcmark libdeflate libevent_extra yaml-0.1 zlib; do \
		sed 's|^libdir=.*|libdir=$@|' "$$(pkg-config --variable=pcfiledir $$library)/$$library.pc" > $@/$$library.pc; done
	for archive in libcmark.a libdeflate.a libevent_core.a libevent_extra.a libyaml.a libz.a libstdc++.a; do \
		ln -sf "$$(realpath "$$(clang -print-file-name=$$archive)")" $@/$$archive; done
	touch $@

## dist: packs the program for handing out, one file with everything inside: .build/dist/palvelukartta-…-linux-….tar.gz
dist: | setup-build $(ARCHIVES)
	@bash .ci/install python3 binutils
	$(SWIFT_BUILD)
	python3 Packaging/dist.py $(TOOL) $(BUILD) $(ARCHIVES) $(BUILD)/dist

## test: what has to hold of every change, in a quarter of an hour from a clean clone on two cores; ends by saying how long
## each part took. Sweeps over everything are for `make test-all`.
test:
	@bash .ci/parts "what is needed!: $(MAKE) --no-print-directory setup-test" "lint: $(MAKE) --no-print-directory lint" \
		"build!: $(MAKE) --no-print-directory build-tests" "Swift tests: $(MAKE) --no-print-directory swift-test" \
		"command line: $(call pytest,$(TESTED)) -m 'not sweep' Tests/CommandLine" \
		"browser: $(call pytest,$(TESTED)) -m 'not sweep' Tests/Browser"

## test-all: every test there is, sweeps included, on the program that `make dist` packs, and the site in three engines
test-all:
	@bash .ci/parts "what is needed!: $(MAKE) --no-print-directory setup-test-all" \
		"lint: $(MAKE) --no-print-directory lint" \
		"build!: $(MAKE) --no-print-directory build-tests $(TOOL)" "Swift tests: $(MAKE) --no-print-directory swift-test" \
		"command line: $(call pytest,$(TOOL)) Tests/CommandLine" "browser: $(call pytest,$(TOOL)) Tests/Browser" \
		"engines: $(call pytest,$(TOOL)) --dist loadscope Tests/Engines"

# The Swift tests and the program that the other tests run are built in one pass. A second pass without optimisation would
# cost as much again, and what it makes runs many times slower.
# `@testable import` wants -enable-testing, and the test library comes as a shared library only. Both make another program
# than the one that is handed out, so this one has a folder of its own, and `make test-all` tests the other.
TEST_BUILD := --scratch-path $(BUILD)/tests -c release -Xswiftc -enable-testing
IMPORTS := --explicit-target-dependency-import-check error
TESTED := $(BUILD)/tests/release/palvelukartta
# Tests that wait for a browser or a server leave a core to others.
pytest = PALVELUKARTTA=$(abspath $(1)) $(PYTHON) -m pytest -q -n 3 --dist worksteal

build-tests: | setup-build $(ARCHIVES)
	swift build $(TEST_BUILD) $(IMPORTS) --build-tests

swift-test: | build-tests
	swift test $(TEST_BUILD) --skip-build --parallel

## record: rewrites what the golden tests expect; look at the difference before you commit it
record: $(TOOL) build-tests
	RECORD=1 swift test $(TEST_BUILD) --skip-build --filter GoldenSites
	$(TOOL) map --view lines > docs/palvelukartta.svg

## pictures: one page of each kind of the site in public/, at three widths, light and dark, to look at
pictures: site | setup-test
	$(PYTHON) Tests/Browser/pictures.py public $(BUILD)/pictures

## bench: times the generator against Hugo, without and with Pagefind, on the same pages, in one run, on a memory file system
bench: $(TOOL) | setup-test
	$(PYTHON) Benchmarks/bench.py --tool $(TOOL) --hugo $(VENV)/lib/python3*/site-packages/hugo/binaries/hugo \
		--pagefind $(VENV)/lib/python3*/site-packages/pagefind_bin/pagefind

## build-times: builds the program anew and prints the processor seconds of each target
build-times: | setup-build
	@bash .ci/build-times

## search-scale: what the search costs at 10,000 pages, held against its goals
search-scale: $(TOOL) | setup-test
	$(PYTHON) Benchmarks/search.py --tool $(TOOL)

## search-quality: asks over 200 queries of our search and of Pagefind, and prints how well each answers
search-quality: $(TOOL) | setup-test
	$(TOOL) build --output $(BUILD)/search-site 2>/dev/null
	$(PYTHON) Tests/SearchQuality/search_quality.py --site $(BUILD)/search-site

## scale: how long the maps of a catalogue of 2,000 services take, and how large they get
scale: $(TOOL) | setup-build
	python3 Benchmarks/scale.py --tool $(TOOL)

## lint: formatting, and the invariants of ARCHITECTURE.md that a search can check
lint:
	swift format lint --strict --recursive Sources Plugins Tests Package.swift
	bash .ci/invariants

## format: rewrites the Swift sources in the project's format
format:
	swift format format --in-place --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf $(BUILD)

setup-build:
	@bash .ci/install $(BUILD_PACKAGES)

setup-test: setup-build $(VENV)/ready
	@bash .ci/install $(TEST_PACKAGES)

setup-test-all: setup-test $(VENV)/ready-engines
	@bash .ci/install $(ENGINE_PACKAGES)

$(VENV)/ready: Tests/requirements.txt Tests/requirements-files.txt
	@bash .ci/install python3 python3-venv
	python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps -r Tests/requirements-files.txt
	touch $@

$(VENV)/ready-engines: Tests/requirements-engines.txt $(VENV)/ready
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/requirements-engines.txt
	touch $@
