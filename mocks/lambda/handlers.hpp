// The handlers of Lambda, a file's together.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::lambda {

// functions.cpp
Result<Json> create_function(Call& call, const JsonObject& input);
Result<Json> get_function_configuration(Call& call, const JsonObject& input);
Result<Json> get_function(Call& call, const JsonObject& input);
Result<Json> list_functions(Call& call, const JsonObject& input);
Result<Json> delete_function(Call& call, const JsonObject& input);
Result<Json> update_function_code(Call& call, const JsonObject& input);
Result<Json> update_function_configuration(Call& call, const JsonObject& input);
// versions.cpp
Result<Json> publish_version(Call& call, const JsonObject& input);
Result<Json> list_versions_by_function(Call& call, const JsonObject& input);
Result<Json> create_alias(Call& call, const JsonObject& input);
Result<Json> get_alias(Call& call, const JsonObject& input);
Result<Json> update_alias(Call& call, const JsonObject& input);
Result<Json> delete_alias(Call& call, const JsonObject& input);
Result<Json> list_aliases(Call& call, const JsonObject& input);
// permissions.cpp
Result<Json> add_permission(Call& call, const JsonObject& input);
Result<Json> get_policy(Call& call, const JsonObject& input);
Result<Json> remove_permission(Call& call, const JsonObject& input);
// settings.cpp
Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags(Call& call, const JsonObject& input);
Result<Json> put_function_concurrency(Call& call, const JsonObject& input);
Result<Json> get_function_concurrency(Call& call, const JsonObject& input);
Result<Json> delete_function_concurrency(Call& call, const JsonObject& input);
Result<Json> put_function_event_invoke_config(Call& call, const JsonObject& input);
Result<Json> update_function_event_invoke_config(Call& call, const JsonObject& input);
Result<Json> get_function_event_invoke_config(Call& call, const JsonObject& input);
Result<Json> delete_function_event_invoke_config(Call& call, const JsonObject& input);
Result<Json> list_function_event_invoke_configs(Call& call, const JsonObject& input);
Result<Json> put_function_recursion_config(Call& call, const JsonObject& input);
Result<Json> get_function_recursion_config(Call& call, const JsonObject& input);
Result<Json> get_function_code_signing_config(Call& call, const JsonObject& input);
Result<Json> get_runtime_management_config(Call& call, const JsonObject& input);
Result<Json> get_account_settings(Call& call, const JsonObject& input);
// invoke.cpp
Result<Json> invoke_function(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::lambda
