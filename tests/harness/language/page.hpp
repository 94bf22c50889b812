// The page docs/scenarios.md as tests read it: its text, and the examples that it marks. Not a
// reader of Markdown.
#pragma once

#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace greenroom::tests {

inline std::string page() {
  std::ifstream file(std::string(GREENROOM_SOURCE_DIR) + "/docs/scenarios.md");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// What stands between the fences "```yaml KIND NAME", by that name.
inline std::map<std::string, std::string> examples(const std::string& kind = "scenario") {
  std::map<std::string, std::string> found;
  std::istringstream lines(page());
  std::string line, name;
  while (std::getline(lines, line)) {
    if (line.starts_with("```yaml " + kind + " "))
      name = line.substr(9 + kind.size());
    else if (line.starts_with("```"))
      name.clear();
    else if (!name.empty())
      found[name] += line + "\n";
  }
  return found;
}

}  // namespace greenroom::tests
