#include "tests/mocks/cloudflare/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

TEST_CASE("a zone is made once, pending until it is looked at, and goes with its records") {
  Bench bench;
  CHECK(bench.code(bench.send("POST", "/zones", R"({"name":"nodots"})")) == 1002);
  CHECK(bench.code(bench.send("POST", "/zones", R"({"name":"bash-dog.example"})")) == 1061);
  CHECK(bench.code(bench.send("POST", "/zones",
                              R"({"name":"cat.example","account":{"id":"none"}})")) == 9109);
  const auto made = bench.json(bench.send("POST", "/zones", R"({"name":"cat.example"})"));
  CHECK(made.at("result").at("status") == "pending");
  const std::string id(made.at("result").at("id").as_string());
  CHECK(bench.send("PUT", "/zones/" + id + "/activation_check").status == 200);
  CHECK(bench.json(bench.send("GET", "/zones/" + id)).at("result").at("status") == "active");
  CHECK(
      bench.json(bench.send("GET", "/zones?name=starts_with:cat")).at("result").as_array().size() ==
      1);
  const auto sorted = bench.json(bench.send("GET", "/zones?order=name&direction=desc&per_page=1"));
  CHECK(sorted.at("result").at(0).at("name") == "cat.example");
  CHECK(sorted.at("result_info").at("total_count") == 2);
  CHECK(bench.send("DELETE", "/zones/" + id).status == 200);
  CHECK(bench.code(bench.send("GET", "/zones/" + id)) == 10000);
}

TEST_CASE("a paused zone sends visitors to the origin themselves") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone();
  CHECK(bench.send("PATCH", path, R"({"paused":"yes"})").status == 400);
  CHECK(cloudflare::edge(bench.cloud, "www.bash-dog.example").proxied);
  const std::uint64_t version = cloudflare::version(bench.cloud);
  CHECK(bench.send("PATCH", path, R"({"paused":true})").status == 200);
  CHECK_FALSE(cloudflare::edge(bench.cloud, "www.bash-dog.example").proxied);
  CHECK(cloudflare::version(bench.cloud) > version);
}

TEST_CASE("many settings are changed at once or none of them") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/settings";
  const auto value = [&](const std::string& id) {
    return bench.json(bench.send("GET", path + "/" + id)).at("result").at("value");
  };
  CHECK(bench.code(bench.send("PATCH", path,
                              R"({"items":[{"id":"http3","value":"off"},)"
                              R"({"id":"ssl","value":"none"}]})")) == 1007);
  CHECK(value("http3") == "on");
  CHECK(bench
            .send("PATCH", path,
                  R"({"items":[{"id":"http3","value":"off"},)"
                  R"({"id":"browser_cache_ttl","value":60}]})")
            .status == 200);
  CHECK(value("http3") == "off");
  CHECK(value("browser_cache_ttl") == 60);
  CHECK(bench.code(bench.send("GET", path + "/%2Frulesets")) == 1003);
  bench.send("PUT", "/zones/" + bench.zone() + "/rulesets/phases/http_ratelimit/entrypoint",
             R"({"rules":[]})");
  CHECK(bench.code(bench.send("GET", path + "/%2Frulesets")) == 1003);
  CHECK(bench.send("GET", path).body.find("rulesets") == std::string::npos);
}

TEST_CASE("universal certificates can be turned off and on again") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/ssl";
  const auto packs = [&] {
    return bench.json(bench.send("GET", path + "/certificate_packs"))
        .at("result")
        .as_array()
        .size();
  };
  CHECK(packs() == 1);
  CHECK(bench.send("PATCH", path + "/universal/settings", R"({"enabled":1})").status == 400);
  CHECK(bench.send("PATCH", path + "/universal/settings", R"({"enabled":false})").status == 200);
  CHECK(packs() == 0);
}

TEST_CASE("page rules are kept as they were written, three of them on the free plan") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/pagerules";
  CHECK(bench.code(bench.send("POST", path, R"({"targets":[]})")) == 1004);
  const std::string rule =
      R"({"targets":[{"target":"url","constraint":{"operator":"matches","value":"*x*"}}],)"
      R"("actions":[{"id":"always_use_https"}],"status":"active"})";
  const auto made = bench.json(bench.send("POST", path, rule));
  const std::string id(made.at("result").at("id").as_string());
  CHECK(made.at("result").at("targets") == bench.json({200, {}, rule}).at("targets"));
  CHECK(bench.send("PATCH", path + "/" + id, R"({"status":"off"})").status == 400);
  CHECK(bench.send("PATCH", path + "/" + id, R"({"status":"disabled"})").status == 200);
  CHECK(bench.json(bench.send("GET", path + "?status=active")).at("result").as_array().empty());
  bench.send("POST", path, rule);
  bench.send("POST", path, rule);
  CHECK(bench.send("POST", path, rule).status == 400);
  CHECK(bench.send("DELETE", path + "/" + id).status == 200);
  CHECK(bench.send("GET", path + "/" + id).status == 404);
}
