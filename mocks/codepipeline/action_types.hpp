// The action types that a pipeline can name: how many artifacts they take and give, and what their
// configuration holds.
#pragma once

#include <string_view>

namespace greenroom::mocks::codepipeline {

struct ActionType {
  std::string_view category, owner, provider;
  int inputs_least = 0, inputs_most = 0, outputs_least = 0, outputs_most = 0;
  /// Keys with blanks between and around; `any`: whatever else stands there is not looked at.
  std::string_view required, optional;
  bool any = false;
};

/// nullptr: there is none such.
const ActionType* action_type(std::string_view category, std::string_view owner,
                              std::string_view provider, std::string_view version);
bool names_key(std::string_view keys, std::string_view key);

}  // namespace greenroom::mocks::codepipeline
