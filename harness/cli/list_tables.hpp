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

}  // namespace greenroom::harness::cli
