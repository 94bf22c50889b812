// SHA-256 and HMAC for the verifier: the algorithm is fetched once and contexts are kept.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes);
Digest hmac_sha256(std::string_view key, std::string_view bytes);
void append_hex(std::string& out, const Digest& digest);
inline std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace greenroom::mocks::gateway
