#!/usr/bin/env bash
# Builds dist/attest_VERSION_ARCHITECTURE.deb from the commit that is checked out: what is not committed is not in it.
# An unpacked release without git is built as it is.
#
# Two builds of one commit on one system are the same byte for byte: file times, the order of sets and the names in
# the program come from the commit (docs/packaging.md says what differs between systems). SOURCE_DATE_EPOCH and PYTHON
# may be set; DIST names another folder than dist.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly work=$PWD/build/package
readonly tree=$work/tree dist=$(realpath -m "${DIST:-dist}")
export VENV=$work/venv PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC

# The files to build from, alone in a folder.
take_tree() {
    rm -rf "$tree"
    mkdir -p "$tree"
    if commit=$(git rev-parse --short=12 HEAD 2>/dev/null) && [ "$(git rev-parse --show-toplevel)" = "$PWD" ]; then
        git diff --quiet HEAD || echo "Building commit $commit: changes that are not committed are left out." >&2
        git archive HEAD | tar -x -C "$tree"
        : "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
    else
        commit=release
        tar -c --exclude=./build --exclude=./dist --exclude='./.*' --exclude=__pycache__ . | tar -x -C "$tree"
        : "${SOURCE_DATE_EPOCH:=$(stat -c %Y CHANGELOG.md)}"
    fi
    export SOURCE_DATE_EPOCH
    printf '{"commit": "%s", "date": "%s"}\n' "$commit" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)" >"$tree/resources/build.json"
}

# Symbols for debugging make up a tenth of the whole; Qt, numpy and the rest come without, or must keep theirs.
strip_python() {
    find "$work/bundle/attest/_internal" \
        \( -name 'libpython3*' -o -path '*/lib-dynload/*.so' -o -path '*/pymupdf/*.so' \) -type f -exec strip --strip-unneeded {} +
}

take_tree
"$tree/packaging/setup.sh" package
cd "$tree"
"$VENV/bin/python" packaging/icons.py build/icons
rm -rf "$work/bundle"
"$VENV/bin/pyinstaller" --noconfirm --clean --log-level ERROR --distpath "$work/bundle" --workpath "$work/pyinstaller" packaging/attest.spec
strip_python
"$VENV/bin/python" packaging/deb.py "$work/bundle/attest" build/icons "$dist"
