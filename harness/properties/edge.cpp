// S9: the names that lead users to the service keep leading there.
#include "harness/properties/properties.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/json.hpp"

#include <map>

namespace greenroom::harness {
namespace {

using mocks::JsonObject;

/// What the zone answers with, by name and type: what visitors meet, not what was just written.
std::map<std::string, const JsonObject*> address_records(const mocks::Cloud& cloud) {
  std::map<std::string, const JsonObject*> records;
  for (const auto& [zone_id, zone] : cloud.cloudflare.zones)
    for (const auto& [id, record] : zone.seen_records) {
      const std::string_view type = mocks::text_of(record, "type");
      if (type == "A" || type == "AAAA" || type == "CNAME")
        records.emplace(std::string(mocks::text_of(record, "name")) + " " + std::string(type),
                        &record);
    }
  return records;
}

bool is_proxied(const JsonObject& record) {
  const mocks::Json* flag = record.if_contains("proxied");
  return flag != nullptr && flag->is_bool() && flag->get_bool();
}

class NamesLeadSomewhere : public Property {
 public:
  explicit NamesLeadSomewhere(Run& run) : run_(run) {
    // The service's names are those that lead to its balancer when the curtain rises.
    for (const auto& [key, record] : address_records(run.cloud_at_start())) {
      const std::string name(mocks::text_of(*record, "name"));
      const auto edge = mocks::cloudflare::edge(run.cloud_at_start(), name);
      if (edge.origin == run.names().load_balancer_dns) proxied_[name] = edge.proxied;
    }
    if (!proxied_.empty()) judgement_.state = Judgement::State::held;
  }

  void leave(seam::Steady instant) override {
    const auto seen =
        std::pair(mocks::cloudflare::version(run_.cloud()), mocks::elbv2::version(run_.cloud()));
    if (looked_ && seen == seen_) return;
    looked_ = true;
    seen_ = seen;
    for (const auto& [name, proxied] : proxied_) look_at(name, proxied, instant);
    for (const auto& [key, record] : address_records(run_.cloud())) look_at_ttl(*record, instant);
  }
  Judgement judge() override { return judgement_; }

 private:
  void look_at(const std::string& name, bool proxied, seam::Steady instant) {
    const auto edge = mocks::cloudflare::edge(run_.cloud(), name);
    if (!edge.resolves) return broken(instant, name + " has no address", "its record is gone");
    if (edge.origin.ends_with(".elb.amazonaws.com") &&
        !mocks::elbv2::load_balancer_by_name(run_.cloud(), edge.origin))
      return broken(instant, name + " points at nothing", "there is no balancer " + edge.origin);
    if (edge.proxied != proxied)
      broken(instant, name + (proxied ? " is no longer proxied" : " is proxied now"),
             proxied ? "visitors reach for the balancer past Cloudflare, which its security group "
                       "keeps out"
                     : "it was not when the run began");
  }

  /// A proxied record's TTL is automatic (1); else it is automatic or 60 to 86400 seconds.
  /// Cloudflare: https://developers.cloudflare.com/dns/manage-dns-records/reference/ttl/
  void look_at_ttl(const JsonObject& record, seam::Steady instant) {
    constexpr std::int64_t automatic = 1, least = 60, most = 86'400;
    const std::int64_t ttl = mocks::number_of(record, "ttl", automatic);
    const bool good = ttl == automatic || (!is_proxied(record) && ttl >= least && ttl <= most);
    if (!good)
      broken(
          instant,
          std::string(mocks::text_of(record, "name")) + " has a TTL of " + std::to_string(ttl),
          is_proxied(record) ? "a proxied record's is automatic" : "60 to 86400 s, or automatic");
  }

  void broken(seam::Steady instant, std::string what, std::string because) {
    if (judgement_.state == Judgement::State::broken) return;
    judgement_.state = Judgement::State::broken;
    judgement_.first = instant;
    judgement_.what = std::move(what);
    judgement_.because = std::move(because);
  }

  Run& run_;
  Judgement judgement_;
  std::map<std::string, bool> proxied_;  ///< by name: as it was when the curtain rose
  bool looked_ = false;
  std::pair<std::uint64_t, std::uint64_t> seen_{};
};

}  // namespace

std::unique_ptr<Property> make_s9(Run& run) { return std::make_unique<NamesLeadSomewhere>(run); }

}  // namespace greenroom::harness
