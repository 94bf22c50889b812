#define OPENSSL_SUPPRESS_DEPRECATED  // of the digest itself; see the header
#include "mocks/gateway/digest.hpp"

#include "sim/seam/check.hpp"

#include <array>
#include <cstring>

namespace greenroom::mocks::gateway {
namespace {

void add(SHA256_CTX& context, std::string_view bytes) {
  GR_ASSERT(SHA256_Update(&context, bytes.data(), bytes.size()) == 1, "SHA-256 is always there");
}

SHA256_CTX begun(std::string_view bytes) {
  SHA256_CTX context;
  GR_ASSERT(SHA256_Init(&context) == 1, "SHA-256 is always there");
  add(context, bytes);
  return context;
}

Digest ended(SHA256_CTX& context) {
  Digest digest{};
  GR_ASSERT(SHA256_Final(digest.data(), &context) == 1, "SHA-256 is always there");
  return digest;
}

}  // namespace

Digest sha256(std::string_view bytes) {
  SHA256_CTX context = begun(bytes);
  return ended(context);
}

Digest hmac_sha256(std::string_view key, std::string_view bytes) { return HmacKey(key).of(bytes); }

HmacKey::HmacKey(std::string_view key) {
  constexpr std::size_t block = 64;
  std::array<char, block> inner{};
  Digest short_key{};
  if (key.size() > block) {
    short_key = sha256(key);
    key = bytes_of(short_key);
  }
  if (!key.empty()) std::memcpy(inner.data(), key.data(), key.size());
  std::array<char, block> outer = inner;
  for (char& byte : inner) byte = static_cast<char>(byte ^ 0x36);
  for (char& byte : outer) byte = static_cast<char>(byte ^ 0x5c);
  inner_ = begun({inner.data(), block});
  outer_ = begun({outer.data(), block});
}

Digest HmacKey::of(std::string_view bytes) const {
  SHA256_CTX body = inner_;
  add(body, bytes);
  const Digest middle = ended(body);
  SHA256_CTX whole = outer_;
  add(whole, bytes_of(middle));
  return ended(whole);
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
