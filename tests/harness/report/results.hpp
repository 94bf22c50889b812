// Results for tests of reports: one of a scenario of the library, played once, and the shape of a
// journal that was made by hand.
#pragma once

#include "harness/report/result.hpp"

#include <initializer_list>
#include <string>

namespace greenroom::tests {

/// Played with seed 1; each scenario once, for all tests.
const harness::CaseResult& played_result(const std::string& scenario);

/// A result whose journal has these lines, numbered; each without t and seq: R"("kind":"call")".
struct HandMade {
  std::int64_t t;
  std::string fields;
};
harness::CaseResult with_journal(std::initializer_list<HandMade> lines);

}  // namespace greenroom::tests
