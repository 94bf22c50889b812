// Legal oddities of lists: whatever a page looks like, whoever follows the tokens sees everything.
#include "mocks/gateway/listing.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace greenroom;
using namespace greenroom::mocks;
using gateway::Listing;
using gateway::Oddity;

namespace {

const model::Operation& operation(std::string_view service, std::string_view name) {
  const model::Service* found = model::find(service);
  REQUIRE(found != nullptr);
  REQUIRE(found->operation(name) != nullptr);
  return *found->operation(name);
}

/// As a service would: pages of two, with a token of its own.
JsonObject handled(const JsonObject& input) {
  static const std::vector<std::string> all = {"a", "b", "c", "d", "e"};
  const std::string token(text_of(input, "nextToken"));
  const std::size_t from = token.empty() ? 0 : std::stoul(token.substr(1));
  JsonObject output;
  JsonArray list;
  for (std::size_t i = from; i < std::min(from + 2, all.size()); ++i) list.emplace_back(all[i]);
  output["deployments"] = std::move(list);
  if (from + 2 < all.size()) output["nextToken"] = "p" + std::to_string(from + 2);
  return output;
}

struct Walk {
  std::string seen;
  int pages = 0, empty = 0;
};
Walk walk(Oddity oddity) {
  const model::Operation& list = operation("codedeploy", "ListDeployments");
  Walk walk;
  std::string token;
  do {
    JsonObject input;
    if (!token.empty()) input["nextToken"] = token;
    const gateway::Continued page = gateway::continued(list, input);
    JsonObject output =
        handled(page.is_ours ? gateway::with_own_token(list, page, input) : input);
    gateway::bend(list, page, Listing{oddity, 7}, output);
    const auto& items = output["deployments"].get_array();
    for (const Json& item : items) walk.seen += std::string_view(item.as_string());
    walk.empty += items.empty() ? 1 : 0;
    token = text_of(output, "nextToken");
    REQUIRE(++walk.pages < 20);
  } while (!token.empty());
  return walk;
}

}  // namespace

TEST_CASE("pages that end early, and empty ones, lose nothing and come to an end") {
  CHECK(walk(Oddity::none).pages == 3);
  const Walk cut = walk(Oddity::page_cut);
  CHECK(cut.seen == "abcde");
  CHECK(cut.pages == 5);
  CHECK(cut.empty == 0);
  const Walk empty = walk(Oddity::page_empty);
  CHECK(empty.seen == "abcde");
  CHECK(empty.empty == 3);
}

TEST_CASE("another order has the same items") {
  const model::Operation& describe = operation("ecs", "DescribeTasks");
  JsonObject output{{"tasks", JsonArray{"a", "b", "c", "d", "e", "f"}}};
  const JsonObject before = output;
  gateway::bend(describe, {}, Listing{Oddity::reordered, 3}, output);
  CHECK(output != before);
  std::string sorted;
  for (const Json& item : output["tasks"].get_array()) sorted += std::string_view(item.as_string());
  std::sort(sorted.begin(), sorted.end());
  CHECK(sorted == "abcdef");
}

TEST_CASE("only reads list, and only what has tokens has pages") {
  const auto facts = [](const char* service, const char* name) {
    const gateway::ListFacts found = gateway::list_facts({service, name});
    return std::string(found.reads ? "r" : "-") + (found.lists ? "l" : "-") +
           (found.pages ? "p" : "-");
  };
  CHECK(facts("codedeploy", "ListDeployments") == "rlp");
  CHECK(facts("elbv2", "DescribeListeners") == "rlp");
  CHECK(facts("codedeploy", "GetDeployment") == "rl-");
  CHECK(facts("codedeploy", "CreateDeployment") == "---");
  CHECK(facts("cloudflare", "ListZones") == "r--");
  CHECK(facts("edge", "Visit") == "---");
}

TEST_CASE("a token that is not ours goes to the service as it is") {
  const model::Operation& list = operation("codedeploy", "ListDeployments");
  for (const std::string token : {"page-3", "cut-", "cut-x-", "cut-3", "cut"}) {
    JsonObject input{{"nextToken", token}};
    CHECK_FALSE(gateway::continued(list, input).is_ours);
    CHECK(text_of(input, "nextToken") == token);
  }
}
