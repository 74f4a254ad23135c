# `make run` and `make test` work on a machine with nothing but Swift on it: whatever else they need, they install.
.PHONY: help install uninstall setup setup-test setup-cost setup-browser run test lint format bench bench-peers corpus check-cost lab lab-render lab-proof \
	rule-coverage rule-proof docs check-pages scrape-score scrape-floors proof-engine fuzz soak check-threads check-leaks \
	check-libxml2 check-static api check-api clean

SWIFT ?= swift
# Where the pages of a larger collection lie, for the checks and figures that need many.
PAGES ?= ../shared/pages
# The size and the seed of a corpus to make.
SIZE ?= 1GB
SEED ?= 1
# Options of the harness: --filter 'Pages: fragment', --format …
BENCH_OPTIONS ?=
# Options of Benchmarks/Peers/compare.py: --count of pages, --passes.
PEER_OPTIONS ?=
# Names of proofs of the batch engine; none: all.
PROOFS ?=
# What the fuzzer runs, and for how long all of it: a name of FuzzTarget, several with commas, or all.
TARGET ?= all
SECONDS ?= 300
# The libxml2 that is linked with the fuzzer: instrumented makes one that is watched as well; empty: the system's.
LIBXML2 ?=
# The version of libxml2 to compare with, as it begins; empty: what Debian's unstable has.
VERSION ?=
# How many random documents go through the laboratory.
COUNT ?= 2000
# Where the command is installed to. DESTDIR is put in front, for those who make packages.
PREFIX ?= /usr/local
DESTDIR ?=
# What else the build of the installed command is told: --static-swift-stdlib makes one that runs where Swift is not.
BUILD_OPTIONS ?=
SOURCES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Benchmarks Benchmarks/Cost Benchmarks/Peer

help:
	@echo "make run          build, clean the pages of Corpus/ into out/ and show one"
	@echo "make test         build and run every test and the linter"
	@echo "make install      build, and install the command, its manual page and the shells' completions under PREFIX=$(PREFIX)"
	@echo "make uninstall    remove what make install has installed there"
	@echo "make format       lay the sources out; make lint only looks"
	@echo "make bench        throughput of Corpus/ and $(PAGES), beside libxml2's bare parse of the same bytes"
	@echo "make bench-peers  the same beside other programs that take the text out of pages, and what they do to pages"
	@echo "make corpus       a corpus of SIZE=1GB of pages like real ones; SEED=… makes another, OUTPUT=… says where"
	@echo "make docs         the documentation of the libraries, with DocC; fails where anything in it is not as it should be"
	@echo "make check-cost   count the instructions of cleaning, and compare with Benchmarks/cost.tsv"
	@echo "make lab          install a real MediaWiki; make lab-render renders Corpus/ anew with it"
	@echo "make lab-proof    clean random documents from that MediaWiki and compare; COUNT=2000 SEED=1, and NUMBER=17 for one alone"
	@echo "make rule-coverage write anew which page exercises which rule"
	@echo "make rule-proof   take every rule that is code away, and look whether any page misses it"
	@echo "make proof-engine what the batch engine promises, with a corpus of 100,000 pages; PROOFS=\"killed stream\" chooses"
	@echo "make fuzz         hostile input for SECONDS=300, TARGET=html or another; LIBXML2=instrumented watches libxml2 too"
	@echo "make soak         one process for long: memory and speed must stay as they are"
	@echo "make check-threads  ThreadSanitizer over all that has threads; make check-leaks: valgrind over many pages"
	@echo "make check-libxml2  the same output with another libxml2; VERSION=2.15, 2.14, 2.13 or 2.12"
	@echo "make check-static a program without shared libraries, in a root with nothing but /proc"
	@echo "make check-api    the public symbols against Tests/API; make api takes them as they are"
	@echo "make check-pages  clean the pages of $(PAGES) and check that nothing is lost and nothing left"
	@echo "make scrape-score  how much of a page is found again in its flattened text, over Corpus/ and $(PAGES)"
	@echo "make scrape-floors take what the scores have risen to as their floors; with LOWER=1 they may fall"

setup:
	@Tools/setup libxml2 packing

# Where valgrind cannot be had, the check says so itself.
setup-cost: setup
	@Tools/setup valgrind || true

# Where a browser cannot be had, the tests that need one say so themselves.
setup-browser: setup
	@Tools/setup browser || true

setup-test: setup
	@Tools/setup lxml
	@Tools/setup strace || true

run: setup
	$(SWIFT) build -c release --product wikiscour
	@Tools/show-corpus "$$($(SWIFT) build -c release --show-bin-path)/wikiscour" out

test: setup-test setup-browser
	$(SWIFT) test --disable-xctest
	python3 -m unittest discover --start-directory Tests/Checker
	python3 -m unittest discover --start-directory Tests/MediaWikiLab/proof --top-level-directory Tests/MediaWikiLab
	python3 -m unittest discover --start-directory Tests/Tools
	WIKISCOUR="$$($(SWIFT) build --show-bin-path)/wikiscour" python3 -m unittest discover --start-directory Tests/Browser
	SPARK_PAGES=200 python3 -u Tests/Engine/prove.py "$$($(SWIFT) build --show-bin-path)/wikiscour" \
		damaged-warcs hostile-names warcs-of-others hostile-pages stream spark
	python3 -m unittest discover --start-directory Tests/Documentation
	@$(MAKE) --no-print-directory check-api docs lint check-cost

install: setup
	$(SWIFT) build -c release --product wikiscour $(BUILD_OPTIONS)
	@Tools/install "$$($(SWIFT) build -c release --show-bin-path $(BUILD_OPTIONS))/wikiscour" "$(DESTDIR)$(PREFIX)"

uninstall:
	@Tools/install --remove "$(DESTDIR)$(PREFIX)"

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format:
	$(SWIFT) format format --in-place --parallel --recursive $(SOURCES)

check-cost: setup-cost
	@Tools/check-cost

bench: setup
	cd Benchmarks && PAGES="$(abspath $(PAGES))" $(SWIFT) package benchmark --target Cleaning $(BENCH_OPTIONS)

# A folder, or a container by the name's ending.
corpus: OUTPUT ?= .build/corpus-$(SIZE)-$(SEED)
corpus:
	@Tools/make-corpus "$(SIZE)" "$(OUTPUT)" --seed "$(SEED)"

# The peers come from PyPI into a scratch folder.
bench-peers: setup setup-test
	@Tools/setup venv
	@Tools/bench-peers "$(PAGES)" $(PEER_OPTIONS)

lab: setup-test
	@Tools/setup mediawiki
	Tests/MediaWikiLab/lab install

lab-render: setup-test
	@Tools/setup mediawiki
	Tests/MediaWikiLab/lab render

lab-proof: setup-test
	@if Tools/setup mediawiki; then \
		$(SWIFT) build -c release --product wikiscour && \
		Tests/MediaWikiLab/lab proof "$$($(SWIFT) build -c release --show-bin-path)/wikiscour" $(COUNT) $(SEED) $(NUMBER); \
	else echo "SKIPPED: the proof by random documents, for MediaWiki can't be installed here"; fi

rule-coverage: setup
	WIKISCOUR_WRITE_COVERAGE=1 $(SWIFT) test --disable-xctest --filter RuleCoverageTests

check-pages: setup-test
	$(SWIFT) build -c release --product wikiscour
	@Tools/check-pages "$$($(SWIFT) build -c release --show-bin-path)/wikiscour" "$(PAGES)"

# The tables of the documentation, from every page that there is. Tests that fail have their say elsewhere.
scrape-score: setup
	@mkdir -p .build && rm -f .build/scrape-score.md
	@WIKISCOUR_EVERY_PAGE=1 WIKISCOUR_SCORE_TABLE="$(abspath .build/scrape-score.md)" \
		$(SWIFT) test --disable-xctest --filter ScrapeScoreTests > .build/scrape-score.log 2>&1 || true
	@cat .build/scrape-score.md || cat .build/scrape-score.log

# Once with the sample that `make test` takes, once with every page.
scrape-floors: setup
	WIKISCOUR_$(if $(LOWER),LOWER,RAISE)_FLOORS=1 $(SWIFT) test --disable-xctest --filter ScrapeScoreTests
	WIKISCOUR_EVERY_PAGE=1 WIKISCOUR_$(if $(LOWER),LOWER,RAISE)_FLOORS=1 $(SWIFT) test --disable-xctest --filter ScrapeScoreTests

# Rules that are data go through RuleMutationTests; those that are code must be compiled without.
rule-proof: setup
	python3 -u Tests/Mutations/prove.py $(SWIFT) .build

# Much of it runs for minutes, so that it is no part of the tests.
proof-engine: setup
	@Tools/setup proofs
	$(SWIFT) build -c release --product wikiscour
	python3 -u Tests/Engine/prove.py "$$($(SWIFT) build -c release --show-bin-path)/wikiscour" $(PROOFS)

# What was found lies in .build/fuzzing/findings; Tests/Fuzzing/README.md says what to do with it.
fuzz: setup
	LIBXML2="$$(if [ "$(LIBXML2)" = instrumented ]; then Tests/LibXML2/instrument; else echo "$(LIBXML2)"; fi)" \
		Tests/Fuzzing/fuzz "$(TARGET)" "$(SECONDS)"

# One process, pages broken anew in each round; memory and speed must stay as they are.
soak: setup
	WIKISCOUR_HARDENING=1 $(SWIFT) build -c release --product soak
	"$$(WIKISCOUR_HARDENING=1 $(SWIFT) build -c release --show-bin-path)/soak" $(COUNT)

# The threads of the batch engine and of a shared cleaner, watched by ThreadSanitizer.
check-threads: setup
	@Tools/check-threads

check-leaks: setup-cost
	@Tools/check-leaks "$(PAGES)"

check-libxml2: setup
	@Tools/check-libxml2 "$(PAGES)" "$(VERSION)"

check-static: setup
	@Tools/check-static

api:
	@Tools/check-api --accept

check-api:
	@Tools/check-api

# The compiler's own docc does it. What is in the build need not be made anew.
docs: setup
	@Tools/make-docs

clean:
	rm -rf .build Benchmarks/.build out
