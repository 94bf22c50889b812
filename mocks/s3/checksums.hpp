// Checksums of bodies: what clients send with them is compared, what AWS adds is computed.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/result.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::s3 {

struct Algorithm {
  std::string_view name;    ///< "CRC32"
  std::string_view member;  ///< "ChecksumCRC32"
  std::string (*digest)(std::string_view bytes);
  bool whole_by_default;  ///< an upload in parts has the checksum of the whole
  bool whole_allowed;     ///< ... or may have
};
/// nullptr: none of those that are computed here.
const Algorithm* algorithm_named(std::string_view name);
std::span<const Algorithm> algorithms();

std::string md5(std::string_view bytes);  ///< 16 bytes
std::string hex(std::string_view bytes);

/// The checksums that a body is stored with, ChecksumType among them. Refused where it is not what
/// the client says of it.
seam::Result<JsonObject> checked(const JsonObject& input, std::string_view bytes);
/// Of an upload in parts: over all bytes, or over the parts' checksums with "-N" behind it.
JsonObject whole_checksum(const Algorithm& algorithm, std::string_view bytes);
JsonObject composite_checksum(const Algorithm& algorithm, const std::vector<JsonObject>& parts);

}  // namespace greenroom::mocks::s3
