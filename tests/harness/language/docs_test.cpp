#include "harness/language/words.hpp"
#include "tests/harness/language/scratch.hpp"

#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace greenroom::harness;

namespace {

std::string page() {
  std::ifstream file(std::string(GREENROOM_SOURCE_DIR) + "/docs/scenarios.md");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// What stands between the fences "```yaml scenario NAME".
std::map<std::string, std::string> examples() {
  std::map<std::string, std::string> found;
  std::istringstream lines(page());
  std::string line, name;
  while (std::getline(lines, line)) {
    if (line.starts_with("```yaml scenario "))
      name = line.substr(17);
    else if (line.starts_with("```"))
      name.clear();
    else if (!name.empty())
      found[name] += line + "\n";
  }
  return found;
}

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

TEST_CASE("every marked example of docs/scenarios.md loads") {
  const Scratch scratch("docs");
  const auto all = examples();
  CHECK(all.size() >= 5);
  for (const auto& [name, text] : all) {
    const auto errors = errors_of(scratch.write(name, text));
    INFO(printed(errors));
    CHECK(errors.empty());
  }
}

TEST_CASE("docs/scenarios.md lists the faults that nobody plays yet, all of them and no other") {
  CHECK(listed("faults on calls") == not_played(true));
  CHECK(listed("faults on the world") == not_played(false));
}
