// Rules of a function's settings beyond those of the published model.
// AWS: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
#include "mocks/lambda/rules.hpp"

#include "mocks/ec2/ec2.hpp"
#include "mocks/iam/iam.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::lambda {
namespace {

seam::Failure bad_value(std::string text) {
  return refuse("InvalidParameterValueException", std::move(text));
}

// The model's own limits are those of managed instances; for all others these hold, and are worded
// as the framework words its own.
Result<void> check_most(std::string_view member, std::int64_t value, std::int64_t most) {
  if (value <= most) return {};
  return refuse("ValidationException",
                "1 validation error detected: Value '" + std::to_string(value) + "' at '" +
                    std::string(member) +
                    "' failed to satisfy constraint: Member must have value less than or equal "
                    "to " +
                    std::to_string(most));
}

Result<void> check_sizes(const JsonObject& input) {
  GR_CHECK(check_most("timeout", number_of(input, "Timeout"), 900));
  GR_CHECK(check_most("memorySize", number_of(input, "MemorySize"), 10'240));
  if (const JsonObject* storage = object_of(input, "EphemeralStorage"))
    GR_CHECK(check_most("ephemeralStorage.size", number_of(*storage, "Size"), 10'240));
  return {};
}

// Differs from AWS: a runtime whose functions can be neither made nor changed any more is one of
// those for which that was so before 2025; of later ones the day has been moved again and again,
// and they are taken.
// AWS: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
constexpr std::array<std::string_view, 20> retired = {
    "nodejs",        "nodejs4.3",     "nodejs4.3-edge", "nodejs6.10", "nodejs8.10",
    "nodejs10.x",    "nodejs12.x",    "nodejs14.x",     "java8",      "python2.7",
    "python3.6",     "python3.7",     "dotnetcore1.0",  "go1.x",      "dotnetcore2.0",
    "dotnetcore2.1", "dotnetcore3.1", "ruby2.5",        "ruby2.7",    "provided"};

Result<void> check_runtime(const JsonObject& input) {
  const std::string_view runtime = text_of(input, "Runtime");
  if (std::find(retired.begin(), retired.end(), runtime) == retired.end()) return {};
  return bad_value("The runtime parameter of " + std::string(runtime) +
                   " is no longer supported for creating or updating AWS Lambda functions. We "
                   "recommend you use a supported runtime while creating or updating functions.");
}

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
constexpr std::array<std::string_view, 18> reserved_keys = {"_HANDLER",
                                                            "_X_AMZN_TRACE_ID",
                                                            "AWS_DEFAULT_REGION",
                                                            "AWS_REGION",
                                                            "AWS_EXECUTION_ENV",
                                                            "AWS_LAMBDA_FUNCTION_NAME",
                                                            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                                            "AWS_LAMBDA_FUNCTION_VERSION",
                                                            "AWS_LAMBDA_INITIALIZATION_TYPE",
                                                            "AWS_LAMBDA_LOG_GROUP_NAME",
                                                            "AWS_LAMBDA_LOG_STREAM_NAME",
                                                            "AWS_ACCESS_KEY",
                                                            "AWS_ACCESS_KEY_ID",
                                                            "AWS_SECRET_ACCESS_KEY",
                                                            "AWS_SESSION_TOKEN",
                                                            "AWS_LAMBDA_RUNTIME_API",
                                                            "LAMBDA_TASK_ROOT",
                                                            "LAMBDA_RUNTIME_DIR"};
constexpr std::size_t environment_most = 4096;

Result<void> check_environment(const JsonObject& input) {
  const JsonObject* environment = object_of(input, "Environment");
  const JsonObject* variables =
      environment == nullptr ? nullptr : object_of(*environment, "Variables");
  if (variables == nullptr) return {};
  std::string taken;
  for (const auto& variable : *variables) {
    const std::string_view key = variable.key();
    if (std::find(reserved_keys.begin(), reserved_keys.end(), key) == reserved_keys.end()) continue;
    if (!taken.empty()) taken += ", ";
    taken += key;
  }
  if (!taken.empty())
    return bad_value(
        "Lambda was unable to configure your environment variables because the environment "
        "variables you have provided contains reserved keys that are currently not supported for "
        "modification. Reserved keys used in this request: " +
        taken);
  const std::string measured = boost::json::serialize(*variables);
  if (measured.size() > environment_most)
    return bad_value(
        "Lambda was unable to configure your environment variables because the environment "
        "variables you have provided exceeded the 4KB limit. String measured: " +
        measured);
  return {};
}

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
constexpr std::array<std::string_view, 9> snapped = {"java11",     "java17",     "java21",
                                                     "java25",     "python3.12", "python3.13",
                                                     "python3.14", "dotnet8",    "dotnet10"};

Result<void> check_snap_start(const JsonObject& input) {
  const JsonObject* start = object_of(input, "SnapStart");
  const std::string_view runtime = text_of(input, "Runtime");
  if (start == nullptr || runtime.empty() || text_of(*start, "ApplyOn") != "PublishedVersions")
    return {};
  if (std::find(snapped.begin(), snapped.end(), runtime) != snapped.end()) return {};
  return bad_value(std::string(runtime) + " is not supported for SnapStart enabled functions.");
}

/// Nobody publishes layers here, so of this account there are none; those of others are believed.
// AWS: https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html
Result<void> check_layers(const Cloud& cloud, const JsonObject& input) {
  const std::string own = ":" + cloud.settings.account + ":layer:";
  for (const std::string& arn : records::texts_of(input, "Layers"))
    if (arn.find(own) != std::string::npos)
      return bad_value("Layer version " + arn + " does not exist.");
  return {};
}

/// The text is from memory.
// AWS: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html
Result<void> check_logging(const JsonObject& input) {
  const JsonObject* logging = object_of(input, "LoggingConfig");
  if (logging == nullptr || text_of(*logging, "LogFormat") != "Text") return {};
  for (const char* level : {"ApplicationLogLevel", "SystemLogLevel"})
    if (logging->contains(level))
      return bad_value("To specify " + std::string(level) + ", set LogFormat to JSON.");
  return {};
}

/// What EC2 would have said, in Lambda's words.
seam::Failure unknown_in_ec2(std::string_view asked, std::string_view code, std::string text) {
  return bad_value("Error occurred while " + std::string(asked) + ". EC2 Error Code: " +
                   std::string(code) + ". EC2 Error Message: " + std::move(text));
}

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
Result<void> check_network(const Cloud& cloud, const JsonObject& input) {
  const JsonObject* network = object_of(input, "VpcConfig");
  if (network == nullptr) return {};
  const auto subnets = records::texts_of(*network, "SubnetIds");
  const auto groups = records::texts_of(*network, "SecurityGroupIds");
  if (subnets.empty() != groups.empty())
    return bad_value("SubnetIds and SecurityIds must coexist or be both empty list.");
  if (!ec2::has_network(cloud)) return {};  // a world without a network: taken on trust
  std::string vpc;
  for (const std::string& id : subnets) {
    const auto subnet = ec2::subnet(cloud, id);
    if (!subnet)
      return unknown_in_ec2("DescribeSubnets", "InvalidSubnetID.NotFound",
                            "The subnet ID '" + id + "' does not exist");
    if (!vpc.empty() && vpc != subnet->vpc)
      return bad_value("Subnets are required to be in the same VPC.");
    vpc = subnet->vpc;
  }
  for (const std::string& id : groups) {
    const auto its = ec2::vpc_of_group(cloud, id);
    if (!its)
      return unknown_in_ec2("DescribeSecurityGroups", "InvalidGroup.NotFound",
                            "The security group '" + id + "' does not exist");
    if (*its != vpc) return bad_value("Security Groups are required to be in the same VPC.");
  }
  return {};
}

}  // namespace

Result<void> check_name(const std::string& name) {
  if (name.size() <= 64) return {};
  return refuse("ValidationException",
                "1 validation error detected: Value '" + name +
                    "' at 'functionName' failed to satisfy constraint: Member must have length "
                    "less than or equal to 64");
}

Result<void> check_settings(const Call& call, const JsonObject& input) {
  GR_CHECK(check_sizes(input));
  GR_CHECK(check_runtime(input));
  GR_CHECK(check_environment(input));
  GR_CHECK(check_snap_start(input));
  GR_CHECK(check_logging(input));
  GR_CHECK(check_layers(call.scene.cloud, input));
  return check_network(call.scene.cloud, input);
}

Result<void> check_role(const Call& call, std::string_view arn) {
  const Cloud& cloud = call.scene.cloud;
  const std::string own = "arn:aws:iam::" + cloud.settings.account + ":";
  if (!arn.starts_with(own))
    return refuse("AccessDeniedException", "Cross-account pass role is not allowed.", 403);
  const iam::Role* role = iam::role_by_arn(cloud, arn);
  if (role == nullptr || !iam::lets_assume(*role, "lambda.amazonaws.com"))
    return bad_value("The role defined for the function cannot be assumed by Lambda.");
  return {};
}

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html
Result<void> check_routing(const Call& call, const Function& function, const std::string& name,
                           const JsonObject& input, std::string_view version) {
  const JsonObject* routing = object_of(input, "RoutingConfig");
  const JsonObject* weights =
      routing == nullptr ? nullptr : object_of(*routing, "AdditionalVersionWeights");
  if (weights == nullptr || weights->empty()) return {};
  if (weights->size() > 1)
    return bad_value("Number of items in AdditionalVersionWeights cannot be greater than 1");
  const std::string other(weights->begin()->key());
  if (version == "$LATEST" || other == "$LATEST")
    return bad_value("$LATEST is not supported for an alias pointing to more than 1 version");
  if (other == version)
    return bad_value("Invalid function version " + other + ". Function version " + other +
                     " is already included in routing configuration.");
  for (const auto& [number, document] : function.versions)
    if (std::to_string(number) == other) return {};
  return refuse("ResourceNotFoundException",
                "Function not found: " + arn_of(call.scene.cloud, name) + ":" + other);
}

}  // namespace greenroom::mocks::lambda
