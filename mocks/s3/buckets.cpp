// Buckets: made, listed, looked for, tagged, deleted.
#include "mocks/protocol/codec.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::size_t bucket_tags_most = 50;

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

JsonObject shown(const Bucket& bucket) {
  return {{"Name", bucket.name},
          {"CreationDate", bucket.created_ms},
          {"BucketRegion", bucket.region},
          {"BucketArn", bucket_arn(bucket.name)}};
}

/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
/// The endpoint of us-east-1 takes every region's buckets; the others their own alone.
Result<std::string> check_location(const std::string& here, const JsonObject& input) {
  const JsonObject* wanted = object_of(input, "CreateBucketConfiguration");
  const std::string place(wanted != nullptr ? text_of(*wanted, "LocationConstraint") : "");
  if (here == "us-east-1") {
    if (place == here)
      return refuse("InvalidLocationConstraint", "The specified location-constraint is not valid",
                    400);
    return place.empty() ? here : place;
  }
  if (place == here) return here;
  return refuse("IllegalLocationConstraintException",
                "The " + (place.empty() ? std::string("unspecified") : place) +
                    " location constraint is incompatible for the region specific endpoint this "
                    "request was sent to.",
                400);
}

Result<void> check_tag(std::string_view key, std::string_view value) {
  if (key.empty() || key.size() > 128)
    return refuse("InvalidTag", "The TagKey you have provided is invalid", 400);
  if (value.size() > 256)
    return refuse("InvalidTag", "The TagValue you have provided is invalid", 400);
  if (key.starts_with("aws:"))
    return refuse("InvalidTag", "System tags cannot be added/updated by requester", 400);
  return {};
}

}  // namespace

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
Result<void> check_bucket_name(std::string_view name) {
  const bool good = name.size() >= 3 && name.size() <= 63 && is_letter_or_digit(name.front()) &&
                    is_letter_or_digit(name.back()) && name.find("..") == std::string_view::npos &&
                    name.find_first_not_of("0123456789.") != std::string_view::npos &&
                    !name.starts_with("xn--") && !name.ends_with("-s3alias") &&
                    !name.ends_with("--ol-s3") && std::all_of(name.begin(), name.end(), [](char c) {
                      return is_letter_or_digit(c) || c == '.' || c == '-';
                    });
  if (good) return {};
  return refuse("InvalidBucketName", "The specified bucket is not valid.", 400);
}

Json tag_set(const std::map<std::string, std::string>& tags) {
  JsonArray set;
  for (const auto& [key, value] : tags) set.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return set;
}

Result<std::map<std::string, std::string>> tags_of(const JsonArray& set, std::size_t most) {
  std::map<std::string, std::string> tags;
  for (const Json& tag : set) {
    const std::string key(text_of(tag.get_object(), "Key"));
    const std::string value(text_of(tag.get_object(), "Value"));
    GR_CHECK(check_tag(key, value));
    if (!tags.emplace(key, value).second)
      return refuse("InvalidTag", "Cannot provide multiple Tags with the same key", 400);
  }
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
  if (tags.size() > most)
    return refuse("BadRequest",
                  (most == bucket_tags_most ? "Bucket" : "Object") +
                      std::string(" tags cannot be greater than ") + std::to_string(most),
                  400);
  return tags;
}

Result<std::map<std::string, std::string>> tags_of_header(std::string_view text) {
  JsonArray set;
  const auto fields = protocol::parse_form(text);
  if (!fields)
    return invalid_argument(
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters "
        "without tag name duplicates.");
  for (const protocol::FormField& field : *fields)
    set.push_back(JsonObject{{"Key", field.name}, {"Value", field.value}});
  return tags_of(set, 10);
}

Handled list_buckets(Call& call, const JsonObject& input) {
  const std::string_view prefix = text_of(input, "Prefix"), region = text_of(input, "BucketRegion");
  const std::string after = bytes_of(text_of(input, "ContinuationToken"));
  const std::int64_t most = number_of(input, "MaxBuckets", 10'000);
  JsonArray list;
  JsonObject answer;
  for (const auto& [name, bucket] : call.scene.cloud.s3->buckets) {
    if (!name.starts_with(prefix) || (!region.empty() && bucket.region != region) || name <= after)
      continue;
    if (static_cast<std::int64_t>(list.size()) == most) {
      answer["ContinuationToken"] = page_token(text_of(list.back().get_object(), "Name"));
      break;
    }
    list.push_back(shown(bucket));
  }
  answer["Buckets"] = std::move(list);
  answer["Owner"] = owner(call.scene.cloud);
  if (!prefix.empty()) answer["Prefix"] = prefix;
  return Json(std::move(answer));
}

Handled create_bucket(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string name(text_of(input, "Bucket"));
  GR_CHECK(check_bucket_name(name));
  const std::string region = GR_TRY(check_location(cloud.settings.region, input));
  JsonObject answer{{"Location", "/" + name}, {"BucketArn", bucket_arn(name)}};
  if (const auto found = cloud.s3->buckets.find(name); found != cloud.s3->buckets.end()) {
    // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
    // In us-east-1 making it once more succeeds, for those who still rely on that.
    if (cloud.settings.region == "us-east-1" && region == "us-east-1") return Json(answer);
    return refuse("BucketAlreadyOwnedByYou",
                  "Your previous request to create the named bucket succeeded and you already own "
                  "it.",
                  409);
  }
  Bucket bucket;
  bucket.settings = settings_of_new_buckets();
  if (const std::string_view ownership = text_of(input, "ObjectOwnership"); !ownership.empty())
    bucket.settings["BucketOwnershipControls"] =
        JsonObject{{"Rules", JsonArray{JsonObject{{"ObjectOwnership", ownership}}}}};
  if (auto allowed = check_acl(bucket, input); !allowed)
    return refuse("InvalidBucketAclWithObjectOwnership",
                  "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
                  400);
  if (const std::string_view acl = text_of(input, "ACL"); !acl.empty())
    bucket.settings["BucketAcl"] = JsonObject{{"canned", acl}};
  if (flag_of(input, "ObjectLockEnabledForBucket")) {
    bucket.settings["BucketVersioning"] = JsonObject{{"Status", "Enabled"}};
    bucket.settings["ObjectLockConfiguration"] = JsonObject{{"ObjectLockEnabled", "Enabled"}};
  }
  if (const JsonObject* configuration = object_of(input, "CreateBucketConfiguration"))
    if (const JsonArray* tags = array_of(*configuration, "Tags"))
      bucket.tags = GR_TRY(tags_of(*tags, bucket_tags_most));
  bucket.name = name;
  bucket.region = region;
  bucket.created_ms = now_ms(call.scene);
  cloud.s3->buckets.emplace(name, std::move(bucket));
  return Json(std::move(answer));
}

Handled head_bucket(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  return Json(JsonObject{{"BucketRegion", bucket->region},
                         {"BucketArn", bucket_arn(bucket->name)},
                         {"AccessPointAlias", false}});
}

Handled delete_bucket(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  if (!bucket->objects.empty()) {
    // AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html
    const bool versions = !versioning(*bucket).empty();
    return refuse("BucketNotEmpty",
                  versions ? "The bucket you tried to delete is not empty. You must delete all "
                             "versions in the bucket."
                           : "The bucket you tried to delete is not empty",
                  409);
  }
  const std::string name = bucket->name;
  call.scene.cloud.s3->buckets.erase(name);
  return Json(JsonObject());
}

Handled get_bucket_location(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  // Buckets in us-east-1 have none.
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
  if (bucket->region == "us-east-1") return Json(JsonObject());
  return Json(JsonObject{{"LocationConstraint", bucket->region}});
}

Handled get_bucket_tagging(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  if (bucket->tags.empty()) return refuse("NoSuchTagSet", "The TagSet does not exist", 404);
  return Json(JsonObject{{"TagSet", tag_set(bucket->tags)}});
}

Handled put_bucket_tagging(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  bucket->tags =
      GR_TRY(tags_of(*array_of(*object_of(input, "Tagging"), "TagSet"), bucket_tags_most));
  return Json(JsonObject());
}

Handled delete_bucket_tagging(Call& call, const JsonObject& input) {
  GR_TRY(find_bucket(call, input))->tags.clear();
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::s3
