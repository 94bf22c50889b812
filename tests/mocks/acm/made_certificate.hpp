// A certificate of a key of its own, made when it is asked for: none is kept in the sources.
#pragma once

#include <string>

namespace greenroom::tests {

struct MadeCertificate {
  std::string body, key;  ///< PEM
};
/// Self-signed, for a hundred years.
MadeCertificate made_certificate(const std::string& domain);

}  // namespace greenroom::tests
