#!/bin/sh
# Every flag and verb of --help is in man page and completions; the shells and man take them.
# usage: pages_tell_all.sh PROGRAM
# What is not installed here (man, mandoc, zsh, fish) is passed over with a line that says so.
set -u
program=$1
name=$(basename "$program")
function_name=_$(echo "$name" | tr - _)
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
failed=0
fail() { echo "$name: $*"; failed=1; }

"$program" man-page > "$folder/man" || fail "has no man page"
for shell in bash zsh fish; do
  "$program" completion "$shell" > "$folder/$shell" || fail "has no completion for $shell"
done
"$program" completion tcsh > /dev/null 2>&1 && fail "pretends to complete for tcsh"

sed 's/\\-/-/g; s/\\f[BIR]//g' "$folder/man" > "$folder/plain"
"$program" --help | grep -oE '(^|[ ,])--[a-z][a-z-]*' | tr -d ' ,' |
  grep -vE '^--no-(quiet)?$' | sort -u > "$folder/flags"  # --no-quiet is told as an example of all such forms
[ "$(wc -l < "$folder/flags")" -ge 8 ] || fail "help names hardly any flag"
while read -r flag; do
  grep -qE -- "$flag([^a-z-]|\$)" "$folder/plain" || fail "man page without $flag"
  grep -qE -- "[ ']$flag[ ']" "$folder/bash" || fail "bash completion without $flag"
  grep -qE -- "$flag([^a-z-])" "$folder/zsh" || fail "zsh completion without $flag"
  grep -qE -- " -l ${flag#--} " "$folder/fish" || fail "fish completion without $flag"
done < "$folder/flags"

# Of each verb its own flags, and an example of every flag that takes something.
for verb in $("$program" --help | awk '/^verbs$/ { inside = 1; next } /^$/ { inside = 0 } inside && /^  [a-z]/ { print $1 }'); do
  "$program" "$verb" --help > "$folder/verb" || fail "no help of $verb"
  head -n 1 "$folder/verb" | grep -q "^$name $verb" || fail "help of $verb begins otherwise"
  awk '/^  -/ { if (wanted != "") print wanted; wanted = ""
               line = $0; sub(/   .*/, "", line); sub(/^  */, "", line)
               if (line ~ / [A-Za-z]/) wanted = line }
       /e\.g\. -/ { wanted = "" } END { if (wanted != "") print wanted }' < "$folder/verb" > "$folder/bare"
  [ -s "$folder/bare" ] && fail "help of $verb has no example of: $(cat "$folder/bare")"
done

# What a real bash answers: words so far, the last being completed.
completes() {
  bash --norc -c '. "$1"; function=$2; shift 2; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    "$function"; printf "%s\n" "${COMPREPLY[@]}"' - "$folder/bash" "$function_name" "$name" "$@"
}
expect() {
  wanted=$1; shift
  completes "$@" | grep -qxF -- "$wanted" || fail "bash does not complete \"$*\" with $wanted"
}
expect completion comp
expect fish completion fi
for verb in $(completes "" | grep '^[a-z]'); do
  case $verb in completion | help) ;; *) expect --json "$verb" --js ;; esac
done
expect completion help comp
case $name in
  greenroom) expect always rehearse --color al; expect answer_lost explain answer_l
             expect faults list fau
             completes rehearse --seed "" | grep -q . && fail "completes a seed" ;;
  greenroom-deploy) expect finish deploy --if-active fin; expect canary plan --shift c ;;
esac

passed_over() { echo "$name: passed over, since it is not installed: $1"; }
if command -v man > /dev/null; then
  said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$folder/man" 2>&1 > /dev/null)
  [ -z "$said" ] || fail "man complains: $said"
else passed_over man; fi
if command -v mandoc > /dev/null; then
  mandoc -Tlint -Werror "$folder/man" || fail "mandoc complains"
else passed_over mandoc; fi
for shell in bash zsh fish; do
  if command -v $shell > /dev/null; then $shell -n "$folder/$shell" || fail "$shell cannot read it"
  else passed_over $shell; fi
done
if command -v fish > /dev/null; then
  HOME=$folder fish -c "source $folder/fish; complete -C '$name completion b'" | grep -q '^bash' ||
    fail "fish does not complete a shell's name"
fi
exit $failed
