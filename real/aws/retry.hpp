// When a call is sent again, and after which wait: the numbers of the SDKs' standard mode of 2026,
// as pure functions. A call that must have its effect once is repeated only after an answer that
// proves it had none.
#pragma once

#include "sim/seam/result.hpp"

#include <cstdint>
#include <optional>

namespace greenroom::real {

enum class Effect {
  none,        ///< a read
  repeatable,  ///< asked twice it does no more than once
  once,        ///< without idempotency token: asked twice it may do it twice
};

enum class Fault { none, transient, throttled, skew, expired, final };

/// What an error says about trying again.
Fault classified(const seam::Error& error);
/// True when nobody can tell from the error whether the call had its effect.
bool is_effect_unknown(const seam::Error& error);

struct RetryLimits {
  int attempts_max = 3;
  seam::Length base = std::chrono::milliseconds(50);
  seam::Length throttled_base = std::chrono::seconds(1);
  seam::Length wait_max = std::chrono::seconds(20);
  seam::Length hint_beyond_max = std::chrono::seconds(5);  ///< of what the answer asked for
};

/// The tokens that repeats cost, shared by all calls of one engine: a dead service is not hammered.
class RetryQuota {
 public:
  bool take(Fault fault);
  void give_back(int attempts);
  int left() const { return tokens_; }

 private:
  static constexpr int tokens_max = 500;
  int tokens_ = tokens_max;
  int last_cost_ = 0;
};

/// The wait before attempt `attempts + 1`, or nullopt: give up. `draw` is any number.
std::optional<seam::Length> wait_before_repeat(const seam::Error& error, Effect effect,
                                               int attempts, std::uint64_t draw,
                                               const RetryLimits& limits);

}  // namespace greenroom::real
