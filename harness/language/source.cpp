// Reading files as they are, and finding one's way in the tree that a parse made of them.
#include "harness/language/errors.hpp"
#include "harness/language/yaml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::harness {

namespace {

constexpr std::size_t most_bytes = 1024 * 1024;

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// The length of the letter that begins here; 0: it is not UTF-8.
std::size_t letter_length(std::string_view rest) {
  auto byte = [&](std::size_t index) { return static_cast<unsigned char>(rest[index]); };
  auto first = byte(0);
  if (first < 0x80) return 1;
  std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || rest.size() < length) return 0;
  for (std::size_t index = 1; index < length; ++index)
    if ((byte(index) & 0xC0U) != 0x80) return 0;
  if (first == 0xE0 && byte(1) < 0xA0) return 0;  // longer than needed
  if (first == 0xED && byte(1) > 0x9F) return 0;  // a surrogate
  if (first == 0xF0 && byte(1) < 0x90) return 0;  // longer than needed
  if (first == 0xF4 && byte(1) > 0x8F) return 0;  // beyond Unicode
  return length;
}

/// The place of the first byte that is no letter of a text; nullopt: all are.
std::optional<Place> first_bad_letter(const std::shared_ptr<const Source>& source) {
  const auto& text = source->text;
  Place place{source, 1, 1, 1};
  for (std::size_t at = 0; at < text.size();) {
    auto length = letter_length(std::string_view(text).substr(at));
    bool control = static_cast<unsigned char>(text[at]) < 0x20 && text[at] != '\n' &&
                   text[at] != '\t' && text[at] != '\r';
    if (length == 0 || control) return place;
    ++place.column;
    if (text[at] == '\n') {
      ++place.line;
      place.column = 1;
    }
    at += length;
  }
  return std::nullopt;
}

/// Empty: it could be read.
std::string read_from(std::FILE* open, std::string& text) {
  // In blocks, since a source is kept as long as its case: no more room than it needs.
  std::array<char, 16 * 1024> block;
  std::string bytes;
  while (bytes.size() <= most_bytes) {
    const std::size_t got = std::fread(block.data(), 1, block.size(), open);
    if (got == 0) break;
    bytes.append(block.data(), got);
  }
  if (std::ferror(open) != 0) return std::strerror(errno);
  if (bytes.size() > most_bytes) return "it is larger than 1 MiB";
  text = std::move(bytes);
  return {};
}

/// It can be read once, and is asked for again with each value of --vary.
std::string read_standard_input(std::string& text) {
  static const auto input = [] {
    std::pair<std::string, std::string> read;  // its text, and what went wrong
    read.second = read_from(stdin, read.first);
    return read;
  }();
  text = input.first;
  return input.second;
}

/// Empty: it could be read.
std::string read_into(const std::string& file, std::string& text) {
  if (file == "-") return read_standard_input(text);
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored)) return "it is a directory";
  // Whoever opens a pipe waits for its writer.
  if (std::filesystem::exists(file, ignored) && !std::filesystem::is_regular_file(file, ignored))
    return "it is no regular file";
  std::unique_ptr<std::FILE, Closer> open(std::fopen(file.c_str(), "rb"));
  if (!open) return std::strerror(errno);
  return read_from(open.get(), text);
}

/// Of the YAML files beside one that is not there, the nearest by name; empty: none is near.
std::string nearest_file(const std::string& file) {
  namespace fs = std::filesystem;
  const fs::path path(file);
  std::error_code failed;
  if (fs::exists(path, failed)) return {};
  const auto folder = path.parent_path();
  std::vector<std::string> names;
  fs::directory_iterator each(folder.empty() ? "." : folder, failed), end;
  for (; !failed && each != end; each.increment(failed))
    if (each->path().extension() == ".yaml" || each->path().extension() == ".yml")
      names.push_back(each->path().filename().string());
  std::sort(names.begin(), names.end());  // folders list in any order
  auto near = nearest_of(path.filename().string(), names);
  return near.empty() ? near : (folder / near).string();
}

}  // namespace

std::string_view Source::line(int number) const {
  std::string_view rest = text;
  for (int at = 1; at < number; ++at) {
    auto end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  auto found = rest.substr(0, rest.find('\n'));
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

std::string Place::file() const { return source ? source->file : std::string(); }

std::string Place::text() const {
  if (!source) return {};
  return line == 0 ? source->file : fmt::format("{}:{}:{}", source->file, line, column);
}

const Node* Node::find(std::string_view key) const {
  for (const auto& entry : entries)
    if (entry.key == key) return &entry.value;
  return nullptr;
}

Node* Node::find(std::string_view key) {
  for (auto& entry : entries)
    if (entry.key == key) return &entry.value;
  return nullptr;
}

std::shared_ptr<const Source> read_source(const std::string& file, Errors& errors) {
  auto source = std::make_shared<Source>(Source{file, {}});
  if (auto why = read_into(file, source->text); !why.empty()) {
    errors.add(Place{source, 0, 0, 1}, "Y102", fmt::format("cannot be read: {}", why)).nearest =
        nearest_file(file);
    return nullptr;
  }
  if (auto place = first_bad_letter(source)) {
    // The line is not shown: its bytes are no letters that a terminal could print.
    errors.add(Place{std::make_shared<Source>(Source{file, {}}), place->line, place->column, 1},
               "Y111", "this byte is no letter of UTF-8");
    return nullptr;
  }
  if (source->text.starts_with("\xEF\xBB\xBF")) source->text.erase(0, 3);
  return source;
}

}  // namespace greenroom::harness
