#include "harness/world_builder.hpp"

#include "harness/world_resources.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "mocks/sts/sts.hpp"

namespace greenroom::harness {
namespace {

mocks::Settings settings_of(const Case& play, std::uint64_t seed) {
  mocks::Settings settings;
  settings.account = play.world.account;
  settings.region = play.world.region;
  settings.epoch = play.scenario.epoch.value_or(play.world.epoch);
  settings.starts = play.world.starts;
  settings.chance = {seed, play.scenario.sampled};
  apply_epoch(settings.switches, settings.epoch);
  for (const auto& [name, value] : play.scenario.switches)
    set_switch(settings.switches, name, value);
  return settings;
}

std::string drawn(const mocks::Cloud& cloud, std::string_view kind, std::string_view parent,
                  std::string_view alphabet, std::size_t length) {
  return sim::drawn_text(cloud.settings.chance.draw(kind, parent), alphabet, length);
}

constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view letters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

std::string role_arn_of(const WorldFile& world, std::string_view actor) {
  const std::string role = actor == "engine" || actor == "colleague"
                               ? world.service.name + "-deployer"
                               : std::string(actor);
  return "arn:aws:sts::" + world.account + ":assumed-role/" + role + "/" + std::string(actor);
}

}  // namespace

BuiltWorld build_world(const Case& play, std::uint64_t seed, sim::Journal& journal) {
  BuiltWorld built;
  built.cloud.settings = settings_of(play, seed);
  Workshop shop{play, mocks::Scene{built.cloud, journal}, built.names};
  built.names.cluster = play.world.service.cluster;
  built.names.service = play.world.service.name;
  built.names.application = play.world.codedeploy.application;
  built.names.deployment_group = play.world.codedeploy.group;
  built.names.zone = play.world.cloudflare.zone;
  built.names.public_host =
      play.project.domain.empty() ? play.world.cloudflare.zone : play.project.domain;
  if (play.world.is_empty) {
    for (const HookSpec& hook : play.world.hooks) set_hook(shop, hook);
    return built;
  }
  // Where balancer and service are captured they stand in a network that only their documents know.
  if (!is_captured(shop, "elasticloadbalancing") || !is_captured(shop, "ecs")) put_network(shop);
  if (!play.world.captured) put_account(shop);
  put_images(shop);
  put_secrets(shop);
  put_balancer(shop);
  put_service(shop);
  put_alarms(shop);
  put_deployment_group(shop);
  put_edge(shop);
  if (!play.world.captured) put_delivery(shop);
  mocks::elbv2::settle(shop.scene);
  // Captured alarms are in the state that they were captured in.
  if (!is_captured(shop, "cloudwatch")) mocks::cloudwatch::settle_alarms(shop.scene);
  return built;
}

ActorKeys admit_actor(mocks::Scene& scene, const WorldFile& world, std::string_view actor) {
  ActorKeys keys;
  keys.access_key = "AKIA" + drawn(scene.cloud, "actor.key", actor, upper, 16);
  keys.secret_key = drawn(scene.cloud, "actor.secret", actor, letters, 40);
  keys.cloudflare_token = drawn(scene.cloud, "actor.token", actor, letters, 40);
  mocks::sts::Principal principal;
  principal.access_key = keys.access_key;
  principal.secret_key = keys.secret_key;
  principal.account = world.account;
  principal.arn = role_arn_of(world, actor);
  principal.user_id =
      "AROA" + drawn(scene.cloud, "actor.id", actor, upper, 17) + ":" + std::string(actor);
  principal.actor = actor;
  mocks::sts::put_principal(scene.cloud, principal);
  mocks::cloudflare::put_token(scene, keys.cloudflare_token, actor);
  return keys;
}

std::map<std::string, std::string> environment_of(const Case& play, const ActorKeys& keys) {
  return {{"AWS_ACCESS_KEY_ID", keys.access_key},
          {"AWS_SECRET_ACCESS_KEY", keys.secret_key},
          {"AWS_REGION", play.world.region},
          {"HOME", "/home/deployer"},
          {play.project.token_variable, keys.cloudflare_token}};
}

const std::map<std::string, std::string>& storage_of(const Case& play) {
  return play.project.files;
}

}  // namespace greenroom::harness
