#include "mocks/ecr/ecr.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "tests/mocks/ecs/account.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace greenroom;
using namespace std::chrono_literals;
using tests::Account;

namespace {

struct WithGreen : Account {
  std::string green_set;
  explicit WithGreen(mocks::Settings settings = {}) : Account(std::move(settings)) {
    settle();
    attach_green();
    run_until(40s);
    green_set = create_green();
  }
  bool green_steady() const { return set(green_set) != nullptr && set(green_set)->steady; }
  seam::Length since_created() const { return now() - 40s; }
};

std::size_t count_of(const std::string& lines, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = lines.find(part); at != std::string::npos; at = lines.find(part, at + 1))
    ++count;
  return count;
}

}  // namespace

TEST_CASE("an image that is not there fails every start, ever more slowly, and says so") {
  WithGreen account;
  mocks::ecr::remove_image(account.scene, "bash-dog/app", "v2");
  account.run_for(5min);
  const auto tasks = account.tasks(account.green_set);
  REQUIRE(tasks.size() >= 6);
  CHECK(tasks.front().last_status == "STOPPED");
  CHECK(tasks.front().stop_code == "TaskFailedToStart");
  CHECK(tasks.front().stopped_reason.starts_with("CannotPullContainerError"));
  account.run_for(55min);
  CHECK(account.said("(service bash-dog) is unable to consistently start tasks successfully."));
  // Each of the first launches failed in under a minute; the back-off leaves few for the hour.
  std::set<seam::Steady> launches;
  std::size_t all = 0;
  for (const auto& task : account.tasks(account.green_set)) launches.insert(task.created);
  all = launches.size();
  CHECK(all >= 6);
  CHECK(all <= 14);
  CHECK_FALSE(account.set(account.green_set)->steady);
  CHECK(account.set(account.green_set)->running == 0);
}

TEST_CASE("a secret that may not be read stops the task before any image is pulled") {
  WithGreen account;
  mocks::secretsmanager::deny(account.scene, "bash-dog/app", true);
  account.run_for(2min);
  const auto tasks = account.tasks(account.green_set);
  REQUIRE_FALSE(tasks.empty());
  CHECK(tasks.front().stop_code == "TaskFailedToStart");
  CHECK(tasks.front().stopped_reason.starts_with("ResourceInitializationError"));
  CHECK(account.said("was unable to place a task. Reason: ResourceInitializationError"));
  const auto blue = account.service().task_sets.front();
  CHECK(blue.running == 2);
  CHECK(blue.steady);
}

TEST_CASE("tasks that run and never become healthy are replaced about every two minutes") {
  WithGreen account;
  mocks::ecs::override_reactions(
      account.scene, account.green_set,
      {mocks::ecs::ReactionOverride{{mocks::ecs::Reaction::Kind::answers, 500, 0ms}, true, true}});
  account.run_for(60min);
  std::size_t launched = 0;
  CHECK(account.said("is unhealthy in (target-group " + account.green +
                     ") due to (reason Health checks failed with these codes: [500])."));
  CHECK_FALSE(account.said("unable to consistently start"));
  for (const auto& line : {account.journal.lines()})
    launched =
        count_of(line, "\"task_set\":\"" + account.green_set + "\",\"status\":\"PROVISIONING\"");
  CHECK(launched >= 50);
  CHECK(launched <= 62);
  const auto tasks = account.tasks(account.green_set);
  const auto stopped = std::find_if(tasks.begin(), tasks.end(),
                                    [](const auto& task) { return task.last_status == "STOPPED"; });
  REQUIRE(stopped != tasks.end());
  CHECK(stopped->stop_code == "ServiceSchedulerInitiated");
  CHECK(stopped->stopped_reason ==
        "Task failed ELB health checks in (target-group " + account.green + ")");
}

TEST_CASE("a database that never gets ready takes its dependents' patience and the task") {
  Account account;
  account.settle();
  auto definition = Account::definition("v2");
  definition["containerDefinitions"].at(2).get_object()["image"] =
      "123456789012.dkr.ecr.us-east-2.amazonaws.com/bash-dog/db:slow";
  mocks::ecr::put_image(account.scene, {"bash-dog/db", "slow", "", 1, 1h, 0s});
  account.ecs_ok("RegisterTaskDefinition", definition);
  const std::string id = account.create_green("bash-dog:3");
  account.run_for(4min);
  const auto tasks = account.tasks(id);
  REQUIRE_FALSE(tasks.empty());
  CHECK(tasks.front().stop_code == "TaskFailedToStart");
  CHECK(tasks.front().stopped_reason.find("container db") != std::string::npos);
}

TEST_CASE("an essential container that exits stops its task and another takes its place") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const auto before = account.tasks(account.green_set);
  const std::string id = before.front().id;
  mocks::ecs::exit_container(account.scene, id, "app", 3, false);
  CHECK_FALSE(account.set(account.green_set)->steady);
  const seam::Length exited = account.now();
  REQUIRE(account.run_until_true(1min, [&] {
    return account.state_of_target(account.green, before.front().ip) == "draining";
  }));
  CHECK(account.now() - exited <= 12s);  // facts TK10: 10.9 s after the exit
  REQUIRE(account.run_until_true(2min, [&] { return account.green_steady(); }));
  CHECK(account.now() - exited <= 100s);
  const auto after = account.tasks(account.green_set);
  CHECK(after.size() == 3);
  CHECK(after.front().stop_code == "EssentialContainerExited");
  CHECK(after.front().stopped_reason == "Essential container in task exited");
  const auto document =
      account.ecs_ok("DescribeTasks", {{"cluster", "bash-dog"}, {"tasks", mocks::JsonArray{id}}});
  bool seen = false;
  for (const auto& container : document.at("tasks").at(0).at("containers").get_array())
    if (mocks::text_of(container.get_object(), "name") == "app")
      seen = mocks::number_of(container.get_object(), "exitCode") == 3;
  CHECK(seen);
}

TEST_CASE("memory that runs out is told as such") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const std::string id = account.tasks(account.green_set).front().id;
  mocks::ecs::exit_container(account.scene, id, "app", 0, true);
  const auto document =
      account.ecs_ok("DescribeTasks", {{"cluster", "bash-dog"}, {"tasks", mocks::JsonArray{id}}});
  const auto& app = document.at("tasks").at(0).at("containers").at(1).get_object();
  CHECK(mocks::text_of(app, "reason") == "OutOfMemoryError: Container killed due to memory usage");
  CHECK(mocks::number_of(app, "exitCode") == 137);
}

TEST_CASE("the log router may fall and rise without its task") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  account.run_for(2min);
  const std::string id = account.tasks(account.green_set).front().id;
  mocks::ecs::exit_container(account.scene, id, "log-router", 1, false);
  account.run_for(1min);
  CHECK(account.tasks(account.green_set).front().last_status == "RUNNING");
  CHECK(account.green_steady());
  CHECK(account.cloud.ecs.tasks.at(id).containers.at(3).phase ==
        mocks::ecs::ContainerPhase::running);
  CHECK(account.cloud.ecs.tasks.at(id).containers.at(3).generation == 2);
}

TEST_CASE("a green set of bash-dog is steady within the time that Install is known to take") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  // Facts TK9, K13: the first weight change comes 95-140 s after CreateDeployment; what CodeDeploy
  // adds before and after is 40-50 s.
  CHECK(account.since_created() >= 55s);
  CHECK(account.since_created() <= 95s);
  const auto* set = account.set(account.green_set);
  CHECK(set->running == 2);
  CHECK(set->desired == 2);
  CHECK(set->pending == 0);
  CHECK(set->status == "ACTIVE");
  for (const auto& task : account.tasks(account.green_set)) {
    CHECK(account.state_of_target(account.green, task.ip) == "healthy");
    CHECK(task.health == "HEALTHY");
    CHECK(task.ever_healthy);
  }
  CHECK(account.said("(service bash-dog) has reached a steady state."));
  CHECK(account.said("(service bash-dog, taskSet " + account.green_set +
                     ") has started 2 tasks: (task "));
  CHECK(account.said("registered 2 targets in (target-group " + account.green + ")"));
}

TEST_CASE("from its first start to its registration a task of four containers takes about 50 s") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return !account.tasks(account.green_set).empty(); }));
  const seam::Length started = account.now();
  REQUIRE(account.run_until_true(
      5min, [&] { return !mocks::elbv2::targets(account.cloud, account.green).empty(); }));
  CHECK(account.now() - started >= 45s);
  CHECK(account.now() - started <= 55s);
}

TEST_CASE("drawn timings stay within what is known") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    mocks::Settings settings;
    settings.chance = {seed, true};
    WithGreen account(settings);
    REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
    CAPTURE(seed, account.since_created().count());
    CHECK(account.since_created() >= 50s);
    CHECK(account.since_created() <= 125s);
  }
}

TEST_CASE("a container starts when those it waits for are as it wants them") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const auto& task = account.cloud.ecs.tasks.at(account.tasks(account.green_set).front().id);
  const auto& nginx = task.containers.at(0);
  const auto& app = task.containers.at(1);
  const auto& db = task.containers.at(2);
  CHECK(app.started >= db.started + 10s);  // one check of db
  CHECK(nginx.started >= app.started + 10s);
  CHECK(*task.started == nginx.started);
}

TEST_CASE("a set that is deleted drains first, then its containers end in reverse order") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const auto blue = account.service().task_sets.front();
  REQUIRE(mocks::ecs::update_primary_task_set(account.scene, "bash-dog", "bash-dog",
                                              account.green_set));
  const seam::Length deleted = account.now();
  REQUIRE(mocks::ecs::delete_task_set(account.scene, "bash-dog", "bash-dog", blue.id));
  CHECK(account.set(blue.id)->status == "DRAINING");
  CHECK(account.set(blue.id)->desired == 0);
  const auto tasks = account.tasks(blue.id);
  const std::string ip = tasks.front().ip;
  REQUIRE(account.run_until_true(
      1min, [&] { return account.state_of_target(account.blue, ip) == "draining"; }));
  const seam::Length draining = account.now();
  CHECK(draining - deleted <= 21s);
  // Still answering: nobody has been told to end.
  account.run_for(29s);
  CHECK(mocks::ecs::react(account.cloud, ip, 8080, "/", false).kind ==
        mocks::ecs::Reaction::Kind::answers);
  REQUIRE(account.run_until_true(3min, [&] { return account.set(blue.id) == nullptr; }));
  CHECK(account.now() - deleted >= 30s);
  CHECK(account.now() - deleted <= 140s);  // resources.md: 30 s and at most 110 s
  CHECK(account.tasks(blue.id).front().last_status == "STOPPED");
  CHECK(account.tasks(blue.id).front().stopped_reason ==
        "Scaling activity initiated by (taskset " + blue.id + ")");
  CHECK(account.said("has begun draining connections on 2 tasks."));
  CHECK(account.said("deregistered 2 targets in (target-group " + account.blue + ")"));
}

TEST_CASE("a task that is stopped by hand does not drain first") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const auto task = account.tasks(account.green_set).front();
  account.ecs_ok("StopTask", {{"cluster", "bash-dog"}, {"task", task.id}});
  CHECK(mocks::ecs::react(account.cloud, task.ip, 8080, "/", false).kind ==
        mocks::ecs::Reaction::Kind::refuses);
  account.run_for(3min);
  const auto after = account.tasks(account.green_set);
  CHECK(after.front().last_status == "STOPPED");
  CHECK(after.front().stop_code == "UserInitiated");
  CHECK(after.front().stopped_reason == "Task stopped by user");
  CHECK(account.green_steady());
  CHECK(account.set(account.green_set)->running == 2);
}

TEST_CASE("stopped tasks can be described for an hour") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const std::string id = account.tasks(account.green_set).front().id;
  mocks::ecs::stop_task_abruptly(account.scene, id, "");
  REQUIRE(account.run_until_true(
      2min, [&] { return account.tasks(account.green_set).front().last_status == "STOPPED"; }));
  account.run_for(59min);
  CHECK(account.tasks(account.green_set).front().id == id);
  account.run_for(2min);
  CHECK(account.tasks(account.green_set).front().id != id);
  const auto gone =
      account.ecs_ok("DescribeTasks", {{"cluster", "bash-dog"}, {"tasks", mocks::JsonArray{id}}});
  CHECK(gone.at("tasks").get_array().empty());
  CHECK(mocks::text_of(gone.at("failures").at(0).get_object(), "reason") == "MISSING");
}

TEST_CASE("nothing is to be done for a service that stands") {
  Account account;
  account.settle();
  CHECK(account.service().task_sets.front().steady);
  CHECK(account.service().task_sets.front().external_id.empty());
  const auto events = account.journal.count();
  account.run_until(1h);
  CHECK(account.journal.count() == events);
  CHECK(account.service().task_sets.front().running == 2);
}

TEST_CASE("a second green of the same seed has the same ids") {
  WithGreen first;
  WithGreen second;
  first.run_for(5min);
  second.run_for(5min);
  CHECK(first.journal.lines() == second.journal.lines());
  CHECK(first.cloud == second.cloud);
  std::set<std::string> ids;
  for (const auto& task : first.tasks(first.green_set)) ids.insert(task.id);
  CHECK(ids.size() == 2);
  CHECK(first.green_set.size() == std::string("ecs-svc/").size() + 19);
}

TEST_CASE("a world that is saved in mid-deployment goes on as if nothing had been") {
  WithGreen account;
  for (const seam::Length at : {0s, 15s, 30s, 45s, 58s, 70s}) {
    account.run_until(40s + at);
    const mocks::Json saved = mocks::ecs::to_json(account.cloud.ecs);
    const mocks::Json read = boost::json::parse(boost::json::serialize(saved));
    CHECK(mocks::ecs::from_json(read) == account.cloud.ecs);
  }
  // The copy, played from its saved parts, ends where the original ends.
  WithGreen other;
  other.run_until(85s);
  other.cloud.ecs = mocks::ecs::from_json(mocks::ecs::to_json(other.cloud.ecs));
  other.run_until(5min);
  account.run_until(5min);
  CHECK(other.cloud.ecs == account.cloud.ecs);
}

TEST_CASE("containers end one after the other, nginx first and the log router last") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const std::string id = account.tasks(account.green_set).front().id;
  account.ecs_ok("StopTask", {{"cluster", "bash-dog"}, {"task", id}, {"reason", "tried"}});
  std::vector<std::string> ended;
  REQUIRE(account.run_until_true(3min, [&] {
    for (const auto& container : account.cloud.ecs.tasks.at(id).containers)
      if (container.phase == mocks::ecs::ContainerPhase::stopped &&
          std::find(ended.begin(), ended.end(), container.name) == ended.end())
        ended.push_back(container.name);
    return ended.size() == 4;
  }));
  CHECK(ended == std::vector<std::string>{"nginx", "app", "db", "log-router"});
  CHECK(account.tasks(account.green_set).front().stopped_reason == "tried");
}

TEST_CASE("a set whose group no listener names is steady without a single check") {
  Account account;
  account.settle();
  const std::string id = account.create_green();
  REQUIRE(account.run_until_true(5min, [&] { return account.set(id)->steady; }));
  for (const auto& task : account.tasks(id)) {
    CHECK(account.state_of_target(account.green, task.ip) == "unused");
    CHECK_FALSE(task.ever_healthy);
  }
}

TEST_CASE("a revision that was deregistered still replaces the tasks of its service") {
  Account account;
  account.settle();
  account.ecs_ok("DeregisterTaskDefinition", {{"taskDefinition", "bash-dog:1"}});
  const std::string id = account.service().task_sets.front().id;
  mocks::ecs::stop_task_abruptly(account.scene, account.tasks(id).front().id, "");
  CHECK(account.service().task_sets.front().running == 1);
  account.run_for(3min);
  CHECK(account.service().task_sets.front().running == 2);
  CHECK(account.service().task_sets.front().steady);
}

TEST_CASE("a set that is deleted while its tasks start takes them with it") {
  WithGreen account;
  account.run_for(30s);
  REQUIRE(account.tasks(account.green_set).size() == 2);
  REQUIRE(mocks::ecs::delete_task_set(account.scene, "bash-dog", "bash-dog", account.green_set));
  account.run_for(2min);
  CHECK(account.set(account.green_set) == nullptr);
  CHECK(mocks::elbv2::targets(account.cloud, account.green).empty());
  CHECK(account.service().task_sets.size() == 1);
  CHECK(account.service().task_sets.front().steady);
}

TEST_CASE("events stand newest first and a hundred are kept") {
  WithGreen account;
  account.run_for(3min);
  CHECK(account.messages().front() == "(service bash-dog) has reached a steady state.");
  mocks::ecs::override_reactions(
      account.scene, account.green_set,
      {mocks::ecs::ReactionOverride{{mocks::ecs::Reaction::Kind::refuses, 0, 0ms}, true, true}});
  account.run_for(60min);
  CHECK(account.messages().size() == 100);
  CHECK(account.said("due to (reason Health checks failed)."));
  std::int64_t last = INT64_MAX;
  const auto service = account.described();
  for (const auto& event : service.at("events").get_array()) {
    const std::int64_t at = mocks::number_of(event.get_object(), "createdAt");
    CHECK(at <= last);
    last = at;
  }
}

TEST_CASE("a task that recovers inside its grace period is let be") {
  WithGreen account;
  mocks::ecs::override_reactions(
      account.scene, account.green_set,
      {mocks::ecs::ReactionOverride{{mocks::ecs::Reaction::Kind::refuses, 0, 0ms}, true, true}});
  REQUIRE(account.run_until_true(5min, [&] {
    const auto targets = mocks::elbv2::targets(account.cloud, account.green);
    return !targets.empty() && targets.front().state == "unhealthy";
  }));
  mocks::ecs::override_reactions(account.scene, account.green_set, {});
  account.run_for(2min);
  CHECK(account.tasks(account.green_set).size() == 2);
  CHECK(account.green_steady());
}

TEST_CASE("the times of a task follow its life") {
  WithGreen account;
  REQUIRE(account.run_until_true(5min, [&] { return account.green_steady(); }));
  const std::string id = account.tasks(account.green_set).front().id;
  account.ecs_ok("StopTask", {{"cluster", "bash-dog"}, {"task", id}});
  account.run_for(3min);
  const auto answer =
      account.ecs_ok("DescribeTasks", {{"cluster", "bash-dog"}, {"tasks", mocks::JsonArray{id}}});
  const auto& task = answer.at("tasks").at(0).get_object();
  std::int64_t last = 0;
  for (const char* time : {"createdAt", "pullStartedAt", "pullStoppedAt", "startedAt", "stoppingAt",
                           "executionStoppedAt", "stoppedAt"}) {
    CAPTURE(time);
    const std::int64_t at = mocks::number_of(task, time, -1);
    CHECK(at > last);
    last = at;
  }
  CHECK(mocks::text_of(task, "desiredStatus") == "STOPPED");
  CHECK(mocks::text_of(task, "group") == "service:bash-dog");
  CHECK(mocks::text_of(task, "startedBy") == account.green_set);
}
