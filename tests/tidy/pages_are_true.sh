#!/bin/sh
# Every relative link of a Markdown page leads somewhere, and every file that a page names by its path
# from the root is there.
# usage: pages_are_true.sh ROOT
set -eu
LC_ALL=C
export LC_ALL
cd "$1"
found=$(mktemp)
trap 'rm -f "$found"' EXIT
find . -name '*.md' ! -path './build/*' ! -path './.*/*' ! -path './scenarios/projects/*' | sort |
  while read -r page; do
    folder=$(dirname "$page")
    grep -oE '\]\([^)#:]+[)#]' "$page" | sed 's/^](//; s/[)#]$//' | sort -u |
      while read -r link; do
        [ -e "$folder/$link" ] || echo "$page: the link $link leads nowhere"
      done
    grep -oE '`(sim|mocks|real|harness|tests|bench|tools|docs)/[A-Za-z0-9_./-]+[.](hpp|cpp|sh|txt|md|py|cmake)`' "$page" |
      tr -d '`' | sort -u |
      while read -r file; do
        [ -e "$file" ] || echo "$page: there is no $file"
      done
  done >"$found"
[ ! -s "$found" ] || { cat "$found"; exit 1; }
echo "links and paths of all pages lead somewhere"
