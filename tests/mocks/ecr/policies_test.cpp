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

TEST_CASE("a repository policy without principal or action, or with a resource, is none") {
  Bench bench;
  for (const char* text :
       {R"({})", R"([])", R"({"Statement":[]})", R"({"Statement":"x"})", R"({"Statement":[1]})",
        R"({"Statement":[{"Effect":"Allow","Action":"ecr:*"}]})",
        R"({"Statement":[{"Effect":"Maybe","Principal":"*","Action":"ecr:*"}]})",
        R"({"Statement":{"Effect":"Allow","Principal":"*","Action":"ecr:*","Resource":"*"}})"}) {
    INFO(text);
    const auto answer =
        bench.call("SetRepositoryPolicy", {{"repositoryName", "app"}, {"policyText", text}});
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().message ==
          "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository "
          "policy provided'");
  }
}

TEST_CASE("a lifecycle policy with a rule that selects nothing or too much is refused") {
  Bench bench;
  const auto put = [&](std::initializer_list<std::pair<const char*, Json>> of_selection,
                       std::initializer_list<std::pair<const char*, Json>> of_rule = {}) {
    JsonObject selection{
        {"tagStatus", "untagged"}, {"countType", "imageCountMoreThan"}, {"countNumber", 9}};
    for (const auto& [name, value] : of_selection) selection[name] = value;
    JsonObject rule{{"rulePriority", 1},
                    {"description", std::string(100, 'a')},
                    {"selection", selection},
                    {"action", JsonObject{{"type", "expire"}}}};
    for (const auto& [name, value] : of_rule) rule[name] = value;
    const auto answer =
        bench.call("PutLifecyclePolicy",
                   {{"repositoryName", "app"},
                    {"lifecyclePolicyText",
                     boost::json::serialize(JsonObject{{"rules", JsonArray{std::move(rule)}}})}});
    return answer ? std::string() : answer.error().message;
  };
  const std::string begin =
      "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy "
      "validation failure: ";
  for (const std::string& said :
       {put({{"tagStatus", "some"}}), put({{"tagStatus", "tagged"}}),
        put({{"tagPrefixList", JsonArray{"v"}}}), put({{"countType", "most"}}),
        put({{"countUnit", "days"}}), put({{"countType", "sinceImagePushed"}}),
        put({{"countNumber", 0}}), put({{"countNumber", "9"}}), put({}, {{"rulePriority", 0}}),
        put({}, {{"action", JsonObject{{"type", "delete"}}}}), put({}, {{"selection", 1}})}) {
    INFO(said);
    CHECK(said.starts_with(begin));
  }
  CHECK(bench.code("GetLifecyclePolicy", {{"repositoryName", "app"}}) ==
        "LifecyclePolicyNotFoundException");
  CHECK(put({}) == "");
  CHECK(put({{"tagStatus", "tagged"}, {"tagPatternList", JsonArray{"v*"}}}) == "");
}

TEST_CASE("the registry of another account, and its repositories, are not one's own") {
  Bench bench;
  const std::string other = "999999999999";
  const auto images = bench.call("ListImages", {{"registryId", other}, {"repositoryName", "app"}});
  REQUIRE_FALSE(images.has_value());
  CHECK(images.error().code == "RepositoryNotFoundException");
  CHECK(images.error().message ==
        "The repository with name 'app' does not exist in the registry with id '999999999999'");
  CHECK(bench.code("DescribeRepositories", {{"registryId", other}}) == "AccessDeniedException");
  CHECK(bench.code("CreateRepository", {{"registryId", other}, {"repositoryName", "mine"}}) ==
        "AccessDeniedException");
  CHECK(bench.code("ListTagsForResource",
                   {{"resourceArn", "arn:aws:ecr:us-east-2:999999999999:repository/app"}}) ==
        "RepositoryNotFoundException");
  CHECK(bench.code("ListTagsForResource", {{"resourceArn", "app"}}) == "InvalidParameterException");
  CHECK(bench.code("ListImages", {{"registryId", "123456789012"}, {"repositoryName", "app"}}) ==
        "none");
}

TEST_CASE("tags twice, reserved ones, too many, and settings that exclude each other are refused") {
  Bench bench;
  const JsonObject one{{"Key", "a"}, {"Value", "1"}}, reserved{{"Key", "aws:a"}, {"Value", "1"}};
  const auto made = [&](JsonArray tags) {
    return bench.code("CreateRepository",
                      {{"repositoryName", "tagged"}, {"tags", std::move(tags)}});
  };
  CHECK(made({one, one}) == "InvalidTagParameterException");
  CHECK(made({reserved}) == "InvalidTagParameterException");
  JsonArray many;
  for (int n = 0; n < 51; ++n)
    many.push_back(JsonObject{{"Key", "k" + std::to_string(n)}, {"Value", ""}});
  CHECK(bench.code("TagResource",
                   {{"resourceArn", "arn:aws:ecr:us-east-2:123456789012:repository/app"},
                    {"tags", many}}) == "TooManyTagsException");
  CHECK(bench.code("CreateRepository",
                   {{"repositoryName", "keyed"},
                    {"encryptionConfiguration",
                     JsonObject{{"encryptionType", "AES256"}, {"kmsKey", "key"}}}}) ==
        "InvalidParameterException");
  CHECK(bench.code("DescribeRepositories", {{"repositoryNames", JsonArray{"app"}},
                                            {"maxResults", 5}}) == "InvalidParameterException");
}

TEST_CASE("tags of images and exclusions from mutability that cannot be are refused") {
  Bench bench;
  for (const std::string& tag : {std::string("-v1"), std::string("v 1"), std::string(129, 'v')}) {
    const auto answer = bench.call(
        "PutImage", {{"repositoryName", "app"}, {"imageManifest", "{}"}, {"imageTag", tag}});
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().message.starts_with("Invalid parameter at 'imageTag'"));
  }
  JsonObject input{{"repositoryName", "app"}, {"imageTagMutability", "IMMUTABLE_WITH_EXCLUSION"}};
  CHECK(bench.code("PutImageTagMutability", input) == "InvalidParameterException");
  input["imageTagMutabilityExclusionFilters"] = {{{"filterType", "WILDCARD"}, {"filter", "***"}}};
  CHECK(bench.code("PutImageTagMutability", input) == "InvalidParameterException");
  const JsonArray filters{JsonObject{{"filterType", "WILDCARD"}, {"filter", "dev-*"}}};
  input["imageTagMutabilityExclusionFilters"] = filters;
  CHECK(bench.code("PutImageTagMutability", input) == "none");
  const auto told = bench.call("DescribeRepositories", {{"repositoryNames", JsonArray{"app"}}});
  CHECK(told->at("repositories").at(0).at("imageTagMutabilityExclusionFilters") == Json(filters));
  input["imageTagMutability"] = "MUTABLE";
  CHECK(bench.code("PutImageTagMutability", input) == "InvalidParameterException");
  // What is excluded from being immutable can be moved.
  for (const char* tag : {"v1", "v2"}) ecr::put_image(bench.scene, {"app", tag});
  const auto pushed = bench.call("BatchGetImage",
                                 {{"repositoryName", "app"}, {"imageIds", {{{"imageTag", "v2"}}}}});
  const Json manifest = pushed->at("images").at(0).at("imageManifest");
  const auto put = [&](const char* tag) {
    return bench.code("PutImage",
                      {{"repositoryName", "app"}, {"imageManifest", manifest}, {"imageTag", tag}});
  };
  CHECK(put("v1") == "ImageTagAlreadyExistsException");
  ecr::put_image(bench.scene, {"app", "dev-1"});
  CHECK(put("dev-1") == "none");
}

TEST_CASE("image ids that name nothing say why, and images come in pages") {
  Bench bench;
  const JsonObject none, short_digest{{"imageDigest", "sha256:1"}}, gone{{"imageTag", "v9"}};
  const auto answer =
      bench.call("BatchGetImage",
                 {{"repositoryName", "app"}, {"imageIds", JsonArray{none, short_digest, gone}}});
  REQUIRE(answer.has_value());
  std::string codes;
  for (const Json& failure : answer->at("failures").get_array())
    codes += std::string(text_of(failure.get_object(), "failureCode")) + " ";
  CHECK(codes == "MissingDigestAndTag InvalidImageDigest ImageNotFound ");
  const auto unknown =
      bench.call("DescribeImages", {{"repositoryName", "app"}, {"imageIds", JsonArray{gone}}});
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().message.starts_with(
      "The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist"));
  for (const char* tag : {"v1", "v2", "v3"}) ecr::put_image(bench.scene, {"app", tag});
  JsonObject input{{"repositoryName", "app"}, {"maxResults", 2}};
  const auto first = bench.call("DescribeImages", input);
  CHECK(first->at("imageDetails").get_array().size() == 2);
  input["nextToken"] = first->at("nextToken");
  const auto rest = bench.call("DescribeImages", input);
  CHECK(rest->at("imageDetails").get_array().size() == 1);
  CHECK_FALSE(rest->get_object().contains("nextToken"));
  CHECK(bench
            .call("DescribeImages",
                  {{"repositoryName", "app"}, {"filter", JsonObject{{"tagStatus", "UNTAGGED"}}}})
            ->at("imageDetails")
            .get_array()
            .empty());
}
