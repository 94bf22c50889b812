#!/bin/sh
# Plays every scenario with two runners and compares their digests line by line.
# usage: equal_digests.sh ROOT RUNNER OTHER
set -eu
cd "$1"
one=$(mktemp) two=$(mktemp)
trap 'rm -f "$one" "$two"' EXIT
$2 scenarios > "$one"
$3 scenarios > "$two"
[ -s "$one" ] || { echo "no scenario was played"; exit 1; }
if ! diff "$one" "$two"; then
  echo "digests differ: $2 and $3"
  exit 1
fi
echo "$(wc -l < "$one") digests are equal"
