#!/bin/sh
# Says in one message which programs are needed and this machine lacks, with the line that installs them.
# Usage: scripts/nodig.sh         for the tests
#        scripts/nodig.sh bench   for the bench
set -eu
PATH="$PATH:/usr/sbin" # where Debian has web servers and ldconfig, and not every user looks

packages=""
need() { # $1: a command, $2: the Debian package that brings it
    command -v "$1" >/dev/null 2>&1 || packages="$packages $2"
}

chromium=chromium
if grep -qs '^ID=ubuntu' /etc/os-release; then chromium="chromium-browser"; fi # there it brings the command chromium

need "${PORTAAL_CHROMIUM:-chromium}" "$chromium"
need git git
need node nodejs
need npm npm
need nginx "nginx libnginx-mod-http-brotli-static"
if [ "${1:-tests}" = bench ]; then
    need wrk wrk
else
    need java default-jre-headless
    need openssl openssl
    need caddy caddy
    need apache2 apache2
    need systemd-analyze systemd
    need pdftotext poppler-utils
fi

# A library is no command: the loader knows it, or not.
need_library() { # $1: its file, $2: the Debian package that brings it
    ldconfig -p | grep -q "$1" || packages="$packages $2"
}

need_library libpango-1.0.so.0 libpango-1.0-0
need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
need_library libharfbuzz-subset.so.0 libharfbuzz-subset0

if [ -n "$packages" ]; then
    printf '\n%s\n    %s\n\n' \
        "Er zijn nog programma's nodig. | Programs are missing." \
        "sudo apt-get install$packages" >&2
    exit 1
fi
