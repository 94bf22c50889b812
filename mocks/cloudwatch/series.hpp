// Series: the points of a query over a span of periods: one metric's statistic, or an expression
// over other queries.
#pragma once

#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/cloudwatch/rational.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::mocks::cloudwatch {

/// Periods one after another, oldest first; a point may be missing.
struct Span {
  std::int64_t first_ms = 0;  ///< start of the first period, since 1970
  std::int64_t period_s = 60;
  std::size_t periods = 0;
  std::int64_t start_ms(std::size_t index) const {
    return first_ms + static_cast<std::int64_t>(index) * period_s * 1000;
  }
};
using Points = std::vector<std::optional<Rational>>;

/// How long after its end a minute of a service's own metrics can be read (facts A8, inferred).
inline constexpr std::int64_t published_after_s = 60;

Points points_of(const State& state, const MetricRef& key, std::string_view statistic,
                 const Span& span);
/// Points into the document.
MetricRef key_of(const JsonObject& metric);
/// One of `queries` (MetricDataQuery documents) by its id, over the span. ValidationError: unknown
/// id, a cycle, an expression or statistic that is not modelled.
Result<Points> points_of_query(const State& state, const JsonArray& queries, std::string_view id,
                               const Span& span, int depth = 0);
/// What is wrong with the queries themselves, before there is any data.
Result<void> check_queries(const JsonArray& queries);
/// The period that all metrics of the queries share; 60 without any.
std::int64_t period_of_queries(const JsonArray& queries);

}  // namespace greenroom::mocks::cloudwatch
