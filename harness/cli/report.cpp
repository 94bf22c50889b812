// greenroom report: every report of runs that a journal holds, without playing them again.
#include "harness/cli/environment.hpp"
#include "harness/cli/last_run.hpp"
#include "harness/cli/reports.hpp"
#include "harness/language/errors.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/terminal.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

void say(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void tell(const Common& common, const std::vector<CaseResult>& results) {
  const Look look = look_of(common, STDOUT_FILENO);
  const bool seeds = std::any_of(results.begin(), results.end(), [&](const CaseResult& result) {
    return result.seed != results.front().seed;
  });
  for (const CaseResult& result : results) {
    if (common.quiet)
      say(quiet_line(result, look, seeds));
    else
      say(told(result, look));
  }
  if (results.size() > 1 && !common.quiet) say(summed_up(results, results.size(), 0));
}

/// Pages of several runs lie beside their index: all.html, all-1.html, all-2.html ...
void write_pages(const std::string& index, std::vector<CaseResult>& results) {
  if (index == "-" || results.size() < 2) return;
  const std::filesystem::path path(index);
  for (std::size_t i = 0; i < results.size(); ++i) {
    std::filesystem::path page = path;
    page.replace_filename(path.stem().string() + "-" + std::to_string(i + 1) + ".html");
    write_file(page.string(), html::html_page(html::page_of(results[i], results[i].shown)), "html");
    results[i].report_path = page.string();
  }
}

}  // namespace

int report(const Report& wanted) {
  const std::vector<WantedReport> reports = wanted_reports(wanted.reports);
  if (wanted.journal.empty())
    throw BadInput({command_line("no journal was named", "report takes one journal.jsonl",
                                 "greenroom report .greenroom/latest/journal.jsonl")});
  std::vector<CaseResult> results = journal_runs(wanted.journal);
  MarkdownOptions markdown;
  if (!wanted.base.empty()) markdown.base = journal_runs(wanted.base);
  std::string page;
  if (wants(reports, "html") && results.size() == 1)
    page = html::html_page(html::page_of(results.front(), results.front().shown));
  if (wanted.common.json)
    say(json_document(results));
  else if (reports.empty())
    tell(wanted.common, results);
  for (const WantedReport& one : reports)
    if (one.format == "html") write_pages(one.file, results);
  write_reports(reports, {results, markdown, page});
  return 0;
}

}  // namespace greenroom::harness::cli
