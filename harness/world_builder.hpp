// Builds the cloud at curtain-up: a world file and a project become resources, through the
// services' own operations, as a person would have created them long ago. Also what a rehearsed
// engine finds around it: its variables and its files. It plays nothing.
#pragma once

#include "harness/language/load.hpp"
#include "mocks/cloud.hpp"
#include "mocks/scene.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// What the names of the world file became. Absent names are not in the maps.
struct WorldNames {
  std::string load_balancer_arn, load_balancer_dns;
  std::map<std::string, std::string> listeners;      ///< production: ARN
  std::map<std::string, std::string> target_groups;  ///< bash-dog-blue: ARN
  std::map<std::string, std::string> roles;          ///< blue, green at curtain-up: group's name
  std::string cluster, service, service_arn;
  std::string task_definition_arn;  ///< the revision that serves at curtain-up
  std::string application, deployment_group;
  std::string zone, public_host;
  std::map<std::string, std::string> security_groups;       ///< alb: id
  std::map<std::string, std::vector<std::string>> subnets;  ///< public, private: ids by zone
  std::map<std::string, std::string> roles_of_actors;       ///< actor: ARN it calls as
};

/// The keys of an actor: put into the world, given to its engine.
struct ActorKeys {
  std::string access_key, secret_key, cloudflare_token;
};

struct BuiltWorld {
  mocks::Cloud cloud;
  WorldNames names;
};

/// Throws BadInput (W ids) where a service refuses what the world says. `journal` gets the domain
/// events of the making; pass one that is thrown away to begin with an empty journal.
BuiltWorld build_world(const Case& play, std::uint64_t seed, sim::Journal& journal);

/// Makes an actor known to the world (idempotent): a principal and a Cloudflare token under the
/// deployer's role, or under the actor's own name for anybody but an engine.
ActorKeys admit_actor(mocks::Scene& scene, const WorldFile& world, std::string_view actor);
/// The variables an engine of that actor sees: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
/// AWS_REGION, HOME, and the variable that the project's Cloudflare token is read from.
std::map<std::string, std::string> environment_of(const Case& play, const ActorKeys& keys);
/// What an engine finds in its Storage at curtain-up: the project's files.
const std::map<std::string, std::string>& storage_of(const Case& play);

}  // namespace greenroom::harness
