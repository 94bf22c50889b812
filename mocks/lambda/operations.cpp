// Who answers which operation of Lambda.
#include "mocks/lambda/handlers.hpp"
#include "mocks/lambda/lambda.hpp"

#include <array>

namespace greenroom::mocks::lambda {
namespace {

constexpr std::array rows = {
    OperationRow{"AddPermission", add_permission},
    OperationRow{"CreateAlias", create_alias},
    OperationRow{"CreateFunction", create_function},
    OperationRow{"DeleteAlias", delete_alias},
    OperationRow{"DeleteFunction", delete_function},
    OperationRow{"DeleteFunctionConcurrency", delete_function_concurrency},
    OperationRow{"DeleteFunctionEventInvokeConfig", delete_function_event_invoke_config},
    OperationRow{"GetAccountSettings", get_account_settings},
    OperationRow{"GetAlias", get_alias},
    OperationRow{"GetFunction", get_function},
    OperationRow{"GetFunctionCodeSigningConfig", get_function_code_signing_config},
    OperationRow{"GetFunctionConcurrency", get_function_concurrency},
    OperationRow{"GetFunctionConfiguration", get_function_configuration},
    OperationRow{"GetFunctionEventInvokeConfig", get_function_event_invoke_config},
    OperationRow{"GetFunctionRecursionConfig", get_function_recursion_config},
    OperationRow{"GetPolicy", get_policy},
    OperationRow{"GetRuntimeManagementConfig", get_runtime_management_config},
    OperationRow{"Invoke", invoke_function},
    OperationRow{"ListAliases", list_aliases},
    OperationRow{"ListFunctionEventInvokeConfigs", list_function_event_invoke_configs},
    OperationRow{"ListFunctions", list_functions},
    OperationRow{"ListTags", list_tags},
    OperationRow{"ListVersionsByFunction", list_versions_by_function},
    OperationRow{"PublishVersion", publish_version},
    OperationRow{"PutFunctionConcurrency", put_function_concurrency},
    OperationRow{"PutFunctionEventInvokeConfig", put_function_event_invoke_config},
    OperationRow{"PutFunctionRecursionConfig", put_function_recursion_config},
    OperationRow{"RemovePermission", remove_permission},
    OperationRow{"TagResource", tag_resource},
    OperationRow{"UntagResource", untag_resource},
    OperationRow{"UpdateAlias", update_alias},
    OperationRow{"UpdateFunctionCode", update_function_code},
    OperationRow{"UpdateFunctionConfiguration", update_function_configuration},
    OperationRow{"UpdateFunctionEventInvokeConfig", update_function_event_invoke_config},
};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::lambda
