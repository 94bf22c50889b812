#include "harness/play/actions.hpp"

#include "harness/play/watch.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/service.hpp"

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

std::optional<std::string> done(Stagehand& hand, std::string_view service,
                                std::string_view operation, const JsonObject& input,
                                const std::string& by) {
  const auto answer =
      mocks::invoke(hand.scene, service, operation, input, mocks::Identity{"", "", "", by});
  if (answer) return std::nullopt;
  return std::string(operation) + " was refused: " + answer.error().code + ": " +
         answer.error().message;
}

std::optional<std::string> active_deployment(const mocks::Cloud& cloud) {
  std::optional<std::string> id;
  for (const auto& deployment : mocks::codedeploy::deployments(cloud))
    if (deployment.active) id = deployment.id;
  return id;
}

std::string actor_of(const Step& step) { return step.by.empty() ? "operator" : step.by; }

/// A group by role or by name.
std::optional<std::string> group_arn(const Stagehand& hand, const std::string& name) {
  const Fleets fleets = fleets_of(hand.scene.cloud, hand.names);
  if (name == "blue") return fleets.blue_group;
  if (name == "green") return fleets.green_group;
  const auto found = hand.names.target_groups.find(name);
  if (found == hand.names.target_groups.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string> edit_listener(Stagehand hand, const Step& step) {
  const auto listener = hand.names.listeners.find(step.thing->name);
  const std::string arn =
      listener == hand.names.listeners.end() ? step.thing->name : listener->second;
  JsonObject input{{"ListenerArn", arn}};
  for (const auto& member : step.set) {
    if (member.key() != "weights" && member.key() != "forward") {
      input[member.key()] = member.value();  // the API's own members
      continue;
    }
    JsonArray groups;
    JsonObject weights;
    if (member.key() == "forward")
      weights[std::string(member.value().as_string())] = 1;
    else
      weights = member.value().as_object();
    for (const auto& weight : weights) {
      const auto group = group_arn(hand, std::string(weight.key()));
      if (!group) return "there is no target group " + std::string(weight.key());
      std::int64_t number = 0;
      if (weight.value().is_int64()) number = weight.value().get_int64();
      if (weight.value().is_string()) number = std::stoll(std::string(weight.value().get_string()));
      groups.push_back(JsonObject{{"TargetGroupArn", *group}, {"Weight", number}});
    }
    input["DefaultActions"] = JsonArray{
        JsonObject{{"Type", "forward"}, {"ForwardConfig", JsonObject{{"TargetGroups", groups}}}}};
  }
  return done(hand, "elbv2", "ModifyListener", input, actor_of(step));
}

/// One call of the Cloudflare API, as a program of that actor would make it.
std::optional<Json> cloudflare_call(Stagehand hand, std::string_view method,
                                    const std::string& target, const std::string& body,
                                    const std::string& token, std::string& problem) {
  seam::HttpRequest request;
  request.method = method;
  request.host = "api.cloudflare.com";
  request.target = "/client/v4" + target;
  request.headers = {{"Host", request.host}, {"Authorization", "Bearer " + token}};
  if (!body.empty()) request.headers.push_back({"Content-Type", "application/json"});
  request.body = body;
  const seam::HttpResponse answer = mocks::gateway::answer(hand.scene, request);
  if (answer.status >= 200 && answer.status < 300) return boost::json::parse(answer.body);
  problem = std::string(method) + " " + target + " was refused: " + answer.body;
  return std::nullopt;
}

/// Each member is a setting of the zone: `ssl: flexible`.
std::optional<std::string> edit_zone(Stagehand hand, const Step& step, const std::string& token) {
  const std::string& name = step.thing->name;
  std::string problem;
  const auto zones = cloudflare_call(hand, "GET", "/zones?name=" + name, "", token, problem);
  if (!zones) return problem;
  const auto& found = zones->at("result").as_array();
  if (found.empty()) return "there is no zone " + name;
  const std::string id(found.front().at("id").as_string());
  for (const auto& member : step.set) {
    const std::string body = boost::json::serialize(JsonObject{{"value", member.value()}});
    if (!cloudflare_call(hand, "PATCH", "/zones/" + id + "/settings/" + std::string(member.key()),
                         body, token, problem))
      return problem;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> stop_deployment(Stagehand hand, const Step& step) {
  const auto id = active_deployment(hand.scene.cloud);
  if (!id) return "no deployment is active that could be stopped";
  JsonObject input{{"deploymentId", *id}};
  if (step.with_rollback_said) input["autoRollbackEnabled"] = step.with_rollback;
  return done(hand, "codedeploy", "StopDeployment", input, actor_of(step));
}

std::optional<std::string> continue_deployment(Stagehand hand, const Step& step) {
  const auto id = active_deployment(hand.scene.cloud);
  if (!id) return "no deployment is active that could go on";
  const char* wait = step.object == "termination" ? "TERMINATION_WAIT" : "READY_WAIT";
  return done(hand, "codedeploy", "ContinueDeployment",
              {{"deploymentId", *id}, {"deploymentWaitType", wait}}, actor_of(step));
}

std::optional<std::string> edit_thing(Stagehand hand, const Step& step,
                                      const std::string& cloudflare_token) {
  if (step.thing->kind == "zone") return edit_zone(hand, step, cloudflare_token);
  if (step.thing->kind == "listener") return edit_listener(hand, step);
  return "editing a " + step.thing->kind + " is not modelled yet";
}

std::optional<std::string> delete_thing(Stagehand hand, const Step& step) {
  const std::string& name = step.thing->name;
  if (step.thing->kind == "secret")
    return done(hand, "secretsmanager", "DeleteSecret",
                {{"SecretId", name}, {"ForceDeleteWithoutRecovery", true}}, actor_of(step));
  if (step.thing->kind == "alarm")
    return done(hand, "cloudwatch", "DeleteAlarms", {{"AlarmNames", JsonArray{name}}},
                actor_of(step));
  return "deleting a " + step.thing->kind + " is not modelled yet";
}

std::optional<std::string> push_thing(Stagehand hand, const Step& step) {
  if (step.thing->kind != "image") return "pushing to " + step.thing->kind + " is not modelled yet";
  const std::string& name = step.thing->name;
  const std::size_t colon = name.rfind(':');
  if (colon == std::string::npos) return "an image to push needs a tag: image:bash-dog/app:v3";
  mocks::ecr::Image image;
  image.repository = name.substr(0, colon);
  image.tag = name.substr(colon + 1);
  image.digest = step.digest;
  mocks::ecr::put_image(hand.scene, image);
  return std::nullopt;
}

}  // namespace greenroom::harness
