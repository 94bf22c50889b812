// Lists whose rows come from tables of other rooms. For `greenroom list` alone.
#pragma once

#include <string>
#include <vector>

namespace greenroom::harness::cli {

struct Item {
  std::string name, about;
};
using Items = std::vector<Item>;

Items list_faults(const std::vector<std::string>& rest);
Items list_numbers(const std::vector<std::string>& rest);
Items list_steps(const std::vector<std::string>& rest);
/// Words of `expect`.
Items list_expectations(const std::vector<std::string>& rest);
/// Every word of the tables; `rest` names a file's kind: scenario, world, project or overlay.
Items list_words(const std::vector<std::string>& rest);

}  // namespace greenroom::harness::cli
