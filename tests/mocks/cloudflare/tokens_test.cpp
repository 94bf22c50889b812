#include "tests/mocks/cloudflare/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

const std::string policies =
    R"("policies":[{"effect":"allow","resources":{"com.cloudflare.api.account.zone.x":"*"},)"
    R"("permission_groups":[{"id":"a"}]}])";

std::string bearer(const Json& answer) {
  return "Bearer " + std::string(answer.at("result").at("value").as_string());
}

}  // namespace

TEST_CASE("a token without name, policies or sense is not made") {
  Bench bench;
  for (const std::string& body : {std::string("{}"), std::string(R"({"name":"ci"})"),
                                  std::string(R"({"name":"ci","policies":[{"effect":"may"}]})"),
                                  R"({"name":"ci","expires_on":"soon",)" + policies + "}"})
    CHECK(bench.send("POST", "/user/tokens", body).status == 400);
  CHECK(bench.json(bench.send("GET", "/user/tokens")).at("result").as_array().empty());
}

TEST_CASE("a token works from its making until it is rolled, disabled, expired or deleted") {
  Bench bench;
  const auto made =
      bench.json(bench.send("POST", "/user/tokens", R"({"name":"ci",)" + policies + "}"));
  const std::string id(made.at("result").at("id").as_string());
  const std::string path = "/user/tokens/" + id;
  const auto verified = [&](const std::string& authorization) {
    return bench.send("GET", "/user/tokens/verify", "", authorization);
  };
  CHECK(bench.json(verified(bearer(made))).at("result").at("id") == Json(id));
  CHECK_FALSE(bench.json(bench.send("GET", path)).at("result").as_object().contains("value"));
  const auto rolled = bench.json(bench.send("PUT", path + "/value", "{}"));
  const std::string fresh = "Bearer " + std::string(rolled.at("result").as_string());
  CHECK(bench.code(verified(bearer(made))) == 9109);
  CHECK(verified(fresh).status == 200);
  const auto update = [&](const std::string& more) {
    return bench.send("PUT", path, R"({"name":"ci",)" + policies + more + "}");
  };
  CHECK(update(R"(,"status":"disabled")").status == 200);
  CHECK(verified(fresh).status == 403);
  CHECK(update(R"(,"status":"active","expires_on":"1970-01-01T00:01:00Z")").status == 200);
  CHECK(verified(fresh).status == 200);
  bench.let_pass(2min);
  CHECK(verified(fresh).status == 403);
  CHECK(bench.json(bench.send("GET", path)).at("result").at("status") == "expired");
  CHECK(bench.send("DELETE", path).status == 200);
  CHECK(bench.send("GET", path).status == 404);
}

TEST_CASE("permission groups are found by name") {
  Bench bench;
  const auto all = bench.json(bench.send("GET", "/user/tokens/permission_groups"));
  CHECK(all.at("result").as_array().size() > 10);
  const auto one =
      bench.json(bench.send("GET", "/user/tokens/permission_groups?name=Cache%20Purge"));
  REQUIRE(one.at("result").as_array().size() == 1);
  CHECK(one.at("result").at(0).at("id").as_string().size() == 32);
}
