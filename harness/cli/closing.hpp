// Closing: what is said when everything was played: stories, closing lines, annotations, and last
// the line that plays it again.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/markdown.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace greenroom::harness::cli {

struct Played {
  std::vector<CaseResult> results;
  std::vector<Unplayed> unplayed;  ///< files that could not be loaded, runs that were cut off
  std::size_t planned = 0;         ///< runs that were to be played
  bool many = false;               ///< more than one: a line each, stories of the failed alone
  bool seeds = false;              ///< they differ in their seed
  std::size_t unread() const;      ///< files that could not be loaded: the others were played
};

/// The command line's flags that change the outcome: they belong into the reproduce line.
std::vector<std::string> outcome_flags(const Rehearse& wanted);
/// The same of a verb that plays one scenario.
std::vector<std::string> outcome_flags(const Common& common, const std::vector<std::string>& with,
                                       const std::vector<std::string>& set);
/// `markdown`: for GitHub's summary of the job. `tells`: stdout is not a report's.
void close(const Rehearse& wanted, const Played& played, const MarkdownOptions& markdown,
           bool tells);
int exit_of_all(const Played& played);

}  // namespace greenroom::harness::cli
