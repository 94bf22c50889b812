// GitHub: results as a workflow shows them: annotations beside the lines that were not held, and a
// summary under the job. Plain text made from results; knows no environment and writes nothing.
#pragma once

#include "harness/report/result.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace greenroom::harness {

/// "::error file=,line=::" lines for what failed.
std::string github_lines(const CaseResult& result);
std::string github_line(const AuthorError& error);
/// Markdown: the verdict first, as on every page, then a table of what was not held.
std::string github_summary(const std::vector<CaseResult>& results, std::size_t planned,
                           std::size_t unread);

}  // namespace greenroom::harness
