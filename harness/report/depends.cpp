#include "harness/report/depends.hpp"

#include "harness/language/scenario.hpp"

#include <utility>

namespace greenroom::harness {
namespace {

void add(std::string& line, const std::string& text) {
  if (!line.empty()) line += "; ";
  line += text;
}

/// Nothing: no such world can exist under these switches.
std::string outcome_under(const Case& play, const PlayOptions& options) {
  try {
    Run run(play, options);
    Properties properties(run);
    run.play();
    if (!run.steady_problem().empty()) return "";
    const std::vector<Judgement> judgements = properties.judge();
    return outcome_line(run, judgements, judge_expectations(run, judgements));
  } catch (const BadInput&) {
    return "";
  }
}

struct OtherRule {
  const SwitchRow* row;
  std::string_view value;
};

std::vector<OtherRule> other_rules(const mocks::Switches& taken) {
  std::vector<OtherRule> others;
  for (const SwitchRow& row : switch_rows())
    for (const std::string_view value : row.values) {
      mocks::Switches other = taken;
      set_switch(other, row.name, value);
      if (other != taken) others.push_back({&row, value});
    }
  return others;
}

}  // namespace

std::string outcome_line(const Run& run, const std::vector<Judgement>& properties,
                         const std::vector<Expected>& expectations) {
  std::string line;
  for (const EngineEnd& end : run.engines())
    if (!end.killed)
      add(line, (end.actor == "engine" ? "" : end.actor + " ") +
                    std::string(real::name_of(end.outcome.verdict)));
  for (const Judgement& judgement : properties)
    if (judgement.state == Judgement::State::broken) add(line, judgement.id + " broken");
  for (const Expected& expected : expectations)
    if (expected.state == Expected::State::missed) add(line, expected.word + " missed");
  return line;
}

Dependences depends_on(const Run& run, const std::string& outcome,
                       const std::function<void(std::size_t, std::size_t)>& next) {
  PlayOptions options = run.options().unwatched();
  options.world = nullptr;  // it was built under the values that were taken
  options.keep_journal = true;
  options.play_twice = false;
  const std::vector<OtherRule> others = other_rules(run.cloud_at_start().settings.switches);
  Dependences all;
  for (std::size_t i = 0; i < others.size(); ++i) {
    const auto& [row, value] = others[i];
    if (next) next(i, others.size());
    Case play = run.played();
    play.scenario.switches.emplace_back(row->name, value);
    std::string ended = outcome_under(play, options);
    if (options.interrupted && options.interrupted()) {
      all.is_cut = true;
      return all;
    }
    if (ended.empty() || ended == outcome) continue;
    all.found.push_back(
        {std::string(row->name), std::string(row->from), std::string(value), std::move(ended)});
  }
  return all;
}

}  // namespace greenroom::harness
