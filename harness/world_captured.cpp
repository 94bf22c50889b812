// A captured world: its documents become resources as they were described.
#include "harness/world_resources.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"

#include <chrono>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::text_of;

constexpr std::string_view balancing = "elasticloadbalancing";

void check_restored(const CapturedResource& resource, const seam::Result<void>& done) {
  if (done) return;
  AuthorError error;
  error.place = resource.place;
  error.id = "W201";
  error.what = std::string(resource.row->kind) + " " + resource.id +
               " cannot be as it was captured: " + done.error().message;
  error.why = std::string(resource.row->service) + " answers " + done.error().code;
  throw BadInput({std::move(error)});
}

std::vector<const CapturedResource*> captured(const Workshop& shop, std::string_view service,
                                              std::string_view kind) {
  const auto& capture = shop.play.world.captured;
  return capture ? capture->of(service, kind) : std::vector<const CapturedResource*>();
}

using Restore = seam::Result<void> (*)(mocks::Scene&, std::string_view, const JsonObject&);
void restore_all(Workshop& shop, std::string_view service, std::string_view kind, Restore restore) {
  for (const CapturedResource* each : captured(shop, service, kind))
    check_restored(*each, restore(shop.scene, kind, each->document));
}

const Node* derived_listeners(const Workshop& shop) {
  const Node* balancer = shop.play.world.captured->words.find("load_balancer");
  return balancer == nullptr ? nullptr : balancer->find("listeners");
}

/// Where a listener was when the world was captured, whatever its port is now.
std::string port_then(const Workshop& shop, const ListenerSpec& spec) {
  const Node* listeners = derived_listeners(shop);
  const Node* then = listeners == nullptr ? nullptr : listeners->find(spec.name);
  const Node* port = then == nullptr ? nullptr : then->find("port");
  return port == nullptr ? std::to_string(spec.port) : port->text;
}

void restore_groups(Workshop& shop) {
  const WorldFile& world = shop.play.world;
  for (const CapturedResource* each : captured(shop, balancing, "target_group")) {
    JsonObject document = each->document;
    const bool own = !world.load_balancer.group(text_of(document, "TargetGroupName")).empty();
    if (own && world.said({"load_balancer", "health_check"}))
      for (const auto& member : health_check_of(world.load_balancer.health_check))
        document[member.key()] = member.value();
    check_restored(*each, mocks::elbv2::restore(shop.scene, "target_group", document));
  }
  restore_all(shop, balancing, "target_group_attributes", mocks::elbv2::restore);
  for (const auto& [role, name] : world.load_balancer.target_groups) {
    const auto arn = mocks::elbv2::target_group_arn(shop.scene.cloud, name);
    if (!arn) continue;
    shop.names.target_groups[name] = *arn;
    shop.names.roles[role] = name;
    if (world.said({"load_balancer", "drain"})) put_drain(shop, *arn);
  }
}

/// Listeners as the words have them: changed ones, added ones; and without those that were removed.
void lay_listeners(Workshop& shop) {
  const WorldFile& world = shop.play.world;
  for (const ListenerSpec& spec : world.load_balancer.listeners) {
    const auto there = mocks::elbv2::listener_arn(shop.scene.cloud, shop.names.load_balancer_arn,
                                                  std::stoi(port_then(shop, spec)));
    const bool said = world.said({"load_balancer", "listeners", spec.name});
    std::string arn = there.value_or("");
    if (!there || said) {
      JsonObject input = listener_input(shop, spec);
      put_certificate(shop, spec, input);
      if (there) {
        input = mocks::without(input, "LoadBalancerArn");
        input["ListenerArn"] = *there;
      }
      const Json answer =
          done(shop, "elbv2", there ? "ModifyListener" : "CreateListener", input, spec.place);
      arn = answer.at("Listeners").at(0).at("ListenerArn").as_string();
    }
    shop.names.listeners[spec.name] = arn;
  }
  const Node* listeners = derived_listeners(shop);
  if (listeners == nullptr) return;
  for (const Entry& then : listeners->entries) {
    if (world.load_balancer.listener(then.key) != nullptr) continue;
    const auto arn = mocks::elbv2::listener_arn(shop.scene.cloud, shop.names.load_balancer_arn,
                                                std::stoi(then.value.find("port")->text));
    if (arn) done(shop, "elbv2", "DeleteListener", {{"ListenerArn", *arn}}, then.place);
  }
}

void lay_tasks(const Workshop& shop, JsonObject& service) {
  const WorldFile& world = shop.play.world;
  if (world.said({"service", "tasks"})) service["desiredCount"] = world.service.tasks;
  if (world.said({"service", "grace"}))
    service["healthCheckGracePeriodSeconds"] =
        std::chrono::duration_cast<std::chrono::seconds>(world.service.grace).count();
}

void lay_definition(JsonObject& service, const std::string& arn) {
  service["taskDefinition"] = arn;
  for (Json& set : service["taskSets"].as_array()) set.as_object()["taskDefinition"] = arn;
}

/// The members of the group that words speak of, where they say otherwise.
void lay_group(Workshop& shop, JsonObject& group) {
  const WorldFile& world = shop.play.world;
  const bool strategy =
      world.said({"codedeploy", "strategy"}) || shop.play.scenario.strategy != Strategy{};
  const bool rollback = world.said({"codedeploy", "rollback"});
  const bool alarms = world.said({"codedeploy", "alarms"});
  const Node* listeners = derived_listeners(shop);
  const bool test_then = listeners != nullptr && listeners->find("test") != nullptr;
  const bool routes = test_then != shop.names.listeners.contains("test");
  if (!strategy && !rollback && !alarms && !routes) return;
  const JsonObject words = group_input(shop);
  const auto lay = [&](std::string_view member) { group[member] = words.at(member); };
  if (strategy) lay("deploymentConfigName");
  if (strategy) lay("blueGreenDeploymentConfiguration");
  if (rollback) lay("autoRollbackConfiguration");
  if (alarms) lay("alarmConfiguration");
  if (routes) lay("loadBalancerInfo");
}

bool is_laid_over(const WorldFile& world, const CapturedResource& record) {
  return text_of(record.document, "type") == "CNAME" &&
         world.said({"cloudflare", "records", text_of(record.document, "name")});
}

}  // namespace

bool is_captured(const Workshop& shop, std::string_view service) {
  return shop.play.world.captured && shop.play.world.captured->has(service);
}

void restore_images(Workshop& shop) {
  restore_all(shop, "ecr", "repository", mocks::ecr::restore);
  restore_all(shop, "ecr", "image", mocks::ecr::restore);
  const auto& world = shop.play.world;
  const Node* images = world.captured ? world.captured->words.find("images") : nullptr;
  if (images == nullptr) return;
  for (const Entry& repository : images->entries)
    for (const Entry& tag : repository.value.entries)
      if (world.tree.find("images")->find(repository.key) == nullptr ||
          world.tree.find("images")->find(repository.key)->find(tag.key) == nullptr)
        mocks::ecr::remove_image(shop.scene, repository.key, tag.key);
}

void restore_secrets(Workshop& shop) {
  restore_all(shop, "secretsmanager", "secret", mocks::secretsmanager::restore);
}

void restore_balancer(Workshop& shop) {
  restore_all(shop, balancing, "load_balancer", mocks::elbv2::restore);
  restore_all(shop, balancing, "load_balancer_attributes", mocks::elbv2::restore);
  for (const CapturedResource* each : captured(shop, balancing, "load_balancer")) {
    if (text_of(each->document, "LoadBalancerName") != shop.play.world.load_balancer.name) continue;
    shop.names.load_balancer_arn = text_of(each->document, "LoadBalancerArn");
    shop.names.load_balancer_dns = text_of(each->document, "DNSName");
  }
  restore_groups(shop);
  restore_all(shop, balancing, "listener", mocks::elbv2::restore);
  restore_all(shop, balancing, "rule", mocks::elbv2::restore);
  mocks::elbv2::settle(shop.scene);
  lay_listeners(shop);
  mocks::elbv2::settle(shop.scene);
}

void restore_service(Workshop& shop) {
  const WorldFile& world = shop.play.world;
  restore_all(shop, "ecs", "cluster", mocks::ecs::restore);
  restore_all(shop, "ecs", "task_definition", mocks::ecs::restore);
  for (const CapturedResource* each : captured(shop, "ecs", "service")) {
    JsonObject document = each->document;
    if (each->id == world.service.cluster + "/" + world.service.name) {
      lay_tasks(shop, document);
      if (world.said({"service", "revision"})) {
        const Json made = done(shop, "ecs", "RegisterTaskDefinition", first_definition(shop),
                               world.place_of({"service", "revision"}));
        lay_definition(document,
                       std::string(made.at("taskDefinition").at("taskDefinitionArn").as_string()));
      }
      shop.names.service_arn = text_of(document, "serviceArn");
      shop.names.task_definition_arn = text_of(document, "taskDefinition");
    }
    check_restored(*each, mocks::ecs::restore(shop.scene, "service", document));
  }
}

void restore_alarms(Workshop& shop) {
  restore_all(shop, "cloudwatch", "alarm", mocks::cloudwatch::restore);
}

void restore_deployment_group(Workshop& shop) {
  const CodeDeploySpec& spec = shop.play.world.codedeploy;
  restore_all(shop, "codedeploy", "application", mocks::codedeploy::restore);
  restore_all(shop, "codedeploy", "deployment_config", mocks::codedeploy::restore);
  for (const CapturedResource* each : captured(shop, "codedeploy", "deployment_group")) {
    JsonObject document = each->document;
    if (each->id == spec.application + "/" + spec.group) lay_group(shop, document);
    check_restored(*each, mocks::codedeploy::restore(shop.scene, "deployment_group", document));
  }
}

void restore_edge(Workshop& shop) {
  const WorldFile& world = shop.play.world;
  for (const std::string_view kind : {"zone", "setting", "dns_record"})
    for (const CapturedResource* each : captured(shop, "cloudflare", kind)) {
      if (kind == "dns_record" && is_laid_over(world, *each)) continue;
      JsonObject document = each->document;
      if (each->id.ends_with("/ssl") && world.said({"cloudflare", "ssl"}))
        document["value"] = world.cloudflare.ssl;
      if (each->id.ends_with("/always_use_https") && world.said({"cloudflare", "always_https"}))
        document["value"] = world.cloudflare.always_https ? "on" : "off";
      const std::string zone = each->id.substr(0, each->id.find('/'));
      check_restored(*each, mocks::cloudflare::restore(shop.scene, kind, zone, document));
    }
  for (const RecordSpec& record : world.cloudflare.records)
    if (world.said({"cloudflare", "records", record.name})) put_record(shop, record);
}

}  // namespace greenroom::harness
