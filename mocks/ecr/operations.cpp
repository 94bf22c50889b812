// The API of ECR. Answers' members: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/
#include "mocks/ecr/checks.hpp"
#include "mocks/ecr/manifests.hpp"
#include "mocks/ecr/operations_parts.hpp"
#include "mocks/ecr/policies.hpp"
#include "mocks/ecr/registry.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/records.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace greenroom::mocks::ecr {
namespace {

std::string in_registry(const Cloud& cloud, std::string_view name) {
  return "The repository with name '" + std::string(name) +
         "' does not exist in the registry with id '" + cloud.settings.account + "'";
}

std::string name_of(const Repository& repository) {
  return std::string(text_of(repository.document, "repositoryName"));
}

JsonObject id_of(const StoredImage& stored, std::string_view tag) {
  JsonObject id{{"imageDigest", stored.image.digest}};
  if (!tag.empty()) id["imageTag"] = tag;
  return id;
}

std::vector<std::string> tags_of(const Repository& repository, const std::string& digest) {
  std::vector<std::string> tags;
  for (const auto& [tag, of] : repository.tags)
    if (of == digest) tags.push_back(tag);
  return tags;
}

/// The image that an id names: by digest, by tag, or by both when they agree.
const StoredImage* image_of(const Repository& repository, const JsonObject& id) {
  std::string digest(text_of(id, "imageDigest"));
  const std::string tag(text_of(id, "imageTag"));
  if (!tag.empty()) {
    const auto tagged = repository.tags.find(tag);
    if (tagged == repository.tags.end() || (!digest.empty() && digest != tagged->second))
      return nullptr;
    digest = tagged->second;
  }
  const auto image = repository.images.find(digest);
  return image == repository.images.end() ? nullptr : &image->second;
}

/// Why an id names no image of the repository.
JsonObject failure(const Repository& repository, const JsonObject& id) {
  IdFault fault = fault_of_id(id);
  if (fault.code.empty()) {
    const bool has_both = !text_of(id, "imageDigest").empty() && !text_of(id, "imageTag").empty();
    const bool is_there = repository.tags.contains(std::string(text_of(id, "imageTag")));
    fault = has_both && is_there
                ? IdFault{"ImageTagDoesNotMatchDigest", "Requested tag is of another digest"}
                : IdFault{"ImageNotFound", "Requested image not found"};
  }
  return {{"imageId", id}, {"failureCode", fault.code}, {"failureReason", fault.reason}};
}

Result<Json> create_repository(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "repositoryName"));
  Cloud& cloud = call.scene.cloud;
  if (cloud.ecr.repositories.contains(name))
    return refuse("RepositoryAlreadyExistsException",
                  "The repository with name '" + name +
                      "' already exists in the registry with id '" + cloud.settings.account + "'");
  GR_CHECK(check_settings(input));
  Repository made;
  made.document = new_repository(call.scene, name);
  for (const char* member : {"imageTagMutability", "imageTagMutabilityExclusionFilters",
                             "imageScanningConfiguration", "encryptionConfiguration"})
    if (const Json* value = input.if_contains(member)) made.document[member] = *value;
  if (const JsonArray* tags = array_of(input, "tags"))
    for (const Json& tag : *tags)
      made.resource_tags[std::string(text_of(tag.get_object(), "Key"))] =
          text_of(tag.get_object(), "Value");
  JsonObject answer{{"repository", made.document}};
  cloud.ecr.repositories.emplace(name, std::move(made));
  return Json(std::move(answer));
}

Result<Json> describe_repositories(Call& call, const JsonObject& input) {
  JsonArray list;
  if (const JsonArray* names = array_of(input, "repositoryNames")) {
    for (const Json& name : *names) {
      const auto found = call.scene.cloud.ecr.repositories.find(std::string(name.as_string()));
      if (found == call.scene.cloud.ecr.repositories.end())
        return refuse("RepositoryNotFoundException",
                      in_registry(call.scene.cloud, name.as_string()));
      list.push_back(found->second.document);
    }
    return Json(JsonObject{{"repositories", std::move(list)}});
  }
  const std::string after(text_of(input, "nextToken"));
  const auto most = static_cast<std::size_t>(number_of(input, "maxResults", 100));
  JsonObject answer;
  for (const auto& [name, repository] : call.scene.cloud.ecr.repositories) {
    if (!after.empty() && name <= after) continue;
    if (list.size() == most) {
      answer["nextToken"] = text_of(list.back().get_object(), "repositoryName");
      break;
    }
    list.push_back(repository.document);
  }
  answer["repositories"] = std::move(list);
  return Json(std::move(answer));
}

Result<Json> delete_repository(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find_repository(call, input));
  const std::string name = name_of(*repository);
  if (!repository->images.empty() && !flag_of(input, "force"))
    return refuse("RepositoryNotEmptyException",
                  "The repository with name '" + name + "' in registry with id '" +
                      call.scene.cloud.settings.account +
                      "' cannot be deleted because it still contains images");
  JsonObject answer{{"repository", repository->document}};
  call.scene.cloud.ecr.repositories.erase(name);
  std::erase_if(call.scene.cloud.ecr.uploads,
                [&](const auto& entry) { return entry.second.repository == name; });
  return Json(std::move(answer));
}

JsonObject detail_of(const Cloud& cloud, const Repository& repository, const StoredImage& stored) {
  JsonObject detail{{"registryId", cloud.settings.account},
                    {"repositoryName", name_of(repository)},
                    {"imageDigest", stored.image.digest},
                    {"imageSizeInBytes", stored.image.size_bytes},
                    {"imagePushedAt", stored.pushed_ms},
                    {"imageManifestMediaType", media_type_of(stored.manifest)}};
  if (const std::string type = artifact_type_of(stored.manifest); !type.empty())
    detail["artifactMediaType"] = type;
  JsonArray tags;
  for (const std::string& tag : tags_of(repository, stored.image.digest)) tags.push_back(Json(tag));
  if (!tags.empty()) detail["imageTags"] = std::move(tags);
  return detail;
}

seam::Failure no_such_image(const Cloud& cloud, const Repository& repository,
                            const JsonObject& id) {
  const auto part = [&](std::string_view member) {
    const std::string_view value = text_of(id, member);
    return std::string(value.empty() ? "null" : value);
  };
  return refuse("ImageNotFoundException",
                "The image with imageId {imageDigest:'" + part("imageDigest") + "', imageTag:'" +
                    part("imageTag") + "'} does not exist within the repository with name '" +
                    name_of(repository) + "' in the registry with id '" + cloud.settings.account +
                    "'");
}

bool passes(const JsonObject& input, bool tagged) {
  const JsonObject* filter = object_of(input, "filter");
  const std::string_view status = filter == nullptr ? "" : text_of(*filter, "tagStatus");
  return status != (tagged ? "UNTAGGED" : "TAGGED");
}

/// Pages of 100 unless another size is asked for.
Result<Json> paged(const JsonObject& input, const JsonArray& all, std::string_view items) {
  JsonObject asked = input;
  if (!asked.contains("maxResults")) asked["maxResults"] = 100;
  return Json(GR_TRY(records::page(asked, all,
                                   {.items = items,
                                    .token_in = "nextToken",
                                    .token_out = "nextToken",
                                    .size = "maxResults",
                                    .usual = 1000,
                                    .error = "InvalidParameterException"})));
}

Result<Json> describe_images(Call& call, const JsonObject& input) {
  const Repository* repository = GR_TRY(find_repository(call, input));
  const Cloud& cloud = call.scene.cloud;
  JsonArray details;
  if (const JsonArray* ids = array_of(input, "imageIds")) {
    for (const Json& id : *ids) {
      if (const IdFault fault = fault_of_id(id.get_object()); !fault.code.empty())
        return refuse("InvalidParameterException", std::string(fault.reason));
      const StoredImage* stored = image_of(*repository, id.get_object());
      if (stored == nullptr) return no_such_image(cloud, *repository, id.get_object());
      details.push_back(detail_of(cloud, *repository, *stored));
    }
    return Json(JsonObject{{"imageDetails", std::move(details)}});
  }
  for (const auto& [digest, stored] : repository->images)
    if (passes(input, !tags_of(*repository, digest).empty()))
      details.push_back(detail_of(cloud, *repository, stored));
  return paged(input, details, "imageDetails");
}

Result<Json> batch_get_image(Call& call, const JsonObject& input) {
  const Repository* repository = GR_TRY(find_repository(call, input));
  JsonArray images, failures;
  for (const Json& item : *array_of(input, "imageIds")) {
    const JsonObject& id = item.get_object();
    const StoredImage* stored = image_of(*repository, id);
    if (stored == nullptr) {
      failures.push_back(failure(*repository, id));
      continue;
    }
    images.push_back(JsonObject{{"registryId", call.scene.cloud.settings.account},
                                {"repositoryName", name_of(*repository)},
                                {"imageId", id_of(*stored, text_of(id, "imageTag"))},
                                {"imageManifest", stored->manifest},
                                {"imageManifestMediaType", media_type_of(stored->manifest)}});
  }
  return Json(JsonObject{{"images", std::move(images)}, {"failures", std::move(failures)}});
}

Result<Json> list_images(Call& call, const JsonObject& input) {
  const Repository* repository = GR_TRY(find_repository(call, input));
  JsonArray ids;
  for (const auto& [digest, stored] : repository->images) {
    const auto tags = tags_of(*repository, digest);
    if (!passes(input, !tags.empty())) continue;
    if (tags.empty()) ids.push_back(id_of(stored, ""));
    for (const std::string& tag : tags) ids.push_back(id_of(stored, tag));
  }
  return paged(input, ids, "imageIds");
}

Result<Json> put_image_call(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find_repository(call, input));
  GR_CHECK(check_tag(text_of(input, "imageTag")));
  const std::string manifest(text_of(input, "imageManifest"));
  const std::string digest = GR_TRY(put_manifest(
      call.scene, *repository, manifest, std::string(text_of(input, "imageManifestMediaType")),
      std::string(text_of(input, "imageTag")), std::string(text_of(input, "imageDigest"))));
  return Json(JsonObject{
      {"image",
       JsonObject{{"registryId", call.scene.cloud.settings.account},
                  {"repositoryName", name_of(*repository)},
                  {"imageId", id_of(repository->images.at(digest), text_of(input, "imageTag"))},
                  {"imageManifest", manifest},
                  {"imageManifestMediaType", media_type_of(manifest)}}}});
}

Result<Json> batch_delete_image(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find_repository(call, input));
  JsonArray gone, failures;
  for (const Json& item : *array_of(input, "imageIds")) {
    const JsonObject& id = item.get_object();
    const StoredImage* stored = image_of(*repository, id);
    if (stored == nullptr) {
      failures.push_back(failure(*repository, id));
      continue;
    }
    const std::string digest = stored->image.digest;
    const std::string tag(text_of(id, "imageTag"));
    gone.push_back(id_of(*stored, tag));
    // By tag only that tag goes, and the image with its last one; by digest all of it.
    if (tag.empty())
      std::erase_if(repository->tags, [&](const auto& pair) { return pair.second == digest; });
    else
      repository->tags.erase(tag);
    if (tags_of(*repository, digest).empty()) repository->images.erase(digest);
  }
  return Json(JsonObject{{"imageIds", std::move(gone)}, {"failures", std::move(failures)}});
}

Result<Json> get_authorization_token(Call& call, const JsonObject&) {
  const Cloud& cloud = call.scene.cloud;
  const std::int64_t now_ms = call.scene.utc().time_since_epoch().count() / 1000;
  const std::string pair = "AWS:" + registry_password(cloud, now_ms);
  return Json(
      JsonObject{{"authorizationData",
                  JsonArray{JsonObject{{"authorizationToken", protocol::base64_of(pair)},
                                       {"expiresAt", now_ms + password_lasts_ms},
                                       {"proxyEndpoint", "https://" + registry_host(cloud)}}}}});
}

Result<Json> put_lifecycle_policy(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find_repository(call, input));
  const std::string text(text_of(input, "lifecyclePolicyText"));
  GR_CHECK(check_lifecycle_policy(text));
  repository->lifecycle_policy = text;
  return Json(JsonObject{{"registryId", call.scene.cloud.settings.account},
                         {"repositoryName", name_of(*repository)},
                         {"lifecyclePolicyText", repository->lifecycle_policy}});
}

Result<Json> get_lifecycle_policy(Call& call, const JsonObject& input) {
  const Repository* repository = GR_TRY(find_repository(call, input));
  if (repository->lifecycle_policy.empty())
    return refuse("LifecyclePolicyNotFoundException",
                  "Lifecycle policy does not exist for the repository with name '" +
                      name_of(*repository) + "' in the registry with id '" +
                      call.scene.cloud.settings.account + "'");
  return Json(JsonObject{{"registryId", call.scene.cloud.settings.account},
                         {"repositoryName", name_of(*repository)},
                         {"lifecyclePolicyText", repository->lifecycle_policy}});
}

Result<Json> put_image_tag_mutability(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find_repository(call, input));
  GR_CHECK(check_settings(input));
  constexpr const char* filters = "imageTagMutabilityExclusionFilters";
  JsonObject document = without(repository->document, filters);
  document["imageTagMutability"] = text_of(input, "imageTagMutability");
  JsonObject answer{{"registryId", call.scene.cloud.settings.account},
                    {"repositoryName", name_of(*repository)},
                    {"imageTagMutability", text_of(input, "imageTagMutability")}};
  if (const Json* given = input.if_contains(filters)) document[filters] = answer[filters] = *given;
  repository->document = std::move(document);
  return Json(std::move(answer));
}

Result<Repository*> by_arn(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "resourceArn"));
  for (auto& [name, repository] : call.scene.cloud.ecr.repositories)
    if (text_of(repository.document, "repositoryArn") == arn) return &repository;
  // Inferred: the text of an ARN of another form.
  const std::size_t name = arn.find(":repository/");
  if (!arn.starts_with("arn:aws:ecr:") || name == std::string::npos)
    return bad_parameter("resourceArn", "Invalid ARN");
  const Settings& settings = call.scene.cloud.settings;
  const std::string registry = arn.substr(std::min(arn.size(), 13 + settings.region.size()), 12);
  return refuse("RepositoryNotFoundException",
                "The repository with name '" + arn.substr(name + 12) +
                    "' does not exist in the registry with id '" + registry + "'");
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(by_arn(call, input));
  auto tags = repository->resource_tags;
  for (const Json& tag : *array_of(input, "tags"))
    tags[std::string(text_of(tag.get_object(), "Key"))] = text_of(tag.get_object(), "Value");
  constexpr std::size_t most = 50;
  if (tags.size() > most)
    return refuse("TooManyTagsException", "A repository can have a maximum of 50 tags");
  repository->resource_tags = std::move(tags);
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(by_arn(call, input));
  for (const Json& key : *array_of(input, "tagKeys"))
    repository->resource_tags.erase(std::string(key.as_string()));
  return Json(JsonObject());
}

Result<Json> list_tags(Call& call, const JsonObject& input) {
  const Repository* repository = GR_TRY(by_arn(call, input));
  JsonArray tags;
  for (const auto& [key, value] : repository->resource_tags)
    tags.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return Json(JsonObject{{"tags", std::move(tags)}});
}

template <Handler handler>
Result<Json> checked(Call& call, const JsonObject& input) {
  GR_CHECK(check_input(call, input));
  return handler(call, input);
}

constexpr std::array<OperationRow, 28> rows = {{
    {"BatchCheckLayerAvailability", checked<batch_check_layer_availability>},
    {"BatchDeleteImage", checked<batch_delete_image>},
    {"BatchGetImage", checked<batch_get_image>},
    {"CompleteLayerUpload", checked<complete_layer_upload>},
    {"CreateRepository", checked<create_repository>},
    {"DeleteLifecyclePolicy", checked<delete_lifecycle_policy>},
    {"DeleteRepository", checked<delete_repository>},
    {"DeleteRepositoryPolicy", checked<delete_repository_policy>},
    {"DescribeImages", checked<describe_images>},
    {"DescribeRegistry", checked<describe_registry>},
    {"DescribeRepositories", checked<describe_repositories>},
    {"GetAuthorizationToken", checked<get_authorization_token>},
    {"GetDownloadUrlForLayer", checked<get_download_url_for_layer>},
    {"GetLifecyclePolicy", checked<get_lifecycle_policy>},
    {"GetRegistryPolicy", checked<get_registry_policy>},
    {"GetRegistryScanningConfiguration", checked<get_registry_scanning_configuration>},
    {"GetRepositoryPolicy", checked<get_repository_policy>},
    {"InitiateLayerUpload", checked<initiate_layer_upload>},
    {"ListImages", checked<list_images>},
    {"ListTagsForResource", checked<list_tags>},
    {"PutImage", checked<put_image_call>},
    {"PutImageScanningConfiguration", checked<put_image_scanning_configuration>},
    {"PutImageTagMutability", checked<put_image_tag_mutability>},
    {"PutLifecyclePolicy", checked<put_lifecycle_policy>},
    {"SetRepositoryPolicy", checked<set_repository_policy>},
    {"TagResource", checked<tag_resource>},
    {"UntagResource", checked<untag_resource>},
    {"UploadLayerPart", checked<upload_layer_part>},
}};

}  // namespace

Result<Repository*> find_repository(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "repositoryName"));
  auto& repositories = call.scene.cloud.ecr.repositories;
  const auto found = repositories.find(name);
  if (found == repositories.end())
    return refuse("RepositoryNotFoundException", in_registry(call.scene.cloud, name));
  return &found->second;
}

JsonObject new_repository(Scene& scene, const std::string& name) {
  const Settings& settings = scene.cloud.settings;
  return {{"repositoryArn",
           "arn:aws:ecr:" + settings.region + ":" + settings.account + ":repository/" + name},
          {"registryId", settings.account},
          {"repositoryName", name},
          {"repositoryUri", registry_host(scene.cloud) + "/" + name},
          {"createdAt", scene.utc().time_since_epoch().count() / 1000},
          {"imageTagMutability", "MUTABLE"},
          {"imageScanningConfiguration", JsonObject{{"scanOnPush", false}}},
          {"encryptionConfiguration", JsonObject{{"encryptionType", "AES256"}}}};
}

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::ecr
