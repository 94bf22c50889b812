#include "harness/language/names.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom::harness;
using namespace std::chrono_literals;

TEST_CASE("a thing is a kind and a name, with a number and a part") {
  auto part = *read_thing("container:green#1/nginx");
  CHECK(part.kind == "container");
  CHECK(part.name == "green");
  CHECK(part.nth == Nth{1, 1});
  CHECK(part.part == "nginx");
  CHECK(read_thing("image:bash-dog/app:v2")->name == "bash-dog/app:v2");
  CHECK(read_thing("task:green#1..2")->nth == Nth{1, 2});
  CHECK(read_thing("task:green#3..")->nth.holds(99));
  CHECK(read_thing("record:www.bash-dog.com")->name == "www.bash-dog.com");
  for (auto text : {"production", "listner:x", "task:", "task:green#0", "task:green#x",
                    "task:green#2..1", "task:a b", "container:green#1/"}) {
    CAPTURE(text);
    CHECK_FALSE(read_thing(text));
  }
  CHECK(read_thing("listner:x").error().nearest == "listener");
}

TEST_CASE("a call is service:Operation with its star and its number") {
  auto call = *read_call("codedeploy:CreateDeployment#1");
  CHECK(call.matches("codedeploy", "CreateDeployment"));
  CHECK_FALSE(call.matches("ecs", "CreateDeployment"));
  CHECK(call.nth.holds(1));
  CHECK_FALSE(call.nth.holds(2));
  CHECK(read_call("ecs:Describe*")->matches("ecs", "DescribeServices"));
  CHECK(read_call("any:*")->matches("elbv2", "DescribeRules"));
  CHECK(read_call("any:*")->nth.any());
  for (auto text : {"ecs", "ecs:", "ECS:Describe", "ecs:describe", "ecs:De*s", "ecs:*#0"}) {
    CAPTURE(text);
    CHECK_FALSE(read_call(text));
  }
}

TEST_CASE("moments are a closed list") {
  for (auto text : {"deploy.started", "shift.50%", "shift.12.5%", "green.healthy", "users.lost",
                    "alarm:bash-dog-5xx.fired", "hook:AfterInstall.called", "task:green#1.stopped",
                    "record:www.bash-dog.com.changed", "shift.50%#2"}) {
    CAPTURE(text);
    CHECK(read_moment(text));
  }
  for (auto text : {"gren.running", "shift", "shift.half", "green", "alarm:x.stopped", "bake.begun",
                    "users.lost#0", ".", "shift.200%"}) {
    CAPTURE(text);
    CHECK_FALSE(read_moment(text));
  }
  CHECK(read_moment("shift.50%#2")->nth == 2);
  CHECK(read_moment("shift.50%")->share == Share{500'000});
  CHECK(read_moment("shift.50.0%")->key() == "shift.50%");
  CHECK(read_moment("task:green#1.stopped")->thing->nth == Nth{1, 1});
}

TEST_CASE("every moment of the list is one") {
  for (auto form : moment_forms()) {
    std::string text(form);
    auto name = text.find("NAME");
    if (name != text.npos) text.replace(name, 4, "x");
    CAPTURE(text);
    CHECK(read_moment(text));
  }
}

TEST_CASE("a cue is a time, a moment or a call") {
  CHECK(read_cue("+3m")->plus == 3min);
  auto later = *read_cue("shift.50% +20s");
  CHECK(later.kind == Cue::Kind::moment);
  CHECK(later.plus == 20s);
  auto call = *read_cue("after codedeploy:CreateDeployment#1");
  CHECK(call.kind == Cue::Kind::call);
  CHECK(call.after_effect);
  CHECK_FALSE(read_cue("codedeploy:CreateDeployment")->after_effect);
  CHECK(read_cue("gren.running").error().nearest == "green.running");
  for (auto text : {"3m", "+", "+3", "shift.50%+20s", "after green.healthy", ""}) {
    CAPTURE(text);
    CHECK_FALSE(read_cue(text));
  }
}
