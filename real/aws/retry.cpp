#include "real/aws/retry.hpp"

#include <algorithm>
#include <array>
#include <string_view>

// AWS: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
namespace greenroom::real {

namespace {

template <std::size_t N>
bool has(const std::array<std::string_view, N>& codes, std::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

constexpr std::array<std::string_view, 14> throttle_codes{"Throttling",
                                                          "ThrottlingException",
                                                          "ThrottledException",
                                                          "RequestThrottledException",
                                                          "RequestThrottled",
                                                          "TooManyRequestsException",
                                                          "ProvisionedThroughputExceededException",
                                                          "TransactionInProgressException",
                                                          "RequestLimitExceeded",
                                                          "BandwidthLimitExceeded",
                                                          "LimitExceededException",
                                                          "SlowDown",
                                                          "PriorRequestNotComplete",
                                                          "EC2ThrottledException"};
constexpr std::array<std::string_view, 3> transient_codes{
    "RequestTimeout", "RequestTimeoutException", "TimeoutError"};
constexpr std::array<std::string_view, 5> skew_codes{
    "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException",
    "SignatureDoesNotMatch"};
constexpr std::array<std::string_view, 3> expired_codes{"ExpiredToken", "ExpiredTokenException",
                                                        "TokenRefreshRequired"};

}  // namespace

Fault classified(const seam::Error& error) {
  switch (error.kind) {
    case seam::ErrorKind::not_sent:
    case seam::ErrorKind::no_answer:
    case seam::ErrorKind::bad_answer:
      return Fault::transient;
    case seam::ErrorKind::refused:
      break;
    default:
      return Fault::final;
  }
  if (has(throttle_codes, error.code) || error.http_status == 429) return Fault::throttled;
  if (has(skew_codes, error.code)) return Fault::skew;
  if (has(expired_codes, error.code)) return Fault::expired;
  const int status = error.http_status;
  const bool is_transient = status == 500 || status == 502 || status == 503 || status == 504 ||
                            (status >= 520 && status <= 530);
  return is_transient || has(transient_codes, error.code) ? Fault::transient : Fault::final;
}

bool is_effect_unknown(const seam::Error& error) {
  if (error.kind == seam::ErrorKind::no_answer || error.kind == seam::ErrorKind::bad_answer)
    return true;
  // A service that failed inside may have failed after the effect; one that throttles did nothing.
  return error.kind == seam::ErrorKind::refused && error.http_status >= 500 &&
         classified(error) != Fault::throttled;
}

bool RetryQuota::take(Fault fault) {
  const int cost = fault == Fault::throttled ? 5 : 14;
  if (tokens_ < cost) return false;
  tokens_ -= cost;
  last_cost_ = cost;
  return true;
}

void RetryQuota::give_back(int attempts) {
  tokens_ = std::min(tokens_max, tokens_ + (attempts > 1 ? last_cost_ : 1));
}

std::optional<seam::Length> wait_before_repeat(const seam::Error& error, Effect effect,
                                               int attempts, std::uint64_t draw,
                                               const RetryLimits& limits) {
  const Fault fault = classified(error);
  if (attempts >= limits.attempts_max || fault == Fault::final || fault == Fault::none)
    return std::nullopt;
  if (effect == Effect::once && is_effect_unknown(error)) return std::nullopt;
  if (fault == Fault::skew || fault == Fault::expired) return seam::Length(0);
  const seam::Length base = fault == Fault::throttled ? limits.throttled_base : limits.base;
  seam::Length most = base;
  for (int i = 1; i < attempts && most < limits.wait_max; ++i) most *= 2;
  most = std::min(most, limits.wait_max);
  // Full jitter: engines that failed together do not come back together.
  const seam::Length wait(
      static_cast<std::int64_t>(draw % (static_cast<std::uint64_t>(most.count()) + 1)));
  if (!error.retry_after) return wait;
  return std::clamp(*error.retry_after, wait, wait + limits.hint_beyond_max);
}

}  // namespace greenroom::real
