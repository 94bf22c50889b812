#include "mocks/s3/checksums.hpp"

#include "mocks/protocol/scalars.hpp"
#include "mocks/service.hpp"

#include <openssl/evp.h>

#include <array>

namespace greenroom::mocks::s3 {
namespace {

/// The table of a reflected CRC: one step of eight bits a byte.
template <class Word>
constexpr std::array<Word, 256> steps(Word polynomial) {
  std::array<Word, 256> table{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    Word word = byte;
    for (int bit = 0; bit < 8; ++bit) word = (word & 1U) ? (word >> 1U) ^ polynomial : word >> 1U;
    table[byte] = word;
  }
  return table;
}
constexpr auto crc32_steps = steps<std::uint32_t>(0xEDB88320U);
constexpr auto crc32c_steps = steps<std::uint32_t>(0x82F63B78U);
constexpr auto crc64nvme_steps = steps<std::uint64_t>(0x9A6C9329AC4BC9B5U);

/// Big-endian, as it travels.
template <class Word>
std::string crc(const std::array<Word, 256>& table, std::string_view bytes) {
  Word word = ~Word{0};
  for (const char c : bytes)
    word = table[(word ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (word >> 8U);
  word = ~word;
  std::string out(sizeof(Word), '\0');
  for (std::size_t i = 0; i < sizeof(Word); ++i)
    out[i] = static_cast<char>((word >> (8 * (sizeof(Word) - 1 - i))) & 0xFFU);
  return out;
}

std::string crc32(std::string_view bytes) { return crc(crc32_steps, bytes); }
std::string crc32c(std::string_view bytes) { return crc(crc32c_steps, bytes); }
std::string crc64nvme(std::string_view bytes) { return crc(crc64nvme_steps, bytes); }

std::string digest_of(const EVP_MD* kind, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, kind, nullptr);
  return {reinterpret_cast<const char*>(digest.data()), size};
}
std::string sha1(std::string_view bytes) { return digest_of(EVP_sha1(), bytes); }
std::string sha256(std::string_view bytes) { return digest_of(EVP_sha256(), bytes); }
std::string sha512(std::string_view bytes) { return digest_of(EVP_sha512(), bytes); }

constexpr std::array<Algorithm, 7> table = {{
    {"CRC32", "ChecksumCRC32", crc32, false, true},
    {"CRC32C", "ChecksumCRC32C", crc32c, false, true},
    {"CRC64NVME", "ChecksumCRC64NVME", crc64nvme, true, true},
    {"SHA1", "ChecksumSHA1", sha1, false, false},
    {"SHA256", "ChecksumSHA256", sha256, false, false},
    {"SHA512", "ChecksumSHA512", sha512, false, false},
    {"MD5", "ChecksumMD5", md5, false, false},
}};

seam::Result<void> check_md5(const JsonObject& input, std::string_view bytes) {
  const std::string_view given = text_of(input, "ContentMD5");
  if (given.empty()) return {};
  const auto digest = protocol::bytes_of_base64(given);
  if (!digest || digest->size() != 16)
    return refuse("InvalidDigest", "The Content-MD5 you specified was invalid.", 400);
  if (*digest == md5(bytes)) return {};
  return refuse("BadDigest", "The Content-MD5 you specified did not match what we received.", 400);
}

/// The checksum that the client sent; nullptr: it sent none.
seam::Result<const Algorithm*> sent_algorithm(const JsonObject& input) {
  const Algorithm* sent = nullptr;
  for (const auto& entry : input) {
    const std::string_view name = entry.key();
    if (!name.starts_with("Checksum") || name == "ChecksumAlgorithm" || name == "ChecksumType" ||
        name == "ChecksumMode")
      continue;
    if (sent != nullptr)
      return refuse(
          "InvalidRequest",
          "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
          400);
    sent = algorithm_named(name.substr(std::string_view("Checksum").size()));
    if (sent == nullptr)
      return refuse("NotImplemented", "greenroom does not compute " + std::string(name) + ".", 501);
  }
  return sent;
}

}  // namespace

std::string md5(std::string_view bytes) { return digest_of(EVP_md5(), bytes); }

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    out.push_back("0123456789abcdef"[(static_cast<unsigned char>(c) >> 4U) & 15U]);
    out.push_back("0123456789abcdef"[static_cast<unsigned char>(c) & 15U]);
  }
  return out;
}

std::span<const Algorithm> algorithms() { return table; }

const Algorithm* algorithm_named(std::string_view name) {
  for (const Algorithm& algorithm : table)
    if (algorithm.name == name) return &algorithm;
  return nullptr;
}

JsonObject whole_checksum(const Algorithm& algorithm, std::string_view bytes) {
  return {{algorithm.member, protocol::base64_of(algorithm.digest(bytes))},
          {"ChecksumType", "FULL_OBJECT"}};
}

JsonObject composite_checksum(const Algorithm& algorithm, const std::vector<JsonObject>& parts) {
  std::string digests;
  for (const JsonObject& part : parts)
    digests += protocol::bytes_of_base64(text_of(part, algorithm.member)).value_or(std::string());
  return {{algorithm.member,
           protocol::base64_of(algorithm.digest(digests)) + "-" + std::to_string(parts.size())},
          {"ChecksumType", "COMPOSITE"}};
}

seam::Result<JsonObject> checked(const JsonObject& input, std::string_view bytes) {
  GR_CHECK(check_md5(input, bytes));
  const Algorithm* sent = GR_TRY(sent_algorithm(input));
  if (sent == nullptr) {
    // A trailer's value is not among the headers: then the named algorithm is computed.
    // AWS:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
    const Algorithm* named = algorithm_named(text_of(input, "ChecksumAlgorithm"));
    return whole_checksum(named != nullptr ? *named : *algorithm_named("CRC64NVME"), bytes);
  }
  const std::string_view given = text_of(input, sent->member);
  JsonObject own = whole_checksum(*sent, bytes);
  if (text_of(own, sent->member) == given) return own;
  const auto decoded = protocol::bytes_of_base64(given);
  std::string header = "x-amz-checksum-";
  for (const char c : sent->name)
    header += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (!decoded || decoded->size() != sent->digest({}).size())
    return refuse("InvalidRequest", "Value for " + header + " header is invalid.", 400);
  return refuse(
      "BadDigest",
      "The " + std::string(sent->name) + " you specified did not match the calculated checksum.",
      400);
}

}  // namespace greenroom::mocks::s3
