#include "mocks/cloudwatch/expression.hpp"
#include "mocks/cloudwatch/rational.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>

using namespace greenroom;
using namespace greenroom::mocks::cloudwatch;

namespace {

/// The value in millionths; nothing when there is no point.
std::optional<std::int64_t> value(const std::string& text,
                                  const std::map<std::string, std::int64_t>& metrics) {
  const auto expression = parse_expression(text);
  REQUIRE(expression.has_value());
  const auto result =
      evaluate(expression->root, [&](const Node& node) -> std::optional<Rational> {
        const std::string& id = node.id;
        const auto metric = metrics.find(id);
        if (metric == metrics.end()) return std::nullopt;
        return Rational::from_micro(metric->second);
      });
  return result ? result->micro() : std::nullopt;
}

std::string problem(const std::string& text) {
  const auto expression = parse_expression(text);
  REQUIRE_FALSE(expression.has_value());
  CHECK(expression.error().code == "ValidationError");
  return expression.error().message;
}

}  // namespace

TEST_CASE("metric math binds as in school, and is exact") {
  CHECK(value("1 + 2 * 3", {}) == 7'000'000);
  CHECK(value("(1 + 2) * 3", {}) == 9'000'000);
  CHECK(value("10 - 2 - 3", {}) == 5'000'000);
  CHECK(value("-2 * 3", {}) == -6'000'000);
  CHECK(value("1 / 3 * 3", {}) == 1'000'000);
  CHECK(value("0.1 + 0.2", {}) == 300'000);
  CHECK(value("3 > 2", {}) == 1'000'000);
  CHECK(value("3 < 2", {}) == 0);
}

TEST_CASE("the alarm of the article counts a share of requests, and only where there are enough") {
  const std::string share = "IF(r > 50, 100 * FILL(e, 0) / r, 0)";
  CHECK(value(share, {{"r", 100'000'000}, {"e", 7'000'000}}) == 7'000'000);
  CHECK(value(share, {{"r", 100'000'000}}) == 0);
  CHECK(value(share, {{"r", 50'000'000}, {"e", 50'000'000}}) == 0);
  CHECK(value(share, {{"e", 5'000'000}}) == std::nullopt);  // no request: no point
}

TEST_CASE("what has no value has no point") {
  CHECK(value("a / b", {{"a", 1'000'000}, {"b", 0}}) == std::nullopt);
  CHECK(value("a + b", {{"a", 1'000'000}}) == std::nullopt);
  CHECK(value("FILL(b, 4)", {}) == 4'000'000);
}

TEST_CASE("what is not modelled is refused by name") {
  CHECK(problem("AVG(m1)").find("the function AVG is not modelled") != std::string::npos);
  CHECK(problem("a >= 2").find("'>=' is not modelled") != std::string::npos);
  CHECK(problem("(1 + 2").find("a ')' is missing") != std::string::npos);
  CHECK(problem("1 +").find("something is missing") != std::string::npos);
  CHECK(problem("IF(a, b)").find("IF takes 3 arguments") != std::string::npos);
  CHECK(problem(std::string(5000, '(')).find("nested too deeply") != std::string::npos);
  CHECK(problem(std::string(5000, '-')).find("nested too deeply") != std::string::npos);
  CHECK(problem("a & b").find("unexpected '&'") != std::string::npos);
}

TEST_CASE("beyond 128 bits there is no value instead of a wrong one") {
  std::optional<Rational> huge = Rational(INT64_MAX);
  for (int i = 0; i < 5 && huge; ++i) huge = Rational::times(*huge, *huge);
  CHECK_FALSE(huge.has_value());
  CHECK(Rational(INT64_MAX).micro() == std::nullopt);
}
