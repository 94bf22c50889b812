#!/bin/sh
# Every header of ours finds all that it needs by itself. A header that a compiled source includes before
# anything else has proved it; the others are checked here by syntax, behind the headers of other people
# that most of ours use, precompiled once.
# usage: headers_stand_alone.sh COMPILER ROOT BUILD
set -u
compiler=$1 root=$2 build=$3
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$root" || exit 1

find sim mocks real harness -name '*.hpp' | LC_ALL=C sort > "$work/all"
[ -s "$work/all" ] || { echo "found no headers"; exit 1; }
# The sources that are built, from the root; the first include of each.
sed -n "s|^ *\"file\": \"$root/\(.*\.cpp\)\",*$|\1|p" "$build/compile_commands.json" |
  grep -E '^(sim|mocks|real|harness)/' | LC_ALL=C sort -u > "$work/sources"
[ -s "$work/sources" ] || { echo "compile_commands.json names no source of ours"; exit 1; }
xargs awk 'FNR == 1 { found = 0 }
  !found && /^#include/ { found = 1; if ($2 ~ /^"/) print substr($2, 2, length($2) - 2) }' < "$work/sources" |
  LC_ALL=C sort -u > "$work/first"
LC_ALL=C comm -23 "$work/all" "$work/first" > "$work/rest"

cat > "$work/others.hpp" <<'HEADERS'
#include <boost/json.hpp>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>
HEADERS
"$compiler" -std=c++20 -x c++-header "$work/others.hpp" -o "$work/others.hpp.gch" || exit 1
xargs -P "$(nproc)" -n 1 sh -c '
  printf "#include \"%s\"\n#include \"%s\"\n" "$2" "$2" |
    "$0" -std=c++20 -fsyntax-only -I. -include "$1/others.hpp" -x c++ - ||
    { echo "does not stand alone: $2"; exit 1; }
' "$compiler" "$work" < "$work/rest" || exit 1
echo "all $(wc -l < "$work/all") headers stand alone, $(wc -l < "$work/rest") of them compiled here"
