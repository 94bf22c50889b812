#include "harness/cli/program.hpp"

#include "harness/cli/environment.hpp"
#include "harness/cli/help.hpp"
#include "harness/cli/last_run.hpp"
#include "harness/cli/looks.hpp"
#include "harness/cli/man_words.hpp"
#include "harness/cli/reports.hpp"
#include "harness/language/errors.hpp"
#include "harness/language/values.hpp"
#include "real/program/help.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <span>
#include <string_view>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

using real::program::with_example;

// Read by every thread that plays.
std::atomic<bool> signal_seen{false}, where_asked{false};

void on_question(int) { where_asked = true; }

void on_signal(int) {
  if (signal_seen.exchange(true)) _exit(130);
}

constexpr const char* largest_seed = "999999999999999";  // what read_count takes

std::optional<Seeds> read_seeds(const std::string& text) {
  const std::size_t dots = text.find("..");
  const auto first = read_count(text.substr(0, dots));
  if (!first || *first < 0) return std::nullopt;
  if (dots == std::string::npos)
    return std::pair{static_cast<std::uint64_t>(*first), static_cast<std::uint64_t>(*first)};
  const auto last = read_count(text.substr(dots + 2));
  if (!last || *last < *first) return std::nullopt;
  return std::pair{static_cast<std::uint64_t>(*first), static_cast<std::uint64_t>(*last)};
}

/// What is said twice is played once.
std::vector<Seeds> united(std::vector<Seeds> all) {
  std::sort(all.begin(), all.end());
  std::vector<Seeds> apart;
  for (const Seeds& one : all)
    if (!apart.empty() && one.first <= apart.back().second)
      apart.back().second = std::max(apart.back().second, one.second);
    else
      apart.push_back(one);
  return apart;
}

void add_common(CLI::App& app, Common& common) {
  const std::string group = real::program::shared_flags;
  const auto count = [&common](std::int64_t times) {
    common.verbose = static_cast<int>(std::max<std::int64_t>(times, 0));
    common.verbose_said = true;
  };
  app.add_flag_function("-v,--verbose,!--no-verbose", count,
                        "settings, calls by phase; -vv each call; -vvv requests and answers")
      ->group(group);
  app.add_flag("--json,!--no-json", common.json, "one JSON document on stdout, nothing else there")
      ->group(group);
  app.add_flag("-q,--quiet,!--no-quiet", common.quiet, "nothing when all held")->group(group);
  auto* colour =
      app.add_option("--color", common.colour, with_example("when to use colour", "--color never"))
          ->type_name("auto|always|never")
          ->check(CLI::IsMember({"auto", "always", "never"}))
          ->group(group);
  app.add_flag_callback(
         "--no-color", [&common] { common.colour = "never"; }, "no colour")
      ->excludes(colour)
      ->group(group);
  app.add_option("-C", common.directory, with_example("go there first", "-C app"))
      ->type_name("DIR")
      ->group(group);
  auto* config = app.add_option("--config", common.config,
                                with_example("how things look: color, verbose, jobs "
                                             "(~/.config/greenroom/config.yaml)",
                                             "--config looks.yaml"))
                     ->type_name("FILE")
                     ->group(group);
  app.add_flag("--no-config", common.no_config, "no such file is read")
      ->excludes(config)
      ->group(group);
}

/// `verb` is where help is, if it is known.
int usage(const std::string& message, const std::string& nearest = "",
          const real::program::VerbPage* verb = nullptr) {
  std::fprintf(stderr, "greenroom: %s [C101]\n%s  more     greenroom %s--help\n", message.c_str(),
               nearest.empty() ? "" : ("  nearest  " + nearest + "\n").c_str(),
               verb == nullptr ? "" : (verb->name + " ").c_str());
  return usage_exit;
}

}  // namespace

bool interrupted() { return signal_seen; }

bool asked_where() { return where_asked && where_asked.exchange(false); }

void watch_signals() {
  std::signal(SIGUSR1, on_question);
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
  std::string help_of;
  Rehearse rehearse;
  std::vector<std::string> seeds;
  Common list_common, explain_common;
  Serve serve;
  RunCommand run;
  Report report;
  std::vector<std::string> list_what;
  std::string id, shell, man_of;
};

const std::string report_about =
    with_example("html, json, junit, markdown or trace; - is stdout", "--report junit=junit.xml");

/// A flag that may come again and again, with one value each time: what follows is no value of it.
void add_repeated(CLI::App& verb, const char* name, std::vector<std::string>& to,
                  const std::string& about, const char* type) {
  verb.add_option(name, to, about)->type_name(type)->take_all()->allow_extra_args(false);
}

void add_overlays(CLI::App& verb, std::vector<std::string>& with, std::vector<std::string>& set) {
  add_repeated(
      verb, "--with", with,
      with_example("lay an overlay over every scenario (adds up)", "--with quiet-night.yaml"),
      "FILE");
  add_repeated(verb, "--set", set, with_example("change one word", "--set strategy.bake=10m"),
               "WORD.WORD=VALUE");
}

void add_rehearse(CLI::App& verb, Said& said) {
  Rehearse& wanted = said.rehearse;
  verb.add_option("what", wanted.what, "scenario files, FILE@case, or directories; - is stdin")
      ->type_name("SCENARIO|DIR...");
  add_repeated(verb, "--seed", said.seeds,
               with_example("the seed, or a range: one run each (adds up)", "--seed 1..20"),
               "N|A..B");
  add_overlays(verb, wanted.with, wanted.set);
  add_repeated(verb, "--tag", wanted.tags, with_example("only what has this tag", "--tag smoke"),
               "TAG");
  add_repeated(verb, "--not-tag", wanted.not_tags,
               with_example("not what has this tag", "--not-tag slow"), "TAG");
  verb.add_option("--shard", wanted.shard,
                  with_example("one of several parts of all that is named", "--shard 1/3"))
      ->type_name("PART/PARTS");
  verb.add_option("-j,--jobs", wanted.jobs,
                  with_example("runs played at once (as many as there are processors); what is "
                               "printed is the same",
                               "--jobs 4"))
      ->type_name("N");
  verb.add_flag("--failed,!--no-failed", wanted.failed,
                "what was not held last time, with its seeds");
  verb.add_flag("--show,!--no-show", wanted.show, "print the file after all merging");
  add_repeated(verb, "--report", wanted.reports, report_about, "FORMAT=FILE");
  verb.add_option(
          "--base", wanted.base,
          with_example("another run's journal, to compare Markdown with", "--base main.jsonl"))
      ->type_name("JOURNAL");
  add_repeated(
      verb, "--vary", wanted.vary,
      with_example("one row a value, all with the same seed", "--vary strategy.step=10%,25%,50%"),
      "WORD=A,B,C");
  verb.add_option("--journal", wanted.journal,
                  with_example("the journal as JSON lines while it runs; - is stdout",
                               "--journal run.jsonl"))
      ->type_name("FILE");
  verb.add_option("--limit", wanted.limit,
                  with_example("the most virtual time of a run", "--limit 4h"))
      ->type_name("LENGTH");
  verb.add_option(
          "-o,--out", wanted.common.out_dir,
          with_example("where a run's files go (.greenroom/NAME; `latest` links to the last)",
                       "--out runs"))
      ->type_name("DIR");
  add_common(verb, wanted.common);
}

void add_serve(CLI::App& verb, Said& said) {
  Serve& wanted = said.serve;
  verb.add_option("what", wanted.what,
                  "a scenario: its world, users, faults and method; - is stdin")
      ->type_name("SCENARIO");
  verb.add_option("--world", wanted.world,
                  with_example("a world alone, by name or file", "--world bash-dog"))
      ->type_name("WORLD");
  verb.add_option("--port", wanted.port,
                  with_example("4566; 0: any that is free, printed as JSON", "--port 0"))
      ->type_name("N");
  add_overlays(verb, wanted.with, wanted.set);
  verb.add_option("--clock", wanted.clock,
                  with_example("virtual: moves as clients wait", "--clock x60"))
      ->type_name("virtual|realtime|xN");
  verb.add_option("--auth", wanted.auth, with_example("whose calls are answered", "--auth full"))
      ->type_name("none|known-keys|full")
      ->check(CLI::IsMember({"none", "known-keys", "full"}));
  verb.add_option("--seed", wanted.seed, with_example("the randomness of the world", "--seed 7"))
      ->type_name("N");
  verb.add_option("--advance-max", wanted.advance_max,
                  with_example("the most that one request moves the clock", "--advance-max 15m"))
      ->type_name("LENGTH");
  verb.add_flag("--strict,!--no-strict", wanted.strict, "refuse members that AWS would pass over");
  verb.add_flag("--jump,!--no-jump", wanted.jump,
                "a repeated read waits for the next change, however long");
  verb.add_option(
          "--listen", wanted.listen,
          with_example("another address than loopback, with --auth full", "--listen 192.168.0.7"))
      ->type_name("ADDRESS");
  verb.add_flag("--tls,!--no-tls", wanted.tls, "HTTPS, by an authority of this machine's own");
  verb.add_option(
          "--ca", wanted.ca,
          with_example("where that authority is kept (~/.local/state/greenroom)", "--ca ca-folder"))
      ->type_name("DIR");
  verb.add_option("--state", wanted.state,
                  with_example("keeps the world over restarts", "--state world.db"))
      ->type_name("FILE");
  verb.add_flag("--from-saved", wanted.from_saved,
                "start from its last saved world, without what came after it");
  verb.add_option("--access-log", wanted.access_log,
                  with_example("a JSON line a request; - is stdout", "--access-log access.jsonl"))
      ->type_name("FILE");
  add_common(verb, wanted.common);
}

void add_run(CLI::App& verb, Said& said) {
  RunCommand& wanted = said.run;
  verb.add_option("what", wanted.what,
                  "a scenario: its world, users and faults; `-- COMMAND` stands for its deploys")
      ->type_name("SCENARIO");
  verb.add_option("--world", wanted.world,
                  with_example("a world alone, by name or file", "--world bash-dog"))
      ->type_name("WORLD");
  add_overlays(verb, wanted.with, wanted.set);
  verb.add_option("--clock", wanted.clock,
                  with_example("virtual: moves as the command waits", "--clock x60"))
      ->type_name("virtual|realtime|xN");
  verb.add_flag("--no-shim", wanted.no_shim,
                "the command sleeps in the machine's time; its repeated reads move the clock");
  add_repeated(verb, "--report", wanted.reports, report_about, "FORMAT=FILE");
  verb.add_option("--port", wanted.port, with_example("any that is free", "--port 4566"))
      ->type_name("N");
  verb.add_option("--seed", wanted.seed, with_example("the randomness of the world", "--seed 7"))
      ->type_name("N");
  verb.add_option(
          "--limit", wanted.limit,
          with_example("the most virtual time that the command may take (24h)", "--limit 4h"))
      ->type_name("LENGTH");
  verb.add_option(
          "-o,--out", wanted.common.out_dir,
          with_example("where a run's files go (.greenroom/NAME; `latest` links to the last)",
                       "--out runs"))
      ->type_name("DIR");
  add_common(verb, wanted.common);
}

void add_report(CLI::App& verb, Said& said) {
  Report& wanted = said.report;
  verb.add_option("journal", wanted.journal, "a journal.jsonl that a run left; - is stdin")
      ->type_name("JOURNAL");
  add_repeated(verb, "--report", wanted.reports, report_about, "FORMAT=FILE");
  verb.add_option(
          "--base", wanted.base,
          with_example("another run's journal, to compare Markdown with", "--base main.jsonl"))
      ->type_name("JOURNAL");
  add_common(verb, wanted.common);
}

/// Wrong words: the nearest verb or flag where one is unknown, else what CLI11 says.
int not_understood(int argc, char** argv, const Pages& pages, const CLI::ParseError& error) {
  const real::program::Stranger one = real::program::stranger_in(pages, argc, argv);
  const auto* verb = argc > 1 ? real::program::verb_in(pages, argv[1]) : nullptr;
  if (one.word.empty()) return usage(real::program::in_plain_words(error.what()), "", verb);
  return usage((one.flag ? "there is no flag \"" : "there is no verb \"") + one.word + "\"",
               one.nearest, verb);
}

/// `help` of what is no verb: what is one is answered before the parser is asked.
int no_verb(const Pages& pages, const std::string& word) {
  std::vector<std::string_view> verbs;
  for (const auto& verb : pages.verbs) verbs.push_back(verb.name);
  return usage("there is no verb \"" + word + "\"",
               nearest_of(word, std::span<const std::string_view>(verbs)));
}

int print(const std::string& text) {
  std::fputs(text.c_str(), stdout);
  return 0;
}

Common& common_of(const CLI::App& app, Said& said) {
  if (app.got_subcommand("list")) return said.list_common;
  if (app.got_subcommand("explain")) return said.explain_common;
  if (app.got_subcommand("report")) return said.report.common;
  if (app.got_subcommand("serve")) return said.serve.common;
  if (app.got_subcommand("run")) return said.run.common;
  return said.rehearse.common;
}

/// What comes before the verb: where it is done, and how it looks.
void settle(Common& common) {
  if (!common.directory.empty()) {
    std::error_code error;
    std::filesystem::current_path(common.directory, error);
    if (error)
      throw BadInput({command_line("-C " + common.directory + ": " + error.message(),
                                   "it is where everything else is looked for", "-C .")});
  }
  settle_looks(common);
}

int act(const CLI::App& app, const Pages& pages, Said& said) {
  if (app.got_subcommand("completion")) return print(real::program::completion(pages, said.shell));
  if (app.got_subcommand("help")) return no_verb(pages, said.help_of);
  if (app.got_subcommand("man-page"))
    return print(said.man_of.empty() ? real::program::man_page(pages)
                                     : man_page_of_words(said.man_of));
  for (const AuthorError& warning : unknown_variables(environ))
    std::fputs(printed(warning).c_str(), stderr);
  settle(common_of(app, said));
  if (app.got_subcommand("list")) return list(said.list_common, said.list_what);
  if (app.got_subcommand("explain")) return explain(said.explain_common, said.id);
  if (app.got_subcommand("report")) return report(said.report);
  if (app.got_subcommand("serve")) return serve(said.serve);
  if (app.got_subcommand("run")) return run_command(said.run);
  if (!said.seeds.empty()) said.rehearse.seed_from = "--seed";
  if (said.seeds.empty() && !variable("GREENROOM_SEED").empty()) {
    said.seeds = {variable("GREENROOM_SEED")};
    said.rehearse.seed_from = "GREENROOM_SEED";
  }
  for (const std::string& text : said.seeds) {
    const auto seeds = read_seeds(text);
    if (!seeds)
      return usage(said.rehearse.seed_from + " takes N or A..B, the smaller first and none above " +
                   largest_seed + ", not \"" + text + "\"");
    said.rehearse.seeds.push_back(*seeds);
  }
  said.rehearse.seeds = united(std::move(said.rehearse.seeds));
  return said.rehearse.vary.empty() ? rehearse(said.rehearse) : vary(said.rehearse);
}

}  // namespace

namespace {

/// The one table of verbs and flags: parsing, help, man page and completions are made of it.
void add_all(CLI::App& app, Said& said) {
  app.set_version_flag("-V,--version", std::string("greenroom ") + version(), "the version");
  app.set_help_flag("");
  app.add_flag("-h", said.short_help, "help on one screen");
  app.add_flag("--help", said.long_help, "all of the help");
  app.require_subcommand(0, 1);
  app.fallthrough();  // `rehearse -h` is understood too
  add_rehearse(*app.add_subcommand("rehearse", "play scenarios and judge them"), said);
  add_serve(*app.add_subcommand("serve", "the cloud on 127.0.0.1, for any client"), said);
  add_run(*app.add_subcommand("run", "a foreign command against the cloud, under guard, judged"),
          said);
  add_report(*app.add_subcommand("report", "make reports of a run from its journal"), said);
  CLI::App* list_verb = app.add_subcommand("list", "what there is");
  list_verb
      ->add_option("what", said.list_what,
                   "which of them; `operations SERVICE`, `words world`: those of one")
      ->type_name(list_topics());
  add_common(*list_verb, said.list_common);
  CLI::App* explain_verb = app.add_subcommand("explain", "what an id means, offline");
  explain_verb
      ->add_option("id", said.id, "error, word, fault, property, switch, operation, moment, world")
      ->type_name("ID");
  add_common(*explain_verb, said.explain_common);
  const std::string shells(real::program::shells);
  app.add_subcommand("completion", "what a shell sources to complete verbs, flags and ids")
      ->add_option("shell", said.shell, "the shell")
      ->required()
      ->type_name(shells)
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  app.add_subcommand("help", "what a verb takes, with examples")
      ->add_option("verb", said.help_of, "the verb; without it all of the help")
      ->type_name("VERB");
  app.add_subcommand("man-page", "this program's man page, or that of a file, for the build")
      ->group("")
      ->add_option("file", said.man_of, "scenario, world or project")
      ->check(CLI::IsMember({"scenario", "world", "project"}));
}

/// `run ... -- COMMAND...`: what stands behind the dashes is no word of ours.
std::vector<std::string> taken_command(int& argc, char** argv) {
  std::vector<std::string> words;
  if (argc < 2 || std::string_view(argv[1]) != "run") return words;
  for (int i = 2; i < argc; ++i) {
    if (std::string_view(argv[i]) != "--") continue;
    words.assign(argv + i + 1, argv + argc);
    argc = i;
  }
  return words;
}

}  // namespace

int run(int argc, char** argv) {
  watch_signals();
  CLI::App app{"rehearses blue/green deliveries on AWS and Cloudflare, offline"};
  Said said;
  add_all(app, said);
  said.run.command = taken_command(argc, argv);
  const Pages pages = pages_of_greenroom(app);
  if (const auto help = real::program::help_asked(pages, short_text(), argc, argv))
    return print(*help);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForVersion&) {
    std::printf("greenroom %s\n", version());
    return 0;
  } catch (const CLI::ParseError& error) {
    return not_understood(argc, argv, pages, error);
  }
  if (app.get_subcommands().empty()) return print(short_text());
  try {
    const int exit = act(app, pages, said);
    flush_stdout();
    return exit;
  } catch (const BadInput& error) {
    std::fputs(error.what(), stderr);
    return usage_exit;
  }
}

}  // namespace greenroom::harness::cli
