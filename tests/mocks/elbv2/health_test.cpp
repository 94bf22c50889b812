#include "mocks/elbv2/health.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks::elbv2;
using namespace std::chrono_literals;

namespace {

const HealthCheck every_ten{10s, 5s, 3, 2, 0, "/", "200"};

Target fresh(bool good, seam::Length takes) {
  Target target;
  target.first_check = seam::Steady(1s);
  target.result.good = good;
  target.result.takes = takes;
  return target;
}

}  // namespace

TEST_CASE("a matcher holds single codes, lists and ranges, and nothing else") {
  CHECK(matches_status("200", 200));
  CHECK_FALSE(matches_status("200", 201));
  CHECK(matches_status("200,302", 302));
  CHECK(matches_status("200-299,404", 204));
  CHECK(matches_status("200-299,404", 404));
  CHECK_FALSE(matches_status("200-299,404", 301));
  CHECK_FALSE(matches_status("", 200));
  CHECK_FALSE(matches_status("2xx", 200));
}

TEST_CASE("one good check makes a new target healthy, whatever the threshold") {
  CHECK(next_transition(fresh(true, 20ms), every_ten, seam::Steady(0s)) == seam::Steady(1020ms));
}

TEST_CASE("a new target that fails becomes unhealthy when the threshold is reached, a timeout on") {
  CHECK(next_transition(fresh(false, 5s), every_ten, seam::Steady(0s)) == seam::Steady(16s));
}

TEST_CASE("results already counted shorten what is missing") {
  Target target = fresh(false, 0s);
  count_checks(target, every_ten, seam::Steady(2s));
  CHECK(target.streak == 1);
  CHECK_FALSE(transition_of(target, every_ten));
  CHECK(next_transition(target, every_ten, seam::Steady(2s)) == seam::Steady(11s));
  count_checks(target, every_ten, seam::Steady(11s));
  CHECK(transition_of(target, every_ten) == TargetState::unhealthy);
}

TEST_CASE("recovery takes the healthy threshold of checks in a row") {
  Target target = fresh(true, 0s);
  target.state = TargetState::unhealthy;
  CHECK(next_transition(target, every_ten, seam::Steady(0s)) == seam::Steady(21s));
}

TEST_CASE("a good result in between starts the count of failures anew") {
  Target target = fresh(false, 0s);
  target.state = TargetState::healthy;
  count_checks(target, every_ten, seam::Steady(5s));
  target.result.good = true;
  count_checks(target, every_ten, seam::Steady(15s));
  target.result.good = false;
  count_checks(target, every_ten, seam::Steady(25s));
  CHECK(target.streak == 1);
  CHECK_FALSE(transition_of(target, every_ten));
}

TEST_CASE("a target that goes on as it is has no next transition") {
  Target healthy = fresh(true, 0s);
  healthy.state = TargetState::healthy;
  CHECK_FALSE(next_transition(healthy, every_ten, seam::Steady(0s)));
  Target draining = fresh(false, 0s);
  draining.state = TargetState::draining;
  CHECK_FALSE(next_transition(draining, every_ten, seam::Steady(0s)));
}

TEST_CASE("counting an hour of checks at once equals counting each") {
  Target at_once = fresh(true, 20ms), one_by_one = at_once;
  count_checks(at_once, every_ten, seam::Steady(1h));
  for (auto now = seam::Steady(0s); now <= seam::Steady(1h); now += 7s)
    count_checks(one_by_one, every_ten, now);
  count_checks(one_by_one, every_ten, seam::Steady(1h));
  CHECK(at_once == one_by_one);
  CHECK(at_once.streak == 360);
}
