// Identity providers of OpenID Connect, GitHub's for one. They are kept; nobody signs in by them.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::iam {
namespace {

constexpr std::size_t clients_max = 100, thumbprints_max = 5;
constexpr std::string_view scheme = "https://";

std::vector<std::string> texts_of(const JsonObject& input, std::string_view member) {
  std::vector<std::string> list;
  if (const JsonArray* given = array_of(input, member))
    for (const Json& one : *given) list.emplace_back(one.get_string());
  return list;
}

JsonArray json_of(const std::vector<std::string>& texts) {
  JsonArray list;
  for (const std::string& text : texts) list.push_back(Json(text));
  return list;
}

Result<void> check_thumbprints(const std::vector<std::string>& thumbprints) {
  if (thumbprints.size() > thumbprints_max)
    return refuse("InvalidInputException", "Thumbprint list must contain fewer than 5 entries.");
  return {};
}

Result<Provider*> find(Call& call, const JsonObject& input) {
  return find_provider(*call.scene.cloud.iam, text_of(input, "OpenIDConnectProviderArn"));
}

}  // namespace

// Differs from AWS: where no thumbprint is given AWS fetches the issuer's certificate; here the
// list stays empty, since nothing is fetched.
Result<Json> create_open_id_connect_provider(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string url(text_of(input, "Url"));
  if (!url.starts_with(scheme) || url.size() == scheme.size())
    return refuse("ValidationError", "Invalid Open ID Connect Provider URL", 400);
  Provider provider;
  provider.url = url.substr(scheme.size());
  provider.clients = texts_of(input, "ClientIDList");
  provider.thumbprints = texts_of(input, "ThumbprintList");
  provider.created_ms = now_ms(call.scene);
  GR_CHECK(check_thumbprints(provider.thumbprints));
  if (provider.clients.size() > clients_max)
    return refuse("LimitExceededException",
                  "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100");
  GR_CHECK(put_tags(provider.tags, array_of(input, "Tags")));
  std::string host = provider.url;
  while (host.ends_with('/')) host.pop_back();
  const std::string arn = arn_of(call.scene.cloud, "oidc-provider", "/", host);
  if (state.providers.contains(arn))
    return refuse("EntityAlreadyExistsException", "Provider with url " + url + " already exists.");
  JsonObject answer{{"OpenIDConnectProviderArn", arn}};
  if (!provider.tags.empty()) answer["Tags"] = tags_json(provider.tags);
  state.providers.emplace(arn, std::move(provider));
  return Json(std::move(answer));
}

Result<Json> get_open_id_connect_provider(Call& call, const JsonObject& input) {
  const Provider* provider = GR_TRY(find(call, input));
  return Json(JsonObject{{"Url", provider->url},
                         {"ClientIDList", json_of(provider->clients)},
                         {"ThumbprintList", json_of(provider->thumbprints)},
                         {"CreateDate", provider->created_ms},
                         {"Tags", tags_json(provider->tags)}});
}

Result<Json> list_open_id_connect_providers(Call& call, const JsonObject&) {
  JsonArray list;
  for (const auto& [arn, provider] : call.scene.cloud.iam->providers)
    list.push_back(JsonObject{{"Arn", arn}});
  return Json(JsonObject{{"OpenIDConnectProviderList", std::move(list)}});
}

Result<Json> update_open_id_connect_provider_thumbprint(Call& call, const JsonObject& input) {
  Provider* provider = GR_TRY(find(call, input));
  std::vector<std::string> thumbprints = texts_of(input, "ThumbprintList");
  GR_CHECK(check_thumbprints(thumbprints));
  provider->thumbprints = std::move(thumbprints);
  return Json(JsonObject());
}

Result<Json> add_client_id_to_open_id_connect_provider(Call& call, const JsonObject& input) {
  Provider* provider = GR_TRY(find(call, input));
  const std::string client(text_of(input, "ClientID"));
  auto& clients = provider->clients;
  if (std::find(clients.begin(), clients.end(), client) != clients.end()) return Json(JsonObject());
  if (clients.size() >= clients_max)
    return refuse("LimitExceededException",
                  "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100");
  clients.push_back(client);
  return Json(JsonObject());
}

Result<Json> remove_client_id_from_open_id_connect_provider(Call& call, const JsonObject& input) {
  Provider* provider = GR_TRY(find(call, input));
  std::erase(provider->clients, std::string(text_of(input, "ClientID")));
  return Json(JsonObject());
}

Result<Json> delete_open_id_connect_provider(Call& call, const JsonObject& input) {
  (void)GR_TRY(find(call, input));
  call.scene.cloud.iam->providers.erase(std::string(text_of(input, "OpenIDConnectProviderArn")));
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::iam
