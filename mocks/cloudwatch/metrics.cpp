// Metrics: samples gathered by the minute.
#include "mocks/cloudwatch/metrics.hpp"

#include "mocks/archive.hpp"

#include <algorithm>

namespace greenroom::mocks::cloudwatch {
namespace {

constexpr std::size_t minutes_kept =
    3 * 60;  // more than any alarm or report of a rehearsal looks back
constexpr std::int64_t one = 1'000'000;

std::vector<Bucket>& buckets_of(State& state, const MetricRef& ref) {
  const auto known = state.metrics.find(ref);
  if (known != state.metrics.end()) return known->second;
  MetricKey key{std::string(ref.metric_namespace), std::string(ref.name), {}};
  for (const auto& [name, value] : ref.dimensions) key.dimensions.emplace(name, value);
  return state.metrics[std::move(key)];
}

}  // namespace

int MetricOrder::compared(const MetricKey& key, const MetricRef& ref) {
  if (const int order = key.metric_namespace.compare(ref.metric_namespace); order != 0)
    return order;
  if (const int order = key.name.compare(ref.name); order != 0) return order;
  auto theirs = ref.dimensions.begin();
  for (const auto& [name, value] : key.dimensions) {
    if (theirs == ref.dimensions.end()) return 1;
    if (const int order = name.compare(theirs->first); order != 0) return order;
    if (const int order = value.compare(theirs->second); order != 0) return order;
    ++theirs;
  }
  return theirs == ref.dimensions.end() ? 0 : -1;
}

Bucket& bucket_of(State& state, const MetricRef& key, std::int64_t minute) {
  std::vector<Bucket>& buckets = buckets_of(state, key);
  if (!buckets.empty() && buckets.back().minute == minute) return buckets.back();
  auto place = std::lower_bound(buckets.begin(), buckets.end(), minute,
                                [](const Bucket& b, std::int64_t m) { return b.minute < m; });
  if (place != buckets.end() && place->minute == minute) return *place;
  Bucket made;
  made.minute = minute;
  place = buckets.insert(place, made);
  if (buckets.size() > minutes_kept) {
    buckets.erase(buckets.begin());
    return bucket_of(state, key, minute);
  }
  return *place;
}

void add_samples(State& state, const MetricRef& key, std::int64_t minute, std::int64_t value,
                 std::int64_t count, std::int64_t sum) {
  Bucket& bucket = bucket_of(state, key, minute);
  bucket.least = bucket.count == 0 ? value : std::min(bucket.least, value);
  bucket.most = bucket.count == 0 ? value : std::max(bucket.most, value);
  bucket.count += count;
  bucket.sum += sum;
}

void add(Scene& scene, const MetricRef& key, seam::Steady when, std::int64_t micro_count) {
  if (micro_count == 0) return;
  const auto utc = scene.cloud.settings.starts + when.time_since_epoch();
  const std::int64_t minute = utc.time_since_epoch().count() / 60'000'000;
  add_samples(scene.cloud.cloudwatch, key, minute, one, micro_count, micro_count);
}

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::cloudwatch
