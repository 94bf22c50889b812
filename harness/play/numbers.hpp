// Numbers: what a run can be measured by (language.md 1.6). Lengths in microseconds, visits whole.
#pragma once

#include "harness/language/scenario.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::harness {

class Run;

struct Number {
  std::string name;
  Amount::Kind kind = Amount::Kind::count;
  std::int64_t value = 0;
};

/// Integrates what only the passing of time shows: tasks beyond the wanted number.
class TaskTime {
 public:
  explicit TaskTime(Run& run);
  void leave(seam::Steady instant);
  Length extra(seam::Steady now) const { return extra_ + (now - since_) * beyond_; }

 private:
  Run& run_;
  seam::Steady since_{};
  std::int64_t beyond_ = 0;
  bool looked_ = false;
  std::uint64_t version_ = 0;
  Length extra_{0};
};

/// All numbers that have a value in this run, in the order of the language.
std::vector<Number> numbers_of(const Run& run);
std::optional<Number> number_of(const Run& run, std::string_view name);
/// As a person reads it: "67:12", "806,480", "99.9 %".
std::string shown(const Number& number);

}  // namespace greenroom::harness
