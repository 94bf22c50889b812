// What S3's files share among themselves: finding, refusing, keeping versions, and the handlers.
#pragma once

#include "mocks/s3/s3.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::s3 {

/// The bucket that the call names; ExpectedBucketOwner must be its owner.
Result<Bucket*> find_bucket(Call& call, const JsonObject& input);
/// The version that Key and VersionId name, the newest without an id. A marker is refused.
Result<Version*> find_version(Bucket& bucket, std::string_view key, std::string_view id);
/// A VersionId that is given has the form of one.
bool is_version_id(std::string_view id);
Result<void> check_version_id(const JsonObject& input);
seam::Failure no_such_key();
seam::Failure no_such_bucket();
seam::Failure invalid_argument(std::string text);

std::int64_t now_ms(const Scene& scene);
std::string owner_id(const Cloud& cloud);  ///< the canonical user of the account
JsonObject owner(const Cloud& cloud);
void add_members(const JsonObject& from, JsonObject& to);  ///< over what is there
std::string quoted_etag(std::string_view etag);
std::string unquoted_etag(std::string_view etag);
std::string bytes_of(std::string_view base64);

/// "Enabled", "Suspended", or empty: never touched.
std::string_view versioning(const Bucket& bucket);
/// Puts it in front of the key's versions, as the bucket's versioning wants.
Version& keep(Scene& scene, Bucket& bucket, const std::string& key, Version version);
/// VersionId, where the bucket has versions.
void add_version_id(const Bucket& bucket, const Version& version, JsonObject& answer);
/// What is known of an object before its body: headers, encryption, tags, canned ACL.
Result<Version> described(Call& call, const Bucket& bucket, const JsonObject& input);
void fill(Version& version, std::string_view bytes);
/// If-Match and If-None-Match of a write.
Result<void> may_write(Bucket& bucket, const JsonObject& input);
/// If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since; `prefix` stands before their
/// names in a copy.
Result<void> preconditions(const Version& version, const JsonObject& input, std::string prefix,
                           int not_modified);
struct Range {
  std::int64_t from = 0, to = 0;  ///< the last byte
};
/// nullopt: no range that counts. Refused: none of it is there.
Result<std::optional<Range>> range_of(std::string_view text, std::int64_t size);
struct Source {
  Bucket* bucket;
  std::string key;
  Version* version;
};
Result<Source> copy_source(Call& call, const JsonObject& input);

std::string url_encoded(std::string_view text);
std::string page_token(std::string_view last);  ///< opaque to clients; bytes_of() reads it
Json tag_set(const std::map<std::string, std::string>& tags);
/// A TagSet's tags, at most so many.
Result<std::map<std::string, std::string>> tags_of(const JsonArray& set, std::size_t most);
/// Of the header x-amz-tagging: "a=b&c=d".
Result<std::map<std::string, std::string>> tags_of_header(std::string_view text);

Result<void> check_bucket_name(std::string_view name);
/// Canned ACLs that the bucket's ownership allows.
Result<void> check_acl(const Bucket& bucket, const JsonObject& input);
JsonObject acl_answer(const Cloud& cloud, const Json* stored, std::string_view canned);
std::map<std::string, Json> settings_of_new_buckets();
bool is_public(const JsonObject& policy);

// Handlers, by file.
using Handled = Result<Json>;
// buckets.cpp
Handled list_buckets(Call&, const JsonObject&), create_bucket(Call&, const JsonObject&),
    head_bucket(Call&, const JsonObject&), delete_bucket(Call&, const JsonObject&),
    get_bucket_location(Call&, const JsonObject&), get_bucket_tagging(Call&, const JsonObject&),
    put_bucket_tagging(Call&, const JsonObject&), delete_bucket_tagging(Call&, const JsonObject&);
// settings.cpp
Handled get_setting(Call&, const JsonObject&), put_setting(Call&, const JsonObject&),
    delete_setting(Call&, const JsonObject&);
// access.cpp
Handled get_bucket_policy(Call&, const JsonObject&), put_bucket_policy(Call&, const JsonObject&),
    delete_bucket_policy(Call&, const JsonObject&),
    get_bucket_policy_status(Call&, const JsonObject&), get_bucket_acl(Call&, const JsonObject&),
    put_bucket_acl(Call&, const JsonObject&), get_object_acl(Call&, const JsonObject&),
    put_object_acl(Call&, const JsonObject&);
// objects.cpp
Handled put_object(Call&, const JsonObject&), get_object(Call&, const JsonObject&),
    head_object(Call&, const JsonObject&), get_object_attributes(Call&, const JsonObject&);
// changes.cpp
Handled copy_object(Call&, const JsonObject&), delete_object(Call&, const JsonObject&),
    delete_objects(Call&, const JsonObject&), get_object_tagging(Call&, const JsonObject&),
    put_object_tagging(Call&, const JsonObject&), delete_object_tagging(Call&, const JsonObject&);
// lists.cpp
Handled list_objects(Call&, const JsonObject&), list_objects_v2(Call&, const JsonObject&),
    list_object_versions(Call&, const JsonObject&);
// multipart.cpp
Handled create_multipart_upload(Call&, const JsonObject&), upload_part(Call&, const JsonObject&),
    upload_part_copy(Call&, const JsonObject&), complete_multipart_upload(Call&, const JsonObject&),
    abort_multipart_upload(Call&, const JsonObject&), list_parts(Call&, const JsonObject&),
    list_multipart_uploads(Call&, const JsonObject&);

}  // namespace greenroom::mocks::s3
