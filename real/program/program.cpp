#include "real/program/program.hpp"

#include "real/network/machine.hpp"
#include "real/network/network_transport.hpp"
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

std::atomic<bool> interrupted{false};
std::atomic<bool> where_asked{false};  // by USR1

void on_signal(int) {
  if (interrupted.exchange(true)) _exit(130);
}

/// `verb` is where help is, if it is known.
int usage(const std::string& message, const std::string& nearest = "",
          const VerbPage* verb = nullptr) {
  std::fprintf(stderr, "greenroom-deploy: %s [C101]\n%s  more     greenroom-deploy %s--help\n",
               message.c_str(), nearest.empty() ? "" : ("  nearest  " + nearest + "\n").c_str(),
               verb == nullptr ? "" : (verb->name + " ").c_str());
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

/// What is wrong in a file says so itself, with its place and its id; the rest is given them here.
std::string told(const seam::Error& error) {
  std::string text = error.message;
  const std::size_t end = std::min(text.find('\n'), text.size());
  if (error.code.empty() || text.find(" [" + error.code + "]") < end) return text + "\n";
  text.insert(end, " [" + error.code + "]");
  return "greenroom-deploy: " + text + "\n";
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
            {"2", "unknown, or interrupted: AWS goes on; see greenroom-deploy status"},
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
  const VerbPage* verb = argc > 1 ? verb_in(pages, argv[1]) : nullptr;
  if (one.word.empty()) return usage(error.what(), "", verb);
  return usage((one.flag ? "there is no flag \"" : "there is no verb \"") + one.word + "\"",
               one.nearest, verb);
}

/// `help` of what is no verb: what is one is answered before the parser is asked.
int no_verb(const Pages& pages, const std::string& word) {
  std::vector<std::string_view> verbs;
  for (const VerbPage& verb : pages.verbs) verbs.push_back(verb.name);
  return usage("there is no verb \"" + word + "\"", nearest_word(word, verbs));
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

int play(const Wanted& wanted) {
  std::function<void()> between;
  MachineClock clock(&interrupted, [&between] {
    if (between) between();
  });
  FileStorage storage(std::filesystem::current_path());
  NetworkOptions options;
  options.ca_file = wanted.ca_file;
  NetworkTransport transport(clock, options);
  ProcessEnvironment environment;
  MachineEntropy entropy;
  Voice voice(wanted.quiet || wanted.json, wanted.verbose, [&clock] { return clock.steady(); });
  between = [&voice] {
    if (where_asked.exchange(false)) voice.tell_where();
  };
  const std::string project = project_name(storage, wanted.command.project_file);
  if (const int refused = confirmed(wanted, project); refused != 0) return refused;
  const seam::Seam seam{clock, transport, storage, environment, entropy, voice};
  try {
    const auto outcome = real::run(seam, wanted.command);
    if (!outcome) {
      std::fputs(told(outcome.error()).c_str(), stderr);
      return 254;
    }
    if (!wanted.out_file.empty()) {
      const auto kept = storage.replace(wanted.out_file, outcome->document + "\n");
      if (!kept) return usage("--out: " + kept.error().message);
    }
    say_outcome(wanted, *outcome);
    return outcome->exit;
  } catch (const Interrupted&) {
    if (const auto gone = let_go(seam, wanted.command); !gone)
      std::fprintf(stderr, "the lease could not be given back: %s\n", gone.error().message.c_str());
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
    if (error) return usage("-C " + wanted.directory + ": " + error.message());
  }
  return play(wanted);
}

}  // namespace greenroom::real::program
