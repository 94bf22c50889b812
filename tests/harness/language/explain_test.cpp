// What `greenroom explain` has to say: a row for every id that any source prints, and a line that
// can be pasted for every fault and word.
#include "harness/language/vocabulary.hpp"
#include "tests/harness/language/scratch.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace greenroom::harness;

namespace {

bool is_id(std::string_view text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() == 4 && std::string_view("CDPRWY").find(text[0]) != std::string_view::npos &&
         std::all_of(text.begin() + 1, text.end(), digit);
}

/// Ids as they stand in the sources of a room, in quotes: "Y201".
std::set<std::string> printed_ids(const std::string& room) {
  std::set<std::string> ids;
  const auto folder = std::filesystem::path(GREENROOM_SOURCE_DIR) / room;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (file.path().extension() != ".cpp" && file.path().extension() != ".hpp") continue;
    std::ifstream stream(file.path());
    std::ostringstream read;
    read << stream.rdbuf();
    const std::string text = read.str();
    for (std::size_t at = text.find('"'); at != text.npos; at = text.find('"', at + 1))
      if (at + 5 < text.size() && text[at + 5] == '"' && is_id(text.substr(at + 1, 4)))
        ids.insert(text.substr(at + 1, 4));
  }
  return ids;
}

const Spoken* word(const std::string& name) {
  const auto& all = vocabulary();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Spoken& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("every id that harness and engine print is explained") {
  for (const char* room : {"harness", "real"}) {
    const auto ids = printed_ids(room);
    CHECK(ids.size() > 50);
    for (const auto& id : ids) {
      CAPTURE(room, id);
      CHECK(find_error(id) != nullptr);
    }
  }
}

TEST_CASE("every error says its rule, and what to write unless there is nothing to write") {
  for (const auto& row : error_rows()) {
    CAPTURE(row.id);
    CHECK_FALSE(row.title.empty());
    CHECK_FALSE(row.why.empty());
    const bool nothing = row.id == "W201" || row.id == "Y601" || row.id == "P210";
    CHECK(row.example.empty() == nothing);
  }
}

TEST_CASE("the line that a fault is explained by can be pasted into `faults`") {
  Scratch scratch("faults");
  for (const auto& verb : fault_verbs()) {
    const auto line = line_of(verb, fault_words());
    CAPTURE(line);
    auto errors = errors_of(scratch.write("x.yaml",
                                          "scenario: t\nworld: bash-dog\nmethod: [{deploy: v2}]\n"
                                          "expect: {verdict: deployed}\nfaults:\n  " +
                                              line + "\n"));
    if (verb.not_yet) {
      REQUIRE_FALSE(errors.empty());
      CHECK(errors.front().id == "Y601");
    } else {
      CHECK(printed(errors).empty());
    }
  }
}

TEST_CASE("the line that a step is explained by can be pasted into `method`") {
  Scratch scratch("steps");
  for (const auto& verb : step_verbs()) {
    const auto line = line_of(verb, step_words());
    CAPTURE(line);
    auto errors = errors_of(scratch.write(
        "x.yaml",
        "scenario: t\nworld: bash-dog\nexpect: {verdict: deployed}\nmethod:\n  - deploy: v2\n  " +
            line + "\n"));
    if (!verb.not_yet) CHECK(printed(errors).empty());
  }
}

TEST_CASE("words of all tables are known with where they stand, what they take and a line") {
  for (const char* name :
       {"traffic", "strategy", "bake", "method", "verdict", "both_live", "kill", "wait",
        "if_active", "world", "fail_fast", "listeners", "users.lost", "alarm_fires"}) {
    CAPTURE(name);
    REQUIRE(word(name) != nullptr);
    CHECK_FALSE(word(name)->where.empty());
    CHECK_FALSE(word(name)->takes.empty());
    CHECK(word(name)->line.find(name) != std::string::npos);
  }
  CHECK(word("traffic")->otherwise == "50/s");
  CHECK(word("world")->required);
  for (const auto& one : vocabulary()) {
    CAPTURE(one.name);
    CHECK_FALSE(one.about.empty());
    CHECK_FALSE(one.line.ends_with(": "));
  }
}
