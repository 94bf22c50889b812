// Event buses and who may put events on them.
#include "mocks/events/parts.hpp"

namespace greenroom::mocks::events {
namespace {

void take_kept(JsonObject& into, const JsonObject& from) {
  records::take(into, from, {"Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig"});
}

std::string policy_of(const Bus& bus) {
  JsonArray statements;
  for (const auto& [sid, statement] : bus.statements) statements.push_back(statement);
  return boost::json::serialize(
      JsonObject{{"Version", "2012-10-17"}, {"Statement", std::move(statements)}});
}

JsonObject shown(const Cloud& cloud, const std::string& name, const Bus& bus) {
  JsonObject output{{"Name", name}, {"Arn", bus_arn(cloud, name)}};
  if (!bus.statements.empty()) output["Policy"] = policy_of(bus);
  output["CreationTime"] = bus.created_ms;
  output["LastModifiedTime"] = bus.modified_ms;
  return output;
}

/// The default bus came with the account.
Bus with_default(const Scene& scene, const std::string& name) {
  const auto found = scene.cloud.events->buses.find(name);
  if (found != scene.cloud.events->buses.end()) return found->second;
  Bus bus;
  bus.created_ms = bus.modified_ms = scene.cloud.settings.starts.time_since_epoch().count() / 1000;
  return bus;
}

Result<JsonObject> statements_of(std::string_view text) {
  boost::system::error_code broken;
  const Json policy = boost::json::parse(text, broken);
  if (broken || !policy.is_object() || array_of(policy.get_object(), "Statement") == nullptr)
    return refuse("ValidationException", "The policy is not valid JSON.", 400);
  return policy.get_object();
}

}  // namespace

std::string bus_name(const JsonObject& input, std::string_view member) {
  const std::string_view given = text_of(input, member);
  if (given.empty()) return std::string(default_bus);
  const std::size_t in_arn = given.find(":event-bus/");
  return std::string(in_arn == std::string_view::npos ? given : given.substr(in_arn + 11));
}

Result<void> check_bus(const Cloud& cloud, const std::string& name) {
  if (name == default_bus || cloud.events->buses.contains(name)) return {};
  return refuse("ResourceNotFoundException", "Event bus " + name + " does not exist.");
}

Bus& bus_at(Scene& scene, const std::string& name) {
  State& state = *scene.cloud.events;
  const auto found = state.buses.find(name);
  if (found != state.buses.end()) return found->second;
  return state.buses[name] = with_default(scene, name);
}

std::string bus_arn(const Cloud& cloud, const std::string& name) {
  return records::arn_of(cloud, "events", "event-bus/" + name);
}

Result<Json> create_event_bus(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "Name"));
  if (input.contains("EventSourceName"))
    return refuse("InvalidStateException", "greenroom does not model partner event sources.");
  if (name.find('/') != std::string::npos)
    return refuse("ValidationException", "Event bus name must not contain '/'.", 400);
  if (check_bus(call.scene.cloud, name))
    return refuse("ResourceAlreadyExistsException", "Event bus " + name + " already exists.");
  Bus bus;
  take_kept(bus.document, input);
  records::put_tags(bus.tags, array_of(input, "Tags"));
  bus.created_ms = bus.modified_ms = records::now_ms(call.scene);
  JsonObject output{{"EventBusArn", bus_arn(call.scene.cloud, name)}};
  take_kept(output, bus.document);
  call.scene.cloud.events->buses[name] = std::move(bus);
  return Json(std::move(output));
}

Result<Json> describe_event_bus(Call& call, const JsonObject& input) {
  const std::string name = bus_name(input, "Name");
  GR_CHECK(check_bus(call.scene.cloud, name));
  const Bus bus = with_default(call.scene, name);
  JsonObject output = shown(call.scene.cloud, name, bus);
  take_kept(output, bus.document);
  return Json(std::move(output));
}

Result<Json> update_event_bus(Call& call, const JsonObject& input) {
  const std::string name = bus_name(input, "Name");
  GR_CHECK(check_bus(call.scene.cloud, name));
  Bus& bus = bus_at(call.scene, name);
  take_kept(bus.document, input);
  bus.modified_ms = records::now_ms(call.scene);
  JsonObject output{{"Arn", bus_arn(call.scene.cloud, name)}, {"Name", name}};
  take_kept(output, bus.document);
  return Json(std::move(output));
}

Result<Json> delete_event_bus(Call& call, const JsonObject& input) {
  const std::string name = bus_name(input, "Name");
  if (name == default_bus)
    return refuse("ValidationException", "Cannot delete event bus default.", 400);
  State& state = *call.scene.cloud.events;
  for (const auto& [key, rule] : state.rules)
    if (key.first == name)
      return refuse("ValidationException", "Event bus can't be deleted since it has rules.", 400);
  state.buses.erase(name);
  return Json(JsonObject());
}

Result<Json> list_event_buses(Call& call, const JsonObject& input) {
  std::map<std::string, Bus> buses = call.scene.cloud.events->buses;
  buses[std::string(default_bus)] = with_default(call.scene, std::string(default_bus));
  JsonArray all;
  for (const auto& [name, bus] : buses) {
    if (!name.starts_with(text_of(input, "NamePrefix"))) continue;
    JsonObject one = shown(call.scene.cloud, name, bus);
    records::take(one, bus.document, {"Description"});
    all.push_back(std::move(one));
  }
  return Json(GR_TRY(records::page(input, all,
                                   {.items = "EventBuses",
                                    .size = "Limit",
                                    .error = "ValidationException",
                                    .error_text = "Invalid nextToken."})));
}

Result<Json> put_permission(Call& call, const JsonObject& input) {
  const std::string name = bus_name(input);
  GR_CHECK(check_bus(call.scene.cloud, name));
  std::map<std::string, JsonObject> statements;
  if (input.contains("Policy")) {
    const JsonObject policy = GR_TRY(statements_of(text_of(input, "Policy")));
    for (const Json& one : *array_of(policy, "Statement")) {
      if (!one.is_object()) return refuse("ValidationException", "The policy is not valid.", 400);
      const std::string_view sid = text_of(one.get_object(), "Sid");
      statements[sid.empty() ? "_" + std::to_string(statements.size()) : std::string(sid)] =
          one.get_object();
    }
    bus_at(call.scene, name).statements = std::move(statements);
    return Json(JsonObject());
  }
  const std::string sid(text_of(input, "StatementId"));
  if (sid.empty() || !input.contains("Action") || !input.contains("Principal"))
    return refuse("ValidationException",
                  "Parameters Action, Principal and StatementId must be specified.", 400);
  const std::string_view principal = text_of(input, "Principal");
  JsonObject statement{{"Sid", sid}, {"Effect", "Allow"}};
  statement["Principal"] =
      principal == "*"
          ? Json("*")
          : Json(JsonObject{{"AWS", "arn:aws:iam::" + std::string(principal) + ":root"}});
  statement["Action"] = text_of(input, "Action");
  statement["Resource"] = bus_arn(call.scene.cloud, name);
  if (const JsonObject* condition = object_of(input, "Condition"))
    statement["Condition"] =
        JsonObject{{text_of(*condition, "Type"),
                    JsonObject{{text_of(*condition, "Key"), text_of(*condition, "Value")}}}};
  bus_at(call.scene, name).statements[sid] = std::move(statement);
  return Json(JsonObject());
}

Result<Json> remove_permission(Call& call, const JsonObject& input) {
  const std::string name = bus_name(input);
  GR_CHECK(check_bus(call.scene.cloud, name));
  Bus& bus = bus_at(call.scene, name);
  if (flag_of(input, "RemoveAllPermissions")) {
    bus.statements.clear();
    return Json(JsonObject());
  }
  if (bus.statements.erase(std::string(text_of(input, "StatementId"))) == 0)
    return refuse("ResourceNotFoundException",
                  bus.statements.empty() ? "EventBus does not have a policy."
                                         : "Statement with the provided id does not exist.");
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::events
