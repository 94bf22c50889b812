#!/bin/sh
# Compiles a surrogate of every header by syntax alone: it must find all that it needs by itself.
# usage: headers_stand_alone.sh COMPILER ROOT LIST
set -u
compiler=$1 root=$2 list=$3
xargs -P "$(nproc)" -n 1 sh -c '
  "$0" -std=c++20 -fsyntax-only -I"$1" "$2" || { echo "does not stand alone: $(head -n 1 "$2")"; exit 1; }
' "$compiler" "$root" < "$list" && echo "all $(wc -l < "$list") headers stand alone"
