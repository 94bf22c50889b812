// Holds answers to the model: whatever an operation answers must be of its output shape.
#pragma once

#include "mocks/model/validate.hpp"
#include "mocks/service.hpp"

#include <string>
#include <vector>

namespace greenroom::tests {

/// What is wrong with an answer: members that the model does not know, of another kind, missing
/// where required, or values that an enumeration has not. Lengths and patterns are for inputs.
inline std::vector<std::string> output_faults(const mocks::model::Operation& operation,
                                              const mocks::Json& answer) {
  using What = mocks::model::Complaint::What;
  std::vector<std::string> faults;
  if (!answer.is_object()) {
    if (!answer.is_null()) faults.emplace_back("the answer is no structure");
    return faults;
  }
  if (operation.output == nullptr) {
    if (!answer.get_object().empty()) faults.emplace_back("the operation answers nothing");
    return faults;
  }
  for (const auto& complaint : mocks::model::check(*operation.output, answer.get_object()))
    if (complaint.what == What::unknown || complaint.what == What::type ||
        complaint.what == What::missing || complaint.what == What::enumeration)
      faults.push_back(complaint.path + ": " + complaint.constraint);
  return faults;
}

}  // namespace greenroom::tests
