#!/usr/bin/env bash
# Opens reports in a headless Chromium. Only where tools/test --all asked for it; else skipped (77).
#   run.sh GREENROOM FOLDER     the program, and a folder of the build to work in
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
greenroom=$1 work=$2
if [ "${GREENROOM_ALL:-0}" != 1 ]; then
  echo "skipped: opens reports in a browser; tools/test --all runs it"
  exit 77
fi
for program in chromium node npm; do
  command -v "$program" >/dev/null || { echo "skipped: there is no $program; tools/setup --browser installs it"; exit 77; }
done
mkdir -p "$work"
if ! cmp -s "$here/package.json" "$work/package.json"; then
  cp "$here/package.json" "$work/package.json"
  (cd "$work" && npm install --no-audit --no-fund --no-package-lock --silent) ||
    { rm -f "$work/package.json"; echo "npm could not install what package.json names: is the network up?"; exit 1; }
fi
cp "$here/reports.mjs" "$work/reports.mjs"
cd "$here/../.."
play() {  # NAME EXIT SCENARIO
  local exit=0
  "$greenroom" rehearse "$3" --out "$work/runs" --report html="$work/$1.html" >"$work/$1.txt" 2>&1 || exit=$?
  [ "$exit" = "$2" ] || { cat "$work/$1.txt"; echo "$3 ended with $exit, not $2"; exit 1; }
}
play held 0 scenarios/bash-dog/canary.yaml
play rolled-back 0 scenarios/bash-dog/alarm-mid-shift.yaml
play failed 1 tests/browser/hurt.yaml
exec node "$work/reports.mjs" "$work" "$(command -v chromium)"
