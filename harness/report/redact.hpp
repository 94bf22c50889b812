// Redact: requests and answers as text for a person, secrets as ***. For -vvv alone: journal and
// reports never hold bodies. What is secret is known from the world, and from where a value stands.
#pragma once

#include "sim/seam/http.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

class Redactor {
 public:
  /// Values that must not be seen, wherever they stand; those shorter than six letters are left,
  /// for they cannot be told from words.
  explicit Redactor(const std::vector<std::string>& secrets);

  std::string text(std::string text) const;
  /// Request line, headers, body; each line begins with `margin`.
  std::string shown(const seam::HttpRequest& request, const std::string& margin) const;
  std::string shown(const seam::HttpResponse& answer, const std::string& margin) const;

 private:
  std::string shown(const seam::Headers& headers, const std::string& body,
                    const std::string& margin) const;
  std::vector<std::string> secrets_;  ///< longest first, as written and as JSON writes them
};

}  // namespace greenroom::harness
