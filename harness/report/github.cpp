#include "harness/report/github.hpp"

#include <algorithm>
#include <filesystem>

namespace greenroom::harness {
namespace {

/// What would end a workflow command early is escaped as its runner reads it back.
std::string escaped(const std::string& text, bool property) {
  std::string out;
  for (const char c : text) {
    if (c == '%')
      out += "%25";
    else if (c == '\r')
      out += "%0D";
    else if (c == '\n')
      out += "%0A";
    else if (property && c == ':')
      out += "%3A";
    else if (property && c == ',')
      out += "%2C";
    else
      out += c;
  }
  return out;
}

std::string annotation(const std::string& file, int line, const std::string& text) {
  return "::error file=" + escaped(file, true) + ",line=" + std::to_string(std::max(line, 1)) +
         "::" + escaped(text, false) + "\n";
}

struct Miss {
  std::string file;
  int line = 0;
  std::string text;
};

std::vector<Miss> misses_of(const CaseResult& result) {
  std::vector<Miss> misses;
  const auto add = [&](const std::string& file, int line, std::string text) {
    misses.push_back({file.empty() ? result.file : file, line, std::move(text)});
  };
  if (result.state == CaseResult::State::void_run)
    add("", 1, "the world is not as this scenario presumes: " + result.void_because);
  for (const Expected& expected : result.expectations)
    if (expected.state == Expected::State::missed)
      add(expected.file, expected.line, expected.word + ": " + expected.miss);
  for (const Judgement& judgement : result.properties)
    if (result.fails(judgement))
      add(judgement.file, judgement.line, judgement.id + ": " + judgement.what);
  return misses;
}

}  // namespace

std::string github_lines(const CaseResult& result) {
  std::string out;
  for (const Miss& miss : misses_of(result)) out += annotation(miss.file, miss.line, miss.text);
  return out;
}

std::string github_line(const AuthorError& error) {
  return annotation(error.place.file(), error.place.line, error.what + " [" + error.id + "]");
}

}  // namespace greenroom::harness
