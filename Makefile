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

.PHONY: site dist test swift-test lint-test browser-test record pictures bench scale search-scale search-quality lint format \
	clean setup-build setup-test

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
	python3 Packaging/dist.py $(TOOL) $(BUILD) $(BUILD)/dist

## test: every test: lint, Swift, golden sites, and the finished site in a browser
test: lint-test swift-test browser-test

lint-test: lint

swift-test: | setup-build
	swift test --parallel

browser-test: $(TOOL) | setup-test
	$(PYTHON) -m pytest Tests/CommandLine Tests/Browser -q -p no:cacheprovider

## record: rewrites what the golden tests expect; look at the difference before you commit it
record: $(TOOL) | setup-build
	RECORD=1 swift test --filter GoldenSites
	$(TOOL) map --view lines > docs/palvelukartta.svg

## pictures: one page of each kind of the site in public/, at three widths, light and dark, to look at
pictures: site | setup-test
	$(PYTHON) Tests/Browser/pictures.py public $(BUILD)/pictures

## bench: times the generator against Hugo on the same pages, in one run, on a memory file system
bench: $(TOOL) | setup-test
	$(PYTHON) Benchmarks/bench.py --tool $(TOOL) --hugo $(VENV)/lib/python3*/site-packages/hugo/binaries/hugo

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

$(VENV)/ready: Tests/requirements.txt Tests/requirements-files.txt
	@bash .ci/install python3 python3-venv
	python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps -r Tests/requirements-files.txt
	touch $@
