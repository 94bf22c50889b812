// What a bucket is set to: one table for the settings that are kept as they were written.
// AWS:
// https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
#include "mocks/lambda/lambda.hpp"
#include "mocks/model/model.hpp"
#include "mocks/s3/parts.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

struct Setting {
  std::string_view noun;        ///< of Put..., Get... and Delete...
  std::string_view input;       ///< the member of Put's input
  bool whole;                   ///< Get answers that member; else what is in it
  std::string_view code, text;  ///< where it is not set; no code: Get answers nothing
  /// What is to be kept; nullptr: what came.
  Result<void> (*complete)(Call& call, const Bucket& bucket, JsonObject& value);
};

/// Ids are made where the client left them out.
void add_ids(Call& call, const Bucket& bucket, JsonArray& list, const char* member) {
  std::uint64_t ordinal = 0;
  for (Json& item : list) {
    JsonObject& object = item.get_object();
    ++ordinal;
    if (text_of(object, member).empty())
      object[member] = sim::drawn_hex(
          call.scene.cloud.settings.chance.draw("s3.rule", bucket.name, ordinal), 32);
  }
}

Result<void> complete_lifecycle(Call& call, const Bucket& bucket, JsonObject& value) {
  if (!value.contains("Rules"))
    return refuse("MalformedXML",
                  "The XML you provided was not well-formed or did not validate against our "
                  "published schema",
                  400);
  JsonArray& rules = value.at("Rules").get_array();
  add_ids(call, bucket, rules, "ID");
  std::set<std::string> ids;
  for (const Json& rule : rules) {
    const std::string id(text_of(rule.get_object(), "ID"));
    if (id.size() > 255)
      return invalid_argument("ID length should not exceed allowed limit of 255");
    if (!ids.insert(id).second)
      return invalid_argument("Rule ID must be unique. Found same ID for more than one rule");
    const bool acts =
        std::any_of(rule.get_object().begin(), rule.get_object().end(), [](const auto& member) {
          const std::string_view name = member.key();
          return name.find("xpiration") != std::string_view::npos ||
                 name.find("ransition") != std::string_view::npos || name.starts_with("Abort");
        });
    if (!acts)
      return refuse("InvalidRequest", "At least one action needs to be specified in a rule", 400);
    for (const char* action : {"Expiration", "NoncurrentVersionExpiration"})
      for (const char* days : {"Days", "NoncurrentDays"})
        if (const JsonObject* given = object_of(rule.get_object(), action);
            given != nullptr && given->contains(days) && number_of(*given, days) < 1)
          return invalid_argument("'" + std::string(days) + "' for " + action +
                                  " action must be a positive integer");
  }
  return {};
}

Result<void> check_cors(Call&, const Bucket&, JsonObject& value) {
  static constexpr std::array<std::string_view, 5> methods = {"GET", "PUT", "HEAD", "POST",
                                                              "DELETE"};
  const JsonArray* rules = array_of(value, "CORSRules");
  if (rules == nullptr) return {};
  for (const Json& rule : *rules) {
    const JsonArray* allowed = array_of(rule.get_object(), "AllowedMethods");
    if (allowed == nullptr) continue;
    for (const Json& method : *allowed)
      if (std::find(methods.begin(), methods.end(), std::string_view(method.get_string())) ==
          methods.end())
        return refuse("InvalidRequest",
                      "Found unsupported HTTP method in CORS config. Unsupported method is " +
                          std::string(method.get_string()),
                      400);
  }
  return {};
}

Result<void> check_logging(Call& call, const Bucket&, JsonObject& value) {
  const JsonObject* enabled = object_of(value, "LoggingEnabled");
  if (enabled == nullptr || has_bucket(call.scene.cloud, text_of(*enabled, "TargetBucket")))
    return {};
  return refuse("InvalidTargetBucketForLogging", "The target bucket for logging does not exist",
                400);
}

Result<void> check_replication(Call&, const Bucket& bucket, JsonObject&) {
  if (versioning(bucket) == "Enabled") return {};
  return refuse("InvalidRequest",
                "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
                400);
}

Result<void> check_object_lock(Call&, const Bucket& bucket, JsonObject&) {
  if (versioning(bucket) == "Enabled") return {};
  return refuse("InvalidBucketState",
                "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
                409);
}

Result<void> check_versioning(Call&, const Bucket& bucket, JsonObject& value) {
  if (text_of(value, "Status") == "Suspended" &&
      bucket.settings.contains("ObjectLockConfiguration"))
    return refuse("InvalidBucketState",
                  "An Object Lock configuration is present on this bucket, so the versioning state "
                  "cannot be changed.",
                  409);
  return {};
}

/// What is notified has an ARN; a function is there. Queues and topics are believed.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
Result<void> check_destination(const Cloud& cloud, const JsonObject& configuration) {
  for (const char* member : {"TopicArn", "QueueArn", "LambdaFunctionArn"}) {
    if (!configuration.contains(member)) continue;
    const std::string_view arn = text_of(configuration, member);
    if (!arn.starts_with("arn:") || std::count(arn.begin(), arn.end(), ':') < 5)
      return invalid_argument("The ARN is not well formed");
    const std::size_t at = arn.find(":function:");
    if (at == std::string_view::npos) continue;
    const std::string_view name = arn.substr(at + 10);
    if (!lambda::has_function(cloud, name.substr(0, name.find(':'))))
      return invalid_argument("Unable to validate the following destination configurations");
  }
  return {};
}

Result<void> complete_notification(Call& call, const Bucket& bucket, JsonObject& value) {
  for (const char* list :
       {"TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations"})
    if (value.contains(list)) {
      JsonArray& given = value.at(list).get_array();
      for (const Json& one : given) GR_CHECK(check_destination(call.scene.cloud, one.get_object()));
      add_ids(call, bucket, given, "Id");
    }
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
Result<void> check_website(Call&, const Bucket&, JsonObject& value) {
  const JsonObject* index = object_of(value, "IndexDocument");
  if (value.contains("RedirectAllRequestsTo")) {
    if (value.size() == 1) return {};
    return invalid_argument(
        "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.");
  }
  const std::string_view suffix = index == nullptr ? "" : text_of(*index, "Suffix");
  if (suffix.empty())
    return invalid_argument(
        "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty");
  if (suffix.find('/') != std::string_view::npos)
    return invalid_argument("The IndexDocument Suffix is not well formed");
  return {};
}

constexpr std::array<Setting, 14> settings = {{
    {"BucketAccelerateConfiguration", "AccelerateConfiguration", false, "", "", nullptr},
    {"BucketCors", "CORSConfiguration", false, "NoSuchCORSConfiguration",
     "The CORS configuration does not exist", check_cors},
    {"BucketEncryption", "ServerSideEncryptionConfiguration", true,
     "ServerSideEncryptionConfigurationNotFoundError",
     "The server side encryption configuration was not found", nullptr},
    {"BucketLifecycleConfiguration", "LifecycleConfiguration", false,
     "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist",
     complete_lifecycle},
    {"BucketLogging", "BucketLoggingStatus", false, "", "", check_logging},
    {"BucketNotificationConfiguration", "NotificationConfiguration", false, "", "",
     complete_notification},
    {"BucketOwnershipControls", "OwnershipControls", true, "OwnershipControlsNotFoundError",
     "The bucket ownership controls were not found", nullptr},
    {"BucketReplication", "ReplicationConfiguration", true, "ReplicationConfigurationNotFoundError",
     "The replication configuration was not found", check_replication},
    {"BucketRequestPayment", "RequestPaymentConfiguration", false, "", "", nullptr},
    {"BucketVersioning", "VersioningConfiguration", false, "", "", check_versioning},
    {"BucketWebsite", "WebsiteConfiguration", false, "NoSuchWebsiteConfiguration",
     "The specified bucket does not have a website configuration", check_website},
    {"ObjectLockConfiguration", "ObjectLockConfiguration", true,
     "ObjectLockConfigurationNotFoundError",
     "Object Lock configuration does not exist for this bucket", check_object_lock},
    {"PublicAccessBlock", "PublicAccessBlockConfiguration", true,
     "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found",
     nullptr},
    {"BucketAbac", "AbacStatus", true, "", "", nullptr},
}};

/// "PutBucketCors" is about BucketCors; DeleteBucketLifecycle about its configuration.
const Setting& setting_of(const Call& call) {
  std::string_view noun = call.operation.name;
  noun.remove_prefix(noun.starts_with("Delete") ? 6 : 3);
  const auto found = std::find_if(settings.begin(), settings.end(), [&](const Setting& setting) {
    return setting.noun == noun || setting.noun == std::string(noun) + "Configuration";
  });
  GR_ASSERT(found != settings.end(), "every setting's operation has its row");
  return *found;
}

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html
JsonObject encrypted_by_s3() {
  return {{"Rules", JsonArray{JsonObject{{"ApplyServerSideEncryptionByDefault",
                                          JsonObject{{"SSEAlgorithm", "AES256"}}},
                                         {"BucketKeyEnabled", false}}}}};
}

}  // namespace

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html
std::map<std::string, Json> settings_of_new_buckets() {
  std::map<std::string, Json> made;
  made["BucketEncryption"] = encrypted_by_s3();
  made["BucketOwnershipControls"] =
      JsonObject{{"Rules", JsonArray{JsonObject{{"ObjectOwnership", "BucketOwnerEnforced"}}}}};
  made["PublicAccessBlock"] = JsonObject{{"BlockPublicAcls", true},
                                         {"IgnorePublicAcls", true},
                                         {"BlockPublicPolicy", true},
                                         {"RestrictPublicBuckets", true}};
  return made;
}

Handled get_setting(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Setting& setting = setting_of(call);
  const auto found = bucket->settings.find(std::string(setting.noun));
  if (found != bucket->settings.end())
    return setting.whole ? Json(JsonObject{{setting.input, found->second}}) : found->second;
  if (!setting.code.empty())
    return refuse(std::string(setting.code), std::string(setting.text), 404);
  if (setting.noun == "BucketRequestPayment") return Json(JsonObject{{"Payer", "BucketOwner"}});
  if (setting.noun == "BucketAbac")
    return Json(JsonObject{{"AbacStatus", JsonObject{{"Status", "Disabled"}}}});
  return Json(JsonObject());
}

Handled put_setting(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Setting& setting = setting_of(call);
  const JsonObject* given = object_of(input, setting.input);
  if (given == nullptr) return refuse("MissingRequestBodyError", "Request Body is empty", 400);
  JsonObject value = *given;
  JsonObject answer;
  if (setting.complete != nullptr) GR_CHECK(setting.complete(call, *bucket, value));
  if (setting.noun == "BucketLifecycleConfiguration") {
    constexpr const char* size = "TransitionDefaultMinimumObjectSize";
    const std::string_view given_size = text_of(input, size);
    value[size] = given_size.empty() ? "all_storage_classes_128K" : given_size;
    answer[size] = value[size];
  }
  bucket->settings[std::string(setting.noun)] = std::move(value);
  return Json(std::move(answer));
}

Handled delete_setting(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Setting& setting = setting_of(call);
  if (setting.noun == "BucketEncryption")
    bucket->settings["BucketEncryption"] = encrypted_by_s3();
  else
    bucket->settings.erase(std::string(setting.noun));
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::s3
