#include "mocks/ecr/ecr.hpp"
#include "mocks/s3/s3.hpp"
#include "tests/mocks/lambda/bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using Bench = greenroom::tests::LambdaBench;
using greenroom::tests::hook;
using greenroom::tests::zip;

namespace {

/// A function with one member that is otherwise.
std::string made_with(Bench& bench, std::string_view member, Json value) {
  JsonObject input = bench.input();
  input[member] = std::move(value);
  return bench.refused("CreateFunction", input);
}

std::string id_in(const Json& answer, std::string_view what, std::string_view id) {
  return std::string(text_of(*object_of(answer.get_object(), what), id));
}

}  // namespace

TEST_CASE("a function that may take longer or more memory than there is is refused") {
  Bench bench;
  CHECK(made_with(bench, "Timeout", 1000) ==
        "ValidationException: 1 validation error detected: Value '1000' at 'timeout' failed to "
        "satisfy constraint: Member must have value less than or equal to 900");
  CHECK(made_with(bench, "Timeout", 0) ==
        "ValidationException: 1 validation error detected: Value '0' at 'timeout' failed to "
        "satisfy constraint: Member must have value greater than or equal to 1");
  CHECK(made_with(bench, "MemorySize", 20480) ==
        "ValidationException: 1 validation error detected: Value '20480' at 'memorySize' failed "
        "to satisfy constraint: Member must have value less than or equal to 10240");
  CHECK(made_with(bench, "MemorySize", 64).starts_with("ValidationException"));
  CHECK(made_with(bench, "EphemeralStorage", JsonObject{{"Size", 20480}})
            .starts_with("ValidationException"));
  CHECK(bench.cloud.lambda->functions.empty());
  bench.made();
  CHECK(bench.refused("UpdateFunctionConfiguration", {{"FunctionName", hook}, {"Timeout", 901}})
            .starts_with("ValidationException"));
  CHECK(number_of(bench.told(), "Timeout") == 3);
}

TEST_CASE("a runtime that is none, or is retired, runs no function") {
  Bench bench;
  const std::string unknown = made_with(bench, "Runtime", "foo");
  CHECK(
      unknown.starts_with("InvalidParameterValueException: Value foo at 'runtime' failed to "
                          "satisfy constraint: Member must satisfy enum value set: ["));
  CHECK(unknown.ends_with("] or be a valid ARN"));
  CHECK(made_with(bench, "Runtime", "python3.7") ==
        "InvalidParameterValueException: The runtime parameter of python3.7 is no longer supported "
        "for creating or updating AWS Lambda functions. We recommend you use a supported runtime "
        "while creating or updating functions.");
  CHECK(bench.cloud.lambda->functions.empty());
}

TEST_CASE("the environment leaves Lambda's own names alone and fits into four kilobytes") {
  Bench bench;
  const JsonObject taken{{"STAGE", "v1"}, {"AWS_REGION", "x"}, {"LAMBDA_TASK_ROOT", "/"}};
  CHECK(made_with(bench, "Environment", JsonObject{{"Variables", taken}}) ==
        "InvalidParameterValueException: Lambda was unable to configure your environment variables "
        "because the environment variables you have provided contains reserved keys that are "
        "currently not supported for modification. Reserved keys used in this request: AWS_REGION, "
        "LAMBDA_TASK_ROOT");
  const JsonObject large{{"LARGE", std::string(4096, 'x')}};
  CHECK(made_with(bench, "Environment", JsonObject{{"Variables", large}})
            .starts_with("InvalidParameterValueException: Lambda was unable to configure your "
                         "environment variables because the environment variables you have "
                         "provided exceeded the 4KB limit. String measured: {"));
  CHECK(made_with(bench, "Environment", JsonObject{{"Variables", JsonObject{{"A1", "x"}}}}) ==
        "done");
}

TEST_CASE("a function's network is there, whole, and one") {
  Bench bench;
  const auto ec2 = [&](std::string_view name, const JsonObject& input) {
    auto answer = invoke(bench.scene, "ec2", name, input, bench.me);
    REQUIRE(answer.has_value());
    return *answer;
  };
  const auto vpc = [&](const char* block) {
    return id_in(ec2("CreateVpc", {{"CidrBlock", block}}), "Vpc", "VpcId");
  };
  const std::string here = vpc("10.0.0.0/16"), there = vpc("10.1.0.0/16");
  const std::string subnet = id_in(
      ec2("CreateSubnet", {{"VpcId", here}, {"CidrBlock", "10.0.0.0/24"}}), "Subnet", "SubnetId");
  const auto group = [&](const std::string& in) {
    return std::string(text_of(
        ec2("CreateSecurityGroup", {{"GroupName", "g"}, {"Description", "d"}, {"VpcId", in}})
            .get_object(),
        "GroupId"));
  };
  const std::string own = group(here), other = group(there);
  const auto in = [&](const char* subnet_id, const std::string& group_id) {
    return made_with(bench, "VpcConfig",
                     JsonObject{{"SubnetIds", JsonArray{subnet_id}},
                                {"SecurityGroupIds", JsonArray{Json(group_id)}}});
  };
  CHECK(in("subnet-0123456789abcdef0", own) ==
        "InvalidParameterValueException: Error occurred while DescribeSubnets. EC2 Error Code: "
        "InvalidSubnetID.NotFound. EC2 Error Message: The subnet ID 'subnet-0123456789abcdef0' "
        "does not exist");
  CHECK(in(subnet.c_str(), "sg-0123456789abcdef0") ==
        "InvalidParameterValueException: Error occurred while DescribeSecurityGroups. EC2 Error "
        "Code: InvalidGroup.NotFound. EC2 Error Message: The security group "
        "'sg-0123456789abcdef0' does not exist");
  CHECK(in(subnet.c_str(), other) ==
        "InvalidParameterValueException: Security Groups are required to be in the same VPC.");
  CHECK(made_with(bench, "VpcConfig", JsonObject{{"SubnetIds", JsonArray{Json(subnet)}}}) ==
        "InvalidParameterValueException: SubnetIds and SecurityIds must coexist or be both empty "
        "list.");
  CHECK(bench.cloud.lambda->functions.empty());
  CHECK(in(subnet.c_str(), own) == "done");
}

TEST_CASE("code in S3 is an object that is there and a zip, and its digest is that of its bytes") {
  Bench bench;
  JsonObject code{{"S3Bucket", "artifacts"}, {"S3Key", "hook.zip"}};
  CHECK(made_with(bench, "Code", code) ==
        "InvalidParameterValueException: Error occurred while GetObject. S3 Error Code: "
        "NoSuchBucket. S3 Error Message: The specified bucket does not exist");
  REQUIRE(invoke(bench.scene, "s3", "CreateBucket",
                 {{"Bucket", "artifacts"},
                  {"CreateBucketConfiguration", JsonObject{{"LocationConstraint", "us-east-2"}}}},
                 bench.me));
  CHECK(made_with(bench, "Code", code) ==
        "InvalidParameterValueException: Error occurred while GetObject. S3 Error Code: NoSuchKey. "
        "S3 Error Message: The specified key does not exist");
  REQUIRE(s3::write_object(bench.scene, "artifacts", "hook.zip", "no zip", "x/y"));
  CHECK(made_with(bench, "Code", code)
            .starts_with("InvalidParameterValueException: Could not unzip uploaded file."));
  const std::string bytes("PK\3\4\n\0\0\0\0\0", 10);
  REQUIRE(s3::write_object(bench.scene, "artifacts", "hook.zip", bytes, "x/y"));
  CHECK(made_with(bench, "Code", code) == "done");
  bench.settle();
  const std::string from_s3(text_of(bench.told(), "CodeSha256"));
  bench.made("other");
  CHECK(text_of(bench.told("other"), "CodeSha256") == from_s3);
  code["ZipFile"] = zip;
  code["FunctionName"] = hook;
  CHECK(bench.refused("UpdateFunctionCode", code).starts_with("InvalidParameterValueException"));
}

TEST_CASE("a function of an image needs an image that is there") {
  Bench bench;
  const std::string uri = ecr::registry_host(bench.cloud) + "/hooks:v1";
  JsonObject input{{"FunctionName", "image"},
                   {"PackageType", "Image"},
                   {"Role", greenroom::tests::role},
                   {"Code", JsonObject{{"ImageUri", uri}}}};
  CHECK(bench.refused("CreateFunction", input) ==
        "InvalidParameterValueException: Source image " + uri +
            " does not exist. Provide a valid source image.");
  ecr::Image image;
  image.repository = "hooks";
  image.tag = "v1";
  image.digest = "sha256:" + std::string(64, 'a');
  ecr::put_image(bench.scene, image);
  bench.done("CreateFunction", input);
  bench.settle();
  CHECK(text_of(bench.told("image"), "CodeSha256") == std::string(64, 'a'));
  CHECK(bench.refused("UpdateFunctionCode", {{"FunctionName", "image"}, {"ZipFile", zip}}) ==
        "InvalidParameterValueException: Please provide ImageUri when updating a function with "
        "packageType Image.");
}

TEST_CASE("an alias sends calls to one more version at most, and never to $LATEST") {
  Bench bench;
  bench.made();
  bench.done("PublishVersion", {{"FunctionName", hook}});
  const auto alias = [&](const char* version, const JsonObject& weights) {
    return bench.refused("CreateAlias",
                         {{"FunctionName", hook},
                          {"Name", "live"},
                          {"FunctionVersion", version},
                          {"RoutingConfig", JsonObject{{"AdditionalVersionWeights", weights}}}});
  };
  CHECK(alias("$LATEST", {{"1", 100'000}}) ==
        "InvalidParameterValueException: $LATEST is not supported for an alias pointing to more "
        "than 1 version");
  CHECK(alias("1", {{"1", 100'000}})
            .starts_with("InvalidParameterValueException: Invalid function version 1."));
  CHECK(alias("1", {{"7", 100'000}}).starts_with("ResourceNotFoundException: Function not found"));
  CHECK(alias("1", {{"2", 100'000}, {"3", 100'000}})
            .starts_with("InvalidParameterValueException: Number of items"));
}

TEST_CASE("an alias has a name, not a number") {
  Bench bench;
  bench.made();
  CHECK(bench.refused("CreateAlias",
                      {{"FunctionName", hook}, {"Name", "1"}, {"FunctionVersion", "$LATEST"}}) ==
        "ValidationException: 1 validation error detected: Value '1' at 'name' failed to satisfy "
        "constraint: Member must satisfy regular expression pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)");
}

TEST_CASE("only somebody that there is may be let in to a function") {
  Bench bench;
  bench.made();
  const auto let = [&](const char* principal) {
    return bench.refused("AddPermission", {{"FunctionName", hook},
                                           {"StatementId", std::string("s") + principal[0]},
                                           {"Action", "lambda:InvokeFunction"},
                                           {"Principal", principal}});
  };
  for (const char* nobody :
       {"foo", "foo.amazonaws.com", "arn:aws:iam::123456789012:role/nobody", "1234"})
    CHECK(let(nobody) ==
          "InvalidParameterValueException: The provided principal was invalid. Please check the "
          "principal and try again.");
  CHECK(let("events.amazonaws.com") == "done");
  CHECK(let("210987654321") == "done");
}

TEST_CASE("a function of another region is not reached") {
  Bench bench;
  bench.made();
  CHECK(bench.refused("GetFunction",
                      {{"FunctionName",
                        "arn:aws:lambda:us-east-1:123456789012:function:" + std::string(hook)}}) ==
        "ResourceNotFoundException: Functions from 'us-east-1' are not reachable in this region "
        "('us-east-2')");
}

TEST_CASE("a function has a name of 64 letters at most, and what belongs together") {
  Bench bench;
  CHECK(made_with(bench, "FunctionName", Json(std::string(65, 'x')))
            .ends_with("Member must have length less than or equal to 64"));
  CHECK(made_with(bench, "SnapStart", JsonObject{{"ApplyOn", "PublishedVersions"}}) == "done");
  JsonObject input = bench.input("node");
  input["Runtime"] = "nodejs22.x";
  input["SnapStart"] = JsonObject{{"ApplyOn", "PublishedVersions"}};
  CHECK(bench.refused("CreateFunction", input) ==
        "InvalidParameterValueException: nodejs22.x is not supported for SnapStart enabled "
        "functions.");
  const char* layer = "arn:aws:lambda:us-east-2:123456789012:layer:x:1";
  CHECK(made_with(bench, "Layers", JsonArray{layer}) ==
        "InvalidParameterValueException: Layer version " + std::string(layer) + " does not exist.");
  CHECK(made_with(bench, "LoggingConfig",
                  JsonObject{{"LogFormat", "Text"}, {"ApplicationLogLevel", "INFO"}})
            .starts_with("InvalidParameterValueException: "));
  CHECK(bench.cloud.lambda->functions.size() == 1);
}
