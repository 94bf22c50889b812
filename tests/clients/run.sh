#!/usr/bin/env bash
# Real clients, unmodified, against `greenroom serve`. Only where tools/test --all asked for it; else skipped (77).
#   run.sh GREENROOM FOLDER     the program, and a folder of the build to work in
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
greenroom=$1 work=$2
if [ "${GREENROOM_ALL:-0}" != 1 ]; then
  echo "skipped: installs and runs foreign clients; tools/test --all runs it"
  exit 77
fi
command -v python3 >/dev/null || { echo "skipped: there is no python3; tools/setup --clients installs it"; exit 77; }
mkdir -p "$work"
if ! cmp -s "$here/requirements.txt" "$work/requirements.txt"; then
  rm -rf "$work/venv"
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" ||
    { echo "pip could not install what requirements.txt names: is the network up?"; exit 1; }
  cp "$here/requirements.txt" "$work/requirements.txt"
fi
cd "$here/../.."
unset GREENROOM_ALL
exec "$work/venv/bin/python" "$here/clients.py" "$greenroom" "$work/venv/bin/aws"
