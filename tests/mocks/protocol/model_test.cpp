#include "mocks/model/model.hpp"

#include "mocks/model/validate.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

TEST_CASE("every service of the spine is modelled whole") {
  const std::pair<const char*, std::size_t> wanted[] = {
      {"ecs", 77}, {"codedeploy", 47}, {"elbv2", 51}, {"ecr", 58}, {"secretsmanager", 23},
      {"sts", 11}, {"cloudwatch", 39}};
  for (const auto& [name, operations] : wanted) {
    INFO(name);
    const auto* service = model::find(name);
    REQUIRE(service != nullptr);
    CHECK(service->operations.size() >= operations);
    for (const auto& operation : service->operations)
      CHECK(service->operation(operation.name) == &operation);
  }
  CHECK(model::find("nobody") == nullptr);
}

TEST_CASE("a model knows protocols, errors with their status, tokens, waiters and paginators") {
  const auto& codedeploy = model::service("codedeploy");
  CHECK(codedeploy.target_prefix == "CodeDeploy_20141006");
  CHECK(codedeploy.speaks_json);
  const auto* create = codedeploy.operation("CreateDeployment");
  REQUIRE(create != nullptr);
  CHECK(create->errors.size() > 20);
  REQUIRE(create->error("DeploymentLimitExceededException") != nullptr);
  CHECK(create->error("DeploymentLimitExceededException")->status == 400);
  CHECK(create->error("NobodysException") == nullptr);
  const auto& elb = model::service("elbv2");
  CHECK(elb.speaks_query);
  REQUIRE(elb.error("PriorRequestNotCompleteException") != nullptr);
  CHECK(elb.error("PriorRequestNotCompleteException")->error_code() == "PriorRequestNotComplete");
  CHECK(elb.error("PriorRequestNotCompleteException")->status == 429);
  CHECK(elb.operation("DescribeRules")->wrapper == "DescribeRulesResult");
  CHECK(model::service("ecs").error("ServerException")->status == 500);
  CHECK(model::service("ecs").operation("RunTask")->input->member("clientToken")->token);
  REQUIRE(codedeploy.waiters.size() == 1);
  CHECK(codedeploy.waiters[0].delay_seconds == 15);
  CHECK(codedeploy.waiters[0].attempts == 120);
  CHECK(codedeploy.operation("ListDeployments")->paginator->input_token == "nextToken");
}

TEST_CASE("patterns match whole texts, in linear time, beyond ASCII") {
  const auto& ecr = model::service("ecr");
  const auto* name = ecr.operation("CreateRepository")->input->member("repositoryName")->shape;
  REQUIRE(name->pattern != nullptr);
  CHECK(model::matches(*name->pattern, "bash-dog/app"));
  CHECK_FALSE(model::matches(*name->pattern, "Bash"));
  CHECK_FALSE(model::matches(*name->pattern, "bash/"));
  CHECK_FALSE(model::matches(*name->pattern, std::string(200'000, 'a') + "/"));
  const auto* tag = model::service("sts").operation("AssumeRole")->input->member("Tags");
  const auto* key = tag->shape->members[0].shape->member("Key")->shape;
  REQUIRE(key->pattern != nullptr);
  CHECK(model::matches(*key->pattern, "\xC3\xA9t\xC3\xA9"));
  CHECK_FALSE(model::matches(*key->pattern, "\xE2\x82\xAC"));  // a currency sign is no letter
  CHECK_FALSE(model::matches(*key->pattern, "\xFF\xFE"));
}

namespace {

seam::Error refused(const char* service_name, const char* operation_name,
                    const JsonObject& document) {
  const auto& service = model::service(service_name);
  const auto& operation = *service.operation(operation_name);
  const auto complaints = model::check(*operation.input, document);
  REQUIRE_FALSE(complaints.empty());
  return model::refusal(service, operation, complaints);
}

}  // namespace

TEST_CASE("each service refuses what its model forbids in its own words") {
  auto error = refused("codedeploy", "GetDeployment", {});
  CHECK(error.code == "DeploymentIdRequiredException");
  error = refused("codedeploy", "CreateDeployment", {{"applicationName", ""}});
  CHECK(error.code == "InvalidApplicationNameException");
  error = refused("secretsmanager", "GetSecretValue", {});
  CHECK(error.code == "ValidationException");
  CHECK(error.message ==
        "1 validation error detected: Value null at 'secretId' failed to satisfy constraint: "
        "Member must not be null");
  error = refused("ecr", "CreateRepository", {{"repositoryName", "Bash"}});
  CHECK(error.code == "InvalidParameterException");
  CHECK(
      error.message.starts_with("Invalid parameter at 'repositoryName' failed to satisfy "
                                "constraint: 'must satisfy regular expression '"));
  error = refused("sts", "AssumeRole", {{"RoleArn", "short"}, {"RoleSessionName", "x y"}});
  CHECK(error.code == "ValidationError");
  CHECK(
      error.message.starts_with("2 validation errors detected: Value 'short' at 'roleArn' failed"));
  error = refused("elbv2", "CreateTargetGroup", {{"Name", "g"}, {"Protocol", "GOPHER"}});
  CHECK(error.message ==
        "1 validation error detected: Value 'GOPHER' at 'protocol' failed to satisfy constraint: "
        "Member must satisfy enum value set: [HTTP, HTTPS, TCP, TLS, UDP, TCP_UDP, GENEVE, QUIC, "
        "TCP_QUIC]");
  error = refused("ecs", "DescribeServices", {});
  CHECK(error.code == "InvalidParameterException");
}

TEST_CASE("a place inside lists is named as AWS names it, and a secret is not shown") {
  const auto& service = model::service("secretsmanager");
  const auto& operation = *service.operation("CreateSecret");
  const auto complaints = model::check(
      *operation.input, {{"Name", "n"},
                         {"SecretString", std::string(70'000, 's')},
                         {"Tags", JsonArray{JsonObject{{"Key", std::string(200, 'k')}}}},
                         {"Nonsense", 1}});
  REQUIRE(complaints.size() == 3);
  CHECK(complaints[0].path == "secretString");
  CHECK(complaints[0].sensitive);
  CHECK(complaints[0].value.empty());
  CHECK(complaints[1].path == "tags.1.member.key");
  CHECK(complaints[2].what == model::Complaint::What::unknown);
}

TEST_CASE("a document of another type than the model's is complained of") {
  const auto& operation = *model::service("ecs").operation("UpdateService");
  const auto complaints = model::check(*operation.input, {{"service", 7}, {"desiredCount", "two"}});
  REQUIRE(complaints.size() == 2);
  CHECK(complaints[0].what == model::Complaint::What::type);
}
