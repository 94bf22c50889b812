// Documents that an account or a zone keeps beside records and settings: rulesets, pools, tokens.
// They stand among the settings under names that begin with a slash, which no setting's does; the
// account's own in a zone without a name, whose id no path can say.
#pragma once

#include "mocks/cloudflare/api.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::cloudflare {

bool is_account(std::string_view zone_id);        ///< the account itself, no zone
bool is_document_kind(std::string_view setting);  ///< no setting
std::string account_id(const Cloud& cloud);
/// Whether a path may name it: the house's account, or one that a zone belongs to.
bool knows_account(const Cloud& cloud, std::string_view id);

Zone& account_of(Scene& scene);
/// Whose documents the path means: the zone's, else its account's.
Zone& holder(Asked& asked);

/// By id, in the order of their making. `kind`: "/rulesets".
JsonObject& documents(Zone& holder, const char* kind);
/// nullptr: there is none of that id.
JsonObject* find_document(Zone& holder, const char* kind, std::string_view id);
/// Of the account, which is not made by who only asks.
const JsonObject* find_of_account(Scene& scene, const char* kind, std::string_view id);
void keep_document(Zone& holder, const char* kind, const std::string& id, JsonObject document);
void drop_document(Zone& holder, const char* kind, std::string_view id);
std::vector<Json> all_documents(Zone& holder, const char* kind);
std::string next_id(Asked& asked, Zone& holder, const char* kind);
std::string now_text(const Asked& asked);

/// The members of `given` over those of `under`.
JsonObject over(JsonObject under, const JsonObject& given);
Outcome<Answer> told(JsonObject document);

}  // namespace greenroom::mocks::cloudflare
