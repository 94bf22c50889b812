// greenroom run: a foreign command under guard: its cloud, its clock, its network, and the verdict.
#include "harness/cli/closing.hpp"
#include "harness/cli/environment.hpp"
#include "harness/cli/last_run.hpp"
#include "harness/cli/loading.hpp"
#include "harness/cli/program.hpp"
#include "harness/cli/reports.hpp"
#include "harness/guard/guarded.hpp"
#include "harness/guard/room.hpp"
#include "harness/language/values.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/shell_word.hpp"
#include "harness/report/terminal.hpp"

#include <boost/system/system_error.hpp>
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace greenroom::harness::cli {
namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& remedy) {
  throw BadInput({command_line(what, "", remedy)});
}

/// The command stands for what the scenario's own engine would do; everybody else acts as written.
bool is_the_tools(const Step& step) {
  switch (step.kind) {
    case StepKind::deploy:
    case StepKind::plan:
    case StepKind::rollback:
    case StepKind::resume:
    case StepKind::kill:
      return step.by.empty() || step.by == "engine";
    case StepKind::run:
      return true;
    default:
      return false;
  }
}

Case case_of(RunCommand& wanted) {
  const LoadOptions options = load_options(wanted.with, wanted.set);
  if (wanted.what.empty()) return case_of_world(wanted.world, options);
  std::vector<Case> cases = load_cases(wanted.what, options);
  if (cases.size() != 1)
    refuse(wanted.what + " has " + std::to_string(cases.size()) + " cases; run plays one",
           "greenroom run " + wanted.what + "@" + cases.front().name + " -- COMMAND");
  Case play = std::move(cases.front());
  std::vector<Step> method;
  for (Step& step : play.scenario.method) {
    if (step.kind == StepKind::run && wanted.command.empty()) {
      wanted.command = step.command;
      if (step.exit) wanted.exit = static_cast<int>(*step.exit);
    }
    if (!is_the_tools(step)) method.push_back(std::move(step));
  }
  play.scenario.method = std::move(method);
  return play;
}

ServeSettings settings_of(const RunCommand& wanted) {
  ServeSettings settings;
  const std::string clock = wanted.clock.empty() ? "virtual" : wanted.clock;
  const auto read = read_clock(clock);
  if (!read)
    refuse("--clock takes virtual, realtime or x1 to x86400, not \"" + clock + "\"", "--clock x60");
  settings.clock = *read;
  const auto seed = read_count(wanted.seed.empty() ? "1" : wanted.seed);
  if (!seed || *seed < 0) refuse("--seed takes a number, not \"" + wanted.seed + "\"", "--seed 7");
  settings.seed = static_cast<std::uint64_t>(*seed);
  settings.interrupted = interrupted;
  return settings;
}

/// A folder for as long as the command runs.
class Folder {
 public:
  Folder() {
    const std::string base = variable("TMPDIR");
    std::string name = (base.empty() ? "/tmp" : base) + "/greenroom-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr)
      refuse("no folder can be made: " + name + ": " + std::strerror(errno), "TMPDIR=/tmp");
    name_ = std::move(name);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(name_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};

/// Where the library lies: beside the program, or where it was installed.
std::string library() {
  std::error_code failed;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
  if (failed) return {};
  const std::string name = "libgreenroom-shim.so";
  const auto folder = program.parent_path();
  const std::vector<std::filesystem::path> places = {
      folder / name, folder.parent_path() / "lib" / "greenroom" / name};
  for (const auto& place : places)
    if (std::filesystem::exists(place, failed)) return place.string();
  return {};
}

guard::GuardSettings guarding(const RunCommand& wanted, const ServeSettings& serve,
                              const Folder& folder, const Case& play) {
  guard::GuardSettings settings;
  const auto port = read_count(wanted.port.empty() ? "0" : wanted.port);
  if (!port || *port < 0 || *port > 65'535)
    refuse("--port takes 0 to 65535, not \"" + wanted.port + "\"", "--port 0");
  settings.port = static_cast<std::uint16_t>(*port);
  settings.folder = folder.name();
  if (serve.clock.is_virtual && !wanted.no_shim) settings.library = library();
  if (play.scenario.limit) settings.limit = *play.scenario.limit;
  if (wanted.limit.empty()) return settings;
  const auto limit = read_length(wanted.limit);
  if (!limit) refuse("--limit: " + limit.error().what, "--limit 4h");
  settings.limit = *limit;
  return settings;
}

/// What the command meets, before it speaks itself.
void greet(const RunCommand& wanted, guard::Guarded& guarded, const std::string& no_network,
           const guard::GuardSettings& guarding) {
  if (wanted.common.quiet) return;
  const auto say = [](const std::string& line) { fmt::print(stderr, "greenroom: {}\n", line); };
  const ClockSetting& clock = guarded.cloud().settings().clock;
  say(fmt::format("world {} on {} (clock {}); HOME is as it was",
                  guarded.cloud().played().world.name, guarded.url(), text_of(clock)));
  if (!no_network.empty())
    say("no network of its own (" + no_network +
        "): what heeds neither its proxy nor the C library could reach others");
  if (!clock.is_virtual) return;
  const std::string file = guard::program_file(wanted.command.front(), variable("PATH"));
  if (guarding.library.empty() && !wanted.no_shim)
    say("libgreenroom-shim.so is not there: the command sleeps in the machine's time");
  else if (guard::stands_alone(file))
    say(wanted.command.front() +
        " is linked with no C library: it sleeps in the machine's time, and its repeated reads move"
        " the clock");
}

std::string reproduce_line(const RunCommand& wanted) {
  std::string line = "greenroom run";
  if (!wanted.what.empty()) line += " " + shell_path(wanted.what);
  if (wanted.what.empty() && wanted.world != "bash-dog")
    line += " --world " + shell_path(wanted.world);
  for (const std::string& flag : outcome_flags(wanted.common, wanted.with, wanted.set))
    line += " " + flag;
  if (!wanted.clock.empty()) line += " --clock " + wanted.clock;
  if (wanted.no_shim) line += " --no-shim";
  if (!wanted.limit.empty()) line += " --limit " + wanted.limit;
  if (!wanted.seed.empty()) line += " --seed " + wanted.seed;
  line += " --";
  for (const std::string& word : wanted.command) line += " " + shell_word(word);
  return line;
}

/// As shells do: 127 there is none, 126 it cannot be run.
int not_started(const RunCommand& wanted, int why) {
  fmt::print(stderr, "greenroom: {} cannot be started: {}\n", wanted.command.front(),
             why == ENOENT ? "there is no such program" : std::strerror(why));
  return why == ENOENT ? 127 : 126;
}

void tell(const RunCommand& wanted, CaseResult result, guard::Guarded& guarded) {
  result.reproduce = reproduce_line(wanted);
  keep_journal(result, guarded.cloud().run());
  const std::vector<WantedReport> reports = wanted_reports(wanted.reports);
  const std::string page = html::html_page(html::page_of(result, result.shown));
  write_run(wanted.common, result, page, false);
  const std::vector<CaseResult> results = {std::move(result)};
  const Look look = look_of(wanted.common, STDOUT_FILENO);
  if (wanted.common.json)
    fmt::print("{}", json_document(results));
  else if (wanted.common.quiet)
    fmt::print("{}", quiet_line(results.front(), look));
  else if (!on_stdout(reports))
    fmt::print("{}", told(results.front(), look));
  MarkdownOptions markdown;
  markdown.planned = 1;
  write_reports(reports, {results, markdown, page, {}});
}

std::unique_ptr<guard::Guarded> guarded_by(Case play, const ServeSettings& serve,
                                           const guard::GuardSettings& settings,
                                           const RunCommand& wanted) {
  JudgeOptions judge;
  judge.verbose = wanted.common.verbose;
  judge.seed_from = wanted.seed_from;
  try {
    return std::make_unique<guard::Guarded>(std::move(play), serve, settings, judge);
  } catch (const boost::system::system_error& error) {
    refuse(fmt::format("port {} cannot be had: {}", settings.port, error.code().message()),
           "--port 0");
  } catch (const std::system_error& error) {
    refuse(error.what(), "TMPDIR=/tmp");
  }
}

}  // namespace

int run_command(RunCommand wanted) {
  wanted.seed_from = !wanted.seed.empty() ? "--seed" : "";
  if (wanted.seed.empty() && !variable("GREENROOM_SEED").empty())
    wanted.seed_from = "GREENROOM_SEED";
  wanted.seed = said_or(wanted.seed, "GREENROOM_SEED", "");
  wanted.clock = said_or(wanted.clock, "GREENROOM_CLOCK", "");
  wanted.port = said_or(wanted.port, "GREENROOM_PORT", "");
  const std::vector<WantedReport> reports = wanted_reports(wanted.reports);
  Case play = case_of(wanted);
  if (wanted.command.empty())
    refuse("no command was named", "greenroom run -- aws ecs list-clusters");
  const bool has_scenario = !wanted.what.empty();
  const ServeSettings serve = settings_of(wanted);
  const Folder folder;
  const guard::GuardSettings settings = guarding(wanted, serve, folder, play);
  const std::string no_network = guard::enter_own_network();  // before any thread is there
  const auto guarded = guarded_by(std::move(play), serve, settings, wanted);
  if (const std::string problem = guarded->cloud().run().steady_problem(); !problem.empty())
    refuse("the world is not as the scenario presumes: " + problem, "greenroom run -- COMMAND");
  greet(wanted, *guarded, no_network, settings);
  const bool ours = wanted.common.json || on_stdout(reports);
  const std::int64_t began = wall_us();
  const guard::CommandEnd end = guarded->play(wanted.command, environ, ours, interrupted);
  if (end.not_started != 0) return not_started(wanted, end.not_started);
  std::optional<int> exit = wanted.exit;
  if (!has_scenario && !exit) exit = 0;
  CaseResult result = guarded->judged(exit);
  result.wall_us = wall_us() - began;
  const int code = result.exit();
  tell(wanted, std::move(result), *guarded);
  return code;
}

}  // namespace greenroom::harness::cli
