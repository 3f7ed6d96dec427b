#!/bin/sh
# Makes .venv what the lock files say, and does nothing when it already is.
# Usage: scripts/omgeving.sh lopen     what the portal needs to run
#        scripts/omgeving.sh beelden   and what takes pictures of pages
#        scripts/omgeving.sh test      and what its tests need besides
#        scripts/omgeving.sh bench     and the programs that the bench compares it with
# In the folder of a council programma.txt says where the program comes from; without that file it stands here.
# PORTAAL_OMGEVING=…/.venv takes the packages of another such .venv instead of fetching them: for many councils on
# one machine.
set -eu
cd "$(dirname "$0")/.."

stop() {
    printf '\n%s\n\n' "$*" >&2
    exit 1
}

# The first Python that is new enough; PYTHON=… chooses one.
find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

make_venv() {
    python=$(find_python)
    [ -n "$python" ] || stop "Python 3.11 of nieuwer ontbreekt. | Python 3.11 or newer is missing.
    sudo apt-get install python3 python3-venv
Is python3 hier ouder? | Is python3 older here?   sudo apt-get install python3.11 python3.11-venv"
    "$python" -c 'import ensurepip, venv' 2>/dev/null || stop \
"Bij $python ontbreekt het pakket dat .venv maakt. | $python lacks the package that makes .venv.
    sudo apt-get install $(basename "$python")-venv"
    echo "Python-omgeving maken in .venv ($("$python" --version)) …"
    "$python" -m venv --clear .venv
}

pip_install() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input "$@"
}

install() { # $1: a lock file, complete with hashes; jstyleson, which extruct needs, comes as source alone
    if [ -n "${PORTAAL_OMGEVING:-}" ]; then
        may_share "$1"
        "$PORTAAL_OMGEVING/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' >"$(purelib)/gedeeld.pth"
    else
        echo "Pakketten van $1 installeren, dit duurt een minuut …"
        pip_install --only-binary :all: --no-binary jstyleson --require-hashes --requirement "$1" ||
            stop "De pakketten konden niet geïnstalleerd worden. Is er internet? | Could not install the packages. Is there a network?"
    fi
    cp "$1" ".venv/$1" # last: its presence says that all of it is there
}

may_share() { # $1: a lock file, from which the other .venv must be made too
    [ -z "${PORTAAL_OMGEVING:-}" ] || cmp -s "$1" "$PORTAAL_OMGEVING/$1" || stop \
"In $PORTAAL_OMGEVING staan andere pakketten dan in $1. | Other packages there than in $1.
Haal PORTAAL_OMGEVING weg, of werk die omgeving eerst bij. | Unset PORTAAL_OMGEVING, or renew that one first."
}

purelib() {
    .venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))'
}

# pip would obey options and install anything else that stands there.
one_source() {
    [ -f programma.txt ] || return 0
    lines=$(grep -cv '^[[:space:]]*\(#.*\)\{0,1\}$' programma.txt || true)
    if [ "$lines" != 1 ] || grep -q '^[[:space:]]*-' programma.txt; then
        stop "In programma.txt hoort één regel: waar het programma vandaan komt. | programma.txt must say in one line where the program comes from.
    git+https://git.example/inclusieportaal.git@v0.2.0"
    fi
}

# The paths are relative: the folder may move.
install_project() {
    if [ -f programma.txt ]; then
        pip_install --no-deps --requirement programma.txt ||
            stop "Het programma uit programma.txt kon niet geïnstalleerd worden. | Could not install the program of programma.txt."
        cp programma.txt .venv/programma.txt
    else
        echo '../../../..' >"$(purelib)/inclusieportaal.pth"
    fi
    cat >.venv/bin/portaal <<'SCRIPT'
#!/bin/sh
exec "$(dirname "$0")/python" -P -m macros "$@"
SCRIPT
    chmod +x .venv/bin/portaal
}

has_project() {
    [ ! -f programma.txt ] || cmp -s programma.txt .venv/programma.txt
}

is_ready() { # $1: a lock file
    cmp -s "$1" ".venv/$1" && .venv/bin/python -c 'import pydantic_core' 2>/dev/null
}

if ! { has_project && is_ready requirements.lock; }; then
    may_share requirements.lock
    one_source
    make_venv
    install_project
    install requirements.lock
fi
case "${1:-lopen}" in
lopen) ;;
# The tests need all that pictures need.
beelden) is_ready requirements-test.lock || is_ready requirements-beelden.lock || install requirements-beelden.lock ;;
*) is_ready "requirements-$1.lock" || install "requirements-$1.lock" ;;
esac
