// Where a function's code comes from: bytes of the request, an object in S3, an image in ECR.
// AWS: https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCode.html
#include "mocks/ecr/ecr.hpp"
#include "mocks/gateway/digest.hpp"
#include "mocks/lambda/parts.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/values.hpp"
#include "mocks/s3/s3.hpp"

namespace greenroom::mocks::lambda {
namespace {

seam::Failure bad_code(std::string text) {
  return refuse("InvalidParameterValueException", std::move(text));
}

std::string base64_digest(std::string_view bytes) {
  const auto digest = gateway::sha256(bytes);
  std::string raw;
  for (const auto byte : digest) raw.push_back(static_cast<char>(byte));
  return protocol::base64_of(raw);
}

Result<void> put_image(const Cloud& cloud, Function& function, const std::string& uri) {
  const auto image = ecr::pull(cloud, uri);
  if (!image)
    return bad_code("Source image " + uri + " does not exist. Provide a valid source image.");
  const std::string place = ecr::registry_host(cloud) + "/" + image->repository;
  function.document["CodeSha256"] =
      std::string(image->digest.starts_with("sha256:") ? image->digest.substr(7) : image->digest);
  function.document["CodeSize"] = 0;
  function.code = {{"RepositoryType", "ECR"},
                   {"ImageUri", uri},
                   {"ResolvedImageUri", place + "@" + image->digest}};
  return {};
}

/// What S3 would have said, in Lambda's words.
Result<std::string> object_of_bucket(const Cloud& cloud, const JsonObject& code) {
  auto bytes = s3::read_object(cloud, text_of(code, "S3Bucket"), text_of(code, "S3Key"),
                               text_of(code, "S3ObjectVersion"));
  if (bytes) return bytes;
  std::string text = bytes.error().message;
  if (text.ends_with('.')) text.pop_back();
  return bad_code("Error occurred while GetObject. S3 Error Code: " + bytes.error().code +
                  ". S3 Error Message: " + text);
}

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html
Result<void> put_zip(Function& function, std::string_view bytes) {
  if (!bytes.starts_with("PK"))
    return bad_code(
        "Could not unzip uploaded file. Please check your file, then try to upload again.");
  function.document["CodeSha256"] = base64_digest(bytes);
  function.document["CodeSize"] = static_cast<std::int64_t>(bytes.size());
  return {};
}

/// A function stays what it was made as.
Result<void> check_kind(const Function& function, const JsonObject& code) {
  const bool is_image = text_of(function.document, "PackageType") == "Image";
  if (is_image && text_of(code, "ImageUri").empty())
    return bad_code("Please provide ImageUri when updating a function with packageType Image.");
  if (!is_image && !text_of(code, "ImageUri").empty())
    return bad_code("Please don't provide ImageUri when updating a function with packageType Zip.");
  return {};
}

}  // namespace

Result<void> put_code(Call& call, Function& function, const JsonObject& code) {
  const Cloud& cloud = call.scene.cloud;
  const std::string zip(text_of(code, "ZipFile")), image(text_of(code, "ImageUri"));
  const bool is_in_s3 = !text_of(code, "S3Bucket").empty() || !text_of(code, "S3Key").empty();
  GR_CHECK(check_kind(function, code));
  if (!image.empty()) return put_image(cloud, function, image);
  std::string place = "greenroom/" + std::string(text_of(function.document, "FunctionName"));
  if (!zip.empty()) {
    if (is_in_s3)
      return bad_code(
          "Please do not provide other FunctionCode parameters when providing a ZipFile.");
    GR_CHECK(put_zip(function, protocol::bytes_of_base64(zip).value_or("")));
  } else if (!text_of(code, "S3Bucket").empty() && !text_of(code, "S3Key").empty()) {
    GR_CHECK(put_zip(function, GR_TRY(object_of_bucket(cloud, code))));
    place = std::string(text_of(code, "S3Bucket")) + "/" + std::string(text_of(code, "S3Key"));
  } else {
    return bad_code("Please provide a source for function code.");
  }
  function.code = {{"RepositoryType", "S3"},
                   {"Location", "https://awslambda-" + cloud.settings.region + "-tasks.s3." +
                                    cloud.settings.region + ".amazonaws.com/snapshots/" +
                                    cloud.settings.account + "/" + place}};
  return {};
}

}  // namespace greenroom::mocks::lambda
