// Hosts: code hosts of one's own that connections are made to.
#include "mocks/codeconnections/parts.hpp"

namespace greenroom::mocks::codeconnections {
namespace {

bool has_connections(const Cloud& cloud, const Host& host) {
  for (const auto& [key, connection] : cloud.codeconnections->connections)
    if (connection.host == host.arn) return true;
  return false;
}

}  // namespace

Result<Json> make_host(Call& call, const JsonObject& input, std::string_view service) {
  Host host;
  records::take(host.document, input,
                {"Name", "ProviderType", "ProviderEndpoint", "VpcConfiguration"});
  const std::string_view provider = text_of(input, "ProviderType");
  // AWS: https://docs.aws.amazon.com/codeconnections/latest/APIReference/API_CreateHost.html
  if (provider != "GitHubEnterpriseServer" && provider != "GitLabSelfManaged")
    return refuse("ValidationException",
                  "A host is of GitHubEnterpriseServer or GitLabSelfManaged.", 400);
  host.arn = next_arn(call.scene, service, "host", text_of(input, "Name"));
  records::put_tags(host.tags, array_of(input, "Tags"));
  JsonObject output{{"HostArn", host.arn}};
  if (!host.tags.empty()) output["Tags"] = records::tag_list(host.tags);
  call.scene.cloud.codeconnections->hosts[key_of(host.arn)] = std::move(host);
  return Json(std::move(output));
}

Result<Json> get_host(Call& call, const JsonObject& input) {
  const Host* host = GR_TRY(find_host(call.scene.cloud, text_of(input, "HostArn")));
  JsonObject output = host->document;
  output["Status"] = host->status;
  return Json(std::move(output));
}

Result<Json> list_hosts(Call& call, const JsonObject& input) {
  JsonArray all;
  for (const auto& [key, host] : call.scene.cloud.codeconnections->hosts) {
    JsonObject one = host.document;
    one["HostArn"] = host.arn;
    one["Status"] = host.status;
    all.push_back(std::move(one));
  }
  return Json(GR_TRY(records::page(
      input, all,
      {.items = "Hosts", .error = "ValidationException", .error_text = "Invalid nextToken."})));
}

Result<Json> update_host(Call& call, const JsonObject& input) {
  Host* host = GR_TRY(find_host(call.scene.cloud, text_of(input, "HostArn")));
  records::take(host->document, input, {"ProviderEndpoint", "VpcConfiguration"});
  return Json(JsonObject());
}

Result<Json> delete_host(Call& call, const JsonObject& input) {
  const Host* host = GR_TRY(find_host(call.scene.cloud, text_of(input, "HostArn")));
  if (has_connections(call.scene.cloud, *host))
    return refuse("ResourceUnavailableException",
                  "The host has connections: " + host->arn + ". Delete these first.");
  const std::string key = key_of(host->arn);
  call.scene.cloud.codeconnections->hosts.erase(key);
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::codeconnections
