// Layers by ECR's own operations, as the AWS CLI and SDKs have them.
#include "mocks/ecr/layers.hpp"
#include "mocks/ecr/operations_parts.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>

namespace greenroom::mocks::ecr {
namespace {

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_InitiateLayerUpload.html
constexpr std::int64_t part_bytes = 20'971'520;

JsonObject answer_for(const Call& call, const JsonObject& input) {
  return {{"registryId", call.scene.cloud.settings.account},
          {"repositoryName", text_of(input, "repositoryName")}};
}

std::string in_repository(const Call& call, const JsonObject& input) {
  return "in the repository with name '" + std::string(text_of(input, "repositoryName")) +
         "' in registry with id '" + call.scene.cloud.settings.account + "'";
}

Result<std::int64_t> arrived(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "uploadId"));
  const auto bytes = layer_arrived(call.scene.cloud, text_of(input, "repositoryName"), id);
  if (bytes) return *bytes;
  return refuse("UploadNotFoundException",
                "An upload with id '" + id + "' cannot be found " + in_repository(call, input));
}

}  // namespace

Result<Json> initiate_layer_upload(Call& call, const JsonObject& input) {
  GR_CHECK(find_repository(call, input));
  return Json(JsonObject{{"uploadId", begin_layer(call.scene, text_of(input, "repositoryName"))},
                         {"partSize", part_bytes}});
}

Result<Json> upload_layer_part(Call& call, const JsonObject& input) {
  GR_CHECK(find_repository(call, input));
  const std::int64_t before = GR_TRY(arrived(call, input));
  const std::string bytes =
      protocol::bytes_of_base64(text_of(input, "layerPartBlob")).value_or(std::string());
  const std::int64_t first = number_of(input, "partFirstByte");
  const std::int64_t last = number_of(input, "partLastByte");
  if (first != before || last - first + 1 != static_cast<std::int64_t>(bytes.size()))
    return refuse("InvalidLayerPartException",
                  "Layer part upload is invalid: the last valid byte that was received is " +
                      std::to_string(before - 1));
  if (last >= layer_bytes_most)
    return refuse("LimitExceededException",
                  "A layer may have " + std::to_string(layer_bytes_most) + " bytes here");
  append_layer(call.scene, std::string(text_of(input, "uploadId")), bytes);
  JsonObject answer = answer_for(call, input);
  answer["uploadId"] = text_of(input, "uploadId");
  answer["lastByteReceived"] = last;
  return Json(std::move(answer));
}

Result<Json> complete_layer_upload(Call& call, const JsonObject& input) {
  GR_CHECK(find_repository(call, input));
  const std::string id(text_of(input, "uploadId"));
  if (GR_TRY(arrived(call, input)) == 0)
    return refuse("EmptyUploadException", "The upload with id '" + id + "' has no parts");
  const std::string_view repository = text_of(input, "repositoryName");
  const std::string digest((*array_of(input, "layerDigests"))[0].get_string());
  if (layer_size(call.scene.cloud, repository, digest)) {
    take_layer(call.scene, id);
    return refuse(
        "LayerAlreadyExistsException",
        "Layer with digest '" + digest + "' already exists " + in_repository(call, input));
  }
  const std::string bytes = take_layer(call.scene, id);
  if (sha256_of(bytes) != digest)
    return refuse("InvalidLayerException",
                  "The layer's digest '" + sha256_of(bytes) + "' is not '" + digest + "'");
  keep_layer(call.scene, repository, bytes);
  JsonObject answer = answer_for(call, input);
  answer["uploadId"] = id;
  answer["layerDigest"] = digest;
  return Json(std::move(answer));
}

Result<Json> batch_check_layer_availability(Call& call, const JsonObject& input) {
  GR_CHECK(find_repository(call, input));
  JsonArray layers, failures;
  for (const Json& item : *array_of(input, "layerDigests")) {
    const std::string digest(item.get_string());
    if (!is_digest(digest)) {
      failures.push_back(JsonObject{{"layerDigest", digest},
                                    {"failureCode", "InvalidLayerDigest"},
                                    {"failureReason", "Invalid layer digest"}});
      continue;
    }
    const auto size = layer_size(call.scene.cloud, text_of(input, "repositoryName"), digest);
    JsonObject layer{{"layerDigest", digest},
                     {"layerAvailability", size ? "AVAILABLE" : "UNAVAILABLE"}};
    if (size) layer["layerSize"] = *size;
    layers.push_back(std::move(layer));
  }
  return Json(JsonObject{{"layers", std::move(layers)}, {"failures", std::move(failures)}});
}

// Differs from AWS: the address is not signed.
Result<Json> get_download_url_for_layer(Call& call, const JsonObject& input) {
  GR_CHECK(find_repository(call, input));
  const Cloud& cloud = call.scene.cloud;
  const std::string digest(text_of(input, "layerDigest"));
  const std::string_view repository = text_of(input, "repositoryName");
  if (!layer_size(cloud, repository, digest))
    return refuse("LayersNotFoundException", "Layers with digests '[" + digest +
                                                 "]' do not exist " + in_repository(call, input));
  return Json(
      JsonObject{{"downloadUrl", "https://" + layer_bucket(cloud) + ".s3." + cloud.settings.region +
                                     ".amazonaws.com/" + layer_key(cloud, repository, digest)},
                 {"layerDigest", digest}});
}

}  // namespace greenroom::mocks::ecr
