// SHA-256 and HMAC over it, for signatures and digests of content. OpenSSL's digest itself, not the
// layer that chooses among digests: what is signed is short, and that layer costs as much again.
#pragma once

#include <openssl/sha.h>

#include <array>
#include <string>
#include <string_view>

namespace greenroom::real {

using Digest = std::array<char, 32>;
constexpr std::string_view bytes_of(const Digest& digest) { return {digest.data(), digest.size()}; }

Digest sha256(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);  ///< 64 digits

/// HMAC (RFC 2104) with one key. What the key alone decides is digested once.
class HmacKey {
 public:
  explicit HmacKey(std::string_view key);
  Digest of(std::string_view bytes) const;

 private:
  SHA256_CTX inner_, outer_;
};

}  // namespace greenroom::real
