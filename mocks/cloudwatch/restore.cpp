// Building a world from what was captured: an alarm as DescribeAlarms answered it.
#include "mocks/cloudwatch/alarms.hpp"

namespace greenroom::mocks::cloudwatch {
namespace {

bool is_of_state(std::string_view member) {
  return member.starts_with("State") || member == "AlarmConfigurationUpdatedTimestamp";
}

}  // namespace

Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document) {
  if (kind != "alarm") return refuse("InvalidParameterValue", "No kind of this service");
  const std::string name(text_of(document, "AlarmName"));
  Alarm& alarm = scene.cloud.cloudwatch.alarms[name];
  for (const auto& member : document)
    if (!is_of_state(member.key())) alarm.document[member.key()] = member.value();
  if (document.contains("StateValue")) alarm.state = text_of(document, "StateValue");
  if (document.contains("StateReason")) alarm.reason = text_of(document, "StateReason");
  alarm.state_at_ms = number_of(document, "StateUpdatedTimestamp");
  alarm.updated_ms = number_of(document, "AlarmConfigurationUpdatedTimestamp");
  begin_evaluations(scene, name, alarm);
  return {};
}

}  // namespace greenroom::mocks::cloudwatch
