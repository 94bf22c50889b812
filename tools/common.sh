# Shared by tools/rehearse, tools/test and tools/bench: where things are, and a short voice.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 254
say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }
# Compiled once, taken from the cache in every other clone and worktree: paths below the root count relative.
if command -v ccache >/dev/null 2>&1; then
  export CMAKE_CXX_COMPILER_LAUNCHER="${CMAKE_CXX_COMPILER_LAUNCHER:-ccache}"
  export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}" CCACHE_NOHASHDIR=1
  export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"
fi
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"

# quietly NAME COMMAND...: keeps the output in build/NAME.log; shows its end when the command fails.
quietly() {
  local name=$1; shift
  mkdir -p build
  if "$@" >"build/$name.log" 2>&1; then return 0; fi
  say "$* failed; the end of build/$name.log:"
  tail -n 60 "build/$name.log" >&2
  return 1
}

# build PRESET [TARGET...]: configures and builds, saying how long it took.
build() {
  local preset=$1; shift
  local began=$SECONDS targets=()
  for target in "$@"; do targets+=(--target "$target"); done
  say "builds $preset ${*:-everything}"
  quietly "$preset.configure" cmake --preset "$preset" || return 1
  quietly "$preset.build" cmake --build --preset "$preset" "${targets[@]}" || return 1
  say "$preset is built ($((SECONDS - began)) s)"
}

# Whether clang++ is there with libFuzzer and the sanitizers.
can_fuzz() {
  local out
  command -v clang++ >/dev/null 2>&1 || return 1
  out=$(mktemp) || return 1
  echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
    clang++ -x c++ -fsanitize=fuzzer,address,undefined - -o "$out" >/dev/null 2>&1
  local can=$?
  rm -f "$out"
  return $can
}
