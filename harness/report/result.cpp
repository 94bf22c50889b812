#include "harness/report/result.hpp"

#include "harness/play/way_back.hpp"
#include "harness/report/judged.hpp"
#include "harness/report/shell_word.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace greenroom::harness {
namespace {

std::string reproduce_line(const Case& play, const PlayOptions& options) {
  return "greenroom rehearse " +
         shell_path(play.name.empty() || play.file == "-" ? play.file
                                                          : play.file + "@" + play.name) +
         options.flags + " --seed " + std::to_string(options.seed);
}

bool allowed(const Case& play, const std::string& id) {
  const auto& broken = play.scenario.expect.broken;
  return std::find(broken.begin(), broken.end(), id) != broken.end();
}

void judge_state(CaseResult& result, const Case& play, Ending ending) {
  for (const Expected& expected : result.expectations) {
    if (expected.state == Expected::State::missed) result.state = CaseResult::State::not_held;
    if (expected.state == Expected::State::unjudged && result.state == CaseResult::State::held)
      result.state = CaseResult::State::unjudged;
  }
  for (const Judgement& judgement : result.properties) {
    if (judgement.state != Judgement::State::broken) continue;
    if (allowed(play, judgement.id))
      result.broken_as_expected.push_back(judgement.id);
    else
      result.state = CaseResult::State::not_held;
  }
  // What was cut off half-way proves nothing: neither that it held nor that it did not.
  if (ending == Ending::interrupted) result.state = CaseResult::State::unjudged;
}

/// What engines said, and what comes of the commands that they ended with: those that do not bring
/// the world back are an expectation that was missed, whatever the scenario says.
void add_engines(CaseResult& result, const Run& run, const WayBack& way_back) {
  for (const EngineEnd& end : run.engines()) {
    if (end.killed) continue;
    EngineWord word{end.actor,
                    std::string(real::name_of(end.outcome.verdict)),
                    end.outcome.deployment,
                    end.error.empty() ? end.outcome.because : end.error,
                    end.outcome.exit,
                    end.outcome.way_back,
                    {}};
    const std::vector<Trial> trials = way_back.tried(end);
    for (const Trial& trial : trials) word.tried.push_back(trial.told());
    if (std::string fault = fault_of(trials); !fault.empty())
      result.expectations.push_back(
          {Expected::State::missed, "way_back", "holds", std::move(fault), "", 0});
    result.engines.push_back(std::move(word));
  }
}

CaseResult named(const Case& play, const PlayOptions& options) {
  CaseResult result;
  result.file = play.file;
  result.name = play.name;
  result.title = play.scenario.title;
  result.world = play.world.name;
  result.seed = options.seed;
  result.skip = play.scenario.skip;
  result.shown = play.shown;
  result.warnings = play.warnings;
  result.reproduce = reproduce_line(play, options);
  return result;
}

}  // namespace

struct Jury::Parts {
  Parts(Run& of, const JudgeOptions& options)
      : run(of),
        judge(options),
        properties(of),
        story(of, options.tell),
        details(of, options.verbose),
        way_back(of) {}

  Run& run;
  const JudgeOptions judge;
  Properties properties;
  Story story;
  Details details;
  const WayBack way_back;
};

Jury::Jury(Run& run, const JudgeOptions& judge) : parts_(std::make_unique<Parts>(run, judge)) {}
Jury::~Jury() = default;

CaseResult Jury::judged(const Exchanges& exchanges, std::vector<Expected> more) {
  Run& run = parts_->run;
  CaseResult result = named(run.played(), run.options());
  result.epoch = run.cloud().settings.epoch;
  if (!run.steady_problem().empty()) {
    result.state = CaseResult::State::void_run;
    result.void_because = run.steady_problem();
    return result;
  }
  result.properties = parts_->properties.judge();
  result.expectations = judge_expectations(run, result.properties);
  for (Expected& one : more) result.expectations.push_back(std::move(one));
  add_engines(result, run, parts_->way_back);
  judge_state(result, run.played(), run.ending());
  result.numbers = numbers_of(run);
  result.story = parts_->story.lines();
  result.interrupted = run.ending() == Ending::interrupted;
  if (result.interrupted)
    result.story.push_back({run.ended_at(),
                            "interrupted",
                            StoryLine::Sign::none,
                            "by a signal; what follows was not played",
                            "",
                            0,
                            {}});
  add_losses(result.story, mocks::traffic::losses(run.cloud()), run.ended_at());
  result.detail =
      parts_->details.taken(parts_->judge.seed_from, parts_->judge.reproduce_flags, exchanges);
  result.virtual_time = run.ended_at() - run.began_at();
  return result;
}

/// The digests are those of what happened; what was found of it comes after.
void keep_journal(CaseResult& result, Run& run) {
  result.run_digest = run.journal().run_digest();
  result.world_digest = run.journal().world_digest();
  write_judged(run.journal(), result);
  result.journal = run.journal().lines();
}

int CaseResult::exit() const {
  switch (state) {
    case State::held:
    case State::skipped:
      return 0;
    case State::not_held:
      return 1;
    case State::unjudged:
      return 2;
    case State::void_run:
      return 254;
  }
  return 255;
}

std::vector<std::string> EngineWord::told_way_back() const {
  std::vector<std::string> told = way_back;
  for (std::size_t i = 0; i < std::min(told.size(), tried.size()); ++i)
    told[i] += "   # " + tried[i];
  return told;
}

std::size_t CaseResult::met() const {
  return static_cast<std::size_t>(
      std::count_if(expectations.begin(), expectations.end(),
                    [](const Expected& e) { return e.state == Expected::State::held; }));
}

std::string CaseResult::short_label() const {
  return has_namesake ? std::filesystem::path(label()).lexically_normal().string()
                      : std::filesystem::path(label()).filename().string();
}

bool CaseResult::expects_broken(const std::string& id) const {
  return std::find(broken_as_expected.begin(), broken_as_expected.end(), id) !=
         broken_as_expected.end();
}

bool CaseResult::fails(const Judgement& judgement) const {
  return judgement.state == Judgement::State::broken && !expects_broken(judgement.id);
}

CaseResult rehearse(const Case& play, PlayOptions options, const JudgeOptions& judge,
                    const std::function<std::int64_t()>& wall) {
  for (const std::string& flag : judge.reproduce_flags) options.flags += " " + flag;
  if (!play.scenario.skip.empty()) {
    CaseResult result = named(play, options);
    result.state = CaseResult::State::skipped;
    return result;
  }
  const std::int64_t began = wall();
  Exchanges exchanges;
  if (judge.verbose > 2)
    options.exchange = [&exchanges](std::uint64_t id, const seam::HttpRequest& request,
                                    const seam::HttpResponse& answer) {
      exchanges.insert_or_assign(id, std::pair(request, answer));
    };
  Run run(play, std::move(options));
  Jury jury(run, judge);
  if (judge.attend) judge.attend(run);
  run.play();
  CaseResult result = jury.judged(exchanges);
  if (result.state == CaseResult::State::void_run) {
    keep_journal(result, run);
    return result;
  }
  result.wall_us = wall() - began;
  if (judge.after) judge.after(run);
  if (!result.interrupted && !judge.this_world && (judge.other_values || !result.held())) {
    Dependences others = depends_on(run, outcome_line(run, result.properties, result.expectations),
                                    judge.other_rule);
    result.depends = std::move(others.found);
    result.depends_cut = others.is_cut;
    result.others_us = wall() - began - result.wall_us;
  }
  keep_journal(result, run);
  return result;
}

}  // namespace greenroom::harness
