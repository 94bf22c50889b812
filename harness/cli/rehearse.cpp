// greenroom rehearse: plays scenarios, prints their stories, writes what they leave.
#include "harness/cli/closing.hpp"
#include "harness/cli/environment.hpp"
#include "harness/cli/journal_file.hpp"
#include "harness/cli/last_run.hpp"
#include "harness/cli/loading.hpp"
#include "harness/cli/program.hpp"
#include "harness/cli/progress.hpp"
#include "harness/cli/reports.hpp"
#include "harness/cli/whereabouts.hpp"
#include "harness/cli/workers.hpp"
#include "harness/language/load.hpp"
#include "harness/report/github.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/result.hpp"
#include "harness/report/terminal.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <unistd.h>
#include <utility>

namespace greenroom::harness::cli {
namespace {

bool chosen(const Rehearse& wanted, const Case& play) {
  const auto has = [&](const std::string& tag) {
    const auto& tags = play.scenario.tags;
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
  };
  return std::all_of(wanted.tags.begin(), wanted.tags.end(), has) &&
         std::none_of(wanted.not_tags.begin(), wanted.not_tags.end(), has);
}

std::vector<std::string> files_of(const Rehearse& wanted) {
  if (wanted.failed) {
    std::vector<std::string> files;
    for (const FailedRun& run : failed_last_time(wanted.common))
      if (std::find(files.begin(), files.end(), run.label) == files.end())
        files.push_back(run.label);
    if (files.empty())
      throw BadInput(
          {command_line("nothing failed last time", "--failed plays what the last run left",
                        "greenroom rehearse scenarios/")});
    return files;
  }
  if (wanted.what.empty())
    throw BadInput({command_line("no scenario was named", "rehearse takes files and directories",
                                 "greenroom rehearse scenarios/bash-dog/canary.yaml")});
  std::vector<std::string> passed_over;
  std::vector<std::string> found = find_scenarios(wanted.what, &passed_over);
  if (wanted.common.verbose > 0)
    for (const std::string& file : passed_over)
      std::fprintf(stderr, "passed over: %s is no scenario\n", file.c_str());
  return found;
}

void print_warnings(const Case& play) {
  for (const AuthorError& warning : play.warnings) std::fputs(printed(warning).c_str(), stderr);
}

std::string label_of(const Case& play) {
  return play.name.empty() ? play.file : play.file + "@" + play.name;
}

/// One after another: what the command line says, else what failed, else what the file says.
std::vector<Seeds> seeds_of(const Rehearse& wanted, const Case& play) {
  if (!wanted.seeds.empty()) return wanted.seeds;
  if (!wanted.failed) return {Seeds{play.scenario.first_seed, play.scenario.last_seed}};
  const std::string label = label_of(play);
  std::vector<Seeds> seeds;
  for (const FailedRun& run : failed_last_time(wanted.common))
    if (run.label == label) seeds.emplace_back(run.seed, run.seed);
  return seeds;
}

/// A case and the seeds it is played with.
struct Part {
  Case play;
  std::vector<Seeds> seeds;
};

/// What all runs of one command line share.
struct Evening {
  const Rehearse& wanted;
  const Look look;
  const bool speaks;  ///< stdout is for people
  Played played;
  JournalFile journal;
  std::vector<WantedReport> reports;
  std::string page;                 ///< of the only run
  std::set<std::string> namesakes;  ///< names of files that lie in several folders
  std::size_t jobs;                 ///< runs that are played at once
};

std::string base_name(const std::string& file) {
  return std::filesystem::path(file).filename().string();
}

std::set<std::string> namesakes_among(const std::vector<Part>& parts) {
  std::map<std::string, std::set<std::string>> files;
  for (const Part& part : parts) files[base_name(part.play.file)].insert(part.play.file);
  std::set<std::string> shared;
  for (const auto& [name, all] : files)
    if (all.size() > 1) shared.insert(name);
  return shared;
}

/// A run that was not played has no page.
std::string page_text(const CaseResult& result, const Case& play) {
  return result.journal.empty() ? "" : html::html_page(html::page_of(result, play.shown));
}

/// A part's stretch of seeds among all runs, and the number of its first.
struct Stretch {
  const Part* part;
  Seeds seeds;
  std::size_t first;
};

std::vector<Stretch> stretches_of(const std::vector<Part>& parts) {
  std::vector<Stretch> all;
  std::size_t first = 0;
  for (const Part& part : parts)
    for (const Seeds& seeds : part.seeds) {
      all.push_back({&part, seeds, first});
      first += seeds.second - seeds.first + 1;
    }
  return all;
}

/// What a run left, and what it said while others played beside it.
struct Outcome {
  CaseResult result;
  std::string page, journal, said;
};

/// On any thread: nothing that runs share is written to, unless this one plays alone.
void play_one(Evening& evening, const Case& play, std::uint64_t seed, std::size_t nth,
              Outcome& outcome) {
  PlayOptions options;
  options.seed = seed;
  if (evening.journal.wanted())
    options.stream_lines = [&](std::string_view line) {
      evening.jobs > 1 ? void(outcome.journal += line) : evening.journal.write(line);
    };
  JudgeOptions judge;
  judge.reproduce_flags = outcome_flags(evening.wanted);
  judge.seed_from = evening.wanted.seed_from;
  judge.verbose = evening.wanted.common.verbose;
  judge.other_values = !evening.played.many;
  const Played& played = evening.played;
  Progress progress(evening.wanted, played.many, played.seeds,
                    evening.jobs > 1 ? &outcome.said : nullptr);
  Whereabouts whereabouts(
      played.planned,
      [&](const std::string& line) {
        evening.jobs > 1 ? void(std::fputs(line.c_str(), stderr)) : progress.say(line);
      },
      nth);
  progress.begin(play, seed, judge);
  whereabouts.attend(play, options, judge);
  CaseResult& result = outcome.result = rehearse(play, std::move(options), judge, wall_us);
  progress.end();
  result.has_namesake = evening.namesakes.contains(base_name(play.file));
  const bool pages = wants(evening.reports, "html");  // asked for by name: one for each run
  if (!played.many || !result.held() || pages) outcome.page = page_text(result, play);
}

/// In the order of playing, whoever was ready first.
void tell_one(Evening& evening, Outcome& outcome) {
  const Rehearse& wanted = evening.wanted;
  Played& played = evening.played;
  if (!outcome.said.empty()) std::fputs(outcome.said.c_str(), stderr);
  if (!outcome.journal.empty()) evening.journal.write(outcome.journal);
  played.results.push_back(std::move(outcome.result));
  CaseResult& result = played.results.back();
  write_run(wanted.common, result, outcome.page, played.many);
  if (wants(evening.reports, "html") && !played.many) evening.page = std::move(outcome.page);
  if (evening.speaks && played.many) {
    std::fputs(one_line(result, evening.look, played.seeds).c_str(), stdout);
    std::fflush(stdout);  // who waits at the other end of a pipe sees it when it ends, too
  }
  if (wants(evening.reports, "trace")) return;
  result.journal.clear();
  result.journal.shrink_to_fit();
}

std::string seeds_text(const Seeds& seeds) {
  return "seed " + std::to_string(seeds.first) +
         (seeds.second > seeds.first ? ".." + std::to_string(seeds.second) : "");
}

/// What an interruption leaves is noted.
void note_unplayed(Evening& evening, const std::vector<Stretch>& stretches, std::size_t played) {
  for (const Stretch& one : stretches) {
    const std::uint64_t seed = one.seeds.first + (std::max(played, one.first) - one.first);
    if (seed > one.seeds.second) continue;
    const Case& play = one.part->play;
    evening.played.unplayed.push_back({Unplayed::Why::interrupted, label_of(play),
                                       play.scenario.title, seeds_text({seed, one.seeds.second})});
  }
}

void play_all(Evening& evening, const std::vector<Part>& parts) {
  if (evening.speaks && !evening.played.many)
    for (const Part& part : parts) print_warnings(part.play);
  const std::vector<Stretch> stretches = stretches_of(parts);
  const auto turn = [&](std::size_t nth) -> std::function<void()> {
    const auto after =
        std::upper_bound(stretches.begin(), stretches.end(), nth,
                         [](std::size_t number, const Stretch& one) { return number < one.first; });
    const Stretch& stretch = *std::prev(after);
    auto outcome = std::make_shared<Outcome>();
    play_one(evening, stretch.part->play, stretch.seeds.first + (nth - stretch.first), nth,
             *outcome);
    return [&evening, outcome] { tell_one(evening, *outcome); };
  };
  const std::size_t played = in_turn(evening.played.planned, evening.jobs, turn, interrupted);
  note_unplayed(evening, stretches, played);
}

/// One bad file does not keep the others from being played.
std::vector<Case> cases_of(const Rehearse& wanted, std::vector<Unplayed>& unread) {
  const LoadOptions options = load_options(wanted.with, wanted.set);
  std::vector<Case> cases;
  for (const std::string& file : files_of(wanted)) {
    try {
      for (Case& play : load_cases(file, options))
        if (chosen(wanted, play)) cases.push_back(std::move(play));
    } catch (const BadInput& error) {
      std::fputs(error.what(), stderr);
      if (on_github())
        for (const AuthorError& one : error.errors()) std::fputs(github_line(one).c_str(), stderr);
      unread.push_back({Unplayed::Why::unreadable, file, "", error.what()});
    }
  }
  for (Case& play : cases) set_limit(wanted, play);
  const bool none = cases.empty();
  cases = sharded(wanted, std::move(cases));
  if (none && unread.empty() && !(wanted.tags.empty() && wanted.not_tags.empty()))
    throw BadInput({command_line("no scenario that was named has these tags", "",
                                 "greenroom list scenarios")});
  if (none && unread.empty())
    throw BadInput(
        {command_line("no scenario is there to be played", "a file that begins `scenario:` is one",
                      "greenroom list scenarios")});
  return cases;
}

/// Several are documents of one stream, each with the name that plays it alone.
void show(const std::vector<Part>& parts) {
  for (const Part& part : parts) {
    const std::string head = parts.size() > 1 ? "--- # " + label_of(part.play) + "\n" : "";
    std::fputs((head + part.play.shown).c_str(), stdout);
  }
}

}  // namespace

int rehearse(const Rehearse& wanted) {
  Played planned;
  std::vector<WantedReport> reports = wanted_reports(wanted.reports);
  MarkdownOptions markdown;
  if (!wanted.base.empty()) markdown.base = journal_runs(wanted.base);
  std::vector<Part> parts;
  for (Case& play : cases_of(wanted, planned.unplayed)) {
    std::vector<Seeds> seeds = seeds_of(wanted, play);
    parts.push_back({std::move(play), std::move(seeds)});
  }
  if (parts.empty() && planned.unplayed.empty())
    std::fputs("this part has no case; the others have them all\n", stderr);
  if (wanted.show) {
    show(parts);
    return exit_of_all(planned);
  }
  for (const Part& part : parts) {
    std::size_t runs = 0;
    for (const Seeds& seeds : part.seeds) runs += seeds.second - seeds.first + 1;
    planned.planned += runs;
    if (runs > 1) planned.seeds = true;
  }
  planned.many = planned.planned + planned.unread() > 1;
  const bool speaks =
      !wanted.common.json && !wanted.common.quiet && wanted.journal != "-" && !on_stdout(reports);
  const std::size_t jobs = std::min(jobs_of(wanted), planned.planned);
  Evening evening{wanted,
                  look_of(wanted.common, STDOUT_FILENO),
                  speaks,
                  std::move(planned),
                  JournalFile(wanted.journal),
                  std::move(reports),
                  "",
                  namesakes_among(parts),
                  jobs};
  play_all(evening, parts);
  remember(wanted.common, evening.played.results);
  markdown.planned = evening.played.planned;
  markdown.unread = evening.played.unread();
  close(wanted, evening.played, markdown, !on_stdout(evening.reports));
  write_reports(evening.reports,
                {evening.played.results, markdown, evening.page, evening.played.unplayed});
  evening.journal.close();
  return exit_of_all(evening.played);
}

}  // namespace greenroom::harness::cli
