#include "mocks/snapshot.hpp"

#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/sts/sts.hpp"
#include "tests/mocks/ecs/account.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace std::chrono_literals;

namespace {

/// A cloud that plays on from where it stands, with a journal that begins there.
struct Future {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};

  explicit Future(Cloud from) : cloud(std::move(from)) {}

  void play_for(seam::Length length) {
    const seam::Steady end = cloud.timeline.now() + length;
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= end) {
      const sim::Event event = cloud.timeline.pop();
      journal.set_now(event.at);
      play(scene, event);
    }
    cloud.timeline.advance_to(end);
  }
};

JsonObject record(const char* name, const char* content) {
  return {{"type", "CNAME"}, {"name", name}, {"content", content}, {"proxied", true}};
}

seam::HttpRequest create_record_request(const Cloud& cloud) {
  seam::HttpRequest request;
  request.method = "POST";
  request.target = "/zones/" + cloud.cloudflare.zones.begin()->first + "/dns_records";
  request.headers = {{"Authorization", "Bearer token-of-the-engine-with-forty-characters"},
                     {"Content-Type", "application/json"}};
  request.body = boost::json::serialize(record("new.bash-dog.example", "alb.example"));
  return request;
}

JsonObject group_input(const tests::Account& account) {
  JsonObject input = tests::Account::parsed(R"({
    "applicationName": "bash-dog", "deploymentGroupName": "bash-dog",
    "serviceRoleArn": "arn:aws:iam::123456789012:role/bash-dog-codedeploy",
    "deploymentConfigName": "CodeDeployDefault.ECSCanary10Percent5Minutes",
    "deploymentStyle": {"deploymentType": "BLUE_GREEN",
                        "deploymentOption": "WITH_TRAFFIC_CONTROL"},
    "blueGreenDeploymentConfiguration": {
      "terminateBlueInstancesOnDeploymentSuccess": {"action": "TERMINATE",
                                                    "terminationWaitTimeInMinutes": 60},
      "deploymentReadyOption": {"actionOnTimeout": "CONTINUE_DEPLOYMENT",
                                "waitTimeInMinutes": 0}},
    "ecsServices": [{"serviceName": "bash-dog", "clusterName": "bash-dog"}],
    "autoRollbackConfiguration": {"enabled": true, "events": ["DEPLOYMENT_FAILURE"]}})");
  const JsonObject route{{"listenerArns", JsonArray{Json(account.production)}}};
  const JsonArray groups{JsonObject{{"name", "bash-dog-blue"}},
                         JsonObject{{"name", "bash-dog-green"}}};
  input["loadBalancerInfo"] =
      JsonObject{{"targetGroupPairInfoList",
                  JsonArray{JsonObject{{"targetGroups", groups}, {"prodTrafficRoute", route}}}}};
  return input;
}

/// CodeDeploy has just been asked for v2 on a service that serves v1.
Cloud deployment_asked_for() {
  tests::Account account;
  account.settle();
  account.ecs_ok("RegisterTaskDefinition", tests::Account::definition("v2"));
  const auto call = [&](const char* operation, const JsonObject& input) {
    const auto answer = account.call("codedeploy", codedeploy::operations(), operation, input);
    if (!answer) FAIL(operation << ": " << answer.error().message);
  };
  call("CreateApplication", {{"applicationName", "bash-dog"}, {"computePlatform", "ECS"}});
  call("CreateDeploymentGroup", group_input(account));
  const char* appspec = R"({"version": 0.0, "Resources": [{"TargetService": {
    "Type": "AWS::ECS::Service", "Properties": {
      "TaskDefinition": "arn:aws:ecs:us-east-2:123456789012:task-definition/bash-dog:2",
      "LoadBalancerInfo": {"ContainerName": "nginx", "ContainerPort": 8080}}}}]})";
  const JsonObject content{{"content", appspec}};
  call("CreateDeployment",
       {{"applicationName", "bash-dog"},
        {"deploymentGroupName", "bash-dog"},
        {"revision", JsonObject{{"revisionType", "AppSpecContent"}, {"appSpecContent", content}}}});
  return account.cloud;
}

/// Green tasks start beside a serving blue, a record is on its way to visitors, a call is in
/// flight with a body that is no text, and timings are drawn.
Cloud middle_of_a_deployment() {
  Settings settings;
  settings.starts = seam::Utc(std::chrono::hours(24 * 20'000));
  settings.chance = {7, true};
  settings.switches.closed_origin = 521;
  settings.switches.edited_weights = Switches::EditedWeights::deployment_fails;
  settings.strict_members = false;
  tests::Account account(settings);
  account.settle();
  account.attach_green();
  account.ecs_ok("RegisterTaskDefinition", tests::Account::definition("v2"));
  account.create_green();
  account.run_for(20s);
  Cloud& cloud = account.cloud;
  cloudflare::put_zone(account.scene, "bash-dog.example", {{"ssl", "strict"}});
  cloudflare::put_record(account.scene, "bash-dog.example", record("www.bash-dog.example", "lb"));
  cloudflare::put_token(account.scene, "token-of-the-engine-with-forty-characters", "engine");
  const seam::HttpRequest request = create_record_request(cloud);
  REQUIRE(cloudflare::handle(account.scene, request).status == 200);
  sts::put_principal(
      cloud, {"AKIAEXAMPLE", "secret", "123456789012", "arn", "AIDA", "engine", "", seam::Utc(5s)});
  sim::Flight flight;
  flight.id = cloud.flights.next_id++;
  flight.caller = {"engine", 2};
  flight.request = request;
  flight.request.body = std::string("\xff\x00\x80 no text", 11);
  flight.way = sim::Flight::Way::reset;
  flight.nth = 4;
  flight.awaited = false;
  cloud.flights.under_way.emplace(flight.id, flight);
  cloud.next_request = 0xFFFF'FFFF'FFFF'FFFFULL;
  return cloud;
}

}  // namespace

TEST_CASE("what is no saved world is refused with a reason") {
  for (const char* text : {"", "{", "[]", "{}", R"({"format":2})", R"({"format":1})",
                           R"({"format":1,"settings":{"account":12}})"}) {
    CAPTURE(text);
    const auto loaded = snapshot::load(text);
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().kind == seam::ErrorKind::bad_input);
    CHECK(loaded.error().message.starts_with("this is no saved world: "));
  }
}

TEST_CASE("a member that is missing is named") {
  JsonObject document = snapshot::to_json(Cloud{}).as_object();
  document["settings"] = without(document.at("settings").as_object(), "epoch");
  const auto loaded = snapshot::from_json(document);
  REQUIRE_FALSE(loaded.has_value());
  CHECK(loaded.error().message.find("epoch") != std::string::npos);
}

TEST_CASE("a world in mid-deployment is the same after saving and loading") {
  const Cloud cloud = middle_of_a_deployment();
  REQUIRE_FALSE(cloud.timeline.empty());
  const auto loaded = snapshot::load(snapshot::save(cloud));
  REQUIRE(loaded.has_value());
  CHECK(snapshot::diff(cloud, *loaded).empty());
  CHECK((cloud == *loaded));
  CHECK(snapshot::save(*loaded) == snapshot::save(cloud));
}

TEST_CASE("the original, its copy and the loaded world have one future") {
  Future original(middle_of_a_deployment());
  Future copy(original.cloud);
  auto loaded = snapshot::load(snapshot::save(original.cloud));
  REQUIRE(loaded.has_value());
  Future again(*std::move(loaded));
  for (int minute = 0; minute < 10; ++minute) {
    for (Future* future : {&original, &copy, &again}) future->play_for(1min);
    CAPTURE(minute, snapshot::diff(original.cloud, again.cloud, 3));
    REQUIRE((original.cloud == again.cloud));
    REQUIRE((original.cloud == copy.cloud));
  }
  CHECK(original.journal.count() > 0);
  CHECK(original.journal.lines() == again.journal.lines());
  CHECK(original.journal.lines() == copy.journal.lines());
}

TEST_CASE("a world can be put away at every event of a deployment") {
  Future future(middle_of_a_deployment());
  int events = 0;
  while (!future.cloud.timeline.empty() && events < 200) {
    const sim::Event event = future.cloud.timeline.pop();
    future.journal.set_now(event.at);
    play(future.scene, event);
    if (++events % 10 != 0) continue;
    const auto loaded = snapshot::load(snapshot::save(future.cloud));
    REQUIRE(loaded.has_value());
    REQUIRE((*loaded == future.cloud));
  }
  CHECK(events > 20);
}

TEST_CASE("two worlds that went apart are told apart by place") {
  Future one(middle_of_a_deployment());
  Future other(one.cloud);
  other.cloud.settings.switches.closed_origin = 522;
  other.cloud.sts.principals.at("AKIAEXAMPLE").actor = "colleague";
  const auto places = snapshot::diff(one.cloud, other.cloud);
  CHECK(places ==
        std::vector<std::string>{"settings.switches.closed_origin: 521 | 522",
                                 R"(sts.principals.AKIAEXAMPLE.actor: "engine" | "colleague")"});
  other.play_for(30s);
  CHECK(snapshot::diff(one.cloud, other.cloud).size() > 2);
  CHECK(snapshot::diff(one.cloud, other.cloud, 2).size() == 2);
}

TEST_CASE(
    "a canary put away in install, in the shift and in the bake ends as the one that ran on") {
  const std::vector<seam::Length> ways_in = {30s, 2min, 4min, 7min, 30min};
  Future whole(deployment_asked_for());
  seam::Length played{0};
  std::vector<std::pair<seam::Length, std::string>> put_away;
  for (const seam::Length at : ways_in) {
    whole.play_for(at - played);
    played = at;
    put_away.emplace_back(at, snapshot::save(whole.cloud));
  }
  whole.play_for(2h - played);
  REQUIRE(codedeploy::deployments(whole.cloud).size() == 1);
  const codedeploy::DeploymentView ended = codedeploy::deployments(whole.cloud).front();
  INFO(ended.error_code << ": " << ended.error_message);
  CHECK(ended.status == "Succeeded");
  for (const auto& [at, text] : put_away) {
    auto loaded = snapshot::load(text);
    REQUIRE(loaded.has_value());
    CHECK(codedeploy::deployments(*loaded).front().active);
    Future resumed(*std::move(loaded));
    resumed.play_for(2h - at);
    CAPTURE(at.count(), snapshot::diff(whole.cloud, resumed.cloud, 3));
    CHECK((resumed.cloud == whole.cloud));
  }
}
