#include "mocks/ecs/ecs.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  Bench() {
    done(
        "CreateCluster",
        {{"clusterName", "c"},
         {"settings", JsonArray{JsonObject{{"name", "containerInsights"}, {"value", "enabled"}}}}});
  }
  Result<Json> call(std::string_view name, const JsonObject& input) {
    return invoke(scene, "ecs", name, input, me);
  }
  JsonObject done(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().message));
    REQUIRE(answer.has_value());
    return answer->as_object();
  }
  JsonObject told() {
    const JsonObject answer = done("DescribeClusters", {{"clusters", JsonArray{"c"}}});
    return array_of(answer, "clusters")->at(0).as_object();
  }
};

}  // namespace

TEST_CASE("a capacity provider that nobody made is refused, also in a strategy") {
  Bench bench;
  const auto wrong = [&](JsonArray providers, const char* strategy) {
    const auto answer = bench.call("PutClusterCapacityProviders",
                                   {{"cluster", "c"},
                                    {"capacityProviders", std::move(providers)},
                                    {"defaultCapacityProviderStrategy",
                                     JsonArray{JsonObject{{"capacityProvider", strategy}}}}});
    return answer ? std::string("none") : answer.error().code;
  };
  CHECK(wrong({"mine"}, "mine") == "InvalidParameterException");
  CHECK(wrong({"FARGATE"}, "FARGATE_SPOT") == "InvalidParameterException");
  CHECK(array_of(bench.told(), "capacityProviders")->empty());
  CHECK(wrong({"FARGATE", "FARGATE_SPOT"}, "FARGATE") == "none");
  CHECK(array_of(bench.told(), "capacityProviders")->size() == 2);
}

TEST_CASE("a setting replaces its namesake, and a cluster that is not there is not found") {
  Bench bench;
  const JsonArray off{JsonObject{{"name", "containerInsights"}, {"value", "disabled"}}};
  bench.done("UpdateClusterSettings", {{"cluster", "c"}, {"settings", off}});
  CHECK(*array_of(bench.told(), "settings") == off);
  const auto answer = bench.call("UpdateCluster", {{"cluster", "no"}, {"settings", off}});
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code == "ClusterNotFoundException");
}

TEST_CASE("Fargate's two capacity providers are there, and others are told as missing") {
  Bench bench;
  CHECK(array_of(bench.done("DescribeCapacityProviders", {}), "capacityProviders")->size() == 2);
  const JsonObject answer =
      bench.done("DescribeCapacityProviders", {{"capacityProviders", JsonArray{"mine"}}});
  CHECK(array_of(answer, "failures")->size() == 1);
}
