#include "tests/mocks/cloudflare/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;

namespace {

struct Balancing : Bench {
  std::string account, base, zone_path;
  Balancing() {
    account = json(send("GET", "/accounts")).at("result").at(0).at("id").as_string();
    base = "/accounts/" + account + "/load_balancers";
    zone_path = "/zones/" + zone() + "/load_balancers";
  }
  std::string id_of(const seam::HttpResponse& answer) {
    return std::string(json(answer).at("result").at("id").as_string());
  }
  std::string pool(const std::string& name, const std::string& more = "") {
    return id_of(send("POST", base + "/pools",
                      R"({"name":")" + name +
                          R"(","origins":[{"name":"blue","address":"lb.example","weight":0.5}])" +
                          more + "}"));
  }
};

}  // namespace

TEST_CASE("monitors, pools and balancers that cannot be meant are refused") {
  Balancing bench;
  const auto refused = [&](const std::string& path, const std::string& body) {
    const auto answer = bench.send("POST", path, body);
    CHECK(answer.status == 400);
    return bench.code(answer);
  };
  const std::string pools = bench.base + "/pools", monitors = bench.base + "/monitors";
  CHECK(refused(monitors, R"({"type":"ftp"})") == 1002);
  CHECK(refused(monitors, R"({"type":"https"})") == 1002);
  CHECK(refused(pools, R"({"name":"a b","origins":[{"name":"o","address":"x"}]})") == 1002);
  CHECK(refused(pools, R"({"name":"a","origins":[]})") == 1002);
  CHECK(refused(pools, R"({"name":"a","origins":[{"name":"o","address":"x","weight":2}]})") ==
        1002);
  CHECK(refused(pools, R"({"name":"a","origins":[{"name":"o","address":"x"}],"monitor":"none"})") ==
        1002);
  CHECK(refused(
            bench.zone_path,
            R"({"name":"www.bash-dog.example","default_pools":["none"],"fallback_pool":"none"})") ==
        1002);
  const std::string id = bench.pool("taken");
  CHECK(refused(pools, R"({"name":"taken","origins":[{"name":"o","address":"x"}]})") == 1003);
  CHECK(refused(bench.zone_path, R"({"name":"www.other.example","default_pools":[")" + id +
                                     R"("],"fallback_pool":")" + id + R"("})") == 1002);
}

TEST_CASE("what is referenced cannot be deleted before what refers to it") {
  Balancing bench;
  const std::string monitor = bench.id_of(
      bench.send("POST", bench.base + "/monitors", R"({"type":"https","expected_codes":"2xx"})"));
  const std::string pool = bench.pool("blue", R"(,"monitor":")" + monitor + "\"");
  const std::string balancer =
      bench.id_of(bench.send("POST", bench.zone_path,
                             R"({"name":"www.bash-dog.example","default_pools":[")" + pool +
                                 R"("],"fallback_pool":")" + pool + R"("})"));
  const auto held = bench.send("DELETE", bench.base + "/pools/" + pool);
  CHECK(held.status == 412);
  CHECK(bench.code(held) == 1005);
  CHECK(bench.send("DELETE", bench.base + "/monitors/" + monitor).status == 412);
  const auto users = bench.json(bench.send("GET", bench.base + "/pools/" + pool + "/references"));
  CHECK(users.at("result").at(0).at("resource_id") == Json(balancer));
  CHECK(bench.json(bench.send("GET", bench.base + "/monitors/" + monitor + "/references"))
            .at("result")
            .at(0)
            .at("resource_id") == Json(pool));
  CHECK(bench.send("DELETE", bench.zone_path + "/" + balancer).status == 200);
  CHECK(bench.send("DELETE", bench.base + "/pools/" + pool).status == 200);
  CHECK(bench.send("DELETE", bench.base + "/monitors/" + monitor).status == 200);
  CHECK(bench.send("GET", bench.base + "/pools/" + pool).status == 404);
}

TEST_CASE("documents are read back as they were written, with what the API fills in") {
  Balancing bench;
  const std::string id = bench.pool("blue");
  const auto pool = bench.json(bench.send("GET", bench.base + "/pools/" + id)).at("result");
  CHECK(pool.at("enabled") == true);
  CHECK(pool.at("minimum_origins") == 1);
  CHECK(pool.at("origins").at(0).at("enabled") == true);
  CHECK(boost::json::serialize(pool.at("origins").at(0).at("weight")) == "5E-1");
  const auto patched = bench.json(
      bench.send("PATCH", bench.base + "/pools/" + id, R"({"description":"d","enabled":false})"));
  CHECK(patched.at("result").at("description") == "d");
  CHECK(patched.at("result").at("name") == "blue");
  const auto put =
      bench.json(bench.send("PUT", bench.base + "/pools/" + id,
                            R"({"name":"green","origins":[{"name":"o","address":"x"}]})"));
  CHECK(put.at("result").at("description") == "");
  CHECK(put.at("result").at("enabled") == true);
  CHECK(put.at("result").at("id") == Json(id));
  const std::string body = R"({"name":"www.bash-dog.example","default_pools":[")" + id +
                           R"("],"fallback_pool":")" + id +
                           R"(","proxied":true,"steering_policy":"random",)"
                           R"("random_steering":{"default_weight":0.2,"pool_weights":{"a":0.9}}})";
  const auto balancer = bench.json(bench.send("POST", bench.zone_path, body)).at("result");
  CHECK(balancer.at("session_affinity") == "none");
  CHECK(balancer.at("random_steering") == bench.json({200, {}, body}).at("random_steering"));
  const auto health = bench.json(bench.send("GET", bench.base + "/pools/" + id + "/health"));
  CHECK(health.at("result").at("pool_id") == Json(id));
  CHECK(bench.json(bench.send("GET", bench.base + "/pools")).at("result_info").at("total_count") ==
        1);
}
