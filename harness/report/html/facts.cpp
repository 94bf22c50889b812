// From a result to what a page shows.
#include "harness/report/html/page.hpp"

#include <map>

namespace greenroom::harness::html {
namespace {

Page::Verdict verdict_of(CaseResult::State state) {
  switch (state) {
    case CaseResult::State::held:
    case CaseResult::State::skipped:
      return Page::Verdict::held;
    case CaseResult::State::not_held:
      return Page::Verdict::not_held;
    case CaseResult::State::unjudged:
      return Page::Verdict::unknown;
    case CaseResult::State::void_run:
      return Page::Verdict::presumed_wrong;
  }
  return Page::Verdict::unknown;
}

Claim claim_of(const Judgement& judgement, const CaseResult& result) {
  Claim claim;
  claim.id = judgement.id;
  for (const PropertyRow& row : property_rows())
    if (row.id == judgement.id) claim.claim = row.claim;
  claim.state = judgement.state == Judgement::State::held     ? Claim::State::held
                : judgement.state == Judgement::State::broken ? Claim::State::broken
                                                              : Claim::State::unmet;
  claim.what = judgement.what;
  claim.because = judgement.because;
  claim.remedy = judgement.remedy;
  if (judgement.first) claim.first_us = judgement.first->time_since_epoch().count();
  claim.line = judgement.line;
  claim.allowed = result.expects_broken(judgement.id);
  return claim;
}

Claim claim_of(const Expected& expected) {
  Claim claim;
  claim.id = expected.word;
  claim.claim = expected.wanted;
  claim.state = expected.state == Expected::State::held     ? Claim::State::held
                : expected.state == Expected::State::missed ? Claim::State::broken
                                                            : Claim::State::unjudged;
  claim.what = expected.miss;
  claim.line = expected.line;
  return claim;
}

std::int64_t value(const CaseResult& result, std::string_view name) {
  for (const Number& number : result.numbers)
    if (number.name == name) return number.value;
  return 0;
}

void add_numbers(Page& page, const CaseResult& result) {
  const auto count = [&](const char* name) {
    return shown({"", Amount::Kind::count, value(result, name)});
  };
  page.numbers = {
      {"users asked", count("users.total")},
      {"users lost", count("users.lost")},
      {"down", std::to_string(value(result, "downtime") / 1'000'000) + " s"},
      {"on both versions", clock_text(Length(value(result, "both_live")), false)},
      {"calls", count("api_calls")},
      {"throttled", count("throttles")},
      {"task minutes beyond the usual", std::to_string(value(result, "extra_tasks") / 60'000'000)},
      {"virtual time", clock_text(result.virtual_time, false)}};
  for (const Number& number : result.numbers)
    if (number.name == "detection.took" || number.name == "rollback.took")
      page.numbers.emplace_back(number.name.substr(0, number.name.find('.')) + " took",
                                clock_text(Length(number.value), true));
}

void add_story(Page& page, const CaseResult& result) {
  for (const StoryLine& line : result.story)
    page.story.push_back({line.at.time_since_epoch().count(), line.word, line.text,
                          line.sign == StoryLine::Sign::bad     ? Moment::Sign::bad
                          : line.sign == StoryLine::Sign::fault ? Moment::Sign::fault
                                                                : Moment::Sign::none});
}

}  // namespace

Page page_of(const CaseResult& result, std::string scenario) {
  Page page;
  page.verdict = verdict_of(result.state);
  page.title = result.title;
  page.label = result.label();
  page.world = result.world;
  page.epoch = result.epoch;
  page.digest = result.run_digest;
  page.reproduce = result.reproduce;
  page.seed = result.seed;
  for (const EngineWord& engine : result.engines)
    page.said.push_back(
        {engine.actor, engine.verdict, engine.because, engine.exit, engine.told_way_back()});
  for (const Judgement& judgement : result.properties) {
    page.properties.push_back(claim_of(judgement, result));
    const std::string_view prefix = "the world is: ";
    if (judgement.id == "S3" && judgement.state == Judgement::State::broken)
      page.world_is = judgement.because.starts_with(prefix)
                          ? judgement.because.substr(prefix.size())
                          : judgement.because;
  }
  for (const Expected& expected : result.expectations)
    page.expectations.push_back(claim_of(expected));
  add_numbers(page, result);
  add_story(page, result);
  page.depends = result.depends;
  page.settings = result.detail.settings;
  page.scenario = std::move(scenario);
  page.void_because = result.void_because;
  page.journal = result.journal;
  return page;
}

}  // namespace greenroom::harness::html
