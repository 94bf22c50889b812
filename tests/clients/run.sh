#!/usr/bin/env bash
# Real clients, unmodified, against greenroom. Only where tools/test --all asked for it; else skipped (77).
#   run.sh GREENROOM FOLDER SUITE SHARED    the program, a folder of the build to work in, calls, clients, everything, guarded
#                                           or terraform, and where recordings and the sample lie
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
greenroom=$1 work=$2 suite=$3 shared=$4
if [ "${GREENROOM_ALL:-0}" != 1 ]; then
  echo "skipped: installs and runs foreign clients; tools/test --all runs it"
  exit 77
fi
unset GREENROOM_ALL
mkdir -p "$work"

pythons() {
  command -v python3 >/dev/null || { echo "skipped: there is no python3; tools/setup --clients installs it"; exit 77; }
  cmp -s "$here/requirements.txt" "$work/requirements.txt" && return
  rm -rf "$work/venv"
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" ||
    { echo "pip could not install what requirements.txt names: is the network up?"; exit 1; }
  cp "$here/requirements.txt" "$work/requirements.txt"
}

nodes() {
  command -v npm >/dev/null || { echo "npm is not there: what needs node is passed over"; return; }
  mkdir -p "$work/node"
  cp "$here"/node/*.mjs "$work/node/"
  cmp -s "$here/node/package.json" "$work/node/package.json" && [ -d "$work/node/node_modules" ] && return
  rm -rf "$work/node/node_modules"
  cp "$here/node/package.json" "$work/node/"
  (cd "$work/node" && npm install --no-audit --no-fund --ignore-scripts --silent) ||
    { rm -rf "$work/node/node_modules"; echo "npm could not install what package.json names: is the network up?"; exit 1; }
}

cd "$here/../.."
case $suite in
  clients)
    pythons
    exec "$work/venv/bin/python" "$here/clients.py" "$greenroom" "$work/venv/bin/aws" ;;
  calls)
    pythons
    exec "$work/venv/bin/python" "$here/calls.py" "$greenroom" "$work/venv/bin/aws" \
      "$shared/sample/bash-dog/world.calls.json" ;;
  terraform)
    pythons
    exec "$work/venv/bin/python" "$here/terraform.py" "$greenroom" "$work/venv/bin/aws" "$work" ;;
  everything)
    pythons
    exec "$work/venv/bin/python" "$here/everything.py" "$greenroom" ;;
  guarded)
    pythons
    nodes
    exec "$work/venv/bin/python" "$here/guarded.py" "$greenroom" "$work/venv/bin/aws" "$work/venv/bin/python" \
      "$work/node" "$work" ;;
esac
