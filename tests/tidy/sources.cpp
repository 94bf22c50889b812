#include "tests/tidy/sources.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace greenroom::tests::tidy {
namespace {

// A small state machine over characters; enough for C++ as the house writes it (raw strings
// included).
std::string blanked(std::string_view text) {
  std::string out(text);
  enum class In { code, line_comment, block_comment, string, character, raw } in = In::code;
  std::string raw_end;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char next = i + 1 < text.size() ? text[i + 1] : '\0';
    switch (in) {
      case In::code:
        if (c == '/' && next == '/') {
          in = In::line_comment;
        } else if (c == '/' && next == '*') {
          in = In::block_comment;
        } else if (c == 'R' && next == '"' &&
                   (i == 0 || !std::isalnum(static_cast<unsigned char>(text[i - 1])))) {
          const std::size_t open = text.find('(', i);
          raw_end = ")" + std::string(text.substr(i + 2, open - i - 2)) + "\"";
          in = In::raw;
          i = open;
          continue;
        } else if (c == '"') {
          in = In::string;
          continue;
        } else if (c == '\'' && !(i > 0 && std::isdigit(static_cast<unsigned char>(text[i - 1])))) {
          in = In::character;
          continue;
        }
        if (in != In::code) out[i] = ' ';
        break;
      case In::line_comment:
        if (c == '\n')
          in = In::code;
        else
          out[i] = ' ';
        break;
      case In::block_comment:
        if (c == '*' && next == '/') {
          out[i] = out[i + 1] = ' ';
          ++i;
          in = In::code;
        } else if (c != '\n') {
          out[i] = ' ';
        }
        break;
      case In::string:
      case In::character: {
        const char quote = in == In::string ? '"' : '\'';
        if (c == '\\') {
          out[i] = ' ';
          if (next != '\n') out[i + 1] = ' ';
          ++i;
        } else if (c == quote) {
          in = In::code;
        } else if (c != '\n') {
          out[i] = ' ';
        }
        break;
      }
      case In::raw:
        if (text.substr(i, raw_end.size()) == raw_end) {
          i += raw_end.size() - 1;
          in = In::code;
        } else if (c != '\n') {
          out[i] = ' ';
        }
        break;
    }
  }
  return out;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace

Source source_from_text(std::string path, std::string_view text) {
  return {std::move(path), split(text), split(blanked(text))};
}

std::vector<Source> all_sources(const std::filesystem::path& root) {
  std::vector<std::filesystem::path> paths;
  for (const char* room : {"sim", "mocks", "real", "harness", "tests", "bench"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / room))
      if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
        paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Source> sources;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    sources.push_back(
        source_from_text(std::filesystem::relative(path, root).generic_string(), text));
  }
  return sources;
}

std::string listed(const std::vector<Offence>& offences) {
  std::string text;
  for (const Offence& offence : offences) text += offence.place + ": " + offence.what + "\n";
  return text;
}

}  // namespace greenroom::tests::tidy
