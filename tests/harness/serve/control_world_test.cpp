// World, snapshots, faults, verdicts and scenarios by the control API.
#include "mocks/json.hpp"
#include "mocks/snapshot.hpp"
#include "tests/harness/serve/asking.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <filesystem>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using mocks::Json;
using mocks::JsonObject;

namespace {

JsonObject document(const seam::HttpResponse& answer) {
  return boost::json::parse(answer.body).as_object();
}

std::string waited(Asking& asking, const std::string& deployment) {
  std::string status;
  for (int n = 0; n < 400 && status != "Succeeded" && status != "Failed" && status != "Stopped";
       ++n)
    status = member(asking.look(deployment), "status");
  return status;
}

ServeSettings finding_scenarios() {
  ServeSettings settings;
  settings.search = {std::string(GREENROOM_SOURCE_DIR) + "/scenarios"};
  return settings;
}

}  // namespace

TEST_CASE("a snapshot's name may have any letters, in a query too") {
  Asking asking;
  asking.control("POST", "/_greenroom/snapshots", R"({"name":"vor dem \u00dcbergang"})");
  CHECK(asking.control("DELETE", "/_greenroom/snapshots?name=vor%zz").status == 400);
  CHECK(asking.control("DELETE", "/_greenroom/snapshots?name=vor+dem%20%C3%9Cbergang").body ==
        "{\"snapshots\":[]}\n");
}

TEST_CASE("a snapshot that is not there is named with the nearest, and the world stays") {
  Asking asking;
  asking.control("POST", "/_greenroom/snapshots", R"({"name":"before"})");
  asking.deploy();
  const mocks::Cloud now = asking.cloud.run().cloud();
  const auto refused = asking.control("POST", "/_greenroom/restore", R"({"name":"befor"})");
  CHECK(refused.status == 404);
  CHECK(refused.body.find("before") != std::string::npos);
  CHECK(asking.control("DELETE", "/_greenroom/snapshots?name=after").status == 404);
  CHECK(asking.cloud.run().cloud() == now);
}

TEST_CASE("a world in mid-deployment is kept, left and taken up again where it was") {
  Asking asking;
  const std::string deployment = asking.deploy();
  asking.control("POST", "/_greenroom/clock/advance", R"({"by":"10m"})");
  CHECK(asking.control("POST", "/_greenroom/snapshots", R"({"name":"shifting"})").status == 200);
  const std::string there = mocks::snapshot::save(asking.cloud.run().cloud());
  CHECK(waited(asking, deployment) == "Succeeded");
  const auto end = asking.now();
  const auto back = asking.control("POST", "/_greenroom/restore", R"({"name":"shifting"})");
  CHECK(document(back).at("virtual_us") == 600'000'000);
  CHECK(mocks::snapshot::save(asking.cloud.run().cloud()) == there);
  CHECK(waited(asking, deployment) == "Succeeded");
  CHECK(asking.now() <= end);
  asking.control("DELETE", "/_greenroom/snapshots?name=shifting");
  CHECK(
      document(asking.control("GET", "/_greenroom/snapshots")).at("snapshots").as_array().empty());
}

TEST_CASE("a world goes into a file and comes from one, and by itself") {
  Asking asking;
  const std::string deployment = asking.deploy();
  const std::string file = (std::filesystem::temp_directory_path() /
                            ("greenroom-world-" + std::to_string(::getpid()) + ".json"))
                               .string();
  const std::string body = R"({"file":")" + file + R"("})";
  REQUIRE(asking.control("POST", "/_greenroom/snapshots", body).status == 200);
  const std::string world = asking.control("GET", "/_greenroom/world").body;
  asking.control("POST", "/_greenroom/reset");
  CHECK(asking.look(deployment).status == 400);
  REQUIRE(asking.control("POST", "/_greenroom/restore", body).status == 200);
  std::remove(file.c_str());
  CHECK(asking.look(deployment).status == 200);
  asking.control("POST", "/_greenroom/reset");
  REQUIRE(asking.control("PUT", "/_greenroom/world", world).status == 200);
  CHECK(asking.look(deployment).status == 200);
}

TEST_CASE("faults that the language refuses are refused in its own form, and none is raised") {
  Asking asking;
  const auto refused = [&](const std::string& fault, const std::string& id) {
    const auto answer = asking.control("POST", "/_greenroom/faults", fault);
    INFO(answer.body);
    CHECK(answer.status == 400);
    CHECK(document(answer).at("errors").as_array().at(0).at("id").as_string() == id);
  };
  refused(R"({"answer_lst": "codedeploy:CreateDeployment"})", "Y201");
  refused(R"({"answer_lost": "codedeploy:CreateDeploymnt"})", "Y405");
  refused(R"({"alarm_fires": "alarm:none-of-ours"})", "Y416");
  refused("answer_lost: [", "Y101");
  CHECK(document(asking.control("GET", "/_greenroom/faults")).at("faults").as_array().empty());
}

TEST_CASE("a fault on calls acts on clients until it is withdrawn") {
  Asking asking;
  const auto raised = asking.control("POST", "/_greenroom/faults",
                                     "error: codedeploy:GetDeployment\ncode: ThrottlingException");
  INFO(raised.body);
  REQUIRE(raised.status == 200);
  CHECK(document(raised).at("state") == "acts");
  const std::string deployment = asking.deploy();
  CHECK(asking.look(deployment).status == 400);
  CHECK(asking.control("DELETE", "/_greenroom/faults?id=7").status == 404);
  CHECK(document(asking.control("DELETE", "/_greenroom/faults?id=0")).at("state") == "withdrawn");
  CHECK(asking.look(deployment).status == 200);
}

TEST_CASE("a fault in the world befalls when its cue comes, and not once it was withdrawn") {
  for (const bool withdrawn : {false, true}) {
    Asking asking;
    const auto raised =
        asking.control("POST", "/_greenroom/faults",
                       R"({"alarm_fires": "alarm:bash-dog-5xx-green", "at": "shift.10% +20s"})");
    INFO(raised.body);
    REQUIRE(raised.status == 200);
    CHECK(document(raised).at("state") == "waits");
    if (withdrawn) asking.control("DELETE", "/_greenroom/faults?id=0");
    CHECK(waited(asking, asking.deploy()) == (withdrawn ? "Succeeded" : "Stopped"));
  }
}

TEST_CASE("properties are told as they stand now") {
  Asking asking;
  const JsonObject before = document(asking.control("GET", "/_greenroom/properties"));
  CHECK(before.at("held") == true);
  CHECK(before.at("properties").as_array().size() > 10);
  CHECK(waited(asking, asking.deploy()) == "Succeeded");
  CHECK(document(asking.control("GET", "/_greenroom/properties")).at("held") == true);
}

TEST_CASE("a scenario plays on the served world, is judged, and leaves its world") {
  Asking asking(finding_scenarios());
  asking.control("POST", "/_greenroom/clock/advance", R"({"by":"2h"})");
  const std::string scenarios = "bash-dog/";  // below the folders that are searched
  const auto play = [&](const std::string& name) {
    const auto answer = asking.control("POST", "/_greenroom/scenario",
                                       R"({"scenario":")" + scenarios + name + R"("})");
    INFO(answer.body);
    REQUIRE(answer.status == 200);
    return document(answer).at("scenarios").as_array().at(0).as_object();
  };
  const JsonObject canary = play("canary.yaml");
  INFO(boost::json::serialize(canary));
  CHECK(canary.at("state") == "held");
  CHECK(canary.at("verdict").as_object().at("engine").as_object().at("verdict") == "deployed");
  CHECK(canary.at("reproduce") ==
        R"(POST /_greenroom/scenario {"scenario":"bash-dog/canary.yaml"})");
  CHECK(asking.now() > 3 * 3600);
  const auto listed =
      asking.json("CodeDeploy_20141006.ListDeployments",
                  R"({"applicationName":"bash-dog","deploymentGroupName":"bash-dog"})");
  INFO(listed.body);
  CHECK(listed.body.find("d-") != std::string::npos);
  // Once more, on what the first has left.
  CHECK(play("alarm-mid-shift.yaml")
            .at("verdict")
            .as_object()
            .at("engine")
            .as_object()
            .at("verdict") == "rolled_back");
  CHECK(asking
            .control("POST", "/_greenroom/scenario",
                     R"({"scenario":")" + scenarios + R"(gates.yaml"})")
            .status == 400);
}

TEST_CASE("with jump a repeated read waits for the next change, and the journal names it") {
  Asking asking;
  CHECK(document(asking.control("PUT", "/_greenroom/clock", R"({"jump":true})")).at("jump") ==
        true);
  const std::string deployment = asking.deploy();
  int looks = 0;
  while (member(asking.look(deployment), "status") != "Succeeded" && looks < 60) ++looks;
  CHECK(looks < 60);
  CHECK(asking.now() > 66 * 60);
  CHECK(asking.control("GET", "/_greenroom/journal").body.find(R"("what":"jump","on":"on")") !=
        std::string::npos);
}

TEST_CASE("who follows the journal is told what comes, until the world is another one") {
  Asking asking;
  seam::HttpRequest request;
  request.target = "/_greenroom/journal?from=2&follow=1";
  auto reply = control(asking.cloud, request, asking.wall).value();
  REQUIRE(reply.more);
  CHECK(reply.more().value().empty());
  asking.deploy();
  const std::string next = reply.more().value();
  CHECK(next.find("CreateDeployment") != std::string::npos);
  CHECK(reply.more().value().empty());
  CHECK(asking.control("GET", "/_greenroom/journal").body.ends_with(next));
  asking.control("POST", "/_greenroom/reset");
  CHECK_FALSE(reply.more().has_value());
}

TEST_CASE(
    "a connection is completed by name, and one that is not there is named with the nearest") {
  Asking asking;
  const std::string service = "com.amazonaws.codeconnections.CodeConnections_20231201.";
  asking.json(service + "CreateConnection",
              R"({"ConnectionName":"github","ProviderType":"GitHub"})");
  const auto refused =
      asking.control("POST", "/_greenroom/connections", R"({"complete":"githup"})");
  CHECK(refused.status == 404);
  CHECK(refused.body.find("github") != std::string::npos);
  const auto status = [&] {
    return member(asking.json(service + "ListConnections", "{}"), "ConnectionStatus");
  };
  CHECK(status() == "PENDING");
  CHECK(asking.control("POST", "/_greenroom/connections", R"({"complete":"github"})").status ==
        200);
  CHECK(status() == "AVAILABLE");
  CHECK(asking.cloud.run().journal().lines().find("\"kind\":\"connection\"") != std::string::npos);
}
