// A folder of files for a test, made beside the tests, where the shelves above it are found; it
// goes with the test.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/load.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace greenroom::harness {

class Scratch {
 public:
  explicit Scratch(const std::string& name)
      : folder_(std::filesystem::path(GREENROOM_SOURCE_DIR) / "tests/harness/language" /
                (".scratch-" + name + "-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  ~Scratch() { std::filesystem::remove_all(folder_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::string write(const std::string& name, const std::string& text) const {
    auto path = folder_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }
  std::string path(const std::string& name) const { return (folder_ / name).string(); }

 private:
  std::filesystem::path folder_;
};

/// The errors of a load; none where it succeeds.
inline std::vector<AuthorError> errors_of(const std::string& file,
                                          const LoadOptions& options = {}) {
  try {
    load_cases(file, options);
  } catch (const BadInput& bad) {
    return bad.errors();
  }
  return {};
}

/// "5:1 Y201", of each error.
inline std::vector<std::string> marks_of(const std::vector<AuthorError>& errors) {
  std::vector<std::string> marks;
  for (const auto& error : errors)
    marks.push_back(std::to_string(error.place.line) + ":" + std::to_string(error.place.column) +
                    " " + error.id);
  return marks;
}

}  // namespace greenroom::harness
