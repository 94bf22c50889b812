// Rules: what they want, whether they are enabled, and their tags.
#include "mocks/events/parts.hpp"
#include "mocks/events/pattern.hpp"

namespace greenroom::mocks::events {
namespace {

constexpr records::Paging paging{.items = "Rules",
                                 .size = "Limit",
                                 .error = "ValidationException",
                                 .error_text = "Invalid nextToken."};

JsonObject shown(const Cloud& cloud, const std::pair<std::string, std::string>& key,
                 const Rule& rule) {
  JsonObject output{{"Name", key.second},
                    {"Arn", rule_arn(cloud, key.first, key.second)},
                    {"State", rule.state},
                    {"EventBusName", key.first}};
  for (const auto& member : rule.document) output[member.key()] = member.value();
  return output;
}

// AWS: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
Result<void> check_rule(const JsonObject& input, const std::string& bus) {
  if (!input.contains("EventPattern") && !input.contains("ScheduleExpression"))
    return refuse("ValidationException",
                  "Parameter(s) EventPattern or ScheduleExpression must be specified.", 400);
  if (input.contains("EventPattern")) GR_TRY(parse_pattern(text_of(input, "EventPattern")));
  if (!input.contains("ScheduleExpression")) return {};
  if (bus != default_bus)
    return refuse("ValidationException",
                  "ScheduleExpression is supported only on the default event bus.", 400);
  return check_schedule(text_of(input, "ScheduleExpression"));
}

Result<Json> set_state(Call& call, const JsonObject& input, const char* state) {
  const std::string bus = bus_name(input);
  Rule* rule = GR_TRY(find_rule(call.scene.cloud, bus, std::string(text_of(input, "Name"))));
  rule->state = state;
  return Json(JsonObject());
}

/// The tags behind an ARN of a rule or bus.
Result<records::Tags*> tags_at(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string_view arn = text_of(input, "ResourceARN");
  for (auto& [key, rule] : cloud.events->rules)
    if (rule_arn(cloud, key.first, key.second) == arn) return &rule.tags;
  const std::string bus = bus_name(input, "ResourceARN");
  if (bus_arn(cloud, bus) == arn && check_bus(cloud, bus)) return &bus_at(call.scene, bus).tags;
  return refuse("ResourceNotFoundException", "Resource " + std::string(arn) + " does not exist.");
}

}  // namespace

std::string rule_arn(const Cloud& cloud, const std::string& bus, const std::string& name) {
  const std::string on = bus == default_bus ? std::string() : bus + "/";
  return records::arn_of(cloud, "events", "rule/" + on + name);
}

Result<Rule*> find_rule(Cloud& cloud, const std::string& bus, const std::string& name) {
  GR_CHECK(check_bus(cloud, bus));
  const auto found = cloud.events->rules.find({bus, name});
  if (found != cloud.events->rules.end()) return &found->second;
  return refuse("ResourceNotFoundException",
                "Rule " + name + " does not exist on EventBus " + bus + ".");
}

// Differs from AWS: a rule with a schedule is kept and read back, and never fires.
Result<Json> put_rule(Call& call, const JsonObject& input) {
  const std::string bus = bus_name(input), name(text_of(input, "Name"));
  GR_CHECK(check_bus(call.scene.cloud, bus));
  GR_CHECK(check_rule(input, bus));
  auto& rules = call.scene.cloud.events->rules;
  const bool is_new = !rules.contains({bus, name});
  Rule& rule = rules[{bus, name}];
  rule.document.clear();
  records::take(rule.document, input,
                {"EventPattern", "ScheduleExpression", "Description", "RoleArn"});
  rule.state = input.contains("State") ? text_of(input, "State") : std::string_view("ENABLED");
  if (is_new) records::put_tags(rule.tags, array_of(input, "Tags"));
  return Json(JsonObject{{"RuleArn", rule_arn(call.scene.cloud, bus, name)}});
}

Result<Json> describe_rule(Call& call, const JsonObject& input) {
  const std::pair key{bus_name(input), std::string(text_of(input, "Name"))};
  const Rule* rule = GR_TRY(find_rule(call.scene.cloud, key.first, key.second));
  JsonObject output = shown(call.scene.cloud, key, *rule);
  output["CreatedBy"] = call.scene.cloud.settings.account;
  return Json(std::move(output));
}

Result<Json> delete_rule(Call& call, const JsonObject& input) {
  const std::string bus = bus_name(input), name(text_of(input, "Name"));
  GR_CHECK(check_bus(call.scene.cloud, bus));
  auto& rules = call.scene.cloud.events->rules;
  const auto found = rules.find({bus, name});
  // Inferred: what is not there is deleted already.
  if (found == rules.end()) return Json(JsonObject());
  if (!found->second.targets.empty())
    return refuse("ValidationException", "Rule can't be deleted since it has targets.", 400);
  rules.erase(found);
  return Json(JsonObject());
}

Result<Json> enable_rule(Call& call, const JsonObject& input) {
  return set_state(call, input, "ENABLED");
}

Result<Json> disable_rule(Call& call, const JsonObject& input) {
  return set_state(call, input, "DISABLED");
}

Result<Json> list_rules(Call& call, const JsonObject& input) {
  const std::string bus = bus_name(input);
  GR_CHECK(check_bus(call.scene.cloud, bus));
  JsonArray all;
  for (const auto& [key, rule] : call.scene.cloud.events->rules)
    if (key.first == bus && key.second.starts_with(text_of(input, "NamePrefix")))
      all.push_back(shown(call.scene.cloud, key, rule));
  return Json(GR_TRY(records::page(input, all, paging)));
}

Result<Json> list_rule_names_by_target(Call& call, const JsonObject& input) {
  const std::string bus = bus_name(input);
  GR_CHECK(check_bus(call.scene.cloud, bus));
  JsonArray all;
  for (const auto& [key, rule] : call.scene.cloud.events->rules) {
    if (key.first != bus) continue;
    for (const auto& [id, target] : rule.targets)
      if (text_of(target, "Arn") == text_of(input, "TargetArn")) {
        all.emplace_back(key.second);
        break;
      }
  }
  records::Paging names = paging;
  names.items = "RuleNames";
  return Json(GR_TRY(records::page(input, all, names)));
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  records::Tags* tags = GR_TRY(tags_at(call, input));
  records::put_tags(*tags, array_of(input, "Tags"));
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  records::Tags* tags = GR_TRY(tags_at(call, input));
  records::remove_tags(*tags, array_of(input, "TagKeys"));
  return Json(JsonObject());
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  return Json(JsonObject{{"Tags", records::tag_list(*GR_TRY(tags_at(call, input)))}});
}

}  // namespace greenroom::mocks::events
