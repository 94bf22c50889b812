// Handlers of listeners, and the check of actions that rules share.
#include "mocks/acm/acm.hpp"
#include "mocks/elbv2/internal.hpp"
#include "mocks/elbv2/settings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace greenroom::mocks::elbv2 {
namespace {

// Inferred: texts of refused actions, but for that of a redirect that creates a loop.
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
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupStickinessConfig.html
Result<void> check_stickiness(const JsonObject& action) {
  constexpr std::int64_t longest = 604'800;
  const JsonObject* config = object_of(action, "ForwardConfig");
  const JsonObject* sticky =
      config == nullptr ? nullptr : object_of(*config, "TargetGroupStickinessConfig");
  if (sticky == nullptr) return {};
  const bool enabled = flag_of(*sticky, "Enabled");
  const std::int64_t seconds = number_of(*sticky, "DurationSeconds", enabled ? 0 : 1);
  if (seconds < 1 || seconds > longest)
    return bad_action(
        "The stickiness duration must be between 1 and 604800 seconds when stickiness is enabled");
  return {};
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
// One group is told twice, as TargetGroupArn and with weight 1; of two there is ForwardConfig only.
Result<JsonObject> forward_told(const Cloud& cloud, std::string_view balancer,
                                const JsonObject& action) {
  JsonArray tuples = GR_TRY(tuples_of(action));
  GR_CHECK(check_stickiness(action));
  std::set<std::string> seen;
  for (const Json& tuple : tuples) {
    const std::string arn(text_of(tuple.as_object(), "TargetGroupArn"));
    if (!seen.insert(arn).second)
      return bad_action("The target group '" + arn + "' is specified more than once");
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
Result<void> check_redirect(const std::string& protocol, const std::string& port,
                            const std::string& host, const std::string& path) {
  if (protocol == "#{protocol}" && port == "#{port}" && host == "#{host}" && path == "/#{path}")
    return bad_action("The redirect configuration is not valid because it creates a loop.");
  int number = 0;
  const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
  const bool is_port =
      error == std::errc() && end == port.data() + port.size() && number >= 1 && number <= 65'535;
  if (port != "#{port}" && !is_port)
    return bad_action("The port of a redirect must be '#{port}' or between 1 and 65535");
  if (!path.starts_with('/')) return bad_action("The path of a redirect must begin with '/'");
  return {};
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html
Result<JsonObject> fixed_told(const JsonObject& action) {
  constexpr std::array<std::string_view, 6> types = {
      "", "text/plain", "text/css", "text/html", "application/javascript", "application/json"};
  const std::string type(text_of(*object_of(action, "FixedResponseConfig"), "ContentType"));
  if (std::find(types.begin(), types.end(), type) == types.end())
    return bad_action("The content type '" + type + "' of a fixed response is not valid");
  return action;
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
  GR_CHECK(check_redirect(
      std::string(part("Protocol", "#{protocol}")), std::string(part("Port", "#{port}")),
      std::string(part("Host", "#{host}")), std::string(part("Path", "/#{path}"))));
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

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
bool is_policy(std::string_view name) {
  constexpr std::string_view prefix = "ELBSecurityPolicy-";
  constexpr std::array<std::string_view, 26> known = {"TLS13-1-3-2021-06",
                                                      "TLS13-1-2-2021-06",
                                                      "TLS13-1-2-Res-2021-06",
                                                      "TLS13-1-2-Ext1-2021-06",
                                                      "TLS13-1-2-Ext2-2021-06",
                                                      "TLS13-1-1-2021-06",
                                                      "TLS13-1-0-2021-06",
                                                      "TLS13-1-3-FIPS-2023-04",
                                                      "TLS13-1-2-FIPS-2023-04",
                                                      "TLS13-1-2-Res-FIPS-2023-04",
                                                      "TLS13-1-2-Ext0-FIPS-2023-04",
                                                      "TLS13-1-2-Ext1-FIPS-2023-04",
                                                      "TLS13-1-2-Ext2-FIPS-2023-04",
                                                      "TLS13-1-1-FIPS-2023-04",
                                                      "TLS13-1-0-FIPS-2023-04",
                                                      "FS-1-2-Res-2020-10",
                                                      "FS-1-2-Res-2019-08",
                                                      "FS-1-2-2019-08",
                                                      "FS-1-1-2019-08",
                                                      "FS-2018-06",
                                                      "TLS-1-2-Ext-2018-06",
                                                      "TLS-1-2-2017-01",
                                                      "TLS-1-1-2017-01",
                                                      "TLS-1-0-2015-04",
                                                      "2016-08",
                                                      "2015-05"};
  if (!name.starts_with(prefix)) return false;
  name.remove_prefix(prefix.size());
  const bool is_of_quanta = name.starts_with("TLS13-") && name.ends_with("-PQ-2025-09");
  return is_of_quanta || std::find(known.begin(), known.end(), name) != known.end();
}

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
// Inferred: the texts about what an HTTP listener cannot have, and about two certificates.
Result<void> check_protocol(const JsonObject& document, const JsonObject& input) {
  const std::string_view protocol = text_of(document, "Protocol");
  if (protocol != "HTTP" && protocol != "HTTPS")
    return refuse("UnsupportedProtocolException",
                  "Listener protocol '" + std::string(protocol) + "' must be one of 'HTTPS, HTTP'");
  const JsonArray* certificates = array_of(document, "Certificates");
  const JsonArray* given = array_of(input, "Certificates");
  const std::string policy(text_of(input, "SslPolicy"));
  if (const JsonArray* alpn = array_of(input, "AlpnPolicy"); alpn != nullptr && !alpn->empty())
    return refuse("ALPNPolicyNotSupportedException",
                  "ALPN policies are not supported for " + std::string(protocol) + " listeners");
  if (protocol == "HTTP") {
    if (given != nullptr && !given->empty())
      return refuse("ValidationError", "A certificate cannot be specified for HTTP listeners");
    if (!policy.empty())
      return refuse("ValidationError", "An SSL policy cannot be specified for HTTP listeners");
    return {};
  }
  if (certificates == nullptr || certificates->empty())
    return refuse("ValidationError", "A certificate must be specified for HTTPS listeners");
  if (given != nullptr && given->size() > 1)
    return refuse("TooManyCertificatesException",
                  "Only one certificate can be specified as the default of a listener");
  if (!policy.empty() && !is_policy(policy))
    return refuse("SSLPolicyNotFoundException", "SSL policy '" + policy + "' not found");
  return {};
}

void take_over(JsonObject& document, const JsonObject& input) {
  for (const std::string_view member : {"Port", "Protocol", "Certificates", "SslPolicy"})
    if (const Json* value = input.if_contains(member)) document[member] = *value;
  if (text_of(document, "Protocol") == "HTTPS" && text_of(document, "SslPolicy").empty())
    document["SslPolicy"] = "ELBSecurityPolicy-2016-08";
  if (text_of(document, "Protocol") == "HTTP" && !input.contains("Certificates"))
    document = without(without(document, "Certificates"), "SslPolicy");
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
      told.push_back(GR_TRY(fixed_told(action)));
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
  GR_CHECK(check_protocol(document, input));
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
  if (balancer.empty() == arns.empty())
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
  GR_CHECK(check_protocol(document, input));
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
