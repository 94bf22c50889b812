// The AWS-managed policies that are known with their documents: what a blue/green delivery on ECS
// attaches. Any other may exist at AWS; whoever names it is told that nothing is known of it.
#include "mocks/iam/parts.hpp"

#include <array>

namespace greenroom::mocks::iam {
namespace {

constexpr std::string_view prefix = "arn:aws:iam::aws:policy";

// AWS: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
constexpr std::array<AwsPolicy, 8> table = {{
    {"/", "AWSCodeDeployRoleForECS", 3, 1543351200000, 1569278220000,
     R"({"Version":"2012-10-17","Statement":[{"Action":["ecs:DescribeServices","ecs:CreateTa)"
     R"(skSet","ecs:UpdateServicePrimaryTaskSet","ecs:DeleteTaskSet","elasticloadbalancing:D)"
     R"(escribeTargetGroups","elasticloadbalancing:DescribeListeners","elasticloadbalancing:)"
     R"(ModifyListener","elasticloadbalancing:DescribeRules","elasticloadbalancing:ModifyRul)"
     R"(e","lambda:InvokeFunction","cloudwatch:DescribeAlarms","sns:Publish","s3:GetObject",)"
     R"("s3:GetObjectVersion"],"Resource":"*","Effect":"Allow"},{"Action":["iam:PassRole"],")"
     R"(Effect":"Allow","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":["ec)"
     R"(s-tasks.amazonaws.com"]}}}]})"},
    {"/", "AWSCodeDeployRoleForECSLimited", 3, 1543351320000, 1569276600000,
     R"({"Version":"2012-10-17","Statement":[{"Action":["ecs:DescribeServices","ecs:CreateTa)"
     R"(skSet","ecs:UpdateServicePrimaryTaskSet","ecs:DeleteTaskSet","cloudwatch:DescribeAla)"
     R"(rms"],"Resource":"*","Effect":"Allow"},{"Action":["sns:Publish"],"Resource":"arn:aws)"
     R"(:sns:*:*:CodeDeployTopic_*","Effect":"Allow"},{"Action":["elasticloadbalancing:Descr)"
     R"(ibeTargetGroups","elasticloadbalancing:DescribeListeners","elasticloadbalancing:Modi)"
     R"(fyListener","elasticloadbalancing:DescribeRules","elasticloadbalancing:ModifyRule"],)"
     R"("Resource":"*","Effect":"Allow"},{"Action":["lambda:InvokeFunction"],"Resource":"arn)"
     R"(:aws:lambda:*:*:function:CodeDeployHook_*","Effect":"Allow"},{"Action":["s3:GetObjec)"
     R"(t","s3:GetObjectVersion"],"Resource":"*","Condition":{"StringEquals":{"s3:ExistingOb)"
     R"(jectTag/UseWithCodeDeploy":"true"}},"Effect":"Allow"},{"Action":["iam:PassRole"],"Ef)"
     R"(fect":"Allow","Resource":["arn:aws:iam::*:role/ecsTaskExecutionRole","arn:aws:iam::*)"
     R"(:role/ECSTaskExecution*"],"Condition":{"StringLike":{"iam:PassedToService":["ecs-tas)"
     R"(ks.amazonaws.com"]}}}]})"},
    {"/", "AdministratorAccess", 1, 1423247940000, 1423247940000,
     R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}])"
     R"(})"},
    {"/service-role/", "AWSLambdaBasicExecutionRole", 1, 1428591780000, 1428591780000,
     R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:CreateLogGrou)"
     R"(p","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"}]})"},
    {"/service-role/", "AWSLambdaVPCAccessExecutionRole", 3, 1455232500000, 1704494280000,
     R"({"Version":"2012-10-17","Statement":[{"Sid":"AWSLambdaVPCAccessExecutionPermissions")"
     R"(,"Effect":"Allow","Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLo)"
     R"(gEvents","ec2:CreateNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeS)"
     R"(ubnets","ec2:DeleteNetworkInterface","ec2:AssignPrivateIpAddresses","ec2:UnassignPri)"
     R"(vateIpAddresses"],"Resource":"*"}]})"},
    {"/service-role/", "AmazonEC2ContainerServiceAutoscaleRole", 2, 1463095500000, 1517858100000,
     R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ecs:DescribeServic)"
     R"(es","ecs:UpdateService"],"Resource":["*"]},{"Effect":"Allow","Action":["cloudwatch:D)"
     R"(escribeAlarms","cloudwatch:PutMetricAlarm"],"Resource":["*"]}]})"},
    {"/service-role/", "AmazonEC2ContainerServiceEventsRole", 3, 1496163060000, 1678141500000,
     R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ecs:RunTask"],"Res)"
     R"(ource":["*"]},{"Effect":"Allow","Action":"iam:PassRole","Resource":["*"],"Condition")"
     R"(:{"StringLike":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}},{"Effect":"Allow")"
     R"(,"Action":"ecs:TagResource","Resource":"*","Condition":{"StringEquals":{"ecs:CreateA)"
     R"(ction":["RunTask"]}}}]})"},
    {"/service-role/", "AmazonECSTaskExecutionRolePolicy", 1, 1510858080000, 1510858080000,
     R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ecr:GetAuthorizati)"
     R"(onToken","ecr:BatchCheckLayerAvailability","ecr:GetDownloadUrlForLayer","ecr:BatchGe)"
     R"(tImage","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"}]})"},
}};

}  // namespace

std::span<const AwsPolicy> aws_policies() { return table; }

std::string arn_of(const AwsPolicy& policy) {
  return std::string(prefix) + std::string(policy.path) + std::string(policy.name);
}

const AwsPolicy* aws_policy(std::string_view arn) {
  if (!is_of_aws(arn)) return nullptr;
  const std::string_view rest = arn.substr(prefix.size());
  for (const AwsPolicy& policy : table)
    if (rest.starts_with(policy.path) && rest.substr(policy.path.size()) == policy.name)
      return &policy;
  return nullptr;
}

bool is_of_aws(std::string_view arn) { return arn.starts_with(std::string(prefix) + "/"); }

seam::Failure unknown_aws_policy(std::string_view arn) {
  // Differs from AWS: its own policies are about a thousand; the few that are known here stand in
  // the table above, and who names another is refused with 501 and not told that there is none.
  return refuse("NotImplemented",
                "The AWS-managed policy " + std::string(arn) +
                    " is not among those whose documents are known here",
                501);
}

}  // namespace greenroom::mocks::iam
