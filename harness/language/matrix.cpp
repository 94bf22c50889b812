#include "harness/language/loader.hpp"
#include "harness/language/merge.hpp"
#include "harness/language/read.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace greenroom::harness {

std::vector<MatrixCase> matrix_cases(const Node& tree, std::vector<std::string>& all_names,
                                     Errors& errors) {
  constexpr std::size_t most_cases = 256;
  const auto* matrix = tree.find("matrix");
  std::vector<MatrixCase> cases{{"", Node{}}};
  cases.front().overlay.kind = Node::Kind::map;
  if (matrix == nullptr) return cases;
  std::size_t count = 1;
  for (const auto& axis : matrix->entries)
    count *= std::max<std::size_t>(axis.value.entries.size(), 1);
  if (count > most_cases) {
    errors.add(matrix->place, "Y504", fmt::format("this matrix has {} cases", count));
    return {};
  }
  for (const auto& axis : matrix->entries) {
    std::vector<MatrixCase> longer;
    for (const auto& sofar : cases)
      for (const auto& entry : axis.value.entries)
        longer.push_back({sofar.name.empty() ? entry.key : sofar.name + "+" + entry.key,
                          merged(sofar.overlay, entry.value, true)});
    cases = std::move(longer);
  }
  for (const auto& each : cases) all_names.push_back(each.name);
  auto left_out = texts_of(tree, "except");
  std::erase_if(cases, [&](const MatrixCase& each) {
    return std::find(left_out.begin(), left_out.end(), each.name) != left_out.end();
  });
  return cases;
}

}  // namespace greenroom::harness
