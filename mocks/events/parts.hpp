// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/events/events.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::events {

inline constexpr std::string_view default_bus = "default";

/// The bus that an input means: by name or ARN, the default one when it says nothing.
std::string bus_name(const JsonObject& input, std::string_view member = "EventBusName");
/// Asserts that the bus is there; the default one always is.
Bus& bus_at(Scene& scene, const std::string& name);
Result<void> check_bus(const Cloud& cloud, const std::string& name);
Result<Rule*> find_rule(Cloud& cloud, const std::string& bus, const std::string& name);
std::string bus_arn(const Cloud& cloud, const std::string& name);
std::string rule_arn(const Cloud& cloud, const std::string& bus, const std::string& name);

Result<void> check_schedule(std::string_view expression);
/// Matches an event against the enabled rules of the bus and journals each target that it reaches.
void deliver(Scene& scene, const std::string& bus, const JsonObject& event);

Result<Json> create_event_bus(Call& call, const JsonObject& input);
Result<Json> describe_event_bus(Call& call, const JsonObject& input);
Result<Json> update_event_bus(Call& call, const JsonObject& input);
Result<Json> delete_event_bus(Call& call, const JsonObject& input);
Result<Json> list_event_buses(Call& call, const JsonObject& input);
Result<Json> put_permission(Call& call, const JsonObject& input);
Result<Json> remove_permission(Call& call, const JsonObject& input);
Result<Json> put_rule(Call& call, const JsonObject& input);
Result<Json> describe_rule(Call& call, const JsonObject& input);
Result<Json> delete_rule(Call& call, const JsonObject& input);
Result<Json> enable_rule(Call& call, const JsonObject& input);
Result<Json> disable_rule(Call& call, const JsonObject& input);
Result<Json> list_rules(Call& call, const JsonObject& input);
Result<Json> list_rule_names_by_target(Call& call, const JsonObject& input);
Result<Json> put_targets(Call& call, const JsonObject& input);
Result<Json> remove_targets(Call& call, const JsonObject& input);
Result<Json> list_targets_by_rule(Call& call, const JsonObject& input);
Result<Json> put_events(Call& call, const JsonObject& input);
Result<Json> test_event_pattern(Call& call, const JsonObject& input);
Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags_for_resource(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::events
