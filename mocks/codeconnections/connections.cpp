// Connections, and tags of connections and hosts.
#include "mocks/codeconnections/parts.hpp"

namespace greenroom::mocks::codeconnections {
namespace {

JsonObject shown(const Cloud& cloud, const Connection& connection) {
  JsonObject output{{"ConnectionName", connection.name},
                    {"ConnectionArn", connection.arn},
                    {"ProviderType", connection.provider},
                    {"OwnerAccountId", cloud.settings.account},
                    {"ConnectionStatus", connection.status}};
  if (!connection.host.empty()) output["HostArn"] = connection.host;
  return output;
}

seam::Failure not_found(std::string_view arn) {
  return refuse("ResourceNotFoundException", "Resource not found: " + std::string(arn));
}

Result<records::Tags*> tags_at(Cloud& cloud, std::string_view arn) {
  if (const auto connection = find_connection(cloud, arn)) return &(*connection)->tags;
  if (const auto host = find_host(cloud, arn)) return &(*host)->tags;
  return not_found(arn);
}

/// An ARN without the name of its service: the two spellings of one.
std::string_view after_service(std::string_view arn) {
  for (const std::string_view head : {"arn:aws:codeconnections:", "arn:aws:codestar-connections:"})
    if (arn.starts_with(head)) return arn.substr(head.size());
  return {};
}

template <class Map>
auto* found_in(Map& map, std::string_view arn) {
  const auto found = map.find(key_of(arn));
  const bool same = found != map.end() && after_service(found->second.arn) == after_service(arn);
  return same ? &found->second : nullptr;
}

}  // namespace

std::string key_of(std::string_view arn) {
  const std::size_t colon = arn.rfind(':');
  return std::string(colon == std::string_view::npos ? arn : arn.substr(colon + 1));
}

Result<Connection*> find_connection(Cloud& cloud, std::string_view arn) {
  if (Connection* found = found_in(cloud.codeconnections->connections, arn)) return found;
  return not_found(arn);
}

Result<Host*> find_host(Cloud& cloud, std::string_view arn) {
  if (Host* found = found_in(cloud.codeconnections->hosts, arn)) return found;
  return not_found(arn);
}

std::string next_arn(Scene& scene, std::string_view service, std::string_view kind,
                     std::string_view name) {
  State& state = *scene.cloud.codeconnections;
  const std::uint64_t draw =
      scene.cloud.settings.chance.draw("connections." + std::string(kind), name, state.next_id++);
  const std::string named = kind == "host" ? std::string(name) + "-" : std::string();
  const std::string id = kind == "host" ? sim::drawn_hex(draw, 8) : sim::drawn_uuid(draw);
  return records::arn_of(scene.cloud, service, std::string(kind) + "/" + named + id);
}

std::string_view status_of(const Cloud& cloud, std::string_view arn) {
  const Connection* found = found_in(cloud.codeconnections->connections, arn);
  return found == nullptr ? std::string_view() : std::string_view(found->status);
}

// AWS: https://docs.aws.amazon.com/dtconsole/latest/userguide/connections-update.html
bool complete(Scene& scene, std::string_view name_or_arn) {
  State& state = *scene.cloud.codeconnections;
  bool any = false;
  const auto usable = [&](std::string& status, const std::string& arn) {
    status = "AVAILABLE";
    any = true;
    scene.journal.write("connection", {{"on", arn}, {"status", status}});
  };
  for (auto& [key, connection] : state.connections)
    if (connection.arn == name_or_arn || connection.name == name_or_arn)
      usable(connection.status, connection.arn);
  for (auto& [key, host] : state.hosts)
    if (host.arn == name_or_arn || text_of(host.document, "Name") == name_or_arn)
      usable(host.status, host.arn);
  return any;
}

// Inferred: two connections may have one name, since no error is modelled for that.
Result<Json> make_connection(Call& call, const JsonObject& input, std::string_view service) {
  Connection connection;
  connection.name = text_of(input, "ConnectionName");
  connection.provider = text_of(input, "ProviderType");
  if (input.contains("HostArn")) {
    const Host* host = GR_TRY(find_host(call.scene.cloud, text_of(input, "HostArn")));
    if (host->status != "AVAILABLE")
      return refuse("ResourceUnavailableException", "Host is not available: " + host->arn);
    connection.host = host->arn;
    connection.provider = text_of(host->document, "ProviderType");
  }
  if (connection.provider.empty())
    return refuse("ValidationException", "Either ProviderType or HostArn must be given.", 400);
  if (connection.host.empty() && (connection.provider == "GitHubEnterpriseServer" ||
                                  connection.provider == "GitLabSelfManaged"))
    return refuse("ValidationException",
                  "A connection to " + connection.provider + " needs a HostArn.", 400);
  connection.arn = next_arn(call.scene, service, "connection", connection.name);
  records::put_tags(connection.tags, array_of(input, "Tags"));
  JsonObject output{{"ConnectionArn", connection.arn}};
  if (!connection.tags.empty()) output["Tags"] = records::tag_list(connection.tags);
  call.scene.cloud.codeconnections->connections[key_of(connection.arn)] = std::move(connection);
  return Json(std::move(output));
}

Result<Json> get_connection(Call& call, const JsonObject& input) {
  const Connection* connection =
      GR_TRY(find_connection(call.scene.cloud, text_of(input, "ConnectionArn")));
  return Json(JsonObject{{"Connection", shown(call.scene.cloud, *connection)}});
}

Result<Json> list_connections(Call& call, const JsonObject& input) {
  const std::string_view provider = text_of(input, "ProviderTypeFilter");
  const std::string_view host = text_of(input, "HostArnFilter");
  JsonArray all;
  for (const auto& [key, connection] : call.scene.cloud.codeconnections->connections)
    if ((provider.empty() || connection.provider == provider) &&
        (host.empty() || connection.host == host))
      all.push_back(shown(call.scene.cloud, connection));
  return Json(GR_TRY(records::page(input, all,
                                   {.items = "Connections",
                                    .error = "ValidationException",
                                    .error_text = "Invalid nextToken."})));
}

Result<Json> delete_connection(Call& call, const JsonObject& input) {
  const Connection* connection =
      GR_TRY(find_connection(call.scene.cloud, text_of(input, "ConnectionArn")));
  const std::string key = key_of(connection->arn);
  call.scene.cloud.codeconnections->connections.erase(key);
  return Json(JsonObject());
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  records::Tags* there = GR_TRY(tags_at(call.scene.cloud, text_of(input, "ResourceArn")));
  records::Tags tags = *there;
  records::put_tags(tags, array_of(input, "Tags"));
  if (tags.size() > 200)
    return refuse("LimitExceededException", "A resource can have at most 200 tags.");
  *there = std::move(tags);
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  records::Tags* tags = GR_TRY(tags_at(call.scene.cloud, text_of(input, "ResourceArn")));
  records::remove_tags(*tags, array_of(input, "TagKeys"));
  return Json(JsonObject());
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  return Json(JsonObject{{"Tags", records::tag_list(*GR_TRY(
                                      tags_at(call.scene.cloud, text_of(input, "ResourceArn"))))}});
}

}  // namespace greenroom::mocks::codeconnections
