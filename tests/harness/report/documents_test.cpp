#include "harness/report/documents.hpp"

#include "tests/harness/report/results.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;

TEST_CASE("a JUnit document stays XML, whatever bytes a world put into a name or a message") {
  CaseResult result = tests::played_result("canary");
  result.title = "\"<b>&\x01\xff";
  result.state = CaseResult::State::not_held;
  result.expectations.push_back({});
  result.expectations.back().word = "says";
  result.expectations.back().miss = "]]>\xc3";
  result.expectations.back().state = Expected::State::missed;
  const std::string document = junit_document({result});
  CHECK(document.find("name=\"&quot;&lt;b&gt;&amp;\xEF\xBF\xBD\xEF\xBF\xBD\"") !=
        std::string::npos);
  CHECK(document.find("says: ]]&gt;\xEF\xBF\xBD") != std::string::npos);
}
