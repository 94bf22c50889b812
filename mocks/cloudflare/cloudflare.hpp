// Cloudflare as its neighbours see it: users' requests pass its resolver and edge. The API itself
// is answered by handle(): its tables are written by hand, not generated.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/json.hpp"
#include "mocks/service.hpp"
#include "sim/seam/http.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::cloudflare {

/// What the edge does with a visitor's request for this host now.
struct EdgeView {
  bool resolves = false;  ///< the name has an address
  bool proxied = false;   ///< through the edge; else visitors go to `origin` themselves
  std::string origin;     ///< DNS name of the balancer
  std::string ssl;        ///< off, flexible, full, strict
  bool always_https = false;
};
EdgeView edge(const Cloud& cloud, std::string_view host);
/// Counts every change that visitors could see.
std::uint64_t version(const Cloud& cloud);

// ---- Building a world.
void put_zone(Scene& scene, std::string_view name, const JsonObject& settings);
void put_record(Scene& scene, std::string_view zone,
                const JsonObject& record);  ///< members of the API
void put_token(Scene& scene, std::string_view token, std::string_view actor);

/// One request to api.cloudflare.com/client/v4 (target without the "/client/v4"), one answer. Never
/// throws.
seam::HttpResponse handle(Scene& scene, const seam::HttpRequest& request);
/// The operation a method and path mean ("PurgeCache"); nullopt: unknown to the API.
std::optional<std::string> operation_name(std::string_view method, std::string_view path);

void on_event(Scene& scene, const sim::Event& event);

}  // namespace greenroom::mocks::cloudflare
