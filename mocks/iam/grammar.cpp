// The grammar of policy documents: what IAM refuses as MalformedPolicyDocument. The texts are those
// that callers report; the grammar page names rules and no texts.
// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#include "mocks/iam/parts.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::mocks::iam {
namespace {

seam::Failure malformed(std::string text) {
  return refuse("MalformedPolicyDocumentException", std::move(text));
}
seam::Failure syntax() { return malformed("Syntax errors in policy."); }

bool known_members(const JsonObject& object, std::span<const std::string_view> names) {
  return std::all_of(object.begin(), object.end(), [&](const auto& member) {
    return std::find(names.begin(), names.end(), std::string_view(member.key())) != names.end();
  });
}

/// One text or a list of them, not empty; nothing where it is something else.
std::optional<std::vector<std::string>> texts(const Json& json) {
  if (json.is_string()) return std::vector<std::string>{std::string(json.get_string())};
  if (!json.is_array() || json.get_array().empty()) return std::nullopt;
  std::vector<std::string> list;
  for (const Json& item : json.get_array()) {
    if (!item.is_string()) return std::nullopt;
    list.emplace_back(item.get_string());
  }
  return list;
}

bool is_plain(std::string_view text, std::string_view marks) {
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           marks.find(c) != std::string_view::npos;
  });
}

Result<void> check_action(const std::string& action) {
  if (action == "*") return {};
  const std::size_t colon = action.find(':');
  if (colon == std::string::npos || colon == 0)
    return malformed("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
  const std::string vendor = action.substr(0, colon);
  if (!is_plain(vendor, "-")) return malformed("Vendor " + vendor + " is not valid");
  if (!is_plain(std::string_view(action).substr(colon + 1), "*?") || colon + 1 == action.size())
    return syntax();
  return {};
}

Result<void> check_resource(const std::string& resource) {
  if (resource == "*") return {};
  const bool arn =
      resource.starts_with("arn:") && std::count(resource.begin(), resource.end(), ':') >= 5;
  if (!arn) return malformed("Resource " + resource + " must be in ARN format or \"*\".");
  const std::string partition = resource.substr(4, resource.find(':', 4) - 4);
  if (partition != "*" && !partition.starts_with("aws"))
    return malformed("Partition \"" + partition + "\" is not valid for resource \"" + resource +
                     "\".");
  return {};
}

constexpr std::array<std::string_view, 27> condition_operators = {"StringEquals",
                                                                  "StringNotEquals",
                                                                  "StringEqualsIgnoreCase",
                                                                  "StringNotEqualsIgnoreCase",
                                                                  "StringLike",
                                                                  "StringNotLike",
                                                                  "NumericEquals",
                                                                  "NumericNotEquals",
                                                                  "NumericLessThan",
                                                                  "NumericLessThanEquals",
                                                                  "NumericGreaterThan",
                                                                  "NumericGreaterThanEquals",
                                                                  "DateEquals",
                                                                  "DateNotEquals",
                                                                  "DateLessThan",
                                                                  "DateLessThanEquals",
                                                                  "DateGreaterThan",
                                                                  "DateGreaterThanEquals",
                                                                  "Bool",
                                                                  "BinaryEquals",
                                                                  "IpAddress",
                                                                  "NotIpAddress",
                                                                  "ArnEquals",
                                                                  "ArnLike",
                                                                  "ArnNotEquals",
                                                                  "ArnNotLike",
                                                                  "Null"};

bool is_condition(const Json& json) {
  if (!json.is_object()) return false;
  for (const auto& test : json.get_object()) {
    std::string_view name = test.key();
    for (const std::string_view set : {"ForAnyValue:", "ForAllValues:"})
      if (name.starts_with(set)) name.remove_prefix(set.size());
    if (name.ends_with("IfExists")) name.remove_suffix(8);
    const auto found = std::find(condition_operators.begin(), condition_operators.end(), name);
    if (found == condition_operators.end() || !test.value().is_object()) return false;
    for (const auto& key : test.value().get_object()) {
      const Json& value = key.value();
      if (value.is_object() || value.is_null()) return false;
    }
  }
  return true;
}

constexpr std::array<std::string_view, 3> top_members = {"Version", "Id", "Statement"};
constexpr std::array<std::string_view, 9> statement_members = {
    "Sid",       "Effect",   "Principal",   "NotPrincipal", "Action",
    "NotAction", "Resource", "NotResource", "Condition"};

/// The statements of a document whose frame is right.
Result<std::vector<JsonObject>> statements_of(const Json& document) {
  if (!document.is_object() || !known_members(document.get_object(), top_members)) return syntax();
  const JsonObject& policy = document.get_object();
  if (const Json* version = policy.if_contains("Version"))
    if (!version->is_string() ||
        (version->get_string() != "2012-10-17" && version->get_string() != "2008-10-17"))
      return syntax();
  const Json* statement = policy.if_contains("Statement");
  if (statement == nullptr) return syntax();
  std::vector<JsonObject> list;
  if (statement->is_object()) list.push_back(statement->get_object());
  if (statement->is_array())
    for (const Json& one : statement->get_array()) {
      if (!one.is_object()) return syntax();
      list.push_back(one.get_object());
    }
  if (list.empty()) return syntax();
  std::set<std::string> seen;
  for (const JsonObject& one : list) {
    if (!known_members(one, statement_members)) return syntax();
    const std::string_view effect = text_of(one, "Effect");
    if (effect != "Allow" && effect != "Deny") return syntax();
    if (const Json* condition = one.if_contains("Condition");
        condition && !is_condition(*condition))
      return syntax();
    const std::string sid(text_of(one, "Sid"));
    if (!is_plain(sid, ""))
      return malformed(
          "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular "
          "expression [0-9A-Za-z]*");
    if (!sid.empty() && !seen.insert(sid).second)
      return malformed("Statement IDs (SID) in a single policy must be unique.");
  }
  return list;
}

/// The texts of one of two members, of which a statement has exactly one.
Result<std::vector<std::string>> one_of(const JsonObject& statement, std::string_view name,
                                        std::string_view opposite, const char* missing) {
  const Json* yes = statement.if_contains(name);
  const Json* no = statement.if_contains(opposite);
  if (yes == nullptr && no == nullptr) return malformed(missing);
  if (yes != nullptr && no != nullptr) return syntax();
  auto list = texts(yes != nullptr ? *yes : *no);
  if (!list) return syntax();
  return *std::move(list);
}

Result<void> check_statement(const JsonObject& statement) {
  if (statement.contains("Principal") || statement.contains("NotPrincipal"))
    return malformed("Policy document should not specify a principal.");
  const auto actions =
      GR_TRY(one_of(statement, "Action", "NotAction", "Policy statement must contain actions."));
  for (const std::string& action : actions) GR_CHECK(check_action(action));
  const auto resources = GR_TRY(
      one_of(statement, "Resource", "NotResource", "Policy statement must contain resources."));
  for (const std::string& resource : resources) GR_CHECK(check_resource(resource));
  return {};
}

seam::Failure no_principal(std::string_view kind, std::string_view name) {
  return malformed("Invalid principal in policy: \"" + std::string(kind) + "\":\"" +
                   std::string(name) + "\"");
}

bool is_account(std::string_view text) {
  return text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Result<void> check_principal(const Cloud& cloud, const Json& principal) {
  if (principal.is_string())
    return principal.get_string() == "*" ? Result<void>{}
                                         : no_principal("STAR", principal.get_string());
  if (!principal.is_object() || principal.get_object().empty()) return syntax();
  for (const auto& entry : principal.get_object()) {
    const std::string_view kind = entry.key();
    const auto names = texts(entry.value());
    if (!names) return syntax();
    for (const std::string& name : *names) {
      if (kind == "AWS" && !is_aws_principal(cloud, name)) return no_principal("AWS", name);
      if (kind == "Service" && !is_service_principal(name)) return no_principal("SERVICE", name);
    }
    if (kind != "AWS" && kind != "Service" && kind != "Federated" && kind != "CanonicalUser")
      return syntax();
  }
  return {};
}

}  // namespace

bool is_aws_principal(const Cloud& cloud, std::string_view name) {
  if (name == "*" || is_account(name)) return true;
  constexpr std::string_view iam = "arn:aws:iam::", sts = "arn:aws:sts::";
  if (name.starts_with(sts)) return name.find(":assumed-role/") != std::string_view::npos;
  if (!name.starts_with(iam) || !is_account(name.substr(iam.size(), 12))) return false;
  const std::string_view account = name.substr(iam.size(), 12);
  const std::string_view what = name.substr(iam.size() + 12);
  if (what == ":root") return true;
  const bool user = what.starts_with(":user/"), role = what.starts_with(":role/");
  if (!user && !role) return false;
  if (account != cloud.settings.account) return true;
  if (role) return role_by_arn(cloud, name) != nullptr;
  const auto found = cloud.iam->users.find(std::string(what.substr(what.rfind('/') + 1)));
  return found != cloud.iam->users.end() && text_of(found->second.holder.document, "Arn") == name;
}

Result<void> check_permissions(std::string_view text) {
  boost::system::error_code broken;
  const Json document = boost::json::parse(text, broken);
  if (broken) return syntax();
  for (const JsonObject& statement : GR_TRY(statements_of(document)))
    GR_CHECK(check_statement(statement));
  return {};
}

Result<void> check_trust(const Cloud& cloud, std::string_view text) {
  boost::system::error_code broken;
  const Json document = boost::json::parse(text, broken);
  if (broken || !document.is_object()) return malformed("This policy contains invalid Json");
  for (const JsonObject& statement : GR_TRY(statements_of(document))) {
    if (statement.contains("Resource") || statement.contains("NotResource"))
      return malformed("Has prohibited field Resource");
    const Json* principal = statement.if_contains("Principal");
    if (principal == nullptr && !statement.contains("NotPrincipal"))
      return malformed("Missing required field Principal");
    if (principal != nullptr) GR_CHECK(check_principal(cloud, *principal));
    const auto actions =
        GR_TRY(one_of(statement, "Action", "NotAction", "Missing required field Action"));
    for (const std::string& action : actions)
      if (action != "*" && !action.starts_with("sts:"))
        return malformed("AssumeRole policy may only specify STS AssumeRole actions.");
  }
  return {};
}

}  // namespace greenroom::mocks::iam
