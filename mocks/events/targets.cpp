// Targets of rules, and events that reach them.
#include "mocks/events/parts.hpp"
#include "mocks/events/pattern.hpp"
#include "mocks/protocol/values.hpp"

namespace greenroom::mocks::events {
namespace {

// AWS: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
constexpr std::size_t targets_most = 5;
// AWS: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html
constexpr std::size_t events_size_most = 256 * 1024;

/// The service of an ARN; empty: it is none.
std::string_view service_in(std::string_view arn) {
  if (!arn.starts_with("arn:aws:")) return {};
  arn.remove_prefix(8);
  return arn.substr(0, arn.find(':'));
}

// AWS: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
Result<void> check_target(const JsonObject& target) {
  const std::string arn(text_of(target, "Arn"));
  const std::string_view service = service_in(arn);
  if (service.empty())
    return refuse(
        "ValidationException",
        "Parameter " + arn + " is not valid. Reason: Provided Arn is not in correct format.", 400);
  const bool needs_role = service == "codepipeline" || service == "codebuild" ||
                          service == "states" || service == "ecs" || service == "kinesis" ||
                          service == "batch";
  if (needs_role && text_of(target, "RoleArn").empty())
    return refuse("ValidationException", "RoleArn is required for target " + arn + ".", 400);
  if (service == "ecs" && !target.contains("EcsParameters"))
    return refuse("ValidationException", "EcsParameters is required for target " + arn + ".", 400);
  const int inputs = static_cast<int>(target.contains("Input")) +
                     static_cast<int>(target.contains("InputPath")) +
                     static_cast<int>(target.contains("InputTransformer"));
  if (inputs > 1)
    return refuse("ValidationException",
                  "Only one of Input, InputPath, or InputTransformer must be provided for target " +
                      std::string(text_of(target, "Id")) + ".",
                  400);
  return {};
}

JsonObject refused(std::string_view code, std::string_view text) {
  return {{"ErrorCode", code}, {"ErrorMessage", text}};
}

std::string iso(std::int64_t millis) {
  std::string text;
  protocol::append_iso(text, millis / 1000 * 1000);
  return text;
}

/// The event as rules see it, under `id`; or an entry of the answer that says why not.
struct Made {
  JsonObject event, refusal;
};
Made event_of(Call& call, const JsonObject& entry, const std::string& id) {
  for (const char* needed : {"Source", "DetailType", "Detail"})
    if (text_of(entry, needed).empty())
      return {{},
              refused("InvalidArgument", std::string("Parameter ") + needed +
                                             " is not valid. Reason: " + needed +
                                             " is a required argument.")};
  if (text_of(entry, "Source").starts_with("aws."))
    return {{}, refused("NotAuthorizedForSourceException", "Not authorized for the source.")};
  boost::system::error_code broken;
  const Json detail = boost::json::parse(text_of(entry, "Detail"), broken);
  if (broken || !detail.is_object())
    return {{}, refused("MalformedDetail", "Detail is malformed.")};
  const Settings& settings = call.scene.cloud.settings;
  JsonObject event{{"version", "0"},
                   {"id", id},
                   {"detail-type", text_of(entry, "DetailType")},
                   {"source", text_of(entry, "Source")},
                   {"account", settings.account},
                   {"time", iso(number_of(entry, "Time", records::now_ms(call.scene)))},
                   {"region", settings.region}};
  const JsonArray* resources = array_of(entry, "Resources");
  event["resources"] = resources != nullptr ? *resources : JsonArray();
  event["detail"] = detail;
  return {std::move(event), {}};
}

std::size_t size_of(const JsonObject& entry) {
  std::size_t size = entry.contains("Time") ? 14 : 0;
  for (const char* member : {"Source", "DetailType", "Detail"})
    size += text_of(entry, member).size();
  for (const std::string& resource : records::texts_of(entry, "Resources")) size += resource.size();
  return size;
}

}  // namespace

void deliver(Scene& scene, const std::string& bus, const JsonObject& event) {
  for (const auto& [key, rule] : scene.cloud.events->rules) {
    if (key.first != bus || rule.state == "DISABLED") continue;
    if (!rule.document.contains("EventPattern")) continue;
    const auto pattern = parse_pattern(text_of(rule.document, "EventPattern"));
    if (!pattern || !matches(*pattern, event)) continue;
    for (const auto& [id, target] : rule.targets)
      scene.journal.write("rule", {{"bus", std::string_view(bus)},
                                   {"rule", std::string_view(key.second)},
                                   {"target", text_of(target, "Arn")},
                                   {"target_id", std::string_view(id)},
                                   {"event", text_of(event, "id")},
                                   {"source", text_of(event, "source")},
                                   {"detail_type", text_of(event, "detail-type")}});
  }
}

Result<Json> put_targets(Call& call, const JsonObject& input) {
  Rule* rule =
      GR_TRY(find_rule(call.scene.cloud, bus_name(input), std::string(text_of(input, "Rule"))));
  std::map<std::string, JsonObject> targets = rule->targets;
  for (const Json& one : *array_of(input, "Targets")) {
    GR_CHECK(check_target(one.as_object()));
    targets[std::string(text_of(one.as_object(), "Id"))] = one.as_object();
  }
  if (targets.size() > targets_most)
    return refuse("LimitExceededException",
                  "The requested resource exceeds the maximum number allowed.");
  rule->targets = std::move(targets);
  return Json(JsonObject{{"FailedEntryCount", 0}, {"FailedEntries", JsonArray()}});
}

Result<Json> remove_targets(Call& call, const JsonObject& input) {
  Rule* rule =
      GR_TRY(find_rule(call.scene.cloud, bus_name(input), std::string(text_of(input, "Rule"))));
  for (const std::string& id : records::texts_of(input, "Ids")) rule->targets.erase(id);
  return Json(JsonObject{{"FailedEntryCount", 0}, {"FailedEntries", JsonArray()}});
}

Result<Json> list_targets_by_rule(Call& call, const JsonObject& input) {
  const Rule* rule =
      GR_TRY(find_rule(call.scene.cloud, bus_name(input), std::string(text_of(input, "Rule"))));
  JsonArray all;
  for (const auto& [id, target] : rule->targets) all.push_back(target);
  return Json(GR_TRY(records::page(input, all,
                                   {.items = "Targets",
                                    .size = "Limit",
                                    .error = "ValidationException",
                                    .error_text = "Invalid nextToken."})));
}

// Differs from AWS: a target that a rule reaches is journaled as invoked, and does nothing.
Result<Json> put_events(Call& call, const JsonObject& input) {
  const JsonArray& entries = *array_of(input, "Entries");
  std::size_t size = 0;
  for (const Json& entry : entries) size += size_of(entry.as_object());
  if (size > events_size_most)
    return refuse("ValidationException",
                  "Total size of the entries in the request is over the limit.", 400);
  std::int64_t failed = 0;
  JsonArray answers;
  for (const Json& one : entries) {
    State& state = *call.scene.cloud.events;
    const std::string id = sim::drawn_uuid(
        call.scene.cloud.settings.chance.draw("events.event", "", state.next_event++));
    Made made = event_of(call, one.as_object(), id);
    if (!made.refusal.empty()) {
      ++failed;
      answers.push_back(std::move(made.refusal));
      continue;
    }
    // Inferred: an event for a bus that is not there is accepted, and reaches nobody.
    deliver(call.scene, bus_name(one.as_object()), made.event);
    answers.push_back(JsonObject{{"EventId", id}});
  }
  return Json(JsonObject{{"FailedEntryCount", failed}, {"Entries", std::move(answers)}});
}

Result<Json> test_event_pattern(Call&, const JsonObject& input) {
  const JsonObject pattern = GR_TRY(parse_pattern(text_of(input, "EventPattern")));
  boost::system::error_code broken;
  const Json event = boost::json::parse(text_of(input, "Event"), broken);
  if (broken || !event.is_object())
    return refuse("ValidationException", "Parameter Event is not valid.", 400);
  // AWS: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
  for (const char* needed :
       {"id", "account", "source", "time", "region", "resources", "detail-type"})
    if (!event.get_object().contains(needed))
      return refuse("ValidationException", "Parameter Event is not valid.", 400);
  return Json(JsonObject{{"Result", matches(pattern, event.get_object())}});
}

}  // namespace greenroom::mocks::events
