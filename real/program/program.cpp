#include "real/program/program.hpp"

#include "real/network/machine.hpp"
#include "real/network/network_transport.hpp"
#include "real/program/ending.hpp"
#include "real/program/help.hpp"
#include "real/program/pages.hpp"
#include "real/program/voice.hpp"
#include "real/text/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iostream>
#include <unistd.h>

namespace greenroom::real::program {
namespace {

std::atomic<bool> signalled{false};
std::atomic<bool> where_asked{false};  // by USR1

void on_signal(int) {
  if (signalled.exchange(true)) _exit(130);
}

bool changes_the_account(Verb verb) {
  return verb == Verb::deploy || verb == Verb::resume || verb == Verb::rollback;
}

/// A typed confirmation is the project's name. Without a terminal the flag must say it.
int confirmed(const Wanted& wanted, const std::string& project) {
  if (wanted.yes || !changes_the_account(wanted.command.verb)) return 0;
  if (wanted.no_input || isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1)
    return bad_words(wanted.json, "this changes the account; say so with --yes");
  std::FILE* const to = wanted.json ? stderr : stdout;
  std::fprintf(
      to, "This changes the account. Type the project's name (%s) to go on: ", project.c_str());
  std::fflush(to);
  std::string typed;
  if (std::getline(std::cin, typed) && typed == project) return 0;
  return bad_words(wanted.json, "not confirmed; nothing was done");
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

/// What the command line said, before it is a Command.
struct Said {
  std::string endpoint, profile, region, if_active, shift, step, every, shell, help_of;
  bool help = false;
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

/// The strategy, which a saved plan has in it.
struct StrategyFlags {
  CLI::Option *shift, *step, *every;
};

StrategyFlags add_strategy(CLI::App& sub, Said& said) {
  return {sub.add_option("--shift", said.shift, with_example("how traffic moves", "--shift linear"))
              ->type_name("all_at_once|canary|linear"),
          sub.add_option("--step", said.step, with_example("how much at a time", "--step 10%"))
              ->type_name("SHARE"),
          sub.add_option("--every", said.every, with_example("how long between", "--every 5m"))
              ->type_name("LENGTH")};
}

void add_shared(CLI::App& sub, Wanted& wanted, Said& said) {
  const auto shared = [](CLI::Option* option, const char* type) {
    option->group(shared_flags);
    if (*type != '\0') option->type_name(type);
  };
  shared(sub.add_option("--endpoint", said.endpoint,
                        with_example("what stands for AWS, Cloudflare and the public host",
                                     "--endpoint http://127.0.0.1:4566")),
         "URL");
  shared(sub.add_option("--ca-file", wanted.ca_file,
                        with_example("PEM roots beside the system's", "--ca-file ca.pem")),
         "FILE");
  shared(sub.add_option("--profile", said.profile,
                        with_example("of the shared AWS files", "--profile staging")),
         "NAME");
  shared(sub.add_option("--region", said.region,
                        with_example("instead of the project's", "--region eu-west-1")),
         "REGION");
  shared(sub.add_option("--state", wanted.command.state_dir,
                        with_example("where ledger and lease are", "--state /var/lib/greenroom")),
         "DIR");
  shared(sub.add_option("--config", wanted.command.project_file,
                        with_example("greenroom.yaml elsewhere", "--config deploy/greenroom.yaml")),
         "FILE");
  shared(sub.add_option("-C", wanted.directory, with_example("go there first", "-C app")), "DIR");
  shared(sub.add_flag("--yes,!--no-yes", wanted.yes, "do not ask"), "");
  shared(sub.add_flag("--no-input", wanted.no_input, "never ask: fail instead"), "");
  shared(sub.add_flag("--json,!--no-json", wanted.json, "one JSON document on stdout"), "");
  shared(sub.add_flag("-q,--quiet,!--no-quiet", wanted.quiet, "only the outcome"), "");
  shared(sub.add_flag("-v,--verbose,!--no-verbose", wanted.verbose, "more"), "");
}

void add_verb(CLI::App& app, const VerbRow& row, Wanted& wanted, Said& said) {
  CLI::App* sub = app.add_subcommand(row.name, row.about);
  sub->final_callback([&wanted, verb = row.verb] { wanted.command.verb = verb; });
  if (row.verb == Verb::deploy || row.verb == Verb::plan)
    sub->add_option("tag", wanted.command.tag, "image tag; without it the files as they are")
        ->type_name("TAG");
  if (row.verb == Verb::plan)
    sub->add_flag("--detailed-exitcode,!--no-detailed-exitcode", wanted.command.detailed_exitcode,
                  "10 when there are changes");
  if (row.verb == Verb::plan)
    sub->add_option("--out", wanted.out_file,
                    with_example("leaves the plan there, for deploy --plan", "--out plan.json"))
        ->type_name("FILE");
  if (row.verb == Verb::deploy)
    sub->add_option("--if-active", said.if_active,
                    with_example("what to do about a deployment under way", "--if-active wait"))
        ->type_name("refuse|wait|finish|rollback")
        ->check(CLI::IsMember({"refuse", "wait", "finish", "rollback"}));
  const StrategyFlags strategy = add_strategy(*sub, said);
  if (row.verb == Verb::deploy)
    sub->add_option("--plan", wanted.command.plan_file,
                    with_example("a saved plan: what it says, or nothing if it no longer holds",
                                 "--plan plan.json"))
        ->type_name("FILE")
        ->excludes("tag")
        ->excludes(strategy.shift)
        ->excludes(strategy.step)
        ->excludes(strategy.every);
  add_shared(*sub, wanted, said);
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

/// What the man page says beyond verbs and flags.
std::vector<Section> sections() {
  return {{"exit status",
           "",
           {{"0", "deployed, as planned"},
            {"1", "rolled back; what served before serves again"},
            {"2", "unknown, or interrupted; says whether AWS goes on"},
            {"3", "not clean: somebody has to look"},
            {"4", "refused by the preflight; nothing was changed"},
            {"5", "locked by another deployer"},
            {"10", "plan --detailed-exitcode: there are changes"},
            {"254", "usage or bad input"}}},
          {"files",
           "",
           {{"greenroom.yaml", "the project, with the files that it names beside it"},
            {".greenroom", "ledger and lease of each project (--state)"}}},
          {"examples",
           "greenroom-deploy plan v2 --out plan.json\n"
           "greenroom-deploy deploy --plan plan.json --yes\n"
           "source <(greenroom-deploy completion bash)",
           {}},
          {"see also", "greenroom(1)", {}}};
}

/// Whole command lines, by verb.
std::vector<std::string> examples_of(const std::string& verb) {
  if (verb == "plan")
    return {"greenroom-deploy plan v2", "greenroom-deploy plan v2 --out plan.json",
            "greenroom-deploy plan --detailed-exitcode"};
  if (verb == "deploy")
    return {"greenroom-deploy deploy v2", "greenroom-deploy deploy --plan plan.json --yes",
            "greenroom-deploy deploy v2 --shift linear --step 10% --every 1m"};
  if (verb == "status") return {"greenroom-deploy status", "greenroom-deploy status --json"};
  if (verb == "resume") return {"greenroom-deploy resume --yes"};
  if (verb == "rollback") return {"greenroom-deploy rollback", "greenroom-deploy rollback --yes"};
  if (verb == "verify") return {"greenroom-deploy verify", "greenroom-deploy verify --json"};
  if (verb == "completion") return {"source <(greenroom-deploy completion bash)"};
  return {};
}

std::string brief_text() {
  return "greenroom-deploy deploys a project blue/green to AWS and Cloudflare.\n\n"
         "  greenroom-deploy plan v2            what would be done; changes nothing\n"
         "  greenroom-deploy deploy v2          does it, and watches until it is confirmed\n"
         "  greenroom-deploy resume --yes       takes up what an interrupted process left\n\n"
         "  --yes   do not ask                  --json   one document for programs\n"
         "  -C DIR  go there first              -q       only the outcome\n"
         "  --endpoint URL  what stands for AWS and Cloudflare\n\n"
         "more: greenroom-deploy --help; of one verb: greenroom-deploy deploy --help\n";
}

Pages pages_of_deploy(const CLI::App& app) {
  Pages pages = pages_of(app, "greenroom-deploy", GREENROOM_VERSION);
  for (VerbPage& verb : pages.verbs) verb.examples = examples_of(verb.name);
  pages.sections = sections();
  return pages;
}

/// Wrong words: the nearest verb or flag where one is unknown, else what CLI11 says.
int not_understood(int argc, char** argv, const Pages& pages, const CLI::ParseError& error) {
  const Stranger one = stranger_in(pages, argc, argv);
  const VerbPage* page = argc > 1 ? verb_in(pages, argv[1]) : nullptr;
  const std::string verb = page == nullptr ? "" : page->name;
  const bool json = std::any_of(
      argv, argv + argc, [](const char* word) { return std::string_view(word) == "--json"; });
  if (one.word.empty()) return bad_words(json, in_plain_words(error.what()), "", verb);
  return bad_words(json,
                   (one.flag ? "there is no flag \"" : "there is no verb \"") + one.word + "\"",
                   one.nearest, verb);
}

/// `help` of what is no verb: what is one is answered before the parser is asked.
int no_verb(const Pages& pages, const std::string& word) {
  std::vector<std::string_view> verbs;
  for (const VerbPage& verb : pages.verbs) verbs.push_back(verb.name);
  return bad_words(false, "there is no verb \"" + word + "\"", nearest_word(word, verbs));
}

/// The one table of verbs and flags: parsing, help, man page and completions are made of it.
void add_all(CLI::App& app, Wanted& wanted, Said& said) {
  app.set_version_flag("-V,--version", "greenroom-deploy " GREENROOM_VERSION, "the version");
  app.set_help_flag("");
  app.add_flag("-h,--help", said.help, "help: -h on one screen, --help all of it");
  app.require_subcommand(1, 1);
  app.fallthrough();
  for (const VerbRow& row : verb_rows) add_verb(app, row, wanted, said);
  app.add_subcommand("completion", "what a shell sources to complete verbs and flags")
      ->add_option("shell", said.shell, "the shell")
      ->required()
      ->type_name(std::string(shells))
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  app.add_subcommand("help", "what a verb takes, with examples")
      ->add_option("verb", said.help_of, "the verb; without it all of the help")
      ->type_name("VERB");
  app.add_subcommand("man-page", "this program's man page, for the build")->group("");
}

}  // namespace

namespace {

/// Nothing where there is no plan: what was saved before stays as it is.
seam::Result<void> keep_plan(const Wanted& wanted, const Outcome& outcome, seam::Storage& storage) {
  if (wanted.out_file.empty()) return {};
  if (outcome.has_plan) return storage.replace(wanted.out_file, outcome.document + "\n");
  std::fprintf(stderr, "greenroom-deploy: there is no plan, and %s was not written\n",
               wanted.out_file.c_str());
  return {};
}

int play_over(const Wanted& wanted, const seam::Seam& seam, const Voice& voice) {
  Underway underway;
  try {
    const auto outcome = real::run(seam, wanted.command, &underway);
    if (!outcome) return bad_input(wanted.json, outcome.error());
    if (const auto kept = keep_plan(wanted, *outcome, seam.storage); !kept)
      return bad_words(wanted.json, "--out: " + kept.error().message);
    return say_outcome(wanted, *outcome, voice.findings());
  } catch (const Interrupted&) {
  }
  const auto left = interrupted(seam, wanted.command, underway);
  if (left) return say_interrupted(wanted, *left, voice.findings());
  return say_interrupted(wanted,
                         {Verdict::unknown,
                          exit_of(Verdict::unknown),
                          {},
                          "interrupted, and the ledger cannot be read: " + left.error().message,
                          {"greenroom-deploy status"},
                          {}},
                         voice.findings());
}

}  // namespace

int play(const Wanted& wanted) {
  std::function<void()> between;
  MachineClock clock(&signalled, [&between] {
    if (between) between();
  });
  FileStorage storage(std::filesystem::current_path());
  NetworkOptions options;
  options.ca_file = wanted.ca_file;
  options.interrupted = &signalled;
  NetworkTransport transport(clock, options);
  if (const auto trouble = transport.ca_trouble())
    return bad_words(wanted.json, "--ca-file " + *trouble);
  ProcessEnvironment environment;
  MachineEntropy entropy;
  Voice voice(wanted.quiet || wanted.json, wanted.verbose, [&clock] { return clock.steady(); });
  between = [&voice] {
    if (where_asked.exchange(false)) voice.tell_where();
  };
  const std::string project = project_name(storage, wanted.command.project_file);
  if (const int refused = confirmed(wanted, project); refused != 0) return refused;
  return play_over(wanted, {clock, transport, storage, environment, entropy, voice}, voice);
}

int run(int argc, char** argv) {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  std::signal(SIGHUP, on_signal);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGUSR1, [](int) { where_asked = true; });
  CLI::App app{
      "deploys a project blue/green to AWS and Cloudflare, or to any endpoint that stands for "
      "them"};
  Wanted wanted;
  Said said;
  add_all(app, wanted, said);
  const Pages pages = pages_of_deploy(app);
  if (const auto help = help_asked(pages, brief_text(), argc, argv)) {
    std::fputs(help->c_str(), stdout);
    return 0;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForVersion&) {
    std::puts("greenroom-deploy " GREENROOM_VERSION);
    return 0;
  } catch (const CLI::ParseError& error) {
    return not_understood(argc, argv, pages, error);
  }
  if (app.got_subcommand("help")) return no_verb(pages, said.help_of);
  if (app.got_subcommand("man-page") || app.got_subcommand("completion")) {
    const bool man = app.got_subcommand("man-page");
    std::fputs((man ? man_page(pages) : completion(pages, said.shell)).c_str(), stdout);
    return 0;
  }
  understand(said, wanted.command);
  if (!wanted.directory.empty()) {
    std::error_code error;
    std::filesystem::current_path(wanted.directory, error);
    if (error) return bad_words(wanted.json, "-C " + wanted.directory + ": " + error.message());
  }
  return play(wanted);
}

}  // namespace greenroom::real::program
