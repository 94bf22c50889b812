#include "mocks/ecr/checks.hpp"

#include "mocks/ecr/layers.hpp"
#include "mocks/model/model.hpp"
#include "mocks/tag_checks.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::mocks::ecr {
namespace {

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
// Inferred: that another account's registry lets nobody in, and how it says so.
Result<void> check_registry(const Call& call, const JsonObject& input) {
  const std::string registry(text_of(input, "registryId"));
  const Settings& settings = call.scene.cloud.settings;
  if (registry.empty() || registry == settings.account) return {};
  const std::string name(text_of(input, "repositoryName"));
  const std::string operation(call.operation.name);
  if (!name.empty() && operation != "CreateRepository")
    return refuse("RepositoryNotFoundException", "The repository with name '" + name +
                                                     "' does not exist in the registry with id '" +
                                                     registry + "'");
  return refuse("AccessDeniedException",
                "User: " + call.caller.arn + " is not authorized to perform: ecr:" + operation +
                    " on resource: arn:aws:ecr:" + settings.region + ":" + registry +
                    ":repository/" + (name.empty() ? "*" : name) +
                    " because no resource-based policy allows the ecr:" + operation + " action");
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TagResource.html
// Inferred: the texts.
Result<void> check_tags(const JsonObject& input) {
  const auto found = records::look_at_tags(array_of(input, "tags"));
  if (found.fault == records::TagFault::twice)
    return refuse("InvalidTagParameterException",
                  "The tag key '" + found.key + "' was specified more than once");
  if (found.fault == records::TagFault::reserved)
    return refuse("InvalidTagParameterException",
                  "The tag key '" + found.key + "' begins with the reserved prefix 'aws:'");
  return {};
}

bool is_statement(const Json& json) {
  if (!json.is_object()) return false;
  const JsonObject& statement = json.get_object();
  const std::string_view effect = text_of(statement, "Effect");
  return (effect == "Allow" || effect == "Deny") &&
         (statement.contains("Principal") || statement.contains("NotPrincipal")) &&
         (statement.contains("Action") || statement.contains("NotAction")) &&
         !statement.contains("Resource") && !statement.contains("NotResource");
}

bool is_listed(const JsonObject& object, std::string_view member) {
  const Json* value = object.if_contains(member);
  return value != nullptr && value->is_array() && !value->get_array().empty();
}

std::int64_t whole(const JsonObject& object, std::string_view member) {
  const Json* value = object.if_contains(member);
  return value == nullptr || !value->is_int64() ? -1 : value->get_int64();
}

bool is_text(const JsonObject& object, std::string_view member) {
  const Json* value = object.if_contains(member);
  return value != nullptr && value->is_string();
}

/// What is wrong with how a rule selects images; empty: nothing.
std::string_view selection_fault(const JsonObject& selection) {
  if (!is_text(selection, "tagStatus")) return "tagStatus is missing";
  const std::string_view status = text_of(selection, "tagStatus");
  const bool prefixes = is_listed(selection, "tagPrefixList"),
             patterns = is_listed(selection, "tagPatternList");
  if (status != "tagged" && status != "untagged" && status != "any")
    return "tagStatus must be one of tagged, untagged, any";
  if (status == "tagged" && prefixes == patterns)
    return "tagStatus tagged needs either tagPrefixList or tagPatternList";
  if (status != "tagged" && (prefixes || patterns))
    return "tagPrefixList and tagPatternList need tagStatus tagged";
  if (!is_text(selection, "countType")) return "countType is missing";
  const std::string_view type = text_of(selection, "countType");
  const bool by_count = type == "imageCountMoreThan";
  if (!by_count && type != "sinceImagePushed" && type != "sinceImagePulled" &&
      type != "sinceImageTransitioned")
    return "countType is not valid";
  if (by_count && selection.contains("countUnit"))
    return "countUnit cannot be given with countType imageCountMoreThan";
  if (!by_count && (!is_text(selection, "countUnit") || text_of(selection, "countUnit") != "days"))
    return "countUnit must be days";
  return whole(selection, "countNumber") < 1 ? "countNumber must be greater than 0" : "";
}

std::string_view rule_fault(const Json& json) {
  if (!json.is_object()) return "a rule must be an object";
  const JsonObject& rule = json.get_object();
  if (whole(rule, "rulePriority") < 1) return "rulePriority must be greater than 0";
  const JsonObject* selection = object_of(rule, "selection");
  const JsonObject* action = object_of(rule, "action");
  if (selection == nullptr) return "selection is missing";
  if (action == nullptr || !is_text(*action, "type")) return "action is missing";
  const std::string_view type = text_of(*action, "type");
  if (type != "expire" && type != "transition") return "action must be of type expire";
  return selection_fault(*selection);
}

seam::Failure bad_lifecycle(std::string_view why) {
  return bad_parameter("LifecyclePolicyText",
                       "Lifecycle policy validation failure: " + std::string(why));
}

}  // namespace

seam::Failure bad_parameter(std::string_view parameter, std::string_view why) {
  return refuse("InvalidParameterException", "Invalid parameter at '" + std::string(parameter) +
                                                 "' failed to satisfy constraint: '" +
                                                 std::string(why) + "'");
}

Result<void> check_input(const Call& call, const JsonObject& input) {
  GR_CHECK(check_registry(call, input));
  GR_CHECK(check_tags(input));
  // AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html
  // Inferred: the texts of members that exclude each other.
  const bool lists = call.operation.name.starts_with("Describe");
  for (const std::string_view ids : {"imageIds", "repositoryNames"})
    for (const std::string_view page : {"maxResults", "nextToken"})
      if (lists && input.contains(ids) && input.contains(page))
        return bad_parameter(page, "cannot be specified together with " + std::string(ids));
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
// Inferred: the texts of members that exclude each other.
Result<void> check_settings(const JsonObject& input) {
  if (const JsonObject* encryption = object_of(input, "encryptionConfiguration"))
    if (text_of(*encryption, "encryptionType") == "AES256" && encryption->contains("kmsKey"))
      return bad_parameter("encryptionConfiguration",
                           "kmsKey cannot be specified with encryption type AES256");
  const bool excludes = text_of(input, "imageTagMutability").ends_with("_WITH_EXCLUSION");
  if (excludes != is_listed(input, "imageTagMutabilityExclusionFilters"))
    return bad_parameter("imageTagMutabilityExclusionFilters",
                         "exclusion filters belong to a tag mutability with exclusion");
  if (const JsonArray* filters = array_of(input, "imageTagMutabilityExclusionFilters"))
    for (const Json& one : *filters) {
      const std::string_view filter = text_of(one.get_object(), "filter");
      if (std::count(filter.begin(), filter.end(), '*') > 2)
        return bad_parameter("imageTagMutabilityExclusionFilters",
                             "a filter has at most 2 wildcards");
    }
  return {};
}

// Source: https://github.com/distribution/reference (the grammar of tags)
Result<void> check_tag(std::string_view tag) {
  constexpr std::size_t longest = 128;
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  const bool letters = std::all_of(tag.begin(), tag.end(),
                                   [&](char c) { return is_letter(c) || c == '.' || c == '-'; });
  if (tag.empty() || (letters && is_letter(tag.front()) && tag.size() <= longest)) return {};
  return bad_parameter("imageTag",
                       "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}'");
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html
Result<void> check_repository_policy(std::string_view text) {
  boost::system::error_code broken;
  const Json policy = boost::json::parse(text, broken);
  const Json* statement =
      broken || !policy.is_object() ? nullptr : policy.get_object().if_contains("Statement");
  bool is_policy = statement != nullptr;
  if (is_policy && statement->is_array())
    is_policy =
        !statement->get_array().empty() &&
        std::all_of(statement->get_array().begin(), statement->get_array().end(), is_statement);
  else if (is_policy)
    is_policy = is_statement(*statement);
  if (is_policy) return {};
  return bad_parameter("PolicyText", "Invalid repository policy provided");
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
// Inferred: what follows "validation failure:" in the texts.
Result<void> check_lifecycle_policy(std::string_view text) {
  constexpr std::size_t rules_most = 50;
  boost::system::error_code broken;
  const Json policy = boost::json::parse(text, broken);
  const JsonArray* rules =
      broken || !policy.is_object() ? nullptr : array_of(policy.get_object(), "rules");
  if (rules == nullptr) return bad_lifecycle("string [] does not match the schema");
  if (rules->empty() || rules->size() > rules_most)
    return bad_lifecycle("a policy has between 1 and 50 rules");
  std::set<std::int64_t> priorities;
  std::int64_t any = 0;
  for (const Json& one : *rules) {
    if (const std::string_view fault = rule_fault(one); !fault.empty()) return bad_lifecycle(fault);
    const JsonObject& rule = one.get_object();
    if (!priorities.insert(whole(rule, "rulePriority")).second)
      return bad_lifecycle("rulePriority must be unique");
    if (text_of(*object_of(rule, "selection"), "tagStatus") != "any") continue;
    if (any != 0) return bad_lifecycle("only one rule may have tagStatus any");
    any = whole(rule, "rulePriority");
  }
  if (any != 0 && any != *priorities.rbegin())
    return bad_lifecycle("the rule with tagStatus any must have the lowest priority");
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageFailure.html
// Inferred: the reasons.
IdFault fault_of_id(const JsonObject& id) {
  const std::string_view digest = text_of(id, "imageDigest");
  if (digest.empty() && text_of(id, "imageTag").empty())
    return {"MissingDigestAndTag",
            "Invalid request parameters: both tag and digest cannot be null"};
  if (!digest.empty() && !is_digest(digest))
    return {"InvalidImageDigest",
            "Invalid request parameters: image digest should satisfy the regex "
            "'[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"};
  return {};
}

}  // namespace greenroom::mocks::ecr
