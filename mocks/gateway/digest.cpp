#include "mocks/gateway/digest.hpp"

#include "sim/seam/check.hpp"

#include <openssl/evp.h>

#include <array>
#include <cstring>
#include <memory>

namespace greenroom::mocks::gateway {
namespace {

/// Fetching an algorithm costs more than hashing a small request: once a thread is enough.
struct Hasher {
  struct Free {
    void operator()(EVP_MD* held) const { EVP_MD_free(held); }
    void operator()(EVP_MD_CTX* held) const { EVP_MD_CTX_free(held); }
  };
  std::unique_ptr<EVP_MD, Free> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
  std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};

  Digest of(std::string_view first, std::string_view second = {}) {
    Digest digest{};
    unsigned length = 0;
    const bool good = EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr) == 1 &&
                      EVP_DigestUpdate(context.get(), first.data(), first.size()) == 1 &&
                      EVP_DigestUpdate(context.get(), second.data(), second.size()) == 1 &&
                      EVP_DigestFinal_ex(context.get(), digest.data(), &length) == 1;
    GR_ASSERT(good && length == digest.size(), "SHA-256 is always there");
    return digest;
  }
};

Hasher& hasher() {
  static thread_local Hasher kept;
  return kept;
}

}  // namespace

Digest sha256(std::string_view bytes) { return hasher().of(bytes); }

Digest hmac_sha256(std::string_view key, std::string_view bytes) {
  constexpr std::size_t block = 64;
  std::array<char, block> inner{};
  Digest short_key{};
  if (key.size() > block) {
    short_key = hasher().of(key);
    key = bytes_of(short_key);
  }
  std::memcpy(inner.data(), key.data(), key.size());
  std::array<char, block> outer = inner;
  for (char& byte : inner) byte = static_cast<char>(byte ^ 0x36);
  for (char& byte : outer) byte = static_cast<char>(byte ^ 0x5c);
  const Digest middle = hasher().of({inner.data(), block}, bytes);
  return hasher().of({outer.data(), block}, bytes_of(middle));
}

void append_hex(std::string& out, const Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::array<char, 2 * std::tuple_size_v<Digest>> text{};
  auto* at = text.data();
  for (const unsigned char byte : digest) {
    *at++ = digits[byte >> 4];
    *at++ = digits[byte & 15u];
  }
  out.append(text.data(), text.size());
}

}  // namespace greenroom::mocks::gateway
