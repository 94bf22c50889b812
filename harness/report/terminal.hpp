// The terminal's words for a result: story, numbers, properties, what failed, verdict, report and,
// always last, the line that plays it again. Colour is never alone: a sign or a position says the
// same.
#pragma once

#include "harness/report/result.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

struct Look {
  bool colour = false;
  bool utf8 = true;
  int columns = 80;
  int verbose = 0;  ///< -v, -vv, -vvv
};

std::string header_line(const CaseResult& result);
/// The whole of one case, from its title to its reproduce line.
std::string told(const CaseResult& result, const Look& look);
/// One line, as several files end one after another.
std::string one_line(const CaseResult& result, const Look& look);
/// The closing lines of several cases; `again` is the line that plays what failed.
std::string summed_up(const std::vector<CaseResult>& results, const Look& look);
/// --quiet: nothing when held, else a line and its reproduce line.
std::string quiet_line(const CaseResult& result, const Look& look);
/// One entry as it happens, where there is no terminal: "canary.yaml 2:08.9 shift green=10%".
std::string event_line(const std::string& file, const StoryLine& line);
/// ::error lines for GitHub's annotations.
std::string github_lines(const CaseResult& result);

}  // namespace greenroom::harness
