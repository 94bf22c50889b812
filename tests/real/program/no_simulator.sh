#!/bin/sh
# greenroom-deploy holds the engine and the machine: no symbol of the cloud, the simulator or the harness.
# usage: no_simulator.sh NM PROGRAM
set -eu
"$1" -C "$2" > "${TMPDIR:-/tmp}/greenroom-symbols.$$"
trap 'rm -f "${TMPDIR:-/tmp}/greenroom-symbols.$$"' EXIT
grep -q 'greenroom::real::run' "${TMPDIR:-/tmp}/greenroom-symbols.$$" || { echo "the engine itself is missing: is this stripped?"; exit 1; }
if grep -E 'greenroom::(mocks|harness|sim)::' "${TMPDIR:-/tmp}/greenroom-symbols.$$"; then
  echo "greenroom-deploy holds symbols of the rehearsal"
  exit 1
fi
echo "no symbol of mocks, harness or sim in $(wc -l < "${TMPDIR:-/tmp}/greenroom-symbols.$$")"
