// Authority: a certificate authority of this machine's own, for `serve --tls`: made once, kept in a
// folder, trusted by whoever is told to. Its key never leaves the folder.
#pragma once

#include "harness/loopback/listener.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace greenroom::harness {

/// What is in the folder cannot be used, or nothing can be written there; one line.
class NoAuthority : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Authority {
  std::string certificate_file;  ///< what a client must trust
  TlsIdentity identity;          ///< for localhost, 127.0.0.1, ::1 and `addresses`; made anew
};
/// Makes the authority where the folder has none, or one that has run out.
Authority authority_in(const std::string& folder, const std::vector<std::string>& addresses = {});

}  // namespace greenroom::harness
