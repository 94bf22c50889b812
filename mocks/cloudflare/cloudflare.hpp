// Cloudflare as its neighbours see it: users' requests pass its resolver and edge. The API itself
// is answered by handle(): its tables are written by hand, not generated.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/json.hpp"
#include "mocks/service.hpp"
#include "sim/seam/http.hpp"

#include <optional>
#include <span>
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
/// Where a resolver is led by the CNAME of this name: empty when it meets none, which is also what
/// a proxied one comes to; nullopt: the name lies in no zone of this world.
std::optional<std::string> cname_of(const Cloud& cloud, std::string_view name);
/// Counts every change that visitors could see.
std::uint64_t version(const Cloud& cloud);

/// World fault: resolvers keep the old answer so much longer than its time to live when a record of
/// this name changes; nothing: as usual again.
void lag_record(Scene& scene, std::string_view name, const std::optional<sim::Quantiles>& by);
bool has_record(const Cloud& cloud, std::string_view name);

// ---- Building a world.
void put_zone(Scene& scene, std::string_view name, const JsonObject& settings);
void put_record(Scene& scene, std::string_view zone,
                const JsonObject& record);  ///< members of the API
void put_token(Scene& scene, std::string_view token, std::string_view actor);

/// The token that a request carries may do everything, whatever it is (a world without keys).
void admit_token(Scene& scene, const seam::HttpRequest& request);

/// One request to api.cloudflare.com/client/v4 (target without the "/client/v4"), one answer. Never
/// throws.
seam::HttpResponse handle(Scene& scene, const seam::HttpRequest& request);
/// The operation a method and path mean ("PurgeCache"); nullopt: unknown to the API.
std::optional<std::string> operation_name(std::string_view method, std::string_view path);
/// What is known of the API: modelled or refused. For `greenroom list operations cloudflare`.
struct OperationEntry {
  std::string_view name, method, path;  ///< "/zones/{zone}/dns_records/{record}"
  bool modelled = false;
};
std::span<const OperationEntry> operation_entries();

/// What the edge itself answers when it cannot: 520-530 as an HTML page, or a 1xxx page.
/// Cloudflare:
/// https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
seam::HttpResponse edge_error_page(int status, std::string_view host);
/// A refusal in the API's envelope.
seam::HttpResponse refusal(int status, int code, std::string_view message);

/// Puts a resource there as the API answered it, as if it had long been: zone; dns_record and
/// setting of the zone with that id, which comes first. Refused: there is no such zone or kind.
Result<void> restore(Scene& scene, std::string_view kind, std::string_view zone_id,
                     const JsonObject& document);

// ---- Saved worlds.
Json to_json(const State& state);
State from_json(const Json& json);

void on_event(Scene& scene, const sim::Event& event);

}  // namespace greenroom::mocks::cloudflare
