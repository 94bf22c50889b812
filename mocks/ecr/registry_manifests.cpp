// Manifests and tags by the registry's own API.
#include "mocks/ecr/layers.hpp"
#include "mocks/ecr/manifests.hpp"
#include "mocks/ecr/registry_parts.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::mocks::ecr {
namespace {

/// How the registry words what PutImage refuses.
struct Wording {
  std::string_view error, code;
  int status;
};
constexpr std::array<Wording, 5> wordings = {{
    {"LayersNotFoundException", "MANIFEST_BLOB_UNKNOWN", 400},
    {"ReferencedImagesNotFoundException", "MANIFEST_BLOB_UNKNOWN", 400},
    {"ImageTagAlreadyExistsException", "TAG_INVALID", 400},
    {"ImageDigestDoesNotMatchException", "DIGEST_INVALID", 400},
    {"InvalidParameterException", "MANIFEST_INVALID", 400},
}};

seam::HttpResponse refused(const seam::Error& error) {
  for (const Wording& wording : wordings)
    if (wording.error == error.code)
      return registry_refusal(wording.status, wording.code, error.message);
  return registry_refusal(400, "MANIFEST_INVALID", error.message);
}

/// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
bool is_tag(std::string_view text) {
  const auto is_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !text.empty() && text.size() <= 128 && is_word(text.front()) &&
         std::all_of(text.begin(), text.end(),
                     [&](char c) { return is_word(c) || c == '.' || c == '-'; });
}

seam::HttpResponse written(RegistryCall& call, const std::string& digest) {
  seam::HttpResponse answer = registry_says(201);
  answer.headers.push_back({"Location", "/v2/" + call.name + "/manifests/" + digest});
  answer.headers.push_back({"Docker-Content-Digest", digest});
  return answer;
}

seam::HttpResponse put(RegistryCall& call) {
  const bool by_digest = is_digest(call.reference);
  if (!by_digest && !is_tag(call.reference))
    return registry_refusal(400, "TAG_INVALID", "manifest tag did not match URI");
  const std::string* type = seam::find_header(call.request.headers, "content-type");
  const std::string kind = type == nullptr ? "" : type->substr(0, type->find(';'));
  const auto digest =
      put_manifest(call.scene, *repository_of(call), call.request.body, kind,
                   by_digest ? "" : call.reference, by_digest ? call.reference : "");
  if (digest) return written(call, *digest);
  // The same once more is no error here.
  if (digest.error().code == "ImageAlreadyExistsException")
    return written(call, find_image(*repository_of(call), call.reference)->image.digest);
  return refused(digest.error());
}

std::int64_t number_in(const std::string& text, std::int64_t otherwise) {
  std::int64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() ? value : otherwise;
}

seam::HttpResponse with_json(seam::HttpResponse answer, const JsonObject& document,
                             const char* type) {
  answer.headers.push_back({"Content-Type", type});
  answer.body = boost::json::serialize(document);
  return answer;
}

}  // namespace

seam::HttpResponse answer_manifest(RegistryCall& call) {
  const std::string& method = call.request.method;
  if (method == "PUT") return put(call);
  if (method != "GET" && method != "HEAD")
    return registry_refusal(405, "UNSUPPORTED", "The operation is unsupported.");
  const StoredImage* image = find_image(*repository_of(call), call.reference);
  if (image == nullptr)
    return registry_refusal(404, "MANIFEST_UNKNOWN", "Requested image not found");
  seam::HttpResponse answer = registry_says(200);
  answer.headers.push_back({"Content-Type", media_type_of(image->manifest)});
  answer.headers.push_back({"Docker-Content-Digest", image->image.digest});
  if (method == "HEAD")
    answer.headers.push_back({"Content-Length", std::to_string(image->manifest.size())});
  else
    answer.body = image->manifest;
  return answer;
}

seam::HttpResponse answer_tags(RegistryCall& call) {
  if (call.request.method != "GET")
    return registry_refusal(405, "UNSUPPORTED", "The operation is unsupported.");
  const std::string last = parameter_of(call.request, "last");
  const std::int64_t most = number_in(parameter_of(call.request, "n"), 1000);
  if (most < 0)
    return registry_refusal(400, "PAGINATION_NUMBER_INVALID",
                            "invalid number of results requested");
  JsonArray tags;
  bool more = false;
  for (const auto& [tag, digest] : repository_of(call)->tags) {
    if (tag <= last) continue;
    more = static_cast<std::int64_t>(tags.size()) == most;
    if (more) break;
    tags.push_back(Json(tag));
  }
  seam::HttpResponse answer = registry_says(200);
  if (more && !tags.empty())
    answer.headers.push_back(
        {"Link", "</v2/" + call.name + "/tags/list?last=" + std::string(tags.back().get_string()) +
                     "&n=" + std::to_string(most) + ">; rel=\"next\""});
  return with_json(std::move(answer), {{"name", call.name}, {"tags", std::move(tags)}},
                   "application/json");
}

/// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
seam::HttpResponse answer_referrers(RegistryCall& call) {
  JsonArray found;
  for (const auto& [digest, stored] : repository_of(call)->images) {
    boost::system::error_code error;
    const Json manifest = boost::json::parse(stored.manifest, error);
    const JsonObject* subject =
        !error && manifest.is_object() ? object_of(manifest.get_object(), "subject") : nullptr;
    if (subject != nullptr && text_of(*subject, "digest") == call.reference)
      found.push_back(JsonObject{{"mediaType", media_type_of(stored.manifest)},
                                 {"digest", digest},
                                 {"size", static_cast<std::int64_t>(stored.manifest.size())}});
  }
  return with_json(registry_says(200),
                   {{"schemaVersion", 2},
                    {"mediaType", "application/vnd.oci.image.index.v1+json"},
                    {"manifests", std::move(found)}},
                   "application/vnd.oci.image.index.v1+json");
}

}  // namespace greenroom::mocks::ecr
