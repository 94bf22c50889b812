// The resources of a world, each made by the services' own operations in an order that works. For
// the world builder alone.
#pragma once

#include "harness/world_builder.hpp"
#include "mocks/json.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// What the words of the network became. Empty in a captured world, whose documents name their own.
struct Network {
  std::string vpc;
  std::map<std::string, std::vector<std::string>> subnets;  ///< public, private: by zone
  std::map<std::string, std::string> groups;                ///< alb: id
};

struct Workshop {
  const Case& play;
  mocks::Scene scene;
  WorldNames& names;
  Network network{};
};

/// Runs an operation; what the service refuses becomes BadInput at that word of the world file.
mocks::Json done(Workshop& shop, std::string_view service, std::string_view operation,
                 const mocks::JsonObject& input, const Place& place);

void put_account(Workshop& shop);
void put_network(Workshop& shop);
void put_images(Workshop& shop);
void put_secrets(Workshop& shop);
void put_balancer(Workshop& shop);
void put_service(Workshop& shop);
void put_alarms(Workshop& shop);
void put_deployment_group(Workshop& shop);
void set_hook(Workshop& shop, const HookSpec& hook);  ///< how a function of that name answers
void put_edge(Workshop& shop);
void put_delivery(Workshop& shop);  ///< after the deployment group: the pipeline names it

// ---- Made of words, for worlds with documents to lay over them.
/// The task definition of what runs at curtain-up: the project's own, with that revision's images.
mocks::JsonObject first_definition(Workshop& shop);
mocks::JsonObject health_check_of(const HealthCheckSpec& check);  ///< of CreateTargetGroup
void put_drain(Workshop& shop, const std::string& group_arn);
mocks::JsonObject listener_input(const Workshop& shop, const ListenerSpec& spec);
/// What the listener presents was issued long ago: for the host, or where only its ARN is told for
/// the zone.
void put_certificate(Workshop& shop, const ListenerSpec& spec, const mocks::JsonObject& listener);
mocks::JsonObject group_input(Workshop& shop);  ///< of CreateDeploymentGroup
void put_record(Workshop& shop, const RecordSpec& record);

// ---- world_captured.cpp: the same of a captured world's documents. What short words say otherwise
// is changed in the document before it is put there.
bool is_captured(const Workshop& shop, std::string_view service);
void restore_images(Workshop& shop);
void restore_secrets(Workshop& shop);
void restore_balancer(Workshop& shop);
void restore_service(Workshop& shop);
void restore_alarms(Workshop& shop);
void restore_deployment_group(Workshop& shop);
void restore_edge(Workshop& shop);

/// The strategy of the group: the world's with the scenario's over it, every member filled in.
struct GroupStrategy {
  Shift shift = Shift::canary;
  Share step{100'000};
  Length every = std::chrono::minutes(5), bake = std::chrono::minutes(60), ready_wait{0};
};
GroupStrategy group_strategy(const Case& play);

}  // namespace greenroom::harness
