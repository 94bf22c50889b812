#include "harness/cli/program.hpp"

#include "harness/cli/environment.hpp"
#include "harness/cli/help.hpp"
#include "harness/language/errors.hpp"
#include "harness/language/values.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

volatile std::sig_atomic_t signals_seen = 0;

void on_signal(int number) {
  if (signals_seen != 0) _exit(130);
  signals_seen = number;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> read_seeds(const std::string& text) {
  const std::size_t dots = text.find("..");
  const auto first = read_count(text.substr(0, dots));
  if (!first || *first < 0) return std::nullopt;
  if (dots == std::string::npos)
    return std::pair{static_cast<std::uint64_t>(*first), static_cast<std::uint64_t>(*first)};
  const auto last = read_count(text.substr(dots + 2));
  if (!last || *last < *first) return std::nullopt;
  return std::pair{static_cast<std::uint64_t>(*first), static_cast<std::uint64_t>(*last)};
}

void add_common(CLI::App& app, Common& common) {
  app.add_flag("--json", common.json, "one JSON document on stdout, nothing else there");
  app.add_flag("-q,--quiet", common.quiet, "nothing when all held");
  app.add_flag("-v,--verbose", common.verbose, "more; -vv calls, -vvv all of it");
  app.add_option("--color", common.colour, "auto, always, never")
      ->check(CLI::IsMember({"auto", "always", "never"}));
}

int usage(const std::string& message) {
  std::fprintf(stderr, "greenroom: %s [C101]\n  more     greenroom --help\n", message.c_str());
  return usage_exit;
}

/// The verbs' names, for "did you mean".
const std::vector<std::string>& verbs() {
  static const std::vector<std::string> names = {"rehearse", "list", "explain", "help"};
  return names;
}

}  // namespace

bool interrupted() { return signals_seen != 0; }

void watch_signals() {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  std::signal(SIGHUP, on_signal);
  std::signal(SIGPIPE, SIG_IGN);
}

std::int64_t wall_us() {
  return std::chrono::duration_cast<std::chrono::microseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

namespace {

/// Everything that the command line can say.
struct Said {
  bool short_help = false, long_help = false;
  Rehearse rehearse;
  std::string seed;
  Common list_common, explain_common;
  std::vector<std::string> list_what;
  std::string id;
};

void add_rehearse(CLI::App& verb, Said& said) {
  Rehearse& wanted = said.rehearse;
  verb.add_option("what", wanted.what, "scenario files, FILE@case, or directories");
  verb.add_option("--seed", said.seed, "N or A..B");
  verb.add_option("--with", wanted.with, "an overlay file")->take_all();
  verb.add_option("--set", wanted.set, "word.word=value")->take_all();
  verb.add_option("--tag", wanted.tags, "only with this tag")->take_all();
  verb.add_option("--not-tag", wanted.not_tags, "not with this tag")->take_all();
  verb.add_option("--report", wanted.reports, "FORMAT=FILE: json, junit")->take_all();
  verb.add_option("--journal", wanted.journal, "FILE, or - for stdout while it runs");
  verb.add_option("--limit", wanted.limit, "most virtual time of a run");
  verb.add_option("-o,--out", wanted.common.out_dir, "where the run's files go");
  verb.add_flag("--failed", wanted.failed, "what was not held last time");
  verb.add_flag("--show", wanted.show, "print the file after all merging");
  add_common(verb, wanted.common);
}

/// Wrong words: the nearest verb where the verb is wrong, else what CLI11 says.
int not_understood(int argc, char** argv, const CLI::ParseError& error) {
  std::string message = error.what();
  const bool verb_given = argc > 1 && argv[1][0] != '-';
  if (verb_given && std::find(verbs().begin(), verbs().end(), argv[1]) == verbs().end()) {
    const std::string nearest = nearest_of(argv[1], verbs());
    message = "there is no verb \"" + std::string(argv[1]) + "\"" +
              (nearest.empty() ? "" : "; nearest: " + nearest);
  }
  return usage(message);
}

int act(const CLI::App& app, Said& said) {
  for (const AuthorError& warning : unknown_variables(environ))
    std::fputs(printed(warning).c_str(), stderr);
  if (app.got_subcommand("list")) return list(said.list_common, said.list_what);
  if (app.got_subcommand("explain")) return explain(said.explain_common, said.id);
  if (!said.seed.empty()) said.rehearse.seed_from = "--seed";
  if (said.seed.empty() && !variable("GREENROOM_SEED").empty()) {
    said.seed = variable("GREENROOM_SEED");
    said.rehearse.seed_from = "GREENROOM_SEED";
  }
  if (!said.seed.empty()) {
    said.rehearse.seeds = read_seeds(said.seed);
    if (!said.rehearse.seeds)
      return usage(said.rehearse.seed_from + " takes N or A..B, not \"" + said.seed + "\"");
  }
  return rehearse(said.rehearse);
}

}  // namespace

int run(int argc, char** argv) {
  watch_signals();
  CLI::App app{"Rehearse blue/green deliveries on AWS and Cloudflare, offline."};
  app.set_version_flag("-V,--version", std::string("greenroom ") + version());
  app.set_help_flag("");
  Said said;
  app.add_flag("-h", said.short_help, "one screen");
  app.add_flag("--help", said.long_help, "all of it");
  app.require_subcommand(0, 1);
  app.fallthrough();  // `rehearse -h` is understood too
  add_rehearse(*app.add_subcommand("rehearse", "play scenarios"), said);
  CLI::App* list_verb = app.add_subcommand("list", "what there is: " + list_topics());
  list_verb->add_option("what", said.list_what, list_topics());
  add_common(*list_verb, said.list_common);
  CLI::App* explain_verb = app.add_subcommand("explain", "what an id means, offline");
  explain_verb->add_option("id", said.id, "fault, property, switch, error, operation, world/NAME");
  add_common(*explain_verb, said.explain_common);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForVersion&) {
    std::printf("greenroom %s\n", version());
    return 0;
  } catch (const CLI::ParseError& error) {
    return not_understood(argc, argv, error);
  }
  if (said.long_help || said.short_help || app.get_subcommands().empty()) {
    std::fputs(said.long_help ? long_text() : short_text(), stdout);
    return 0;
  }
  try {
    return act(app, said);
  } catch (const BadInput& error) {
    std::fputs(error.what(), stderr);
    return usage_exit;
  }
}

}  // namespace greenroom::harness::cli
