#include "harness/cli/closing.hpp"

#include "harness/cli/environment.hpp"
#include "harness/report/github.hpp"
#include "harness/report/shell_word.hpp"
#include "harness/report/terminal.hpp"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

std::string seeds_flag(const Rehearse& wanted) {
  std::string flags;
  for (const auto& [first, last] : wanted.seeds)
    flags +=
        " --seed " + std::to_string(first) + (last != first ? ".." + std::to_string(last) : "");
  return flags;
}

std::string again(const Rehearse& wanted, const Played& played) {
  const bool failed = std::any_of(played.results.begin(), played.results.end(),
                                  [](const CaseResult& result) { return !result.held(); });
  // What was cut short is played whole again: which of the rest would fail nobody knows.
  const bool whole = !failed || played.results.size() < played.planned;
  std::string line = "again:  greenroom rehearse";
  if (!whole || wanted.failed) line += " --failed";
  if (whole) {
    for (const std::string& what : wanted.what) line += " " + shell_path(what);
    for (const std::string& tag : wanted.tags) line += " --tag " + shell_word(tag);
    for (const std::string& tag : wanted.not_tags) line += " --not-tag " + shell_word(tag);
    if (const std::string part = said_or(wanted.shard, "GREENROOM_SHARD", ""); !part.empty())
      line += " --shard " + shell_word(part);
  }
  for (const std::string& flag : outcome_flags(wanted)) line += " " + flag;
  return line + (whole ? seeds_flag(wanted) : "") + "\n";
}

/// What GitHub shows under the job, where it says that it wants it.
void add_job_summary(const Played& played, const MarkdownOptions& markdown) {
  const std::string path = variable("GITHUB_STEP_SUMMARY");
  if (path.empty()) return;
  const std::string text = markdown_document(played.results, markdown) + "\n";
  std::FILE* file = std::fopen(path.c_str(), "ab");
  const bool whole =
      file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
  const bool closed = file != nullptr && std::fclose(file) == 0;
  if (!whole || !closed)
    std::fprintf(stderr, "greenroom: the job summary could not be written to %s\n", path.c_str());
}

void say(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

}  // namespace

std::size_t Played::unread() const {
  return static_cast<std::size_t>(
      std::count_if(unplayed.begin(), unplayed.end(),
                    [](const Unplayed& one) { return one.why == Unplayed::Why::unreadable; }));
}

std::vector<std::string> outcome_flags(const Common& common, const std::vector<std::string>& with,
                                       const std::vector<std::string>& set) {
  std::vector<std::string> flags;
  if (!common.directory.empty()) flags.push_back("-C " + shell_path(common.directory));
  for (const std::string& file : with) flags.push_back("--with " + shell_path(file));
  for (const std::string& pair : set) flags.push_back("--set " + shell_word(pair));
  return flags;
}

std::vector<std::string> outcome_flags(const Rehearse& wanted) {
  std::vector<std::string> flags = outcome_flags(wanted.common, wanted.with, wanted.set);
  if (!wanted.limit.empty()) flags.push_back("--limit " + shell_word(wanted.limit));
  return flags;
}

void close(const Rehearse& wanted, const Played& played, const MarkdownOptions& markdown,
           bool tells) {
  // Annotations go to stderr, where GitHub reads them too: stdout may be one document.
  if (on_github()) {
    for (const CaseResult& result : played.results)
      std::fputs(github_lines(result).c_str(), stderr);
    add_job_summary(played, markdown);
  }
  if (wanted.common.json) {
    say(json_document(played.results));
    return;
  }
  if (wanted.journal == "-" || wanted.show || !tells) return;
  const Look look = look_of(wanted.common, STDOUT_FILENO);
  for (const CaseResult& result : played.results) {
    if (wanted.common.quiet)
      say(quiet_line(result, look, played.seeds));
    else if (!played.many || !result.held())
      say(told(result, look));
  }
  if (!played.many || wanted.common.quiet) return;
  say(summed_up(played.results, played.planned, played.unread()) + again(wanted, played));
}

int exit_of_all(const Played& played) {
  int exit = 0;
  const auto rank = [](int code) { return code == 254 ? 3 : code == 1 ? 2 : code == 2 ? 1 : 0; };
  for (const CaseResult& result : played.results)
    if (rank(result.exit()) > rank(exit)) exit = result.exit();
  if (played.unread() > 0) return usage_exit;
  if (interrupted() && exit == 0) exit = 2;
  return exit;
}

}  // namespace greenroom::harness::cli
