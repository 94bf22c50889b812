// How long Certificate Manager takes.
#pragma once

#include "sim/seam/time.hpp"

#include <chrono>

namespace greenroom::mocks::acm {

// AWS: https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
// A record that stands is seen within minutes; how often it is looked for is inferred.
inline constexpr seam::Length first_look = std::chrono::seconds(30);
inline constexpr seam::Length looks_every = std::chrono::seconds(60);
// AWS: https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-timed-out.html
inline constexpr std::int64_t validation_ms = std::int64_t{72} * 3600 * 1000;
// AWS: https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
inline constexpr std::int64_t token_ms = std::int64_t{3600} * 1000;
// AWS: https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html
inline constexpr std::int64_t valid_ms = std::int64_t{395} * 24 * 3600 * 1000;

}  // namespace greenroom::mocks::acm
