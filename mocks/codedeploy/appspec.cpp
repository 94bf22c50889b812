#include "mocks/codedeploy/appspec.hpp"

#include "mocks/codedeploy/appspec_text.hpp"

#include <array>
#include <charconv>

namespace greenroom::mocks::codedeploy {
namespace {

using seam::Result;

constexpr std::array<std::string_view, step_count> step_names = {
    "BeforeInstall",         "Install",
    "AfterInstall",          "AllowTestTraffic",
    "AfterAllowTestTraffic", "BeforeAllowTraffic",
    "AllowTraffic",          "AfterAllowTraffic"};

constexpr std::string_view not_well_formed =
    "The input AppSpec file is a not well-formed yaml. The template cannot be parsed.";
constexpr std::string_view invalid_appspec =
    "The deployment failed because the AppSpec file that specifies the deployment configuration is "
    "missing or has an invalid configuration. ";

seam::Failure invalid(std::string message) {
  return seam::fail(seam::ErrorKind::bad_input, "INVALID_REVISION", std::move(message));
}
seam::Failure unparsable() { return invalid(std::string(invalid_appspec).append(not_well_formed)); }
/// A list where an object is due, or the other way round (facts P4).
seam::Failure wrong_form() {
  return invalid(
      std::string("The AppSpec file must be valid JSON or YAML ").append(not_well_formed));
}
/// The sentence after the known first one is our own (inferred: only the malformed form was seen).
seam::Failure wrong(std::string_view why) {
  return invalid(std::string(invalid_appspec).append(why));
}

Result<const JsonObject*> object_at(const JsonObject& parent, std::string_view key) {
  const Json* value = parent.if_contains(key);
  if (value == nullptr || value->is_null()) return wrong(std::string(key) + " is missing.");
  if (!value->is_object()) return wrong_form();
  return &value->get_object();
}

Result<std::string> text_at(const JsonObject& parent, std::string_view key) {
  const Json* value = parent.if_contains(key);
  if (value == nullptr || value->is_null()) return wrong(std::string(key) + " is missing.");
  if (!value->is_string()) return wrong_form();
  if (value->get_string().empty()) return wrong(std::string(key) + " is empty.");
  return std::string(value->get_string());
}

Result<int> count_at(const JsonObject& parent, std::string_view key, int most,
                     std::string_view what) {
  const std::string text = GR_TRY(text_at(parent, key));
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc{} || end != text.data() + text.size() || count < 0 || count > most)
    return wrong(std::string(key) + " is no " + std::string(what) + ".");
  return count;
}

Result<void> only_knows(const JsonObject& object, std::initializer_list<std::string_view> keys) {
  for (const auto& member : object) {
    bool known = false;
    for (const std::string_view key : keys) known = known || member.key() == key;
    if (!known) return wrong(std::string(member.key()) + " is not a property of the AppSpec file.");
  }
  return {};
}

/// Each with what ECS calls it (facts P3).
Result<JsonArray> capacity_providers_of(const JsonObject& properties) {
  JsonArray providers;
  const Json* list = properties.if_contains("CapacityProviderStrategy");
  if (list == nullptr) return providers;
  if (!list->is_array()) return wrong_form();
  for (const Json& item : list->get_array()) {
    if (!item.is_object()) return wrong_form();
    const JsonObject& given = item.get_object();
    GR_CHECK(only_knows(given, {"CapacityProvider", "Base", "Weight"}));
    JsonObject provider{{"capacityProvider", GR_TRY(text_at(given, "CapacityProvider"))}};
    if (given.contains("Base")) provider["base"] = GR_TRY(count_at(given, "Base", 100'000, "base"));
    if (given.contains("Weight"))
      provider["weight"] = GR_TRY(count_at(given, "Weight", 1000, "weight"));
    providers.push_back(std::move(provider));
  }
  return providers;
}

/// All three members or none of the block (facts P3).
Result<JsonObject> network_of(const JsonObject& properties) {
  if (!properties.contains("NetworkConfiguration")) return JsonObject{};
  const JsonObject& outer = *GR_TRY(object_at(properties, "NetworkConfiguration"));
  const JsonObject& network = *GR_TRY(object_at(outer, "AwsvpcConfiguration"));
  GR_CHECK(only_knows(network, {"Subnets", "SecurityGroups", "AssignPublicIp"}));
  for (const std::string_view key : {"Subnets", "SecurityGroups"}) {
    const Json* list = network.if_contains(key);
    if (list == nullptr) return wrong(std::string(key) + " is missing.");
    if (!list->is_array() || list->get_array().empty()) return wrong_form();
    for (const Json& item : list->get_array())
      if (!item.is_string()) return wrong_form();
  }
  const std::string assign = GR_TRY(text_at(network, "AssignPublicIp"));
  if (assign != "ENABLED" && assign != "DISABLED")
    return wrong("AssignPublicIp must be ENABLED or DISABLED.");
  return JsonObject{{"awsvpcConfiguration",
                     {{"subnets", network.at("Subnets")},
                      {"securityGroups", network.at("SecurityGroups")},
                      {"assignPublicIp", assign}}}};
}

// AWS:
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html
Result<void> read_properties(const JsonObject& properties, AppSpec& into) {
  GR_CHECK(only_knows(properties, {"TaskDefinition", "LoadBalancerInfo", "PlatformVersion",
                                   "NetworkConfiguration", "CapacityProviderStrategy"}));
  into.task_definition = GR_TRY(text_at(properties, "TaskDefinition"));
  const JsonObject& balancer = *GR_TRY(object_at(properties, "LoadBalancerInfo"));
  GR_CHECK(only_knows(balancer, {"ContainerName", "ContainerPort"}));
  into.container = GR_TRY(text_at(balancer, "ContainerName"));
  into.container_port = GR_TRY(count_at(balancer, "ContainerPort", 65535, "port"));
  if (properties.contains("PlatformVersion"))
    into.platform_version = GR_TRY(text_at(properties, "PlatformVersion"));
  into.network = GR_TRY(network_of(properties));
  into.capacity_providers = GR_TRY(capacity_providers_of(properties));
  return {};
}

/// The one TargetService, in a list or alone: AWS's samples show both (facts P1).
Result<const JsonObject*> target_service(const Json& resources) {
  const Json* holder = &resources;
  if (resources.is_array()) {
    if (resources.get_array().size() != 1) return wrong("Exactly one ECS resource is required.");
    holder = &resources.get_array()[0];
  }
  if (!holder->is_object()) return wrong_form();
  if (holder->get_object().size() != 1) return wrong("Exactly one ECS resource is required.");
  return object_at(holder->get_object(), "TargetService");
}

Result<void> read_hooks(const Json& hooks, AppSpec& into) {
  if (hooks.is_null()) return {};
  if (!hooks.is_array()) return wrong_form();
  for (const Json& item : hooks.get_array()) {
    if (!item.is_object() || item.get_object().size() != 1) return wrong_form();
    const auto& member = *item.get_object().begin();
    std::optional<Step> step;
    for (std::size_t i = 0; i < step_count; ++i)
      if (step_names[i] == std::string_view(member.key()) && takes_hook(static_cast<Step>(i)))
        step = static_cast<Step>(i);
    if (!step) return wrong(std::string(member.key()) + " is not a lifecycle event hook.");
    if (!member.value().is_string() || member.value().get_string().empty()) return wrong_form();
    if (!into.hooks.emplace(*step, std::string(member.value().get_string())).second)
      return wrong(std::string(member.key()) + " stands twice.");
  }
  return {};
}

/// Top-level headings are read in either case of their first letter, as AWS's samples write them;
/// everything below is exact.
const Json* heading(const JsonObject& document, std::string_view upper, std::string_view lower) {
  const Json* found = document.if_contains(upper);
  return found != nullptr ? found : document.if_contains(lower);
}

Result<std::string_view> content_of(const JsonObject& revision) {
  for (const std::string_view form : {"appSpecContent", "string"})
    if (const JsonObject* holder = object_of(revision, form)) return text_of(*holder, "content");
  // A revision in S3 whose object is not there.
  return invalid("An AppSpec file is required, but could not be found in the revision");
}

}  // namespace

std::string_view step_name(Step step) { return step_names[static_cast<std::size_t>(step)]; }

bool takes_hook(Step step) {
  return step != Step::install && step != Step::allow_test_traffic && step != Step::allow_traffic;
}

Result<AppSpec> read_appspec(const JsonObject& revision) {
  const std::string_view content = GR_TRY(content_of(revision));
  const Result<Json> read = read_appspec_text(content);
  if (!read || !read->is_object()) return unparsable();
  const JsonObject& document = read->get_object();
  GR_CHECK(only_knows(document, {"version", "Resources", "resources", "Hooks", "hooks"}));
  // As JSON a library writes the number 0.0 as 0, and that is deployed, too.
  // AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html
  const std::string version = GR_TRY(text_at(document, "version"));
  if (version != "0.0" && version != "0") return wrong("The version must be 0.0.");
  const Json* resources = heading(document, "Resources", "resources");
  if (resources == nullptr) return wrong("ECS resources are required.");
  const JsonObject& target = *GR_TRY(target_service(*resources));
  GR_CHECK(only_knows(target, {"Type", "Properties"}));
  if (GR_TRY(text_at(target, "Type")) != "AWS::ECS::Service")
    return wrong("The Type of TargetService must be AWS::ECS::Service.");
  AppSpec appspec;
  GR_CHECK(read_properties(*GR_TRY(object_at(target, "Properties")), appspec));
  if (const Json* hooks = heading(document, "Hooks", "hooks"))
    GR_CHECK(read_hooks(*hooks, appspec));
  return appspec;
}

}  // namespace greenroom::mocks::codedeploy
