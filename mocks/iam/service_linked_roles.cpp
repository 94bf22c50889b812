// Roles that services own: made once, changed and deleted by them alone.
// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

#include <array>

namespace greenroom::mocks::iam {
namespace {

struct Linked {
  std::string_view service, name;
};
// AWS:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
constexpr std::array<Linked, 6> table = {{
    {"ecs.amazonaws.com", "AWSServiceRoleForECS"},
    {"ecs.application-autoscaling.amazonaws.com",
     "AWSServiceRoleForApplicationAutoScaling_ECSService"},
    {"elasticloadbalancing.amazonaws.com", "AWSServiceRoleForElasticLoadBalancing"},
    {"events.amazonaws.com", "AWSServiceRoleForCloudWatchEvents"},
    {"replication.ecr.amazonaws.com", "AWSServiceRoleForECRReplication"},
    {"vpce.amazonaws.com", "AWSServiceRoleForVPCEndpoints"},
}};

const Linked* linked_to(std::string_view service) {
  for (const Linked& row : table)
    if (row.service == service) return &row;
  return nullptr;
}

Role new_role(Scene& scene, const Linked& row) {
  const std::string path = "/aws-service-role/" + std::string(row.service) + "/";
  Role role;
  role.linked_to = row.service;
  role.trust = trust_of_service(row.service);
  role.holder.document = {{"Path", path},
                          {"RoleName", row.name},
                          {"RoleId", new_id(scene, "AROA")},
                          {"Arn", arn_of(scene.cloud, "role", path, row.name)},
                          {"CreateDate", now_ms(scene)},
                          {"MaxSessionDuration", 3600}};
  return role;
}

}  // namespace

void put_service_linked_role(Scene& scene, std::string_view service) {
  const Linked* row = linked_to(service);
  if (row == nullptr || scene.cloud.iam->roles.contains(std::string(row->name))) return;
  scene.cloud.iam->roles.emplace(row->name, new_role(scene, *row));
}

// Differs from AWS: the policy that a service attaches to its own role is not kept: the role has
// none to list.
Result<Json> create_service_linked_role(Call& call, const JsonObject& input) {
  const std::string service(text_of(input, "AWSServiceName"));
  const Linked* row = linked_to(service);
  if (row == nullptr)
    return refuse("NotImplemented",
                  "The service-linked role of " + service + " is not among those known here", 501);
  if (input.contains("CustomSuffix"))
    return refuse("InvalidInputException", "Custom suffix is not allowed for " + service);
  State& state = *call.scene.cloud.iam;
  if (state.roles.contains(std::string(row->name)))
    return refuse("InvalidInputException",
                  "Service role name " + std::string(row->name) +
                      " has been taken in this account, please try a different suffix.");
  Role role = new_role(call.scene, *row);
  if (const Json* text = input.if_contains("Description"))
    role.holder.document["Description"] = *text;
  JsonObject answer = role.holder.document;
  answer["AssumeRolePolicyDocument"] = encoded(role.trust);
  state.roles.emplace(row->name, std::move(role));
  return Json(JsonObject{{"Role", std::move(answer)}});
}

// Differs from AWS: the deletion is over at once, and no service is asked whether it still needs
// the role.
Result<Json> delete_service_linked_role(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "RoleName"));
  const Role* role = GR_TRY(find_role(state, name));
  if (role->linked_to.empty())
    return refuse("NoSuchEntityException", "The role with name " + name + " cannot be found.");
  const std::string task =
      "task/aws-service-role/" + role->linked_to + "/" + name + "/" +
      sim::drawn_uuid(call.scene.cloud.settings.chance.draw("iam.deletion", name, state.next_id++));
  state.roles.erase(name);
  state.deletions.insert(task);
  return Json(JsonObject{{"DeletionTaskId", task}});
}

Result<Json> get_service_linked_role_deletion_status(Call& call, const JsonObject& input) {
  const std::string task(text_of(input, "DeletionTaskId"));
  if (!call.scene.cloud.iam->deletions.contains(task))
    return refuse("NoSuchEntityException", "Deletion task " + task + " not found.");
  return Json(JsonObject{{"Status", "SUCCEEDED"}});
}

}  // namespace greenroom::mocks::iam
