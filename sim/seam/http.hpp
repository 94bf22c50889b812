// Tiny HTTP values: what engine and cloud hand each other. Bodies are bytes; nobody passes a parsed
// document across. Not a client and not a server.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::seam {

struct Header {
  std::string name;
  std::string value;
  bool operator==(const Header&) const = default;
};
using Headers = std::vector<Header>;

struct HttpRequest {
  std::string method = "GET";
  std::string scheme = "https";
  std::string host;  ///< without port; the Host header is among `headers`
  std::uint16_t port = 443;
  std::string target = "/";  ///< path and query, encoded as it goes over the wire
  Headers headers;
  std::string body;
  bool operator==(const HttpRequest&) const = default;
};

struct HttpResponse {
  int status = 200;
  Headers headers;
  std::string body;
  bool operator==(const HttpResponse&) const = default;
};

/// The first header of that name, letters compared without case; nullptr when there is none.
const std::string* find_header(const Headers& headers, std::string_view name);
void set_header(Headers& headers, std::string_view name, std::string value);  ///< replaces or adds
bool equal_without_case(std::string_view a, std::string_view b);

}  // namespace greenroom::seam
