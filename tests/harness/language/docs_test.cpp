#include "harness/language/words.hpp"
#include "tests/harness/language/page.hpp"
#include "tests/harness/language/scratch.hpp"

#include <set>

using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

/// The words in backticks of a list's item that begins with this label; it may have several lines.
std::set<std::string> listed(const std::string& label) {
  const std::string text = page();
  const std::size_t section = text.find("## Known, but not played yet");
  REQUIRE(section != std::string::npos);
  const std::size_t begin = text.find("- **" + label + "**", section);
  REQUIRE(begin != std::string::npos);
  const std::string item = text.substr(begin, text.find("\n- ", begin) - begin);
  std::set<std::string> words;
  bool inside = false;
  std::string word;
  for (const char c : item) {
    const bool ends = c == '`' || (inside && (c == ' ' || c == '\n'));
    if (ends && !word.empty()) words.insert(word);
    if (ends) word.clear();
    if (c == '`')
      inside = !inside;
    else if (inside && !ends)
      word += c;
  }
  return words;
}

std::set<std::string> not_played(bool on_calls) {
  std::set<std::string> names;
  for (const Verb& verb : fault_verbs())
    if (verb.not_yet && is_call_fault(verb.name) == on_calls) names.emplace(verb.name);
  return names;
}

}  // namespace

TEST_CASE("docs/scenarios.md lists the faults that nobody plays yet, all of them and no other") {
  CHECK(listed("faults on calls") == not_played(true));
  CHECK(listed("faults on the world") == not_played(false));
}
