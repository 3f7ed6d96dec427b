#!/bin/sh
# Makes .venv what the lock files say, and does nothing when it already is.
# Usage: scripts/omgeving.sh lopen   what the portal needs to run
#        scripts/omgeving.sh test    and what its tests need besides
#        scripts/omgeving.sh bench   and the programs that the bench compares it with
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

install() { # $1: a lock file, complete with hashes; jstyleson, which extruct needs, comes as source alone
    echo "Pakketten van $1 installeren, dit duurt een minuut …"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --only-binary :all: --no-binary jstyleson --require-hashes --requirement "$1" ||
        stop "De pakketten konden niet geïnstalleerd worden. Is er internet? | Could not install the packages. Is there a network?"
    cp "$1" ".venv/$1" # last: its presence says that all of it is there
}

# The project runs from this folder. Both paths are relative: the folder may move.
install_project() {
    site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    echo '../../../..' >"$site/inclusieportaal.pth"
    cat >.venv/bin/portaal <<'SCRIPT'
#!/bin/sh
exec "$(dirname "$0")/python" -P -m macros "$@"
SCRIPT
    chmod +x .venv/bin/portaal
}

is_ready() { # $1: a lock file
    cmp -s "$1" ".venv/$1" && .venv/bin/python -c 'import pydantic_core' 2>/dev/null
}

if ! is_ready requirements.lock; then
    make_venv
    install_project
    install requirements.lock
fi
if [ "${1:-lopen}" = test ] && ! is_ready requirements-test.lock; then
    install requirements-test.lock
fi
if [ "${1:-lopen}" = bench ] && ! is_ready requirements-bench.lock; then
    install requirements-bench.lock
fi
