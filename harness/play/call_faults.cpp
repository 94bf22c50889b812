#include "harness/play/call_faults.hpp"

#include "mocks/cloud.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::harness {
namespace {

using sim::faults::Kind;

constexpr std::array<Kind, 16> modelled = {
    Kind::error,       Kind::throttled,  Kind::delayed,          Kind::request_lost,
    Kind::answer_lost, Kind::duplicated, Kind::connection_reset, Kind::truncated,
    Kind::malformed,   Kind::stale,      Kind::page_cut,         Kind::page_empty,
    Kind::reordered,   Kind::rare,       Kind::denied,           Kind::credentials_expired};

/// How long a second arrival comes after the first.
constexpr auto repeated_after = std::chrono::milliseconds(30);

std::optional<int> as_status(const std::string& code) {
  int status = 0;
  const auto read = std::from_chars(code.data(), code.data() + code.size(), status);
  const bool whole = read.ec == std::errc() && read.ptr == code.data() + code.size();
  return whole ? std::optional(status) : std::nullopt;
}

/// A body that ends too early is, to whoever counts its bytes, a connection that broke. With a
/// number, nobody counts: so many bytes arrive as the whole body, as from a proxy that announces no
/// length and closes.
void truncate(const CallFaults::Outcome& outcome, sim::Delivery& delivery) {
  if (!outcome.bytes) {
    delivery.way = sim::Flight::Way::reset;
    return;
  }
  std::string& body = delivery.answer.body;
  body.resize(std::min<std::size_t>(body.size(), *outcome.bytes));
  std::erase_if(delivery.answer.headers, [](const seam::Header& header) {
    return seam::equal_without_case(header.name, "content-length");
  });
}

mocks::gateway::Oddity oddity_of(Kind kind) {
  using mocks::gateway::Oddity;
  if (kind == Kind::page_cut) return Oddity::page_cut;
  if (kind == Kind::page_empty) return Oddity::page_empty;
  return kind == Kind::reordered ? Oddity::reordered : Oddity::none;
}

}  // namespace

bool is_modelled_call_fault(std::string_view name) {
  return std::any_of(modelled.begin(), modelled.end(),
                     [&](Kind kind) { return sim::faults::name_of(kind) == name; });
}

CallFaults::CallFaults(mocks::Scene scene, const Watch& watch, std::uint64_t seed)
    : scene_(scene), watch_(watch), seed_(seed) {}

std::size_t CallFaults::add(const Fault& fault) {
  const sim::faults::Row* row = sim::faults::find_row(fault.name);
  GR_ASSERT(row != nullptr && fault.call, "the loader let a fault pass that is none on a call");
  sim::faults::Rule rule;
  rule.kind = row->kind;
  rule.key = fault.name + ": " + fault.text;
  rule.service = fault.call->service;
  rule.operation = fault.call->operation;
  rule.prefix = fault.call->prefix;
  rule.first = static_cast<std::uint64_t>(fault.call->nth.first);
  rule.last = static_cast<std::uint64_t>(fault.call->nth.last);
  rule.every = static_cast<std::uint64_t>(fault.every.value_or(0));
  if (fault.probability)
    rule.per_million = static_cast<std::uint32_t>(fault.probability->per_million);
  rule.phases = fault.phases;
  rule.from = fault.from.value_or("");
  rule.code = fault.code;
  rule.retry_after = fault.retry_after;
  rule.time = fault.time;
  if (fault.age) rule.age = *fault.age;
  if (fault.bytes) rule.bytes = static_cast<std::uint64_t>(*fault.bytes);
  plan_.rules.push_back(std::move(rule));
  counters_.rules.emplace_back();
  named_.push_back({fault.place, "the fault " + fault.name + ": " + fault.text});
  return plan_.rules.size() - 1;
}

void CallFaults::active(std::size_t number, bool is) { counters_.rules.at(number).active = is; }

std::optional<seam::HttpResponse> CallFaults::refusal(const sim::faults::Rule& rule,
                                                      const mocks::gateway::Recognised& what) {
  const auto made = [&](const std::string& code, const char* message, std::optional<int> status) {
    return mocks::gateway::refusal(scene_, what, code, message, status, rule.retry_after);
  };
  switch (rule.kind) {
    case Kind::error:
      return made(rule.code, "", as_status(rule.code));
    case Kind::throttled:
      return made("ThrottlingException", "Rate exceeded", std::nullopt);
    case Kind::denied:
      return made("AccessDeniedException", "The caller is not authorized to perform this action",
                  std::nullopt);
    case Kind::credentials_expired:
      return made("ExpiredTokenException", "The security token included in the request is expired",
                  std::nullopt);
    default:
      return std::nullopt;
  }
}

CallFaults::Outcome CallFaults::meet(const sim::Flight& flight,
                                     const mocks::gateway::Recognised& what) {
  Outcome outcome;
  const mocks::gateway::ListFacts facts = mocks::gateway::list_facts(what);
  const sim::faults::CallFacts call{what.service,        what.operation, watch_.phase(),
                                    flight.caller.actor, facts.reads,    facts.lists,
                                    facts.pages};
  outcome.verdict = sim::faults::decide(plan_, call, counters_, seed_);
  if (!outcome.verdict.rule) return outcome;
  const sim::faults::Rule& rule = plan_.rules[*outcome.verdict.rule];
  outcome.name = sim::faults::name_of(outcome.verdict.kind);
  outcome.instead = refusal(rule, what);
  outcome.bytes = rule.bytes;
  if (outcome.verdict.kind == Kind::stale) outcome.age = rule.age;
  outcome.listing = {oddity_of(outcome.verdict.kind), outcome.verdict.draw};
  outcome.no_effect = outcome.verdict.kind == Kind::request_lost;
  return outcome;
}

void CallFaults::bend(const Outcome& outcome, sim::Delivery& delivery) {
  if (!outcome.verdict.rule) return;
  switch (outcome.verdict.kind) {
    case Kind::delayed:
      delivery.later += outcome.verdict.delay;
      break;
    case Kind::request_lost:
    case Kind::answer_lost:
      delivery.way = sim::Flight::Way::lost;
      break;
    case Kind::duplicated:
      delivery.duplicate_in = repeated_after;
      break;
    case Kind::truncated:
      truncate(outcome, delivery);
      break;
    case Kind::connection_reset:
      delivery.way = sim::Flight::Way::reset;
      break;
    case Kind::malformed:
      delivery.answer.body = "<html><title>Sign in to this network</title";
      break;
    default:
      break;
  }
}

std::vector<Unmet> CallFaults::unmet() const {
  std::vector<Unmet> texts;
  for (const std::size_t rule : sim::faults::unmet(plan_, counters_)) texts.push_back(named_[rule]);
  return texts;
}

}  // namespace greenroom::harness
