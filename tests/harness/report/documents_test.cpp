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

TEST_CASE("a file that could not be read is an error of JUnit, with what is wrong in it") {
  const std::vector<Unplayed> unplayed{
      {Unplayed::Why::unreadable, "bad.yaml", "", "bad.yaml:2:1: no <word> [Y201]\n"}};
  const std::string document = junit_document({}, unplayed);
  CHECK(document.find("tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\"") !=
        std::string::npos);
  CHECK(document.find("classname=\"bad.yaml\" name=\"bad.yaml\" time=\"0.000000\">\n      "
                      "<error message=\"not readable\">bad.yaml:2:1: no &lt;word&gt; [Y201]") !=
        std::string::npos);
}

TEST_CASE("what an interruption left unplayed is skipped in JUnit, with the seeds that are left") {
  const std::vector<Unplayed> unplayed{
      {Unplayed::Why::interrupted, "late.yaml@slow", "Late", "seed 3..20"}};
  const std::string document = junit_document({tests::played_result("canary")}, unplayed);
  CHECK(document.find("tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"1\"") !=
        std::string::npos);
  CHECK(document.find("classname=\"late.yaml@slow\" name=\"Late\"") != std::string::npos);
  CHECK(document.find("<skipped message=\"interrupted before it was played: seed 3..20\"/>") !=
        std::string::npos);
}
