#include "mocks/cloudwatch/series.hpp"

#include "mocks/cloudwatch/expression.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::cloudwatch {
namespace {

constexpr std::array<std::string_view, 5> statistics = {"Average", "Maximum", "Minimum",
                                                        "SampleCount", "Sum"};

const JsonObject* query_named(const JsonArray& queries, std::string_view id) {
  for (const Json& query : queries)
    if (text_of(query.get_object(), "Id") == id) return &query.get_object();
  return nullptr;
}

struct Gathered {
  std::int64_t count = 0, sum = 0, least = 0, most = 0;
  bool any = false;
  void add(const Bucket& bucket) {
    least = any ? std::min(least, bucket.least) : bucket.least;
    most = any ? std::max(most, bucket.most) : bucket.most;
    count += bucket.count;
    sum += bucket.sum;
    any = true;
  }
};

std::optional<Rational> statistic_of(const Gathered& gathered, std::string_view statistic) {
  if (!gathered.any) return std::nullopt;
  if (statistic == "Sum") return Rational::from_micro(gathered.sum);
  if (statistic == "SampleCount") return Rational::from_micro(gathered.count);
  if (statistic == "Minimum") return Rational::from_micro(gathered.least);
  if (statistic == "Maximum") return Rational::from_micro(gathered.most);
  return Rational::over(Rational::from_micro(gathered.sum), Rational::from_micro(gathered.count));
}

}  // namespace

Points points_of(const State& state, const MetricRef& key, std::string_view statistic,
                 const Span& span) {
  Points points(span.periods);
  const auto metric = state.metrics.find(key);
  if (metric == state.metrics.end()) return points;
  const std::vector<Bucket>& buckets = metric->second;
  const std::int64_t minutes = span.period_s / 60;
  auto bucket =
      std::lower_bound(buckets.begin(), buckets.end(), span.first_ms / 60'000,
                       [](const Bucket& b, std::int64_t minute) { return b.minute < minute; });
  for (std::size_t i = 0; i < span.periods; ++i) {
    const std::int64_t end = span.start_ms(i) / 60'000 + minutes;
    Gathered gathered;
    for (; bucket != buckets.end() && bucket->minute < end; ++bucket) gathered.add(*bucket);
    points[i] = statistic_of(gathered, statistic);
  }
  return points;
}

MetricRef key_of(const JsonObject& metric) {
  MetricRef key;
  key.metric_namespace = text_of(metric, "Namespace");
  key.name = text_of(metric, "MetricName");
  const JsonArray* dimensions = array_of(metric, "Dimensions");
  if (dimensions == nullptr) return key;
  key.dimensions.reserve(dimensions->size());
  for (const Json& dimension : *dimensions) {
    const std::pair one(text_of(dimension.get_object(), "Name"),
                        text_of(dimension.get_object(), "Value"));
    // A few at most: each finds its place; of one that is said twice the last counts.
    const auto at = std::lower_bound(key.dimensions.begin(), key.dimensions.end(), one.first,
                                     [](const auto& a, auto name) { return a.first < name; });
    if (at != key.dimensions.end() && at->first == one.first)
      at->second = one.second;
    else
      key.dimensions.insert(at, one);
  }
  return key;
}

Result<Points> points_of_query(const State& state, const JsonArray& queries, std::string_view id,
                               const Span& span, int depth) {
  const JsonObject* query = query_named(queries, id);
  if (query == nullptr)
    return refuse("ValidationError",
                  "The id " + std::string(id) + " names no metric or expression");
  if (depth > 10)
    return refuse("ValidationError", "The expressions refer to each other in a circle");
  if (const JsonObject* stat = object_of(*query, "MetricStat"))
    return points_of(state, key_of(*object_of(*stat, "Metric")), text_of(*stat, "Stat"), span);
  const std::string text(text_of(*query, "Expression"));
  const Expression* expression = remembered_expression(text);
  if (expression == nullptr) return seam::Failure(parse_expression(text).error());
  const std::vector<std::string>& ids = expression->ids;
  std::vector<Points> series;
  series.reserve(ids.size());
  for (const std::string& name : ids)
    series.push_back(GR_TRY(points_of_query(state, queries, name, span, depth + 1)));
  Points points(span.periods);
  std::size_t period = 0;
  const ValueOf value_of = [&](const Node& name) { return series[name.index][period]; };
  for (; period < span.periods; ++period) points[period] = evaluate(expression->root, value_of);
  return points;
}

Result<void> check_queries(const JsonArray& queries) {
  for (const Json& item : queries) {
    const JsonObject& query = item.get_object();
    const std::string id(text_of(query, "Id"));
    const JsonObject* stat = object_of(query, "MetricStat");
    const std::string text(text_of(query, "Expression"));
    if ((stat == nullptr) == text.empty())
      return refuse("ValidationError", "The metric query " + id +
                                           " must have exactly one of MetricStat and Expression");
    if (stat == nullptr) {
      GR_CHECK(parse_expression(text));
      continue;
    }
    const std::string_view statistic = text_of(*stat, "Stat");
    if (std::find(statistics.begin(), statistics.end(), statistic) == statistics.end())
      return refuse("ValidationError",
                    "The statistic " + std::string(statistic) + " of " + id + " is not modelled");
    const std::int64_t period = number_of(*stat, "Period");
    if (period < 60 || period % 60 != 0)
      return refuse("ValidationError", "A period of " + std::to_string(period) +
                                           " seconds is not modelled: multiples of 60 are");
  }
  const Span none{0, 60, 0};
  const State nothing;
  for (const Json& query : queries)
    GR_CHECK(points_of_query(nothing, queries, text_of(query.get_object(), "Id"), none));
  return {};
}

std::int64_t period_of_queries(const JsonArray& queries) {
  std::int64_t period = 60;
  for (const Json& query : queries)
    if (const JsonObject* stat = object_of(query.get_object(), "MetricStat"))
      period = std::max(period, number_of(*stat, "Period", 60));
  return period;
}

}  // namespace greenroom::mocks::cloudwatch
