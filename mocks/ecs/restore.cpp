// Building a world from what was captured: resources as Describe answered them.
#include "mocks/ecs/handlers.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::mocks::ecs {
namespace {

constexpr std::uint64_t revision_max = 100'000;

seam::Steady steady_of(const Scene& scene, const JsonObject& document, std::string_view member) {
  const seam::Utc when{std::chrono::milliseconds(number_of(document, member))};
  return seam::Steady{} + (when - scene.cloud.settings.starts);
}

JsonObject chosen(const JsonObject& document, std::initializer_list<std::string_view> members) {
  JsonObject some;
  for (const std::string_view member : members) {
    const Json* value = document.if_contains(member);
    const bool nothing = value == nullptr || (value->is_array() && value->get_array().empty());
    if (!nothing) some[member] = *value;
  }
  return some;
}

void restore_cluster(Scene& scene, const JsonObject& document) {
  Cluster& cluster = scene.cloud.ecs.clusters[std::string(text_of(document, "clusterName"))];
  cluster.given = chosen(
      document, {"clusterName", "settings", "capacityProviders", "defaultCapacityProviderStrategy",
                 "configuration", "serviceConnectDefaults"});
  cluster.active = text_of(document, "status") != "INACTIVE";
}

/// Revisions below it that were not captured are there as deregistered ones: numbers go on.
Result<void> restore_definition(Scene& scene, const JsonObject& document) {
  const auto revision = static_cast<std::uint64_t>(number_of(document, "revision"));
  if (revision < 1 || revision > revision_max)
    return refuse("ClientException", "A revision is a number from 1 to 100000");
  Family& family = scene.cloud.ecs.families[std::string(text_of(document, "family"))];
  TaskDefinition gone;
  gone.document = {{"family", text_of(document, "family")}, {"containerDefinitions", JsonArray()}};
  gone.active = false;
  if (family.revisions.size() < revision) family.revisions.resize(revision, gone);
  TaskDefinition& definition = family.revisions[revision - 1];
  for (const auto& member : document) {
    const std::string_view name = member.key();
    if (name != "taskDefinitionArn" && name != "revision" && name != "status" &&
        name != "registeredAt" && name != "deregisteredAt" && name != "registeredBy")
      definition.document[name] = member.value();
  }
  definition.active = text_of(document, "status") != "INACTIVE";
  definition.registered = steady_of(scene, document, "registeredAt");
  if (document.contains("deregisteredAt"))
    definition.deregistered = steady_of(scene, document, "deregisteredAt");
  definition.registered_by = text_of(document, "registeredBy");
  ++scene.cloud.ecs.version;
  return {};
}

void restore_first_set(const Scene& scene, TaskSet& set, const JsonObject& document) {
  set.id = text_of(document, "id");
  set.external_id = text_of(document, "externalId");
  set.started_by = text_of(document, "startedBy");
  set.created = set.starts_from = steady_of(scene, document, "createdAt");
  set.updated = steady_of(scene, document, "updatedAt");
  set.steady_at = steady_of(scene, document, "stabilityStatusAt");
  if (const JsonArray* tags = array_of(document, "tags")) set.tags = *tags;
}

void restore_events(const Scene& scene, Service& service, const JsonArray* events) {
  service.events.clear();
  if (events == nullptr) return;
  for (auto event = events->rbegin(); event != events->rend(); ++event) {
    const JsonObject& one = event->get_object();
    service.events.push_back({std::string(text_of(one, "id")), steady_of(scene, one, "createdAt"),
                              std::string(text_of(one, "message"))});
  }
  service.next_event += service.events.size();
}

/// CreateService's input, as it must have been.
JsonObject input_of(const JsonObject& document, const JsonObject& set) {
  JsonObject input = chosen(
      document, {"serviceName", "desiredCount", "deploymentConfiguration", "placementConstraints",
                 "placementStrategy", "healthCheckGracePeriodSeconds", "schedulingStrategy",
                 "deploymentController", "enableECSManagedTags", "propagateTags",
                 "enableExecuteCommand", "serviceRegistries", "tags"});
  for (const auto& member :
       chosen(set, {"taskDefinition", "launchType", "capacityProviderStrategy", "platformVersion",
                    "networkConfiguration", "loadBalancers"}))
    input[member.key()] = member.value();
  input["cluster"] = last_part(text_of(document, "clusterArn"));
  return input;
}

// Differs from AWS: ids of tasks are drawn anew, since services do not tell them.
Result<void> restore_service(Scene& scene, const JsonObject& document) {
  const JsonArray* sets = array_of(document, "taskSets");
  if (sets == nullptr || sets->size() != 1)
    return refuse("UnsupportedFeatureException", "greenroom begins with services of one task set");
  const JsonObject& described = sets->front().get_object();
  Service* service =
      GR_TRY(make_service(scene, input_of(document, described), text_of(document, "createdBy")));
  if (service->task_sets.size() != 1 || !service->tasks.empty())
    return refuse("InvalidParameterException", "The service is there already");
  service->created = steady_of(scene, document, "createdAt");
  restore_first_set(scene, service->task_sets.front(), described);
  GR_CHECK(settle_first_set(scene, *service));
  restore_events(scene, *service, array_of(document, "events"));
  changed(scene, *service);
  return {};
}

}  // namespace

Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document) {
  if (kind == "service") return restore_service(scene, document);
  if (kind == "task_definition") return restore_definition(scene, document);
  restore_cluster(scene, document);
  return {};
}

}  // namespace greenroom::mocks::ecs
