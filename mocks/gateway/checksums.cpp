#include "mocks/gateway/checksums.hpp"

#include "mocks/gateway/digest.hpp"
#include "mocks/protocol/scalars.hpp"
#include "sim/seam/check.hpp"
#include "sim/seam/http.hpp"

#include <openssl/evp.h>

#include <array>
#include <cstdint>

namespace greenroom::mocks::gateway {
namespace {

/// Cyclic checks whose bits come in the order of the wire (reflected), preset and ended by ones.
template <class Word>
class Cyclic {
 public:
  explicit constexpr Cyclic(Word polynomial) : table_{} {
    for (unsigned byte = 0; byte < table_.size(); ++byte) {
      Word rest = byte;
      for (int bit = 0; bit < 8; ++bit)
        rest = static_cast<Word>((rest >> 1) ^ ((rest & 1U) != 0 ? polynomial : 0));
      table_[byte] = rest;
    }
  }

  std::string of(std::string_view bytes) const {
    Word rest = ~Word(0);
    for (const char c : bytes)
      rest = static_cast<Word>((rest >> 8) ^
                               table_[(rest ^ static_cast<unsigned char>(c)) & Word(0xff)]);
    rest = ~rest;
    std::string big_endian;
    for (unsigned at = sizeof(Word); at-- > 0;)
      big_endian.push_back(static_cast<char>((rest >> (8 * at)) & Word(0xff)));
    return big_endian;
  }

 private:
  std::array<Word, 256> table_;
};

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
constexpr Cyclic<std::uint32_t> crc32(0xEDB88320U);
constexpr Cyclic<std::uint32_t> crc32c(0x82F63B78U);
constexpr Cyclic<std::uint64_t> crc64nvme(0x9A6C9329AC4BC9B5U);

std::string sha1(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  const bool good =
      EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha1(), nullptr) == 1;
  GR_ASSERT(good, "SHA-1 is always there");
  return {reinterpret_cast<const char*>(digest.data()), length};
}

struct Row {
  std::string_view header, algorithm;
};
constexpr std::array<Row, 5> rows = {{
    {"x-amz-checksum-crc32", "CRC32"},
    {"x-amz-checksum-crc32c", "CRC32C"},
    {"x-amz-checksum-crc64nvme", "CRC64NVME"},
    {"x-amz-checksum-sha1", "SHA1"},
    {"x-amz-checksum-sha256", "SHA256"},
}};

}  // namespace

std::string_view checksum_algorithm(std::string_view header) {
  for (const Row& row : rows)
    if (seam::equal_without_case(row.header, header)) return row.algorithm;
  return {};
}

std::optional<std::string> checksum(std::string_view algorithm, std::string_view bytes) {
  using protocol::base64_of;
  if (algorithm == "CRC32") return base64_of(crc32.of(bytes));
  if (algorithm == "CRC32C") return base64_of(crc32c.of(bytes));
  if (algorithm == "CRC64NVME") return base64_of(crc64nvme.of(bytes));
  if (algorithm == "SHA1") return base64_of(sha1(bytes));
  if (algorithm == "SHA256") return base64_of(bytes_of(sha256(bytes)));
  return std::nullopt;
}

}  // namespace greenroom::mocks::gateway
