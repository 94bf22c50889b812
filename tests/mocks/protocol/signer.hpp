// A small signer for tests of the gateway, written from the published rules for requests to "/"
// with a handful of headers. Not the engine's.
#pragma once

#include "mocks/gateway/digest.hpp"
#include "mocks/gateway/sigv4.hpp"

#include <algorithm>
#include <string>

namespace greenroom::tests::protocol {

struct Signing {
  std::string access_key, secret_key, token;
  std::string stamp = "20260105T090000Z";
  std::string region = "us-east-2", service;
};

inline void sign(seam::HttpRequest& request, const Signing& by) {
  seam::set_header(request.headers, "X-Amz-Date", by.stamp);
  if (!by.token.empty()) seam::set_header(request.headers, "X-Amz-Security-Token", by.token);
  std::vector<std::pair<std::string, std::string>> lines;
  for (const auto& header : request.headers) {
    std::string name = header.name;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    lines.emplace_back(name, header.value);
  }
  std::sort(lines.begin(), lines.end());
  std::string names, text = request.method + "\n/\n\n";
  for (const auto& [name, value] : lines) {
    text += name + ":" + value + "\n";
    names += (names.empty() ? "" : ";") + name;
  }
  text += "\n" + names + "\n" + mocks::gateway::sha256_hex(request.body);
  const std::string date = by.stamp.substr(0, 8);
  const std::string scope = date + "/" + by.region + "/" + by.service + "/aws4_request";
  const std::string to_sign =
      "AWS4-HMAC-SHA256\n" + by.stamp + "\n" + scope + "\n" + mocks::gateway::sha256_hex(text);
  using mocks::gateway::bytes_of;
  using mocks::gateway::hmac_sha256;
  auto key = hmac_sha256("AWS4" + by.secret_key, date);
  for (const std::string& part : {by.region, by.service, std::string("aws4_request")})
    key = hmac_sha256(bytes_of(key), part);
  std::string signature;
  mocks::gateway::append_hex(signature, hmac_sha256(bytes_of(key), to_sign));
  seam::set_header(request.headers, "Authorization",
                   "AWS4-HMAC-SHA256 Credential=" + by.access_key + "/" + scope +
                       ", SignedHeaders=" + names + ", Signature=" + signature);
}

}  // namespace greenroom::tests::protocol
