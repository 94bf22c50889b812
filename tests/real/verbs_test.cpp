// What plan, verify, status and an interruption say of broken files, of accounts that cannot be
// read, and of what was changed: the engine against a small scripted account.
#include "tests/real/small_cloud.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;
using real::Verdict;

namespace {

seam::Failure no_answer() {
  return seam::fail(seam::ErrorKind::no_answer, "deadline", "no answer by the deadline");
}

real::Command of(real::Verb verb, const std::string& tag = "") {
  real::Command command;
  command.verb = verb;
  command.tag = tag;
  return command;
}

/// A person who presses Ctrl-C while that call is under way, before it has an effect.
struct Pressed {};

/// What is said of a deploy that was interrupted in its first `operation`.
real::Outcome interrupted_in(SmallWorld& world, const std::string& operation) {
  world.cloud.fault = [operation](const std::string& one, int,
                                  const auto&) -> std::optional<SmallCloud::Answer> {
    if (one == operation) throw Pressed{};
    return std::nullopt;
  };
  const seam::Seam seam{world.clock,       world.cloud,   world.storage,
                        world.environment, world.entropy, world.journal};
  const auto command = of(real::Verb::deploy, "v2");
  real::Underway underway;
  CHECK_THROWS_AS(real::run(seam, command, &underway), Pressed);
  world.cloud.fault = {};
  const auto outcome = real::interrupted(seam, command, underway);
  REQUIRE(outcome.has_value());
  CHECK(outcome->exit == 2);
  return *outcome;
}

}  // namespace

TEST_CASE("verify reads the project's files as plan does, and lets placeholders wait for a tag") {
  for (const char* text : {"", "[]", "{", R"({"family":5,"containerDefinitions":{}})"}) {
    SmallWorld world;
    const std::string whole = world.files["taskdef.json"];
    REQUIRE(whole.find("<IMAGE_") != std::string::npos);
    CHECK(world.run(of(real::Verb::verify)).has_value());
    world.files["taskdef.json"] = text;
    const auto verified = world.run(of(real::Verb::verify));
    const auto planned = world.run(of(real::Verb::plan, "v2"));
    INFO(text);
    REQUIRE_FALSE(verified.has_value());
    REQUIRE_FALSE(planned.has_value());
    CHECK(verified.error().kind == seam::ErrorKind::bad_input);
    CHECK(verified.error().message == planned.error().message);
  }
}

TEST_CASE("an error of the credentials keeps its own id, text and remedy") {
  SmallWorld world;
  world.environment.values.erase("AWS_ACCESS_KEY_ID");
  world.environment.values["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = "http://example.com/keys";
  REQUIRE(world.run(of(real::Verb::verify))->exit == 4);
  CHECK(world.journal.count("finding id=R102 text=AWS_CONTAINER_CREDENTIALS_FULL_URI must be https "
                            "or a loopback host why= try=export AWS_CONTAINER") == 1);
  CHECK(world.journal.count("id=R100") == 0);
}

TEST_CASE("a certificate that does not verify is answered with the flag that names its root") {
  SmallWorld world;
  world.cloud.fault = [](const std::string&, int,
                         const auto&) -> std::optional<SmallCloud::Answer> {
    return SmallCloud::Answer(seam::fail(seam::ErrorKind::not_sent, "CertificateNotVerified",
                                         "the certificate does not verify"));
  };
  REQUIRE(world.run(of(real::Verb::verify))->exit == 4);
  INFO(world.said());
  CHECK(world.journal.count("try=--ca-file PEM") == 1);
}

TEST_CASE("in a wrong account there is no plan, and status says why it knows nothing") {
  SmallWorld world;
  world.cloud.account = "999999999999";
  const auto planned = world.run(of(real::Verb::plan, "v2"));
  REQUIRE(planned.has_value());
  CHECK(planned->exit == 4);
  CHECK_FALSE(planned->has_plan);
  CHECK(planned->text.find("No plan: ") == 0);
  CHECK(planned->document.find("unchanged") == std::string::npos);
  const auto status = world.run(of(real::Verb::status));
  REQUIRE(status.has_value());
  CHECK(status->exit == 4);
  CHECK(world.journal.count("finding id=D102") == 2);
  CHECK(status->document.find("\"project\":\"bash-dog\"") != std::string::npos);
}

TEST_CASE("status without keys, or without an answer, tells it and does not exit 0") {
  SmallWorld without_keys;
  without_keys.environment.values.erase("AWS_ACCESS_KEY_ID");
  without_keys.environment.values["AWS_EC2_METADATA_DISABLED"] = "true";
  CHECK(without_keys.run(of(real::Verb::status))->exit == 4);
  CHECK(without_keys.journal.count("finding id=R100") == 1);
  SmallWorld silent;
  silent.cloud.fault = [](const std::string&, int, const auto&) {
    return std::optional(SmallCloud::Answer(no_answer()));
  };
  CHECK(silent.run(of(real::Verb::status))->exit == 4);
  CHECK(silent.journal.count("finding id=D101 text=sts:GetCallerIdentity could not be read") == 1);
}

TEST_CASE("a later attempt that was turned away does not hide the run that there is to resume") {
  SmallWorld world;
  world.deploy_until(std::chrono::minutes(1));
  const auto run_in = [](const std::string& document) {
    return document.substr(document.find("\"run\":"), 60);
  };
  const std::string before = run_in(world.run(of(real::Verb::status))->document);
  REQUIRE(world.run(of(real::Verb::deploy, "v3"))->verdict == Verdict::locked);
  const std::string after = world.run(of(real::Verb::status))->document;
  CHECK(run_in(after) == before);
  CHECK(after.find("\"tag\":\"v2\"") != std::string::npos);
}

TEST_CASE("interrupted before anything was changed, a run ends and gives its lease back") {
  SmallWorld world;
  const auto outcome = interrupted_in(world, "DescribeServices");
  CHECK(outcome.because == "interrupted: nothing was changed");
  CHECK(outcome.way_back.empty());
  CHECK(world.files[".greenroom/state/bash-dog.lease"].find("\"released\":true") !=
        std::string::npos);
  CHECK(world.deploy().verdict == Verdict::deployed);
}

TEST_CASE("interrupted in a call that changes something, it says what may be, and how to resume") {
  SmallWorld world;
  const auto outcome = interrupted_in(world, "CreateDeployment");
  INFO(outcome.because);
  CHECK(outcome.because == "interrupted while a deployment was created: AWS may go on with it");
  CHECK(outcome.way_back.front() == "greenroom-deploy resume --yes");
  SmallWorld earlier;
  const auto registered = interrupted_in(earlier, "RegisterTaskDefinition");
  CHECK(registered.because ==
        "interrupted: no deployment was created; a revision may be registered");
  CHECK(registered.way_back == std::vector<std::string>{"greenroom-deploy resume --yes"});
}

TEST_CASE("interrupted while AWS deploys, it says so with its id, and how to resume and to stop") {
  SmallWorld world;
  const auto outcome = interrupted_in(world, "GetDeployment");
  CHECK(outcome.because == "interrupted: AWS goes on with the deployment");
  CHECK(outcome.deployment == "d-ABCDEFGHI");
  CHECK(outcome.way_back == std::vector<std::string>{"greenroom-deploy resume --yes",
                                                     "greenroom-deploy rollback --yes"});
}
