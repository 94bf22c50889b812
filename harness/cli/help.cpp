#include "harness/cli/help.hpp"

namespace greenroom::harness::cli {

const char* version() { return "0.1.0"; }

const char* short_text() {
  return "greenroom rehearses blue/green deliveries on AWS and Cloudflare, offline.\n\n"
         "  greenroom rehearse scenarios/bash-dog/canary.yaml    play one scenario\n"
         "  greenroom rehearse scenarios/ --seed 1..20           play all, with 20 seeds each\n"
         "  greenroom explain S3                                 what a property, fault or error "
         "is\n\n"
         "  --seed N|A..B   the randomness of the run      --json   one document for programs\n"
         "  --report junit=FILE   for CI                   -q       nothing when all held\n"
         "  -v              more of what happened\n\n"
         "more: greenroom --help\n";
}

const char* long_text() {
  return "greenroom VERB [WHAT...] [flags]\n\n"
         "verbs\n"
         "  rehearse SCENARIO|DIR...   play scenarios and judge them\n"
         "  list [WHAT]                scenarios, worlds, faults, moments, properties, switches,\n"
         "                             operations SERVICE, journal, numbers\n"
         "  explain ID                 what an error, fault, property, switch, operation or world "
         "is\n\n"
         "flags of rehearse\n"
         "  --seed N|A..B        the seed, or a range: one run each\n"
         "  --with FILE          lay an overlay over every scenario (adds up)\n"
         "  --set word.word=v    change one word\n"
         "  --tag T, --not-tag T choose by tag\n"
         "  --failed             what was not held last time, with its seeds\n"
         "  --show               print the file after all merging\n"
         "  --report FORMAT=FILE json or junit; - is stdout\n"
         "  --journal FILE       the journal as JSON lines while it runs; - is stdout\n"
         "  --limit LENGTH       the most virtual time of a run\n"
         "  -o, --out DIR        where a run's files go (.greenroom/NAME; `latest` links to the "
         "last)\n\n"
         "flags of all verbs\n"
         "  -v                   settings, calls by phase; -vv each call; -vvv requests and "
         "answers\n"
         "  --json  -q, --quiet  --color auto|always|never  -h  --help  -V, --version\n\n"
         "exit codes of rehearse\n"
         "  0 held   1 not held   2 could not be judged, or interrupted   254 usage or bad input\n"
         "  255 a bug of greenroom's own\n\n"
         "environment\n"
         "  GREENROOM_SEED GREENROOM_OUT GREENROOM_COLOR GREENROOM_SCENARIOS GREENROOM_CI=none\n"
         "  honoured: NO_COLOR CLICOLOR_FORCE TERM COLUMNS GITHUB_ACTIONS GITHUB_STEP_SUMMARY\n";
}

std::string list_topics() {
  return "scenarios, worlds, faults, moments, properties, switches, operations, journal, numbers";
}

}  // namespace greenroom::harness::cli
