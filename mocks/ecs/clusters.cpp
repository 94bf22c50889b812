// Operations on clusters.
#include "mocks/ecs/account_settings.hpp"
#include "mocks/ecs/cluster_settings.hpp"
#include "mocks/ecs/handlers.hpp"
#include "mocks/iam/iam.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
// Inferred: the texts; the rules of names are documented.
Result<void> check_new_name(const std::string& what, std::string_view name) {
  constexpr std::size_t longest = 255;
  const bool letters = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  if (name.empty() || !letters)
    return refuse("InvalidParameterException", what + " name contains invalid characters.");
  if (name.size() > longest)
    return refuse("InvalidParameterException",
                  what + " name cannot be longer than 255 characters.");
  return {};
}

Result<Json> create_cluster(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  if (const std::string_view given = text_of(input, "clusterName"); !given.empty())
    GR_CHECK(check_new_name("Cluster", given));
  GR_CHECK(check_cluster_settings(input));
  GR_CHECK(check_providers(input));
  const std::string name(cluster_name(text_of(input, "clusterName")));
  Cluster& cluster = scene.cloud.ecs.clusters[name];
  // The same name again answers with what is there.
  if (!cluster.active || cluster.given.empty()) {
    cluster = Cluster{};
    cluster.given = without(input, "tags");
    cluster.given["clusterName"] = name;
    // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html
    if (const std::string insights = account_setting(call, "containerInsights");
        !cluster.given.contains("settings") && insights != "disabled" && insights != "off")
      cluster.given["settings"] = JsonArray{JsonObject{
          {"name", "containerInsights"}, {"value", insights == "on" ? "enabled" : insights}}};
    cluster.tags = tags_in(input);
    ++scene.cloud.ecs.version;
  }
  // AWS:
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html
  iam::put_service_linked_role(scene, "ecs.amazonaws.com");
  JsonObject document = cluster_document(scene, name, cluster);
  document["tags"] = cluster.tags;
  JsonObject output;
  output["cluster"] = std::move(document);
  return Json(std::move(output));
}

Result<Json> describe_clusters(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.ecs;
  JsonArray found;
  JsonArray failures;
  const auto add = [&](std::string_view name) {
    const auto it = state.clusters.find(cluster_name(name));
    if (it == state.clusters.end())
      return add_failure(failures, cluster_arn(call.scene.cloud.settings, cluster_name(name)));
    JsonObject document = cluster_document(call.scene, it->first, it->second);
    if (wants_tags(input)) document["tags"] = it->second.tags;
    found.emplace_back(std::move(document));
  };
  const JsonArray* names = array_of(input, "clusters");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
  if (names != nullptr && names->size() > 100)
    return refuse("InvalidParameterException", "Clusters cannot be more than 100.");
  if (names == nullptr || names->empty())
    add("default");
  else
    for (const Json& name : *names) add(std::string_view(name.get_string()));
  JsonObject output;
  output["clusters"] = std::move(found);
  output["failures"] = std::move(failures);
  return Json(std::move(output));
}

Result<Json> list_clusters(Call& call, const JsonObject& input) {
  std::vector<std::string> arns;
  for (const auto& [name, cluster] : call.scene.cloud.ecs.clusters)
    if (cluster.active) arns.push_back(cluster_arn(call.scene.cloud.settings, name));
  return Json(page_document("clusterArns", page_of(arns, input, 100)));
}

Result<Json> delete_cluster(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.ecs;
  auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  const bool services =
      std::any_of(state.services.begin(), state.services.end(), [&](const auto& entry) {
        return entry.second.cluster == cluster->first && entry.second.status != "INACTIVE";
      });
  if (services)
    return refuse("ClusterContainsServicesException",
                  "The Cluster cannot be deleted while Services are active.");
  const bool tasks = std::any_of(state.tasks.begin(), state.tasks.end(), [&](const auto& entry) {
    return entry.second.cluster == cluster->first && entry.second.status != TaskStatus::stopped;
  });
  if (tasks)
    return refuse("ClusterContainsTasksException",
                  "The Cluster cannot be deleted while Tasks are active.");
  cluster->second.active = false;
  ++state.version;
  JsonObject output;
  output["cluster"] = cluster_document(call.scene, cluster->first, cluster->second);
  return Json(std::move(output));
}

}  // namespace greenroom::mocks::ecs
