// greenroom rehearse: plays scenarios, prints their stories, writes what they leave.
#include "harness/cli/last_run.hpp"
#include "harness/cli/program.hpp"
#include "harness/language/load.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/result.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

AuthorError command_line(std::string what, std::string why, std::string remedy) {
  AuthorError error;
  error.id = "C102";
  error.what = std::move(what);
  error.why = std::move(why);
  error.remedy = std::move(remedy);
  return error;
}

LoadOptions load_options(const Rehearse& wanted) {
  LoadOptions options;
  options.with = wanted.with;
  for (const std::string& pair : wanted.set) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0)
      throw BadInput({command_line("--set takes word.word=value, not \"" + pair + "\"", "",
                                   "--set traffic=200/s")});
    options.set.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  if (const char* search = std::getenv("GREENROOM_SCENARIOS"); search != nullptr) {
    std::string_view rest = search;
    while (!rest.empty()) {
      const std::size_t colon = rest.find(':');
      options.search.emplace_back(rest.substr(0, colon));
      if (colon == std::string_view::npos) break;
      rest.remove_prefix(colon + 1);
    }
  }
  return options;
}

bool chosen(const Rehearse& wanted, const Case& play) {
  const auto has = [&](const std::string& tag) {
    const auto& tags = play.scenario.tags;
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
  };
  return std::all_of(wanted.tags.begin(), wanted.tags.end(), has) &&
         std::none_of(wanted.not_tags.begin(), wanted.not_tags.end(), has);
}

/// The whole command line's flags that change the outcome: they belong into the reproduce line.
std::vector<std::string> outcome_flags(const Rehearse& wanted) {
  std::vector<std::string> flags;
  for (const std::string& file : wanted.with) flags.push_back("--with " + file);
  for (const std::string& pair : wanted.set) flags.push_back("--set " + pair);
  if (!wanted.limit.empty()) flags.push_back("--limit " + wanted.limit);
  return flags;
}

struct Played {
  std::vector<CaseResult> results;
  std::vector<std::string> bad;  ///< files that could not be loaded: the others were played
};

std::vector<std::string> files_of(const Rehearse& wanted) {
  if (wanted.failed) {
    std::vector<std::string> failed = failed_last_time(wanted.common);
    if (failed.empty())
      throw BadInput(
          {command_line("nothing failed last time", "--failed plays what the last run left",
                        "greenroom rehearse scenarios/")});
    return failed;
  }
  if (wanted.what.empty())
    throw BadInput({command_line("no scenario was named", "rehearse takes files and directories",
                                 "greenroom rehearse scenarios/bash-dog/canary.yaml")});
  return find_scenarios(wanted.what);
}

void print_warnings(const Case& play) {
  for (const AuthorError& warning : play.warnings) std::fputs(printed(warning).c_str(), stderr);
}

CaseResult play_one(const Rehearse& wanted, const Case& play, std::uint64_t seed) {
  PlayOptions options;
  options.seed = seed;
  options.interrupted = [] { return interrupted(); };
  if (wanted.journal == "-")
    options.stream_lines = [](std::string_view line) {
      std::fwrite(line.data(), 1, line.size(), stdout);
    };
  JudgeOptions judge;
  judge.reproduce_flags = outcome_flags(wanted);
  return rehearse(play, std::move(options), judge, wall_us);
}

void play_case(const Rehearse& wanted, Case play, Played& played, const Look& look, bool many) {
  if (!wanted.limit.empty()) {
    const auto limit = read_length(wanted.limit);
    if (!limit) throw BadInput({command_line("--limit: " + limit.error().what, "", "--limit 4h")});
    play.scenario.limit = *limit;
  }
  if (wanted.show) {
    std::fputs(play.shown.c_str(), stdout);
    return;
  }
  const auto seeds =
      wanted.seeds.value_or(std::pair{play.scenario.first_seed, play.scenario.last_seed});
  for (std::uint64_t seed = seeds.first; seed <= seeds.second && !interrupted(); ++seed) {
    played.results.push_back(play_one(wanted, play, seed));
    CaseResult& result = played.results.back();
    write_run(wanted.common, result);
    const bool speaks = !wanted.common.json && !wanted.common.quiet && wanted.journal != "-";
    if (speaks && many) std::fputs(one_line(result, look).c_str(), stdout);
    if (!many) {
      if (speaks) print_warnings(play);
    }
    result.journal.clear();
    result.journal.shrink_to_fit();
  }
}

void report(const Rehearse& wanted, const std::vector<CaseResult>& results) {
  for (const std::string& item : wanted.reports) {
    const std::size_t equals = item.find('=');
    const std::string format = item.substr(0, equals);
    if (equals == std::string::npos || (format != "json" && format != "junit"))
      throw BadInput(
          {command_line("--report takes FORMAT=FILE with json or junit, not \"" + item + "\"", "",
                        "--report junit=junit.xml")});
    write_file(item.substr(equals + 1),
               format == "json" ? json_document(results) : junit_document(results));
  }
}

int exit_of_all(const Played& played) {
  int exit = 0;
  const auto rank = [](int code) { return code == 254 ? 3 : code == 1 ? 2 : code == 2 ? 1 : 0; };
  for (const CaseResult& result : played.results)
    if (rank(result.exit()) > rank(exit)) exit = result.exit();
  if (!played.bad.empty()) return usage_exit;
  if (interrupted() && exit == 0) exit = 2;
  return exit;
}

void close(const Rehearse& wanted, const Played& played, const Look& look, bool many) {
  if (wanted.common.json) {
    std::fputs(json_document(played.results).c_str(), stdout);
    return;
  }
  if (wanted.journal == "-" || wanted.show) return;
  for (const CaseResult& result : played.results) {
    if (wanted.common.quiet)
      std::fputs(quiet_line(result, look).c_str(), stdout);
    else if (!many || !result.held())
      std::fputs(told(result, look).c_str(), stdout);
    if (std::getenv("GITHUB_ACTIONS") != nullptr && std::getenv("GREENROOM_CI") == nullptr)
      std::fputs(github_lines(result).c_str(), stdout);
  }
  if (!many || wanted.common.quiet) return;
  std::fputs(summed_up(played.results, look).c_str(), stdout);
  const bool all = std::all_of(played.results.begin(), played.results.end(),
                               [](const CaseResult& r) { return r.held(); });
  std::string again = "again:  greenroom rehearse";
  if (!all) {
    again += " --failed";
  } else {
    for (const std::string& what : wanted.what) again += " " + what;
    for (const std::string& flag : outcome_flags(wanted)) again += " " + flag;
    if (wanted.seeds)
      again +=
          " --seed " + std::to_string(wanted.seeds->first) +
          (wanted.seeds->second != wanted.seeds->first ? ".." + std::to_string(wanted.seeds->second)
                                                       : "");
  }
  std::fputs((again + "\n").c_str(), stdout);
}

}  // namespace

int rehearse(const Rehearse& wanted) {
  const LoadOptions options = load_options(wanted);
  const Look look = look_of(wanted.common);
  Played played;
  std::vector<Case> cases;
  for (const std::string& file : files_of(wanted)) {
    try {
      for (Case& play : load_cases(file, options))
        if (chosen(wanted, play)) cases.push_back(std::move(play));
    } catch (const BadInput& error) {
      // One bad file does not keep the others from being played.
      std::fputs(error.what(), stderr);
      played.bad.push_back(file);
    }
  }
  if (cases.empty() && played.bad.empty())
    throw BadInput(
        {command_line("no scenario is there to be played", "a file that begins `scenario:` is one",
                      "greenroom list scenarios")});
  const bool one_seed = !wanted.seeds || wanted.seeds->first == wanted.seeds->second;
  const bool many = cases.size() > 1 || !one_seed ||
                    (!wanted.seeds && !cases.empty() &&
                     cases.front().scenario.first_seed != cases.front().scenario.last_seed);
  for (Case& play : cases) {
    if (interrupted()) break;
    play_case(wanted, std::move(play), played, look, many);
  }
  remember(wanted.common, played.results);
  close(wanted, played, look, many);
  report(wanted, played.results);
  return exit_of_all(played);
}

}  // namespace greenroom::harness::cli
