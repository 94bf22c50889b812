// What a cluster is set to: settings, configuration, capacity providers. Of the last there are
// Fargate's two, which nobody has to make.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
#include "mocks/ecs/cluster_settings.hpp"

#include "mocks/ecs/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ecs {
namespace {

constexpr std::array<std::string_view, 2> providers = {"FARGATE", "FARGATE_SPOT"};

bool is_provider(std::string_view name) {
  return std::find(providers.begin(), providers.end(), name) != providers.end();
}

/// By its name, or by its ARN, which ends in it.
std::string_view provider_name(std::string_view text) { return text.substr(text.rfind('/') + 1); }

seam::Failure unknown_provider() {
  return refuse("InvalidParameterException",
                "The specified capacity provider was not found. Specify a valid name or ARN and "
                "try again.");
}

Json told(Call& call, const std::string& name, const Cluster& cluster) {
  ++call.scene.cloud.ecs.version;
  JsonObject document = cluster_document(call.scene, name, cluster);
  document["tags"] = cluster.tags;
  return JsonObject{{"cluster", std::move(document)}};
}

/// A setting of the same name is replaced.
void merge_settings(JsonObject& given, const JsonArray& settings) {
  JsonArray all;
  if (const JsonArray* before = array_of(given, "settings")) all = *before;
  for (const Json& setting : settings) {
    const std::string_view name = text_of(setting.get_object(), "name");
    const auto same = std::find_if(all.begin(), all.end(), [&](const Json& one) {
      return text_of(one.get_object(), "name") == name;
    });
    if (same != all.end())
      *same = setting;
    else
      all.push_back(setting);
  }
  given["settings"] = std::move(all);
}

}  // namespace

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html
// Inferred: the text of a value that a setting does not take.
Result<void> check_cluster_settings(const JsonObject& input) {
  const JsonArray* settings = array_of(input, "settings");
  if (settings == nullptr) return {};
  for (const Json& one : *settings) {
    const std::string_view value = text_of(one.get_object(), "value");
    if (value != "enabled" && value != "enhanced" && value != "disabled")
      return refuse("InvalidParameterException",
                    "Invalid cluster setting value '" + std::string(value) +
                        "': it must be one of enabled, enhanced, disabled.");
  }
  return {};
}

// AWS:
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
Result<void> check_providers(const JsonObject& input) {
  if (const JsonArray* names = array_of(input, "capacityProviders"))
    for (const Json& name : *names)
      if (!is_provider(provider_name(name.get_string()))) return unknown_provider();
  for (const std::string_view member :
       {"capacityProviderStrategy", "defaultCapacityProviderStrategy"}) {
    const JsonArray* strategy = array_of(input, member);
    if (strategy == nullptr || strategy->empty()) continue;
    std::int64_t weights = 0;
    bool weighed = false;
    for (const Json& item : *strategy) {
      if (!is_provider(provider_name(text_of(item.get_object(), "capacityProvider"))))
        return unknown_provider();
      weighed = weighed || item.get_object().contains("weight");
      weights += number_of(item.get_object(), "weight", 0);
    }
    // Inferred: the text.
    if (weighed && weights == 0)
      return refuse("InvalidParameterException",
                    "A capacity provider strategy needs a weight greater than 0.");
  }
  return {};
}

// Differs from AWS: a strategy is kept and told; tasks run on Fargate whatever it says.
Result<Json> put_cluster_capacity_providers(Call& call, const JsonObject& input) {
  auto* cluster = GR_TRY(find_cluster(call.scene.cloud.ecs, text_of(input, "cluster")));
  const JsonArray& wanted = *array_of(input, "capacityProviders");
  for (const Json& name : wanted)
    if (!is_provider(name.get_string())) return unknown_provider();
  for (const Json& item : *array_of(input, "defaultCapacityProviderStrategy")) {
    const std::string_view name = text_of(item.get_object(), "capacityProvider");
    const bool associated = std::any_of(wanted.begin(), wanted.end(),
                                        [&](const Json& one) { return one.get_string() == name; });
    if (!associated) return unknown_provider();
  }
  for (const char* member : {"capacityProviders", "defaultCapacityProviderStrategy"})
    cluster->second.given[member] = input.at(member);
  return told(call, cluster->first, cluster->second);
}

Result<Json> update_cluster(Call& call, const JsonObject& input) {
  auto* cluster = GR_TRY(find_cluster(call.scene.cloud.ecs, text_of(input, "cluster")));
  GR_CHECK(check_cluster_settings(input));
  JsonObject& given = cluster->second.given;
  if (const JsonArray* settings = array_of(input, "settings")) merge_settings(given, *settings);
  for (const char* member : {"configuration", "serviceConnectDefaults"})
    if (const Json* value = input.if_contains(member)) given[member] = *value;
  return told(call, cluster->first, cluster->second);
}

Result<Json> update_cluster_settings(Call& call, const JsonObject& input) {
  auto* cluster = GR_TRY(find_cluster(call.scene.cloud.ecs, text_of(input, "cluster")));
  GR_CHECK(check_cluster_settings(input));
  merge_settings(cluster->second.given, *array_of(input, "settings"));
  return told(call, cluster->first, cluster->second);
}

Result<Json> describe_capacity_providers(Call& call, const JsonObject& input) {
  const Settings& settings = call.scene.cloud.settings;
  JsonArray found, failures;
  const auto add = [&](std::string_view name) {
    const std::string arn = "arn:aws:ecs:" + settings.region + ":" + settings.account +
                            ":capacity-provider/" + std::string(name);
    if (!is_provider(name)) return add_failure(failures, arn);
    found.push_back(JsonObject{
        {"capacityProviderArn", arn}, {"name", name}, {"status", "ACTIVE"}, {"tags", JsonArray()}});
  };
  const JsonArray* names = array_of(input, "capacityProviders");
  if (names == nullptr || names->empty())
    for (const std::string_view name : providers) add(name);
  else
    for (const Json& name : *names) add(provider_name(name.get_string()));
  return Json(
      JsonObject{{"capacityProviders", std::move(found)}, {"failures", std::move(failures)}});
}

}  // namespace greenroom::mocks::ecs
