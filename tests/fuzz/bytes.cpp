#include "tests/fuzz/bytes.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace greenroom::fuzz {
namespace {

std::string_view cut_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  return line;
}

struct Folder {
  std::string name = (std::filesystem::temp_directory_path() / "greenroom-fuzz-XXXXXX").string();
  Folder() {
    if (::mkdtemp(name.data()) == nullptr) std::abort();
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(name, ignored);
  }
};

}  // namespace

seam::HttpRequest request_of(std::string_view rest) {
  seam::HttpRequest request;
  std::string_view first = cut_line(rest);
  const std::size_t space = first.find(' ');
  request.method = first.substr(0, space);
  first = space == std::string_view::npos ? std::string_view() : first.substr(space + 1);
  const std::size_t second = first.find(' ');
  request.host = first.substr(0, second);
  request.target =
      second == std::string_view::npos ? std::string("/") : std::string(first.substr(second + 1));
  while (!rest.empty()) {
    const std::string_view line = cut_line(rest);
    if (line.empty()) break;
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos)
      request.headers.push_back({std::string(line), ""});
    else
      request.headers.push_back(
          {std::string(line.substr(0, colon)), std::string(line.substr(colon + 2))});
  }
  request.body = rest;
  return request;
}

std::string text_of(const seam::HttpRequest& request) {
  std::string text = request.method + " " + request.host + " " + request.target + "\n";
  for (const seam::Header& header : request.headers)
    text += header.name + ": " + header.value + "\n";
  return text + "\n" + request.body;
}

const std::string& folder() {
  static const Folder one;
  return one.name;
}

void write(const std::string& name, std::string_view text) {
  std::ofstream(folder() + "/" + name, std::ios::binary) << text;
}

void end_at_bugs(sim::Journal& journal) {
  journal.keep_lines(false);
  journal.observe([](const sim::Entry& entry) {
    if (entry.kind != "bug") return;
    std::fprintf(stderr, "%s", std::string(entry.line).c_str());
    std::abort();
  });
}

}  // namespace greenroom::fuzz
