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
/// One page of a host, as a person writes it: "https://www.bash-dog.example:8443/healthz?deep=1".
struct Page {
  Endpoint at;         ///< without a path
  std::string target;  ///< "/healthz?deep=1"
};
/// nullopt: no URL of http or https; also where it holds a user's name, which is a secret's place.
std::optional<Page> page_from(std::string_view url);
/// The Host header for it: the port only when it is not the scheme's own.
std::string host_header(const Endpoint& endpoint);

}  // namespace greenroom::real
