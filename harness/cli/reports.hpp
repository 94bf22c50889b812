// Reports: what --report FORMAT=FILE and --base JOURNAL ask for, and the writing of it: for runs
// that were just played and for those that a journal holds alike.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/markdown.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness::cli {

struct WantedReport {
  std::string format, file;  ///< "-": stdout
};
/// Throws BadInput where it is no FORMAT=FILE, or where stdout would get two of them.
std::vector<WantedReport> wanted_reports(const std::vector<std::string>& items);
bool wants(const std::vector<WantedReport>& wanted, std::string_view format);
bool on_stdout(const std::vector<WantedReport>& wanted);

struct ReportMatter {
  const std::vector<CaseResult>& results;  ///< with their journals where a trace is wanted
  const MarkdownOptions& markdown;
  const std::string& page;           ///< HTML of the only run
  std::vector<Unplayed> unplayed{};  ///< for JUnit: what has no result
};
/// Writes all that can be written; then throws BadInput with those that cannot.
void write_reports(const std::vector<WantedReport>& wanted, const ReportMatter& matter);

/// The runs of a journal on disk, or of stdin ("-"). Throws BadInput.
std::vector<CaseResult> journal_runs(const std::string& file);

AuthorError command_line(std::string what, std::string why, std::string remedy);

}  // namespace greenroom::harness::cli
