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
};
template <class T>
using Outcome = tl::expected<T, Problem>;
using Wrong = tl::unexpected<Problem>;
[[nodiscard]] Wrong wrong(int status, int code, std::string message);

struct Answer {
  Json result;
  JsonObject result_info;  ///< empty: none
  std::vector<std::pair<int, std::string>> messages;
};

/// A request as its handler sees it.
struct Asked {
  Scene& scene;
  const OperationEntry* entry = nullptr;
  std::map<std::string, std::string> path;  ///< zone, record, setting
  std::map<std::string, std::string> query;
  JsonObject body;
  Token* token = nullptr;
  Zone* zone = nullptr;  ///< of {zone}, where the path has one
};
using Handle = Outcome<Answer> (*)(Asked& asked);

struct Row {
  OperationEntry entry;
  Handle handle = nullptr;  ///< none: known and refused
};
std::span<const Row> rows();

// Handlers: zones.cpp and records.cpp.
Outcome<Answer> list_zones(Asked& asked);
Outcome<Answer> get_zone(Asked& asked);
Outcome<Answer> list_settings(Asked& asked);
Outcome<Answer> get_setting(Asked& asked);
Outcome<Answer> edit_setting(Asked& asked);
Outcome<Answer> purge_cache(Asked& asked);
Outcome<Answer> verify_token(Asked& asked);
Outcome<Answer> list_ips(Asked& asked);
Outcome<Answer> list_records(Asked& asked);
Outcome<Answer> get_record(Asked& asked);
Outcome<Answer> create_record(Asked& asked);
Outcome<Answer> overwrite_record(Asked& asked);
Outcome<Answer> edit_record(Asked& asked);
Outcome<Answer> delete_record(Asked& asked);

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
