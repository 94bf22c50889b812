// Rational: exact numbers for metric math. Sums and shares of requests are ratios of integers; no
// floating point decides whether an alarm fires.
#pragma once

#include <cstdint>
#include <optional>

namespace greenroom::mocks::cloudwatch {

__extension__ using Wide = __int128;

class Rational {
 public:
  Rational() = default;
  explicit Rational(std::int64_t whole) : numerator_(whole) {}
  static Rational from_micro(std::int64_t micro) {
    return make(micro, 1'000'000).value_or(Rational());
  }

  /// Millionths, rounded to the nearest; nothing when it does not fit.
  std::optional<std::int64_t> micro() const;
  bool is_zero() const { return numerator_ == 0; }

  // Nothing: division by zero, or beyond what 128 bits hold.
  static std::optional<Rational> plus(const Rational& a, const Rational& b);
  static std::optional<Rational> minus(const Rational& a, const Rational& b);
  static std::optional<Rational> times(const Rational& a, const Rational& b);
  static std::optional<Rational> over(const Rational& a, const Rational& b);
  /// -1, 0, 1.
  static std::optional<int> compared(const Rational& a, const Rational& b);

 private:
  static std::optional<Rational> make(Wide numerator, Wide denominator);
  Wide numerator_ = 0;
  Wide denominator_ = 1;  ///< above zero
};

}  // namespace greenroom::mocks::cloudwatch
