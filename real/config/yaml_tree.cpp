#include "real/config/yaml_tree.hpp"

#include "real/config/remembered.hpp"
#include "real/text/text.hpp"

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace greenroom::real {

namespace {

constexpr std::size_t depth_max = 32;

Place place_of(const YAML::Mark& mark) { return {mark.line + 1, mark.column + 1}; }

/// Builds the tree from the parser's events: only they tell anchors and repeated words apart.
class Builder : public YAML::EventHandler {
 public:
  explicit Builder(Complaints& complaints) : complaints_(complaints) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(mark, anchor, YamlNode::Kind::null);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse_anchor(mark);
    add(mark, 0, YamlNode::Kind::null);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    YamlNode& node = add(mark, anchor, YamlNode::Kind::text);
    node.text = value;
    node.is_quoted = tag == "!";
    refuse_tag(mark, tag);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    refuse_tag(mark, tag);
    open(add(mark, anchor, YamlNode::Kind::list));
  }
  void OnSequenceEnd() override { path_.pop_back(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    refuse_tag(mark, tag);
    open(add(mark, anchor, YamlNode::Kind::map));
  }
  void OnMapEnd() override { path_.pop_back(); }

  YamlNode root;

 private:
  void open(YamlNode& node) {
    if (path_.size() >= depth_max)
      throw YAML::ParserException(YAML::Mark::null_mark(), "nested too deeply");
    path_.push_back(&node);
  }

  YamlNode& add(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind) {
    if (anchor != 0) refuse_anchor(mark);
    YamlNode node;
    node.kind = kind;
    node.place = place_of(mark);
    if (path_.empty()) return root = std::move(node);
    YamlNode& parent = *path_.back();
    if (parent.is_list()) return parent.items.emplace_back(std::move(node));
    // A map's events come as word, value, word, value: a member is complete once it has a value.
    if (parent.members.empty() || has_value(parent)) {
      values_.resize(std::max(values_.size(), path_.size()));
      values_[path_.size() - 1] = false;
      return parent.members.emplace_back(std::move(node), YamlNode()).first;
    }
    values_[path_.size() - 1] = true;
    return parent.members.back().second = std::move(node);
  }
  bool has_value(const YamlNode&) const { return values_[path_.size() - 1]; }

  void refuse_anchor(const YAML::Mark& mark) {
    complaints_.add({place_of(mark), "Y105", "an anchor, an alias or a merge key",
                     "YAML readers disagree about them", "write the value out"});
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (tag.empty() || tag == "?" || tag == "!") return;
    complaints_.add({place_of(mark), "Y106", "a tag \"" + tag + "\"",
                     "values are read by the word they stand at", "leave the tag out"});
  }

  Complaints& complaints_;
  std::vector<YamlNode*> path_;
  std::vector<bool> values_;
};

void refuse_repeats(const YamlNode& node, Complaints& complaints) {
  for (std::size_t i = 0; i < node.members.size(); ++i) {
    const YamlNode& word = node.members[i].first;
    if (!word.is_text())
      complaints.add({word.place, "Y107", "a word is wanted here, not a list or a map", "", ""});
    if (word.text == "<<")
      complaints.add({word.place, "Y105", "an anchor, an alias or a merge key",
                      "YAML readers disagree about them", "write the values out"});
    for (std::size_t j = 0; j < i; ++j) {
      if (node.members[j].first.text == word.text)
        complaints.add({word.place, "Y104",
                        "the word \"" + word.text + "\" stands twice in one map",
                        "some readers take the first, some the last",
                        "keep one of lines " + std::to_string(node.members[j].first.place.line) +
                            " and " + std::to_string(word.place.line)});
    }
    refuse_repeats(node.members[i].second, complaints);
  }
  for (const YamlNode& item : node.items) refuse_repeats(item, complaints);
}

/// The parser's own words are about its insides; the line usually tells what is meant.
Complaint broken(const std::string& text, const YAML::Exception& error) {
  Complaint complaint{{1, 1}, "Y101", "this is not YAML: " + error.msg, "", ""};
  if (!error.mark.is_null()) complaint.place = place_of(error.mark);
  const auto lines = split(text, '\n');
  const auto index = static_cast<std::size_t>(complaint.place.line) - 1;
  const auto line = index < lines.size() ? lines[index] : std::string_view();
  const auto indent = line.substr(0, line.find_first_not_of(" \t"));
  if (indent.find('\t') != std::string_view::npos) {
    complaint.what = "a tab at the beginning of a line";
    complaint.why = "YAML indents with spaces only";
    complaint.remedy = "two spaces a level";
  }
  const auto colon = line.find(": ");
  const auto value = colon == std::string_view::npos ? line : trimmed(line.substr(colon + 2));
  if (value.starts_with('%') || value.starts_with('*') || value.starts_with('@') ||
      value.starts_with('`')) {
    complaint.what = "a value that begins with \"" + std::string(value.substr(0, 1)) + "\"";
    complaint.why = "YAML keeps this sign for itself";
    complaint.remedy = "put the value into quotes";
  }
  return complaint;
}

}  // namespace

YamlNode::YamlNode() = default;
YamlNode::YamlNode(const YamlNode& other) = default;
YamlNode::YamlNode(YamlNode&& other) = default;
YamlNode& YamlNode::operator=(const YamlNode& other) = default;
YamlNode& YamlNode::operator=(YamlNode&& other) = default;
YamlNode::~YamlNode() = default;

const YamlNode* YamlNode::find(std::string_view word) const {
  for (const auto& [name, value] : members) {
    if (name.text == word) return &value;
  }
  return nullptr;
}

std::optional<YamlNode> read_yaml(const std::string& text, Complaints& complaints) {
  static thread_local Remembered<YamlNode> remembered;
  const YamlNode* known = complaints.empty() ? remembered.find(text) : nullptr;
  if (known != nullptr) return *known;
  Builder builder(complaints);
  try {
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      complaints.add({{1, 1}, "Y102", "the file is empty", "", ""});
      return std::nullopt;
    }
    Complaints ignored("", "");
    Builder second(ignored);
    if (parser.HandleNextDocument(second))
      complaints.add({second.root.place, "Y103", "a second document in one file", "", ""});
  } catch (const YAML::Exception& error) {
    complaints.add(broken(text, error));
    return std::nullopt;
  } catch (const std::exception& error) {
    complaints.add({{1, 1}, "Y101", std::string("this is not YAML: ") + error.what(), "", ""});
    return std::nullopt;
  }
  refuse_repeats(builder.root, complaints);
  if (!complaints.empty()) return std::nullopt;
  remembered.keep(text, builder.root);
  return std::move(builder.root);
}

}  // namespace greenroom::real
