// Secrets as the answers of this service show them. For its handlers only.
#pragma once

#include "mocks/secretsmanager/secretsmanager.hpp"

#include <chrono>
#include <string_view>

namespace greenroom::mocks::secretsmanager {

// AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
// A forced deletion is asynchronous: for a while the name is still taken. No source says how long.
inline constexpr seam::Length forced_deletion_takes = std::chrono::seconds(5);

std::int64_t milliseconds_of(seam::Utc when);
seam::Utc day_of(seam::Utc when);  ///< dates of access are whole days

/// ARN, Name, and VersionId where there is one.
JsonObject named(const Secret& secret, std::string_view version);
/// The secret without its values. Lists call the map of versions by another name.
JsonObject described(const Secret& secret, std::string_view versions_member);
JsonArray stages_of(const Version& version);

void add_tags(Secret& secret, const JsonArray& tags);
void remove_tags(Secret& secret, const JsonArray& keys);

Result<Json> list_secrets(Call& call, const JsonObject& input);
Result<Json> list_secret_version_ids(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::secretsmanager
