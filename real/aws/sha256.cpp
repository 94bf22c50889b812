#define OPENSSL_SUPPRESS_DEPRECATED  // of the digest itself; see the header
#include "real/aws/sha256.hpp"

#include "real/text/text.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::real {

namespace {

SHA256_CTX begun(std::string_view bytes) {
  SHA256_CTX context;
  const bool good =
      SHA256_Init(&context) == 1 && SHA256_Update(&context, bytes.data(), bytes.size()) == 1;
  GR_ASSERT(good, "a digest over bytes in memory cannot fail");
  return context;
}

Digest ended(SHA256_CTX& context) {
  Digest out;
  GR_ASSERT(SHA256_Final(reinterpret_cast<unsigned char*>(out.data()), &context) == 1,
            "a digest over bytes in memory cannot fail");
  return out;
}

}  // namespace

Digest sha256(std::string_view bytes) {
  SHA256_CTX context = begun(bytes);
  return ended(context);
}

std::string sha256_hex(std::string_view bytes) { return hex(bytes_of(sha256(bytes))); }

HmacKey::HmacKey(std::string_view key) {
  std::array<char, 64> inner;
  std::array<char, 64> outer;
  inner.fill('\x36');
  outer.fill('\x5c');
  const Digest short_key = key.size() > inner.size() ? sha256(key) : Digest();
  if (key.size() > inner.size()) key = bytes_of(short_key);
  for (std::size_t i = 0; i < key.size(); ++i) {
    inner[i] = static_cast<char>(inner[i] ^ key[i]);
    outer[i] = static_cast<char>(outer[i] ^ key[i]);
  }
  inner_ = begun({inner.data(), inner.size()});
  outer_ = begun({outer.data(), outer.size()});
}

Digest HmacKey::of(std::string_view bytes) const {
  SHA256_CTX body = inner_;
  SHA256_Update(&body, bytes.data(), bytes.size());
  const Digest inside = ended(body);
  SHA256_CTX whole = outer_;
  SHA256_Update(&whole, inside.data(), inside.size());
  return ended(whole);
}

}  // namespace greenroom::real
