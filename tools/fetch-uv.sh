#!/bin/sh
# Puts a pinned uv into .tools/uv, with whichever of venv, pip or (for root) Debian's packages the machine has.
set -eu
uv="uv==0.13.9"
here=.tools/uv
by_venv() { python3 -m venv --clear "$here" && "$here/bin/python" -m pip install --quiet --disable-pip-version-check "$uv"; }
by_pip() { python3 -m pip install --quiet --disable-pip-version-check --target "$here" "$uv"; }
by_debian() { [ "$(id -u)" = 0 ] && apt-get update -qq && apt-get install -qq -y python3-venv && by_venv; }

rm -rf "$here"
if python3 -c "import ensurepip" 2>/dev/null; then by_venv
elif python3 -c "import pip" 2>/dev/null; then by_pip
elif command -v apt-get >/dev/null; then by_debian
else echo "Install uv, or Python with venv or pip, and try again." >&2; exit 1
fi
"$here/bin/uv" --version
