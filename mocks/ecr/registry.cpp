#include "mocks/ecr/registry.hpp"

#include "mocks/ecr/registry_parts.hpp"
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::mocks::ecr {
namespace {

std::string_view path_of(std::string_view target) { return target.substr(0, target.find('?')); }

/// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
bool is_name(std::string_view name) {
  if (name.empty() || name.size() > 256) return false;
  char before = '/';
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool separator = c == '.' || c == '_' || c == '-' || c == '/';
    if (!letter && !separator) return false;
    const bool after_separator = before == '/' || before == '.';
    if (separator && after_separator) return false;
    before = c;
  }
  return before != '/' && before != '.' && before != '-' && before != '_';
}

bool may_enter(const Scene& scene, const seam::HttpRequest& request) {
  constexpr std::string_view scheme = "Basic ", user = "AWS:";
  const std::string* header = seam::find_header(request.headers, "authorization");
  if (header == nullptr || !header->starts_with(scheme)) return false;
  const auto pair = protocol::bytes_of_base64(std::string_view(*header).substr(scheme.size()));
  return pair && pair->starts_with(user) &&
         is_registry_password(scene.cloud, std::string_view(*pair).substr(user.size()),
                              scene.utc().time_since_epoch().count() / 1000);
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
seam::HttpResponse unauthorized(const Cloud& cloud) {
  seam::HttpResponse answer = registry_refusal(401, "UNAUTHORIZED", "Not Authorized");
  answer.headers.push_back({"Www-Authenticate", "Basic realm=\"https://" + registry_host(cloud) +
                                                    "/\",service=\"ecr.amazonaws.com\""});
  return answer;
}

seam::HttpResponse dispatched(RegistryCall& call) {
  if (call.place == Place::base) {
    seam::HttpResponse answer = registry_says(200);
    answer.body = "{}";
    answer.headers.push_back({"Content-Type", "application/json"});
    return answer;
  }
  if (call.place == Place::nobody)
    return registry_refusal(404, "UNSUPPORTED", "The operation is unsupported.");
  if (!is_name(call.name)) return registry_refusal(400, "NAME_INVALID", "invalid repository name");
  if (repository_of(call) == nullptr) return no_repository(call);
  switch (call.place) {
    case Place::manifest:
      return answer_manifest(call);
    case Place::blob:
      return answer_blob(call);
    case Place::upload:
      return answer_upload(call);
    case Place::tags:
      return answer_tags(call);
    default:
      return answer_referrers(call);
  }
}

}  // namespace

bool is_registry_path(std::string_view target) {
  const std::string_view path = path_of(target);
  return path == "/v2" || path.starts_with("/v2/");
}

bool is_registry_host(std::string_view host) {
  return host.find(".dkr.ecr.") != std::string_view::npos && host.ends_with(".amazonaws.com");
}

RegistryPath registry_path(std::string_view target) {
  std::string_view path = path_of(target);
  if (path == "/v2" || path == "/v2/") return {Place::base, {}, {}};
  path.remove_prefix(4);
  struct Mark {
    std::string_view text;
    Place place;
  };
  // An upload's mark has a blob's within it.
  static constexpr std::array<Mark, 4> marks = {{{"/blobs/uploads/", Place::upload},
                                                 {"/blobs/", Place::blob},
                                                 {"/manifests/", Place::manifest},
                                                 {"/referrers/", Place::referrers}}};
  for (const Mark& mark : marks) {
    const std::size_t at = path.rfind(mark.text);
    if (at != std::string_view::npos)
      return {mark.place, std::string(path.substr(0, at)),
              std::string(path.substr(at + mark.text.size()))};
  }
  constexpr std::string_view list = "/tags/list", uploads = "/blobs/uploads";
  if (path.ends_with(list))
    return {Place::tags, std::string(path.substr(0, path.size() - list.size())), {}};
  if (path.ends_with(uploads))
    return {Place::upload, std::string(path.substr(0, path.size() - uploads.size())), {}};
  return {};
}

std::string parameter_of(const seam::HttpRequest& request, std::string_view name) {
  const std::size_t mark = request.target.find('?');
  if (mark == std::string::npos) return {};
  const auto fields = protocol::parse_form(std::string_view(request.target).substr(mark + 1));
  if (!fields) return {};
  for (const protocol::FormField& field : *fields)
    if (field.name == name) return field.value;
  return {};
}

seam::HttpResponse registry_says(int status) {
  seam::HttpResponse answer;
  answer.status = status;
  answer.headers = {{"Docker-Distribution-Api-Version", "registry/2.0"}};
  return answer;
}

seam::HttpResponse registry_refusal(int status, std::string_view code, const std::string& message) {
  seam::HttpResponse answer = registry_says(status);
  answer.headers.push_back({"Content-Type", "application/json"});
  answer.body = boost::json::serialize(
      JsonObject{{"errors", JsonArray{JsonObject{{"code", code}, {"message", message}}}}});
  return answer;
}

Repository* repository_of(RegistryCall& call) {
  auto& repositories = call.scene.cloud.ecr.repositories;
  const auto found = repositories.find(call.name);
  return found == repositories.end() ? nullptr : &found->second;
}

seam::HttpResponse no_repository(const RegistryCall& call) {
  return registry_refusal(404, "NAME_UNKNOWN",
                          "The repository with name '" + call.name +
                              "' does not exist in the registry with id '" +
                              call.scene.cloud.settings.account + "'");
}

std::string registry_operation(const seam::HttpRequest& request) {
  const RegistryPath path = registry_path(request.target);
  const std::string& method = request.method;
  const std::string verb = method == "GET"      ? "Get"
                           : method == "HEAD"   ? "Head"
                           : method == "PUT"    ? "Put"
                           : method == "POST"   ? "Post"
                           : method == "PATCH"  ? "Patch"
                           : method == "DELETE" ? "Delete"
                                                : "";
  if (verb.empty()) return {};
  switch (path.place) {
    case Place::base:
      return verb + "RegistryVersion";
    case Place::manifest:
      return verb + "Manifest";
    case Place::blob:
      return verb + "Blob";
    case Place::upload:
      return verb + "BlobUpload";
    case Place::tags:
      return verb + "Tags";
    case Place::referrers:
      return verb + "Referrers";
    case Place::nobody:
      break;
  }
  return {};
}

seam::HttpResponse registry_answer(Scene& scene, const seam::HttpRequest& request, bool open) {
  if (!open && !may_enter(scene, request)) return unauthorized(scene.cloud);
  RegistryPath path = registry_path(request.target);
  RegistryCall call{scene, request, path.place, std::move(path.name), std::move(path.reference)};
  return dispatched(call);
}

std::string registry_password(const Cloud& cloud, std::int64_t issued_ms) {
  const std::string issued = std::to_string(issued_ms);
  return issued + "-" + sim::drawn_hex(cloud.settings.chance.draw("ecr.token", issued, 0), 48);
}

bool is_registry_password(const Cloud& cloud, std::string_view password, std::int64_t now_ms) {
  std::int64_t issued = 0;
  const char* end = password.data() + password.size();
  const auto read = std::from_chars(password.data(), end, issued);
  if (read.ec != std::errc() || read.ptr == end || *read.ptr != '-') return false;
  return password == registry_password(cloud, issued) && issued <= now_ms &&
         now_ms < issued + password_lasts_ms;
}

}  // namespace greenroom::mocks::ecr
