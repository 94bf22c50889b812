// Objects: written and read.
#include "mocks/ecr/layers.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/s3/checksums.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::size_t key_bytes_most = 1024;
constexpr std::size_t metadata_bytes_most = 2048;

/// What PutObject takes and GetObject answers as it was.
constexpr std::array<const char*, 8> kept = {
    "CacheControl", "ContentDisposition",      "ContentLanguage", "Metadata",
    "StorageClass", "WebsiteRedirectLocation", "ObjectLockMode",  "ObjectLockLegalHoldStatus"};

/// The framing of a body that is signed in pieces is no coding of the object.
/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
std::string own_coding(std::string_view header) {
  std::string out;
  while (!header.empty()) {
    std::string_view one = header.substr(0, header.find(','));
    header.remove_prefix(std::min(header.size(), one.size() + 1));
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    if (one.empty() || one == "aws-chunked") continue;
    if (!out.empty()) out += ',';
    out += one;
  }
  return out;
}

Result<void> check_key_and_metadata(const JsonObject& input) {
  if (text_of(input, "Key").size() > key_bytes_most)
    return refuse("KeyTooLongError", "Your key is too long", 400);
  std::size_t bytes = 0;
  if (const JsonObject* metadata = object_of(input, "Metadata"))
    for (const auto& entry : *metadata)
      bytes += entry.key().size() + entry.value().get_string().size();
  if (bytes > metadata_bytes_most)
    return refuse("MetadataTooLarge",
                  "Your metadata headers exceed the maximum allowed metadata size", 400);
  if (!text_of(input, "SSECustomerAlgorithm").empty())
    return refuse("NotImplemented", "greenroom keeps no objects under customers' keys (SSE-C).",
                  501);
  return {};
}

/// As the call says, else as the bucket does.
JsonObject encryption_of(const Cloud& cloud, const Bucket& bucket, const JsonObject& input) {
  std::string algorithm(text_of(input, "ServerSideEncryption"));
  std::string key(text_of(input, "SSEKMSKeyId"));
  bool bucket_key = flag_of(input, "BucketKeyEnabled");
  if (const auto found = bucket.settings.find("BucketEncryption");
      algorithm.empty() && found != bucket.settings.end()) {
    const JsonObject& rule = found->second.at("Rules").at(0).get_object();
    if (const JsonObject* usual = object_of(rule, "ApplyServerSideEncryptionByDefault")) {
      algorithm = text_of(*usual, "SSEAlgorithm");
      key = text_of(*usual, "KMSMasterKeyID");
    }
    bucket_key = flag_of(rule, "BucketKeyEnabled");
  }
  JsonObject encryption{{"ServerSideEncryption", algorithm.empty() ? "AES256" : algorithm}};
  if (algorithm.starts_with("aws:kms")) {
    const std::string keys =
        "arn:aws:kms:" + cloud.settings.region + ":" + cloud.settings.account + ":";
    if (key.empty())
      key = keys + "key/" + sim::drawn_uuid(cloud.settings.chance.draw("kms.key", "aws/s3", 0));
    else if (!key.starts_with("arn:"))
      key = keys + (key.starts_with("alias/") ? "" : "key/") + key;
    encryption["SSEKMSKeyId"] = key;
    if (bucket_key) encryption["BucketKeyEnabled"] = true;
  }
  return encryption;
}

/// What GetObject and HeadObject answer beside the body.
JsonObject head_of(const Bucket& bucket, const Version& version, const JsonObject& input) {
  JsonObject head = version.headers;
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
  // The usual storage class is not told.
  if (text_of(head, "StorageClass") == "STANDARD") head = without(head, "StorageClass");
  add_members(version.encryption, head);
  head["AcceptRanges"] = "bytes";
  head["LastModified"] = version.modified_ms;
  head["ETag"] = quoted_etag(version.etag);
  head["ContentLength"] = version.size;
  if (!version.tags.empty()) head["TagCount"] = static_cast<std::int64_t>(version.tags.size());
  add_version_id(bucket, version, head);
  for (const char* member :
       {"CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "ContentType"})
    if (const auto& asked = text_of(input, std::string("Response") + member); !asked.empty())
      head[member] = asked;
  if (input.contains("ResponseExpires")) {
    std::string date;
    protocol::append_http_date(date, number_of(input, "ResponseExpires"));
    head["Expires"] = date;
  }
  return head;
}

/// The bytes that one part of an upload had.
Result<Range> range_of_part(const Version& version, std::int64_t number) {
  std::vector<std::int64_t> sizes = version.part_sizes;
  if (sizes.empty()) sizes.push_back(version.size);
  if (number < 1 || number > static_cast<std::int64_t>(sizes.size()))
    return refuse("InvalidPartNumber", "The requested partnumber is not satisfiable", 416);
  Range range;
  for (std::int64_t part = 1; part < number; ++part)
    range.from += sizes[static_cast<std::size_t>(part - 1)];
  range.to = range.from + sizes[static_cast<std::size_t>(number - 1)] - 1;
  return range;
}

/// ECR's own bucket, which no account sees: whoever was given an address of a layer gets its bytes.
/// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
std::shared_ptr<Bucket> layers_of(const Call& call, const JsonObject& input) {
  const Cloud& cloud = call.scene.cloud;
  if (call.operation.name != "GetObject" || text_of(input, "Bucket") != ecr::layer_bucket(cloud))
    return nullptr;
  auto bucket = std::make_shared<Bucket>();
  if (const auto layer = ecr::layer_of_key(cloud, text_of(input, "Key"))) {
    Version version{.id = "null", .modified_ms = layer->pushed_ms};
    fill(version, layer->bytes);
    bucket->objects[std::string(text_of(input, "Key"))].push_back(std::move(version));
  }
  return bucket;
}

struct Read {
  JsonObject head;
  const Version* version;
  std::optional<Range> range;
  std::shared_ptr<const Bucket> lent;  ///< whose version it is, where no account has it
};

Result<Read> read(Call& call, const JsonObject& input) {
  const std::shared_ptr<Bucket> lent = layers_of(call, input);
  Bucket* bucket = lent != nullptr ? lent.get() : GR_TRY(find_bucket(call, input));
  GR_CHECK(check_version_id(input));
  const Version* version =
      GR_TRY(find_version(*bucket, text_of(input, "Key"), text_of(input, "VersionId")));
  GR_CHECK(preconditions(*version, input, "", 304));
  Read read{head_of(*bucket, *version, input), version, std::nullopt, lent};
  if (input.contains("PartNumber")) {
    read.range = GR_TRY(range_of_part(*version, number_of(input, "PartNumber")));
    if (!version->part_sizes.empty())
      read.head["PartsCount"] = static_cast<std::int64_t>(version->part_sizes.size());
  } else {
    read.range = GR_TRY(range_of(text_of(input, "Range"), version->size));
  }
  if (read.range) {
    read.head["ContentLength"] = read.range->to - read.range->from + 1;
    read.head["ContentRange"] = "bytes " + std::to_string(read.range->from) + "-" +
                                std::to_string(read.range->to) + "/" +
                                std::to_string(version->size);
  } else if (text_of(input, "ChecksumMode") == "ENABLED") {
    add_members(version->checksums, read.head);
  }
  return read;
}

JsonArray parts_of(const Version& version, std::int64_t after, std::int64_t most) {
  JsonArray parts;
  for (std::size_t at = static_cast<std::size_t>(after); at < version.part_sizes.size(); ++at) {
    if (static_cast<std::int64_t>(parts.size()) == most) break;
    JsonObject part{{"PartNumber", static_cast<std::int64_t>(at) + 1},
                    {"Size", version.part_sizes[at]}};
    if (at < version.part_checksums.size())
      add_members(without(version.part_checksums[at], "ChecksumType"), part);
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace

Result<Version> described(Call& call, const Bucket& bucket, const JsonObject& input) {
  GR_CHECK(check_key_and_metadata(input));
  GR_CHECK(check_acl(bucket, input));
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html
  for (const char* member :
       {"ObjectLockMode", "ObjectLockRetainUntilDate", "ObjectLockLegalHoldStatus"})
    if (input.contains(member) && !bucket.settings.contains("ObjectLockConfiguration"))
      return refuse("InvalidRequest", "Bucket is missing Object Lock Configuration", 400);
  Version version;
  for (const char* member : kept)
    if (const Json* value = input.if_contains(member)) version.headers[member] = *value;
  if (const std::string coding = own_coding(text_of(input, "ContentEncoding")); !coding.empty())
    version.headers["ContentEncoding"] = coding;
  const std::string_view type = text_of(input, "ContentType");
  version.headers["ContentType"] = type.empty() ? "binary/octet-stream" : type;
  if (input.contains("Expires")) {
    std::string date;
    protocol::append_http_date(date, number_of(input, "Expires"));
    version.headers["Expires"] = date;
  }
  version.encryption = encryption_of(call.scene.cloud, bucket, input);
  version.acl = text_of(input, "ACL");
  version.tags = GR_TRY(tags_of_header(text_of(input, "Tagging")));
  return version;
}

Handled put_object(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  if (input.contains("WriteOffsetBytes"))
    return refuse("NotImplemented",
                  "A header you provided implies functionality that is not implemented", 501);
  Version version = GR_TRY(described(call, *bucket, input));
  const std::string bytes = bytes_of(text_of(input, "Body"));
  version.checksums = GR_TRY(checked(input, bytes));
  GR_CHECK(may_write(*bucket, input));
  fill(version, bytes);
  const Version& written =
      keep(call.scene, *bucket, std::string(text_of(input, "Key")), std::move(version));
  JsonObject answer{{"ETag", quoted_etag(written.etag)}};
  add_members(written.checksums, answer);
  add_members(written.encryption, answer);
  add_version_id(*bucket, written, answer);
  return Json(std::move(answer));
}

Handled get_object(Call& call, const JsonObject& input) {
  Read found = GR_TRY(read(call, input));
  if (!found.range) {
    found.head["Body"] = found.version->body;
    return Json(std::move(found.head));
  }
  const auto from = static_cast<std::size_t>(found.range->from);
  const auto to = static_cast<std::size_t>(found.range->to);
  const std::string bytes = bytes_of(found.version->body);
  found.head["Body"] = protocol::base64_of(std::string_view(bytes).substr(from, to - from + 1));
  return Json(std::move(found.head));
}

Handled head_object(Call& call, const JsonObject& input) {
  return Json(std::move(GR_TRY(read(call, input)).head));
}

Handled get_object_attributes(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  GR_CHECK(check_version_id(input));
  const Version* version =
      GR_TRY(find_version(*bucket, text_of(input, "Key"), text_of(input, "VersionId")));
  JsonObject answer{{"LastModified", version->modified_ms}};
  add_version_id(*bucket, *version, answer);
  for (const Json& wanted : *array_of(input, "ObjectAttributes")) {
    const std::string_view name = wanted.get_string();
    if (name == "ETag") answer["ETag"] = version->etag;
    if (name == "Checksum") answer["Checksum"] = version->checksums;
    if (name == "ObjectSize") answer["ObjectSize"] = version->size;
    const std::string_view storage = text_of(version->headers, "StorageClass");
    if (name == "StorageClass") answer["StorageClass"] = storage.empty() ? "STANDARD" : storage;
    if (name != "ObjectParts" || version->part_sizes.empty()) continue;
    const std::int64_t after =
        std::clamp<std::int64_t>(number_of(input, "PartNumberMarker"), 0,
                                 static_cast<std::int64_t>(version->part_sizes.size()));
    const std::int64_t most = number_of(input, "MaxParts", 1000);
    JsonArray parts = parts_of(*version, after, most);
    const std::int64_t last = after + static_cast<std::int64_t>(parts.size());
    const auto total = static_cast<std::int64_t>(version->part_sizes.size());
    answer["ObjectParts"] = JsonObject{{"TotalPartsCount", total},     {"PartNumberMarker", after},
                                       {"NextPartNumberMarker", last}, {"MaxParts", most},
                                       {"IsTruncated", last < total},  {"Parts", std::move(parts)}};
  }
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::s3
