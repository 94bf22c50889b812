// STS: who am I. Keys and the principals behind them.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::sts {

struct Principal {
  std::string access_key, secret_key, account, arn, user_id, actor;
  std::string session_token;  ///< empty: a long-term key
  bool operator==(const Principal&) const = default;
};
void put_principal(Cloud& cloud, Principal principal);
/// nullptr: nobody has this key.
const Principal* find_principal(const Cloud& cloud, std::string_view access_key);

std::span<const OperationRow> operations();

}  // namespace greenroom::mocks::sts
