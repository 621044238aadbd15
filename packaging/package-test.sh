#!/usr/bin/env bash
# Installs dist/attest_*.deb (or the package named) into a fresh, minimal Debian without Python, and works with it there:
# the window offscreen and under Xvfb, importing, searching, exporting, checking. Needs root, for chroot.
#
#   packaging/package-test.sh [PACKAGE.deb]
#
# KEEP=1 leaves the root at build/package-test/root. The mirror is the one this machine's apt uses.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly work=$PWD/build/package-test
readonly root=$work/root
readonly most=90000000 # bytes of the package
package=${1:-$(ls -t dist/attest_*.deb 2>/dev/null | head -1)}
[ -n "$package" ] && [ -f "$package" ] || { echo "No package: run \`make package\` first." >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "Run as root: a bare system is entered with chroot." >&2; exit 1; }
for tool in debootstrap Xvfb; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: packaging/setup.sh test and package install it." >&2; exit 1; }
done

step() { printf '%s  %s\n' "$(date +%T)" "$*" >&2; }
fail() { printf 'package-test: %s\n' "$*" >&2; exit 1; }

display=
clean() {
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
    [ -n "${KEEP:-}" ] || rm -rf "$root"
}
trap clean EXIT

# A command in the bare system as an ordinary user with a home of their own.
inside() {
    chroot "$root" /usr/bin/env -i HOME=/home/reader USER=reader LOGNAME=reader LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"
}
as_reader() { inside setpriv --reuid=1234 --regid=1234 --clear-groups "$@"; }
is_picture() { [ "$(head -c 8 "$1" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] && [ "$(stat -c %s "$1")" -gt 20000 ]; }

size=$(stat -c %s "$package")
step "The package: $(basename "$package"), $((size / 1000000)) MB"
[ "$size" -lt "$most" ] || fail "it is larger than $((most / 1000000)) MB"

step "A bare system"
rm -rf "$root"
mkdir -p "$work"
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $suite" 2>/dev/null | head -1)
[ -n "$mirror" ] || fail "apt knows no mirror for $suite"
# The unpacked base is kept: a second run begins with it.
base=$work/base-$suite.tar
if [ ! -f "$base" ]; then
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail -5 "$work/debootstrap.log" >&2; fail "debootstrap failed"; }
    tar -C "$root" -cf "$base" .
else
    mkdir -p "$root"
    tar -C "$root" -xf "$base"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp "$package" "$root/tmp/attest.deb"
mount -t proc proc "$root/proc" 2>/dev/null || step "(no /proc here: going on without)"
inside sh -c 'command -v python3' >/dev/null && fail "the bare system has a Python"

step "Installing"
inside env DEBIAN_FRONTEND=noninteractive apt-get update -qq >"$work/apt.log" 2>&1 || { tail -5 "$work/apt.log" >&2; fail "apt-get update failed"; }
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/attest.deb >>"$work/apt.log" 2>&1 || { tail -15 "$work/apt.log" >&2; fail "the package does not install"; }
inside sh -c 'command -v python3' >/dev/null && fail "the package brought a Python of the system with it"
mkdir -p "$root/home/reader"
printf 'reader:x:1234:1234::/home/reader:/bin/sh\n' >>"$root/etc/passwd"
chown 1234:1234 "$root/home/reader"
chmod 1777 "$root/tmp" "$root/dev/shm"

step "It names its build: $(as_reader attest --version)"
as_reader attest --version | grep -q '(build [0-9a-f]\{12\}, ' || [ ! -d .git ] || fail "--version names no commit"

step "It speaks and has its guide"
for file in resources/translations/attest_{de,es,fr,uk}.qm docs/guide/README.md docs/reference/commands.md; do
    [ -f "$root/usr/lib/attest/_internal/$file" ] || fail "$file is missing"
done

step "Importing, searching, exporting, checking"
cat >"$root/home/reader/gate.txt" <<'ARTICLE'
Minister rules out opening the lower gate

By Ona Brandt

The transport minister said on Friday that the gate would stay closed. “No cover would be written for a single
passage,” she told reporters at the quay. The harbour master disagreed with her and asked for another inspection.
ARTICLE
printf '<html><head><title>Dockers answer</title></head><body><article><h1>Dockers answer the minister</h1><p>The union said it had never been asked. “We were never at the table,” its speaker told the paper on Monday evening, and added that the members would vote.</p></article></body></html>' >"$root/home/reader/answer.html"
chown 1234:1234 "$root"/home/reader/*
as_reader attest import /home/reader/work.attest /home/reader/gate.txt /home/reader/answer.html
as_reader attest search /home/reader/work.attest 'cover AND passage' --json | grep -q 'lower gate' || fail "search finds nothing"
as_reader attest export /home/reader/work.attest --format html --to /home/reader/page.html
grep -q 'No cover would be written' "$root/home/reader/page.html" || fail "the exported page lacks the text"
as_reader attest check /home/reader/work.attest

step "The window, offscreen"
as_reader env QT_QPA_PLATFORM=offscreen attest --screenshot /home/reader/first.png
is_picture "$root/home/reader/first.png" || fail "no picture of the first window"
as_reader env QT_QPA_PLATFORM=offscreen attest --screenshot /home/reader/offscreen.png /home/reader/work.attest
is_picture "$root/home/reader/offscreen.png" || fail "no picture of the window on a library"

step "The window, under Xvfb"
Xvfb :77 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
display=$!
for _ in $(seq 50); do [ -S /tmp/.X11-unix/X77 ] && break || sleep 0.1; done
as_reader env DISPLAY=:77 QT_QPA_PLATFORM=xcb attest --screenshot /home/reader/xcb.png /home/reader/work.attest
is_picture "$root/home/reader/xcb.png" || fail "no picture of the window under Xvfb"

step "Desktop files"
for file in applications/attest.desktop mime/packages/attest.xml metainfo/attest.metainfo.xml icons/hicolor/scalable/apps/attest.svg man/man1/attest.1.gz; do
    [ -f "$root/usr/share/$file" ] || fail "$file is missing"
done
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$root/usr/share/applications/attest.desktop"

step "A desktop knows its files, by name and by content"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends shared-mime-info desktop-file-utils libglib2.0-bin >>"$work/apt.log" 2>&1 || fail "the tools of a desktop do not install"
cp "$root/home/reader/work.attest" "$root/home/reader/no-ending"
chown 1234:1234 "$root/home/reader/no-ending"
for file in work.attest no-ending; do
    as_reader gio info -a standard::content-type "/home/reader/$file" | grep -q 'application/x-attest-library' || fail "$file is not known for a library"
done
as_reader gio mime application/x-attest-library | grep -q 'attest.desktop' || fail "a double click on a library would not open Attest"

step "Safe mode leaves the settings alone"
mkdir -p "$root/home/reader/.config/attest"
printf '{"theme": "dark", "coder": "nina"}' >"$root/home/reader/.config/attest/settings.json"
chown -R 1234:1234 "$root/home/reader/.config"
as_reader env QT_QPA_PLATFORM=offscreen timeout 6 attest --safe /home/reader/work.attest || [ $? = 124 ] || fail "attest --safe ends by itself"
[ "$(cat "$root/home/reader/.config/attest/settings.json")" = '{"theme": "dark", "coder": "nina"}' ] || fail "attest --safe wrote settings"

step "Removing leaves nothing behind"
inside env DEBIAN_FRONTEND=noninteractive apt-get remove -y -qq attest >>"$work/apt.log" 2>&1
[ ! -e "$root/usr/lib/attest/attest" ] || fail "usr/lib/attest is still there"
mkdir -p "$work/pictures"
cp "$root"/home/reader/*.png "$work/pictures/"
step "All of it works. Pictures: build/package-test/pictures"
