#include "mocks/ecr/ecr.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  Bench() { call("CreateRepository", {{"repositoryName", "app"}}); }
  Result<Json> call(std::string_view name, JsonObject input) {
    return invoke(scene, "ecr", name, input, me);
  }
  std::string code(std::string_view name, JsonObject input) {
    const auto answer = call(name, std::move(input));
    return answer ? std::string("none") : answer.error().code;
  }
};

constexpr const char* lifecycle =
    R"({"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":9},"action":{"type":"expire"}}]})";
constexpr const char* policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"ecr:BatchGetImage"}]})";

}  // namespace

TEST_CASE("a repository has no policy until one is set, and none after it is deleted") {
  Bench bench;
  const JsonObject app{{"repositoryName", "app"}};
  CHECK(bench.code("GetRepositoryPolicy", {{"repositoryName", "no"}}) ==
        "RepositoryNotFoundException");
  CHECK(bench.code("GetRepositoryPolicy", app) == "RepositoryPolicyNotFoundException");
  CHECK(bench.code("SetRepositoryPolicy", {{"repositoryName", "app"}, {"policyText", "{"}}) ==
        "InvalidParameterException");
  CHECK(bench.code("SetRepositoryPolicy", {{"repositoryName", "app"}, {"policyText", policy}}) ==
        "none");
  const auto told = bench.call("GetRepositoryPolicy", app);
  REQUIRE(told.has_value());
  CHECK(text_of(told->as_object(), "policyText") == policy);
  CHECK(bench.code("DeleteRepositoryPolicy", app) == "none");
  CHECK(bench.code("DeleteRepositoryPolicy", app) == "RepositoryPolicyNotFoundException");
}

TEST_CASE("a lifecycle policy that is deleted is told once more and then not found") {
  Bench bench;
  const JsonObject app{{"repositoryName", "app"}};
  CHECK(bench.code("DeleteLifecyclePolicy", app) == "LifecyclePolicyNotFoundException");
  bench.call("PutLifecyclePolicy", {{"repositoryName", "app"}, {"lifecyclePolicyText", lifecycle}});
  const auto gone = bench.call("DeleteLifecyclePolicy", app);
  REQUIRE(gone.has_value());
  CHECK(text_of(gone->as_object(), "lifecyclePolicyText") == lifecycle);
  CHECK(bench.code("GetLifecyclePolicy", app) == "LifecyclePolicyNotFoundException");
}

TEST_CASE("scanning on push is told by the repository, and the registry has no policy") {
  Bench bench;
  bench.call("PutImageScanningConfiguration",
             {{"repositoryName", "app"},
              {"imageScanningConfiguration", JsonObject{{"scanOnPush", true}}}});
  const auto list = bench.call("DescribeRepositories", {});
  REQUIRE(list.has_value());
  const JsonObject& app = array_of(list->as_object(), "repositories")->at(0).as_object();
  CHECK(flag_of(*object_of(app, "imageScanningConfiguration"), "scanOnPush"));
  CHECK(bench.code("GetRegistryPolicy", {}) == "RegistryPolicyNotFoundException");
}
