#include "mocks/cloudwatch/rational.hpp"

#include <limits>
#include <numeric>

namespace greenroom::mocks::cloudwatch {
namespace {

std::optional<Wide> product(Wide a, Wide b) {
  Wide result = 0;
  if (__builtin_mul_overflow(a, b, &result)) return std::nullopt;
  return result;
}

bool is_short(Wide a) { return a == static_cast<std::int64_t>(a); }

Wide common_divisor(Wide a, Wide b) {
  if (a < 0) a = -a;
  if (is_short(a) && is_short(b)) {  // as nearly always; dividing 128 bits costs ten times as much
    const std::int64_t divisor =
        std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
    return divisor == 0 ? 1 : divisor;
  }
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a == 0 ? 1 : a;
}

}  // namespace

std::optional<Rational> Rational::make(Wide numerator, Wide denominator) {
  if (denominator == 0) return std::nullopt;
  const Wide divisor = common_divisor(numerator, denominator < 0 ? -denominator : denominator);
  Rational result;
  const Wide above = denominator < 0 ? -numerator : numerator;
  const Wide below = denominator < 0 ? -denominator : denominator;
  const bool plain = is_short(above) && is_short(below) && is_short(divisor);
  result.numerator_ = plain ? static_cast<std::int64_t>(above) / static_cast<std::int64_t>(divisor)
                            : above / divisor;
  result.denominator_ = plain
                            ? static_cast<std::int64_t>(below) / static_cast<std::int64_t>(divisor)
                            : below / divisor;
  return result;
}

std::optional<std::int64_t> Rational::micro() const {
  const auto scaled = product(numerator_, 2'000'000);
  if (!scaled) return std::nullopt;
  // Nearest, halves away from zero: (2n + d) / 2d, in the sign of n.
  const Wide sign = *scaled < 0 ? -1 : 1;
  const Wide rounded = (*scaled * sign + denominator_) / (2 * denominator_) * sign;
  if (rounded > std::numeric_limits<std::int64_t>::max() ||
      rounded < std::numeric_limits<std::int64_t>::min())
    return std::nullopt;
  return static_cast<std::int64_t>(rounded);
}

std::optional<Rational> Rational::plus(const Rational& a, const Rational& b) {
  const auto left = product(a.numerator_, b.denominator_);
  const auto right = product(b.numerator_, a.denominator_);
  const auto below = product(a.denominator_, b.denominator_);
  Wide sum = 0;
  if (!left || !right || !below || __builtin_add_overflow(*left, *right, &sum)) return std::nullopt;
  return make(sum, *below);
}

std::optional<Rational> Rational::minus(const Rational& a, const Rational& b) {
  Rational negative = b;
  negative.numerator_ = -b.numerator_;
  return plus(a, negative);
}

std::optional<Rational> Rational::times(const Rational& a, const Rational& b) {
  const auto above = product(a.numerator_, b.numerator_);
  const auto below = product(a.denominator_, b.denominator_);
  if (!above || !below) return std::nullopt;
  return make(*above, *below);
}

std::optional<Rational> Rational::over(const Rational& a, const Rational& b) {
  const auto above = product(a.numerator_, b.denominator_);
  const auto below = product(a.denominator_, b.numerator_);
  if (!above || !below) return std::nullopt;
  return make(*above, *below);
}

std::optional<int> Rational::compared(const Rational& a, const Rational& b) {
  const auto left = product(a.numerator_, b.denominator_);
  const auto right = product(b.numerator_, a.denominator_);
  if (!left || !right) return std::nullopt;
  return *left < *right ? -1 : *left > *right ? 1 : 0;
}

}  // namespace greenroom::mocks::cloudwatch
