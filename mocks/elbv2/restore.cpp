// Building a world from what was captured: resources as Describe answered them.
#include "mocks/elbv2/internal.hpp"

#include <charconv>

namespace greenroom::mocks::elbv2 {
namespace {

Result<void> restore_listener(Scene& scene, const JsonObject& document) {
  State& state = scene.cloud.elbv2;
  const std::string balancer(text_of(document, "LoadBalancerArn"));
  GR_TRY(find_load_balancer(state, balancer));
  GR_TRY(checked_actions(scene.cloud, balancer, *array_of(document, "DefaultActions")));
  const std::string arn(text_of(document, "ListenerArn"));
  state.listeners[arn].document = document;
  next_ordinal(state, "listener", balancer);
  propagate(scene, arn);
  return {};
}

/// "...:listener-rule/app/NAME/ID/LISTENER/RULE" belongs to "...:listener/app/NAME/ID/LISTENER".
std::string listener_of(std::string rule) {
  const std::string_view word = ":listener-rule/";
  const std::size_t at = rule.find(word);
  if (at != std::string::npos) rule.replace(at, word.size(), ":listener/");
  return rule.substr(0, rule.rfind('/'));
}

Result<void> restore_rule(Scene& scene, const JsonObject& document) {
  if (flag_of(document, "IsDefault")) return {};
  State& state = scene.cloud.elbv2;
  Rule rule;
  const std::string arn(text_of(document, "RuleArn"));
  rule.listener = listener_of(arn);
  const Listener* listener = GR_TRY(find_listener(state, rule.listener));
  const std::string_view priority = text_of(document, "Priority");
  const auto read =
      std::from_chars(priority.data(), priority.data() + priority.size(), rule.priority);
  if (read.ec != std::errc() || read.ptr != priority.data() + priority.size())
    return refuse("ValidationError", "A rule's priority is a number");
  GR_TRY(checked_actions(scene.cloud, text_of(listener->document, "LoadBalancerArn"),
                         *array_of(document, "Actions")));
  rule.document = without(without(document, "Priority"), "IsDefault");
  next_ordinal(state, "rule", rule.listener);
  state.rules[arn] = std::move(rule);
  propagate(scene, arn);
  return {};
}

}  // namespace

Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document) {
  State& state = scene.cloud.elbv2;
  if (kind == "load_balancer") return restore_load_balancer(scene, document);
  if (kind == "target_group") return restore_target_group(scene, document);
  if (kind == "listener") return restore_listener(scene, document);
  if (kind == "rule") return restore_rule(scene, document);
  const JsonArray* attributes = array_of(document, "Attributes");
  if (kind == "load_balancer_attributes")
    put_pairs(GR_TRY(find_load_balancer(state, text_of(document, "LoadBalancerArn")))->attributes,
              attributes);
  else
    put_pairs(GR_TRY(find_target_group(state, text_of(document, "TargetGroupArn")))->attributes,
              attributes);
  ++state.version;
  return {};
}

}  // namespace greenroom::mocks::elbv2
