#include "tests/mocks/cloudflare/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;

namespace {

const std::string redirect =
    R"({"action":"redirect","expression":"true","action_parameters":{"from_value":{"status_code":301}}})";

std::string made(const std::string& kind, const std::string& phase, const std::string& rules) {
  return R"({"name":"own","kind":")" + kind + R"(","phase":")" + phase + R"(","rules":[)" + rules +
         "]}";
}

}  // namespace

TEST_CASE("a phase without an entry point says so, and has at most one") {
  Bench bench;
  const std::string path = "/zones/" + bench.zone() + "/rulesets";
  const std::string entry = path + "/phases/http_request_dynamic_redirect/entrypoint";
  const auto none = bench.send("GET", entry);
  CHECK(none.status == 404);
  CHECK(bench.code(none) == 10003);
  CHECK(bench.json(none).at("errors").at(0).at("message") ==
        "could not find entrypoint ruleset in the http_request_dynamic_redirect phase");
  const std::string body = made("zone", "http_request_dynamic_redirect", redirect);
  const auto created = bench.send("POST", path, body);
  CHECK(created.status == 200);
  CHECK(bench.json(created).at("result").at("version") == "1");
  const auto second = bench.send("POST", path, body);
  CHECK(second.status == 400);
  CHECK(bench.code(second) == 20217);
  CHECK(bench.json(second).at("errors").at(0).at("source").at("pointer") == "/kind");
  CHECK(bench.json(bench.send("GET", entry)).at("result") == bench.json(created).at("result"));
}

TEST_CASE("rules that cannot be meant are refused and change nothing") {
  Bench bench;
  const std::string entry =
      "/zones/" + bench.zone() + "/rulesets/phases/http_request_firewall_custom/entrypoint";
  const auto code = [&](const std::string& rule) {
    return bench.code(bench.send("PUT", entry, R"({"rules":[)" + rule + "]}"));
  };
  CHECK(code(R"({"action":"allow","expression":"true"})") == 20018);
  CHECK(code(R"({"action":"redirect","expression":"true"})") == 20113);
  CHECK(code(R"({"action":"block"})") == 20127);
  CHECK(code(R"({"action":"block","expression":"x","ref":"a"},)"
             R"({"action":"log","expression":"x","ref":"a"})") == 20217);
  CHECK(bench.code(bench.send("PUT", entry, R"({"kind":"zone","rules":[]})")) == 10014);
  CHECK(bench.send("GET", entry).status == 404);
}

TEST_CASE("an entry point is written as a whole; rules that stay keep their ids and versions") {
  Bench bench;
  const std::string base = "/zones/" + bench.zone() + "/rulesets";
  const std::string entry = base + "/phases/http_request_firewall_custom/entrypoint";
  const auto first = bench.json(
      bench.send("PUT", entry,
                 R"({"description":"d","rules":[{"ref":"a","action":"block","expression":"x"},)"
                 R"({"ref":"b","action":"log","expression":"y"}]})"));
  const auto second =
      bench.json(bench.send("PUT", entry,
                            R"({"rules":[{"ref":"b","action":"log","expression":"y"},)"
                            R"({"ref":"a","action":"block","expression":"z"}]})"));
  const Json& before = first.at("result").at("rules");
  const Json& after = second.at("result").at("rules");
  CHECK(second.at("result").at("version") == "2");
  CHECK(second.at("result").at("description") == "d");
  CHECK(after.at(0) == before.at(1));
  CHECK(after.at(1).at("id") == before.at(0).at("id"));
  CHECK(after.at(1).at("version") == "2");
  const auto versions = bench.json(bench.send("GET", entry + "/versions"));
  CHECK(versions.at("result").as_array().size() == 2);
  CHECK_FALSE(versions.at("result").at(0).as_object().contains("rules"));
  CHECK(bench.json(bench.send("GET", entry + "/versions/1")).at("result") == first.at("result"));
  const std::string id(second.at("result").at("id").as_string());
  CHECK(bench.send("DELETE", base + "/" + id + "/versions/2").status == 400);
  CHECK(bench.send("DELETE", base + "/" + id + "/versions/1").status == 204);
  CHECK(bench.send("GET", base + "/" + id + "/versions/1").status == 404);
}

TEST_CASE("single rules are added where they were asked for, changed and deleted") {
  Bench bench;
  const std::string base = "/zones/" + bench.zone() + "/rulesets";
  const auto created =
      bench.json(bench.send("POST", base, made("zone", "http_request_firewall_custom", "")));
  const std::string id(created.at("result").at("id").as_string());
  const std::string rules = base + "/" + id + "/rules";
  const auto add = [&](const std::string& ref, const std::string& position) {
    return bench.json(
        bench.send("POST", rules,
                   R"({"action":"block","expression":"x","ref":")" + ref + "\"" + position + "}"));
  };
  const auto one = add("one", "");
  const std::string first(one.at("result").at("rules").at(0).at("id").as_string());
  add("two", R"(,"position":{"before":")" + first + "\"}");
  const auto three = add("three", R"(,"position":{"index":2})");
  const auto order = [](const Json& answer) {
    std::string text;
    for (const Json& rule : answer.at("result").at("rules").as_array())
      text += std::string(rule.at("ref").as_string()) + " ";
    return text;
  };
  CHECK(order(three) == "two three one ");
  CHECK(bench.send("POST", rules, R"({"action":"block","expression":"x","ref":"one"})").status ==
        400);
  CHECK(bench.send("POST", rules, R"({"action":"log","expression":"x","position":{"index":9}})")
            .status == 400);
  const auto edited = bench.json(bench.send("PATCH", rules + "/" + first, R"({"enabled":false})"));
  CHECK(order(edited) == "two three one ");
  CHECK(edited.at("result").at("rules").at(2).at("enabled") == false);
  CHECK(edited.at("result").at("rules").at(2).at("expression") == "x");
  CHECK(order(bench.json(bench.send("DELETE", rules + "/" + first))) == "two three ");
  CHECK(bench.send("DELETE", rules + "/" + first).status == 404);
  CHECK(bench.send("DELETE", base + "/" + id).status == 204);
  CHECK(bench.send("DELETE", base + "/" + id).body.find("could not find ruleset") !=
        std::string::npos);
  CHECK(bench.json(bench.send("GET", base)).at("result").as_array().empty());
}

TEST_CASE("an account has rulesets of its own, and accounts of others are not looked into") {
  Bench bench;
  const auto accounts = bench.json(bench.send("GET", "/accounts"));
  const std::string account(accounts.at("result").at(0).at("id").as_string());
  const std::string base = "/accounts/" + account + "/rulesets";
  CHECK(bench.code(bench.send("POST", base, made("zone", "http_request_firewall_custom", ""))) ==
        20217);
  CHECK(bench.send("POST", base, made("root", "http_request_firewall_custom", "")).status == 200);
  CHECK(bench.send("POST", base, made("custom", "http_request_firewall_custom", "")).status == 200);
  CHECK(bench.json(bench.send("GET", base)).at("result").as_array().size() == 2);
  CHECK(bench.json(bench.send("GET", "/zones/" + bench.zone() + "/rulesets"))
            .at("result")
            .as_array()
            .empty());
  CHECK(bench.code(bench.send("GET", "/accounts/" + std::string(32, 'a') + "/rulesets")) == 9109);
  CHECK(bench.code(bench.send("GET", "/accounts/short/rulesets")) == 7003);
  CHECK(bench.json(bench.send("GET", "/zones")).at("result").as_array().size() == 1);
  CHECK(cloudflare::from_json(cloudflare::to_json(bench.cloud.cloudflare)) ==
        bench.cloud.cloudflare);
}
