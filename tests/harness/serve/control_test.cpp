#include "tests/harness/serve/asking.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

TEST_CASE("what is not there is refused by name, with the nearest or the right method") {
  Asking asking;
  const auto unknown = asking.control("GET", "/_greenroom/clok");
  CHECK(unknown.status == 404);
  CHECK(member(unknown, "try") == "/_greenroom/clock");
  const auto method = asking.control("DELETE", "/_greenroom/clock");
  CHECK(method.status == 405);
  CHECK(member(method, "text") == "/_greenroom/clock takes GET, PUT, not DELETE");
}

TEST_CASE("a body that cannot be meant is refused with one that can, and nothing moves") {
  Asking asking;
  const auto refused = [&](const std::string& method, const std::string& path,
                           const std::string& body) {
    INFO(path << " " << body);
    CHECK(asking.control(method, path, body).status == 400);
    CHECK(asking.now() == 0);
  };
  refused("POST", "/_greenroom/clock/advance", "");
  refused("POST", "/_greenroom/clock/advance", "{");
  refused("POST", "/_greenroom/clock/advance", "[]");
  refused("POST", "/_greenroom/clock/advance", R"({"by":15})");
  refused("POST", "/_greenroom/clock/advance", R"({"by":"soon"})");
  refused("POST", "/_greenroom/clock/advance", R"({"by":"-5m"})");
  refused("POST", "/_greenroom/clock/advance", R"({"by":"9999h"})");
  refused("POST", "/_greenroom/clock/run-until", R"({"until":"bake.endet"})");
  refused("PUT", "/_greenroom/clock", R"({"clock":"fast"})");
  refused("PUT", "/_greenroom/clock", R"({"jump":"yes"})");
  refused("POST", "/_greenroom/clock/advance", R"({"by":"15m","to":"noon"})");
  refused("PUT", "/_greenroom/world", "{}");
  refused("PUT", "/_greenroom/world", R"({"format":99})");
  refused("POST", "/_greenroom/snapshots", "{}");
  refused("POST", "/_greenroom/snapshots", R"({"name":"a","file":"b"})");
  refused("POST", "/_greenroom/snapshots", R"({"file":"/nowhere/world.json"})");
  refused("POST", "/_greenroom/restore", R"({"file":"/nowhere/world.json"})");
  refused("DELETE", "/_greenroom/snapshots", "");
  refused("DELETE", "/_greenroom/faults", "");
  refused("POST", "/_greenroom/scenario", R"({"scenario":"no-such.yaml"})");
  refused("GET", "/_greenroom/journal?follow=yes", "");
  refused("GET", "/_greenroom/journal?since=3", "");
  refused("GET", "/_greenroom/journal?from=three", "");
}

TEST_CASE("the clock is told, moved, paused and set to another pace") {
  Asking asking;
  CHECK(member(asking.control("GET", "/_greenroom/clock"), "now") == "2026-01-05T09:00:00Z");
  const auto moved = asking.control("POST", "/_greenroom/clock/advance", R"({"by":"15m"})");
  CHECK(member(moved, "now") == "2026-01-05T09:15:00Z");
  CHECK(asking.control("POST", "/_greenroom/clock/pause").body.find("\"paused\":true") !=
        std::string::npos);
  CHECK(member(asking.control("PUT", "/_greenroom/clock", R"({"clock":"x60"})"), "clock") == "x60");
}

TEST_CASE("it runs until a moment came, and says so when the limit came first") {
  Asking asking;
  asking.deploy();
  const auto late = asking.control("POST", "/_greenroom/clock/run-until",
                                   R"({"until":"bake.ended","limit":"10m"})");
  CHECK(late.body.find("\"came\":false") != std::string::npos);
  CHECK(asking.now() == 600);
  const auto there =
      asking.control("POST", "/_greenroom/clock/run-until", R"({"until":"bake.ended"})");
  CHECK(there.body.find("\"came\":true") != std::string::npos);
  CHECK(asking.now() < 72 * 60);
}

TEST_CASE("a reset world is the first one again, under the other emulators' name too") {
  Asking asking;
  const mocks::Cloud first = asking.cloud.run().cloud();
  for (const char* path : {"/_greenroom/reset", "/moto-api/reset"}) {
    asking.deploy();
    CHECK_FALSE(asking.cloud.run().cloud() == first);
    CHECK(asking.control("POST", path).status == 200);
    CHECK(asking.cloud.run().cloud() == first);
  }
}

TEST_CASE("world, its difference from the beginning, and the journal can be had") {
  Asking asking;
  CHECK(asking.control("GET", "/_greenroom/world/diff").body == "{\"changed\":[]}\n");
  asking.deploy();
  CHECK(asking.control("GET", "/_greenroom/world/diff").body.find("codedeploy") !=
        std::string::npos);
  CHECK(asking.control("GET", "/_greenroom/world").status == 200);
  const std::string all = asking.control("GET", "/_greenroom/journal").body;
  const std::string rest = asking.control("GET", "/_greenroom/journal?from=3").body;
  CHECK(std::count(all.begin(), all.end(), '\n') == std::count(rest.begin(), rest.end(), '\n') + 2);
  CHECK(all.ends_with(rest));
  CHECK(asking.control("GET", "/_greenroom/journal?from=99999").body.empty());
}

TEST_CASE("what is no path of control is the cloud's") {
  Asking asking;
  seam::HttpRequest request;
  for (const char* path : {"/", "/client/v4/zones", "/_greenroomy", "/bucket/_greenroom/health"}) {
    request.target = path;
    CHECK_FALSE(control(asking.cloud, request, asking.wall).has_value());
  }
}
