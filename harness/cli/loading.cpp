#include "harness/cli/loading.hpp"

#include "harness/cli/environment.hpp"
#include "harness/cli/reports.hpp"

#include <string_view>

namespace greenroom::harness::cli {

std::vector<std::string> search_path() {
  std::vector<std::string> folders;
  const std::string search = variable("GREENROOM_SCENARIOS");
  std::string_view rest = search;
  while (!rest.empty()) {
    const std::size_t colon = rest.find(':');
    folders.emplace_back(rest.substr(0, colon));
    if (colon == std::string_view::npos) break;
    rest.remove_prefix(colon + 1);
  }
  return folders;
}

LoadOptions load_options(const Rehearse& wanted) {
  LoadOptions options;
  options.with = wanted.with;
  for (const std::string& pair : wanted.set) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0)
      throw BadInput({command_line("--set takes word.word=value, not \"" + pair + "\"", "",
                                   "--set traffic=200/s")});
    options.set.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  options.search = search_path();
  return options;
}

void set_limit(const Rehearse& wanted, Case& play) {
  if (wanted.limit.empty()) return;
  const auto limit = read_length(wanted.limit);
  if (!limit) throw BadInput({command_line("--limit: " + limit.error().what, "", "--limit 4h")});
  play.scenario.limit = *limit;
}

}  // namespace greenroom::harness::cli
