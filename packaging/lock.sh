#!/usr/bin/env bash
# Resolves the requirements*.in into their locks, for every platform and Python from 3.11 on.
# The locks name packages, versions and hashes, never where to get them from: that is up to each machine's pip.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly tool=../build/lock
[ -x "$tool/bin/uv" ] || {
    "${PYTHON:-python3.11}" -m venv "$tool"
    "$tool/bin/python" -m pip install --quiet --disable-pip-version-check uv
}

# A local folder of packages would leave its own hashes in the lock.
compile() {
    env -u PIP_FIND_LINKS -u UV_FIND_LINKS \
        "$tool/bin/uv" pip compile --quiet --system-certs --universal --python-version 3.11 --generate-hashes --no-annotate \
        --custom-compile-command "make lock" "$@"
}

compile requirements.in --output-file requirements.txt
compile requirements.in requirements-dev.in --constraints requirements.txt --output-file requirements-dev.txt
compile requirements.in requirements-spacy.in --constraints requirements.txt --output-file requirements-spacy.txt
compile requirements.in requirements-package.in --constraints requirements.txt --output-file requirements-package.txt
