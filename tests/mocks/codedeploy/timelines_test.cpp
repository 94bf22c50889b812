#include "tests/mocks/codedeploy/delivery.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace std::chrono_literals;
using tests::Delivery;
using tests::Plan;

TEST_CASE("all at once ends Succeeded after the bake, with green PRIMARY and blue draining") {
  Delivery delivery;
  delivery.deploy();
  CHECK(delivery.reach_end());
  INFO(delivery.journal.lines());
  CHECK(delivery.view().status == "Succeeded");
  CHECK(delivery.events() == "ssssssss");
  FAIL();
}
