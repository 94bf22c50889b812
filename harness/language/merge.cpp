#include "harness/language/merge.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::harness {

namespace {

/// Captured resources merge by service, kind and id. A document is whole: null in it is a value.
Node merged_resources(Node under, const Node& over, int levels) {
  if (levels == 0 || !under.is_map() || !over.is_map()) return over;
  for (const auto& entry : over.entries) {
    auto same = [&](const Entry& other) { return other.key == entry.key; };
    auto found = std::find_if(under.entries.begin(), under.entries.end(), same);
    if (entry.value.is_null())
      std::erase_if(under.entries, same);
    else if (found == under.entries.end())
      under.entries.push_back(entry);
    else
      *found = {entry.key, entry.place,
                merged_resources(std::move(found->value), entry.value, levels - 1)};
  }
  return under;
}

}  // namespace

Node merged(Node under, const Node& over, bool adds_up) {
  if (!under.is_map() || !over.is_map()) return over;
  for (const auto& entry : over.entries) {
    auto same = [&](const Entry& other) { return other.key == entry.key; };
    if (entry.value.is_null()) {
      std::erase_if(under.entries, same);
      continue;
    }
    auto found = std::find_if(under.entries.begin(), under.entries.end(), same);
    if (found == under.entries.end()) {
      // What a new word's map says is removed is not there: laying it over nothing drops it.
      auto value = entry.value;
      if (value.is_map() && entry.key != "resources") {
        Node empty;
        empty.kind = Node::Kind::map;
        empty.place = value.place;
        value = merged(std::move(empty), entry.value);
      }
      under.entries.push_back(Entry{entry.key, entry.place, std::move(value)});
      continue;
    }
    bool set = adds_up && (entry.key == "faults" || entry.key == "tags");
    if (set && found->value.is_list() && entry.value.is_list()) {
      auto& items = found->value.items;
      items.insert(items.end(), entry.value.items.begin(), entry.value.items.end());
    } else {
      constexpr int service_kind_id = 3;
      found->value = entry.key == "resources"
                         ? merged_resources(std::move(found->value), entry.value, service_kind_id)
                         : merged(std::move(found->value), entry.value);
      found->place = entry.place;
    }
  }
  return under;
}

namespace {

/// What a word's short form stands for: `strategy: linear` is `strategy: {shift: linear}`. Empty:
/// the short form gives way to what is set.
std::string_view meant_by_short_form(std::string_view word, std::string_view text) {
  if (word == "world" || word == "project") return "from";
  if (word == "strategy" && text != "project") return "shift";
  if (word == "traffic" && text != "none") return "rate";
  return "";
}

void make_map(Node& node, std::string_view word) {
  const auto meant = node.is_scalar() ? meant_by_short_form(word, node.text) : "";
  Node kept = node;
  node.kind = Node::Kind::map;
  node.text.clear();
  node.items.clear();
  node.entries.clear();
  if (!meant.empty()) {
    const Place place = kept.place;
    node.entries.push_back(Entry{std::string(meant), place, std::move(kept)});
  }
}

}  // namespace

void set_word(Node& tree, std::string_view path, Node value, Place at) {
  auto dot = path.find('.');
  bool last = dot == std::string_view::npos || tree.find(path) != nullptr;
  auto word = last ? path : path.substr(0, dot);
  if (at.source == nullptr) at = value.place;
  const bool in_path = at.source == value.place.source && at.column < value.place.column;
  if (in_path) at.length = static_cast<int>(word.size());
  auto* found = tree.find(word);
  if (found == nullptr) {
    Node empty;
    empty.place = value.place;
    tree.entries.push_back(Entry{std::string(word), at, std::move(empty)});
    found = &tree.entries.back().value;
  }
  if (last) {
    *found = std::move(value);
    return;
  }
  if (!found->is_map()) make_map(*found, word);
  auto rest = path.substr(dot + 1);
  if (in_path) at.column += static_cast<int>(dot) + 1;
  // `expect.users.lost`: users.lost is one word, since no word of expect is called users.
  if (word == "expect" || word == "steady_state") {
    Node map = std::move(*found);
    auto same = [&](const Entry& entry) { return entry.key == rest; };
    std::erase_if(map.entries, same);
    if (in_path) at.length = static_cast<int>(rest.size());
    map.entries.push_back(Entry{std::string(rest), at, std::move(value)});
    *found = std::move(map);
    return;
  }
  set_word(*found, rest, std::move(value), in_path ? at : Place{});
}

}  // namespace greenroom::harness
