#include "mocks/secretsmanager/policy.hpp"

#include "mocks/secretsmanager/documents.hpp"
#include "mocks/secretsmanager/store.hpp"

#include <algorithm>

namespace greenroom::mocks::secretsmanager {
namespace {

bool is_anybody(const Json* principal) {
  if (principal == nullptr) return false;
  if (principal->is_string()) return principal->get_string() == "*";
  const JsonObject* named = principal->if_object();
  return named != nullptr && text_of(*named, "AWS") == "*";
}

/// A statement that lets everybody in, with no condition to hold them back.
bool is_public(const JsonObject& policy) {
  const JsonArray* statements = array_of(policy, "Statement");
  if (statements == nullptr) return false;
  return std::any_of(statements->begin(), statements->end(), [](const Json& statement) {
    const JsonObject* one = statement.if_object();
    return one != nullptr && text_of(*one, "Effect") == "Allow" && !one->contains("Condition") &&
           is_anybody(one->if_contains("Principal"));
  });
}

/// Each says whom it is about, what they do, and whether they may.
bool is_statement(const Json& json) {
  if (!json.is_object()) return false;
  const JsonObject& one = json.get_object();
  const std::string_view effect = text_of(one, "Effect");
  return (effect == "Allow" || effect == "Deny") &&
         (one.contains("Principal") || one.contains("NotPrincipal")) &&
         (one.contains("Action") || one.contains("NotAction"));
}

bool are_statements(const Json* json) {
  if (json == nullptr) return false;
  if (!json->is_array()) return is_statement(*json);
  const JsonArray& list = json->get_array();
  return !list.empty() && std::all_of(list.begin(), list.end(), is_statement);
}

}  // namespace

Result<Json> get_resource_policy(Call& call, const JsonObject& input) {
  const Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  JsonObject output = named(*secret, {});
  if (secret->policy) output.emplace("ResourcePolicy", *secret->policy);
  return Json(std::move(output));
}

// AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html
Result<Json> put_resource_policy(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  const std::string text(text_of(input, "ResourcePolicy"));
  boost::system::error_code broken;
  const Json policy = boost::json::parse(text, broken);
  if (broken || !policy.is_object() ||
      !are_statements(policy.get_object().if_contains("Statement")))
    return refuse("MalformedPolicyDocumentException",
                  "This resource policy contains a syntax error.");
  if (flag_of(input, "BlockPublicPolicy") && is_public(policy.get_object()))
    return refuse("PublicPolicyException",
                  "This resource policy can't be attached because it grants broad access.");
  secret->policy = text;
  return Json(named(*secret, {}));
}

Result<Json> delete_resource_policy(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  secret->policy.reset();
  return Json(named(*secret, {}));
}

}  // namespace greenroom::mocks::secretsmanager
