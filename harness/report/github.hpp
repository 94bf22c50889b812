// GitHub: results as a workflow shows them: annotations beside the lines that were not held. The
// summary under the job is markdown.hpp's. Plain text; knows no environment and writes nothing.
#pragma once

#include "harness/report/result.hpp"

#include <string>

namespace greenroom::harness {

/// "::error file=,line=::" lines for what failed.
std::string github_lines(const CaseResult& result);
std::string github_line(const AuthorError& error);
}  // namespace greenroom::harness
