#include "real/aws/endpoint.hpp"

#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

std::optional<Endpoint> endpoint_from(std::string_view url) {
  Endpoint endpoint;
  const auto colon = url.find("://");
  if (colon == std::string_view::npos) return std::nullopt;
  endpoint.scheme = lower(url.substr(0, colon));
  if (endpoint.scheme != "http" && endpoint.scheme != "https") return std::nullopt;
  endpoint.port = endpoint.scheme == "https" ? 443 : 80;
  url.remove_prefix(colon + 3);
  const auto slash = url.find('/');
  auto authority = url.substr(0, slash);
  if (slash != std::string_view::npos) endpoint.path = url.substr(slash);
  while (endpoint.path.ends_with('/')) endpoint.path.pop_back();
  const auto port = authority.rfind(':');
  if (port != std::string_view::npos && !authority.ends_with(']')) {
    const auto number = integer_from(authority.substr(port + 1));
    if (!number || *number < 1 || *number > 65535) return std::nullopt;
    endpoint.port = static_cast<std::uint16_t>(*number);
    authority = authority.substr(0, port);
  }
  if (authority.empty()) return std::nullopt;
  endpoint.host = lower(authority);
  return endpoint;
}

std::optional<Page> page_from(std::string_view url) {
  const bool is_plain =
      std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7F && c != '@'; });
  const auto colon = url.find("://");
  if (!is_plain || colon == std::string_view::npos) return std::nullopt;
  const auto target = url.find_first_of("/?#", colon + 3);
  auto at = endpoint_from(url.substr(0, target));
  if (!at) return std::nullopt;
  Page page{std::move(*at), "/"};
  if (target == std::string_view::npos) return page;
  const std::string_view rest = url.substr(target, url.find('#', target) - target);
  page.target = rest.starts_with('/') ? std::string(rest) : "/" + std::string(rest);
  return page;
}

std::string host_header(const Endpoint& endpoint) {
  const std::uint16_t usual = endpoint.scheme == "https" ? 443 : 80;
  return endpoint.port == usual ? endpoint.host
                                : endpoint.host + ":" + std::to_string(endpoint.port);
}

}  // namespace greenroom::real
