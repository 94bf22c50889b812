// Blobs: there or not, read, sent at once or in pieces, taken over from another repository.
#include "mocks/ecr/layers.hpp"
#include "mocks/ecr/registry_parts.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::ecr {
namespace {

seam::HttpResponse digest_invalid() {
  return registry_refusal(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
}

seam::HttpResponse upload_unknown() {
  return registry_refusal(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry");
}

seam::HttpResponse unsupported() {
  return registry_refusal(405, "UNSUPPORTED", "The operation is unsupported.");
}

seam::HttpResponse created(const RegistryCall& call, const std::string& digest) {
  seam::HttpResponse answer = registry_says(201);
  answer.headers.push_back({"Location", "/v2/" + call.name + "/blobs/" + digest});
  answer.headers.push_back({"Docker-Content-Digest", digest});
  return answer;
}

/// How far an upload has come.
seam::HttpResponse under_way(const RegistryCall& call, const std::string& upload, int status,
                             std::int64_t arrived) {
  seam::HttpResponse answer = registry_says(status);
  answer.headers.push_back({"Location", "/v2/" + call.name + "/blobs/uploads/" + upload});
  answer.headers.push_back({"Docker-Upload-UUID", upload});
  answer.headers.push_back(
      {"Range", "0-" + std::to_string(std::max<std::int64_t>(arrived - 1, 0))});
  return answer;
}

seam::HttpResponse stored(RegistryCall& call, const std::string& bytes, const std::string& digest) {
  if (!is_digest(digest) || sha256_of(bytes) != digest) return digest_invalid();
  keep_layer(call.scene, call.name, bytes);
  return created(call, digest);
}

std::optional<seam::HttpResponse> too_large(std::int64_t bytes) {
  if (bytes <= layer_bytes_most) return std::nullopt;
  return registry_refusal(413, "SIZE_INVALID",
                          "a layer may have " + std::to_string(layer_bytes_most) + " bytes here");
}

seam::HttpResponse begun(RegistryCall& call) {
  const std::string mounted = parameter_of(call.request, "mount");
  const std::string from = parameter_of(call.request, "from");
  if (!mounted.empty() && !from.empty())
    if (const auto bytes = layer_bytes(call.scene.cloud, from, mounted)) {
      keep_layer(call.scene, call.name, *bytes);
      return created(call, mounted);
    }
  const std::string digest = parameter_of(call.request, "digest");
  if (!digest.empty()) return stored(call, call.request.body, digest);
  return under_way(call, begin_layer(call.scene, call.name), 202, 0);
}

/// Whether a piece begins where the last one ended. Pieces without a range follow each other.
bool follows(const seam::HttpRequest& request, std::int64_t arrived) {
  const std::string* range = seam::find_header(request.headers, "content-range");
  if (range == nullptr) return true;
  std::int64_t from = -1, to = -1;
  const char* end = range->data() + range->size();
  const auto first = std::from_chars(range->data(), end, from);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-') return false;
  const auto last = std::from_chars(first.ptr + 1, end, to);
  return last.ec == std::errc() && last.ptr == end && from == arrived &&
         to - from + 1 == static_cast<std::int64_t>(request.body.size());
}

seam::HttpResponse continued(RegistryCall& call, std::int64_t arrived) {
  if (!follows(call.request, arrived)) {
    seam::HttpResponse answer = under_way(call, call.reference, 416, arrived);
    answer.body = registry_refusal(416, "BLOB_UPLOAD_INVALID", "blob upload invalid").body;
    return answer;
  }
  const auto total = arrived + static_cast<std::int64_t>(call.request.body.size());
  if (auto refusal = too_large(total)) return *refusal;
  append_layer(call.scene, call.reference, call.request.body);
  return under_way(call, call.reference, 202, total);
}

seam::HttpResponse ended(RegistryCall& call, std::int64_t arrived) {
  const std::string digest = parameter_of(call.request, "digest");
  if (!is_digest(digest)) return digest_invalid();
  if (!follows(call.request, arrived))
    return registry_refusal(416, "BLOB_UPLOAD_INVALID", "blob upload invalid");
  if (auto refusal = too_large(arrived + static_cast<std::int64_t>(call.request.body.size())))
    return *refusal;
  const std::string bytes = take_layer(call.scene, call.reference) + call.request.body;
  return stored(call, bytes, digest);
}

/// "bytes=2-5" within a size; nullopt: all of it.
std::optional<std::pair<std::size_t, std::size_t>> range_of(const seam::HttpRequest& request,
                                                            std::size_t size) {
  const std::string* header = seam::find_header(request.headers, "range");
  constexpr std::string_view unit = "bytes=";
  if (header == nullptr || !header->starts_with(unit)) return std::nullopt;
  const char* end = header->data() + header->size();
  std::size_t from = 0, to = size == 0 ? 0 : size - 1;
  const auto first = std::from_chars(header->data() + unit.size(), end, from);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-') return std::nullopt;
  if (first.ptr + 1 != end) std::from_chars(first.ptr + 1, end, to);
  if (from >= size || to < from) return std::nullopt;
  return std::pair{from, std::min(to, size - 1)};
}

}  // namespace

// Differs from AWS: the bytes come at once; there a redirect leads to S3.
// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
seam::HttpResponse answer_blob(RegistryCall& call) {
  if (call.request.method != "GET" && call.request.method != "HEAD") return unsupported();
  if (!is_digest(call.reference))
    return registry_refusal(400, "DIGEST_INVALID", "invalid digest '" + call.reference + "'");
  const auto bytes = layer_bytes(call.scene.cloud, call.name, call.reference);
  if (!bytes) return registry_refusal(404, "BLOB_UNKNOWN", "blob unknown to registry");
  seam::HttpResponse answer = registry_says(200);
  answer.headers.push_back({"Content-Type", "application/octet-stream"});
  answer.headers.push_back({"Docker-Content-Digest", call.reference});
  if (call.request.method == "HEAD") {
    answer.headers.push_back({"Content-Length", std::to_string(bytes->size())});
    return answer;
  }
  answer.body = *bytes;
  if (const auto range = range_of(call.request, bytes->size())) {
    answer.status = 206;
    answer.headers.push_back({"Content-Range", "bytes " + std::to_string(range->first) + "-" +
                                                   std::to_string(range->second) + "/" +
                                                   std::to_string(bytes->size())});
    answer.body = bytes->substr(range->first, range->second - range->first + 1);
  }
  return answer;
}

seam::HttpResponse answer_upload(RegistryCall& call) {
  const std::string& method = call.request.method;
  if (call.reference.empty()) return method == "POST" ? begun(call) : unsupported();
  const auto arrived = layer_arrived(call.scene.cloud, call.name, call.reference);
  if (!arrived) return upload_unknown();
  if (method == "GET") return under_way(call, call.reference, 204, *arrived);
  if (method == "PATCH") return continued(call, *arrived);
  if (method == "PUT") return ended(call, *arrived);
  if (method != "DELETE") return unsupported();
  take_layer(call.scene, call.reference);
  return registry_says(204);
}

}  // namespace greenroom::mocks::ecr
