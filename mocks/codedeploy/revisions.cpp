#include "mocks/codedeploy/revisions.hpp"

#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lookup.hpp"
#include "mocks/s3/s3.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::size_t revisions_limit = 25;

std::string sha256_hex(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
  std::string hex;
  for (unsigned i = 0; i < size; ++i) {
    hex.push_back("0123456789abcdef"[digest[i] >> 4]);
    hex.push_back("0123456789abcdef"[digest[i] & 15]);
  }
  return hex;
}

seam::Failure invalid_revision(std::string text) {
  return refuse("InvalidRevisionException", std::move(text));
}

std::string key_of(const JsonObject& location) { return boost::json::serialize(location); }

Result<Revision*> find_revision(Application& application, const JsonObject& input) {
  const JsonObject location = GR_TRY(check_revision(input));
  const auto found = application.revisions.find(key_of(location));
  if (found == application.revisions.end())
    return refuse("RevisionDoesNotExistException", "The revision could not be found");
  return &found->second;
}

JsonObject generic_info(const Cloud& cloud, const Revision& revision) {
  JsonObject info{{"registerTime", milliseconds(cloud, revision.registered)}};
  if (!revision.description.empty()) info["description"] = revision.description;
  JsonArray groups;
  for (const std::string& group : revision.groups) groups.push_back(boost::json::string(group));
  info["deploymentGroups"] = std::move(groups);
  if (revision.first_used) info["firstUsedTime"] = milliseconds(cloud, *revision.first_used);
  if (revision.last_used) info["lastUsedTime"] = milliseconds(cloud, *revision.last_used);
  return info;
}

bool matches(const Revision& revision, const JsonObject& input) {
  const std::string_view deployed = text_of(input, "deployed");
  if (deployed == "include" && !revision.first_used) return false;
  if (deployed == "exclude" && revision.first_used) return false;
  const std::string_view bucket = text_of(input, "s3Bucket");
  if (bucket.empty()) return true;
  const JsonObject* place = object_of(revision.location, "s3Location");
  return place != nullptr && text_of(*place, "bucket") == bucket &&
         text_of(*place, "key").starts_with(text_of(input, "s3KeyPrefix"));
}

std::optional<seam::Steady> sort_time(const Revision& revision, std::string_view by) {
  if (by == "firstUsedTime") return revision.first_used;
  if (by == "lastUsedTime") return revision.last_used;
  return revision.registered;
}

}  // namespace

// AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_RevisionLocation.html
Result<JsonObject> check_revision(const JsonObject& input) {
  const JsonObject* location = object_of(input, "revision");
  const std::string_view type = location == nullptr ? "" : text_of(*location, "revisionType");
  if (location == nullptr || (type.empty() && location->empty()))
    return refuse("RevisionRequiredException", "RevisionLocation must be specified");
  if (type == "S3") {
    const JsonObject* place = object_of(*location, "s3Location");
    if (place == nullptr) return invalid_revision("S3Location must be specified");
    const std::string_view bundle = text_of(*place, "bundleType");
    if (bundle != "YAML" && bundle != "JSON")
      return invalid_revision("BundleType must be either YAML or JSON");
    return *location;
  }
  if (type == "AppSpecContent" || type == "String") {
    const JsonObject* form = object_of(*location, type == "String" ? "string" : "appSpecContent");
    if (form == nullptr || text_of(*form, "content").empty())
      return invalid_revision("The content of the revision must be specified");
    const std::string_view given = text_of(*form, "sha256");
    // Inferred: AWS documents the hash, not what becomes of one that does not match.
    if (!given.empty() && given != sha256_hex(text_of(*form, "content")))
      return invalid_revision("The sha256 of the revision does not match its content");
    return *location;
  }
  return invalid_revision("The revision type must be S3 or AppSpecContent for Amazon ECS");
}

JsonObject with_file(const Cloud& cloud, const JsonObject& revision) {
  const JsonObject* place = object_of(revision, "s3Location");
  if (place == nullptr) return revision;
  const auto bytes = s3::read_object(cloud, text_of(*place, "bucket"), text_of(*place, "key"),
                                     text_of(*place, "version"));
  if (!bytes) return revision;
  return {{"revisionType", "String"}, {"string", JsonObject{{"content", *bytes}}}};
}

Revision& remember_revision(Scene& scene, Application& application, const JsonObject& location) {
  const auto [found, is_new] = application.revisions.try_emplace(key_of(location));
  if (is_new) {
    found->second.location = location;
    found->second.registered = scene.now();
  }
  return found->second;
}

Result<Json> register_application_revision(Call& call, const JsonObject& input) {
  Application& application =
      *GR_TRY(find_application(call.scene.cloud.codedeploy, text_of(input, "applicationName")));
  if (text_of(input, "description").size() > 256)
    return refuse("DescriptionTooLongException", "The description is longer than 256 characters");
  const JsonObject location = GR_TRY(check_revision(input));
  remember_revision(call.scene, application, location).description =
      std::string(text_of(input, "description"));
  return Json(JsonObject{});
}

Result<Json> get_application_revision(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string_view name = text_of(input, "applicationName");
  Application& application = *GR_TRY(find_application(cloud.codedeploy, name));
  const Revision& revision = *GR_TRY(find_revision(application, input));
  return Json(JsonObject{{"applicationName", name},
                         {"revision", revision.location},
                         {"revisionInfo", generic_info(cloud, revision)}});
}

Result<Json> batch_get_application_revisions(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string_view name = text_of(input, "applicationName");
  Application& application = *GR_TRY(find_application(cloud.codedeploy, name));
  const JsonArray* wanted = array_of(input, "revisions");
  if (wanted == nullptr || wanted->empty())
    return refuse("RevisionRequiredException", "RevisionLocation must be specified");
  if (wanted->size() > revisions_limit)
    return refuse("BatchLimitExceededException", "At most 25 revisions are given at a time");
  JsonArray found;
  std::string missing;
  for (const Json& location : *wanted) {
    const auto revision = find_revision(application, JsonObject{{"revision", location}});
    if (revision)
      found.push_back(JsonObject{{"revisionLocation", (*revision)->location},
                                 {"genericRevisionInfo", generic_info(cloud, **revision)}});
    else
      missing = revision.error().message;
  }
  JsonObject answer{{"applicationName", name}, {"revisions", std::move(found)}};
  if (!missing.empty()) answer["errorMessage"] = missing;
  return Json(std::move(answer));
}

Result<Json> list_application_revisions(Call& call, const JsonObject& input) {
  const Application& application =
      *GR_TRY(find_application(call.scene.cloud.codedeploy, text_of(input, "applicationName")));
  if (text_of(input, "s3Bucket").empty() && !text_of(input, "s3KeyPrefix").empty())
    return refuse("BucketNameFilterRequiredException", "A bucket name is required with a prefix");
  std::vector<const Revision*> found;
  for (const auto& [key, revision] : application.revisions)
    if (matches(revision, input)) found.push_back(&revision);
  const std::string_view by = text_of(input, "sortBy");
  const bool descending = text_of(input, "sortOrder") == "descending";
  // Stable over the map's order of keys, so the order is total.
  std::stable_sort(found.begin(), found.end(), [&](const Revision* a, const Revision* b) {
    return descending ? sort_time(*b, by) < sort_time(*a, by)
                      : sort_time(*a, by) < sort_time(*b, by);
  });
  const Page page = GR_TRY(page_of(input, found.size()));
  JsonArray list;
  for (std::size_t i = page.from; i < page.to; ++i) list.push_back(found[i]->location);
  JsonObject answer{{"revisions", std::move(list)}};
  if (!page.next.empty()) answer["nextToken"] = page.next;
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::codedeploy
