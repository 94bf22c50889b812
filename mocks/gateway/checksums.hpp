// Checksums of a body as clients of S3 write them beside it or behind it: x-amz-checksum-crc32 and
// its kin. Not signatures: they guard against accidents, not against people.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

/// The algorithm that a header or trailer of this name carries, as messages name it ("CRC32");
/// empty: it carries none.
std::string_view checksum_algorithm(std::string_view header);
/// In base64, as the header carries it. Nothing: that algorithm is not known.
std::optional<std::string> checksum(std::string_view algorithm, std::string_view bytes);

}  // namespace greenroom::mocks::gateway
