// The engine's parts below a whole run: repeats, ledger, lease, keys, answers, looks, plan.
#include "real/aws/credentials.hpp"
#include "real/aws/retry.hpp"
#include "real/clients/codedeploy.hpp"
#include "real/clients/elbv2.hpp"
#include "real/clients/json.hpp"
#include "real/clients/xml.hpp"
#include "real/ledger/lease.hpp"
#include "real/ledger/ledger.hpp"
#include "real/plan.hpp"
#include "real/steps/looks.hpp"
#include "real/text/text.hpp"
#include "sim/seam/forwarding.hpp"
#include "tests/real/small_cloud.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace greenroom;
using namespace greenroom::real;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

seam::Error refused(std::string code, int status) {
  return {seam::ErrorKind::refused, std::move(code), "", status, {}, {}};
}
seam::Error silent() { return {seam::ErrorKind::no_answer, "", "", 0, {}, {}}; }

}  // namespace

TEST_CASE("waits double from the base, are drawn whole, and end at three attempts") {
  const RetryLimits limits;
  const auto most = [&](const seam::Error& error, int attempts) {
    seam::Length longest{0};
    for (std::uint64_t draw = 0; draw < 3'000'000; draw += 12'345)
      longest = std::max(longest,
                         wait_before_repeat(error, Effect::none, attempts, draw, limits).value());
    return longest;
  };
  CHECK(most(refused("InternalError", 500), 1) <= std::chrono::milliseconds(50));
  CHECK(most(refused("ThrottlingException", 400), 2) > std::chrono::milliseconds(1900));
  CHECK(most(refused("ThrottlingException", 400), 2) <= std::chrono::seconds(2));
  CHECK_FALSE(wait_before_repeat(refused("Throttling", 400), Effect::none, 3, 0, limits));
  CHECK_FALSE(
      wait_before_repeat(refused("AccessDeniedException", 400), Effect::none, 1, 0, limits));
}

TEST_CASE("a call that must act once is repeated after a proof of no effect, never after silence") {
  const RetryLimits limits;
  const auto repeats = [&](const seam::Error& error) {
    return wait_before_repeat(error, Effect::once, 1, 0, limits).has_value();
  };
  CHECK(repeats(refused("ThrottlingException", 400)));
  CHECK(repeats({seam::ErrorKind::not_sent, "", "", 0, {}, {}}));
  CHECK_FALSE(repeats(silent()));
  CHECK_FALSE(repeats(refused("InternalFailure", 500)));
  CHECK_FALSE(repeats({seam::ErrorKind::bad_answer, "", "", 200, {}, {}}));
  CHECK(is_effect_unknown(silent()));
  CHECK_FALSE(is_effect_unknown(refused("InvalidRevisionException", 400)));
}

TEST_CASE("an answer's wish for a wait is honoured up to five seconds beyond ours") {
  const RetryLimits limits;
  auto error = refused("SlowDown", 503);
  error.retry_after = std::chrono::minutes(10);
  CHECK(wait_before_repeat(error, Effect::none, 1, 0, limits) == std::chrono::seconds(5));
  error.retry_after = std::chrono::seconds(2);
  CHECK(wait_before_repeat(error, Effect::none, 1, 0, limits) == std::chrono::seconds(2));
}

TEST_CASE("repeats cost tokens; a dead service is left alone once they are spent") {
  RetryQuota quota;
  int taken = 0;
  while (quota.take(Fault::transient)) ++taken;
  CHECK(taken == 35);
  quota.give_back(2);
  CHECK(quota.take(Fault::transient));
  CHECK_FALSE(quota.take(Fault::transient));
}

TEST_CASE("a ledger with a torn last line keeps what was durable, and the next line stands alone") {
  sim::MemoryStorage storage;
  Ledger ledger(storage, "l");
  REQUIRE(ledger.begin({"r1", "deploy", "v2", "", "", "", "", 0, {}, {}, {}, "", ""}, {}));
  REQUIRE(ledger.intend("ecs:RegisterTaskDefinition"));
  REQUIRE(ledger.outcome("ecs:RegisterTaskDefinition", CallRecord::State::done, "arn:1"));
  storage.files["l"] += R"({"run":"r1","what":"intent","call":"codede)";
  const auto torn = runs_in(storage.files["l"]);
  REQUIRE(torn.size() == 1);
  CHECK(torn[0].find("ecs:RegisterTaskDefinition")->value == "arn:1");
  CHECK(torn[0].find("codedeploy:CreateDeployment") == nullptr);
  Ledger again(storage, "l");
  REQUIRE(again.open());
  again.continues("r1");
  REQUIRE(again.intend("codedeploy:CreateDeployment"));
  const auto whole = runs_in(storage.files["l"]);
  REQUIRE(whole[0].find("codedeploy:CreateDeployment") != nullptr);
  CHECK(whole[0].find("codedeploy:CreateDeployment")->state == CallRecord::State::intended);
}

TEST_CASE("resume takes up the newest run that was not merely kept out") {
  CHECK(run_to_resume({}) == nullptr);
  std::vector<RunRecord> runs(3);
  runs[0].id = "a";
  runs[0].verdict = "deployed";
  runs[1].id = "b";
  runs[2].id = "c";
  runs[2].verdict = "locked";
  CHECK(run_to_resume(runs)->id == "b");
  runs[1].verdict = "refused";
  CHECK(run_to_resume(runs)->id == "a");
  runs[1].calls["ecs:RegisterTaskDefinition"] = {};
  CHECK(run_to_resume(runs)->id == "b");  // it may have registered a revision
  runs[1].calls["ecs:DeregisterTaskDefinition"].state = CallRecord::State::done;
  CHECK(run_to_resume(runs)->id == "a");  // and has taken it back
  runs[1].calls = {{"engine:Revision", {CallRecord::State::done, "r"}},
                   {"codedeploy:CreateDeployment", {CallRecord::State::refused, ""}}};
  CHECK(run_to_resume(runs)->id == "a");  // its own note, and what was refused, changed nothing
}

namespace {

/// Lets another come in between: before the first claim is made.
struct Interleaved : seam::ForwardingStorage {
  using ForwardingStorage::ForwardingStorage;
  std::function<void()> between;
  seam::Result<void> create(std::string_view name, std::string_view text) override {
    if (name.ends_with(".claim") && between) std::exchange(between, nullptr)();
    return ForwardingStorage::create(name, text);
  }
};

}  // namespace

TEST_CASE("of two that see a free lease at once one has it, whoever comes in between") {
  SmallClock clock;
  sim::MemoryStorage storage;
  Interleaved late(storage);
  Lease first(late, clock, "x.lease", std::chrono::minutes(15));
  Lease second(storage, clock, "x.lease", std::chrono::minutes(15));
  REQUIRE(second.take("before", false));
  REQUIRE(second.release());
  late.between = [&] { CHECK(second.take("two", false) == Lease::Taken::taken); };
  CHECK(first.take("one", false) == Lease::Taken::held_by_another);
  CHECK(first.other().holder == "two");
  CHECK(second.renew() == true);
}

TEST_CASE("a claim whose maker died keeps others out as long as a lease, and not itself") {
  SmallClock clock;
  sim::MemoryStorage storage;
  Lease lease(storage, clock, "x.lease", std::chrono::minutes(15));
  REQUIRE(lease.take("before", false));
  REQUIRE(lease.release());
  REQUIRE(storage.create("x.lease.claim", spelled({"dead", 0, clock.utc() + 15min, false})));
  CHECK(lease.take("one", false) == Lease::Taken::held_by_another);
  CHECK(lease.take("dead", true) == Lease::Taken::taken);
  REQUIRE(lease.release());
  REQUIRE(storage.create("x.lease.claim", spelled({"dead", 0, clock.utc() + 15min, false})));
  clock.now += 16min;
  CHECK(lease.take("one", false) == Lease::Taken::taken);
}

TEST_CASE("a lease keeps others out until it expires, and its token only grows") {
  SmallClock clock;
  sim::MemoryStorage storage;
  Lease first(storage, clock, "x.lease", std::chrono::minutes(15));
  Lease second(storage, clock, "x.lease", std::chrono::minutes(15));
  CHECK(first.take("one", false) == Lease::Taken::taken);
  CHECK(first.token() == 1);
  CHECK(second.take("two", false) == Lease::Taken::held_by_another);
  CHECK(second.other().holder == "one");
  clock.now += std::chrono::minutes(16);
  CHECK(second.take("two", false) == Lease::Taken::taken_over);
  CHECK(second.token() == 2);
  CHECK(first.renew() == false);
  CHECK_FALSE(first.is_held());
  REQUIRE(second.release());
  CHECK(first.take("three", false) == Lease::Taken::taken);
  CHECK(first.token() == 3);
}

TEST_CASE("a resumed run takes its own lease at once; a late release of a lost one does nothing") {
  SmallClock clock;
  sim::MemoryStorage storage;
  Lease dead(storage, clock, "x.lease", std::chrono::minutes(15));
  REQUIRE(dead.take("one", false));
  Lease alive(storage, clock, "x.lease", std::chrono::minutes(15));
  CHECK(alive.take("one", true) == Lease::Taken::taken);
  CHECK(alive.token() == 2);
  REQUIRE(dead.release_of("another"));
  CHECK(alive.renew() == true);
}

TEST_CASE(
    "keys come from the environment, then from files with profiles, then from the container") {
  SmallWorld world;
  const seam::Seam seam{world.clock,       world.cloud,   world.storage,
                        world.environment, world.entropy, world.journal};
  auto& values = world.environment.values;
  values["HOME"] = "home";
  values["AWS_EC2_METADATA_DISABLED"] = "true";
  world.files["home/.aws/credentials"] =
      "# keys\n[default]\naws_access_key_id = "
      "D\naws_secret_access_key=s\n[dev]\naws_access_key_id=V\naws_secret_access_key=s\naws_"
      "session_token=t\n";
  world.files["home/.aws/config"] =
      "[profile only]\naws_access_key_id=C\naws_secret_access_key=s\n[profile "
      "sso]\nsso_session=x\n";
  const auto id = [&](std::optional<std::string> profile) {
    CredentialChain chain(seam, std::move(profile));
    const auto keys = chain.get();
    return keys ? keys->access_key_id : keys.error().message;
  };
  CHECK(id(std::nullopt) == "AKID");
  CHECK(id("dev") == "V");
  CHECK(id("only") == "C");
  CHECK(id("sso").find("uses sso_session") != std::string::npos);
  values.erase("AWS_ACCESS_KEY_ID");
  CHECK(id(std::nullopt) == "D");
  values["AWS_PROFILE"] = "dev";
  CHECK(id(std::nullopt) == "V");
  values["AWS_PROFILE"] = "none";
  CHECK(id(std::nullopt).find("profile none of home/.aws/credentials") != std::string::npos);
  values["AWS_PROFILE"] = "";
  CHECK(id(std::nullopt) == "D");
  world.files.erase("home/.aws/credentials");
  values["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = "http://example.com/keys";
  CHECK(id(std::nullopt).find("loopback") != std::string::npos);
}

TEST_CASE("a profile that is not there is told with those that are, and no other keys are taken") {
  SmallWorld world;
  const seam::Seam seam{world.clock,       world.cloud,   world.storage,
                        world.environment, world.entropy, world.journal};
  world.environment.values["HOME"] = "home";
  world.environment.values["AWS_PROFILE"] = "nope";
  world.files["home/.aws/credentials"] = "[default]\n[dev]\n";
  world.files["home/.aws/config"] = "[profile dev]\n[profile only]\n";
  const auto by_name = CredentialChain(seam, std::nullopt).get();
  REQUIRE_FALSE(by_name.has_value());
  CHECK(by_name.error().code == "R106");
  CHECK(by_name.error().message.find("there is no profile nope; looked at") == 0);
  CHECK(by_name.error().message.find("try      unset AWS_PROFILE, or take one that is there: "
                                     "default, dev, only") != std::string::npos);
  const auto by_flag = CredentialChain(seam, "other").get();
  REQUIRE_FALSE(by_flag.has_value());
  CHECK(by_flag.error().message.find("try      leave out --profile, or") != std::string::npos);
}

TEST_CASE("keys of the container are read again before they expire") {
  struct Endpoint : seam::Transport {
    int asked = 0;
    std::string token;
    seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request, seam::Steady) override {
      ++asked;
      if (const auto* header = seam::find_header(request.headers, "Authorization")) token = *header;
      return seam::HttpResponse{
          200,
          {},
          R"({"AccessKeyId":"K","SecretAccessKey":"s","Token":"t","Expiration":"2026-01-05T01:00:00Z"})"};
    }
  } endpoint;
  SmallWorld world;
  world.environment.values = {{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/keys"},
                              {"AWS_CONTAINER_AUTHORIZATION_TOKEN", "pass"}};
  const seam::Seam seam{world.clock,       endpoint,      world.storage,
                        world.environment, world.entropy, world.journal};
  CredentialChain chain(seam, std::nullopt);
  CHECK(chain.get()->session_token == "t");
  CHECK(endpoint.token == "pass");
  world.clock.now += std::chrono::minutes(54);
  REQUIRE(chain.get());
  CHECK(endpoint.asked == 1);
  world.clock.now += std::chrono::minutes(2);
  REQUIRE(chain.get());
  CHECK(endpoint.asked == 2);
}

TEST_CASE("answers are read tolerantly: null, absent, unknown, decimals, namespaces") {
  const auto json =
      JsonDocument::parse(R"({"a":null,"b":{"c":[1,2]},"w":10.0,"x":7,"new":{"y":true}})").value();
  CHECK(json.root()["a"]["b"]["c"].items().empty());
  CHECK(json.root()["b"]["c"].items().size() == 2);
  CHECK(json.root()["w"].integer() == 10);
  CHECK(json.root()["gone"].text().empty());
  CHECK_FALSE(JsonDocument::parse("<html>").has_value());
  CHECK_FALSE(JsonDocument::parse(std::string(100, '[')).has_value());
  const auto xml =
      XmlDocument::parse(
          "<AResponse "
          "xmlns=\"u\"><AResult><L><member><W>3</W></member></L><New/></AResult></AResponse>")
          .value();
  CHECK(xml.result("A")["L"].members().front()["W"].integer() == 3);
  CHECK(xml.result("B")["L"].members().empty());
  CHECK_FALSE(XmlDocument::parse("{}").has_value());
}

TEST_CASE("{X: 1} and {X: 100, Y: 0} are the same routing") {
  elbv2::Forward one{{{"X", 1}}, {}};
  elbv2::Forward two{{{"X", 100}, {"Y", 0}}, {}};
  CHECK(one.effective() == two.effective());
  CHECK(elbv2::Forward{{{"X", 0}}, {}}.effective().empty());
  CHECK(elbv2::load_balancer_of("arn:aws:elasticloadbalancing:r:1:listener/app/n/lb/l") ==
        "arn:aws:elasticloadbalancing:r:1:loadbalancer/app/n/lb");
}

TEST_CASE("the id of the active deployment is found in the refusal's text, whatever its words") {
  CHECK(codedeploy::id_in(
            "The Deployment Group 'g' already has an active Deployment 'd-A7YW3F91L'") ==
        "d-A7YW3F91L");
  CHECK(codedeploy::id_in("d-short and d-lower9999 but (d-QWERTYUIO)") == "d-QWERTYUIO");
  CHECK(codedeploy::id_in("nothing").empty());
}

TEST_CASE(
    "three good looks in a row prove green; two bad in a row do not; the edge alone is told "
    "apart") {
  Proof proof;
  for (const Look look : {Look::good, Look::good, Look::bad_edge, Look::good, Look::good})
    proof.add(look, "x");
  CHECK_FALSE(proof.has_passed());
  CHECK_FALSE(proof.has_failed());
  proof.add(Look::good, "");
  CHECK(proof.has_passed());
  Proof edge;
  edge.add(Look::bad_edge, "522");
  edge.add(Look::bad_edge, "522");
  CHECK(edge.has_failed());
  CHECK(edge.is_edge_only());
  edge.add(Look::bad_origin, "502");
  CHECK_FALSE(edge.is_edge_only());
}

TEST_CASE("the same start failure counts with its ids apart, and only within the window") {
  StartFailures failures(FailFast{3, std::chrono::minutes(5)});
  const auto task = [](int number, const std::string& reason) {
    return ecs::StoppedTask{"arn:" + std::to_string(number), "TaskFailedToStart", reason,
                            "ecs-svc/2", false};
  };
  const seam::Steady start{};
  failures.saw(task(1, "pull of image sha256:aa11bb22cc failed"), start);
  failures.saw(task(1, "pull of image sha256:aa11bb22cc failed"), start + std::chrono::minutes(1));
  failures.saw(task(2, "pull of image sha256:dd33ee44ff failed"), start + std::chrono::minutes(1));
  CHECK(failures.repeated(start + std::chrono::minutes(2)).empty());
  failures.saw(task(3, "pull of image sha256:00112233ff failed"), start + std::chrono::minutes(7));
  CHECK(failures.repeated(start + std::chrono::minutes(7)).empty());
  failures.saw(task(4, "pull of image sha256:99887766ff failed"), start + std::chrono::minutes(7));
  failures.saw(task(5, "pull of image sha256:55443322ff failed"), start + std::chrono::minutes(8));
  CHECK(failures.repeated(start + std::chrono::minutes(8)) ==
        "TaskFailedToStart: pull of image sha256:* failed");
}

TEST_CASE("an address makes no other cause, and what only looks like one stays") {
  const auto cause = [](const std::string& reason) {
    return cause_of({"arn:1", "X", reason, "ecs-svc/2", false});
  };
  CHECK(cause("dial tcp 3.14.15.92:443: i/o timeout") ==
        cause("dial tcp 18.2.8.1:443: i/o timeout"));
  CHECK(cause("no route to 10.20.16.7.") == "X: no route to *.");
  CHECK(cause("dial tcp 3.14.15.92:443: i/o timeout") == "X: dial tcp *:443: i/o timeout");
  for (const char* other : {"version 1.2.3", "1.2.3.4.5", "1.2.3.4567", "1..2.3", "1.2.3."})
    CHECK(cause(other) == std::string("X: ") + other);
}

TEST_CASE("a request's id makes no other cause") {
  const auto cause = [](const std::string& request) {
    return cause_of({"arn:1", "TaskFailedToStart",
                     "StatusCode: 400, RequestID: " + request + ", api error AccessDenied",
                     "ecs-svc/2", false});
  };
  CHECK(cause("c382da4b-2303-4956-8444-3eb246b307bf") ==
        cause("0a1b2c3d-dead-beef-cafe-000000000000"));
  CHECK(cause("c382da4b-2303-4956-8444-3eb246b307bf") ==
        "TaskFailedToStart: StatusCode: 400, RequestID: *, api error AccessDenied");
}

namespace {

/// What the engine sees of an account in which revision 41 stands and v2 is to come.
struct Planned {
  Project project;
  Command command;
  AppSpecFile appspec;
  Observed seen;
  Planned() {
    project.name = project.service.name = project.codedeploy.group = "bash-dog";
    project.cloudflare = Project::Cloudflare{.zone = "bash-dog.example", .purge = {"everything"}};
    seen.current = ecs::TaskDefinition{
        "arn:x:41", "bash-dog", "ACTIVE", 41, {{"app", "r/bash-dog/app@sha256:1234567890"}}, ""};
    seen.images.push_back({"IMAGE_APP", "bash-dog/app", "v2", "sha256:c04e567890", true});
    seen.group.emplace();
    seen.group->bake_minutes = 60;
    seen.config = codedeploy::Config{"c", "TimeBasedCanary", 10, 5};
    command.tag = "v2";
  }
  Plan plan() const { return make_plan({project, command, appspec, seen}); }
};

}  // namespace

TEST_CASE("a saved plan is compared line by line with what is observed later") {
  Planned planned;
  planned.command.step = "10%";
  const auto saved = plan_from("plan.json", document_of(planned.plan(), {}));
  REQUIRE(saved.has_value());
  CHECK(saved->tag == "v2");
  CHECK(saved->step == "10%");
  CHECK(saved->shift.empty());
  CHECK(differences(*saved, planned.plan()).empty());
  planned.seen.images[0].digest = "sha256:ffffffffff";
  const auto moved = differences(*saved, planned.plan());
  REQUIRE(moved.size() == 2);
  CHECK(moved[0].text.find("sha256:fffffff") != std::string::npos);
  CHECK(moved[1].text.find("sha256:c04e567") != std::string::npos);
  planned.project.name = "another";
  CHECK(differences(*saved, planned.plan()).size() == 3);
}

TEST_CASE("what is no plan is refused with its file") {
  for (const char* text : {"", "[]", "{}", R"({"format":2,"lines":[]})", R"({"format":1})"}) {
    const auto saved = plan_from("plan.json", text);
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().message.starts_with("plan.json:1:1: "));
    CHECK(saved.error().message.find("--out plan.json") != std::string::npos);
  }
}

TEST_CASE("the plan is told to people in columns, with its counts") {
  CHECK(text_of(Planned().plan()) ==
        "  + task definition  bash-dog (after 41)  bash-dog/app sha256:1234567 -> sha256:c04e567 "
        "(v2)\n"
        "  ~ service          bash-dog             shift canary 10 % / 5m, bake 1h      at most "
        "2h15m\n"
        "  = listener         production           left to CodeDeploy (weights, target group)\n"
        "  ~ cloudflare       bash-dog.example     purge everything; record unchanged\n"
        "Plan: 1 to add, 2 to change, 0 to destroy; 3 calls that change something, then a poll "
        "every 15s\n"
        "Waits: at most 2h15m (derived), then the verdict is unknown\n"
        "  install     1h   CodeDeploy's limit\n"
        "  hooks       0s   appspec.yaml names none\n"
        "  ready wait  0s   group bash-dog\n"
        "  shift       5m   configuration c\n"
        "  bake        1h   group bash-dog\n"
        "  margin      10m  greenroom's own\n");
}

TEST_CASE("a wait that nothing was read of is told as such") {
  Planned planned;
  planned.seen = {};
  const Waits waits = waits_of(planned.project, planned.appspec, planned.seen);
  CHECK(waits.total == std::chrono::minutes(70));
  CHECK(waits.parts[2] == Wait{"ready wait", seam::Length(0), "group bash-dog, not read"});
  CHECK(waits.parts[3].from == "no configuration fits");
}

TEST_CASE("waits add up from group, configuration and AppSpec") {
  using std::chrono::minutes;
  struct Row {
    codedeploy::Config config;
    int hooks, ready;
    bool stops, keeps_blue;
    minutes shift, total;
  };
  const codedeploy::Config canary{"c", "TimeBasedCanary", 10, 5};
  const codedeploy::Config linear{"l", "TimeBasedLinear", 10, 3};
  const codedeploy::Config uneven{"u", "TimeBasedLinear", 30, 10};
  const codedeploy::Config at_once{"a", "AllAtOnce", 0, 0};
  for (const Row& row :
       {Row{canary, 0, 0, false, false, minutes(5), minutes(135)},
        Row{linear, 0, 0, false, false, minutes(27), minutes(157)},
        Row{uneven, 0, 0, false, false, minutes(30), minutes(160)},
        Row{at_once, 0, 0, false, false, minutes(0), minutes(130)},
        Row{canary, 2, 0, false, false, minutes(5), minutes(255)},
        Row{canary, 0, 30, true, false, minutes(5), minutes(165)},
        // CONTINUE_DEPLOYMENT waits for nobody, and a blue that is kept is not waited for.
        Row{canary, 0, 30, false, false, minutes(5), minutes(135)},
        Row{canary, 0, 0, false, true, minutes(5), minutes(75)}}) {
    Planned planned;
    planned.seen.config = row.config;
    planned.seen.group->stops_when_ready = row.stops;
    planned.seen.group->ready_wait_minutes = row.ready;
    planned.seen.group->keeps_blue = row.keeps_blue;
    planned.appspec.hooks.assign(static_cast<std::size_t>(row.hooks),
                                 {"AfterAllowTestTraffic", "smoke"});
    const Waits waits = waits_of(planned.project, planned.appspec, planned.seen);
    CAPTURE(row.config.name, row.hooks, row.ready);
    CHECK(waits.total == row.total);
    REQUIRE(waits.parts.size() == 6);
    CHECK(waits.parts[3] == Wait{"shift", row.shift, "configuration " + row.config.name});
    if (row.hooks == 2)
      CHECK(waits.parts[1] == Wait{"hooks", minutes(120), "appspec.yaml, 2 of 1h each"});
    if (row.stops) CHECK(waits.parts[2] == Wait{"ready wait", minutes(30), "group bash-dog"});
  }
}

TEST_CASE("a wait that greenroom.yaml says is taken from its line") {
  using std::chrono::minutes;
  Planned planned;
  planned.project.waits.install = SaidLength{minutes(20), "greenroom.yaml:12"};
  const Waits derived = waits_of(planned.project, planned.appspec, planned.seen);
  CHECK(derived.total == minutes(95));
  CHECK(derived.parts[0] == Wait{"install", minutes(20), "greenroom.yaml:12"});
  planned.project.waits.total = SaidLength{minutes(40), "greenroom.yaml:13"};
  const std::string text = text_of(planned.plan());
  INFO(text);
  CHECK(
      text.ends_with("Waits: at most 40m (greenroom.yaml:13), then the verdict is unknown\n"
                     "  install  20m  greenroom.yaml:12\n"));
}

TEST_CASE("the plan is a function of what was observed, and says what deploy then does") {
  const Planned planned;
  const std::string expected =
      R"J({"format":1,"project":"bash-dog","tag":"v2","add":1,"change":2,"destroy":0,"at_most":"2h15m",)J"
      R"J("waits":{"total":"2h15m","from":"derived","parts":[)J"
      R"J({"what":"install","length":"1h","from":"CodeDeploy's limit"},)J"
      R"J({"what":"hooks","length":"0s","from":"appspec.yaml names none"},)J"
      R"J({"what":"ready wait","length":"0s","from":"group bash-dog"},)J"
      R"J({"what":"shift","length":"5m","from":"configuration c"},)J"
      R"J({"what":"bake","length":"1h","from":"group bash-dog"},)J"
      R"J({"what":"margin","length":"10m","from":"greenroom's own"}]},"lines":[)J"
      R"J({"mark":"+","what":"task definition","name":"bash-dog (after 41)",)J"
      R"J("detail":"bash-dog/app sha256:1234567 -> sha256:c04e567 (v2)"},)J"
      R"J({"mark":"~","what":"service","name":"bash-dog",)J"
      R"J("detail":"shift canary 10 % / 5m, bake 1h"},)J"
      R"J({"mark":"=","what":"listener","name":"production",)J"
      R"J("detail":"left to CodeDeploy (weights, target group)"},)J"
      R"J({"mark":"~","what":"cloudflare","name":"bash-dog.example",)J"
      R"J("detail":"purge everything; record unchanged"}],"steps":[)J"
      R"J({"step":"verify","calls":[],"limit":"0s"},)J"
      R"J({"step":"register","calls":["ecs:RegisterTaskDefinition"],"limit":"0s"},)J"
      R"J({"step":"deploy","calls":["codedeploy:CreateDeployment"],"limit":"0s"},)J"
      R"J({"step":"install","calls":[],"limit":"1h"},{"step":"shift","calls":[],"limit":"0s"},)J"
      R"J({"step":"bake","calls":[],"limit":"2h15m"},)J"
      R"J({"step":"cloudflare","calls":["cloudflare:PurgeCache"],"limit":"30m"},)J"
      R"J({"step":"confirm","calls":[],"limit":"0s"}],"findings":[]})J";
  CHECK(document_of(planned.plan(), {}) == expected);
  CHECK(document_of(planned.plan(), {}) == document_of(planned.plan(), {}));
}

TEST_CASE("plan, verify and status make no mutating call and write nothing") {
  for (const Verb verb : {Verb::plan, Verb::verify, Verb::status}) {
    SmallWorld world;
    const auto before = world.files;
    Command command;
    command.verb = verb;
    command.tag = verb == Verb::plan ? "v2" : "";
    command.detailed_exitcode = true;
    const auto outcome = world.run(command);
    REQUIRE(outcome.has_value());
    CHECK(outcome->exit == (verb == Verb::plan ? 10 : 0));
    CHECK_FALSE(outcome->document.empty());
    CHECK(world.files == before);
    CHECK(world.cloud.registered.empty());
    CHECK(world.cloud.calls["CreateDeployment"] == 0);
  }
}

TEST_CASE("lengths and dates are read and spelled in integers") {
  CHECK(length_from("1h30m") == std::chrono::minutes(90));
  CHECK(length_from("250ms") == std::chrono::milliseconds(250));
  for (const char* bad : {"", "5", "30m1h", "1.5h", "m", "1:30", "99999999999999999h"})
    CHECK_FALSE(length_from(bad));
  CHECK(spelled(std::chrono::minutes(135)) == "2h15m");
  CHECK(http_date("Mon, 05 Jan 2026 09:00:00 GMT") == date_from_iso("2026-01-05T09:00:00Z"));
  CHECK_FALSE(http_date("yesterday"));
}

TEST_CASE("the engine swallows nothing blindly and promises no noexcept on the way to the seam") {
  int files = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(GREENROOM_SOURCE_DIR) + "/real")) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".cpp") && !path.ends_with(".hpp")) continue;
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    ++files;
    INFO(path);
    CHECK(text.str().find("catch (...)") == std::string::npos);
    const bool is_machine =
        path.find("/network/") != std::string::npos || path.find("/program/") != std::string::npos;
    CHECK((is_machine || text.str().find("noexcept") == std::string::npos));
  }
  CHECK(files > 40);
}
