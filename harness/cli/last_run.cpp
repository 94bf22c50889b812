#include "harness/cli/last_run.hpp"

#include "harness/language/errors.hpp"
#include "harness/language/values.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

namespace fs = std::filesystem;

fs::path home_of(const Common& common) {
  if (!common.out_dir.empty()) return common.out_dir;
  if (const char* out = std::getenv("GREENROOM_OUT"); out != nullptr && *out != '\0') return out;
  return ".greenroom";
}

std::string folder_name(const CaseResult& result) {
  std::string name = result.short_label();
  if (name.starts_with("-")) name.replace(0, 1, "stdin");
  for (char& c : name)
    if (c == '/' || c == ' ') c = '_';
  if (const std::size_t yaml = name.find(".yaml"); yaml != std::string::npos) name.erase(yaml, 5);
  return name + "-" + std::to_string(result.seed);
}

bool write(const fs::path& path, const std::string& bytes, std::string& problem) {
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();  // what a full disk refuses shows here at the latest
  if (file) return true;
  problem = path.string() + ": " + (errno != 0 ? std::strerror(errno) : "cannot be written");
  return false;
}

void warn(const std::string& problem) {
  std::fprintf(stderr,
               "greenroom: %s [R201]\n  why      the run went on; only this file is missing\n"
               "  try      --out DIR\n  more     greenroom explain R201\n",
               problem.c_str());
}

}  // namespace

void write_run(const Common& common, CaseResult& result, const std::string& page, bool many) {
  if (result.journal.empty()) return;
  const fs::path folder = home_of(common) / folder_name(result);
  std::error_code error;
  fs::create_directories(folder, error);
  std::string problem;
  if (error) {
    warn(folder.string() + ": " + error.message());
    return;
  }
  const fs::path journal = folder / "journal.jsonl";
  if (!write(journal, result.journal, problem)) {
    warn(problem);
    return;
  }
  const fs::path latest = home_of(common) / "latest";
  fs::remove(latest, error);
  fs::create_directory_symlink(fs::path(folder).filename(), latest, error);
  const fs::path told = error || many ? folder : latest;
  result.report_path = (told / "journal.jsonl").string();
  std::error_code gone;
  fs::remove(folder / "report.html", gone);  // an older run's page is not this one's
  if (page.empty()) return;
  if (write(folder / "report.html", page, problem))
    result.report_path = (told / "report.html").string();
  else
    warn(problem);
}

void remember(const Common& common, const std::vector<CaseResult>& results) {
  if (results.empty()) return;
  std::string lines;
  for (const CaseResult& result : results)
    if (!result.held()) lines += std::to_string(result.seed) + " " + result.label() + "\n";
  std::error_code error;
  fs::create_directories(home_of(common), error);
  std::string problem;
  if (error || !write(home_of(common) / "failed", lines, problem))
    warn(problem.empty() ? home_of(common).string() + ": " + error.message() : problem);
}

std::vector<FailedRun> failed_last_time(const Common& common) {
  std::vector<FailedRun> runs;
  std::ifstream file(home_of(common) / "failed");
  for (std::string line; std::getline(file, line);) {
    const std::size_t space = line.find(' ');
    const auto seed = read_count(line.substr(0, space));
    if (space == std::string::npos || !seed || *seed < 0) continue;  // not a line of ours
    runs.push_back({line.substr(space + 1), static_cast<std::uint64_t>(*seed)});
  }
  return runs;
}

void write_file(const std::string& path, const std::string& bytes, const std::string& format) {
  std::string problem;
  if (path == "-") {
    errno = 0;
    const bool all = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    // Who closed the pipe has read enough.
    if ((all && std::fflush(stdout) == 0) || errno == EPIPE) return;
    problem = std::string("stdout: ") + std::strerror(errno);
  } else if (write(path, bytes, problem)) {
    return;
  }
  AuthorError error;
  error.id = "R202";
  error.what = problem;
  error.why = "a report was asked for by name and cannot be left out";
  error.remedy = "--report " + format + "=/tmp/" + format + "-report";
  throw BadInput({std::move(error)});
}

void flush_stdout() {
  errno = 0;
  const bool good = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
  const int problem = errno;
  struct stat kind {};
  // A pipe whose reader has left may have failed earlier: it ends quietly.
  const bool pipe =
      ::fstat(STDOUT_FILENO, &kind) == 0 && (S_ISFIFO(kind.st_mode) || S_ISSOCK(kind.st_mode));
  if (good || problem == EPIPE || (pipe && problem == 0)) return;
  std::clearerr(stdout);  // told once
  AuthorError error;
  error.id = "R209";
  error.what = std::string("stdout: ") +
               (problem != 0 ? std::strerror(problem) : "not all of it could be written");
  error.why = "what was to be read there is not whole";
  error.remedy = "--report markdown=/tmp/summary.md";
  throw BadInput({std::move(error)});
}

}  // namespace greenroom::harness::cli
