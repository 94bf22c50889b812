// Handlers of listeners, and the check of actions that rules share.
#include "mocks/acm/acm.hpp"
#include "mocks/elbv2/internal.hpp"
#include "mocks/elbv2/settings.hpp"

namespace greenroom::mocks::elbv2 {
namespace {

seam::Failure bad_action(std::string text) {
  return refuse("InvalidLoadBalancerActionException", std::move(text));
}

/// The groups of a forward action as it was written.
Result<JsonArray> tuples_of(const JsonObject& action) {
  const std::string arn(text_of(action, "TargetGroupArn"));
  const JsonObject* config = object_of(action, "ForwardConfig");
  const JsonArray* groups = config == nullptr ? nullptr : array_of(*config, "TargetGroups");
  if (groups == nullptr || groups->empty()) {
    if (arn.empty()) return bad_action("A target group ARN must be specified for a forward action");
    return JsonArray{JsonObject{{"TargetGroupArn", arn}, {"Weight", 1}}};
  }
  // AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html
  if (!arn.empty() &&
      (groups->size() > 1 || text_of(groups->front().as_object(), "TargetGroupArn") != arn))
    return bad_action(
        "You cannot specify multiple target groups in ForwardConfig and a TargetGroupArn");
  if (groups->size() > 5) return bad_action("An action can forward to at most 5 target groups");
  JsonArray tuples;
  for (const Json& group : *groups) {
    const std::int64_t weight = number_of(group.as_object(), "Weight", 1);
    if (weight < 0 || weight > 999) return bad_action("A weight must be between 0 and 999");
    tuples.push_back(JsonObject{{"TargetGroupArn", text_of(group.as_object(), "TargetGroupArn")},
                                {"Weight", weight}});
  }
  return tuples;
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
// One group is told twice, as TargetGroupArn and with weight 1; of two there is ForwardConfig only.
Result<JsonObject> forward_told(const Cloud& cloud, std::string_view balancer,
                                const JsonObject& action) {
  JsonArray tuples = GR_TRY(tuples_of(action));
  for (const Json& tuple : tuples) {
    const std::string arn(text_of(tuple.as_object(), "TargetGroupArn"));
    if (!cloud.elbv2.target_groups.contains(arn))
      return refuse("TargetGroupNotFoundException", "One or more target groups not found");
    const auto other = load_balancer_of(cloud, arn);
    if (other && *other != balancer)
      return refuse("TargetGroupAssociationLimitException",
                    "The following target groups cannot be associated with more than one load "
                    "balancer: " +
                        arn);
  }
  JsonObject told{{"Type", "forward"}};
  if (tuples.size() == 1)
    told["TargetGroupArn"] = text_of(tuples.front().as_object(), "TargetGroupArn");
  if (const Json* order = action.if_contains("Order")) told["Order"] = *order;
  const JsonObject* config = object_of(action, "ForwardConfig");
  const JsonObject* sticky =
      config == nullptr ? nullptr : object_of(*config, "TargetGroupStickinessConfig");
  told["ForwardConfig"] =
      JsonObject{{"TargetGroups", std::move(tuples)},
                 {"TargetGroupStickinessConfig",
                  sticky != nullptr ? *sticky : JsonObject{{"Enabled", false}}}};
  return told;
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html
Result<JsonObject> redirect_told(const JsonObject& action) {
  const JsonObject* given = object_of(action, "RedirectConfig");
  if (given == nullptr) return bad_action("A redirect action needs a RedirectConfig");
  const auto part = [&](std::string_view member, std::string_view otherwise) {
    const std::string_view value = text_of(*given, member);
    return value.empty() ? otherwise : value;
  };
  JsonObject told{{"Type", "redirect"}};
  if (const Json* order = action.if_contains("Order")) told["Order"] = *order;
  told["RedirectConfig"] = JsonObject{{"Protocol", part("Protocol", "#{protocol}")},
                                      {"Port", part("Port", "#{port}")},
                                      {"Host", part("Host", "#{host}")},
                                      {"Path", part("Path", "/#{path}")},
                                      {"Query", part("Query", "#{query}")},
                                      {"StatusCode", part("StatusCode", "HTTP_302")}};
  return told;
}

Json told(const Listener& listener) { return told_listener(listener.document); }

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
Result<void> check_protocol(const JsonObject& document) {
  const std::string_view protocol = text_of(document, "Protocol");
  if (protocol != "HTTP" && protocol != "HTTPS")
    return refuse("UnsupportedProtocolException",
                  "Listener protocol '" + std::string(protocol) + "' must be one of 'HTTPS, HTTP'");
  const JsonArray* certificates = array_of(document, "Certificates");
  if (protocol == "HTTPS" && (certificates == nullptr || certificates->empty()))
    return refuse("ValidationError", "A certificate must be specified for HTTPS listeners");
  return {};
}

void take_over(JsonObject& document, const JsonObject& input) {
  for (const std::string_view member : {"Port", "Protocol", "Certificates", "SslPolicy"})
    if (const Json* value = input.if_contains(member)) document[member] = *value;
  if (text_of(document, "Protocol") == "HTTPS" && text_of(document, "SslPolicy").empty())
    document["SslPolicy"] = "ELBSecurityPolicy-2016-08";
}

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
// Certificates of IAM are taken as they are: nothing here keeps them.
Result<void> check_certificates(const Cloud& cloud, const JsonObject& input) {
  const JsonArray* certificates = array_of(input, "Certificates");
  if (certificates == nullptr) return {};
  for (const Json& one : *certificates) {
    const std::string arn(text_of(one.as_object(), "CertificateArn"));
    if (arn.starts_with("arn:aws:iam:")) continue;
    const acm::Standing standing = acm::standing(cloud, arn);
    if (standing == acm::Standing::unknown)
      return refuse("CertificateNotFoundException", "Certificate '" + arn + "' not found");
    if (standing == acm::Standing::unusable)
      return refuse("UnsupportedCertificate",
                    "The certificate '" + arn +
                        "' must have a fully-qualified domain name, a supported signature, and a "
                        "supported key size.");
  }
  return {};
}

Result<void> check_port_free(const State& state, std::string_view balancer, std::int64_t port,
                             std::string_view except) {
  for (const auto& [arn, listener] : state.listeners)
    if (arn != except && text_of(listener.document, "LoadBalancerArn") == balancer &&
        number_of(listener.document, "Port") == port)
      return refuse("DuplicateListenerException",
                    "A listener already exists on this port for this load balancer '" +
                        std::string(balancer) + "'");
  return {};
}

std::string new_listener_arn(Scene& scene, std::string_view balancer) {
  std::string arn(balancer);
  const std::string_view word = ":loadbalancer/";
  arn.replace(arn.find(word), word.size(), ":listener/");
  return arn + "/" + next_hex(scene, "listener", balancer);
}

}  // namespace

Result<JsonArray> checked_actions(const Cloud& cloud, std::string_view load_balancer,
                                  const JsonArray& actions) {
  if (actions.empty()) return bad_action("At least one action must be specified");
  JsonArray told;
  for (const Json& one : actions) {
    const JsonObject& action = one.as_object();
    const std::string_view type = text_of(action, "Type");
    if (type == "forward") {
      told.push_back(GR_TRY(forward_told(cloud, load_balancer, action)));
    } else if (type == "redirect") {
      told.push_back(GR_TRY(redirect_told(action)));
    } else if (type == "fixed-response" && object_of(action, "FixedResponseConfig") != nullptr) {
      told.push_back(action);
    } else {
      return bad_action("greenroom plays forward, redirect and fixed-response actions, not '" +
                        std::string(type) + "'");
    }
  }
  if (told.size() > 1) return refuse("TooManyActionsException", "One action routes; none follows");
  return told;
}

Result<Json> create_listener(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string balancer(text_of(input, "LoadBalancerArn"));
  GR_TRY(find_load_balancer(state, balancer));
  if (!input.contains("Port") || !input.contains("Protocol"))
    return refuse("ValidationError", "A listener port and protocol must be specified");
  GR_CHECK(check_port_free(state, balancer, number_of(input, "Port"), {}));
  JsonObject document{{"ListenerArn", ""}, {"LoadBalancerArn", balancer}};
  take_over(document, input);
  GR_CHECK(check_protocol(document));
  GR_CHECK(check_certificates(call.scene.cloud, input));
  document["DefaultActions"] =
      GR_TRY(checked_actions(call.scene.cloud, balancer, *array_of(input, "DefaultActions")));
  const std::string arn = new_listener_arn(call.scene, balancer);
  document["ListenerArn"] = arn;
  Listener& listener = state.listeners[arn];
  listener.document = std::move(document);
  put_pairs(listener.tags, array_of(input, "Tags"));
  const Json answer{{"Listeners", JsonArray{told(listener)}}};
  propagate(call.scene, arn);
  review_use(call.scene);
  return answer;
}

Result<Json> describe_listeners(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string_view balancer = text_of(input, "LoadBalancerArn");
  const auto arns = texts_of(input, "ListenerArns");
  if (balancer.empty() && arns.empty())
    return refuse("ValidationError",
                  "You must specify either listener ARNs or a load balancer ARN");
  if (!balancer.empty()) GR_TRY(find_load_balancer(state, balancer));
  JsonArray found(call.storage);
  for (const auto& [arn, listener] : state.listeners) {
    if (!balancer.empty() && text_of(listener.document, "LoadBalancerArn") != balancer) continue;
    if (!arns.empty() && !holds(arns, arn)) continue;
    const bool has_more = listener.document.contains(kept_attributes) ||
                          listener.document.contains(kept_certificates);
    if (has_more)
      found.emplace_back(told_listener(listener.document));
    else
      found.emplace_back(listener.document);
  }
  if (found.size() < arns.size())
    return refuse("ListenerNotFoundException", "One or more listeners not found");
  return page_of(input, "Listeners", std::move(found));
}

Result<Json> modify_listener(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string arn(text_of(input, "ListenerArn"));
  Listener* listener = GR_TRY(find_listener(state, arn));
  JsonObject document = listener->document;
  const std::string balancer(text_of(document, "LoadBalancerArn"));
  take_over(document, input);
  GR_CHECK(check_protocol(document));
  GR_CHECK(check_certificates(call.scene.cloud, input));
  GR_CHECK(check_port_free(state, balancer, number_of(document, "Port"), arn));
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html
  // Actions replace the whole list.
  if (const JsonArray* actions = array_of(input, "DefaultActions"))
    document["DefaultActions"] = GR_TRY(checked_actions(call.scene.cloud, balancer, *actions));
  listener->document = std::move(document);
  const Json answer{{"Listeners", JsonArray{told(*listener)}}};
  propagate(call.scene, arn);
  review_use(call.scene);
  return answer;
}

Result<Json> delete_listener(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string arn(text_of(input, "ListenerArn"));
  GR_TRY(find_listener(state, arn));
  std::erase_if(state.rules, [&](const auto& one) { return one.second.listener == arn; });
  state.listeners.erase(arn);
  ++state.version;
  review_use(call.scene);
  return Json(JsonObject{});
}

}  // namespace greenroom::mocks::elbv2
