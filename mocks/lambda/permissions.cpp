// Who may call a function: the statements of its resource policy. Kept and told; nobody is let in
// or kept out by them.
// AWS: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
#include "mocks/iam/iam.hpp"
#include "mocks/lambda/handlers.hpp"
#include "mocks/lambda/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::lambda {
namespace {

/// Policies are kept by qualifier; $LATEST has none of its own.
Result<std::string> qualifier_of(Call& call, const Function& function, const JsonObject& input) {
  const Named what = named(input);
  if (what.qualifier == "$LATEST")
    return refuse("InvalidParameterValueException",
                  "We currently do not support adding policies for $LATEST.");
  (void)GR_TRY(configuration(call, function, what));
  return what.qualifier;
}

bool is_account(std::string_view text) {
  return text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Result<void> check_principal(const Cloud& cloud, std::string_view principal) {
  const bool known =
      iam::is_aws_principal(cloud, principal) || iam::is_service_principal(principal);
  if (known) return {};
  return refuse("InvalidParameterValueException",
                "The provided principal was invalid. Please check the principal and try again.");
}

Json principal_of(std::string_view principal) {
  if (principal == "*") return "*";
  if (is_account(principal))
    return JsonObject{{"AWS", "arn:aws:iam::" + std::string(principal) + ":root"}};
  if (principal.starts_with("arn:")) return JsonObject{{"AWS", principal}};
  return JsonObject{{"Service", principal}};
}

JsonObject condition_of(const JsonObject& input) {
  JsonObject equals, like, flags;
  if (const Json* account = input.if_contains("SourceAccount"))
    equals["AWS:SourceAccount"] = *account;
  if (const Json* token = input.if_contains("EventSourceToken"))
    equals["lambda:EventSourceToken"] = *token;
  if (const Json* organisation = input.if_contains("PrincipalOrgID"))
    equals["aws:PrincipalOrgID"] = *organisation;
  if (const Json* kind = input.if_contains("FunctionUrlAuthType"))
    equals["lambda:FunctionUrlAuthType"] = *kind;
  if (const Json* source = input.if_contains("SourceArn")) like["AWS:SourceArn"] = *source;
  if (const Json* url = input.if_contains("InvokedViaFunctionUrl"))
    flags["lambda:InvokedViaFunctionUrl"] = *url;
  JsonObject condition;
  if (!equals.empty()) condition["StringEquals"] = std::move(equals);
  if (!like.empty()) condition["ArnLike"] = std::move(like);
  if (!flags.empty()) condition["Bool"] = std::move(flags);
  return condition;
}

}  // namespace

Result<Json> add_permission(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const std::string qualifier = GR_TRY(qualifier_of(call, *function, input));
  const std::string name = named(input).name;
  const std::string id(text_of(input, "StatementId"));
  GR_CHECK(check_principal(call.scene.cloud, text_of(input, "Principal")));
  Permissions& permissions = function->permissions[qualifier];
  GR_CHECK(check_revision(input, permissions.revision));
  for (const JsonObject& other : permissions.statements)
    if (text_of(other, "Sid") == id)
      return refuse("ResourceConflictException",
                    "The statement id (" + id +
                        ") provided already exists. Please provide a new statement id, or remove "
                        "the existing statement.");
  JsonObject statement{
      {"Sid", id},
      {"Effect", "Allow"},
      {"Principal", principal_of(text_of(input, "Principal"))},
      {"Action", text_of(input, "Action")},
      {"Resource", arn_of(call.scene.cloud, name) + (qualifier.empty() ? "" : ":" + qualifier)}};
  if (JsonObject condition = condition_of(input); !condition.empty())
    statement["Condition"] = std::move(condition);
  permissions.revision = next_revision(call.scene, name, *function);
  permissions.statements.push_back(statement);
  return Json(JsonObject{{"Statement", boost::json::serialize(statement)}});
}

Result<Json> get_policy(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  const auto found = function->permissions.find(named(input).qualifier);
  if (found == function->permissions.end() || found->second.statements.empty())
    return refuse("ResourceNotFoundException", "The resource you requested does not exist.");
  JsonArray statements;
  for (const JsonObject& statement : found->second.statements) statements.push_back(statement);
  return Json(JsonObject{
      {"Policy",
       boost::json::serialize(JsonObject{
           {"Version", "2012-10-17"}, {"Id", "default"}, {"Statement", std::move(statements)}})},
      {"RevisionId", found->second.revision}});
}

Result<Json> remove_permission(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const std::string id(text_of(input, "StatementId"));
  const auto found = function->permissions.find(named(input).qualifier);
  if (found == function->permissions.end() || found->second.statements.empty())
    return refuse("ResourceNotFoundException", "No policy is associated with the given resource.");
  GR_CHECK(check_revision(input, found->second.revision));
  const auto gone = std::erase_if(found->second.statements, [&](const JsonObject& statement) {
    return text_of(statement, "Sid") == id;
  });
  if (gone == 0)
    return refuse("ResourceNotFoundException",
                  "Statement " + id + " is not found in resource policy.");
  found->second.revision = next_revision(call.scene, named(input).name, *function);
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::lambda
