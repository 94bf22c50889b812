// YAML as a tree of texts with places, for files that people write. Every value stays text; the
// loader that reads it knows its kind. Refused here: duplicate words, anchors, aliases, `<<`, tags.
#pragma once

#include "real/config/complaints.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::real {

struct YamlMember;

struct YamlNode {
  enum class Kind { null, text, list, map } kind = Kind::null;
  Place place;
  bool is_quoted = false;
  std::string text;
  std::vector<YamlNode> items;
  std::vector<YamlMember> members;

  // Defined where a member is whole: a vector of what is not yet known cannot be made or unmade.
  YamlNode();
  YamlNode(const YamlNode& other);
  YamlNode(YamlNode&& other);
  YamlNode& operator=(const YamlNode& other);
  YamlNode& operator=(YamlNode&& other);
  ~YamlNode();

  const YamlNode* find(std::string_view word) const;  ///< nullptr when absent
  bool is_map() const { return kind == Kind::map; }
  bool is_list() const { return kind == Kind::list; }
  bool is_text() const { return kind == Kind::text; }
  bool is_null() const { return kind == Kind::null; }
};

/// A word and its value.
struct YamlMember {
  YamlMember(YamlNode word, YamlNode value) : first(std::move(word)), second(std::move(value)) {}
  YamlNode first, second;
};

/// Reads one document. What cannot be read is added to `complaints`, and nullopt returned.
std::optional<YamlNode> read_yaml(const std::string& text, Complaints& complaints);

}  // namespace greenroom::real
