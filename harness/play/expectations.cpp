#include "harness/play/expectations.hpp"

#include "harness/play/journal_query.hpp"
#include "harness/play/numbers.hpp"
#include "harness/play/state_words.hpp"
#include "harness/play/steady_state.hpp"

#include <algorithm>
#include <map>

namespace greenroom::harness {
namespace {

using Results = std::vector<Expected>;

/// "never", "once", "3 times".
std::string times(std::int64_t number) {
  if (number == 0) return "never";
  return number == 1 ? "once" : std::to_string(number) + " times";
}

std::string lines(std::int64_t number) {
  return number == 1 ? "1 line matches" : std::to_string(number) + " lines match";
}

Expected result(std::string word, std::string wanted, const std::optional<std::string>& miss,
                const Place& place) {
  Expected expected;
  expected.word = std::move(word);
  expected.wanted = std::move(wanted);
  expected.line = place.line;
  expected.file = place.file();
  if (miss) {
    expected.state = Expected::State::missed;
    expected.miss = *miss;
  }
  return expected;
}

void judge_verdicts(Run& run, Results& results) {
  const Expect& expect = run.played().scenario.expect;
  for (const VerdictCheck& check : expect.verdicts) {
    const EngineEnd* end = run.last_of(check.actor);
    Expected expected = result("verdict", check.verdict, std::nullopt, check.place);
    if (end == nullptr) {
      expected.state =
          run.ending() == Ending::complete ? Expected::State::missed : Expected::State::unjudged;
      expected.miss = check.actor + " never came to a verdict, expected " + check.verdict;
    } else if (!end->error.empty()) {
      expected.state = Expected::State::missed;
      expected.miss = end->error + ", expected " + check.verdict;
    } else if (real::name_of(end->outcome.verdict) != check.verdict) {
      expected.state = Expected::State::missed;
      expected.miss = check.actor + " said " + std::string(real::name_of(end->outcome.verdict)) +
                      ", expected " + check.verdict +
                      (end->outcome.because.empty() ? "" : ": " + end->outcome.because);
    }
    results.push_back(std::move(expected));
  }
  if (!expect.exit) return;
  const EngineEnd* end = run.last_of("engine");
  std::optional<std::string> miss;
  if (end == nullptr)
    miss = "the engine never ended by itself, expected exit " + std::to_string(*expect.exit);
  else if (end->outcome.exit != *expect.exit)
    miss = "exit was " + std::to_string(end->outcome.exit) + ", expected " +
           std::to_string(*expect.exit);
  results.push_back(result("exit", std::to_string(*expect.exit), miss, expect.exit_place));
}

void judge_checks(Run& run, Results& results) {
  const Checks& checks = run.played().scenario.expect.checks;
  for (const NumberCheck& check : checks.numbers)
    results.push_back(result(check.name, check.amount.text, miss_of(run, check), check.place));
  for (const StateCheck& check : checks.states)
    results.push_back(result("state", check.thing.text, miss_of(run, check), check.place));
}

/// Where in the run an order has come to.
struct Reached {
  std::size_t from = 0;  ///< among the announced moments
  std::optional<Steady> at;
  std::string name;
};

/// When the next of these came: behind what was reached, both in the order of announcements and in
/// time, which is all that calls and moments share.
std::optional<Steady> next_after(const Run& run, const Moment& wanted, Reached& reached) {
  const auto& announced = run.watch().announced();
  // One announcement is several shares at once (0 % to 100 %), but never the same one twice.
  const std::size_t from = reached.from + (wanted.text == reached.name ? 1 : 0);
  std::int64_t seen = 0;
  for (std::size_t i = 0; i < announced.size(); ++i) {
    if (!is_moment(wanted, announced[i])) continue;
    ++seen;
    // A number counts from the beginning of the run, wherever in the order it stands.
    if (wanted.numbered && seen != wanted.nth) continue;
    if (i < from || (reached.at && announced[i].at < *reached.at)) continue;
    reached.from = i;
    return announced[i].at;
  }
  return std::nullopt;
}

std::optional<Steady> next_after(Run& run, const MomentOrCall& wanted, Reached& reached) {
  if (wanted.moment) return next_after(run, *wanted.moment, reached);
  auto from = reached.at;
  if (from && wanted.text() == reached.name) *from += Length(1);
  return when_called(run, *wanted.call, from);
}

bool ever(Run& run, const MomentOrCall& wanted) {
  const auto at = wanted.moment ? run.watch().when(*wanted.moment)
                                : when_called(run, *wanted.call, std::nullopt);
  return at.has_value();
}

void judge_order(Run& run, Results& results) {
  Reached reached;
  for (const OrderCheck& check : run.played().scenario.expect.order) {
    const std::string& name = check.moment.text();
    std::optional<std::string> miss;
    const auto at = next_after(run, check.moment, reached);
    if (!at) {
      const bool too_soon = reached.at && ever(run, check.moment);
      miss = name + (too_soon ? " came, but not after " + reached.name : " never happened");
    } else if (check.since && reached.at) {
      const Length since = *at - *reached.at;
      if (!check.since->holds(since.count()))
        miss = name + " came " + written(since) + " after " + reached.name + ", expected " +
               check.since->text;
    }
    results.push_back(result("order", name, miss, check.place));
    if (!at) continue;
    reached.at = at;
    reached.name = name;
  }
}

void judge_counts(Run& run, Results& results) {
  for (const CountCheck& check : run.played().scenario.expect.count) {
    const std::int64_t number = check.what.moment ? run.watch().count(*check.what.moment)
                                                  : run.watch().calls(*check.what.call);
    std::optional<std::string> miss;
    if (!check.amount.holds(number))
      miss = check.what.text() + " came " + times(number) + ", expected " + check.amount.text;
    results.push_back(
        result("count", check.what.text() + ": " + check.amount.text, miss, check.place));
  }
}

void judge_logs(Run& run, Results& results) {
  for (const LogCheck& check : run.played().scenario.expect.log) {
    const std::int64_t number = lines_that_match(run.journal().lines(), check);
    std::string wanted;
    for (const auto& [field, value] : check.fields) wanted += field + "=" + value + " ";
    if (!check.has.empty()) wanted += "has \"" + check.has + "\" ";
    if (!wanted.empty()) wanted.pop_back();
    std::optional<std::string> miss;
    if (!check.times.holds(number))
      miss = lines(number) + " " + wanted + ", expected " +
             (check.times.text.empty() ? "at least 1" : check.times.text);
    results.push_back(result("log", wanted, miss, check.place));
  }
}

void judge_says(Run& run, Results& results) {
  for (const auto& [text, place] : run.played().scenario.expect.says) {
    bool said = false;
    for (const EngineEnd& end : run.engines())
      for (const auto* lines : {&end.said, &end.outcome.way_back})
        for (const std::string& line : *lines) said = said || line.find(text) != std::string::npos;
    std::optional<std::string> miss;
    if (!said) miss = "nobody said \"" + text + "\"";
    results.push_back(result("says", text, miss, place));
  }
}

void judge_broken(Run& run, const std::vector<Judgement>& properties, Results& results) {
  const Expect& expect = run.played().scenario.expect;
  for (const std::string& id : expect.broken) {
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const Judgement& j) { return j.id == id; });
    std::optional<std::string> miss;
    if (found == properties.end() || found->state != Judgement::State::broken)
      miss = id + " held, although it was to break";
    results.push_back(result("broken", id, miss, expect.broken_place));
  }
}

void judge_steady_state(Run& run, Results& results) {
  const Expect& expect = run.played().scenario.expect;
  const EngineEnd* end = run.last_of("engine");
  const bool asked = expect.steady_state_held.has_value();
  const bool by_default = end != nullptr && (end->outcome.verdict == real::Verdict::deployed ||
                                             end->outcome.verdict == real::Verdict::rolled_back);
  if (!asked && !by_default) return;
  const bool wanted = expect.steady_state_held.value_or(true);
  const std::string problem = steady_problem_of(run);
  std::optional<std::string> miss;
  if (wanted && !problem.empty()) miss = problem;
  if (!wanted && problem.empty()) miss = "it held, although it was to break";
  results.push_back(
      result("steady_state", wanted ? "held" : "broken", miss, expect.steady_state_place));
}

}  // namespace

std::vector<Expected> judge_expectations(Run& run, const std::vector<Judgement>& properties) {
  Results results;
  judge_verdicts(run, results);
  judge_checks(run, results);
  judge_order(run, results);
  judge_counts(run, results);
  judge_logs(run, results);
  judge_says(run, results);
  judge_broken(run, properties, results);
  judge_steady_state(run, results);
  for (std::size_t i = 0; i < run.never_happened().size(); ++i) {
    const std::string& never = run.never_happened()[i];
    results.push_back(result("cue", never.substr(0, never.find(" never happened")), never,
                             run.never_places()[i]));
  }
  for (const StepFailure& failure : run.failed_steps())
    results.push_back(result("step", "", failure.what, failure.place));
  for (const EngineEnd& end : run.engines())
    if (!end.error.empty()) results.push_back(result("project", end.actor, end.error, {}));
  if (run.ending() == Ending::interrupted)
    for (Expected& expected : results)
      if (expected.state == Expected::State::missed) expected.state = Expected::State::unjudged;
  return results;
}

}  // namespace greenroom::harness
