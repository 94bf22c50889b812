// Who may reach buckets and objects: policies and ACLs as records. Nothing evaluates them.
#include "mocks/iam/iam.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::size_t policy_bytes_most = 20 * 1024;

seam::Failure malformed(std::string text) {
  return refuse("MalformedPolicy", std::move(text), 400);
}

/// A statement's member may be one text or a list of them.
std::vector<std::string> texts_of(const JsonObject& statement, std::string_view name) {
  std::vector<std::string> texts;
  const Json* value = statement.if_contains(name);
  if (value == nullptr) return texts;
  if (value->is_string()) texts.emplace_back(value->get_string());
  if (value->is_array())
    for (const Json& item : value->get_array())
      if (item.is_string()) texts.emplace_back(item.get_string());
  return texts;
}

std::vector<JsonObject> statements_of(const JsonObject& policy) {
  std::vector<JsonObject> statements;
  const Json* value = policy.if_contains("Statement");
  if (value == nullptr) return statements;
  if (value->is_object()) statements.push_back(value->get_object());
  if (value->is_array())
    for (const Json& item : value->get_array())
      if (item.is_object()) statements.push_back(item.get_object());
  return statements;
}

/// Everybody whom a statement names is somebody. Canonical users and providers are believed.
// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
bool names_somebody(const Cloud& cloud, const JsonObject& statement) {
  const Json* principal = statement.if_contains("Principal");
  if (principal == nullptr) return true;
  if (principal->is_string()) return principal->get_string() == "*";
  if (!principal->is_object()) return false;
  const JsonObject& named = principal->get_object();
  for (const std::string& name : texts_of(named, "AWS"))
    if (!iam::is_aws_principal(cloud, name)) return false;
  for (const std::string& name : texts_of(named, "Service"))
    if (!iam::is_service_principal(name)) return false;
  return true;
}

/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
Result<JsonObject> checked_policy(const Cloud& cloud, const Bucket& bucket, std::string_view text) {
  boost::system::error_code error;
  const Json parsed = boost::json::parse(text, error);
  if (text.empty() || text.front() != '{' || error || !parsed.is_object())
    return malformed("Policies must be valid JSON and the first byte must be '{'");
  const JsonObject& policy = parsed.get_object();
  if (!policy.contains("Statement")) return malformed("Missing required field Statement");
  for (const JsonObject& statement : statements_of(policy)) {
    const std::string_view effect = text_of(statement, "Effect");
    if (effect.empty()) return malformed("Missing required field Effect");
    if (effect != "Allow" && effect != "Deny")
      return malformed("Invalid effect: " + std::string(effect));
    if (!statement.contains("Principal") && !statement.contains("NotPrincipal"))
      return malformed("Missing required field Principal");
    if (!names_somebody(cloud, statement)) return malformed("Invalid principal in policy");
    if (!statement.contains("Action") && !statement.contains("NotAction"))
      return malformed("Missing required field Action");
    if (!statement.contains("Resource") && !statement.contains("NotResource"))
      return malformed("Missing required field Resource");
    for (const std::string& resource : texts_of(statement, "Resource")) {
      const std::string own = bucket_arn(bucket.name);
      if (resource != own && !resource.starts_with(own + "/") && resource != own + "*")
        return malformed("Policy has invalid resource");
    }
  }
  return policy;
}

bool blocks(const Bucket& bucket, const char* what) {
  const auto found = bucket.settings.find("PublicAccessBlock");
  return found != bucket.settings.end() && flag_of(found->second.get_object(), what);
}

std::string_view ownership_of(const Bucket& bucket) {
  const auto found = bucket.settings.find("BucketOwnershipControls");
  if (found == bucket.settings.end()) return "ObjectWriter";
  const JsonArray* rules = array_of(found->second.get_object(), "Rules");
  return rules == nullptr || rules->empty() ? ""
                                            : text_of((*rules)[0].get_object(), "ObjectOwnership");
}

JsonObject grant_to_group(const char* group, const char* permission) {
  return {{"Grantee", JsonObject{{"Type", "Group"},
                                 {"URI", std::string("http://acs.amazonaws.com/groups/") + group}}},
          {"Permission", permission}};
}

/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
void add_canned(JsonArray& grants, std::string_view acl) {
  constexpr const char* everyone = "global/AllUsers";
  if (acl == "public-read" || acl == "public-read-write")
    grants.push_back(grant_to_group(everyone, "READ"));
  if (acl == "public-read-write") grants.push_back(grant_to_group(everyone, "WRITE"));
  if (acl == "authenticated-read")
    grants.push_back(grant_to_group("global/AuthenticatedUsers", "READ"));
  if (acl == "log-delivery-write") {
    grants.push_back(grant_to_group("s3/LogDelivery", "WRITE"));
    grants.push_back(grant_to_group("s3/LogDelivery", "READ_ACP"));
  }
}

bool has_grants(const JsonObject& input) {
  for (const char* grant :
       {"GrantFullControl", "GrantRead", "GrantReadACP", "GrantWrite", "GrantWriteACP"})
    if (!text_of(input, grant).empty()) return true;
  return false;
}

/// The ACL that a Put asks for, as it is kept.
Result<JsonObject> acl_of(const Bucket& bucket, const JsonObject& input) {
  GR_CHECK(check_acl(bucket, input));
  if (has_grants(input))
    return refuse("NotImplemented", "greenroom does not read x-amz-grant- headers.", 501);
  if (const std::string_view acl = text_of(input, "ACL"); !acl.empty())
    return JsonObject{{"canned", acl}};
  if (const JsonObject* policy = object_of(input, "AccessControlPolicy")) return *policy;
  return refuse("MissingSecurityHeader", "Your request was missing a required header", 400);
}

}  // namespace

bool is_public(const JsonObject& policy) {
  // AWS:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
  // Inferred: any condition counts as one that fixes the caller.
  for (const JsonObject& statement : statements_of(policy)) {
    if (text_of(statement, "Effect") != "Allow" || statement.contains("Condition")) continue;
    const Json* principal = statement.if_contains("Principal");
    if (principal == nullptr) continue;
    const auto whom = principal->is_object() ? texts_of(principal->get_object(), "AWS")
                                             : texts_of(statement, "Principal");
    if (std::find(whom.begin(), whom.end(), "*") != whom.end()) return true;
  }
  return false;
}

Result<void> check_acl(const Bucket& bucket, const JsonObject& input) {
  const std::string_view acl = text_of(input, "ACL");
  const bool asked = (!acl.empty() && acl != "private" && acl != "bucket-owner-full-control" &&
                      acl != "bucket-owner-read") ||
                     has_grants(input);
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
  if (asked && ownership_of(bucket) == "BucketOwnerEnforced")
    return refuse("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
  if (asked && acl.starts_with("public-") && blocks(bucket, "BlockPublicAcls"))
    return refuse("AccessDenied", "Access Denied", 403);
  return {};
}

JsonObject acl_answer(const Cloud& cloud, const Json* stored, std::string_view canned) {
  if (stored != nullptr && stored->is_object()) {
    canned = text_of(stored->get_object(), "canned");
    if (canned.empty()) return stored->get_object();
  }
  JsonArray grants{
      JsonObject{{"Grantee", JsonObject{{"ID", owner_id(cloud)}, {"Type", "CanonicalUser"}}},
                 {"Permission", "FULL_CONTROL"}}};
  add_canned(grants, canned);
  return {{"Owner", owner(cloud)}, {"Grants", std::move(grants)}};
}

Handled get_bucket_policy(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  const auto found = bucket->settings.find("BucketPolicy");
  if (found == bucket->settings.end())
    return refuse("NoSuchBucketPolicy", "The bucket policy does not exist", 404);
  return Json(JsonObject{{"Policy", found->second}});
}

Handled put_bucket_policy(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const std::string text(text_of(input, "Policy"));
  if (text.size() > policy_bytes_most)
    return refuse("InvalidArgument", "Policy size exceeds the maximum allowed", 400);
  const JsonObject policy = GR_TRY(checked_policy(call.scene.cloud, *bucket, text));
  if (is_public(policy) && blocks(*bucket, "BlockPublicPolicy"))
    return refuse(
        "AccessDenied",
        "User: " + call.caller.arn +
            " is not authorized to perform: s3:PutBucketPolicy on resource: \"" +
            bucket_arn(bucket->name) +
            "\" because public policies are prevented by the BlockPublicPolicy setting in "
            "S3 Block Public Access.",
        403);
  bucket->settings["BucketPolicy"] = text;
  return Json(JsonObject());
}

Handled delete_bucket_policy(Call& call, const JsonObject& input) {
  GR_TRY(find_bucket(call, input))->settings.erase("BucketPolicy");
  return Json(JsonObject());
}

Handled get_bucket_policy_status(Call& call, const JsonObject& input) {
  const Json policy = GR_TRY(get_bucket_policy(call, input));
  const Json parsed = boost::json::parse(text_of(policy.get_object(), "Policy"));
  return Json(
      JsonObject{{"PolicyStatus", JsonObject{{"IsPublic", is_public(parsed.get_object())}}}});
}

Handled get_bucket_acl(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  const auto found = bucket->settings.find("BucketAcl");
  return Json(
      acl_answer(call.scene.cloud, found == bucket->settings.end() ? nullptr : &found->second, ""));
}

Handled put_bucket_acl(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  bucket->settings["BucketAcl"] = GR_TRY(acl_of(*bucket, input));
  return Json(JsonObject());
}

Handled get_object_acl(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Version* version =
      GR_TRY(find_version(*bucket, text_of(input, "Key"), text_of(input, "VersionId")));
  return Json(acl_answer(call.scene.cloud, nullptr, version->acl));
}

Handled put_object_acl(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  Version* version =
      GR_TRY(find_version(*bucket, text_of(input, "Key"), text_of(input, "VersionId")));
  const JsonObject acl = GR_TRY(acl_of(*bucket, input));
  const std::string_view canned = text_of(acl, "canned");
  if (canned.empty())
    return refuse("NotImplemented", "greenroom keeps canned ACLs of objects alone.", 501);
  version->acl = canned;
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::s3
