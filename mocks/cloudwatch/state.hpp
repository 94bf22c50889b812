// What the cloud keeps of CloudWatch: samples by minute, alarms, their history.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::cloudwatch {

struct MetricKey {
  std::string metric_namespace;  ///< "AWS/ApplicationELB"
  std::string name;              ///< "HTTPCode_Target_5XX_Count"
  std::map<std::string, std::string> dimensions;
  auto operator<=>(const MetricKey&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("namespace", self.metric_namespace);
    archive("name", self.name);
    archive("dimensions", self.dimensions);
  }
};

/// A key as it is looked up: nothing of it is copied. Dimensions are sorted by name.
struct MetricRef {
  MetricRef() = default;
  MetricRef(const MetricKey& key)
      : metric_namespace(key.metric_namespace),
        name(key.name),
        dimensions(key.dimensions.begin(), key.dimensions.end()) {}

  std::string_view metric_namespace, name;
  std::vector<std::pair<std::string_view, std::string_view>> dimensions;
};
/// The order of keys, for both ways to spell one.
struct MetricOrder {
  using is_transparent = void;
  bool operator()(const MetricKey& a, const MetricKey& b) const { return a < b; }
  bool operator()(const MetricKey& a, const MetricRef& b) const { return compared(a, b) < 0; }
  bool operator()(const MetricRef& a, const MetricKey& b) const { return compared(b, a) > 0; }
  static int compared(const MetricKey& key, const MetricRef& ref);
};

/// The samples of one minute; values and counts in millionths.
struct Bucket {
  std::int64_t minute = 0;  ///< since 1970
  std::int64_t count = 0, sum = 0, least = 0, most = 0;
  bool operator==(const Bucket&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("minute", self.minute);
    archive("count", self.count);
    archive("sum", self.sum);
    archive("least", self.least);
    archive("most", self.most);
  }
};

struct Change {
  std::int64_t at_ms = 0;
  std::string from, to, reason;
  bool operator==(const Change&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("at_ms", self.at_ms);
    archive("from", self.from);
    archive("to", self.to);
    archive("reason", self.reason);
  }
};

struct Alarm {
  JsonObject document;  ///< as PutMetricAlarm gave it, with defaults; state members are computed
  std::string state = "INSUFFICIENT_DATA";
  std::string reason = "Unchecked: Initial alarm creation";
  std::int64_t state_at_ms = 0, updated_ms = 0;
  bool forced = false;          ///< a fault holds it in ALARM
  std::int64_t generation = 0;  ///< of its evaluations: a changed alarm starts anew
  std::vector<Change> history;  ///< oldest first
  std::map<std::string, std::string> tags;
  bool operator==(const Alarm&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("state", self.state);
    archive("reason", self.reason);
    archive("state_at_ms", self.state_at_ms);
    archive("updated_ms", self.updated_ms);
    archive("forced", self.forced);
    archive("generation", self.generation);
    archive("history", self.history);
    archive("tags", self.tags);
  }
};

struct State {
  std::map<MetricKey, std::vector<Bucket>, MetricOrder> metrics;  ///< buckets by minute
  std::map<std::string, Alarm, std::less<>> alarms;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("metrics", self.metrics);
    archive("alarms", self.alarms);
  }
};

}  // namespace greenroom::mocks::cloudwatch
