// SHA-256 and HMAC for the verifier: OpenSSL's digest itself, since the layer that chooses among
// digests costs as much again for texts of a few hundred bytes.
#pragma once

#include <openssl/sha.h>

#include <array>
#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes);
Digest hmac_sha256(std::string_view key, std::string_view bytes);
/// The same for a key that is used again: its own two blocks are digested once.
class HmacKey {
 public:
  explicit HmacKey(std::string_view key);
  Digest of(std::string_view bytes) const;

 private:
  SHA256_CTX inner_{}, outer_{};
};
void append_hex(std::string& out, const Digest& digest);
inline std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace greenroom::mocks::gateway
