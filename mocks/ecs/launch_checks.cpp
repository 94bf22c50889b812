// Where and how tasks are to run, as CreateService, CreateTaskSet and RunTask refuse it: launch
// type, platform version, subnets and security groups.
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecs/cluster_settings.hpp"
#include "mocks/ecs/handlers.hpp"
#include "mocks/records.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ecs {
namespace {

seam::Failure bad_launch(std::string message) {
  return refuse("InvalidParameterException", std::move(message));
}

std::string listed(const std::vector<std::string>& ids) {
  std::string text = "[";
  for (const std::string& id : ids) text += (text.size() == 1 ? "" : ", ") + id;
  return text + "]";
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
// AWS: https://github.com/aws/aws-cdk/issues/19275
// Inferred: the text about subnets of two VPCs.
Result<void> check_places(const Cloud& cloud, const std::vector<std::string>& subnets,
                          const std::vector<std::string>& groups) {
  if (!ec2::has_network(cloud)) return {};
  std::string vpc;
  for (const std::string& id : subnets) {
    const auto subnet = ec2::subnet(cloud, id);
    if (!subnet)
      return bad_launch("Error retrieving subnet information for " + listed(subnets) +
                        ": The subnet ID '" + id +
                        "' does not exist (ErrorCode: InvalidSubnetID.NotFound)");
    if (!vpc.empty() && subnet->vpc != vpc)
      return bad_launch("The subnets " + listed(subnets) + " do not belong to the same VPC.");
    vpc = subnet->vpc;
  }
  for (const std::string& id : groups) {
    const auto of = ec2::vpc_of_group(cloud, id);
    if (!of)
      return bad_launch("Error retrieving security group information for " + listed(groups) +
                        ": The security group '" + id +
                        "' does not exist (ErrorCode: InvalidGroup.NotFound)");
    if (*of != vpc)
      return bad_launch("Security Group " + id +
                        " does not appear to belong to the same VPC as the input subnets.");
  }
  return {};
}

bool is_in(const JsonObject& object, std::string_view member, std::string_view text) {
  const std::vector<std::string> all = records::texts_of(object, member);
  return std::find(all.begin(), all.end(), text) != all.end();
}

bool has_strategy(const JsonObject& object, std::string_view member) {
  const JsonArray* strategy = array_of(object, member);
  return strategy != nullptr && !strategy->empty();
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
Result<void> check_platform(const JsonObject& input) {
  constexpr std::array<std::string_view, 4> known = {"LATEST", "1.4.0", "1.3.0", ""};
  const std::string_view version = text_of(input, "platformVersion");
  if (std::find(known.begin(), known.end(), version) != known.end()) return {};
  return refuse("PlatformUnknownException", "The specified platform version does not exist.");
}

}  // namespace

Result<void> check_network(const Cloud& cloud, const TaskDefinition& definition,
                           const JsonObject& input) {
  if (text_of(definition.document, "networkMode") != "awsvpc") return {};
  const JsonObject* network = object_of(input, "networkConfiguration");
  const JsonObject* awsvpc =
      network == nullptr ? nullptr : object_of(*network, "awsvpcConfiguration");
  if (awsvpc == nullptr)
    return bad_launch(
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  const std::vector<std::string> subnets = records::texts_of(*awsvpc, "subnets"),
                                 groups = records::texts_of(*awsvpc, "securityGroups");
  constexpr std::size_t subnets_most = 16, groups_most = 5;
  if (subnets.empty()) return bad_launch("subnets can not be empty.");
  if (subnets.size() > subnets_most) return bad_launch("subnets can have at most 16 items.");
  if (groups.size() > groups_most) return bad_launch("securityGroups can have at most 5 items.");
  return check_places(cloud, subnets, groups);
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
Result<void> check_launch(const Cluster& cluster, const TaskDefinition& definition,
                          const JsonObject& input) {
  const std::string_view launch = text_of(input, "launchType");
  const bool by_strategy = has_strategy(input, "capacityProviderStrategy");
  if (!launch.empty() && by_strategy)
    return bad_launch(
        "Specifying both a launch type and capacity provider strategy is not supported. Remove one "
        "and try again.");
  GR_CHECK(check_providers(input));
  // Differs from AWS: instances of one's own are not modelled.
  if (launch == "EC2" || launch == "EXTERNAL")
    return bad_launch("greenroom does not model the launch type " + std::string(launch) +
                      " yet: only FARGATE.");
  const bool usual = has_strategy(cluster.given, "defaultCapacityProviderStrategy");
  if (launch.empty() && !by_strategy && !usual)
    return bad_launch("No Container Instances were found in your cluster.");
  if (launch == "FARGATE" && !is_in(definition.document, "compatibilities", "FARGATE"))
    return bad_launch("Task definition does not support launch_type FARGATE.");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
  if (flag_of(input, "enableExecuteCommand") && text_of(definition.document, "taskRoleArn").empty())
    return bad_launch(
        "The service couldn't be created because a valid taskRoleArn is not being used. Specify a "
        "valid task role in your task definition and try again.");
  return check_platform(input);
}

}  // namespace greenroom::mocks::ecs
