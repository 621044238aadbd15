#!/usr/bin/env bash
# Makes this checkout ready: system libraries, .venv, locked requirements. Quick when nothing is missing.
#
#   packaging/setup.sh run    what showing the window needs
#   packaging/setup.sh test   that, and what testing and checking need
#   packaging/setup.sh package   what building the installable program needs
#
# VENV names the environment (default .venv), PYTHON the interpreter to make it with (3.11 or newer). Messages go to
# standard error. Exit status 1 when something that is needed is missing and cannot be installed from here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly purpose=${1:-run}
readonly venv=${VENV:-.venv}
case $purpose in
    run | test | package) ;;
    *) echo "usage: packaging/setup.sh [run|test|package]" >&2 && exit 2 ;;
esac

say() { printf '%s\n' "$*" >&2; }

# A Python that can make environments, by name.
find_python() {
    local candidate
    for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3}; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return 0
        fi
    done
    say "Attest needs Python 3.11 or newer with its venv module. Install it, or name it: make PYTHON=/path/to/python"
    return 1
}

# The packages listed in a file that dpkg does not have, neither by their name nor as something another package provides.
missing_packages() {
    local have
    have=$(dpkg-query -W -f='${db:Status-Status}\t${Package}, ${Provides}\n' 2>/dev/null |
        awk -F'\t' '$1 == "installed" { print $2 }' | sed -E 's/ *\([^)]*\)//g; s/, */\n/g' | sort -u)
    comm -13 <(printf '%s\n' "$have") <(grep -vE '^(#|$)' "$1" | sort -u)
}

# Installs packages as root or with password-less sudo; fails, having said what to type, where neither works.
install_packages() {
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120)
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            say "Attest needs system packages that are not installed. Install them with:"
            say ""
            say "    sudo apt-get install --no-install-recommends $*"
            say ""
            return 1
        fi
        apt=(sudo -n "${apt[@]}")
    fi
    say "Installing system packages: $*"
    "${apt[@]}" install -qq -y --no-install-recommends "$@" >&2 ||
        { "${apt[@]}" update -qq >&2 && "${apt[@]}" install -qq -y --no-install-recommends "$@" >&2; }
}

system_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian-like system: packaging/system-packages.txt names the libraries Qt needs here."
        return 0
    fi
    mapfile -t missing < <(
        missing_packages packaging/system-packages.txt |
            if find_python >/dev/null 2>&1; then grep -vx python3-venv; else cat; fi
    )
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}" || return 1
    [ "$purpose" != run ] || return 0
    mapfile -t missing < <(missing_packages "packaging/system-packages-$purpose.txt")
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}" || [ "$purpose" != test ] || {
        say "Going on without them: the tests that need them are skipped."
        return 0
    }
}

environment() {
    local python lock=packaging/requirements.txt stamp=$venv/.attest-requirements sums
    case $purpose in
        test) lock=packaging/requirements-dev.txt ;;
        package) lock=packaging/requirements-package.txt ;;
    esac
    if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
        python=$(find_python)
        say "Making $venv with $("$python" --version)"
        "$python" -m venv --clear "$venv"
    fi
    # The stamp holds the sum of each lock that is installed: the test lock contains the other one.
    sums=$(sha256sum <"$lock" | cut -d' ' -f1)
    if ! grep -qxF "$sums" "$stamp" 2>/dev/null; then
        say "Installing $lock"
        # The pip that came with Python may be too old to read the lock, which names the pip to use as well.
        awk '/^[^ ]/ { own = /^pip==/ } own' "$lock" >"$venv/.attest-pip.txt"
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$venv/.attest-pip.txt" >&2
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" >&2
        {
            echo "$sums"
            [ "$purpose" = run ] || sha256sum <packaging/requirements.txt | cut -d' ' -f1
        } >"$stamp"
    fi
}

# `attest` in the environment is `python main.py` of this checkout.
command_line() {
    local command=$venv/bin/attest
    [ -x "$command" ] && grep -qF "\"$PWD/main.py\"" "$command" && return 0
    printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$(cd "$venv/bin" && pwd)/python" "$PWD/main.py" >"$command"
    chmod +x "$command"
}

# Where the shell forbids Python to keep what it compiles, every start would compile the whole program again.
compiled() {
    [ -n "${PYTHONDONTWRITEBYTECODE:-}" ] || return 0
    "$venv/bin/python" -m compileall -q main.py annotator ui
}

system_packages
environment
[ "$purpose" = package ] || command_line
[ "$purpose" != run ] || compiled
