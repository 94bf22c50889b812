// Settings of ECS that an account, or one of its principals, has.
#pragma once

#include "mocks/service.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecs {

/// What holds for the caller: its own, else the account's, else the usual.
std::string account_setting(const Call& call, std::string_view name);

Result<Json> put_account_setting(Call& call, const JsonObject& input);
Result<Json> put_account_setting_default(Call& call, const JsonObject& input);
Result<Json> delete_account_setting(Call& call, const JsonObject& input);
Result<Json> list_account_settings(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::ecs
