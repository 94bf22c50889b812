// Uploads in parts.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
#include "mocks/protocol/scalars.hpp"
#include "mocks/s3/checksums.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::int64_t part_bytes_least = 5 * 1024 * 1024;  // of all but the last
constexpr std::int64_t part_number_most = 10'000;
constexpr std::int64_t list_most = 1000;

seam::Failure no_such_upload() {
  return refuse("NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload "
                "may have been aborted or completed.",
                404);
}

Result<std::map<std::string, Upload>::iterator> find_upload(Bucket& bucket,
                                                            const JsonObject& input) {
  const auto found = bucket.uploads.find(std::string(text_of(input, "UploadId")));
  if (found == bucket.uploads.end() || found->second.key != text_of(input, "Key"))
    return no_such_upload();
  return found;
}

Result<std::int64_t> part_number(const JsonObject& input) {
  const std::int64_t number = number_of(input, "PartNumber");
  if (number < 1 || number > part_number_most)
    return invalid_argument("Part number must be an integer between 1 and 10000, inclusive");
  return number;
}

Part part_of(Scene& scene, std::string_view bytes, JsonObject checksums) {
  return {now_ms(scene), static_cast<std::int64_t>(bytes.size()), hex(md5(bytes)),
          protocol::base64_of(bytes), without(checksums, "ChecksumType")};
}

/// What the client says of parts: in order, there, unchanged, and large enough.
Result<std::vector<const Part*>> chosen_parts(const Upload& upload, const JsonObject& input) {
  const JsonObject* list = object_of(input, "MultipartUpload");
  const JsonArray* wanted = list != nullptr ? array_of(*list, "Parts") : nullptr;
  if (wanted == nullptr || wanted->empty())
    return refuse("MalformedXML",
                  "The XML you provided was not well-formed or did not validate against our "
                  "published schema",
                  400);
  std::vector<const Part*> chosen;
  std::int64_t before = 0;
  for (const Json& item : *wanted) {
    const JsonObject& part = item.get_object();
    const std::int64_t number = number_of(part, "PartNumber");
    if (number <= before)
      return refuse("InvalidPartOrder",
                    "The list of parts was not in ascending order. The parts list must be "
                    "specified in order by part number.",
                    400);
    before = number;
    const auto found = upload.parts.find(number);
    if (found == upload.parts.end() || found->second.etag != unquoted_etag(text_of(part, "ETag")))
      return refuse("InvalidPart",
                    "One or more of the specified parts could not be found.  The part may not have "
                    "been uploaded, or the specified entity tag may not match the part's entity "
                    "tag.",
                    400);
    for (const Algorithm& algorithm : algorithms())
      if (const std::string_view sum = text_of(part, algorithm.member);
          !sum.empty() && sum != text_of(found->second.checksums, algorithm.member))
        return refuse("InvalidPart",
                      "One or more of the specified parts could not be found.  The part may not "
                      "have been uploaded, or the specified checksum may not match.",
                      400);
    chosen.push_back(&found->second);
  }
  for (std::size_t at = 0; at + 1 < chosen.size(); ++at)
    if (chosen[at]->size < part_bytes_least)
      return refuse("EntityTooSmall",
                    "Your proposed upload is smaller than the minimum allowed size", 400);
  return chosen;
}

/// The object that the parts make.
Version assembled(const Upload& upload, const std::vector<const Part*>& parts) {
  Version version = upload.begun;
  std::string bytes, digests;
  for (const Part* part : parts) {
    const std::string own = bytes_of(part->body);
    digests += md5(own);
    bytes += own;
    version.part_sizes.push_back(part->size);
    version.part_checksums.push_back(part->checksums);
  }
  fill(version, bytes);
  version.etag = hex(md5(digests)) + "-" + std::to_string(parts.size());
  const Algorithm* algorithm = algorithm_named(upload.algorithm);
  if (algorithm == nullptr)
    version.checksums = whole_checksum(*algorithm_named("CRC64NVME"), bytes);
  else if (upload.type == "FULL_OBJECT")
    version.checksums = whole_checksum(*algorithm, bytes);
  else
    version.checksums = composite_checksum(*algorithm, version.part_checksums);
  return version;
}

Result<void> check_whole(const Version& version, const JsonObject& input) {
  for (const Algorithm& algorithm : algorithms()) {
    const std::string_view given = text_of(input, algorithm.member);
    if (!given.empty() && given != text_of(version.checksums, algorithm.member))
      return refuse("BadDigest",
                    "The " + std::string(algorithm.name) +
                        " you specified did not match the calculated checksum.",
                    400);
  }
  if (input.contains("MpuObjectSize") && number_of(input, "MpuObjectSize") != version.size)
    return refuse("InvalidRequest",
                  "The provided 'x-amz-mp-object-size' header does not match what was computed",
                  400);
  return {};
}

JsonObject checksum_words(const Upload& upload) {
  if (upload.algorithm.empty()) return {};
  return {{"ChecksumAlgorithm", upload.algorithm}, {"ChecksumType", upload.type}};
}

std::string_view storage_of(const Upload& upload) {
  const std::string_view storage = text_of(upload.begun.headers, "StorageClass");
  return storage.empty() ? "STANDARD" : storage;
}

Result<JsonObject> add_part(Call& call, Upload& upload, std::int64_t number, std::string_view bytes,
                            JsonObject checksums) {
  const Algorithm* wanted = algorithm_named(upload.algorithm);
  if (wanted != nullptr && !checksums.contains(wanted->member)) {
    if (text_of(checksums, "ChecksumCRC64NVME").empty())
      return refuse("InvalidRequest",
                    "Checksum Type mismatch occurred, expected checksum Type: " + upload.algorithm +
                        ", actual checksum Type: another",
                    400);
    checksums = whole_checksum(*wanted, bytes);
  }
  Part part = part_of(call.scene, bytes, std::move(checksums));
  JsonObject answer{{"ETag", quoted_etag(part.etag)}};
  add_members(part.checksums, answer);
  upload.parts[number] = std::move(part);
  return answer;
}

}  // namespace

Handled create_multipart_upload(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  Upload upload;
  upload.begun = GR_TRY(described(call, *bucket, input));
  upload.key = text_of(input, "Key");
  upload.initiated_ms = now_ms(call.scene);
  upload.algorithm = text_of(input, "ChecksumAlgorithm");
  upload.type = text_of(input, "ChecksumType");
  if (!upload.algorithm.empty()) {
    const Algorithm* algorithm = algorithm_named(upload.algorithm);
    if (algorithm == nullptr)
      return refuse("NotImplemented", "greenroom does not compute " + upload.algorithm + ".", 501);
    // AWS:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
    if (upload.type.empty())
      upload.type = algorithm->whole_by_default ? "FULL_OBJECT" : "COMPOSITE";
    const bool whole = upload.type == "FULL_OBJECT";
    if (whole ? !algorithm->whole_allowed : algorithm->whole_by_default)
      return refuse("InvalidRequest",
                    "The " + upload.type + " checksum type cannot be used with the " +
                        upload.algorithm + " checksum algorithm.",
                    400);
  }
  const std::string id = sim::drawn_hex(
      call.scene.cloud.settings.chance.draw("s3.upload", bucket->name, bucket->next_upload++), 64);
  JsonObject answer = checksum_words(upload);
  answer["Bucket"] = bucket->name;
  answer["Key"] = upload.key;
  answer["UploadId"] = id;
  add_members(upload.begun.encryption, answer);
  bucket->uploads.emplace(id, std::move(upload));
  return Json(std::move(answer));
}

Handled upload_part(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  Upload& upload = GR_TRY(find_upload(*bucket, input))->second;
  const std::int64_t number = GR_TRY(part_number(input));
  const std::string bytes = bytes_of(text_of(input, "Body"));
  JsonObject checksums = GR_TRY(checked(input, bytes));
  JsonObject answer = GR_TRY(add_part(call, upload, number, bytes, std::move(checksums)));
  add_members(upload.begun.encryption, answer);
  return Json(std::move(answer));
}

Handled upload_part_copy(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  Upload& upload = GR_TRY(find_upload(*bucket, input))->second;
  const std::int64_t number = GR_TRY(part_number(input));
  const Source source = GR_TRY(copy_source(call, input));
  std::string bytes = bytes_of(source.version->body);
  if (const std::string_view text = text_of(input, "CopySourceRange"); !text.empty()) {
    const auto range = GR_TRY(range_of(text, source.version->size));
    if (!range || range->to - range->from + 1 > source.version->size)
      return invalid_argument(
          "The x-amz-copy-source-range value must be of the form bytes=first-last where first and "
          "last are the zero-based offsets of the first and last bytes to copy");
    bytes = bytes.substr(static_cast<std::size_t>(range->from),
                         static_cast<std::size_t>(range->to - range->from + 1));
  }
  JsonObject checksums = GR_TRY(checked(JsonObject(), bytes));
  JsonObject result = GR_TRY(add_part(call, upload, number, bytes, std::move(checksums)));
  result["LastModified"] = now_ms(call.scene);
  JsonObject answer{{"CopyPartResult", std::move(result)}};
  if (!versioning(*source.bucket).empty()) answer["CopySourceVersionId"] = source.version->id;
  add_members(upload.begun.encryption, answer);
  return Json(std::move(answer));
}

Handled complete_multipart_upload(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const auto upload = GR_TRY(find_upload(*bucket, input));
  const auto parts = GR_TRY(chosen_parts(upload->second, input));
  Version version = assembled(upload->second, parts);
  GR_CHECK(check_whole(version, input));
  GR_CHECK(may_write(*bucket, input));
  const std::string key = upload->second.key;
  bucket->uploads.erase(upload);
  const Version& written = keep(call.scene, *bucket, key, std::move(version));
  JsonObject answer{{"Location", "https://" + bucket->name + ".s3." + bucket->region +
                                     ".amazonaws.com/" + url_encoded(key)},
                    {"Bucket", bucket->name},
                    {"Key", key},
                    {"ETag", quoted_etag(written.etag)}};
  add_members(written.checksums, answer);
  add_members(written.encryption, answer);
  add_version_id(*bucket, written, answer);
  return Json(std::move(answer));
}

Handled abort_multipart_upload(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const auto upload = GR_TRY(find_upload(*bucket, input));
  bucket->uploads.erase(upload);
  return Json(JsonObject());
}

Handled list_parts(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const auto found = GR_TRY(find_upload(*bucket, input));
  const Upload& upload = found->second;
  const std::int64_t most = std::min(number_of(input, "MaxParts", list_most), list_most);
  const std::int64_t after = number_of(input, "PartNumberMarker");
  JsonArray parts;
  std::int64_t last = after;
  bool cut = false;
  for (const auto& [number, part] : upload.parts) {
    if (number <= after) continue;
    cut = static_cast<std::int64_t>(parts.size()) == most;
    if (cut) break;
    last = number;
    JsonObject shown{{"PartNumber", number},
                     {"LastModified", part.modified_ms},
                     {"ETag", quoted_etag(part.etag)},
                     {"Size", part.size}};
    add_members(part.checksums, shown);
    parts.push_back(std::move(shown));
  }
  JsonObject answer = checksum_words(upload);
  answer["Bucket"] = bucket->name;
  answer["Key"] = upload.key;
  answer["UploadId"] = found->first;
  answer["PartNumberMarker"] = after;
  if (!parts.empty()) answer["NextPartNumberMarker"] = last;
  answer["MaxParts"] = most;
  answer["IsTruncated"] = cut;
  answer["Initiator"] = owner(call.scene.cloud);
  answer["Owner"] = owner(call.scene.cloud);
  answer["StorageClass"] = storage_of(upload);
  if (!parts.empty()) answer["Parts"] = std::move(parts);
  return Json(std::move(answer));
}

Handled list_multipart_uploads(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  if (number_of(input, "MaxUploads", list_most) < 0)
    return invalid_argument("Argument max-uploads must be an integer between 0 and 2147483647");
  const std::int64_t most = std::min(number_of(input, "MaxUploads", list_most), list_most);
  const std::string prefix(text_of(input, "Prefix")), key_marker(text_of(input, "KeyMarker"));
  const std::string id_marker(text_of(input, "UploadIdMarker"));
  if (!text_of(input, "Delimiter").empty())
    return refuse("NotImplemented", "greenroom does not roll up the keys of uploads.", 501);
  const bool encodes = text_of(input, "EncodingType") == "url";
  std::map<std::pair<std::string, std::string>, const Upload*> sorted;
  for (const auto& [id, upload] : bucket->uploads) {
    const bool behind = upload.key > key_marker ||
                        (upload.key == key_marker && !id_marker.empty() && id > id_marker);
    if (upload.key.starts_with(prefix) && (key_marker.empty() || behind))
      sorted[{upload.key, id}] = &upload;
  }
  JsonObject answer{{"Bucket", bucket->name}, {"KeyMarker", key_marker}, {"Prefix", prefix}};
  if (encodes) answer["EncodingType"] = "url";
  JsonArray list;
  for (const auto& [place, upload] : sorted) {
    if (static_cast<std::int64_t>(list.size()) == most) break;
    JsonObject shown{{"UploadId", place.second},
                     {"Key", encodes ? url_encoded(place.first) : place.first},
                     {"Initiated", upload->initiated_ms},
                     {"StorageClass", storage_of(*upload)},
                     {"Owner", owner(call.scene.cloud)},
                     {"Initiator", owner(call.scene.cloud)}};
    add_members(checksum_words(*upload), shown);
    list.push_back(std::move(shown));
  }
  const bool cut = list.size() < sorted.size() && !list.empty();
  if (cut) {
    answer["NextKeyMarker"] = list.back().at("Key");
    answer["NextUploadIdMarker"] = list.back().at("UploadId");
  }
  answer["MaxUploads"] = most;
  answer["IsTruncated"] = cut;
  if (!list.empty()) answer["Uploads"] = std::move(list);
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::s3
