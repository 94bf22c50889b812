#include "harness/cli/journal_file.hpp"

#include "harness/language/errors.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

namespace greenroom::harness::cli {
namespace {

BadInput cannot_be_written(const std::string& path, int problem) {
  AuthorError error;
  error.id = "R203";
  error.what = path + ": " + (problem != 0 ? std::strerror(problem) : "cannot be written");
  error.why = "the journal was asked for by name and cannot be left out";
  error.remedy = path == "-" ? "--journal journal.jsonl" : "--journal /tmp/journal.jsonl";
  return BadInput({std::move(error)});
}

}  // namespace

JournalFile::JournalFile(std::string path) : path_(std::move(path)) {
  if (path_.empty()) return;
  errno = 0;
  file_ = path_ == "-" ? stdout : std::fopen(path_.c_str(), "wb");
  if (file_ == nullptr) throw cannot_be_written(path_, errno);
}

JournalFile::~JournalFile() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
}

void JournalFile::write(std::string_view line) {
  if (problem_ != 0) return;
  errno = 0;
  if (std::fwrite(line.data(), 1, line.size(), file_) != line.size()) problem_ = errno;
}

void JournalFile::close() {
  if (file_ == nullptr) return;
  std::FILE* file = std::exchange(file_, nullptr);
  errno = 0;
  const bool closed = (file == stdout ? std::fflush(file) : std::fclose(file)) == 0;
  if (!closed && problem_ == 0) problem_ = errno;
  // A pipe that was closed by its reader ends quietly: who reads has seen enough.
  if (problem_ != 0 && problem_ != EPIPE) throw cannot_be_written(path_, problem_);
}

}  // namespace greenroom::harness::cli
