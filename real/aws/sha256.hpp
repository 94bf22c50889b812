// SHA-256 and HMAC over it, for signatures and digests of content. A thin owner of OpenSSL's
// context, so that one run pays its set-up once.
#pragma once

#include <string>
#include <string_view>

namespace greenroom::real {

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  std::string digest(std::string_view bytes);                      ///< 32 bytes
  std::string hmac(std::string_view key, std::string_view bytes);  ///< 32 bytes
  std::string hex_digest(std::string_view bytes);                  ///< 64 digits

 private:
  std::string digest(std::string_view first, std::string_view second);
  struct Parts;
  Parts* parts_;
};

}  // namespace greenroom::real
