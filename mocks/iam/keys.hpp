// Access keys as those who change users need them.
#pragma once

#include "mocks/iam/iam.hpp"

namespace greenroom::mocks::iam {

/// Makes the user's active keys sign as the user is now, and the others not at all.
void let_sign(Cloud& cloud, const User& user);

/// Of the whole account. None is ever made here.
Result<Json> list_virtual_mfa_devices(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::iam
