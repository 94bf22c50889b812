#include "harness/cli/fidelity.hpp"

#include <algorithm>

namespace greenroom::harness::cli {
namespace {

std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::string trimmed(std::string text) {
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

/// Of "| a | b |"; a bar that belongs to a cell is written `\|`.
std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  std::string cell;
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
      cell += line[++i];
    } else if (line[i] == '|') {
      cells.push_back(trimmed(std::move(cell)));
      cell.clear();
    } else {
      cell += line[i];
    }
  }
  return cells;
}

/// Markdown's marks go: a reader at a terminal wants the words.
std::string plain(std::string text) {
  std::erase(text, '`');
  return text;
}

std::vector<std::string> links_in(std::string_view cell) {
  std::vector<std::string> links;
  for (std::size_t at = cell.find("http"); at != std::string_view::npos;
       at = cell.find("http", at)) {
    const std::size_t end = std::min(cell.find_first_of(")> ", at), cell.size());
    links.emplace_back(cell.substr(at, end - at));
    at = end;
  }
  return links;
}

/// Whether a cell "A, B, C" has the name.
bool lists(std::string_view cell, std::string_view name) {
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(", "), cell.size());
    if (cell.substr(0, end) == name) return true;
    cell.remove_prefix(std::min(end + 2, cell.size()));
  }
  return false;
}

Fidelity read(const std::vector<std::string>& titles, const std::vector<std::string>& row) {
  Fidelity found;
  for (std::size_t i = 1; i < std::min(titles.size(), row.size()); ++i) {
    if (titles[i].empty())
      found.state = row[i];
    else if (titles[i] == "route")
      found.route = plain(row[i]);
    else if (titles[i] == "source")
      found.sources = links_in(row[i]);
    else
      found.differs = plain(row[i]);
  }
  return found;
}

}  // namespace

std::optional<Fidelity> fidelity_of(std::string_view page, std::string_view service,
                                    std::string_view operation) {
  const std::string key = "(`" + std::string(service) + "`)";
  bool inside = false;
  std::string chapter;
  std::vector<std::string> titles;
  while (!page.empty()) {
    const std::string_view line = next_line(page);
    if (line.starts_with("### ")) {
      inside = line.ends_with(key);
      chapter = plain(std::string(line.substr(4)));
    }
    if (!inside || !line.starts_with("| ")) continue;
    std::vector<std::string> row = cells_of(line);
    if (row.empty()) continue;
    if (row.front() == "operation") {
      titles = std::move(row);
    } else if (lists(row.front(), operation)) {
      Fidelity found = read(titles, row);
      found.chapter = chapter;
      return found;
    }
  }
  return std::nullopt;
}

}  // namespace greenroom::harness::cli
