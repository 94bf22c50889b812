// Documents that an account or a zone keeps beside records and settings: rulesets, pools, tokens.
#pragma once

#include "mocks/cloudflare/api.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::cloudflare {

std::string account_id(const Cloud& cloud);
/// Whether a path may name it: the house's account, or one that a zone belongs to.
bool knows_account(const Cloud& cloud, std::string_view id);

Documents& account_of(Scene& scene);
/// Whose documents the path means: the zone's, else its account's.
Documents& holder(Asked& asked);

/// By id, in the order of their making. `kind`: "rulesets".
JsonObject& documents(Documents& holder, const char* kind);
/// nullptr: there is none of that id.
JsonObject* find_document(Documents& holder, const char* kind, std::string_view id);
const JsonObject* find_of_account(const Scene& scene, const char* kind, std::string_view id);
void keep_document(Documents& holder, const char* kind, const std::string& id, JsonObject document);
void drop_document(Documents& holder, const char* kind, std::string_view id);
std::vector<Json> all_documents(const Documents& holder, const char* kind);
std::string next_id(Asked& asked, Documents& holder, const char* kind);
std::string now_text(const Asked& asked);

/// The members of `given` over those of `under`.
JsonObject over(JsonObject under, const JsonObject& given);
Outcome<Answer> told(JsonObject document);

}  // namespace greenroom::mocks::cloudflare
