// What runs leave on disk: a folder a run under .greenroom, `latest` beside it, and a note of what
// was not held, for --failed.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/report/result.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace greenroom::harness::cli {

/// Writes journal.jsonl and report.html (`page`; empty: none) and says in the result where: of many
/// runs, only the last is `latest`. A disk that cannot be written is a warning on stderr: the
/// verdict is still told.
void write_run(const Common& common, CaseResult& result, const std::string& page, bool many);
void remember(const Common& common, const std::vector<CaseResult>& results);
/// What was not held: FILE@case and the seed it was played with, in the order of playing.
struct FailedRun {
  std::string label;
  std::uint64_t seed = 1;
};
std::vector<FailedRun> failed_last_time(const Common& common);
/// "-": stdout. Throws BadInput (R ids) when not all of it can be written; `format` is that of
/// --report.
void write_file(const std::string& path, const std::string& bytes, const std::string& format);
/// What was said on stdout reached it. Throws BadInput where it did not; a pipe whose reader has
/// left is no problem.
void flush_stdout();

}  // namespace greenroom::harness::cli
