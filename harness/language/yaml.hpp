// The YAML layer: a file becomes a tree of text with a place for every word and value. It knows
// nothing of what words mean, and takes no value for a number or a boolean: the table of words
// does. Duplicate words, merge keys, anchors and tags are refused here. Not a general YAML reader.
#pragma once

#include "mocks/json.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

class Errors;

/// A file as it was read, for the source line of an error.
struct Source {
  std::string file;  ///< as people name it: relative to where they stand
  std::string text;
  bool is_preset = false;                   ///< ours: what nobody wrote
  std::string_view line(int number) const;  ///< from 1; without its end
};

/// Where something stands. Lines and columns count from 1; 0 means the whole file.
struct Place {
  std::shared_ptr<const Source> source;
  int line = 0;
  int column = 0;
  int length = 1;            ///< letters that the caret underlines
  std::string file() const;  ///< empty without a source
  std::string text() const;  ///< "file:8:3"
};

struct Entry;

struct Node {
  enum class Kind { null, scalar, list, map };
  Kind kind = Kind::null;
  bool quoted = false;  ///< the scalar was written in quotes or as a block: never a number
  std::string text;     ///< of a scalar
  Place place;
  std::vector<Node> items;     ///< of a list
  std::vector<Entry> entries;  ///< of a map, as written

  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_map() const { return kind == Kind::map; }
  bool is_list() const { return kind == Kind::list; }
  bool is_null() const { return kind == Kind::null; }
  /// The word's value; nullptr: the map has no such word (or this is no map).
  const Node* find(std::string_view key) const;
  Node* find(std::string_view key);
};

struct Entry {
  std::string key;
  Place place;  ///< of the word itself
  Node value;
};

/// The whole file as text; "-" is standard input. An unreadable file, a directory, a file above 1
/// MiB or one that is not UTF-8 is an error; nullptr then.
std::shared_ptr<const Source> read_source(const std::string& file, Errors& errors);
/// A tree of the source. What is no YAML, or YAML with two meanings, becomes errors (Y1xx).
Node parse_yaml(const std::shared_ptr<const Source>& source, Errors& errors);

/// A value on one line, as a person would write it: `{weights: {blue: 100}}`.
std::string flow_text(const Node& node);
/// A whole file in block form: what `--show` prints, and what an engine reads of a merged project.
std::string block_text(const Node& node);
/// What stands behind the line of a value, as a comment; nullopt: its parts are not alike, and each
/// has a line of its own.
using Remark = std::function<std::optional<std::string>(const Entry&)>;
std::string block_text(const Node& node, const Remark& remark);
/// As a document: unquoted integers, true, false and null are what they look like; the rest text.
mocks::Json to_json(const Node& node);

}  // namespace greenroom::harness
