// Validation: what the model says of a document, checked, and refused in the service's own form.
// Wrong types on the wire are refused before, by the codecs; here they can only come from inside.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"
#include "sim/seam/result.hpp"

#include <string>
#include <vector>

namespace greenroom::mocks::model {

struct Complaint {
  enum class What { unknown, type, missing, length, range, pattern, enumeration } what{};
  std::string path;         ///< "tags.1.member.key": as AWS's own texts spell places
  std::string_view member;  ///< the last named member on the way there
  std::string_view top;     ///< the first one
  std::string value;        ///< as text; empty for a sensitive one
  bool sensitive = false;
  std::string constraint;  ///< "Member must not be null"
};

/// Everything that is wrong with the document, in its order; at most 20.
std::vector<Complaint> check(const Shape& input, const JsonObject& document);

/// The refusal that the service words for these complaints. Asserts that there is one.
seam::Error refusal(const Service& service, const Operation& operation,
                    const std::vector<Complaint>& complaints);

/// The refusal of a member that the model does not know.
seam::Error unknown_member(const Service& service, const Operation& operation,
                           std::string_view path);

}  // namespace greenroom::mocks::model
