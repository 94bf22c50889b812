#!/bin/sh
# Installs into an empty folder and uses it from another one: programs find their scenarios, man
# pages and completions are there.
# usage: installed.sh CMAKE BUILD
set -eu
cmake=$1 build=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cmake" --install "$build" --prefix "$folder/usr" > "$folder/log" || { cat "$folder/log"; exit 1; }
mkdir "$folder/elsewhere"
cd "$folder/elsewhere"
unset GREENROOM_SCENARIOS GREENROOM_SEED GREENROOM_OUT
there() { [ -s "$folder/usr/$1" ] || { echo "not installed: $1"; exit 1; }; }
there share/greenroom/scenarios/worlds/bash-dog.yaml
there share/greenroom/scenarios/projects/bash-dog/taskdef.json
there share/greenroom/scenarios/schema/scenario.schema.json
there share/doc/greenroom/README.md
for program in greenroom greenroom-deploy; do
  ls "$folder"/usr/share/man/man1/$program.1* > /dev/null
  there share/bash-completion/completions/$program
  there share/zsh/site-functions/_$program
  there share/fish/vendor_completions.d/$program.fish
  "$folder/usr/bin/$program" --version | grep -q "^$program [0-9]"
done
for kind in scenario world project; do
  ls "$folder"/usr/share/man/man5/greenroom-$kind.5* > /dev/null
done
says() { # says PATTERN COMMAND...: it ends well and its output has that
  pattern=$1; shift
  "$@" > out 2>&1 || { echo "failed: $*"; cat out; exit 1; }
  grep -q -- "$pattern" out || { echo "no \"$pattern\" in: $*"; cat out; exit 1; }
}
greenroom=$folder/usr/bin/greenroom
says HELD "$greenroom" rehearse bash-dog/canary.yaml
says HELD "$greenroom" rehearse scenarios/bash-dog/canary.yaml
says canary.yaml "$greenroom" list scenarios
says bash-dog "$greenroom" list worlds
says 123456789012 "$greenroom" explain world/bash-dog
# A scenario of one's own, far from any scenarios/: its world and project are the installed ones.
sed -n '1,/^expect:/p' "$folder/usr/share/greenroom/scenarios/bash-dog/canary.yaml" > own.yaml
echo '  verdict: deployed' >> own.yaml
says HELD "$greenroom" rehearse own.yaml
# What is here comes before what is installed.
mkdir -p scenarios/bash-dog
sed 's/^scenario: .*/scenario: my own canary/' own.yaml > scenarios/bash-dog/canary.yaml
says 'my own canary' "$greenroom" rehearse scenarios/bash-dog/canary.yaml
