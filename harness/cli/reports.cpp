#include "harness/cli/reports.hpp"

#include "harness/cli/last_run.hpp"
#include "harness/language/errors.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/judged.hpp"
#include "harness/report/trace.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

namespace greenroom::harness::cli {
namespace {

constexpr std::array<std::string_view, 5> formats{"html", "json", "junit", "markdown", "trace"};

WantedReport wanted_report(const std::string& item) {
  const std::size_t equals = item.find('=');
  const std::string format = item.substr(0, equals);
  if (format == "sarif")
    throw BadInput({command_line("a run has no SARIF report", "SARIF is for findings in files",
                                 "--report junit=junit.xml")});
  for (const std::string_view other : formats) {
    const std::size_t comma = item.find("," + std::string(other) + "=");
    if (comma == std::string::npos) continue;
    throw BadInput({command_line(
        "--report takes one report at a time, not \"" + item + "\"",
        "a file's name may have commas; the flag may stand again",
        "--report " + item.substr(0, comma) + " --report " + item.substr(comma + 1))});
  }
  const bool known = std::find(formats.begin(), formats.end(), format) != formats.end();
  if (known && equals != std::string::npos && equals + 1 < item.size())
    return {format, item.substr(equals + 1)};
  AuthorError error = command_line(
      "--report takes FORMAT=FILE with html, json, junit, markdown or trace, not \"" + item + "\"",
      "", "--report markdown=summary.md");
  if (!known) error.nearest = nearest_of(format, formats);
  throw BadInput({std::move(error)});
}

std::string document_of(const WantedReport& wanted, const ReportMatter& matter) {
  if (wanted.format == "html")
    return matter.page.empty() ? html::index_page(matter.results, wanted.file) : matter.page;
  if (wanted.format == "json") return json_document(matter.results);
  if (wanted.format == "junit") return junit_document(matter.results, matter.unplayed);
  if (wanted.format == "markdown") return markdown_document(matter.results, matter.markdown);
  return trace_document(matter.results);
}

BadInput unreadable(const std::string& file, const std::string& problem) {
  AuthorError error;
  error.id = "R204";
  error.what = file + ": " + problem;
  error.remedy = "greenroom report .greenroom/latest/journal.jsonl";
  return BadInput({std::move(error)});
}

}  // namespace

AuthorError command_line(std::string what, std::string why, std::string remedy) {
  AuthorError error;
  error.id = "C102";
  error.what = std::move(what);
  error.why = std::move(why);
  error.remedy = std::move(remedy);
  return error;
}

std::vector<WantedReport> wanted_reports(const std::vector<std::string>& items) {
  std::vector<WantedReport> wanted;
  for (const std::string& item : items) wanted.push_back(wanted_report(item));
  for (auto one = wanted.begin(); one != wanted.end(); ++one)
    if (one->file != "-" && !one->file.starts_with("/dev/") &&
        std::any_of(wanted.begin(), one,
                    [&](const WantedReport& other) { return other.file == one->file; }))
      throw BadInput(
          {command_line("two reports are to be written to " + one->file,
                        "the second would take the place of the first",
                        "--report " + one->format + "=" + one->file + "." + one->format)});
  if (std::count_if(wanted.begin(), wanted.end(),
                    [](const WantedReport& one) { return one.file == "-"; }) > 1)
    throw BadInput({command_line("two reports are asked for on stdout",
                                 "`-` is stdout for one report", "--report trace=trace.json")});
  return wanted;
}

bool wants(const std::vector<WantedReport>& wanted, std::string_view format) {
  return std::any_of(wanted.begin(), wanted.end(),
                     [&](const WantedReport& one) { return one.format == format; });
}

bool on_stdout(const std::vector<WantedReport>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(),
                     [](const WantedReport& one) { return one.file == "-"; });
}

void write_reports(const std::vector<WantedReport>& wanted, const ReportMatter& matter) {
  std::vector<AuthorError> problems;
  for (const WantedReport& one : wanted) {
    try {
      write_file(one.file, document_of(one, matter), one.format);
    } catch (const BadInput& error) {  // the others are still worth having
      problems.insert(problems.end(), error.errors().begin(), error.errors().end());
    }
  }
  if (!problems.empty()) throw BadInput(std::move(problems));
}

std::vector<CaseResult> journal_runs(const std::string& file) {
  std::error_code error;
  if (file != "-" && std::filesystem::is_directory(file, error))
    throw unreadable(file, "is a directory");
  errno = 0;
  std::FILE* stream = file == "-" ? stdin : std::fopen(file.c_str(), "rb");
  if (stream == nullptr) throw unreadable(file, std::strerror(errno));
  std::string bytes;
  std::array<char, 1 << 16> block;
  for (std::size_t got = 1; got > 0;) {
    got = std::fread(block.data(), 1, block.size(), stream);
    bytes.append(block.data(), got);
  }
  const int problem = std::ferror(stream) != 0 ? errno : 0;
  if (stream != stdin) std::fclose(stream);
  if (problem != 0) throw unreadable(file, std::strerror(problem));
  return results_of_journal(file, bytes);
}

}  // namespace greenroom::harness::cli
