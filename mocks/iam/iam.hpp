// IAM as its neighbours see it: roles that are there, and are assumed. Policies are kept, checked
// by their grammar and given back; nobody is allowed or denied by them.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/iam/state.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::iam {

/// A role of a world, there since before anybody called.
struct RoleSpec {
  std::string name, trust;
  std::vector<std::string> attached;                            ///< ARNs
  std::vector<std::pair<std::string, std::string>> policies{};  ///< name and text
};
/// Puts it there; replaces nothing: a role of that name stays.
void put_role(Scene& scene, const RoleSpec& spec);
/// The role that a service owns ("ecs.amazonaws.com"); there from then on.
void put_service_linked_role(Scene& scene, std::string_view service);

/// nullptr: the account has no such role.
const Role* role_by_arn(const Cloud& cloud, std::string_view arn);
/// Whether its trust lets a service ("lambda.amazonaws.com") assume it. Conditions are not asked.
bool lets_assume(const Role& role, std::string_view service);
/// Whether its trust names anybody but services: an account, a user, a role, a provider.
bool lets_people_in(const Role& role);
/// The account has the role, and it lets the service assume it.
bool can_assume(const Cloud& cloud, std::string_view service, std::string_view role_arn);
/// "ecs-tasks.amazonaws.com", "logs.us-east-2.amazonaws.com": a service that there is.
bool is_service_principal(std::string_view principal);
/// Who may stand under "AWS" in a policy. Users and roles of this account are looked for; those of
/// others are believed.
bool is_aws_principal(const Cloud& cloud, std::string_view principal);
/// Somebody assumed it, or a service did for them.
void used(Scene& scene, std::string_view role_name);
/// The trust policy that lets a service assume a role.
std::string trust_of_service(std::string_view service);

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::iam
