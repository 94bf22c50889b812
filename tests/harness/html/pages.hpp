// What the page's tests share: journals made line by line, and a look at a page's structure.
#pragma once

#include "harness/report/html/page.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::tests {

/// A journal of one run: begins, then these lines (fields without t, seq and kind).
class JournalText {
 public:
  JournalText();
  JournalText& line(std::int64_t t, const std::string& kind, const std::string& fields,
                    const std::string& actor = "cloud");
  const std::string& text() const { return text_; }

 private:
  std::string text_;
  std::uint64_t seq_ = 0;
};

/// As JSON text, with its quotes.
std::string json_text(std::string_view text);
/// Why the tags of a page do not fit each other; empty: they do.
std::string broken_structure(std::string_view page);
std::size_t count(std::string_view text, std::string_view part);
/// A page of this journal with every text of its own set.
harness::html::Page page_with(const std::string& journal);

}  // namespace greenroom::tests
