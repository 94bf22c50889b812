// Markdown: results for a pull request or under a GitHub job: the verdict first, then numbers and
// properties, what happened, and the line that plays it again. At most 40 lines, so that it is
// read. With another run beside it (of the main branch) the numbers are compared.
#pragma once

#include "harness/report/result.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace greenroom::harness {

struct MarkdownOptions {
  std::vector<CaseResult> base;     ///< of another playing: matched by scenario, case and seed
  std::size_t planned = 0;          ///< runs that were to be played; 0: those that are there
  std::size_t unread = 0;           ///< files that could not be loaded
  std::vector<std::string> varied;  ///< by result: the word that sets it apart ("step=10%")
  std::string again;                ///< what plays all of them again; empty: what failed first
};
std::string markdown_document(const std::vector<CaseResult>& results,
                              const MarkdownOptions& options = {});

}  // namespace greenroom::harness
