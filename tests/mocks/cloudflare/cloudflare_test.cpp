#include "tests/mocks/cloudflare/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

TEST_CASE("who may not is told so in Cloudflare's own codes") {
  Bench bench;
  CHECK(bench.code(bench.send("GET", "/zones", "", "")) == 9106);
  CHECK(bench.code(bench.send("GET", "/zones", "", "Bearer short")) == 6003);
  CHECK(bench.code(bench.send("GET", "/zones", "", "Bearer " + std::string(40, 'x'))) == 9109);
  const auto verified = bench.send("GET", "/user/tokens/verify");
  CHECK(verified.status == 200);
  CHECK(bench.json(verified).at("messages").at(0).at("code") == 10000);
}

TEST_CASE("what is unknown, what is not modelled and what is not allowed are told apart") {
  Bench bench;
  CHECK(bench.send("GET", "/nobody/knows").status == 404);
  CHECK(bench.code(bench.send("GET", "/zones/bash-dog.example/dns_records")) == 7003);
  CHECK(bench.code(bench.send("GET", "/zones/" + std::string(32, 'a') + "/dns_records")) == 10000);
  CHECK(bench.send("PUT", "/zones").status == 405);
  const auto refused = bench.send("GET", "/zones/" + bench.zone() + "/workers/routes");
  CHECK(refused.status == 501);
  CHECK(refused.body.find("ListWorkerRoutes") != std::string::npos);
  CHECK(bench.journal.lines().find("\"kind\":\"finding\"") != std::string::npos);
}

TEST_CASE("bodies that cannot be read are refused and change nothing") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/dns_records";
  const auto before = bench.cloud.cloudflare.zones;
  for (const std::string& body :
       {std::string("{"), std::string("[]"), std::string(100'000, '['), std::string("\xff")})
    CHECK(bench.code(bench.send("POST", path, body)) == 9207);
  CHECK(bench.cloud.cloudflare.zones == before);
}

TEST_CASE("records that exclude each other are refused") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/dns_records";
  const auto create = [&](const std::string& body) { return bench.send("POST", path, body); };
  CHECK(bench.code(create(R"({"type":"CNAME","name":"www","content":"lb.example"})")) == 81058);
  CHECK(bench.code(create(R"({"type":"CNAME","name":"www","content":"other.example"})")) == 81053);
  CHECK(bench.code(create(R"({"type":"A","name":"www","content":"192.0.2.1"})")) == 81054);
  CHECK(bench.code(create(R"({"type":"A","name":"api","content":"192.0.2.400"})")) == 9005);
  CHECK(bench.code(create(R"({"type":"A","name":"api","content":"192.0.2.1","ttl":5})")) == 9021);
  CHECK(bench.code(create(R"({"type":"TXT","name":"api","content":"x","proxied":true})")) == 9041);
  CHECK(create(R"({"type":"A","name":"api","content":"192.0.2.1","ttl":300})").status == 200);
}

TEST_CASE("a proxied record has its time to live forced, and a change is seen later") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/dns_records";
  const auto listed = bench.json(bench.send("GET", path + "?name=www.bash-dog.example"));
  REQUIRE(listed.at("result").as_array().size() == 1);
  const std::string id(listed.at("result").at(0).at("id").as_string());
  CHECK(listed.at("result").at(0).at("ttl") == 1);
  const auto edited =
      bench.send("PATCH", path + "/" + id, R"({"content":"lb2.example","ttl":300})");
  CHECK(edited.status == 200);
  CHECK(bench.json(edited).at("result").at("ttl") == 1);
  CHECK(cloudflare::edge(bench.cloud, "www.bash-dog.example").origin == "lb.example");
  const std::uint64_t version = cloudflare::version(bench.cloud);
  bench.let_pass(3s);
  CHECK(cloudflare::edge(bench.cloud, "www.bash-dog.example").origin == "lb2.example");
  CHECK(cloudflare::version(bench.cloud) > version);
  CHECK(bench.send("DELETE", path + "/" + id).status == 200);
  bench.let_pass(3s);
  CHECK_FALSE(cloudflare::edge(bench.cloud, "www.bash-dog.example").resolves);
  CHECK(bench.code(bench.send("GET", path + "/" + id)) == 81044);
}

TEST_CASE("resolvers keep the address of an unproxied record for its time to live") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/dns_records";
  const auto created = bench.send(
      "POST", path, R"({"type":"CNAME","name":"api","content":"one.example","ttl":120})");
  const std::string id(bench.json(created).at("result").at("id").as_string());
  bench.let_pass(3s);
  REQUIRE(cloudflare::edge(bench.cloud, "api.bash-dog.example").origin == "one.example");
  REQUIRE(bench.send("PATCH", path + "/" + id, R"({"content":"two.example"})").status == 200);
  bench.let_pass(120s);
  CHECK(cloudflare::edge(bench.cloud, "api.bash-dog.example").origin == "one.example");
  bench.let_pass(3s);
  CHECK(cloudflare::edge(bench.cloud, "api.bash-dog.example").origin == "two.example");
}

TEST_CASE("resolvers that lag keep the old address so much longer, until the fault is over") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/dns_records";
  const auto created = bench.send(
      "POST", path, R"({"type":"CNAME","name":"api","content":"one.example","ttl":120})");
  const std::string id(bench.json(created).at("result").at("id").as_string());
  bench.let_pass(3s);
  CHECK(cloudflare::has_record(bench.cloud, "api.bash-dog.example"));
  CHECK_FALSE(cloudflare::has_record(bench.cloud, "cat.bash-dog.example"));
  const auto origin = [&] { return cloudflare::edge(bench.cloud, "api.bash-dog.example").origin; };
  cloudflare::lag_record(bench.scene, "api.bash-dog.example", sim::Quantiles::fixed(10min));
  REQUIRE(bench.send("PATCH", path + "/" + id, R"({"content":"two.example"})").status == 200);
  bench.let_pass(720s);
  CHECK(origin() == "one.example");
  bench.let_pass(3s);
  CHECK(origin() == "two.example");
  cloudflare::lag_record(bench.scene, "api.bash-dog.example", std::nullopt);
  REQUIRE(bench.send("PATCH", path + "/" + id, R"({"content":"three.example"})").status == 200);
  bench.let_pass(123s);
  CHECK(origin() == "three.example");
}

TEST_CASE("a name takes the nearest wildcard, and a chain within the zone ends at its origin") {
  Bench bench;
  const auto put = [&](const char* name, const char* content, bool proxied) {
    cloudflare::put_record(
        bench.scene, "bash-dog.example",
        {{"type", "CNAME"}, {"name", name}, {"content", content}, {"proxied", proxied}});
  };
  put("*", "far.example", false);
  put("*.eu", "near.example", false);
  put("shop", "www.bash-dog.example", true);
  put("round", "round2.bash-dog.example", true);
  put("round2", "round.bash-dog.example", true);
  CHECK(cloudflare::edge(bench.cloud, "any.bash-dog.example").origin == "far.example");
  CHECK(cloudflare::edge(bench.cloud, "a.b.eu.bash-dog.example").origin == "near.example");
  CHECK(cloudflare::edge(bench.cloud, "shop.bash-dog.example").origin == "lb.example");
  CHECK(cloudflare::edge(bench.cloud, "round.bash-dog.example").resolves);
  CHECK_FALSE(cloudflare::edge(bench.cloud, "www.other.example").resolves);
}

TEST_CASE("settings take only their own values and reach visitors later") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/settings/ssl";
  CHECK(bench.code(bench.send("PATCH", path, R"({"value":"full_strict"})")) == 1007);
  CHECK(bench.send("PATCH", path, R"({"value":"flexible"})").status == 200);
  CHECK(cloudflare::edge(bench.cloud, "www.bash-dog.example").ssl == "strict");
  bench.let_pass(3s);
  CHECK(cloudflare::edge(bench.cloud, "www.bash-dog.example").ssl == "flexible");
  CHECK(cloudflare::edge(bench.cloud, "www.bash-dog.example").always_https);
}

TEST_CASE("a purge names exactly one thing, and too many of them wait") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/purge_cache";
  CHECK(bench.send("POST", path, "{}").status == 400);
  CHECK(bench.send("POST", path, R"({"purge_everything":true,"hosts":["a"]})").status == 400);
  CHECK(bench.send("POST", path, R"({"purge_everything":false})").status == 400);
  seam::HttpResponse answer;
  int good = 0;
  while ((answer = bench.send("POST", path, R"({"purge_everything":true})")).status == 200) ++good;
  CHECK(good == 25);
  CHECK(answer.status == 429);
  REQUIRE(seam::find_header(answer.headers, "retry-after") != nullptr);
  CHECK(*seam::find_header(answer.headers, "retry-after") == "12");
  bench.let_pass(12s);
  CHECK(bench.send("POST", path, R"({"purge_everything":true})").status == 200);
}

TEST_CASE("how many purges fit at once, and when the next may come, is the plan's") {
  struct Row {
    const char* plan;
    int at_once;
    std::chrono::milliseconds next;
  };
  for (const Row& row : {Row{"free", 25, 12s}, Row{"pro", 25, 200ms}, Row{"business", 50, 100ms},
                         Row{"enterprise", 500, 20ms}, Row{"lite", 25, 12s}}) {
    CAPTURE(row.plan);
    Bench bench;
    const std::string path = "/zones/" + bench.zone() + "/purge_cache";
    bench.cloud.cloudflare.zones.begin()->second.document["plan"] =
        mocks::JsonObject{{"legacy_id", row.plan}};
    const auto purge = [&] {
      return bench.send("POST", path, R"({"purge_everything":true})").status;
    };
    int good = 0;
    while (purge() == 200) ++good;
    CHECK(good == row.at_once);
    bench.let_pass(row.next - 1ms);
    CHECK(purge() == 429);
    bench.let_pass(1ms);
    CHECK(purge() == 200);
    CHECK(purge() == 429);
  }
}

TEST_CASE("only the enterprise plan purges more than a hundred files at once") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/purge_cache";
  const auto purge = [&](const std::string& what, int items) {
    std::string body = "{\"" + what + "\":[\"a\"";
    for (int i = 1; i < items; ++i) body += ",\"a\"";
    return bench.send("POST", path, body + "]}").status;
  };
  CHECK(purge("files", 100) == 200);
  CHECK(purge("files", 101) == 400);
  bench.let_pass(12s);  // the free plan's bucket is full again
  bench.cloud.cloudflare.zones.begin()->second.document["plan"] =
      mocks::JsonObject{{"legacy_id", "enterprise"}};
  CHECK(purge("files", 500) == 200);
  CHECK(purge("files", 501) == 400);
  CHECK(purge("hosts", 101) == 400);
}

TEST_CASE("after 1200 calls in five minutes everything is refused for five minutes") {
  Bench bench;
  for (int i = 0; i < 1200; ++i) REQUIRE(bench.send("GET", "/user/tokens/verify").status == 200);
  CHECK(bench.code(bench.send("GET", "/user/tokens/verify")) == 971);
  bench.let_pass(4min);
  CHECK(bench.send("GET", "/user/tokens/verify").status == 429);
  bench.let_pass(2min);
  CHECK(bench.send("GET", "/user/tokens/verify").status == 200);
}

TEST_CASE("lists have pages, and a page behind the last is empty") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/dns_records";
  for (int i = 0; i < 5; ++i)
    bench.send("POST", path,
               R"({"type":"A","name":"n)" + std::to_string(i) + R"(","content":"192.0.2.1"})");
  const auto page = bench.json(bench.send("GET", path + "?per_page=4&page=2"));
  CHECK(page.at("result").as_array().size() == 2);
  CHECK(page.at("result_info").at("total_count") == 6);
  CHECK(bench.json(bench.send("GET", path + "?per_page=4&page=3")).at("result").as_array().empty());
}

TEST_CASE("operations have names by method and path") {
  CHECK(cloudflare::operation_name("POST", "/zones/abc/purge_cache") == "PurgeCache");
  CHECK(cloudflare::operation_name("GET", "/zones/abc/dns_records?name=x") == "ListDnsRecords");
  CHECK_FALSE(cloudflare::operation_name("GET", "/nothing").has_value());
}

TEST_CASE("dates are written to the microsecond, and a saved zone is the same when it is loaded") {
  Bench bench;
  bench.let_pass(1500ms);
  CHECK(cloudflare::from_json(cloudflare::to_json(bench.cloud.cloudflare)) ==
        bench.cloud.cloudflare);
  const auto zones = bench.json(bench.send("GET", "/zones"));
  CHECK(zones.at("result").at(0).at("created_on") == "1970-01-01T00:00:00.000000Z");
}
