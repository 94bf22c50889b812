// Typed values out of a tree that the table of words has accepted. What cannot be read here is our
// own mistake: the check came first. For the loader's files only.
#pragma once

#include "harness/language/names.hpp"
#include "harness/language/scenario.hpp"
#include "harness/language/words.hpp"
#include "harness/language/yaml.hpp"
#include "sim/seam/check.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

template <class T>
T sure(Read<T> read) {
  GR_ASSERT(read.has_value(), "the table of words accepted this value");
  return *std::move(read);
}

inline std::string text_of(const Node& map, std::string_view word,
                           std::string_view otherwise = {}) {
  const auto* found = map.find(word);
  return found != nullptr && found->is_scalar() ? found->text : std::string(otherwise);
}
inline Length length_of(const Node& map, std::string_view word, Length otherwise) {
  const auto* found = map.find(word);
  return found == nullptr ? otherwise : sure(read_length(found->text));
}
inline int count_of(const Node& map, std::string_view word, int otherwise) {
  const auto* found = map.find(word);
  return found == nullptr ? otherwise : static_cast<int>(sure(read_count(found->text)));
}
inline bool flag_of(const Node& map, std::string_view word, bool otherwise) {
  const auto* found = map.find(word);
  return found == nullptr ? otherwise : found->text == "true";
}
/// A list of scalars, or one scalar alone.
inline std::vector<std::string> texts_of(const Node& map, std::string_view word) {
  std::vector<std::string> texts;
  const auto* found = map.find(word);
  if (found != nullptr && found->is_scalar()) texts.push_back(found->text);
  if (found != nullptr)
    for (const auto& item : found->items) texts.push_back(item.text);
  return texts;
}

Strategy read_strategy(const Node& node);
/// What `over` says, and where it is silent what `under` says. A shift that is named brings its
/// own step and every (canary 10 % 5m, linear 10 % 1m) unless they are said with it.
Strategy laid_over(const Strategy& under, const Strategy& over);
Scenario read_scenario(const Node& tree);

}  // namespace greenroom::harness
