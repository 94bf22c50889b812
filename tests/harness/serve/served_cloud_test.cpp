#include "tests/harness/serve/asking.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using mocks::gateway::Auth;

namespace {

/// Looks until the deployment is over or so many looks were taken: a waiter. Its last word.
std::string wait(Asking& asking, const std::string& deployment, int attempts) {
  std::string status;
  for (int n = 0; n < attempts; ++n) {
    status = member(asking.look(deployment), "status");
    if (status == "Succeeded" || status == "Failed" || status == "Stopped") break;
  }
  return status;
}

}  // namespace

TEST_CASE("a waiter of 120 attempts gives up at 1,785 virtual seconds, as in production") {
  Asking asking;
  const std::string deployment = asking.deploy();
  REQUIRE(deployment.starts_with("d-"));
  CHECK(wait(asking, deployment, 120) == "InProgress");
  CHECK(asking.now() == 119 * 15);
}

TEST_CASE("a waiter with enough attempts sees the deployment through its bake") {
  Asking asking;
  CHECK(wait(asking, asking.deploy(), 400) == "Succeeded");
  CHECK(asking.now() > 66 * 60);
  CHECK(asking.now() < 72 * 60);
}

TEST_CASE("only a read that is repeated and answered alike lets time pass") {
  Asking asking;
  const std::string deployment = asking.deploy();
  asking.look(deployment);
  asking.json("AmazonEC2ContainerServiceV20141113.ListClusters", "{}");
  CHECK(asking.now() == 0);
  asking.look(deployment);
  CHECK(asking.now() > 0);
  CHECK(asking.now() <= 15);
}

TEST_CASE("a call that changes something never lets time pass, however often it is sent") {
  Asking asking;
  for (int n = 0; n < 5; ++n)
    asking.json("AmazonEC2ContainerServiceV20141113.TagResource",
                R"({"resourceArn":")" + asking.cloud.run().names().service_arn +
                    R"(","tags":[{"key":"a","value":"b"}]})");
  CHECK(asking.now() == 0);
}

TEST_CASE("query answers are alike though their request ids differ") {
  Asking asking;
  const std::string form = "Action=DescribeLoadBalancers&Version=2015-12-01";
  const auto first = asking.elb(form);
  REQUIRE(first.status == 200);
  const auto second = asking.elb(form);
  CHECK(first.body != second.body);
  CHECK(lasting_part(first) == lasting_part(second));
  CHECK(asking.now() == 15);
}

TEST_CASE("EC2 spells its request ids otherwise, in answers and in refusals, and is told alike") {
  const auto answer = [](std::string_view body) {
    return lasting_part({200, {}, std::string(body)});
  };
  CHECK(answer("<R><requestId>1</requestId><a/></R>") ==
        answer("<R><requestId>2</requestId><a/></R>"));
  CHECK(answer("<R><Error/><RequestID>1</RequestID></R>") ==
        answer("<R><Error/><RequestID>2</RequestID></R>"));
  CHECK(answer("<R><requestId>1</requestId><a/></R>") !=
        answer("<R><requestId>1</requestId><b/></R>"));
}

TEST_CASE("two clients that poll go on together; one that has gone holds the other for 2 s") {
  Asking asking;
  const std::string deployment = asking.deploy();
  asking.look(deployment, "other");
  for (int n = 0; n < 10; ++n) asking.look(deployment);
  CHECK(asking.now() == 0);
  asking.wall.steady += std::chrono::seconds(2);
  asking.look(deployment);
  CHECK(asking.now() > 0);
  asking.wall.steady += std::chrono::seconds(3);
  for (int n = 0; n < 3; ++n) asking.look(deployment);
  const std::int64_t before = asking.now();
  asking.look(deployment, "other");
  for (int n = 0; n < 50; ++n) asking.look(deployment);
  CHECK(asking.now() == before);
  asking.wall.steady += std::chrono::seconds(2);
  asking.look(deployment);
  CHECK(asking.now() <= before + 2 * 15);
}

TEST_CASE("an SDK's words for one call do not make it another client") {
  Asking asking;
  const std::string deployment = asking.deploy();
  asking.look(deployment, "Boto3/1.40 md/Botocore#1.40 m/Z,b,D");
  asking.look(deployment, "Boto3/1.40 md/Botocore#1.40 m/B,Z,b,D");
  CHECK(asking.cloud.clients().holding(asking.wall.steady) == 2);  // the tester began it
  asking.wall.steady += std::chrono::seconds(2);
  asking.look(deployment, "Boto3/1.40 md/Botocore#1.40 m/Z");
  CHECK(asking.now() > 0);
}

TEST_CASE("one request moves the clock no further than it may") {
  ServeSettings settings;
  settings.advance_max = std::chrono::seconds(4);
  Asking asking(settings);
  const std::string form = "Action=DescribeLoadBalancers&Version=2015-12-01";
  asking.elb(form);
  asking.elb(form);
  CHECK(asking.now() == 4);
}

TEST_CASE("a scaled clock follows the wall, and stands while it is paused") {
  ServeSettings settings;
  settings.clock = {false, 60};
  Asking asking(settings);
  asking.wall.steady += std::chrono::seconds(2);
  asking.cloud.tick(asking.wall);
  CHECK(asking.now() == 120);
  asking.cloud.pause(true, asking.wall);
  asking.wall.steady += std::chrono::seconds(10);
  asking.cloud.tick(asking.wall);
  CHECK(asking.now() == 120);
  asking.cloud.pause(false, asking.wall);
  asking.wall.steady += std::chrono::seconds(1);
  asking.cloud.tick(asking.wall);
  CHECK(asking.now() == 180);
}

TEST_CASE(
    "keys are asked for as the setting says, and signatures are held against the wall clock") {
  ServeSettings settings;
  settings.auth = Auth::known_keys;
  Asking known(settings);
  const auto refused = known.json("AmazonEC2ContainerServiceV20141113.ListClusters", "{}");
  CHECK(refused.status == 400);
  CHECK(refused.body.find("UnrecognizedClientException") != std::string::npos);
  settings.auth = Auth::full;
  Asking full(settings);
  CHECK(full.json("AmazonEC2ContainerServiceV20141113.ListClusters", "{}").status == 400);
  Asking open;
  CHECK(open.json("AmazonEC2ContainerServiceV20141113.ListClusters", "{}").status == 200);
}

TEST_CASE("who asks on through a fault comes to its end") {
  Asking asking;
  const std::string deployment = asking.deploy();
  Fault fault;
  fault.name = "throttled";
  fault.text = "codedeploy:GetDeployment";
  fault.call = *read_call(fault.text);
  fault.lasts = std::chrono::minutes(1);
  asking.cloud.run().raise(fault);
  CHECK(asking.look(deployment).status == 400);
  int looks = 1;
  while (asking.look(deployment).status != 200 && looks < 20) ++looks;
  CHECK(looks < 20);
  CHECK(asking.now() >= 60);
}

TEST_CASE("what nobody answers lets no time pass, however often it is asked") {
  Asking asking;
  seam::HttpRequest request;
  request.host = "127.0.0.1";
  for (int n = 0; n < 3; ++n) CHECK(asking.cloud.answer(request, asking.wall)->status == 404);
  CHECK(asking.now() == 0);
}

TEST_CASE("a client's own name stands in the journal, and is never an engine's or the cloud's") {
  Asking asking;
  seam::HttpRequest request;
  request.target = "/client/v4/ips";
  for (const char* name : {"engine", "cloud", "a \"b\"\n{}"}) {
    request.headers = {{"x-greenroom-client", name}};
    asking.cloud.answer(request, asking.wall);
  }
  const std::string& lines = asking.cloud.run().journal().lines();
  for (const char* actor : {"client-1-engine", "client-2-cloud", "client-3-ab"}) {
    INFO(actor);
    CHECK(lines.find("\"actor\":\"" + std::string(actor) + "\"") != std::string::npos);
  }
}

TEST_CASE("an unknown member is passed over as AWS does, and refused by the strict") {
  const std::string target = "AmazonEC2ContainerServiceV20141113.ListClusters";
  Asking lenient;
  CHECK(lenient.json(target, R"({"maxResult":5})").status == 200);
  const std::string& lines = lenient.cloud.run().journal().lines();
  CHECK(lines.find("unknown-member") != std::string::npos);
  ServeSettings settings;
  settings.strict = true;
  Asking strict(settings);
  CHECK(strict.json(target, R"({"maxResult":5})").status == 400);
}

TEST_CASE("the Date of an answer is the wall clock's, dates in documents are the world's") {
  Asking asking;
  const auto answer = asking.look(asking.deploy());
  const std::string* date = seam::find_header(answer.headers, "Date");
  REQUIRE(date != nullptr);
  CHECK(date->find("2026") != std::string::npos);
  CHECK(date->find("Sep") != std::string::npos);
  CHECK(answer.body.find("\"createTime\":17676") != std::string::npos);
}
