// Operations on services under CODE_DEPLOY.
#include "mocks/ecs/handlers.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

seam::Failure invalid(std::string message) {
  return refuse("InvalidParameterException", std::move(message));
}

Result<void> check_controller(const JsonObject& input) {
  const JsonObject* controller = object_of(input, "deploymentController");
  const std::string_view type = controller == nullptr ? "ECS" : text_of(*controller, "type");
  if (type == "CODE_DEPLOY") return {};
  // Differs from AWS: the controllers ECS (rolling and native blue/green) and EXTERNAL are not
  // modelled; saying so beats behaving wrongly.
  return invalid("greenroom does not model the deployment controller " + std::string(type) +
                 " (rolling deployments of ECS) yet: only services under CODE_DEPLOY.");
}

Result<void> check_strategy(const JsonObject& input) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
  if (text_of(input, "schedulingStrategy") == "DAEMON")
    return invalid("The daemon scheduling strategy is not supported for CODE_DEPLOY deployments.");
  const JsonObject* configuration = object_of(input, "deploymentConfiguration");
  if (configuration == nullptr) return {};
  const JsonObject* alarms = object_of(*configuration, "alarms");
  if (alarms != nullptr && flag_of(*alarms, "enable"))
    return invalid(
        "Alarm based rollback feature is only supported with ECS deployment controller. Update to "
        "ECS deployment controller and try again.");
  const JsonObject* breaker = object_of(*configuration, "deploymentCircuitBreaker");
  if (breaker != nullptr && flag_of(*breaker, "enable"))
    return invalid(
        "Deployment circuit breaker feature is only supported with ECS deployment controller. "
        "Update to ECS deployment controller and try again.");
  return {};
}

/// Counts and periods of a service that is to be made or changed.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
// Inferred: the texts of what is out of range.
Result<void> check_numbers(const JsonObject& input) {
  if (number_of(input, "desiredCount", 0) < 0) return invalid("desiredCount cannot be negative.");
  if (number_of(input, "healthCheckGracePeriodSeconds", 0) < 0)
    return invalid("healthCheckGracePeriodSeconds must be between 0 and 2147483647.");
  const JsonObject* configuration = object_of(input, "deploymentConfiguration");
  if (configuration == nullptr) return {};
  const std::int64_t most = number_of(*configuration, "maximumPercent", 200);
  const std::int64_t least = number_of(*configuration, "minimumHealthyPercent", 50);
  if (most < 100 || most > 200) return invalid("maximumPercent must be between 100 and 200.");
  if (least < 0 || least > 100) return invalid("minimumHealthyPercent must be between 0 and 100.");
  if (most == 100 && least == 100)
    return invalid(
        "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block "
        "deployments.");
  return {};
}

/// What Fargate and a network of its own leave no room for.
Result<void> check_unsupported(const JsonObject& input) {
  const auto is_given = [&](std::string_view member) {
    const JsonArray* list = array_of(input, member);
    return list != nullptr && !list->empty();
  };
  if (!text_of(input, "role").empty())
    return invalid(
        "You cannot specify an IAM role for services that require a service linked role.");
  if (is_given("placementStrategy"))
    return invalid("Placement strategies are not supported with FARGATE launch type.");
  if (is_given("placementConstraints"))
    return invalid("Placement constraints are not supported with FARGATE launch type.");
  return {};
}

/// Of a call alone: a captured service keeps what it had.
Result<void> check_modelled(const JsonObject& input) {
  // Differs from AWS: there is no Cloud Map and no VPC Lattice here, so none of theirs is found.
  for (const std::string_view member : {"serviceRegistries", "vpcLatticeConfigurations"})
    if (const JsonArray* list = array_of(input, member); list != nullptr && !list->empty())
      return invalid("greenroom does not model " + std::string(member) + " of services.");
  const JsonObject* connect = object_of(input, "serviceConnectConfiguration");
  // Inferred: the text.
  if (connect != nullptr && flag_of(*connect, "enabled"))
    return invalid("Service Connect is only supported with ECS deployment controller.");
  return {};
}

Result<FoundDefinition> active_definition(State& state, std::string_view name) {
  const auto found = find_definition(state, name);
  if (!found) return refuse("ClientException", "TaskDefinition not found.");
  if (!found->definition->active) return refuse("ClientException", "TaskDefinition is inactive");
  return *found;
}

Result<FoundDefinition> check_new_service(Scene& scene, const Cluster& cluster,
                                          const JsonObject& input) {
  GR_CHECK(check_new_name("Service", text_of(input, "serviceName")));
  GR_CHECK(check_controller(input));
  // Inferred: the text; it is required unless the strategy is DAEMON, says the page.
  if (!input.contains("desiredCount") && text_of(input, "schedulingStrategy") != "DAEMON")
    return invalid("desiredCount is required for services of scheduling strategy REPLICA.");
  GR_CHECK(check_numbers(input));
  GR_CHECK(check_unsupported(input));
  GR_CHECK(check_strategy(input));
  const FoundDefinition found =
      GR_TRY(active_definition(scene.cloud.ecs, text_of(input, "taskDefinition")));
  GR_CHECK(check_launch(cluster, *found.definition, input));
  GR_CHECK(check_network(scene.cloud, *found.definition, input));
  const JsonArray* balancers = array_of(input, "loadBalancers");
  if (balancers == nullptr || balancers->empty())
    return invalid("A load balancer is required for services with a CODE_DEPLOY controller.");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html
  // Only the first group must be behind a listener: a later set's may be idle (facts Z13, B92).
  for (const Json& balancer : *balancers) {
    const std::string group(text_of(balancer.get_object(), "targetGroupArn"));
    if (!elbv2::load_balancer_of(scene.cloud, group))
      return invalid("The target group with targetGroupArn " + group +
                     " does not have an associated load balancer.");
  }
  GR_CHECK(check_load_balancers(scene.cloud, *found.definition, balancers));
  return found;
}

/// An idempotent repetition, a fresh start, or a refusal.
Result<Service*> existing_service(State& state, std::string_view key, const JsonObject& input) {
  Service* service = service_of(state, key);
  if (service == nullptr || service->status == "INACTIVE") return nullptr;
  if (service->status == "DRAINING")
    return invalid("Unable to Start a service that is still Draining.");
  if (service->given == without(without(input, "tags"), "clientToken")) return service;
  return invalid("Creation of service was not idempotent.");
}

void say_desired(Scene& scene, Service& service, const TaskSet& set) {
  say(scene, service,
      said_by(service) + " updated computedDesiredCount for taskSet " + set.id + " to " +
          std::to_string(computed_desired(service, set)) + ".");
}

struct Refused {
  std::string_view member, what;
};

/// Presence alone refuses, a value equal to the present one too (facts E8, E9).
Result<void> check_update(const JsonObject& input) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
  constexpr Refused refused[] = {
      {"taskDefinition", "Unable to update task definition on"},
      {"networkConfiguration", "Unable to update network parameters on"},
      {"loadBalancers", "Unable to update load balancers on"},
      {"platformVersion", "Unable to update platform version on"},
      {"capacityProviderStrategy", "Unable to update capacity providers on"},
  };
  constexpr std::string_view tail =
      " services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new "
      "deployment.";
  for (const Refused& one : refused)
    if (input.if_contains(one.member) != nullptr)
      return invalid(std::string(one.what) + std::string(tail));
  if (flag_of(input, "forceNewDeployment"))
    return invalid("Cannot force a new deployment on" + std::string(tail));
  if (input.if_contains("deploymentController") != nullptr)
    return invalid("The deployment controller of a service cannot be changed.");
  GR_CHECK(check_numbers(input));
  return check_strategy(input);
}

Json service_answer(Scene& scene, Service& service) {
  JsonObject output;
  output["service"] = kept_service_document(scene, service);
  return Json(std::move(output));
}

}  // namespace

Result<Service*> make_service(Scene& scene, const JsonObject& input, std::string_view creator) {
  State& state = scene.cloud.ecs;
  const auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  const std::string name(text_of(input, "serviceName"));
  const std::string key = service_key(cluster->first, name);
  if (Service* known = GR_TRY(existing_service(state, key, input))) return known;
  const FoundDefinition found = GR_TRY(check_new_service(scene, cluster->second, input));
  Service service;
  service.cluster = cluster->first;
  service.name = name;
  service.given = without(without(input, "tags"), "clientToken");
  service.tags = tags_in(input);
  service.created_by = creator;
  service.desired = static_cast<int>(number_of(input, "desiredCount", 1));
  service.created = scene.now();
  // Ids go on where an earlier service of this name ended.
  if (const Service* old = service_of(state, key)) service.next_task_set = old->next_task_set;
  Service& added = state.services[key] = std::move(service);
  TaskSet set;
  set.status = SetStatus::primary;
  set.given["taskDefinition"] = definition_arn(scene.cloud.settings, found.family, found.revision);
  for (const std::string_view member :
       {"launchType", "capacityProviderStrategy", "platformVersion", "networkConfiguration",
        "loadBalancers", "serviceRegistries"})
    if (const Json* value = input.if_contains(member)) set.given[member] = *value;
  add_task_set(scene, added, std::move(set));
  return &added;
}

Result<Json> create_service(Call& call, const JsonObject& input) {
  GR_CHECK(check_modelled(input));
  Service* service = GR_TRY(make_service(call.scene, input, call.caller.arn));
  return service_answer(call.scene, *service);
}

Result<Json> describe_services(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  State& state = scene.cloud.ecs;
  const auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  const JsonArray* names = array_of(input, "services");
  if (names == nullptr || names->empty() || names->size() > 10)
    return invalid("Services must be between 1 and 10.");
  JsonArray found(call.storage);
  JsonArray failures(call.storage);
  for (const Json& name : *names) {
    const std::string_view text = std::string_view(name.get_string());
    Service* service = service_of(state, service_key(cluster->first, last_part(text)));
    if (service == nullptr) {
      const std::string arn = "arn:aws:ecs:" + scene.cloud.settings.region + ":" +
                              scene.cloud.settings.account + ":service/" +
                              service_key(cluster->first, last_part(text));
      add_failure(failures, arn);
      continue;
    }
    const Json& document = kept_service_document(scene, *service);
    if (wants_tags(input) || service->tags.empty())
      found.emplace_back(document);
    else
      found.emplace_back(without(document.get_object(), "tags"));
  }
  JsonObject output(call.storage);
  output["services"] = std::move(found);
  output["failures"] = std::move(failures);
  return Json(std::move(output));
}

Result<Json> list_services(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.ecs;
  const auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  std::vector<std::string> arns;
  // Services here are all of Fargate and replicas.
  const std::string_view launch = text_of(input, "launchType");
  const bool none =
      (!launch.empty() && launch != "FARGATE") || text_of(input, "schedulingStrategy") == "DAEMON";
  for (const auto& [key, service] : state.services)
    if (!none && service.cluster == cluster->first && service.status != "INACTIVE")
      arns.push_back(service_arn(call.scene.cloud.settings, service));
  return Json(page_document("serviceArns", page_of(arns, input, 10)));
}

Result<Json> update_service(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Service* service =
      GR_TRY(find_service(scene.cloud.ecs, text_of(input, "cluster"), text_of(input, "service")));
  if (service->status != "ACTIVE")
    return refuse("ServiceNotActiveException", "Service was not ACTIVE.");
  GR_CHECK(check_update(input));
  for (const std::string_view member :
       {"deploymentConfiguration", "healthCheckGracePeriodSeconds", "placementConstraints",
        "placementStrategy", "enableECSManagedTags", "propagateTags", "enableExecuteCommand"})
    if (const Json* value = input.if_contains(member)) service->given[member] = *value;
  const int desired = static_cast<int>(number_of(input, "desiredCount", service->desired));
  if (desired != service->desired) {
    service->desired = desired;
    service->given["desiredCount"] = desired;
    for (TaskSet& set : service->task_sets) {
      if (set.status == SetStatus::draining) continue;
      set.updated = scene.now();
      say_desired(scene, *service, set);
    }
    check_steadiness(scene, *service);
  }
  changed(scene, *service);
  want_tick(scene, *service, scene.now());
  return service_answer(scene, *service);
}

Result<Json> delete_service(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Service* service =
      GR_TRY(find_service(scene.cloud.ecs, text_of(input, "cluster"), text_of(input, "service")));
  const bool force = flag_of(input, "force");
  if (!force && service->desired > 0)
    return invalid("The service cannot be stopped while it is scaled above 0.");
  service->desired = 0;
  service->status = "DRAINING";
  // Ids first: draining a set may drop it at once.
  std::vector<std::string> ids;
  for (const TaskSet& set : service->task_sets) ids.push_back(set.id);
  for (const std::string& id : ids) {
    TaskSet* set = find_task_set(*service, id);
    if (set != nullptr && set->status != SetStatus::draining) drain_task_set(scene, *service, *set);
  }
  changed(scene, *service);
  return service_answer(scene, *service);
}

}  // namespace greenroom::mocks::ecs
