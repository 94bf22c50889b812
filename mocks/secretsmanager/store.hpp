// Secrets as this service's own handlers find and change them. Not for other services.
#pragma once

#include "mocks/secretsmanager/secretsmanager.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::secretsmanager {

inline constexpr std::string_view current_stage = "AWSCURRENT";
inline constexpr std::string_view previous_stage = "AWSPREVIOUS";

/// By name, whole ARN, or ARN without the suffix; nullptr: there is none. A name wins over an ARN.
const Secret* find_secret(const Cloud& cloud, std::string_view id);
/// The same as the operations say it; a secret marked deleted is found.
Result<Secret*> secret_of(Cloud& cloud, std::string_view id);
/// One that is not marked deleted.
Result<Secret*> live_secret_of(Cloud& cloud, std::string_view id);

/// The version's id: by id, by stage, by both (they must agree), by neither (AWSCURRENT).
Result<std::string> version_of(const Secret& secret, std::string_view version_id,
                               std::string_view stage);

struct NewVersion {
  std::string id;
  std::optional<std::string> text, binary;
  std::set<std::string> stages;  ///< empty: AWSCURRENT
};
/// Adds it, or finds the same one there; moves labels as the service does.
Result<void> add_version(Scene& scene, Secret& secret, NewVersion wanted);
/// Puts one label on a version (empty: on none), AWSPREVIOUS following AWSCURRENT.
void move_stage(Secret& secret, const std::string& stage, const std::string& to);

/// Makes a secret without a value; its name must be free. `suffix` empty: drawn.
Secret& make_secret(Scene& scene, std::string_view name, std::string_view suffix);

}  // namespace greenroom::mocks::secretsmanager
