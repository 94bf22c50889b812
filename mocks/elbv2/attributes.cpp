// Which values the attributes of balancers, target groups and listeners take.
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html
#include "mocks/elbv2/internal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace greenroom::mocks::elbv2 {
namespace {

struct Range {
  std::string_view key;
  int least, most;
  std::string_view word;  ///< that may stand instead of a number; empty: none
};
constexpr std::string_view failover = "target_group_health.dns_failover.minimum_healthy_targets.";
constexpr std::string_view routing =
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.";
constexpr std::array<Range, 6> ranges = {{
    {"client_keep_alive.seconds", 60, 604'800, ""},
    {"deregistration_delay.timeout_seconds", 0, 3600, ""},
    {"idle_timeout.timeout_seconds", 1, 4000, ""},
    {"slow_start.duration_seconds", 30, 900, "0"},
    {"stickiness.app_cookie.duration_seconds", 1, 604'800, ""},
    {"stickiness.lb_cookie.duration_seconds", 1, 604'800, ""},
}};

struct Choice {
  std::string_view key, values;  ///< with spaces around each
};
constexpr std::array<Choice, 6> choices = {{
    {"load_balancing.algorithm.anomaly_mitigation", " on off "},
    {"load_balancing.algorithm.type", " round_robin least_outstanding_requests weighted_random "},
    {"load_balancing.cross_zone.enabled", " true false use_load_balancer_configuration "},
    {"routing.http.desync_mitigation_mode", " monitor defensive strictest "},
    {"routing.http.xff_header_processing.mode", " append preserve remove "},
    {"stickiness.type", " lb_cookie app_cookie "},
}};

// Inferred: the texts that refuse an attribute's value; its ranges are documented.
seam::Failure bad_setting(std::string message) {
  return refuse("InvalidConfigurationRequestException", std::move(message));
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Range> range_of(std::string_view key) {
  for (const Range& range : ranges)
    if (range.key == key) return range;
  if (key.starts_with(failover) || key.starts_with(routing))
    return Range{key, 1, key.ends_with("percentage") ? 100 : 1'000'000, "off"};
  return std::nullopt;
}

Result<void> in_range(const Range& range, std::string_view value) {
  if (!range.word.empty() && value == range.word) return {};
  const auto given = number(value);
  if (given && *given >= range.least && *given <= range.most) return {};
  const std::string word =
      range.word.empty() ? std::string() : "'" + std::string(range.word) + "' or ";
  return bad_setting("'" + std::string(range.key) + "' must be " + word +
                     "an integer value between " + std::to_string(range.least) + " and " +
                     std::to_string(range.most));
}

Result<void> among(const Choice& choice, const std::string& value) {
  if (!value.empty() && value.find(' ') == std::string::npos &&
      choice.values.find(" " + value + " ") != std::string_view::npos)
    return {};
  std::string list;
  for (std::string_view rest = choice.values.substr(1); !rest.empty();) {
    const std::size_t end = rest.find(' ');
    list += (list.empty() ? "'" : ", '") + std::string(rest.substr(0, end)) + "'";
    rest.remove_prefix(end + 1);
  }
  return bad_setting("The value '" + value + "' of '" + std::string(choice.key) +
                     "' is not valid: it must be one of " + list);
}

Result<void> check_value(std::string_view key, const std::string& value) {
  if (const auto range = range_of(key)) return in_range(*range, value);
  for (const Choice& choice : choices)
    if (choice.key == key) return among(choice, value);
  if (key.ends_with(".enabled")) return among({key, " true false "}, value);
  return {};
}

/// What only several together can have wrong.
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
Result<void> check_together(const std::map<std::string, std::string>& all) {
  const auto is = [&](const char* key, std::string_view value) {
    const auto found = all.find(key);
    return found != all.end() && found->second == value;
  };
  for (const std::string logs : {"access_logs", "connection_logs"})
    if (is((logs + ".s3.enabled").c_str(), "true") && is((logs + ".s3.bucket").c_str(), ""))
      return bad_setting("The value of '" + logs + ".s3.bucket' must be specified when '" + logs +
                         ".s3.enabled' is 'true'");
  if (is("stickiness.enabled", "true") && is("stickiness.type", "app_cookie") &&
      is("stickiness.app_cookie.cookie_name", ""))
    return bad_setting(
        "The value of 'stickiness.app_cookie.cookie_name' must be specified when "
        "'stickiness.type' is 'app_cookie'");
  const auto name = all.find("stickiness.app_cookie.cookie_name");
  if (name != all.end() && name->second.starts_with("AWSALB"))
    return bad_setting("The cookie name '" + name->second + "' is reserved");
  return {};
}

}  // namespace

Result<void> modify_attributes(std::map<std::string, std::string>& known, const JsonArray& wanted) {
  for (const Json& pair : wanted) {
    const std::string key(text_of(pair.as_object(), "Key"));
    if (!known.contains(key)) return bad_setting("Attribute key '" + key + "' is not recognized");
    GR_CHECK(check_value(key, std::string(text_of(pair.as_object(), "Value"))));
  }
  std::map<std::string, std::string> all = known;
  put_pairs(all, &wanted);
  GR_CHECK(check_together(all));
  known = std::move(all);
  return {};
}

}  // namespace greenroom::mocks::elbv2
