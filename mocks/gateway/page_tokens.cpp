#include "mocks/gateway/page_tokens.hpp"

#include "mocks/protocol/scalars.hpp"
#include "mocks/service.hpp"

#include <array>

namespace greenroom::mocks::gateway {
namespace {

constexpr std::size_t seal_length = 16;

struct Refusal {
  std::string_view service, operation;  ///< an empty operation: every one of the service
  std::string_view code, text;
};
// Codes are those that the operations model or their pages name; where there is none it is the
// service's common one.
// Inferred: the texts of refused tokens stand on no page, but for those of EC2, Logs and S3.
constexpr std::array<Refusal, 20> refusals = {{
    // AWS: https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html
    {"acm", "", "ValidationException", "The NextToken is not valid."},
    // AWS:
    // https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html
    {"application-autoscaling", "", "InvalidNextTokenException",
     "The next token supplied is invalid."},
    // AWS:
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
    {"cloudwatch", "ListMetrics", "InvalidParameterValueException", "Invalid nextToken"},
    {"cloudwatch", "", "InvalidNextToken", "The next token specified is invalid."},
    // AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ListProjects.html
    {"codebuild", "", "InvalidInputException", "Invalid pagination token"},
    {"codeconnections", "", "ValidationException", "Invalid nextToken."},
    {"codestar-connections", "", "ValidationException", "Invalid nextToken."},
    // AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ListDeployments.html
    {"codedeploy", "", "InvalidNextTokenException", "The nextToken is not valid"},
    // AWS: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ListPipelines.html
    {"codepipeline", "", "InvalidNextTokenException", "The next token is not valid."},
    // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    {"ec2", "", "InvalidNextToken", "The specified NextToken is not valid."},
    // AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html
    {"ecr", "", "InvalidParameterException",
     "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'"},
    // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
    {"ecs", "", "InvalidParameterException", "Invalid token."},
    // AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
    {"elbv2", "", "ValidationError", "Invalid marker"},
    // AWS: https://docs.aws.amazon.com/eventbridge/latest/APIReference/CommonErrors.html
    {"events", "", "ValidationException", "Invalid nextToken."},
    // AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
    {"iam", "", "ValidationError", "Invalid Marker."},
    // AWS: https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html
    {"lambda", "", "InvalidParameterValueException", "Invalid marker."},
    // AWS:
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html
    {"logs", "", "InvalidParameterException", "The specified nextToken is invalid."},
    // AWS:
    // https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
    {"resourcegroupstaggingapi", "", "InvalidParameterException",
     "The PaginationToken is not valid."},
    // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
    {"s3", "", "InvalidArgument", "The continuation token provided is incorrect"},
    // AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
    {"secretsmanager", "", "InvalidNextTokenException", "The NextToken value is invalid."},
}};

seam::Failure refused(const TokenPlace& place) {
  for (const Refusal& refusal : refusals)
    if (refusal.service == place.service.name &&
        (refusal.operation.empty() || refusal.operation == place.operation.name))
      return refuse(std::string(refusal.code), std::string(refusal.text));
  return refuse("ValidationException", "The token of the page is not valid.");
}

struct Names {
  std::string_view in, out;  ///< empty: no tokens
};

/// Keys of S3's older lists, and numbers, are no tokens: callers may make them up.
bool is_one_member(std::string_view name) {
  return !name.empty() && name.find_first_of(",.[ ") == std::string_view::npos;
}

Names names_of(const model::Operation& operation) {
  if (const model::Paginator* pages = operation.paginator; pages != nullptr) {
    if (is_one_member(pages->input_token) && is_one_member(pages->output_token))
      return {pages->input_token, pages->output_token};
    return {};
  }
  // Some operations have pages and no paginator in their model.
  if (operation.input == nullptr || operation.output == nullptr) return {};
  for (const std::string_view name : {"NextToken", "nextToken"})
    if (operation.input->member(name) != nullptr && operation.output->member(name) != nullptr)
      return {name, name};
  return {};
}

std::string sealed(const TokenPlace& place, std::string_view own) {
  const std::string whose =
      std::string(place.service.name) + ":" + std::string(place.operation.name) + ":";
  const std::uint64_t draw =
      place.cloud.settings.chance.draw("page_token", whose + std::string(own));
  return sim::drawn_hex(draw, seal_length) + protocol::base64_of(own);
}

}  // namespace

seam::Result<std::optional<JsonObject>> opened(const TokenPlace& place, const JsonObject& input) {
  const Names names = names_of(place.operation);
  if (names.in.empty()) return std::nullopt;
  const Json* const given = input.if_contains(names.in);
  if (given == nullptr || !given->is_string()) return std::nullopt;
  const std::string_view token = given->get_string();
  // Clients that fill in forms send an empty one with the first page; S3 takes none that is empty.
  if (token.empty() && place.service.name != "s3") return std::nullopt;
  if (token.size() <= seal_length) return refused(place);
  const auto own = protocol::bytes_of_base64(token.substr(seal_length));
  if (!own || sealed(place, *own) != token) return refused(place);
  JsonObject plain = input;
  plain[names.in] = *own;
  return plain;
}

void seal(const TokenPlace& place, const JsonObject& input, JsonObject& output) {
  const Names names = names_of(place.operation);
  if (names.in.empty()) return;
  if (Json* const own = output.if_contains(names.out); own != nullptr && own->is_string())
    if (const std::string_view text = own->get_string(); !text.empty())
      *own = Json(sealed(place, text), output.storage());
  const Json* const given = names.in == names.out ? nullptr : input.if_contains(names.in);
  if (Json* const told = output.if_contains(names.in); told != nullptr && given != nullptr)
    *told = Json(*given, output.storage());
}

}  // namespace greenroom::mocks::gateway
