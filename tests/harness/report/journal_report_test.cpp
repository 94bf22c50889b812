// Results from a journal alone: the same as those of the run, and clear words where it is broken.
#include "harness/report/documents.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/judged.hpp"
#include "harness/report/markdown.hpp"
#include "harness/report/trace.hpp"
#include "tests/harness/report/results.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

const std::string& journal() { return played_result("alarm-mid-shift").journal; }

AuthorError error_of(const std::string& bytes) {
  try {
    (void)results_of_journal("j.jsonl", bytes);
  } catch (const BadInput& error) {
    return error.errors().front();
  }
  return {};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("every report made from a journal is that of the run itself") {
  for (const char* scenario : {"alarm-mid-shift", "engine-killed", "answer-lost"}) {
    const CaseResult& run = played_result(scenario);
    const auto read = results_of_journal("j.jsonl", run.journal);
    REQUIRE(read.size() == 1);
    CHECK(json_document(read) == json_document({run}));
    CHECK(junit_document(read) == junit_document({run}));
    CHECK(markdown_document(read) == markdown_document({run}));
    CHECK(trace_document(read) == trace_document({run}));
    CHECK(html::html_page(html::page_of(read.front(), read.front().shown)) ==
          html::html_page(html::page_of(run, run.shown)));
  }
}

TEST_CASE("a journal of several runs gives each of them") {
  const auto read = results_of_journal("j.jsonl", journal() + played_result("answer-lost").journal);
  REQUIRE(read.size() == 2);
  CHECK(read[0].journal == journal());
  CHECK(read[1].label() == "scenarios/bash-dog/answer-lost.yaml");
}

TEST_CASE("a journal that was cut off is told, with how to play it again") {
  const std::size_t last = journal().rfind('\n', journal().size() - 2);
  for (const std::string& bytes : {journal().substr(0, last + 1), journal().substr(0, last + 200),
                                   journal().substr(0, journal().find('\n') + 1)}) {
    const AuthorError error = error_of(bytes);
    CHECK(error.id == "R206");
    CHECK(error.place.line > 0);
    CHECK(has(error.remedy, "greenroom rehearse scenarios/bash-dog/alarm-mid-shift.yaml --seed 1"));
  }
  CHECK(error_of("").id == "R206");
  CHECK(error_of(journal().substr(0, last + 1) + journal()).id == "R206");
}

TEST_CASE("a journal that was cut off is played again with the flags of its run") {
  std::string begins = journal().substr(0, journal().find('\n') + 1);
  const std::string none = "\"flags\":\"\"", file = "alarm-mid-shift.yaml";
  begins.replace(begins.find(none), none.size(), "\"flags\":\" --set traffic=90/s\"");
  CHECK(has(error_of(begins).remedy, "alarm-mid-shift.yaml --set traffic=90/s --seed 1 "));
  begins.replace(begins.find(file), file.size(), "mid shift.yaml");
  CHECK(has(error_of(begins).remedy, "'scenarios/bash-dog/mid shift.yaml' --set"));
}

TEST_CASE("a journal that was changed is told, at the line where it shows") {
  std::string missing = journal();
  const std::size_t second = missing.find('\n') + 1;
  missing.erase(second, missing.find('\n', second) + 1 - second);
  CHECK(error_of(missing).id == "R208");
  CHECK(error_of(missing).place.text() == "j.jsonl:2:1");
  std::string changed = journal();
  changed.replace(changed.find("bash-dog"), 8, "dash-bog");
  CHECK(error_of(changed).id == "R208");
}

TEST_CASE("what is no journal is told, with the line's beginning and no more of it") {
  CHECK(error_of("{\"a\":1}\n").id == "R205");
  CHECK(error_of("PK\x03\x04\xff\xfe").id == "R205");
  CHECK(error_of("[]\n").id == "R205");
  CHECK(error_of(R"({"t":0,"seq":1,"kind":"call"})"
                 "\n")
            .id == "R205");
  const AuthorError error = error_of(journal() + std::string(100'000, 'x'));
  CHECK(error.id == "R205");
  CHECK(printed(error).size() < 1'000);
  std::string torn = journal();
  torn.insert(torn.find('\n') + 5, "\"");
  CHECK(error_of(torn).id == "R205");
}

TEST_CASE("a journal of another format is told") {
  std::string later = journal();
  const std::string format = "\"format\":1";
  later.replace(later.find(format), format.size(), "\"format\":2");
  CHECK(error_of(later).id == "R207");
}

TEST_CASE("a last line that lacks something is told, not guessed") {
  std::string bytes = journal();
  const std::string word = "\"reproduce\"";
  bytes.replace(bytes.rfind(word), word.size(), "\"repeoduce\"");
  CHECK(error_of(bytes).id == "R205");
  bytes = journal();
  const std::string state = "\"state\":\"held\"";
  bytes.replace(bytes.find(state, bytes.find("\"judged\"")), state.size(), "\"state\":\"fine\"");
  CHECK(error_of(bytes).id == "R205");
}
