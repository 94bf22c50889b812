// Whole runs of the engine against a small scripted account: verdicts, calls, what is left.
#include "sim/seam/forwarding.hpp"
#include "tests/real/small_cloud.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;
using real::Verdict;

namespace {

seam::Failure silence() {
  return seam::fail(seam::ErrorKind::no_answer, "deadline", "no answer by the deadline");
}
seam::HttpResponse throttled() {
  return {400, {}, R"({"__type":"ThrottlingException","message":"Rate exceeded"})"};
}

real::Command resume() {
  real::Command command;
  command.verb = real::Verb::resume;
  return command;
}

}  // namespace

TEST_CASE("a canary deployment ends deployed with fewer than 200 calls and one purge") {
  SmallWorld world;
  const auto outcome = world.deploy();
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::deployed);
  CHECK(outcome.deployment == "d-ABCDEFGHI");
  CHECK(world.cloud.total() < 200);
  CHECK(world.cloud.calls["CreateDeployment"] == 1);
  CHECK(world.cloud.purges == 1);
  CHECK(world.cloud.deregistered.empty());
  CHECK(world.journal.count(
            "step step=deploy outcome=done text=v2 as bash-dog:42, deployment d-ABCDEFGHI") == 1);
  CHECK(world.files[".greenroom/state/bash-dog.lease"].find("\"released\":true") !=
        std::string::npos);
}

TEST_CASE("no secret reaches journal, ledger or lease") {
  SmallWorld world;
  world.deploy();
  std::string all = world.said();
  for (const auto& [name, text] : world.files) all += text;
  CHECK(all.find("very-secret") == std::string::npos);
  CHECK(all.find("edge-secret") == std::string::npos);
}

TEST_CASE("a lost answer of CreateDeployment is resolved by looking, never by a second call") {
  SmallWorld world;
  world.cloud.fault = [](const std::string& operation, int n,
                         const auto& pass) -> std::optional<SmallCloud::Answer> {
    if (operation != "CreateDeployment" || n > 1) return std::nullopt;
    pass();
    return SmallCloud::Answer(silence());
  };
  const auto outcome = world.deploy();
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::deployed);
  CHECK(world.cloud.calls["CreateDeployment"] == 1);
  CHECK(world.journal.count("step=deploy outcome=indeterminate") == 1);
  CHECK(world.journal.count("step=deploy outcome=found") == 1);
}

TEST_CASE("a lost request of CreateDeployment ends rolled_back and leaves no revision") {
  SmallWorld world;
  world.cloud.fault = [](const std::string& operation, int,
                         const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation != "CreateDeployment") return std::nullopt;
    return SmallCloud::Answer(silence());
  };
  const auto outcome = world.deploy();
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::rolled_back);
  CHECK(world.cloud.calls["CreateDeployment"] == 1);
  CHECK(world.cloud.deregistered.size() == 1);
}

TEST_CASE("a lost answer of RegisterTaskDefinition is found by the run's tag") {
  SmallWorld world;
  world.cloud.fault = [](const std::string& operation, int,
                         const auto& pass) -> std::optional<SmallCloud::Answer> {
    if (operation != "RegisterTaskDefinition") return std::nullopt;
    pass();
    return SmallCloud::Answer(silence());
  };
  CHECK(world.deploy().verdict == Verdict::deployed);
  CHECK(world.cloud.registered.size() == 1);
  CHECK(world.journal.count("step=register outcome=found") == 1);
}

TEST_CASE(
    "CreateDeployment throttled twice is asked a third time; throttled for ever nothing is left") {
  for (const int last : {2, 1000}) {
    SmallWorld world;
    world.cloud.fault = [last](const std::string& operation, int n,
                               const auto&) -> std::optional<SmallCloud::Answer> {
      if (operation != "CreateDeployment" || n > last) return std::nullopt;
      return SmallCloud::Answer(throttled());
    };
    const auto outcome = world.deploy();
    CHECK(world.cloud.calls["CreateDeployment"] == 3);
    CHECK(outcome.verdict == (last == 2 ? Verdict::deployed : Verdict::rolled_back));
    CHECK(world.cloud.deregistered.size() == (last == 2 ? 0U : 1U));
  }
}

TEST_CASE("another deployment under way locks the group before anything is registered") {
  SmallWorld world;
  world.cloud.active_deployment = "d-OTHER1234";
  const auto outcome = world.deploy();
  CHECK(outcome.verdict == Verdict::locked);
  CHECK(world.cloud.registered.empty());
  CHECK(world.journal.count("finding id=D107 text=The Deployment Group 'bash-dog' already has an "
                            "active Deployment 'd-OTHER1234'") == 1);
}

TEST_CASE("what becomes of a deployment under way is what the command says, then ours begins") {
  struct Row {
    real::IfActive answer;
    int continued, stopped;
  };
  for (const Row row : {Row{real::IfActive::wait, 0, 0}, Row{real::IfActive::finish, 1, 0},
                        Row{real::IfActive::rollback, 0, 1}}) {
    SmallWorld world;
    world.cloud.active_deployment = "d-OTHER1234";
    if (row.answer == real::IfActive::wait) world.cloud.other_ends_after = std::chrono::minutes(40);
    real::Command command;
    command.tag = "v2";
    command.if_active = row.answer;
    const auto outcome = world.run(command);
    INFO(world.said());
    REQUIRE(outcome.has_value());
    CHECK(outcome->verdict == Verdict::deployed);
    CHECK(world.cloud.calls["ContinueDeployment"] == row.continued);
    CHECK(world.cloud.calls["StopDeployment"] == row.stopped);
    CHECK(world.journal.count("finding id=D145") == 1);
    CHECK((world.clock.now > seam::Steady(std::chrono::minutes(100))) ==
          (row.answer == real::IfActive::wait));
  }
}

TEST_CASE("a deployment under way is left alone where ours could not be made anyway") {
  SmallWorld world;
  world.cloud.active_deployment = "d-OTHER1234";
  world.cloud.has_image = false;
  real::Command command;
  command.tag = "v2";
  command.if_active = real::IfActive::rollback;
  const auto outcome = world.run(command);
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::refused);
  CHECK(world.cloud.calls["StopDeployment"] == 0);
}

TEST_CASE("a deployment that may not be steered locks, with what was refused") {
  SmallWorld world;
  world.cloud.active_deployment = "d-OTHER1234";
  world.cloud.refuses_steering = true;
  real::Command command;
  command.tag = "v2";
  command.if_active = real::IfActive::finish;
  const auto outcome = world.run(command);
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::locked);
  CHECK(outcome->because.find("AccessDeniedException") != std::string::npos);
  CHECK(world.cloud.registered.empty());
  CHECK(world.cloud.calls["ContinueDeployment"] <= 5);
}

TEST_CASE("a process that died while it waited is resumed and waits on") {
  SmallWorld world;
  world.cloud.active_deployment = "d-OTHER1234";
  struct Gone {};
  int looks = 0;
  world.cloud.fault = [&](const std::string& operation, int,
                          const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation == "GetDeployment" && ++looks == 3) throw Gone{};
    return std::nullopt;
  };
  real::Command command;
  command.tag = "v2";
  command.if_active = real::IfActive::wait;
  CHECK_THROWS_AS(world.run(command), Gone);
  world.cloud.other_ends_after = std::chrono::minutes(40);
  const auto outcome = world.run(resume());
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::deployed);
  CHECK(world.cloud.calls["CreateDeployment"] == 1);
}

TEST_CASE(
    "a deployment that begins between verify and CreateDeployment locks, and the revision goes") {
  SmallWorld world;
  world.cloud.fault = [&](const std::string& operation, int,
                          const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation == "CreateDeployment") world.cloud.active_deployment = "d-OTHER1234";
    return std::nullopt;
  };
  CHECK(world.deploy().verdict == Verdict::locked);
  CHECK(world.cloud.deregistered.size() == 1);
}

TEST_CASE(
    "an alarm in mid-shift ends rolled_back once routing and primary are seen to be as before") {
  SmallWorld world;
  world.cloud.stops_after = std::chrono::minutes(4);
  const auto outcome = world.deploy();
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::rolled_back);
  CHECK(outcome.exit == 1);
  CHECK(outcome.because.find("ALARM_ACTIVE") != std::string::npos);
  CHECK(world.cloud.purges == 0);
}

TEST_CASE("a stop without rollback that leaves green active is dirty and names what is left") {
  SmallWorld world;
  world.cloud.stops_after = std::chrono::minutes(4);
  world.cloud.rolls_back = false;
  const auto outcome = world.deploy();
  CHECK(outcome.verdict == Verdict::dirty);
  CHECK(outcome.exit == 3);
  CHECK(outcome.because.find("task set ecs-svc/2 of bash-dog:42 is ACTIVE") != std::string::npos);
  INFO(outcome.because);
  CHECK(outcome.because.find("port 443:") != std::string::npos);
  REQUIRE(outcome.way_back.size() >= 3);
  // First the users, then what nobody needs any more.
  CHECK(outcome.way_back.front().starts_with("aws elbv2 modify-listener --listener-arn "));
  CHECK(outcome.way_back[outcome.way_back.size() - 2].find(
            "delete-task-set --cluster bash-dog --service bash-dog --task-set ecs-svc/2 --force") !=
        std::string::npos);
}

TEST_CASE("preflight findings refuse without a mutating call") {
  SmallWorld world;
  SECTION("a wrong account") { world.cloud.account = "999999999999"; }
  SECTION("an image that is not there") { world.cloud.has_image = false; }
  SECTION("an alarm in ALARM") { world.cloud.alarm_state = "ALARM"; }
  SECTION("flexible and a redirect") { world.cloud.ssl = "flexible"; }
  SECTION("another controller") { world.cloud.controller = "ECS"; }
  SECTION("a bake that the group does not have") { world.cloud.bake_minutes = 30; }
  SECTION("a read that is denied") {
    world.cloud.fault = [](const std::string& operation, int,
                           const auto&) -> std::optional<SmallCloud::Answer> {
      if (operation != "DescribeAlarms") return std::nullopt;
      return SmallCloud::Answer(
          seam::HttpResponse{403,
                             {},
                             "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</"
                             "Message></Error></ErrorResponse>"});
    };
  }
  const auto outcome = world.deploy();
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::refused);
  CHECK(outcome.exit == 4);
  CHECK(!outcome.because.empty());
  CHECK(world.cloud.registered.empty());
  CHECK(world.cloud.calls["CreateDeployment"] == 0);
}

TEST_CASE("without keys the finding names what was looked at, and no call is made") {
  SmallWorld world;
  world.environment.values.erase("AWS_ACCESS_KEY_ID");
  world.environment.values["AWS_EC2_METADATA_DISABLED"] = "true";
  world.environment.values["HOME"] = "/home/me";
  const auto outcome = world.deploy();
  CHECK(outcome.verdict == Verdict::refused);
  CHECK(outcome.because.find("/home/me/.aws/credentials") != std::string::npos);
  CHECK(world.cloud.total() == 0);
  CHECK(world.files[".greenroom/state/bash-dog.lease"].find("\"released\":true") !=
        std::string::npos);
}

TEST_CASE("a purge that is refused for ever leaves the edge open; one 429 costs only its wait") {
  for (const int last : {1, 1000}) {
    SmallWorld world;
    world.cloud.fault = [last](const std::string& operation, int n,
                               const auto&) -> std::optional<SmallCloud::Answer> {
      if (operation != "edge POST" || n > last) return std::nullopt;
      return SmallCloud::Answer(
          seam::HttpResponse{429, {{"Retry-After", "120"}}, "<html>slow down</html>"});
    };
    const auto outcome = world.deploy();
    INFO(world.said());
    CHECK(outcome.verdict == (last == 1 ? Verdict::deployed : Verdict::edge_open));
    CHECK(outcome.exit == (last == 1 ? 0 : 3));
  }
}

TEST_CASE("an edge that fails while every target is healthy is no reason to roll back") {
  SmallWorld world;
  world.cloud.fault = [&](const std::string& operation, int,
                          const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation == "visit") world.cloud.answers_visits = false;
    return std::nullopt;
  };
  const auto outcome = world.deploy();
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::edge_open);
  CHECK(world.cloud.calls["StopDeployment"] == 0);
}

TEST_CASE("reads that fail for hours end unknown, with commands to look and to stop") {
  SmallWorld world;
  world.cloud.fault = [](const std::string& operation, int,
                         const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation != "GetDeployment" && operation != "BatchGetDeploymentTargets")
      return std::nullopt;
    return SmallCloud::Answer(silence());
  };
  const auto outcome = world.deploy();
  CHECK(outcome.verdict == Verdict::unknown);
  CHECK(outcome.exit == 2);
  REQUIRE(outcome.way_back.size() == 2);
  CHECK(outcome.way_back[1] ==
        "aws deploy stop-deployment --deployment-id d-ABCDEFGHI --auto-rollback-enabled");
}

TEST_CASE("a deployment that outlives its waits ends unknown, with commands to look and to stop") {
  for (const bool is_said : {false, true}) {
    SmallWorld world;
    world.cloud.never_ends = true;
    if (is_said) world.say("waits", "waits: {total: 40m}");
    const auto outcome = world.deploy();
    INFO(world.said());
    CHECK(outcome.verdict == Verdict::unknown);
    CHECK(outcome.because ==
          std::string("d-ABCDEFGHI was not terminal after ") + (is_said ? "40m" : "2h15m"));
    CHECK(outcome.way_back ==
          std::vector<std::string>{
              "greenroom-deploy status",
              "aws deploy stop-deployment --deployment-id d-ABCDEFGHI --auto-rollback-enabled"});
    CHECK((world.clock.now < seam::Steady(std::chrono::minutes(60))) == is_said);
    CHECK(world.cloud.calls["StopDeployment"] == 0);
  }
}

TEST_CASE("plan prints each wait with where it comes from") {
  SmallWorld world;
  world.say("waits", "waits: {install: 20m}");
  real::Command command;
  command.verb = real::Verb::plan;
  command.tag = "v2";
  const auto outcome = world.run(command);
  REQUIRE(outcome.has_value());
  INFO(outcome->text);
  CHECK(
      outcome->text.ends_with("Waits: at most 1h35m (derived), then the verdict is unknown\n"
                              "  install     20m  greenroom.yaml:17\n"
                              "  hooks       0s   appspec.yaml names none\n"
                              "  ready wait  0s   group bash-dog\n"
                              "  shift       5m   configuration "
                              "CodeDeployDefault.ECSCanary10Percent5Minutes\n"
                              "  bake        1h   group bash-dog\n"
                              "  margin      10m  greenroom's own\n"));
}

TEST_CASE("a clock that is wrong is corrected by the answer's date") {
  SmallWorld world;
  world.clock.skew = std::chrono::minutes(20);
  world.cloud.fault = [&](const std::string& operation, int n,
                          const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation != "GetCallerIdentity" || n > 1) return std::nullopt;
    return SmallCloud::Answer(
        seam::HttpResponse{403,
                           {{"Date", "Tue, 06 Jan 2026 00:00:00 GMT"}},
                           "<ErrorResponse><Error><Code>SignatureDoesNotMatch</"
                           "Code><Message>expired</Message></Error></ErrorResponse>"});
  };
  CHECK(world.deploy().verdict == Verdict::deployed);
}

namespace {

/// Every kill is an exception that derives from nothing, at the k-th use of transport or storage.
struct Killed {};

struct Killer : seam::ForwardingTransport {
  Killer(seam::Transport& next, int& left) : ForwardingTransport(next), left_(left) {}
  seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request,
                                        seam::Steady deadline) override {
    if (--left_ == 0) throw Killed{};
    auto answer = ForwardingTransport::send(request, deadline);
    if (--left_ == 0) throw Killed{};
    return answer;
  }
  int& left_;
};

struct TearingStorage : seam::ForwardingStorage {
  TearingStorage(seam::Storage& next, int& left) : ForwardingStorage(next), left_(left) {}
  seam::Result<void> append(std::string_view name, std::string_view line) override {
    if (--left_ == 0) throw Killed{};
    if (--left_ == 0) {
      static_cast<void>(ForwardingStorage::append(name, line.substr(0, line.size() / 2)));
      throw Killed{};
    }
    auto done = ForwardingStorage::append(name, line);
    if (--left_ == 0) throw Killed{};
    return done;
  }
  int& left_;
};

}  // namespace

TEST_CASE("killed while it gives up and resumed, a run leaves no revision") {
  int resumed = 0;
  for (int crossing = 1; crossing < 2000; ++crossing) {
    SmallWorld world;
    world.cloud.fault = [](const std::string& operation, int,
                           const auto&) -> std::optional<SmallCloud::Answer> {
      if (operation != "CreateDeployment") return std::nullopt;
      return SmallCloud::Answer(
          seam::HttpResponse{400, {}, R"({"__type":"InvalidRoleException","message":"no"})"});
    };
    int left = crossing;
    Killer transport(world.cloud, left);
    TearingStorage storage(world.storage, left);
    const seam::Seam seam{world.clock,       transport,     storage,
                          world.environment, world.entropy, world.journal};
    real::Command command;
    command.tag = "v2";
    try {
      static_cast<void>(real::run(seam, command));
      break;
    } catch (const Killed&) {
    }
    const auto outcome = world.run(resume());
    INFO("crossing " << crossing << "\n" << world.said());
    REQUIRE(outcome.has_value());
    ++resumed;
    CHECK(outcome->verdict == Verdict::rolled_back);
    CHECK(world.cloud.deregistered.size() >= world.cloud.registered.size());
  }
  CHECK(resumed > 30);
}

TEST_CASE("a rollback stops what runs, and its own process may die as well") {
  for (int crossing = 1; crossing < 200; ++crossing) {
    SmallWorld world;
    world.deploy_until(std::chrono::minutes(4));
    int left = crossing;
    Killer transport(world.cloud, left);
    TearingStorage storage(world.storage, left);
    const seam::Seam seam{world.clock,       transport,     storage,
                          world.environment, world.entropy, world.journal};
    real::Command command;
    command.verb = real::Verb::rollback;
    auto outcome = seam::Result<real::Outcome>(real::Outcome());
    bool was_killed = false;
    try {
      outcome = real::run(seam, command);
    } catch (const Killed&) {
      was_killed = true;
      world.clock.now += std::chrono::minutes(16);
      outcome = world.run(resume());
    }
    INFO("crossing " << crossing << "\n" << world.said());
    REQUIRE(outcome.has_value());
    if (world.cloud.calls["StopDeployment"] > 0) {
      CHECK(outcome->verdict == Verdict::rolled_back);
    }
    if (!was_killed) break;
  }
}

TEST_CASE("a resume that cannot read the account ends nothing: the next one goes on") {
  SmallWorld world;
  world.deploy_until(std::chrono::minutes(4));
  world.environment.values.erase("AWS_ACCESS_KEY_ID");
  const auto blind = world.run(resume());
  INFO(world.said());
  REQUIRE(blind.has_value());
  CHECK(blind->verdict == Verdict::unknown);
  CHECK(blind->deployment == "d-ABCDEFGHI");
  CHECK(blind->because.starts_with("the account could not be read: "));
  REQUIRE(blind->way_back.size() == 3);
  CHECK(blind->way_back[0] == "greenroom-deploy resume --yes");
  CHECK(blind->way_back[2].starts_with("aws deploy stop-deployment --deployment-id d-ABCDEFGHI"));
  world.environment.values["AWS_ACCESS_KEY_ID"] = "AKID";
  const auto outcome = world.run(resume());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::deployed);
  CHECK(world.cloud.calls["CreateDeployment"] == 1);
}

TEST_CASE("a file that broke after a revision was registered is mended, and the run goes on") {
  SmallWorld world;
  struct Gone {};
  world.cloud.fault = [&](const std::string& operation, int,
                          const auto& pass) -> std::optional<SmallCloud::Answer> {
    if (operation != "RegisterTaskDefinition") return std::nullopt;
    pass();
    throw Gone{};
  };
  real::Command command;
  command.tag = "v2";
  CHECK_THROWS_AS(world.run(command), Gone);
  world.cloud.fault = nullptr;
  const std::string whole = world.files["taskdef.json"];
  world.files["taskdef.json"] = "{";
  const auto broken = world.run(resume());
  INFO(world.said());
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().kind == seam::ErrorKind::bad_input);
  world.files["taskdef.json"] = whole;
  const auto outcome = world.run(resume());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::deployed);
  CHECK(world.cloud.registered.size() - world.cloud.deregistered.size() == 1);
}

TEST_CASE("a process that is told to end lets go of its lease, and its rollback begins at once") {
  SmallWorld world;
  world.deploy_until(std::chrono::minutes(4));
  const seam::Seam seam{world.clock,       world.cloud,   world.storage,
                        world.environment, world.entropy, world.journal};
  const std::string& ledger = world.files[".greenroom/state/bash-dog.ledger.jsonl"];
  const real::Underway underway{ledger.substr(ledger.rfind("\"run\":\"") + 7, 16)};
  REQUIRE(real::interrupted(seam, real::Command(), underway).has_value());
  real::Command command;
  command.verb = real::Verb::rollback;
  const auto outcome = world.run(command);
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::rolled_back);
  CHECK(world.cloud.calls["StopDeployment"] == 1);
}

TEST_CASE("ledger and lease lie beside the project's file") {
  SmallWorld world;
  std::map<std::string, std::string> moved;
  for (const auto& [name, text] : world.files) moved["shop/" + name] = text;
  world.files = moved;
  real::Command command;
  command.tag = "v2";
  command.project_file = "shop/greenroom.yaml";
  const auto outcome = world.run(command);
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(world.files.contains("shop/.greenroom/state/bash-dog.ledger.jsonl"));
  CHECK(world.files.contains("shop/.greenroom/state/bash-dog.lease"));
}

TEST_CASE("without a deployment under way a rollback brings the revision before") {
  SmallWorld world;
  REQUIRE(world.deploy().verdict == Verdict::deployed);
  world.cloud.settle();
  real::Command command;
  command.verb = real::Verb::rollback;
  const auto outcome = world.run(command);
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(world.cloud.deployed_arn.ends_with("bash-dog:41"));
  CHECK(world.cloud.registered.size() == 1);
}

TEST_CASE("killed at any crossing and resumed, a run ends deployed or cleanly rolled back") {
  int resumed = 0;
  for (int crossing = 1; crossing < 2000; ++crossing) {
    SmallWorld world;
    int left = crossing;
    Killer transport(world.cloud, left);
    TearingStorage storage(world.storage, left);
    const seam::Seam seam{world.clock,       transport,     storage,
                          world.environment, world.entropy, world.journal};
    real::Command command;
    command.tag = "v2";
    try {
      static_cast<void>(real::run(seam, command));
      break;  // it ended before its crossing came
    } catch (const Killed&) {
    }
    world.clock.now += std::chrono::minutes(1);
    const auto outcome = world.run(resume());
    INFO("crossing " << crossing << "\n" << world.said());
    REQUIRE(outcome.has_value());
    ++resumed;
    const bool is_deployed = outcome->verdict == Verdict::deployed;
    CHECK((is_deployed || outcome->verdict == Verdict::rolled_back));
    CHECK(world.cloud.calls["CreateDeployment"] <= 2);
    CHECK(is_deployed == !world.cloud.deployed_arn.empty());
    CHECK(world.cloud.registered.size() - world.cloud.deregistered.size() ==
          (is_deployed ? 1U : 0U));
    CHECK((!is_deployed || world.cloud.purges >= 1));
    const auto lease = world.files.find(".greenroom/state/bash-dog.lease");
    CHECK((lease == world.files.end() ||
           lease->second.find("\"released\":true") != std::string::npos));
  }
  CHECK(resumed > 300);
}
