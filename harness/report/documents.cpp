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

}  // namespace

std::string json_document(const std::vector<CaseResult>& results) {
  Document document{{"format", 1}, {"scenarios", Document::array()}};
  for (const CaseResult& result : results) document["scenarios"].push_back(one(result));
  return document.dump(2, ' ', false, Document::error_handler_t::replace) + "\n";
}

std::string junit_document(const std::vector<CaseResult>& results) {
  std::size_t failed = 0, errors = 0, skipped = 0;
  std::int64_t wall = 0;
  for (const CaseResult& result : results) {
    failed += result.state == CaseResult::State::not_held ? 1 : 0;
    errors +=
        result.state == CaseResult::State::void_run || result.state == CaseResult::State::unjudged
            ? 1
            : 0;
    skipped += result.state == CaseResult::State::skipped ? 1 : 0;
    wall += result.wall_us;
  }
  const auto seconds = [](std::int64_t us) {
    std::string micros = std::to_string(us % 1'000'000);
    return std::to_string(us / 1'000'000) + "." + std::string(6 - micros.size(), '0') + micros;
  };
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  out += "  <testsuite name=\"greenroom\" tests=\"" + std::to_string(results.size()) +
         "\" failures=\"" + std::to_string(failed) + "\" errors=\"" + std::to_string(errors) +
         "\" skipped=\"" + std::to_string(skipped) + "\" time=\"" + seconds(wall) + "\">\n";
  for (const CaseResult& result : results) {
    out += "    <testcase classname=\"" + html::escaped(result.label()) + "\" name=\"" +
           html::escaped(result.title) + "\" time=\"" + seconds(result.wall_us) + "\"";
    if (result.state == CaseResult::State::held) {
      out += "/>\n";
      continue;
    }
    out += ">\n";
    if (result.state == CaseResult::State::skipped)
      out += "      <skipped message=\"" + html::escaped(result.skip) + "\"/>\n";
    else {
      const char* tag = result.state == CaseResult::State::not_held ? "failure" : "error";
      out += std::string("      <") + tag + " message=\"" +
             (result.interrupted                            ? std::string("interrupted")
              : result.state == CaseResult::State::not_held ? std::string("not held")
                                                            : name_of(result.state)) +
             "\">" + html::escaped(failure_text(result)) + "</" + tag + ">\n";
    }
    out += "    </testcase>\n";
  }
  return out + "  </testsuite>\n</testsuites>\n";
}

}  // namespace greenroom::harness
