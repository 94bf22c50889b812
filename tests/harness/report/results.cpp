#include "tests/harness/report/results.hpp"

#include <filesystem>
#include <map>

namespace greenroom::tests {

using namespace harness;

const CaseResult& played_result(const std::string& scenario) {
  static std::map<std::string, CaseResult> played;
  const auto found = played.find(scenario);
  if (found != played.end()) return found->second;
  std::filesystem::current_path(GREENROOM_SOURCE_DIR);
  const Case play = load_cases("scenarios/bash-dog/" + scenario + ".yaml").front();
  return played.emplace(scenario, rehearse(play, {}, {}, [] { return 0; })).first->second;
}

CaseResult with_journal(std::initializer_list<HandMade> lines) {
  CaseResult result;
  result.file = "made.yaml";
  int seq = 0;
  for (const HandMade& line : lines)
    result.journal += "{\"t\":" + std::to_string(line.t) + ",\"seq\":" + std::to_string(++seq) +
                      "," + line.fields + "}\n";
  return result;
}

}  // namespace greenroom::tests
