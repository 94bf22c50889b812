#include "mocks/lambda/parts.hpp"

#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/values.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::lambda {
namespace {

constexpr std::string_view middle = ":function:";

seam::Failure no_function(const Cloud& cloud, const Named& what) {
  const std::string qualifier = what.qualifier.empty() ? "" : ":" + what.qualifier;
  return refuse("ResourceNotFoundException",
                "Function not found: " + arn_of(cloud, what.name) + qualifier);
}

/// A whole ARN is one of this region.
Result<void> check_reachable(const Cloud& cloud, std::string_view name) {
  constexpr std::string_view head = "arn:aws:lambda:";
  if (!name.starts_with(head)) return {};
  const std::string region(name.substr(head.size(), name.find(':', head.size()) - head.size()));
  if (region == cloud.settings.region) return {};
  return refuse("ResourceNotFoundException", "Functions from '" + region +
                                                 "' are not reachable in this region ('" +
                                                 cloud.settings.region + "')");
}

}  // namespace

std::string arn_of(const Cloud& cloud, std::string_view name) {
  return "arn:aws:lambda:" + cloud.settings.region + ":" + cloud.settings.account +
         std::string(middle) + std::string(name);
}

std::string date_of(const Scene& scene) {
  std::string date;
  protocol::append_iso(date, scene.utc().time_since_epoch().count() / 1'000'000 * 1000);
  date.pop_back();
  return date + ".000+0000";
}

std::string next_revision(Scene& scene, std::string_view name, Function& function) {
  return sim::drawn_uuid(
      scene.cloud.settings.chance.draw("lambda.revision", name, ++function.revisions));
}

Named named(const JsonObject& input) {
  std::string_view text = text_of(input, "FunctionName");
  const std::size_t at = text.find("function:");
  if (at != std::string_view::npos) text.remove_prefix(at + 9);
  const std::size_t colon = text.find(':');
  Named what{std::string(text.substr(0, colon)), std::string(text_of(input, "Qualifier"))};
  if (colon != std::string_view::npos && what.qualifier.empty())
    what.qualifier = text.substr(colon + 1);
  return what;
}

Result<Function*> find_function(Call& call, const JsonObject& input) {
  GR_CHECK(check_reachable(call.scene.cloud, text_of(input, "FunctionName")));
  const Named what = named(input);
  auto& functions = call.scene.cloud.lambda->functions;
  const auto found = functions.find(what.name);
  if (found == functions.end()) return no_function(call.scene.cloud, what);
  return &found->second;
}

Result<Function*> settled_function(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  if (function->pending)
    return refuse("ResourceConflictException",
                  "The operation cannot be performed at this time. The function is currently in "
                  "the following state: Pending");
  if (function->updating)
    return refuse("ResourceConflictException",
                  "The operation cannot be performed at this time. An update is in progress for "
                  "resource: " +
                      std::string(text_of(function->document, "FunctionArn")));
  return function;
}

JsonObject told(const Function& function) {
  JsonObject document = function.document;
  document["State"] = function.pending ? "Pending" : "Active";
  if (function.pending) {
    document["StateReason"] = "The function is being created.";
    document["StateReasonCode"] = "Creating";
    return document;
  }
  document["LastUpdateStatus"] = function.updating ? "InProgress" : "Successful";
  if (function.updating) {
    document["LastUpdateStatusReason"] = "The function is being created.";
    document["LastUpdateStatusReasonCode"] = "Creating";
  }
  return document;
}

JsonObject told_version(const JsonObject& version) {
  JsonObject document = version;
  document["State"] = "Active";
  document["LastUpdateStatus"] = "Successful";
  return document;
}

Result<JsonObject> configuration(Call& call, const Function& function, const Named& what) {
  if (what.qualifier.empty() || what.qualifier == "$LATEST") {
    JsonObject document = told(function);
    if (!what.qualifier.empty())
      document["FunctionArn"] = arn_of(call.scene.cloud, what.name) + ":$LATEST";
    return document;
  }
  std::string version = what.qualifier;
  const auto alias = function.aliases.find(version);
  if (alias != function.aliases.end()) version = text_of(alias->second, "FunctionVersion");
  if (version == "$LATEST") return told(function);
  std::int64_t number = 0;
  std::from_chars(version.data(), version.data() + version.size(), number);
  const auto found = function.versions.find(number);
  if (found == function.versions.end()) return no_function(call.scene.cloud, what);
  JsonObject document = told_version(found->second);
  if (alias != function.aliases.end()) document["FunctionArn"] = text_of(alias->second, "AliasArn");
  return document;
}

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html
JsonObject publish(Scene& scene, std::string_view name, Function& function,
                   const JsonObject& input) {
  const auto same = [&](const JsonObject& version) {
    for (const auto& member : function.document) {
      const std::string_view key = member.key();
      if (key == "Version" || key == "FunctionArn" || key == "RevisionId" ||
          key == "LastModified" || key == "Description")
        continue;
      const Json* its = version.if_contains(key);
      if (its == nullptr || *its != member.value()) return false;
    }
    return true;
  };
  if (!function.versions.empty() && same(function.versions.rbegin()->second))
    return function.versions.rbegin()->second;
  const std::int64_t number = function.next_version++;
  JsonObject version = function.document;
  version["Version"] = std::to_string(number);
  version["FunctionArn"] = arn_of(scene.cloud, name) + ":" + std::to_string(number);
  version["RevisionId"] = next_revision(scene, name, function);
  if (const Json* about = input.if_contains("Description")) version["Description"] = *about;
  function.versions[number] = version;
  return version;
}

Result<void> check_revision(const JsonObject& input, std::string_view revision) {
  const std::string_view wanted = text_of(input, "RevisionId");
  if (wanted.empty() || wanted == revision) return {};
  return refuse("PreconditionFailedException",
                "The RevisionId provided does not match the latest RevisionId. Call the "
                "GetFunction/GetAlias API to retrieve the latest RevisionId");
}

Result<Json> page_of(const JsonObject& input, std::string_view member, Listed all) {
  return records::page_by_key(input, std::move(all),
                              {.items = member,
                               .token_in = "Marker",
                               .token_out = "NextMarker",
                               .size = "MaxItems",
                               .usual = 50});
}

}  // namespace greenroom::mocks::lambda
