// SHA-256 and HMAC over it, for signatures and digests of content. A thin owner of OpenSSL's
// context, so that one run pays its set-up once.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace greenroom::real {

using Digest = std::array<char, 32>;
constexpr std::string_view bytes_of(const Digest& digest) { return {digest.data(), digest.size()}; }

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  Digest digest(std::string_view bytes);
  Digest hmac(std::string_view key, std::string_view bytes);
  std::string hex_digest(std::string_view bytes);  ///< 64 digits

 private:
  Digest digest(std::string_view first, std::string_view second);
  struct Parts;
  Parts* parts_;
};

}  // namespace greenroom::real
