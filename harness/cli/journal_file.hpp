// JournalFile: the journal where the command line wants it, line by line while a run plays. Several
// runs follow one another; each begins with its `run` line.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace greenroom::harness::cli {

class JournalFile {
 public:
  /// "-" is stdout; empty: none. Throws BadInput before anything is played where it cannot be
  /// written.
  explicit JournalFile(std::string path);
  ~JournalFile();
  JournalFile(const JournalFile&) = delete;
  JournalFile& operator=(const JournalFile&) = delete;

  bool wanted() const { return file_ != nullptr; }
  void write(std::string_view line);
  /// Throws BadInput where not all of it reached the disk.
  void close();

 private:
  std::string path_;
  std::FILE* file_ = nullptr;
  int problem_ = 0;  ///< errno of the first write that failed
};

}  // namespace greenroom::harness::cli
