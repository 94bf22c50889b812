#include "real/program/program.hpp"

#include "real/network/machine.hpp"
#include "real/network/network_transport.hpp"
#include "real/program/voice.hpp"

#include <CLI/CLI.hpp>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace greenroom::real::program {
namespace {

std::atomic<bool> interrupted{false};

void on_signal(int) {
  if (interrupted.exchange(true)) _exit(130);
}

int usage(const std::string& message) {
  std::fprintf(stderr, "greenroom-deploy: %s [C101]\n  more     greenroom-deploy --help\n",
               message.c_str());
  return 254;
}

bool changes_the_account(Verb verb) {
  return verb == Verb::deploy || verb == Verb::resume || verb == Verb::rollback;
}

/// A typed confirmation is the project's name. Without a terminal the flag must say it.
int confirmed(const Wanted& wanted, const std::string& project) {
  if (wanted.yes || !changes_the_account(wanted.command.verb)) return 0;
  if (wanted.no_input || isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1)
    return usage("this changes the account; say so with --yes");
  std::printf("This changes the account. Type the project's name (%s) to go on: ", project.c_str());
  std::fflush(stdout);
  std::string typed;
  if (std::getline(std::cin, typed) && typed == project) return 0;
  std::fprintf(stderr, "greenroom-deploy: not confirmed; nothing was done\n");
  return 254;
}

/// The value of `project:`, for the confirmation alone; the engine reads the file itself.
std::string project_name(seam::Storage& storage, const std::string& file) {
  const auto text = storage.read(file);
  if (!text) return "";
  const std::size_t at = text->find("project:");
  if (at == std::string::npos) return "";
  const std::size_t begin = text->find_first_not_of(" \t\"'", at + 8);
  return text->substr(begin, text->find_first_of("\r\n\"' #", begin) - begin);
}

std::string flags_of(const Wanted& wanted) {
  std::string flags;
  if (wanted.command.endpoint) flags += " --endpoint " + *wanted.command.endpoint;
  if (wanted.command.profile) flags += " --profile " + *wanted.command.profile;
  if (wanted.command.region) flags += " --region " + *wanted.command.region;
  if (wanted.command.state_dir != Command{}.state_dir)
    flags += " --state " + wanted.command.state_dir;
  if (wanted.command.project_file != Command{}.project_file)
    flags += " --config " + wanted.command.project_file;
  return flags;
}

/// What a deploy of this plan says besides: the saved plan, or the same words again.
std::string what_of(const Wanted& wanted) {
  if (!wanted.out_file.empty()) return " --plan " + wanted.out_file;
  const Command& command = wanted.command;
  std::string words = command.tag.empty() ? "" : " " + command.tag;
  if (command.shift) words += " --shift " + *command.shift;
  if (command.step) words += " --step " + *command.step;
  if (command.every) words += " --every " + *command.every;
  return words;
}

void say_outcome(const Wanted& wanted, const Outcome& outcome) {
  const bool asked = wanted.json || wanted.command.verb == Verb::status;
  if (asked && !outcome.document.empty()) std::printf("%s\n", outcome.document.c_str());
  if (!wanted.json) std::fputs(outcome.text.c_str(), stdout);
  if (!wanted.json && wanted.command.verb == Verb::plan && outcome.verdict == Verdict::none)
    std::printf("go:  greenroom-deploy deploy%s%s\n", what_of(wanted).c_str(),
                flags_of(wanted).c_str());
  if (outcome.verdict == Verdict::none || wanted.json) return;
  std::printf("%s (exit %d)%s%s\n", std::string(name_of(outcome.verdict)).c_str(), outcome.exit,
              outcome.because.empty() ? "" : ": ", outcome.because.c_str());
  for (const std::string& command : outcome.way_back) std::printf("  %s\n", command.c_str());
}

/// What the command line said, before it is a Command.
struct Said {
  std::string endpoint, profile, region, if_active, shift, step, every;
};

struct VerbRow {
  const char* name;
  Verb verb;
  const char* about;
};
constexpr VerbRow verb_rows[] = {
    {"plan", Verb::plan, "what deploy would do; changes nothing"},
    {"deploy", Verb::deploy, "deploys a tag, or the files as they are"},
    {"status", Verb::status, "what the ledger and the account say"},
    {"resume", Verb::resume, "takes up what an interrupted process left"},
    {"rollback", Verb::rollback, "brings the deployment under way back, or the previous revision"},
    {"verify", Verb::verify, "the preflight alone"}};

void add_verb(CLI::App& app, const VerbRow& row, Wanted& wanted, Said& said) {
  CLI::App* sub = app.add_subcommand(row.name, row.about);
  sub->final_callback([&wanted, verb = row.verb] { wanted.command.verb = verb; });
  if (row.verb == Verb::deploy || row.verb == Verb::plan)
    sub->add_option("tag", wanted.command.tag, "image tag; without it the files as they are");
  if (row.verb == Verb::plan)
    sub->add_flag("--detailed-exitcode", wanted.command.detailed_exitcode,
                  "10 when there are changes");
  if (row.verb == Verb::plan)
    sub->add_option("--out", wanted.out_file, "leaves the plan there, for deploy --plan");
  if (row.verb == Verb::deploy)
    sub->add_option("--if-active", said.if_active, "refuse, wait, finish, rollback")
        ->check(CLI::IsMember({"refuse", "wait", "finish", "rollback"}));
  auto* shift = sub->add_option("--shift", said.shift, "all_at_once, canary, linear");
  auto* step = sub->add_option("--step", said.step, "10%");
  auto* every = sub->add_option("--every", said.every, "5m");
  if (row.verb == Verb::deploy)
    sub->add_option("--plan", wanted.command.plan_file,
                    "a saved plan: what it says, or nothing if it no longer holds")
        ->excludes("tag")
        ->excludes(shift)
        ->excludes(step)
        ->excludes(every);
  sub->add_option("--endpoint", said.endpoint,
                  "URL that stands for AWS, Cloudflare and the public host");
  sub->add_option("--ca-file", wanted.ca_file, "PEM roots beside the system's");
  sub->add_option("--profile", said.profile, "of the shared AWS files");
  sub->add_option("--region", said.region, "instead of the project's");
  sub->add_option("--state", wanted.command.state_dir, "where ledger and lease are");
  sub->add_option("--config", wanted.command.project_file, "greenroom.yaml elsewhere");
  sub->add_option("-C", wanted.directory, "go there first");
  sub->add_flag("--yes", wanted.yes, "do not ask");
  sub->add_flag("--no-input", wanted.no_input, "never ask: fail instead");
  sub->add_flag("--json", wanted.json, "one JSON document on stdout");
  sub->add_flag("-q,--quiet", wanted.quiet, "only the outcome");
  sub->add_flag("-v,--verbose", wanted.verbose, "more");
}

void understand(const Said& said, Command& command) {
  const auto set = [](std::optional<std::string>& to, const std::string& from) {
    if (!from.empty()) to = from;
  };
  set(command.endpoint, said.endpoint);
  set(command.profile, said.profile);
  set(command.region, said.region);
  set(command.shift, said.shift);
  set(command.step, said.step);
  set(command.every, said.every);
  if (said.if_active == "refuse") command.if_active = IfActive::refuse;
  if (said.if_active == "wait") command.if_active = IfActive::wait;
  if (said.if_active == "finish") command.if_active = IfActive::finish;
  if (said.if_active == "rollback") command.if_active = IfActive::rollback;
}

}  // namespace

int play(const Wanted& wanted) {
  MachineClock clock(&interrupted);
  FileStorage storage(std::filesystem::current_path());
  NetworkOptions options;
  options.ca_file = wanted.ca_file;
  NetworkTransport transport(clock, options);
  ProcessEnvironment environment;
  MachineEntropy entropy;
  Voice voice(wanted.quiet || wanted.json, wanted.verbose, [&clock] { return clock.steady(); });
  const std::string project = project_name(storage, wanted.command.project_file);
  if (const int refused = confirmed(wanted, project); refused != 0) return refused;
  try {
    const auto outcome =
        real::run({clock, transport, storage, environment, entropy, voice}, wanted.command);
    if (!outcome) {
      std::fprintf(stderr, "%s\n", outcome.error().message.c_str());
      return 254;
    }
    if (!wanted.out_file.empty()) {
      const auto kept = storage.replace(wanted.out_file, outcome->document + "\n");
      if (!kept) return usage("--out: " + kept.error().message);
    }
    say_outcome(wanted, *outcome);
    return outcome->exit;
  } catch (const Interrupted&) {
    std::fprintf(stderr,
                 "interrupted: AWS goes on with the deployment\n"
                 "  resume   greenroom-deploy resume --yes%s\n"
                 "  stop     greenroom-deploy rollback --yes%s\n",
                 flags_of(wanted).c_str(), flags_of(wanted).c_str());
    return 2;
  }
}

int run(int argc, char** argv) {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  std::signal(SIGHUP, on_signal);
  std::signal(SIGPIPE, SIG_IGN);
  CLI::App app{
      "Deploys a project blue/green to AWS and Cloudflare, or to any endpoint that stands for "
      "them."};
  app.set_version_flag("-V,--version", std::string("greenroom-deploy 0.1.0"));
  app.require_subcommand(1, 1);
  Wanted wanted;
  Said said;
  for (const VerbRow& row : verb_rows) add_verb(app, row, wanted, said);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    std::fputs(app.help("", CLI::AppFormatMode::All).c_str(), stdout);
    return 0;
  } catch (const CLI::CallForVersion&) {
    std::puts("greenroom-deploy 0.1.0");
    return 0;
  } catch (const CLI::ParseError& error) {
    return usage(error.what());
  }
  understand(said, wanted.command);
  if (!wanted.directory.empty()) {
    std::error_code error;
    std::filesystem::current_path(wanted.directory, error);
    if (error) return usage("-C " + wanted.directory + ": " + error.message());
  }
  return play(wanted);
}

}  // namespace greenroom::real::program
