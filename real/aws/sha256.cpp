#include "real/aws/sha256.hpp"

#include "real/text/text.hpp"
#include "sim/seam/check.hpp"

#include <openssl/evp.h>

namespace greenroom::real {

struct Sha256::Parts {
  EVP_MD* algorithm = nullptr;
  EVP_MD_CTX* context = nullptr;
};

Sha256::Sha256() : parts_(new Parts) {
  parts_->algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  parts_->context = EVP_MD_CTX_new();
  GR_ASSERT(parts_->algorithm != nullptr && parts_->context != nullptr,
            "OpenSSL has SHA-256, or nothing can be signed");
}

Sha256::~Sha256() {
  EVP_MD_CTX_free(parts_->context);
  EVP_MD_free(parts_->algorithm);
  delete parts_;
}

Digest Sha256::digest(std::string_view first, std::string_view second) {
  Digest out;
  const bool good = EVP_DigestInit_ex2(parts_->context, parts_->algorithm, nullptr) == 1 &&
                    EVP_DigestUpdate(parts_->context, first.data(), first.size()) == 1 &&
                    EVP_DigestUpdate(parts_->context, second.data(), second.size()) == 1 &&
                    EVP_DigestFinal_ex(parts_->context,
                                       reinterpret_cast<unsigned char*>(out.data()), nullptr) == 1;
  GR_ASSERT(good, "a digest over bytes in memory cannot fail");
  return out;
}

Digest Sha256::digest(std::string_view bytes) { return digest(bytes, {}); }

std::string Sha256::hex_digest(std::string_view bytes) { return hex(bytes_of(digest(bytes, {}))); }

Digest Sha256::hmac(std::string_view key, std::string_view bytes) {
  // RFC 2104: two digests over padded keys; OpenSSL's own MAC object costs a fetch a call.
  std::array<char, 64> inner;
  std::array<char, 64> outer;
  inner.fill('\x36');
  outer.fill('\x5c');
  const Digest short_key = key.size() > inner.size() ? digest(key, {}) : Digest();
  if (key.size() > inner.size()) key = bytes_of(short_key);
  for (std::size_t i = 0; i < key.size(); ++i) {
    inner[i] = static_cast<char>(inner[i] ^ key[i]);
    outer[i] = static_cast<char>(outer[i] ^ key[i]);
  }
  const Digest body = digest({inner.data(), inner.size()}, bytes);
  return digest({outer.data(), outer.size()}, bytes_of(body));
}

}  // namespace greenroom::real
