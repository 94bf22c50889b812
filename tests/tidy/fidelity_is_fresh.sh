#!/bin/sh
# docs/fidelity.md says what the code says, and the script that checks it notices when it does not.
# usage: fidelity_is_fresh.sh ROOT
set -eu
root=$1
"$root/tools/fidelity" --check

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/docs"
cp -r "$root/mocks" "$root/tools" "$copy/"
cp "$root/docs/fidelity.md" "$copy/docs/"
stale() {
  if "$copy/tools/fidelity" --check 2>/dev/null; then
    echo "a page that is not fresh was taken for fresh: $1"
    exit 1
  fi
}
sed -i 's/{"DescribeTasks", [^}]*},//' "$copy/mocks/ecs/operations.cpp"
stale "an operation lost its handler"
cp "$root/mocks/ecs/operations.cpp" "$copy/mocks/ecs/operations.cpp"
"$copy/tools/fidelity" --check
printf '// Differs from AWS: planted.\n' >> "$copy/mocks/ecs/operations.cpp"
stale "a difference is not listed"
echo "docs/fidelity.md is fresh"
