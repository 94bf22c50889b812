// Where a service is reached: its public host, or one address that stands for all of them.
#pragma once

#include "sim/seam/http.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::real {

/// "http://127.0.0.1:4566" taken apart.
struct Endpoint {
  std::string scheme = "https", host;
  std::uint16_t port = 443;
  std::string path;  ///< in front of every target; empty mostly
};
std::optional<Endpoint> endpoint_from(std::string_view url);
/// The Host header for it: the port only when it is not the scheme's own.
std::string host_header(const Endpoint& endpoint);

}  // namespace greenroom::real
