// What a world's account has beside its service: IAM roles with their policies, log groups, the
// functions of its hooks. As the article sets them up; captured worlds are told none of them.
#include "harness/world_resources.hpp"
#include "mocks/iam/iam.hpp"
#include "mocks/lambda/lambda.hpp"
#include "mocks/logs/logs.hpp"

namespace greenroom::harness {
namespace {

constexpr std::int64_t retention_days = 30;

/// With {a}, {r} and {n} for account, region and the service's name.
std::string filled(const Workshop& shop, std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 1) != "{" || at + 2 >= text.size() || text[at + 2] != '}') {
      out += text[at];
      continue;
    }
    const char what = text[at + 1];
    out += what == 'a'   ? shop.play.world.account
           : what == 'r' ? shop.play.world.region
                         : shop.play.world.service.name;
    at += 2;
  }
  return out;
}

struct RoleRow {
  std::string_view name, service, attached, policy, text;
};
constexpr std::string_view pipeline_policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject",)"
    R"("s3:GetObjectVersion","s3:PutObject","s3:GetBucketVersioning","s3:ListBucket"],)"
    R"("Resource":["arn:aws:s3:::{n}-artifacts-{a}","arn:aws:s3:::{n}-artifacts-{a}/*"]},)"
    R"({"Effect":"Allow","Action":["codeconnections:UseConnection",)"
    R"("codestar-connections:UseConnection"],"Resource":"*"},)"
    R"({"Effect":"Allow","Action":["codebuild:StartBuild","codebuild:BatchGetBuilds"],)"
    R"("Resource":"arn:aws:codebuild:{r}:{a}:project/{n}"},)"
    R"({"Effect":"Allow","Action":["codedeploy:CreateDeployment","codedeploy:GetDeployment",)"
    R"("codedeploy:GetApplication","codedeploy:GetApplicationRevision",)"
    R"("codedeploy:RegisterApplicationRevision","codedeploy:GetDeploymentConfig"],)"
    R"("Resource":"*"},{"Effect":"Allow","Action":["ecs:RegisterTaskDefinition",)"
    R"("ecs:TagResource"],"Resource":"*"},{"Effect":"Allow","Action":"iam:PassRole",)"
    R"("Resource":["arn:aws:iam::{a}:role/{n}-ecs-execution",)"
    R"("arn:aws:iam::{a}:role/{n}-ecs-task"],)"
    R"("Condition":{"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}}]})";
constexpr std::string_view build_policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:CreateLogStream",)"
    R"("logs:PutLogEvents"],"Resource":"arn:aws:logs:{r}:{a}:log-group:/aws/codebuild/{n}:*"},)"
    R"({"Effect":"Allow","Action":"ecr:GetAuthorizationToken","Resource":"*"},)"
    R"({"Effect":"Allow","Action":["ecr:BatchCheckLayerAvailability","ecr:BatchGetImage",)"
    R"("ecr:CompleteLayerUpload","ecr:DescribeImages","ecr:GetDownloadUrlForLayer",)"
    R"("ecr:InitiateLayerUpload","ecr:PutImage","ecr:UploadLayerPart"],)"
    R"("Resource":"arn:aws:ecr:{r}:{a}:repository/{n}/*"},)"
    R"({"Effect":"Allow","Action":["s3:GetObject","s3:GetObjectVersion","s3:PutObject"],)"
    R"("Resource":"arn:aws:s3:::{n}-artifacts-{a}/*"}]})";
constexpr std::string_view execution_policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
    R"("Action":"secretsmanager:GetSecretValue",)"
    R"("Resource":"arn:aws:secretsmanager:{r}:{a}:secret:{n}/app-??????"}]})";
constexpr std::string_view task_policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:CreateLogStream",)"
    R"("logs:PutLogEvents","logs:DescribeLogStreams"],)"
    R"("Resource":"arn:aws:logs:{r}:{a}:log-group:/ecs/{n}:*"}]})";
constexpr std::string_view hook_policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
    R"("Action":"codedeploy:PutLifecycleEventHookExecutionStatus",)"
    R"("Resource":"arn:aws:codedeploy:{r}:{a}:deploymentgroup:{n}/{n}"},{"Effect":"Allow",)"
    R"("Action":["logs:CreateLogStream","logs:PutLogEvents"],)"
    R"("Resource":"arn:aws:logs:{r}:{a}:log-group:/aws/lambda/CodeDeployHook_{n}-*"},)"
    R"({"Effect":"Allow","Action":["ec2:CreateNetworkInterface",)"
    R"("ec2:DescribeNetworkInterfaces","ec2:DeleteNetworkInterface"],"Resource":"*"}]})";
constexpr std::string_view deployer_policy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:GetCallerIdentity",)"
    R"("ecs:Describe*","ecs:List*","ecs:RegisterTaskDefinition","ecs:DeregisterTaskDefinition",)"
    R"("ecs:TagResource","codedeploy:Get*","codedeploy:List*","codedeploy:BatchGet*",)"
    R"("codedeploy:RegisterApplicationRevision","codedeploy:CreateDeployment",)"
    R"("codedeploy:StopDeployment","codedeploy:ContinueDeployment",)"
    R"("elasticloadbalancing:Describe*","ecr:DescribeImages","ecr:BatchGetImage",)"
    R"("secretsmanager:DescribeSecret","cloudwatch:DescribeAlarms","cloudwatch:GetMetricData",)"
    R"("logs:DescribeLogGroups","iam:GetRole","iam:SimulatePrincipalPolicy"],"Resource":"*"},)"
    R"({"Effect":"Allow","Action":"iam:PassRole",)"
    R"("Resource":["arn:aws:iam::{a}:role/{n}-ecs-execution",)"
    R"("arn:aws:iam::{a}:role/{n}-ecs-task"],)"
    R"("Condition":{"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}}]})";

constexpr RoleRow rows[] = {
    {"codepipeline", "codepipeline.amazonaws.com", "", "pipeline", pipeline_policy},
    {"codebuild", "codebuild.amazonaws.com", "", "build", build_policy},
    {"codedeploy", "codedeploy.amazonaws.com", "arn:aws:iam::aws:policy/AWSCodeDeployRoleForECS",
     "", ""},
    {"ecs-execution", "ecs-tasks.amazonaws.com",
     "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy", "secrets",
     execution_policy},
    {"ecs-task", "ecs-tasks.amazonaws.com", "", "logs", task_policy},
    {"hook", "lambda.amazonaws.com", "", "hook", hook_policy},
    {"deployer", "", "", "deploy", deployer_policy},
};

std::string trust_of(const Workshop& shop, const RoleRow& row) {
  if (!row.service.empty()) return mocks::iam::trust_of_service(row.service);
  return filled(shop,
                R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
                R"("Principal":{"AWS":"arn:aws:iam::{a}:root"},"Action":"sts:AssumeRole"}]})");
}

}  // namespace

void put_account(Workshop& shop) {
  const std::string& name = shop.play.world.service.name;
  for (const RoleRow& row : rows) {
    mocks::iam::RoleSpec role;
    role.name = name + "-" + std::string(row.name);
    role.trust = trust_of(shop, row);
    if (!row.attached.empty()) role.attached.emplace_back(row.attached);
    if (!row.policy.empty()) role.policies.emplace_back(row.policy, filled(shop, row.text));
    mocks::iam::put_role(shop.scene, role);
  }
  for (const char* service : {"ecs.amazonaws.com", "elasticloadbalancing.amazonaws.com"})
    mocks::iam::put_service_linked_role(shop.scene, service);
  mocks::logs::put_group(shop.scene, "/ecs/" + name, retention_days);
  mocks::logs::put_group(shop.scene, "/aws/codebuild/" + name, retention_days);
  for (const HookSpec& hook : shop.play.world.hooks)
    mocks::lambda::put_function(
        shop.scene, hook.function,
        "arn:aws:iam::" + shop.play.world.account + ":role/" + name + "-hook");
}

}  // namespace greenroom::harness
