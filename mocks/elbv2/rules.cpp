// Handlers of listener rules.
#include "mocks/elbv2/internal.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::mocks::elbv2 {
namespace {

std::string rule_arn(std::string listener, const std::string& id) {
  const std::string_view word = ":listener/";
  listener.replace(listener.find(word), word.size(), ":listener-rule/");
  return listener + "/" + id;
}

std::string default_rule_arn(const Scene& scene, const std::string& listener) {
  return rule_arn(
      listener,
      sim::drawn_hex(scene.cloud.settings.chance.draw("elbv2.default_rule", listener), 16));
}

bool is_default_rule(const Scene& scene, std::string_view arn) {
  for (const auto& [listener, value] : scene.cloud.elbv2.listeners)
    if (default_rule_arn(scene, listener) == arn) return true;
  return false;
}

seam::Failure not_a_rule(std::string text) { return refuse("ValidationError", std::move(text)); }

/// The fields that AWS knows, and where the values of each stand.
struct Field {
  std::string_view name, form, letters;  ///< letters beyond alphanumeric ones
};
// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html
constexpr std::array<Field, 6> fields = {{
    {"host-header", "HostHeaderConfig", "-.*?"},
    {"path-pattern", "PathPatternConfig", "_-.$/~\"'@:+&()!,;=*?"},
    {"http-header", "", ""},
    {"http-request-method", "", ""},
    {"query-string", "", ""},
    {"source-ip", "", ""},
}};

Result<const Field*> field_of(const JsonObject& condition) {
  const std::string name(text_of(condition, "Field"));
  const auto known = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field& field) { return field.name == name; });
  if (known == fields.end()) {
    std::string list;
    for (const Field& field : fields) list += (list.empty() ? "" : ", ") + std::string(field.name);
    return not_a_rule("Condition field '" + name + "' must be one of '[" + list + "]'");
  }
  if (known->form.empty())
    return refuse("InvalidConfigurationRequestException",
                  "greenroom plays path-pattern and host-header conditions, not '" + name + "'");
  return &*known;
}

// Inferred: the texts about a value's letters; which are allowed is documented.
Result<void> check_value(const Field& field, std::string_view value) {
  constexpr std::size_t longest = 128;
  const std::string name(field.name);
  if (value.empty()) return not_a_rule("A condition value must be specified");
  if (value.size() > longest)
    return not_a_rule("The '" + name + "' value is too long; the limit is '128'");
  const bool letters = std::all_of(value.begin(), value.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           field.letters.find(c) != std::string_view::npos;
  });
  if (!letters)
    return not_a_rule("Condition value '" + std::string(value) +
                      "' contains a character that is not valid");
  if (name == "host-header" && value.find('.') == std::string_view::npos &&
      value.find('*') == std::string_view::npos)
    return not_a_rule("The host name '" + std::string(value) + "' must contain a '.' character");
  return {};
}

/// Values stand in the condition itself or in the form of its field; both are told.
Result<JsonArray> checked_conditions(const JsonArray& conditions) {
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
  constexpr std::size_t values_most = 5;
  JsonArray told;
  std::set<std::string, std::less<>> seen;
  std::size_t count = 0;
  for (const Json& one : conditions) {
    const JsonObject& condition = one.as_object();
    const Field* field = GR_TRY(field_of(condition));
    if (!seen.emplace(field->name).second)
      return not_a_rule("Rules can have only one '" + std::string(field->name) + "' condition");
    const JsonObject* config = object_of(condition, field->form);
    const JsonArray* values = array_of(condition, "Values");
    const JsonArray* inner = config == nullptr ? nullptr : array_of(*config, "Values");
    if (values != nullptr && inner != nullptr && *values != *inner)
      return not_a_rule("You cannot specify both Values and " + std::string(field->form));
    if (values == nullptr) values = inner;
    if (values == nullptr || values->empty())
      return not_a_rule("A condition value must be specified");
    for (const Json& value : *values) GR_CHECK(check_value(*field, value.get_string()));
    count += values->size();
    told.push_back(JsonObject{{"Field", field->name},
                              {"Values", *values},
                              {field->form, JsonObject{{"Values", *values}}}});
  }
  if (told.empty()) return not_a_rule("A condition must be specified");
  if (count > values_most) return not_a_rule("A rule can only have '5' condition values");
  return told;
}

Json told(const Rule& rule) {
  JsonObject document = rule.document;
  document["Priority"] = std::to_string(rule.priority);
  document["IsDefault"] = false;
  return document;
}

Json default_told(const Scene& scene, const std::string& arn, const Listener& listener) {
  return JsonObject{{"RuleArn", default_rule_arn(scene, arn)},
                    {"Priority", "default"},
                    {"Conditions", JsonArray{}},
                    {"Actions", *array_of(listener.document, "DefaultActions")},
                    {"IsDefault", true}};
}

seam::Failure priority_taken(std::int64_t priority) {
  return refuse("PriorityInUseException",
                "Priority '" + std::to_string(priority) + "' is currently in use");
}

}  // namespace

Result<Json> create_rule(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string listener_arn(text_of(input, "ListenerArn"));
  const Listener* listener = GR_TRY(find_listener(state, listener_arn));
  const std::int64_t priority = number_of(input, "Priority");
  const auto others = rules_of(state, listener_arn);
  for (const Rule* other : others)
    if (other->priority == priority) return priority_taken(priority);
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
  if (others.size() >= 100)
    return refuse("TooManyRulesException",
                  "The maximum number of rules on load balancer has been reached");
  Rule rule;
  rule.listener = listener_arn;
  rule.priority = static_cast<int>(priority);
  JsonArray conditions = GR_TRY(checked_conditions(*array_of(input, "Conditions")));
  JsonArray actions =
      GR_TRY(checked_actions(call.scene.cloud, text_of(listener->document, "LoadBalancerArn"),
                             *array_of(input, "Actions")));
  const std::string arn = rule_arn(listener_arn, next_hex(call.scene, "rule", listener_arn));
  rule.document = {
      {"RuleArn", arn}, {"Conditions", std::move(conditions)}, {"Actions", std::move(actions)}};
  put_pairs(rule.tags, array_of(input, "Tags"));
  const Json answer{{"Rules", JsonArray{told(rule)}}};
  state.rules[arn] = std::move(rule);
  propagate(call.scene, arn);
  review_use(call.scene);
  return answer;
}

Result<Json> describe_rules(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string wanted(text_of(input, "ListenerArn"));
  const auto arns = texts_of(input, "RuleArns");
  if (wanted.empty() == arns.empty())
    return refuse("ValidationError", "You must specify either a listener ARN or rule ARNs");
  if (!wanted.empty()) GR_TRY(find_listener(state, wanted));
  JsonArray found;
  for (const auto& [arn, listener] : state.listeners) {
    if (!wanted.empty() && arn != wanted) continue;
    for (const Rule* rule : rules_of(state, arn))
      if (arns.empty() || holds(arns, text_of(rule->document, "RuleArn")))
        found.push_back(told(*rule));
    if (arns.empty() || holds(arns, default_rule_arn(call.scene, arn)))
      found.push_back(default_told(call.scene, arn, listener));
  }
  if (found.size() < arns.size())
    return refuse("RuleNotFoundException", "One or more rules not found");
  return page_of(input, "Rules", std::move(found));
}

Result<Json> modify_rule(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string arn(text_of(input, "RuleArn"));
  if (is_default_rule(call.scene, arn))
    return refuse("OperationNotPermittedException",
                  "Default rule '" + arn + "' cannot be modified");
  Rule* rule = GR_TRY(find_rule(state, arn));
  JsonObject document = rule->document;
  if (const JsonArray* conditions = array_of(input, "Conditions"))
    document["Conditions"] = GR_TRY(checked_conditions(*conditions));
  if (const JsonArray* actions = array_of(input, "Actions")) {
    const Listener* listener = GR_TRY(find_listener(state, rule->listener));
    document["Actions"] = GR_TRY(checked_actions(
        call.scene.cloud, text_of(listener->document, "LoadBalancerArn"), *actions));
  }
  rule->document = std::move(document);
  const Json answer{{"Rules", JsonArray{told(*rule)}}};
  propagate(call.scene, arn);
  review_use(call.scene);
  return answer;
}

Result<Json> delete_rule(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string arn(text_of(input, "RuleArn"));
  if (is_default_rule(call.scene, arn))
    return refuse("OperationNotPermittedException", "Default rule '" + arn + "' cannot be deleted");
  GR_TRY(find_rule(state, arn));
  state.rules.erase(arn);
  ++state.version;
  review_use(call.scene);
  return Json(JsonObject{});
}

Result<Json> set_rule_priorities(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  std::map<std::string, Rule, std::less<>> rules = state.rules;
  std::set<std::string> moved;
  for (const Json& one : *array_of(input, "RulePriorities")) {
    const std::string arn(text_of(one.as_object(), "RuleArn"));
    if (is_default_rule(call.scene, arn))
      return refuse("OperationNotPermittedException",
                    "The priority of default rule '" + arn + "' cannot be modified");
    const auto rule = rules.find(arn);
    if (rule == rules.end()) return refuse("RuleNotFoundException", "One or more rules not found");
    rule->second.priority = static_cast<int>(number_of(one.as_object(), "Priority"));
    moved.insert(arn);
  }
  std::set<std::pair<std::string, int>> taken;
  JsonArray answer;
  for (const auto& [arn, rule] : rules) {
    if (!taken.emplace(rule.listener, rule.priority).second) return priority_taken(rule.priority);
    if (moved.contains(arn)) answer.push_back(told(rule));
  }
  state.rules = std::move(rules);
  ++state.version;
  return Json{{"Rules", std::move(answer)}};
}

}  // namespace greenroom::mocks::elbv2
