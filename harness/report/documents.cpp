#include "harness/report/documents.hpp"

#include "harness/report/html/svg.hpp"
#include "harness/report/judged.hpp"

#include <nlohmann/json.hpp>

namespace greenroom::harness {
namespace {

using Document = nlohmann::ordered_json;

std::string_view state_name(Judgement::State state) {
  switch (state) {
    case Judgement::State::held:
      return "held";
    case Judgement::State::broken:
      return "broken";
    case Judgement::State::unmet:
      return "unmet";
  }
  return "unmet";
}

std::string_view state_name(Expected::State state) {
  switch (state) {
    case Expected::State::held:
      return "held";
    case Expected::State::missed:
      return "missed";
    case Expected::State::unjudged:
      return "unjudged";
  }
  return "unjudged";
}

Document expectations_of(const CaseResult& result) {
  Document list = Document::array();
  for (const Expected& expected : result.expectations) {
    Document item{{"word", expected.word},
                  {"wanted", expected.wanted},
                  {"state", state_name(expected.state)}};
    if (!expected.miss.empty()) item["miss"] = expected.miss;
    if (expected.line > 0) item["line"] = expected.line;
    if (!expected.file.empty() && expected.file != result.file) item["file"] = expected.file;
    list.push_back(std::move(item));
  }
  return list;
}

Document properties_of(const CaseResult& result) {
  Document list = Document::array();
  for (const Judgement& judgement : result.properties) {
    Document item{{"id", judgement.id}, {"state", state_name(judgement.state)}};
    if (result.expects_broken(judgement.id)) item["expected"] = true;
    if (!judgement.what.empty()) item["what"] = judgement.what;
    if (!judgement.because.empty()) item["because"] = judgement.because;
    if (judgement.first) item["first_us"] = judgement.first->time_since_epoch().count();
    list.push_back(std::move(item));
  }
  return list;
}

Document depends_of(const CaseResult& result) {
  Document list = Document::array();
  for (const Dependence& one : result.depends)
    list.push_back(
        {{"switch", one.rule}, {"from", one.from}, {"value", one.value}, {"outcome", one.outcome}});
  return list;
}

/// Lengths are microseconds, shares millionths: their names say so.
Document numbers_of_result(const CaseResult& result) {
  Document numbers = Document::object();
  for (const Number& number : result.numbers) {
    const char* unit = number.kind == Amount::Kind::length  ? "_us"
                       : number.kind == Amount::Kind::share ? "_per_million"
                                                            : "";
    numbers[number.name + unit] = number.value;
  }
  return numbers;
}

Document one(const CaseResult& result) {
  Document document{{"file", result.file},         {"case", result.name},
                    {"name", result.title},        {"seed", result.seed},
                    {"digest", result.run_digest}, {"world_digest", result.world_digest}};
  Document verdicts = Document::object();
  for (const EngineWord& engine : result.engines)
    verdicts[engine.actor] = {{"verdict", engine.verdict},       {"exit", engine.exit},
                              {"deployment", engine.deployment}, {"because", engine.because},
                              {"way_back", engine.way_back},     {"tried", engine.tried}};
  document["verdict"] = std::move(verdicts);
  document["held"] = result.held();
  document["state"] = name_of(result.state);
  if (result.interrupted) document["interrupted"] = true;
  if (result.state == CaseResult::State::skipped) document["skipped"] = result.skip;
  if (result.state == CaseResult::State::void_run) document["void"] = result.void_because;
  document["expectations"] = expectations_of(result);
  document["properties"] = properties_of(result);
  document["numbers"] = numbers_of_result(result);
  document["depends"] = depends_of(result);
  if (result.depends_cut) document["depends_cut"] = true;
  document["virtual_s"] = result.virtual_time.count() / 1'000'000;
  document["wall_ms"] = result.wall_us / 1000;
  document["reproduce"] = result.reproduce;
  return document;
}

std::string failure_text(const CaseResult& result) {
  std::string text;
  for (const Judgement& judgement : result.properties) {
    if (result.fails(judgement))
      text += judgement.id + ": " + judgement.what + ". " + judgement.because + "\n";
  }
  for (const Expected& expected : result.expectations)
    if (expected.state != Expected::State::held)
      text += expected.word + ": " + expected.miss + "\n";
  if (!result.void_because.empty()) text += "void: " + result.void_because + "\n";
  return text + "again: " + result.reproduce + "\n";
}

// ---- JUnit

struct Tally {
  std::size_t tests = 0, failed = 0, errors = 0, skipped = 0;
  std::int64_t wall_us = 0;
};

Tally tally_of(const std::vector<CaseResult>& results, const std::vector<Unplayed>& unplayed) {
  using State = CaseResult::State;
  Tally tally;
  tally.tests = results.size() + unplayed.size();
  for (const CaseResult& result : results) {
    tally.failed += result.state == State::not_held ? 1 : 0;
    tally.errors += result.state == State::void_run || result.state == State::unjudged ? 1 : 0;
    tally.skipped += result.state == State::skipped ? 1 : 0;
    tally.wall_us += result.wall_us;
  }
  for (const Unplayed& one : unplayed)
    ++(one.why == Unplayed::Why::unreadable ? tally.errors : tally.skipped);
  return tally;
}

std::string seconds(std::int64_t us) {
  const std::string micros = std::to_string(us % 1'000'000);
  return std::to_string(us / 1'000'000) + "." + std::string(6 - micros.size(), '0') + micros;
}

/// `inner` says why it did not hold; empty: it held.
std::string test_case(const std::string& label, const std::string& title, std::int64_t wall_us,
                      const std::string& inner) {
  const std::string begin = "    <testcase classname=\"" + html::escaped(label) + "\" name=\"" +
                            html::escaped(title) + "\" time=\"" + seconds(wall_us) + "\"";
  if (inner.empty()) return begin + "/>\n";
  return begin + ">\n      " + inner + "\n    </testcase>\n";
}

std::string skipped_element(const std::string& message) {
  return "<skipped message=\"" + html::escaped(message) + "\"/>";
}

std::string problem_element(const std::string& tag, const std::string& message,
                            const std::string& text) {
  return "<" + tag + " message=\"" + message + "\">" + html::escaped(text) + "</" + tag + ">";
}

std::string junit_case(const CaseResult& result) {
  using State = CaseResult::State;
  std::string inner;
  if (result.state == State::skipped)
    inner = skipped_element(result.skip);
  else if (result.state != State::held) {
    const bool failed = result.state == State::not_held;
    const std::string message = result.interrupted ? "interrupted"
                                : failed           ? "not held"
                                                   : name_of(result.state);
    inner = problem_element(failed ? "failure" : "error", message, failure_text(result));
  }
  return test_case(result.label(), result.title, result.wall_us, inner);
}

std::string junit_case(const Unplayed& one) {
  const bool unreadable = one.why == Unplayed::Why::unreadable;
  return test_case(one.label, one.title.empty() ? one.label : one.title, 0,
                   unreadable ? problem_element("error", "not readable", one.told)
                              : skipped_element("interrupted before it was played: " + one.told));
}

}  // namespace

std::string json_document(const std::vector<CaseResult>& results) {
  Document document{{"format", 1}, {"scenarios", Document::array()}};
  for (const CaseResult& result : results) document["scenarios"].push_back(one(result));
  return document.dump(2, ' ', false, Document::error_handler_t::replace) + "\n";
}

std::string junit_document(const std::vector<CaseResult>& results,
                           const std::vector<Unplayed>& unplayed) {
  const Tally tally = tally_of(results, unplayed);
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  out += "  <testsuite name=\"greenroom\" tests=\"" + std::to_string(tally.tests) +
         "\" failures=\"" + std::to_string(tally.failed) + "\" errors=\"" +
         std::to_string(tally.errors) + "\" skipped=\"" + std::to_string(tally.skipped) +
         "\" time=\"" + seconds(tally.wall_us) + "\">\n";
  for (const CaseResult& result : results) out += junit_case(result);
  for (const Unplayed& one : unplayed) out += junit_case(one);
  return out + "  </testsuite>\n</testsuites>\n";
}

}  // namespace greenroom::harness
