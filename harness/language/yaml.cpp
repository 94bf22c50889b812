#include "harness/language/yaml.hpp"

#include "harness/language/errors.hpp"
#include "harness/language/yaml_mistakes.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace greenroom::harness {

namespace {

/// Ends the parse where going on would only repeat one mistake. Never leaves this file.
struct Abandoned : std::exception {};

/// Builds the tree from the parser's events, which, unlike its own nodes, keep duplicate words
/// and whether a scalar was quoted.
class Builder : public YAML::EventHandler {
 public:
  Builder(std::shared_ptr<const Source> source, Errors& errors)
      : source_(std::move(source)), errors_(errors) {}

  Node root;

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ < 2) return;
    errors_.add(at(mark, 3), "Y109", "a second document begins here");
    throw Abandoned{};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    Node node;
    node.place = at(mark, 1);
    put(std::move(node));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_anchor(mark, 1); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    Node node;
    node.quoted = tag == "!";
    bool null = !node.quoted && (value == "null" || value == "~" || value.empty());
    node.kind = null ? Node::Kind::null : Node::Kind::scalar;
    node.text = value;
    auto quotes = node.quoted ? 2 : 0;
    node.place = at(mark, static_cast<int>(value.size()) + quotes);
    put(std::move(node));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Node::Kind::list);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Node::Kind::map);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    Node node;
    bool key_pending = false;  ///< the key came, its value did not
    bool drop = false;         ///< the pending key stands there twice
  };

  Place at(const YAML::Mark& mark, int length) const {
    return {source_, mark.line + 1, mark.column + 1, std::max(length, 1)};
  }
  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor == 0) return;
    errors_.add(at(mark, 1), "Y106", "anchors and aliases are not used here");
    throw Abandoned{};
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (tag.empty() || tag == "?" || tag == "!") return;
    errors_.add(at(mark, 1), "Y107", fmt::format("the tag \"{}\" is not used here", tag));
  }
  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            Node::Kind kind) {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (expects_key()) {
      errors_.add(at(mark, 1), "Y110", "a list or a map stands where a word belongs");
      throw Abandoned{};
    }
    Open opened;
    opened.node.kind = kind;
    opened.node.place = at(mark, 1);
    open_.push_back(std::move(opened));
  }
  void close() {
    auto node = std::move(open_.back().node);
    open_.pop_back();
    put(std::move(node));
  }
  bool expects_key() const {
    return !open_.empty() && open_.back().node.is_map() && !open_.back().key_pending;
  }
  void put(Node node) {
    if (open_.empty()) {
      root = std::move(node);
    } else if (open_.back().node.is_list()) {
      open_.back().node.items.push_back(std::move(node));
    } else if (!open_.back().key_pending) {
      put_key(std::move(node));
    } else {
      auto& top = open_.back();
      top.key_pending = false;
      if (top.drop) return;
      // A value that is not there stands, for an error's caret, where its word stands.
      if (node.is_null()) node.place = top.node.entries.back().place;
      top.node.entries.back().value = std::move(node);
    }
  }
  void put_key(Node node) {
    auto& top = open_.back();
    top.key_pending = true;
    top.drop = false;
    if (node.text == "<<") errors_.add(node.place, "Y105", "the merge key \"<<\" is not used here");
    auto first = std::find_if(top.node.entries.begin(), top.node.entries.end(),
                              [&](const Entry& entry) { return entry.key == node.text; });
    if (first != top.node.entries.end()) {
      const int here = node.place.line, there = first->place.line;
      errors_.add(node.place, "Y104", fmt::format("the word \"{}\" stands here twice", node.text))
          .remedy = here == there ? "leave out one of the two"
                                  : fmt::format("leave out line {} or line {}", there, here);
      top.drop = true;
      return;
    }
    top.node.entries.push_back(Entry{std::move(node.text), node.place, Node{}});
  }

  std::shared_ptr<const Source> source_;
  Errors& errors_;
  std::vector<Open> open_;
  int documents_ = 0;
};

void append_flow(const Node& node, std::string& text);

bool plain(std::string_view text) {
  if (text.empty() || text == "null" || text == "~") return false;
  constexpr std::string_view first_bad = "!&*-?|>%@`\"'#,[]{}: ";
  if (first_bad.find(text.front()) != std::string_view::npos) return false;
  if (text.back() == ' ' || text.back() == ':') return false;
  for (std::size_t index = 0; index < text.size(); ++index) {
    char c = text[index];
    if (static_cast<unsigned char>(c) < 0x20 || c == ',' || c == '[' || c == ']' || c == '{' ||
        c == '}')
      return false;
    if (c == ':' && index + 1 < text.size() && text[index + 1] == ' ') return false;
    if (c == '#' && index > 0 && text[index - 1] == ' ') return false;
  }
  return true;
}

std::string scalar_text(const Node& node) {
  if (!node.quoted && plain(node.text)) return node.text;
  std::string text = "\"";
  for (char c : node.text) {
    if (c == '"' || c == '\\') text += '\\';
    if (c == '\n')
      text += "\\n";
    else if (c == '\t')
      text += "\\t";
    else if (static_cast<unsigned char>(c) < 0x20)
      text += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    else
      text += c;
  }
  return text + '"';
}

std::string key_text(std::string_view key) {
  Node node;
  node.text = key;
  return scalar_text(node);
}

void append_flow(const Node& node, std::string& text) {
  if (node.is_null()) text += "null";
  if (node.is_scalar()) text += scalar_text(node);
  if (node.is_list()) {
    text += '[';
    for (const auto& item : node.items) {
      if (&item != &node.items.front()) text += ", ";
      append_flow(item, text);
    }
    text += ']';
  }
  if (!node.is_map()) return;
  text += '{';
  for (const auto& entry : node.entries) {
    if (&entry != &node.entries.front()) text += ", ";
    text += key_text(entry.key) + ": ";
    append_flow(entry.value, text);
  }
  text += '}';
}

constexpr std::size_t flow_width = 96, remark_column = 40;

class BlockWriter {
 public:
  explicit BlockWriter(const Remark& remark) : remark_(remark) {}

  /// `indent` spaces stand before each line but the first, which the caller has begun.
  void append(const Node& node, std::size_t indent, const Entry* word) {
    const auto said = word == nullptr || !remark_ ? std::string() : remark_(*word);
    const bool deep =
        (node.is_map() && !node.entries.empty()) || (node.is_list() && !node.items.empty());
    const auto flow = flow_text(node);
    if (!deep || (said && indent > 0 && flow.size() + indent <= flow_width))
      return end_line((word != nullptr ? " " : "") + flow, said.value_or(""));
    if (word != nullptr) text += '\n';
    const std::string lead(indent, ' ');
    bool first = word == nullptr;
    for (const auto& item : node.items) {
      text += (first ? "" : lead) + "- ";
      first = false;
      append(item, indent + 2, nullptr);
    }
    for (const auto& entry : node.entries) {
      text += (first ? "" : lead) + key_text(entry.key) + ":";
      first = false;
      append(entry.value, indent + 2, &entry);
    }
  }

  std::string text;

 private:
  void end_line(const std::string& value, const std::string& said) {
    text += value;
    if (!said.empty()) {
      const auto begin = text.rfind('\n') + 1;  // npos + 1 is 0
      const auto width = text.size() - begin;
      text += std::string(width < remark_column ? remark_column - width : 2, ' ') + "# " + said;
    }
    text += '\n';
  }

  const Remark& remark_;
};

bool is_integer(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.empty() || text.size() > 15 || (text.size() > 1 && text[0] == '0')) return false;
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Node parse_yaml(const std::shared_ptr<const Source>& source, Errors& errors) {
  Builder builder(source, errors);
  try {
    std::istringstream in(source->text);
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Abandoned&) {
  } catch (const YAML::Exception& broken) {
    const Place place{source, broken.mark.line + 1, broken.mark.column + 1, 1};
    report_broken(place, broken.msg, errors);
  }
  return std::move(builder.root);
}

std::string flow_text(const Node& node) {
  std::string text;
  append_flow(node, text);
  return text;
}

std::string block_text(const Node& node) { return block_text(node, {}); }

std::string block_text(const Node& node, const Remark& remark) {
  BlockWriter writer(remark);
  writer.append(node, 0, nullptr);
  return std::move(writer.text);
}

mocks::Json to_json(const Node& node) {
  if (node.is_null()) return nullptr;
  if (node.is_list()) {
    mocks::JsonArray array;
    for (const auto& item : node.items) array.push_back(to_json(item));
    return array;
  }
  if (node.is_map()) {
    mocks::JsonObject object;
    for (const auto& entry : node.entries) object[entry.key] = to_json(entry.value);
    return object;
  }
  if (!node.quoted && is_integer(node.text)) return std::int64_t{std::stoll(node.text)};
  if (!node.quoted && (node.text == "true" || node.text == "false")) return node.text == "true";
  return mocks::Json(node.text);
}

}  // namespace greenroom::harness
