// How the files of this folder answer: a request taken apart, the envelope, the zone's data.
#pragma once

#include "mocks/cloudflare/cloudflare.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::cloudflare {

struct Problem {
  int status = 400;
  int code = 0;
  std::string message;
  std::vector<std::pair<int, std::string>> chain;  ///< error_chain
  std::optional<seam::Length> retry_after;
  std::string pointer{};  ///< where in the body: "/rules/0/action"
};
template <class T>
using Outcome = tl::expected<T, Problem>;
using Wrong = tl::unexpected<Problem>;
[[nodiscard]] Wrong wrong(int status, int code, std::string message);

struct Answer {
  Json result;
  JsonObject result_info;  ///< empty: none
  std::vector<std::pair<int, std::string>> messages;
  int status = 200;                   ///< 204: nothing is said
  std::optional<std::string> text{};  ///< in place of the envelope
};

/// A request as its handler sees it.
struct Asked {
  Scene& scene;
  const OperationEntry* entry = nullptr;
  std::map<std::string, std::string> path;  ///< zone, record, setting
  std::map<std::string, std::string> query;
  JsonObject body;
  Token* token = nullptr;
  Zone* zone = nullptr;            ///< of {zone}, where the path has one
  std::string_view raw{}, type{};  ///< the body as it came, and of what type it is
};
using Handle = Outcome<Answer> (*)(Asked& asked);

struct Row {
  OperationEntry entry;
  Handle handle = nullptr;  ///< none: known and refused
};
std::span<const Row> rows();

// Handlers, by file.
// zones.cpp
Outcome<Answer> list_zones(Asked&), get_zone(Asked&), list_settings(Asked&), get_setting(Asked&),
    edit_setting(Asked&), edit_settings(Asked&), purge_cache(Asked&), verify_token(Asked&),
    list_ips(Asked&);
// records.cpp
Outcome<Answer> list_records(Asked&), get_record(Asked&), create_record(Asked&),
    overwrite_record(Asked&), edit_record(Asked&), delete_record(Asked&), batch_records(Asked&);
// record_lists.cpp
Outcome<Answer> export_records(Asked&), import_records(Asked&);
// accounts.cpp
Outcome<Answer> list_accounts(Asked&), get_account(Asked&), get_user(Asked&), create_zone(Asked&),
    edit_zone(Asked&), delete_zone(Asked&), check_activation(Asked&), get_universal_ssl(Asked&),
    edit_universal_ssl(Asked&), list_certificate_packs(Asked&);
// rulesets.cpp
Outcome<Answer> list_rulesets(Asked&), create_ruleset(Asked&), get_ruleset(Asked&),
    update_ruleset(Asked&), delete_ruleset(Asked&), list_ruleset_versions(Asked&),
    get_ruleset_version(Asked&), delete_ruleset_version(Asked&), create_ruleset_rule(Asked&),
    edit_ruleset_rule(Asked&), delete_ruleset_rule(Asked&), get_entrypoint(Asked&),
    update_entrypoint(Asked&);
// balancing.cpp
Outcome<Answer> list_monitors(Asked&), create_monitor(Asked&), get_monitor(Asked&),
    change_monitor(Asked&), delete_monitor(Asked&), list_monitor_references(Asked&),
    list_pools(Asked&), create_pool(Asked&), get_pool(Asked&), change_pool(Asked&),
    delete_pool(Asked&), get_pool_health(Asked&), list_pool_references(Asked&),
    list_balancers(Asked&), create_balancer(Asked&), get_balancer(Asked&), change_balancer(Asked&),
    delete_balancer(Asked&);
// tokens.cpp
Outcome<Answer> list_tokens(Asked&), create_token(Asked&), get_token(Asked&), update_token(Asked&),
    delete_token(Asked&), roll_token(Asked&), list_permission_groups(Asked&);
// page_rules.cpp
Outcome<Answer> list_page_rules(Asked&), create_page_rule(Asked&), get_page_rule(Asked&),
    change_page_rule(Asked&), delete_page_rule(Asked&);
/// Those that the query asks for, in its order: record_lists.cpp.
Outcome<std::vector<Json>> filtered_records(const Asked& asked);
/// Whether the header can hold a token at all: api.cpp.
bool has_form_of_token(std::string_view authorization);
/// active, disabled or expired: tokens.cpp.
std::string token_status(Scene& scene, const std::string& id);

/// One page of a list, by `page` and `per_page`; fills result_info.
Outcome<Answer> paged(const Asked& asked, std::vector<Json> items, std::int64_t per_page_default);

std::string id_for(const Cloud& cloud, std::string_view kind, std::string_view parent,
                   std::uint64_t n);
std::string date_text(std::int64_t us_since_1970);  ///< "2026-01-05T09:00:00.000000Z"
std::int64_t now_us(const Scene& scene);
/// What a zone has whose settings nobody touched.
std::map<std::string, Setting> default_settings();
std::string zone_name(const Zone& zone);
/// Visitors meet the record (or its absence) after the propagation; settings likewise.
void propagate_record(Scene& scene, const std::string& zone_id, const std::string& record_id);
void propagate_setting(Scene& scene, const std::string& zone_id, const std::string& setting_id);

}  // namespace greenroom::mocks::cloudflare
