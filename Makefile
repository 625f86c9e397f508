# Short names for what CMake does. `make demo` and `make check` are all a newcomer needs.
PRESET ?= release
BUILD := build/$(PRESET)
JOBS ?= $(shell nproc)

.PHONY: all demo check setup build test asan tsan clang fuzz coverage golden bench corpus models check-train install clean

all: build

setup:
	@sh tools/setup.sh

build: setup
	@cmake --preset $(PRESET) -DCMAKE_INSTALL_PREFIX=$${PREFIX:-/usr/local} >/dev/null
	@cmake --build $(BUILD) -j $(JOBS)

# The main job on the sample page.
demo: build
	@sh tools/demo.sh $(BUILD)

check: build
	@ctest --test-dir $(BUILD) --output-on-failure -j $(JOBS)

asan tsan clang debug coverage:
	@$(MAKE) --no-print-directory check PRESET=$@

# Each fuzz target for SECONDS seconds (10).
fuzz: setup
	@cmake --preset fuzz >/dev/null && cmake --build build/fuzz -j $(JOBS)
	@sh tests/fuzz/run.sh build/fuzz $${SECONDS_EACH:-10}

# Rewrites the expected outputs of tests/golden; the diff is to be read like code.
golden: build
	@sh tests/golden/rewrite.sh $(BUILD)

# Speed, and the development scorers where the measuring data is at hand (DATA=folder of data and bench).
bench: build
	@sh tools/bench.sh $(BUILD) $${DATA:-../shared}

corpus: build
	@python3 train/corpus.py check corpus

# The weights that ship: Python, about two hours on two cores, resumable.
models: build
	@$(MAKE) --no-print-directory -C train models

check-train: build
	@$(MAKE) --no-print-directory -C train check

install: build
	@cmake --install $(BUILD)

clean:
	rm -rf build
