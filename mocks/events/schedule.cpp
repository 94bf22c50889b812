// Schedule expressions: rate(5 minutes), cron(0 12 * * ? *).
#include "mocks/events/parts.hpp"
#include "mocks/protocol/values.hpp"

namespace greenroom::mocks::events {
namespace {

std::vector<std::string_view> fields_of(std::string_view text) {
  std::vector<std::string_view> fields;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (blank > 0) fields.push_back(text.substr(0, blank));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return fields;
}

// AWS: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
bool is_rate(std::string_view body) {
  const auto fields = fields_of(body);
  if (fields.size() != 2) return false;
  const auto count = protocol::whole_number(fields[0]);
  if (!count || *count < 1) return false;
  const std::string_view unit = fields[1];
  if (*count == 1) return unit == "minute" || unit == "hour" || unit == "day";
  return unit == "minutes" || unit == "hours" || unit == "days";
}

bool is_cron(std::string_view body) {
  const auto fields = fields_of(body);
  if (fields.size() != 6) return false;
  for (const std::string_view field : fields)
    if (field.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,-*?/#") !=
        std::string_view::npos)
      return false;
  // One of day of the month and day of the week says nothing.
  return (fields[2] == "?") != (fields[4] == "?");
}

}  // namespace

Result<void> check_schedule(std::string_view expression) {
  const bool closed = expression.ends_with(")");
  const bool good =
      closed &&
      ((expression.starts_with("rate(") && is_rate(expression.substr(5, expression.size() - 6))) ||
       (expression.starts_with("cron(") && is_cron(expression.substr(5, expression.size() - 6))));
  if (good) return {};
  return refuse("ValidationException", "Parameter ScheduleExpression is not valid.", 400);
}

}  // namespace greenroom::mocks::events
