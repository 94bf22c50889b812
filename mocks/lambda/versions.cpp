// Published versions, and aliases that point at them.
// AWS: https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html
#include "mocks/lambda/handlers.hpp"
#include "mocks/lambda/rules.hpp"

#include <algorithm>

namespace greenroom::mocks::lambda {
namespace {

bool has_version(const Function& function, std::string_view version) {
  if (version == "$LATEST") return true;
  for (const auto& [number, document] : function.versions)
    if (std::to_string(number) == version) return true;
  return false;
}

Result<void> check_version(const Call& call, const Function& function, const std::string& name,
                           std::string_view version) {
  if (has_version(function, version)) return {};
  return refuse(
      "ResourceNotFoundException",
      "Function not found: " + arn_of(call.scene.cloud, name) + ":" + std::string(version));
}

/// The model's pattern looks ahead and has no automaton: a number names a version.
Result<void> check_alias_name(std::string_view name) {
  const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  if (plain && name.find_first_not_of("0123456789") != std::string_view::npos) return {};
  return refuse("ValidationException",
                "1 validation error detected: Value '" + std::string(name) +
                    "' at 'name' failed to satisfy constraint: Member must satisfy regular "
                    "expression pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)");
}

Result<JsonObject*> find_alias(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const std::string alias(text_of(input, "Name"));
  const auto found = function->aliases.find(alias);
  if (found == function->aliases.end())
    return refuse(
        "ResourceNotFoundException",
        "Cannot find alias arn: " + arn_of(call.scene.cloud, named(input).name) + ":" + alias);
  return &found->second;
}

/// An empty list of other versions means none.
void put_routing(JsonObject& alias, const JsonObject& input) {
  const JsonObject* routing = object_of(input, "RoutingConfig");
  if (routing == nullptr) return;
  const JsonObject* weights = object_of(*routing, "AdditionalVersionWeights");
  if (weights == nullptr || weights->empty())
    alias = without(alias, "RoutingConfig");
  else
    alias["RoutingConfig"] = *routing;
}

}  // namespace

Result<Json> publish_version(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(settled_function(call, input));
  GR_CHECK(check_revision(input, text_of(function->document, "RevisionId")));
  const std::string_view wanted = text_of(input, "CodeSha256");
  if (!wanted.empty() && wanted != text_of(function->document, "CodeSha256"))
    return refuse("InvalidParameterValueException",
                  "CodeSHA256 (" + std::string(wanted) +
                      ") is different from current CodeSHA256 in "
                      "$LATEST (" +
                      std::string(text_of(function->document, "CodeSha256")) +
                      "). Please try again with the CodeSHA256 in $LATEST.");
  return Json(told_version(publish(call.scene, named(input).name, *function, input)));
}

Result<Json> list_versions_by_function(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  JsonObject latest = function->document;
  latest["FunctionArn"] = arn_of(call.scene.cloud, named(input).name) + ":$LATEST";
  Listed all;
  all.emplace_back("0", std::move(latest));
  for (const auto& [number, version] : function->versions)
    all.emplace_back(std::to_string(1'000'000 + number), version);
  return page_of(input, "Versions", std::move(all));
}

Result<Json> create_alias(Call& call, const JsonObject& input) {
  GR_CHECK(check_alias_name(text_of(input, "Name")));
  Function* function = GR_TRY(find_function(call, input));
  const std::string name = named(input).name;
  const std::string alias(text_of(input, "Name"));
  const std::string_view version = text_of(input, "FunctionVersion");
  GR_CHECK(check_version(call, *function, name, version));
  GR_CHECK(check_routing(call, *function, name, input, version));
  const std::string arn = arn_of(call.scene.cloud, name) + ":" + alias;
  if (function->aliases.contains(alias))
    return refuse("ResourceConflictException", "Alias already exists: " + arn);
  JsonObject document{{"AliasArn", arn},
                      {"Name", alias},
                      {"FunctionVersion", version},
                      {"Description", text_of(input, "Description")},
                      {"RevisionId", next_revision(call.scene, name, *function)}};
  put_routing(document, input);
  function->aliases[alias] = document;
  return Json(std::move(document));
}

Result<Json> get_alias(Call& call, const JsonObject& input) {
  return Json(*GR_TRY(find_alias(call, input)));
}

Result<Json> update_alias(Call& call, const JsonObject& input) {
  JsonObject* alias = GR_TRY(find_alias(call, input));
  Function* function = GR_TRY(find_function(call, input));
  const std::string name = named(input).name;
  GR_CHECK(check_revision(input, text_of(*alias, "RevisionId")));
  std::string version(text_of(*alias, "FunctionVersion"));
  if (input.contains("FunctionVersion")) version = text_of(input, "FunctionVersion");
  GR_CHECK(check_version(call, *function, name, version));
  GR_CHECK(check_routing(call, *function, name, input, version));
  (*alias)["FunctionVersion"] = version;
  if (const Json* about = input.if_contains("Description")) (*alias)["Description"] = *about;
  put_routing(*alias, input);
  (*alias)["RevisionId"] = next_revision(call.scene, name, *function);
  return Json(*alias);
}

Result<Json> delete_alias(Call& call, const JsonObject& input) {
  GR_TRY(find_function(call, input))->aliases.erase(std::string(text_of(input, "Name")));
  return Json(JsonObject());
}

Result<Json> list_aliases(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  const std::string_view version = text_of(input, "FunctionVersion");
  Listed all;
  for (const auto& [name, alias] : function->aliases)
    if (version.empty() || text_of(alias, "FunctionVersion") == version)
      all.emplace_back(name, alias);
  return page_of(input, "Aliases", std::move(all));
}

}  // namespace greenroom::mocks::lambda
