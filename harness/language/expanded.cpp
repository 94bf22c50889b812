#include "harness/language/expanded.hpp"

#include "harness/language/word_types.hpp"
#include "sim/seam/check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace greenroom::harness {

namespace {

Entry default_of(const Word& word) {
  const auto origin =
      word.source.empty() ? std::string("default") : fmt::format("AWS's default: {}", word.source);
  auto source =
      std::make_shared<Source>(Source{origin, fmt::format("value: {}\n", word.otherwise), true});
  Errors errors;
  auto tree = parse_yaml(source, errors);
  GR_ASSERT(!errors.any() && tree.is_map(), "the default of a word is a value");
  return {std::string(word.name), tree.entries.front().place,
          std::move(tree.entries.front().value)};
}

/// Whether a map that nobody wrote holds nevertheless: each of its words has a default.
bool holds_unsaid(const Type& type) {
  return type.kind == Kind::map &&
         std::all_of(type.words.begin(), type.words.end(),
                     [](const Word& word) { return !word.otherwise.empty(); });
}

Node whole(const Node& tree, const Type& type) {
  Node all = tree;
  if (type.kind == Kind::dictionary)
    for (auto& entry : all.entries) entry.value = whole(entry.value, *type.item);
  if (type.kind != Kind::map) return all;
  all.entries.clear();
  for (const auto& word : type.words) {
    const auto said = std::find_if(tree.entries.begin(), tree.entries.end(),
                                   [&](const Entry& entry) { return entry.key == word.name; });
    if (said != tree.entries.end()) {
      all.entries.push_back({said->key, said->place, whole(said->value, *word.type)});
    } else if (!word.otherwise.empty()) {
      all.entries.push_back(default_of(word));
    } else if (holds_unsaid(*word.type)) {
      Node unsaid;
      unsaid.kind = Node::Kind::map;
      all.entries.push_back({std::string(word.name), {}, whole(unsaid, *word.type)});
    }
  }
  return all;
}

std::string origin_of(const Place& place) {
  const bool written = place.source == nullptr || !place.source->is_preset;
  return written ? "" : place.source->file;
}

/// Where all of an entry comes from; nullopt: its parts come from several places.
std::optional<std::string> origin_of(const Entry& entry) {
  const auto& parts = entry.value.entries;
  if (parts.empty()) return origin_of(entry.place);
  const auto first = origin_of(parts.front());
  for (const auto& part : parts)
    if (origin_of(part) != first) return std::nullopt;
  return first;
}

}  // namespace

std::string expanded_text(const WorldFile& world) {
  const Type& type = world.is_empty ? types::empty_world : type_of(FileKind::world);
  return block_text(whole(world.tree, type), [](const Entry& entry) { return origin_of(entry); });
}

}  // namespace greenroom::harness
