// Images, secrets, the balancer, the service and the edge of a world.
#include "harness/world_resources.hpp"

#include "mocks/acm/acm.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "mocks/service.hpp"

#include <charconv>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

[[noreturn]] void cannot_be(const Place& place, std::string what, std::string why) {
  AuthorError error;
  error.place = place;
  error.id = "W190";
  error.what = std::move(what);
  error.why = std::move(why);
  throw BadInput({std::move(error)});
}

JsonArray subnets(const Workshop& shop, const std::string& kind) {
  const auto made = shop.network.subnets.find(kind);
  JsonArray ids;
  if (made == shop.network.subnets.end())
    cannot_be(shop.play.world.place_of({"network"}), "the network has no " + kind + " subnets",
              "the balancer or the service is to stand in them");
  for (const std::string& id : made->second) ids.emplace_back(id);
  return ids;
}

/// The group of that name; none where the world names none.
JsonArray groups(const Workshop& shop, const std::string& name) {
  const auto made = shop.network.groups.find(name);
  return made == shop.network.groups.end() ? JsonArray{} : JsonArray{Json(made->second)};
}

std::int64_t seconds(Length length) {
  return std::chrono::duration_cast<std::chrono::seconds>(length).count();
}

/// The container and port behind the balancer: greenroom.yaml's, else the first that has a port.
struct Front {
  std::string container;
  std::int64_t port = 0;
};
Front front_of(const Case& play, const JsonObject& taskdef) {
  Front front;
  if (const Node* service = play.project.tree.find("service")) {
    if (const Node* container = service->find("container")) front.container = container->text;
    if (const Node* port = service->find("port"))
      std::from_chars(port->text.data(), port->text.data() + port->text.size(), front.port);
  }
  if (!front.container.empty() && front.port > 0) return front;
  if (const JsonArray* containers = mocks::array_of(taskdef, "containerDefinitions"))
    for (const Json& container : *containers)
      if (const JsonArray* ports = mocks::array_of(container.get_object(), "portMappings");
          ports != nullptr && !ports->empty())
        return {std::string(mocks::text_of(container.get_object(), "name")),
                mocks::number_of(ports->front().get_object(), "containerPort")};
  return front;
}

}  // namespace

JsonObject first_definition(Workshop& shop) {
  const Case& play = shop.play;
  const auto file = play.project.files.find(play.project.taskdef);
  if (file == play.project.files.end())
    cannot_be({}, "the project has no " + play.project.taskdef, "");
  std::string text = file->second;
  for (const auto& [placeholder, repository] : play.project.images) {
    const std::string uri = mocks::ecr::registry_host(shop.scene.cloud) + "/" + repository;
    const auto image = mocks::ecr::pull(shop.scene.cloud, uri + ":" + play.world.service.revision);
    if (!image)
      cannot_be(play.world.place_of({"service", "revision"}),
                "the service runs " + play.world.service.revision + ", but " + repository +
                    " has no such image",
                image.error().message);
    const std::string mark = "<" + placeholder + ">";
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.replace(at, mark.size(), uri + "@" + image->digest);
  }
  boost::system::error_code error;
  const Json parsed = boost::json::parse(text, error);
  if (error || !parsed.is_object())
    cannot_be({}, play.project.taskdef + " is no JSON object: " + error.message(), "");
  return parsed.get_object();
}

Json done(Workshop& shop, std::string_view service, std::string_view operation,
          const JsonObject& input, const Place& place) {
  const mocks::Identity maker{shop.play.world.account, "",
                              "arn:aws:iam::" + shop.play.world.account + ":root", "curtain-up"};
  auto answer = mocks::invoke(shop.scene, service, operation, input, maker);
  if (!answer)
    cannot_be(place, std::string(operation) + " refuses this world: " + answer.error().message,
              std::string(service) + " answers " + answer.error().code);
  return std::move(*answer);
}

void put_images(Workshop& shop) {
  for (const ImageSpec& spec : shop.play.world.images) {
    mocks::ecr::Image image;
    image.repository = spec.repository;
    // An image without a tag was captured: the word for it is the beginning of its digest.
    if (!spec.tag.starts_with("sha256-")) image.tag = spec.tag;
    image.digest = spec.digest;
    image.size_bytes = spec.size_bytes;
    image.ready_after = spec.ready_after;
    image.answers_in = spec.answers_in;
    mocks::ecr::put_image(shop.scene, image);
  }
  restore_images(shop);
}

void put_secrets(Workshop& shop) {
  for (const SecretSpec& secret : shop.play.world.secrets)
    mocks::secretsmanager::put_secret(shop.scene, secret.name, secret.suffix, secret.keys);
  restore_secrets(shop);
}

JsonObject health_check_of(const HealthCheckSpec& check) {
  return {{"HealthCheckPath", check.path},
          {"HealthCheckIntervalSeconds", seconds(check.every)},
          {"HealthCheckTimeoutSeconds", seconds(check.timeout)},
          {"HealthyThresholdCount", check.healthy_after},
          {"UnhealthyThresholdCount", check.unhealthy_after}};
}

void put_drain(Workshop& shop, const std::string& group_arn) {
  const std::string drain = std::to_string(seconds(shop.play.world.load_balancer.drain));
  done(shop, "elbv2", "ModifyTargetGroupAttributes",
       {{"TargetGroupArn", group_arn},
        {"Attributes",
         JsonArray{JsonObject{{"Key", "deregistration_delay.timeout_seconds"}, {"Value", drain}}}}},
       shop.play.world.place_of({"load_balancer", "drain"}));
}

namespace {

void put_groups(Workshop& shop) {
  const LoadBalancerSpec& spec = shop.play.world.load_balancer;
  const Front front = front_of(shop.play, first_definition(shop));
  for (const auto& [role, name] : spec.target_groups) {
    JsonObject input{{"Name", name},
                     {"Protocol", "HTTP"},
                     {"ProtocolVersion", "HTTP1"},
                     {"Port", front.port},
                     {"VpcId", shop.network.vpc},
                     {"TargetType", "ip"},
                     {"HealthCheckProtocol", "HTTP"},
                     {"HealthCheckPort", "traffic-port"},
                     {"Matcher", JsonObject{{"HttpCode", "200"}}}};
    for (const auto& member : health_check_of(spec.health_check))
      input[member.key()] = member.value();
    const Json answer = done(shop, "elbv2", "CreateTargetGroup", input,
                             shop.play.world.place_of({"load_balancer", "target_groups"}));
    const std::string arn(answer.at("TargetGroups").at(0).at("TargetGroupArn").as_string());
    shop.names.target_groups[name] = arn;
    shop.names.roles[role] = name;
    put_drain(shop, arn);
  }
}

}  // namespace

JsonObject listener_input(const Workshop& shop, const ListenerSpec& spec) {
  JsonObject input{{"LoadBalancerArn", shop.names.load_balancer_arn},
                   {"Port", spec.port},
                   {"Protocol", spec.certificate.empty() ? "HTTP" : "HTTPS"}};
  if (!spec.certificate.empty()) {
    const std::string id =
        sim::drawn_uuid(shop.scene.cloud.settings.chance.draw("certificate", spec.certificate));
    const std::string arn = spec.certificate.starts_with("arn:")
                                ? spec.certificate
                                : "arn:aws:acm:" + shop.play.world.region + ":" +
                                      shop.play.world.account + ":certificate/" + id;
    input["Certificates"] = JsonArray{JsonObject{{"CertificateArn", arn}}};
    input["SslPolicy"] = "ELBSecurityPolicy-TLS13-1-2-2021-06";
  }
  if (!spec.redirect.empty()) {
    input["DefaultActions"] = JsonArray{JsonObject{
        {"Type", "redirect"},
        {"RedirectConfig",
         JsonObject{{"Protocol", "HTTPS"}, {"Port", "443"}, {"StatusCode", "HTTP_301"}}}}};
    return input;
  }
  const std::string group = shop.play.world.load_balancer.group(spec.forward);
  const auto arn = shop.names.target_groups.find(group);
  if (arn == shop.names.target_groups.end())
    cannot_be(spec.place, "listener " + spec.name + " forwards to no target group of this world",
              "");
  input["DefaultActions"] =
      JsonArray{JsonObject{{"Type", "forward"}, {"TargetGroupArn", arn->second}}};
  return input;
}

void put_certificate(Workshop& shop, const ListenerSpec& spec, const JsonObject& listener) {
  const mocks::JsonArray* certificates = mocks::array_of(listener, "Certificates");
  if (certificates == nullptr) return;
  const bool is_arn = spec.certificate.starts_with("arn:");
  mocks::acm::put_certificate(shop.scene,
                              mocks::text_of(certificates->front().as_object(), "CertificateArn"),
                              is_arn ? shop.play.world.cloudflare.zone : spec.certificate);
}

void put_balancer(Workshop& shop) {
  if (is_captured(shop, "elasticloadbalancing")) return restore_balancer(shop);
  const LoadBalancerSpec& spec = shop.play.world.load_balancer;
  const Json balancer = done(shop, "elbv2", "CreateLoadBalancer",
                             {{"Name", spec.name},
                              {"Subnets", subnets(shop, spec.subnets)},
                              {"SecurityGroups", groups(shop, spec.security_group)},
                              {"Scheme", "internet-facing"},
                              {"Type", "application"}},
                             shop.play.world.place_of({"load_balancer"}));
  shop.names.load_balancer_arn =
      balancer.at("LoadBalancers").at(0).at("LoadBalancerArn").as_string();
  shop.names.load_balancer_dns = balancer.at("LoadBalancers").at(0).at("DNSName").as_string();
  put_groups(shop);
  mocks::elbv2::settle(shop.scene);
  for (const ListenerSpec& listener : spec.listeners) {
    const JsonObject input = listener_input(shop, listener);
    put_certificate(shop, listener, input);
    const Json answer = done(shop, "elbv2", "CreateListener", input, listener.place);
    shop.names.listeners[listener.name] =
        answer.at("Listeners").at(0).at("ListenerArn").as_string();
  }
  mocks::elbv2::settle(shop.scene);
}

void put_service(Workshop& shop) {
  if (is_captured(shop, "ecs")) return restore_service(shop);
  const ServiceSpec& spec = shop.play.world.service;
  const Place place = shop.play.world.place_of({"service"});
  const JsonObject definition = first_definition(shop);
  const Front front = front_of(shop.play, definition);
  done(shop, "ecs", "CreateCluster", {{"clusterName", spec.cluster}}, place);
  const Json registered = done(shop, "ecs", "RegisterTaskDefinition", definition, place);
  shop.names.task_definition_arn =
      registered.at("taskDefinition").at("taskDefinitionArn").as_string();
  const std::string blue = shop.play.world.load_balancer.group("blue");
  JsonObject input{
      {"cluster", spec.cluster},
      {"serviceName", spec.name},
      {"taskDefinition", shop.names.task_definition_arn},
      {"desiredCount", spec.tasks},
      {"launchType", "FARGATE"},
      {"platformVersion", "1.4.0"},
      {"schedulingStrategy", "REPLICA"},
      {"deploymentController",
       JsonObject{{"type", spec.controller == "codedeploy" ? "CODE_DEPLOY" : "ECS"}}},
      {"healthCheckGracePeriodSeconds", seconds(spec.grace)},
      {"enableECSManagedTags", true},
      {"propagateTags", "SERVICE"},
      {"networkConfiguration",
       JsonObject{
           {"awsvpcConfiguration", JsonObject{{"subnets", subnets(shop, spec.subnets)},
                                              {"securityGroups", groups(shop, spec.security_group)},
                                              {"assignPublicIp", "DISABLED"}}}}},
      {"loadBalancers", JsonArray{JsonObject{{"targetGroupArn", shop.names.target_groups[blue]},
                                             {"containerName", front.container},
                                             {"containerPort", front.port}}}}};
  const auto settled = mocks::ecs::settle_service(shop.scene, input);
  if (!settled)
    cannot_be(place, "the service cannot run as this world says: " + settled.error().message,
              "ecs answers " + settled.error().code);
  shop.names.service_arn = *settled;
}

void put_edge(Workshop& shop) {
  const CloudflareSpec& spec = shop.play.world.cloudflare;
  if (is_captured(shop, "cloudflare")) return restore_edge(shop);
  if (spec.zone.empty()) return;
  mocks::cloudflare::put_zone(shop.scene, spec.zone,
                              {{"ssl", spec.ssl},
                               {"always_use_https", spec.always_https ? "on" : "off"},
                               {"min_tls_version", "1.2"}});
  for (const RecordSpec& record : spec.records) put_record(shop, record);
}

void put_record(Workshop& shop, const RecordSpec& record) {
  mocks::cloudflare::put_record(
      shop.scene, shop.play.world.cloudflare.zone,
      {{"type", "CNAME"},
       {"name", record.name},
       {"content", record.cname == "load_balancer" ? shop.names.load_balancer_dns : record.cname},
       {"proxied", record.proxied},
       {"ttl", 1}});
}

}  // namespace greenroom::harness
