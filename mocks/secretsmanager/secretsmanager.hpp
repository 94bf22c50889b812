// Secrets Manager as its neighbours see it: ECS reads secrets when a task starts.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::secretsmanager {

/// Puts a secret there whose ARN ends in `suffix`; its value is JSON with a made-up value a key.
void put_secret(Scene& scene, std::string_view name, std::string_view suffix,
                const std::vector<std::string>& keys);
/// Puts a resource there as Describe answered it, as if it had long been: secret. Its
/// value is made up: put_secret() comes before and says its keys.
/// `kind` is a word of captured worlds. Refused as the API would.
Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document);
/// As a task start does: `value_from` is "<arn>:json-key:stage:version". The error carries the text
/// of the task's stoppedReason (ResourceInitializationError ...).
/// `execution_role` is the role's ARN or name, for that text alone.
Result<void> resolve(const Cloud& cloud, std::string_view value_from,
                     std::string_view execution_role = {});
/// All values that must never be seen in a log, journal or report (property S8).
std::vector<std::string> values(const Cloud& cloud);
/// The fault `secret_denied`: the execution role may not read it.
void deny(Scene& scene, std::string_view name, bool denied);
/// The fault `secret_missing`: the secret is gone at once, as if it had never been.
void remove_secret(Scene& scene, std::string_view name);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::secretsmanager
