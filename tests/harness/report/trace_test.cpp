// Chrome trace JSON: what a viewer needs to draw it, whatever the journal holds.
#include "harness/report/trace.hpp"

#include "tests/harness/report/results.hpp"
#include "tests/harness/report/trace_rules.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <vector>

using namespace greenroom::tests;
using greenroom::harness::trace_document;
using Document = nlohmann::json;

namespace {

Document traced(const std::vector<greenroom::harness::CaseResult>& results) {
  return Document::parse(trace_document(results)).at("traceEvents");
}

std::vector<Document> of_phase(const Document& events, const std::string& phase) {
  std::vector<Document> found;
  for (const Document& event : events)
    if (event.at("ph") == phase) found.push_back(event);
  return found;
}

/// In each row every slice lies within the one that is open, or begins when that has ended.
bool all_nest(const Document& events) {
  std::map<std::pair<std::int64_t, std::int64_t>, std::vector<Document>> rows;
  for (const Document& slice : of_phase(events, "X"))
    rows[{slice.at("pid"), slice.at("tid")}].push_back(slice);
  for (auto& [row, slices] : rows) {
    std::stable_sort(slices.begin(), slices.end(), [](const Document& a, const Document& b) {
      return a.at("ts") != b.at("ts") ? a.at("ts") < b.at("ts") : a.at("dur") > b.at("dur");
    });
    std::vector<std::int64_t> open;
    for (const Document& slice : slices) {
      const std::int64_t from = slice.at("ts"), to = from + slice.at("dur").get<std::int64_t>();
      while (!open.empty() && open.back() <= from) open.pop_back();
      if (!open.empty() && open.back() < to) return false;
      open.push_back(to);
    }
  }
  return !rows.empty();
}

const Document* named(const std::vector<Document>& events, const std::string& name) {
  for (const Document& event : events)
    if (event.at("name") == name) return &event;
  return nullptr;
}

}  // namespace

TEST_CASE("slices of a run nest in every row, in whole microseconds that are never negative") {
  for (const char* scenario : {"alarm-mid-shift", "engine-killed", "answer-lost"}) {
    const Document events = traced({played_result(scenario)});
    CHECK(all_nest(events));
    for (const Document& slice : of_phase(events, "X")) {
      CHECK(slice.at("ts").is_number_integer());
      CHECK(slice.at("dur").is_number_integer());
      CHECK(slice.at("ts").get<std::int64_t>() >= 0);
      CHECK(slice.at("dur").get<std::int64_t>() >= 0);
    }
  }
}

TEST_CASE("steps, deployments, calls, tasks, faults and weights of a run are all there") {
  const Document events = traced({played_result("alarm-mid-shift")});
  const auto slices = of_phase(events, "X"), instants = of_phase(events, "i");
  REQUIRE(named(slices, "install") != nullptr);
  CHECK(named(slices, "install")->at("args").at("outcome") == "done");
  CHECK(named(slices, "shift")->at("args").at("outcome") == "failed");
  CHECK(named(slices, "CreateDeployment #1")->at("args").at("status") == 200);
  CHECK(named(slices, "AllowTraffic")->at("dur").get<std::int64_t>() > 60'000'000);
  CHECK(named(slices, "RUNNING HEALTHY") != nullptr);
  CHECK(named(instants, "alarm_fires alarm:bash-dog-5xx-green begins") != nullptr);
  const auto counters = of_phase(events, "C");
  const Document* weights = named(counters, "weights of port 443");
  REQUIRE(weights != nullptr);
  CHECK(weights->at("args").at("bash-dog-green").is_number_integer());
}

TEST_CASE("every row that something stands in has a name, and every process too") {
  const Document events = traced({played_result("alarm-mid-shift")});
  std::map<std::int64_t, std::string> processes;
  std::map<std::pair<std::int64_t, std::int64_t>, std::string> rows;
  for (const Document& event : of_phase(events, "M")) {
    if (event.at("name") == "process_name") processes[event.at("pid")] = event["args"]["name"];
    if (event.at("name") == "thread_name")
      rows[{event.at("pid"), event.at("tid")}] = event["args"]["name"];
  }
  for (const Document& event : events) {
    if (event.at("ph") == "M") continue;
    CHECK(processes.contains(event.at("pid")));
    if (event.at("ph") != "C") CHECK(rows.contains({event.at("pid"), event.at("tid")}));
  }
}

TEST_CASE("calls that overlap stand in rows of their own") {
  const auto call = [](int id, const char* kind) {
    return "\"kind\":\"" + std::string(kind) +
           "\",\"actor\":\"engine\",\"id\":" + std::to_string(id) +
           ",\"service\":\"ecs\",\"operation\":\"Op\",\"n\":" + std::to_string(id) +
           ",\"status\":200";
  };
  const Document events = traced({with_journal({{10, call(1, "call")},
                                                {20, call(2, "call")},
                                                {30, call(1, "answer")},
                                                {40, call(2, "answer")}})});
  CHECK(all_nest(events));
  const auto slices = of_phase(events, "X");
  REQUIRE(slices.size() == 2);
  CHECK(slices[0].at("tid") != slices[1].at("tid"));
}

TEST_CASE("what never ends reaches to the end of the run, and says so") {
  const Document events = traced({with_journal(
      {{10, R"("kind":"call","actor":"engine","id":1,"service":"ecs","operation":"Op","n":1)"},
       {12, R"("kind":"step","actor":"engine","step":"install","outcome":"started","text":"")"},
       {99, R"("kind":"users","actor":"cloud","what":"ends")"}})});
  const auto slices = of_phase(events, "X");
  REQUIRE(slices.size() == 2);
  for (const Document& slice : slices)
    CHECK(slice.at("ts").get<std::int64_t>() + slice.at("dur").get<std::int64_t>() == 99);
  CHECK(named(slices, "Op #1")->at("args").at("answer") == "none came");
}

TEST_CASE("hostile text stays text") {
  const std::string text = R"(\"}],<\/script>\u0000\u001b[31m\ud800 é)";
  const auto result = with_journal(
      {{1, R"("kind":"fault","actor":"cloud","what":"begins","fault":"x","on":")" + text + "\""},
       {2, R"("kind":"step","actor":")" + text + R"(","step":"verify","outcome":"done")"}});
  const Document events = traced({result});  // parses
  CHECK(events.is_array());
  auto broken = with_journal({{1, R"("kind":"alarm","alarm":"a","state":"ALARM")"}});
  broken.journal += "{\"t\":1,\n\xff\xfe not JSON\n[1,2]\n";
  CHECK(traced({broken}).size() > 0);
}

TEST_CASE("several runs stand one below the other, each under its own name") {
  const Document events = traced({played_result("alarm-mid-shift"), played_result("answer-lost")});
  std::map<std::int64_t, std::string> processes;
  for (const Document& event : of_phase(events, "M"))
    if (event.at("name") == "process_name") {
      CHECK_FALSE(processes.contains(event.at("pid")));
      processes[event.at("pid")] = event["args"]["name"];
    }
  CHECK(processes.begin()->second == "engines, scenarios/bash-dog/alarm-mid-shift.yaml seed 1");
  CHECK(all_nest(events));
}

TEST_CASE("a trace of any scenario keeps the rules of the published format") {
  for (const char* scenario : {"canary", "hooks", "engine-killed", "second-while-baking",
                               "stopped-by-hand", "cloudflare-5xx", "green-never-healthy"}) {
    CAPTURE(scenario);
    CHECK(broken_rules(Document::parse(trace_document({played_result(scenario)}))).empty());
  }
  const auto several = trace_document({played_result("canary"), played_result("engine-killed")});
  CHECK(broken_rules(Document::parse(several)).empty());
}

TEST_CASE("each rule of the format is broken by what it forbids") {
  const auto judged = [](const std::string& events) {
    const std::string names =
        R"({"name":"process_name","ph":"M","pid":1,"args":{"name":"p"}},)"
        R"({"name":"thread_name","ph":"M","pid":1,"tid":2,"args":{"name":"t"}},)";
    return broken_rules(Document::parse("{\"traceEvents\":[" + names + events + "]}")).size();
  };
  const std::string slice = R"({"name":"a","ph":"X","ts":0,"dur":9,"pid":1,"tid":2})";
  CHECK(judged(slice) == 0);
  CHECK(judged(slice + R"(,{"name":"b","ph":"X","ts":5,"dur":4,"pid":1,"tid":2})") == 0);
  CHECK(judged(slice + R"(,{"name":"b","ph":"X","ts":5,"dur":5,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"a","ph":"X","ts":0,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"a","ph":"X","ts":-1,"dur":9,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"a","ph":"X","ts":0,"dur":9,"pid":1})") == 1);
  CHECK(judged(R"({"name":"a","ph":"X","ts":0,"dur":9,"pid":3,"tid":2})") == 2);
  CHECK(judged(R"({"name":"a","ph":"X","ts":0,"dur":9,"pid":4294967296,"tid":2})") == 1);
  CHECK(judged(R"({"name":"","ph":"i","ts":0,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"a","ph":"i","s":"q","ts":0,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"a","ph":"B","ts":0,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"a","ph":"C","ts":0,"pid":1,"args":{"x":"1"}})") == 1);
  CHECK(judged(R"({"name":"a","ph":"s","cat":"c","id":1,"ts":0,"pid":1,"tid":2})") == 1);
  CHECK(judged(R"({"name":"thread_name","ph":"M","pid":1,"tid":2,"args":{"name":"u"}},)" + slice) ==
        1);
  CHECK(broken_rules(Document::array()).size() == 1);
}
