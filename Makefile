# Lectern. `make run` builds and reads an article; `make test` runs every test.

PREFIX ?= /usr/local
ARTICLE ?= articles/how-botox-is-used-to-treat-eczema.txt

# One static-pie program: it starts like a C program, and keeps address randomisation.
# RUNPATH must stay out of it, hence --disable-local-rpath; gold knows no static-pie, hence lld.
# What is relocated when it starts is listed in 10 KB instead of 1 MB (relr).
RELEASE_DIR = .build-release
RELEASE_FLAGS = -c release --product lectern --scratch-path $(RELEASE_DIR) \
  --static-swift-stdlib --disable-local-rpath \
  -Xswiftc -static-executable -Xswiftc -use-ld=lld \
  -Xswiftc -Xclang-linker -Xswiftc -static-pie -Xlinker -s -Xlinker --pack-dyn-relocs=relr
CHECKED = --explicit-target-dependency-import-check error
PROGRAM = $(RELEASE_DIR)/release/lectern

# The same with its symbols, for counting instructions.
PROFILE_DIR = .build-profile

.PHONY: profile run build test lint format bench corpus golden install clean needs needs-test

run: build
	@if [ -t 1 ]; then exec $(PROGRAM) $(ARTICLE); else $(PROGRAM) $(ARTICLE); fi

build: needs
	swift build $(RELEASE_FLAGS)

profile: needs
	swift build $(subst -Xlinker -s ,-Xlinker -S ,$(subst $(RELEASE_DIR),$(PROFILE_DIR),$(RELEASE_FLAGS)))

# The tests drive the plain build; the static program is asked once whether it works too.
test: needs-test lint
	swift build $(CHECKED)
	swift test $(CHECKED)
	$(MAKE) build
	LECTERN_PROGRAM=$(CURDIR)/$(PROGRAM) swift test --skip-build --filter SessionTests

lint:
	@! git grep -n -e '^<<<<<<< ' -e '^>>>>>>> ' 2>/dev/null
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	python3 .ci/generate-widths.py --check
	python3 .ci/generate-foldings.py --check
	python3 .ci/generate-ignorables.py --check
	python3 -B .ci/fit-extraction --check
	python3 .ci/generate-entities.py --check
	python3 .ci/generate-tags.py --check
	python3 .ci/generate-mathematics.py --check
	python3 -B .ci/check-imports

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# Outlines and screens are recorded again; read the difference before you commit it.
golden: needs-test
	RECORD=1 swift test --filter "Golden|Case|Readme" || true
	git status --short Tests

# BENCH passes options: "--quick", "--sizes 8k,1m --runs 5", "--readme".
bench: build
	@sh .ci/needs less:/usr/bin/less ripgrep:/usr/bin/rg git:/usr/bin/git \
	  w3m:/usr/bin/w3m lynx:/usr/bin/lynx elinks:/usr/bin/elinks \
	  python3:$$(command -v python3 || echo /usr/bin/python3)
	python3 -B .ci/bench $(BENCH) $(PROGRAM)

# How well structure is found in real articles that are not part of the project.
corpus: build
	@python3 -B .ci/corpus $(CORPUS) $(PROGRAM)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/lectern/articles
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/lectern
	install -m 644 articles/*.txt $(DESTDIR)$(PREFIX)/share/lectern/articles

clean:
	rm -rf .build $(RELEASE_DIR) $(PROFILE_DIR)

needs:
	@sh .ci/needs libncurses-dev:/usr/include/ncursesw/ncurses.h libre2-dev:/usr/include/re2/re2.h \
	  libsqlite3-dev:/usr/include/sqlite3.h libtomlplusplus-dev:/usr/include/toml++/toml.h \
	  libuchardet-dev:/usr/include/uchardet/uchardet.h libcmark-gfm-dev:/usr/include/cmark-gfm.h \
	  libcmark-gfm-extensions-dev:/usr/include/cmark-gfm-core-extensions.h

needs-test: needs
	@sh .ci/needs libvterm-dev:/usr/include/vterm.h \
	  python3:$$(command -v python3 || echo /usr/bin/python3)
