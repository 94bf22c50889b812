#include "harness/cli/loading.hpp"

#include "harness/cli/environment.hpp"
#include "harness/cli/reports.hpp"
#include "harness/cli/workers.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace greenroom::harness::cli {

std::vector<std::string> search_path() {
  std::vector<std::string> folders;
  const std::string search = variable("GREENROOM_SCENARIOS");
  std::string_view rest = search;
  while (!rest.empty()) {
    const std::size_t colon = rest.find(':');
    folders.emplace_back(rest.substr(0, colon));
    if (colon == std::string_view::npos) break;
    rest.remove_prefix(colon + 1);
  }
  return folders;
}

LoadOptions load_options(const std::vector<std::string>& with,
                         const std::vector<std::string>& set) {
  LoadOptions options;
  options.with = with;
  for (const std::string& pair : set) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0)
      throw BadInput({command_line("--set takes word.word=value, not \"" + pair + "\"", "",
                                   "--set traffic=200/s")});
    options.set.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  options.search = search_path();
  return options;
}

std::size_t jobs_of(const Rehearse& wanted) {
  const std::string said = said_or(wanted.jobs, "GREENROOM_JOBS", "");
  if (said.empty()) return wanted.common.looks.jobs.value_or(jobs_of_machine());
  constexpr std::int64_t most = 1024;
  const auto jobs = read_count(said);
  if (!jobs || *jobs < 1 || *jobs > most)
    throw BadInput({command_line(std::string(wanted.jobs.empty() ? "GREENROOM_JOBS" : "--jobs") +
                                     " takes 1 to 1024, not \"" + said + "\"",
                                 "so many runs are played at once", "--jobs 2")});
  return static_cast<std::size_t>(*jobs);
}

std::vector<Case> sharded(const Rehearse& wanted, std::vector<Case> cases) {
  const std::string text = wanted.shard.empty() ? variable("GREENROOM_SHARD") : wanted.shard;
  if (text.empty()) return cases;
  const std::size_t slash = std::min(text.find('/'), text.size());
  const auto part = read_count(text.substr(0, slash));
  const auto parts = read_count(text.substr(std::min(slash + 1, text.size())));
  if (!part || !parts || *part < 1 || *part > *parts)
    throw BadInput({command_line("--shard takes PART/PARTS, not \"" + text + "\"",
                                 "1/3, 2/3 and 3/3 together are all", "--shard 1/3")});
  std::vector<Case> kept;
  for (std::size_t i = 0; i < cases.size(); ++i)
    if (i % static_cast<std::size_t>(*parts) + 1 == static_cast<std::size_t>(*part))
      kept.push_back(std::move(cases[i]));
  return kept;
}

void set_limit(const Rehearse& wanted, Case& play) {
  if (wanted.limit.empty()) return;
  const auto limit = read_length(wanted.limit);
  if (!limit) throw BadInput({command_line("--limit: " + limit.error().what, "", "--limit 4h")});
  play.scenario.limit = *limit;
}

}  // namespace greenroom::harness::cli
