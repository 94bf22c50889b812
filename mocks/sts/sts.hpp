// STS: who am I. Keys and the principals behind them, and the sessions that roles give.
// Not IAM: it keeps roles and their policies, and these are not judged here.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::sts {

/// The actor of a session is that of whoever asked for it, unless the world says another.
void put_principal(Cloud& cloud, Principal principal);
/// From now on nobody has this key.
void remove_principal(Cloud& cloud, std::string_view access_key);
/// nullptr: nobody has this key. A session that is over is still found: its `expires` has passed,
/// and who verifies a signature answers ExpiredToken.
const Principal* find_principal(const Cloud& cloud, std::string_view access_key);

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::sts
