#include "mocks/elbv2/health.hpp"

#include "sim/seam/check.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::elbv2 {
namespace {

std::optional<int> parsed(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The number of results in a row that turn the target; nullopt: none of this kind does.
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
std::optional<std::int64_t> threshold(TargetState state, bool good, const HealthCheck& check) {
  switch (state) {
    case TargetState::initial:
      return good ? 1 : check.unhealthy_threshold;
    case TargetState::healthy:
      if (good) return std::nullopt;
      return check.unhealthy_threshold;
    case TargetState::unhealthy:
      if (!good) return std::nullopt;
      return check.healthy_threshold;
    case TargetState::unused:
    case TargetState::draining:
      return std::nullopt;
  }
  return std::nullopt;
}

bool is_checked(const Target& target) {
  return target.state != TargetState::unused && target.state != TargetState::draining;
}

/// When the result of the nth check comes in.
seam::Steady result_at(const Target& target, const HealthCheck& check, std::int64_t nth) {
  return target.first_check + check.interval * nth + target.result.takes;
}

}  // namespace

HealthCheck health_check_of(const TargetGroup& group) {
  const JsonObject& document = group.document;
  HealthCheck check;
  check.interval = std::chrono::seconds(number_of(document, "HealthCheckIntervalSeconds", 30));
  check.timeout = std::chrono::seconds(number_of(document, "HealthCheckTimeoutSeconds", 5));
  check.healthy_threshold = number_of(document, "HealthyThresholdCount", 5);
  check.unhealthy_threshold = number_of(document, "UnhealthyThresholdCount", 2);
  check.port = parsed(text_of(document, "HealthCheckPort")).value_or(0);
  check.path = std::string(text_of(document, "HealthCheckPath"));
  if (const JsonObject* matcher = object_of(document, "Matcher"))
    check.matcher = std::string(text_of(*matcher, "HttpCode"));
  return check;
}

bool matches_status(std::string_view matcher, int status) {
  while (!matcher.empty()) {
    const std::size_t comma = matcher.find(',');
    const std::string_view one = matcher.substr(0, comma);
    matcher = comma == std::string_view::npos ? std::string_view() : matcher.substr(comma + 1);
    const std::size_t dash = one.find('-');
    const auto low = parsed(one.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : parsed(one.substr(dash + 1));
    if (low && high && *low <= status && status <= *high) return true;
  }
  return false;
}

void count_checks(Target& target, const HealthCheck& check, seam::Steady now) {
  GR_ASSERT(check.interval.count() > 0, "a health check needs an interval");
  if (!is_checked(target)) return;
  const auto since = now - target.first_check - target.result.takes;
  if (since.count() < 0) return;
  const std::int64_t came = since / check.interval + 1 - target.next_check;
  if (came <= 0) return;
  target.streak = target.streak_good == target.result.good ? target.streak + came : came;
  target.streak_good = target.result.good;
  target.next_check += came;
}

std::optional<TargetState> transition_of(const Target& target, const HealthCheck& check) {
  const auto needed = threshold(target.state, target.streak_good, check);
  if (!needed || target.streak < *needed) return std::nullopt;
  return target.streak_good ? TargetState::healthy : TargetState::unhealthy;
}

std::optional<seam::Steady> next_transition(const Target& target, const HealthCheck& check,
                                            seam::Steady now) {
  if (!is_checked(target)) return std::nullopt;
  const auto needed = threshold(target.state, target.result.good, check);
  if (!needed) {  // stays as it is; an unhealthy target's reason may still change
    if (target.result.good || target.reason == target.result.reason) return std::nullopt;
    return std::max(now, result_at(target, check, target.next_check));
  }
  const std::int64_t have = target.streak_good == target.result.good ? target.streak : 0;
  const std::int64_t missing = std::max<std::int64_t>(*needed - have, 1);
  return std::max(now, result_at(target, check, target.next_check + missing - 1));
}

}  // namespace greenroom::mocks::elbv2
