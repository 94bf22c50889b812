// Reading a query request: the form's dotted names become a tree, the model says what it means.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;
using model::TimeForm;

constexpr std::size_t most_fields = 20'000;
constexpr std::size_t deepest = 64;

/// A piece of a dotted name: what it says itself, and what is below it. Names are views of fields.
struct Node {
  const std::string* value = nullptr;
  std::vector<std::pair<std::string_view, std::unique_ptr<Node>>> below;

  Node& child(std::string_view name) {
    // Fields come grouped: what was touched last is the likeliest.
    for (auto at = below.rbegin(); at != below.rend(); ++at)
      if (at->first == name) return *at->second;
    return *below.emplace_back(name, std::make_unique<Node>()).second;
  }
  const Node* find(std::string_view name) const {
    for (const auto& [key, node] : below)
      if (key == name) return node.get();
    return nullptr;
  }
};

std::optional<std::uint32_t> index_of(std::string_view name) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
  return number;
}

seam::Failure malformed(std::string text) {
  // AWS: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
  return seam::fail(
      seam::Error{seam::ErrorKind::refused, "MalformedInput", std::move(text), 400, {}, {}});
}

/// Walks tree and model together. EC2 has names of its own, and its lists are always flat.
class Reader {
 public:
  Reader(Decoded& out, bool ec2) : out_(out), ec2_(ec2) {}

  seam::Result<void> structure(const Shape& shape, const Node& node, JsonObject& object,
                               const std::string& path) {
    std::vector<const Node*> used;
    for (const Member& member : shape.members) {
      const Node* found = find(node, member);
      if (found == nullptr) continue;
      used.push_back(found);
      auto value = GR_TRY(this->value(member, *found, path + std::string(member.name)));
      if (!value.is_null()) object.emplace(member.name, std::move(value));
    }
    for (const auto& [name, below] : node.below)
      if (std::find(used.begin(), used.end(), below.get()) == used.end())
        out_.unknown.push_back(path + std::string(name));
    return {};
  }

 private:
  const Node* find(const Node& node, const Member& member) const {
    if (!ec2_) return node.find(member.wire);
    if (!member.query_name.empty()) return node.find(member.query_name);
    std::string name(member.wire);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
      name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return node.find(name);
  }

  seam::Result<Json> value(const Member& member, const Node& node, const std::string& path) {
    const Shape& shape = *member.shape;
    const bool flat = ec2_ || member.flattened || shape.flattened;
    switch (shape.kind) {
      case Kind::structure: {
        JsonObject object;
        GR_CHECK(structure(shape, node, object, path + "."));
        return Json(std::move(object));
      }
      case Kind::list:
        return list(shape, node, flat, path);
      case Kind::map:
        return map(shape, node, flat, path);
      default:
        if (node.value == nullptr || !node.below.empty())
          return malformed("Unexpected complex element at " + path);
        return scalar(member, *node.value, path);
    }
  }

  /// Children by their numbers, in order of these; gaps are passed over.
  static seam::Result<std::vector<const Node*>> numbered(const Node& node,
                                                         const std::string& path) {
    std::vector<std::pair<std::uint32_t, const Node*>> found;
    for (const auto& [name, below] : node.below) {
      const auto index = index_of(name);
      if (!index) return malformed("Unexpected element '" + std::string(name) + "' at " + path);
      found.emplace_back(*index, below.get());
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Node*> nodes;
    for (const auto& entry : found) nodes.push_back(entry.second);
    return nodes;
  }

  seam::Result<Json> list(const Shape& shape, const Node& node, bool flat,
                          const std::string& path) {
    const Member& member = shape.members[0];
    const std::string_view name = member.renamed ? member.wire : std::string_view("member");
    JsonArray array;
    const Node* elements = flat ? &node : node.find(name);
    if (elements == nullptr && !node.below.empty())
      return malformed("Unexpected element '" + std::string(node.below.front().first) + "' at " +
                       path);
    if (elements == nullptr) return Json(std::move(array));
    if (!flat && node.below.size() > 1) return malformed("Two kinds of elements at " + path);
    const auto found = GR_TRY(numbered(*elements, path));
    for (std::size_t index = 0; index < found.size(); ++index)
      array.push_back(
          GR_TRY(value(member, *found[index], path + "." + std::to_string(index + 1) + ".member")));
    return Json(std::move(array));
  }

  seam::Result<Json> map(const Shape& shape, const Node& node, bool flat, const std::string& path) {
    const Member& key = shape.members[0];
    const std::string_view key_name = key.renamed ? key.wire : std::string_view("key");
    const Member& content = shape.members[1];
    const std::string_view content_name =
        content.renamed ? content.wire : std::string_view("value");
    JsonObject object;
    const Node* entries = flat ? &node : node.find("entry");
    if (entries == nullptr) return Json(std::move(object));
    for (const Node* entry : GR_TRY(numbered(*entries, path))) {
      const Node* named = entry->find(key_name);
      const Node* held = entry->find(content_name);
      if (named == nullptr || named->value == nullptr || held == nullptr)
        return malformed("An entry without key or value at " + path);
      object[*named->value] = GR_TRY(value(content, *held, path + "." + *named->value));
    }
    return Json(std::move(object));
  }

  static seam::Result<Json> scalar(const Member& member, const std::string& text,
                                   const std::string& path) {
    auto value = scalar_from(member, text, TimeForm::iso_8601);
    if (value) return *std::move(value);
    return malformed("'" + text + "' has the wrong type at " + path);
  }

  Decoded& out_;
  bool ec2_;
};

seam::Result<Node> tree_of(const std::vector<FormField>& fields) {
  Node root;
  for (const FormField& field : fields) {
    std::string_view rest = field.name;
    if (rest == "Action" || rest == "Version" || rest.starts_with("X-Amz-")) continue;
    Node* node = &root;
    for (std::size_t depth = 0;; ++depth) {
      if (depth > deepest) return malformed("A name has too many parts");
      const std::size_t dot = rest.find('.');
      node = &node->child(rest.substr(0, dot));
      if (dot == std::string_view::npos) break;
      rest.remove_prefix(dot + 1);
    }
    if (node->value != nullptr) return malformed("Duplicate parameter " + field.name);
    node->value = &field.value;
  }
  return root;
}

}  // namespace

seam::Result<std::vector<FormField>> parse_form(std::string_view body) {
  std::vector<FormField> fields;
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('&'), body.size());
    const std::string_view part = body.substr(0, end);
    body.remove_prefix(std::min(end + 1, body.size()));
    if (part.empty()) continue;
    const std::size_t equals = part.find('=');
    FormField field;
    const bool good = unescape(part.substr(0, equals), Plus::is_space, field.name) &&
                      (equals == std::string_view::npos ||
                       unescape(part.substr(equals + 1), Plus::is_space, field.value));
    if (!good || fields.size() == most_fields)
      // AWS: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
      return seam::fail(seam::Error{seam::ErrorKind::refused,
                                    "MalformedQueryString",
                                    good ? "The query string has too many parameters."
                                         : "The query string contains a syntax error.",
                                    400,
                                    {},
                                    {}});
    fields.push_back(std::move(field));
  }
  return fields;
}

namespace {

seam::Result<Decoded> decode_form(const Shape* input, const std::vector<FormField>& fields,
                                  bool ec2) {
  Decoded decoded;
  const Node root = GR_TRY(tree_of(fields));
  Reader reader(decoded, ec2);
  static const Shape nothing{};
  GR_CHECK(reader.structure(input != nullptr ? *input : nothing, root, decoded.document, {}));
  return decoded;
}

}  // namespace

seam::Result<Decoded> decode_query(const Shape* input, const std::vector<FormField>& fields) {
  return decode_form(input, fields, false);
}

seam::Result<Decoded> decode_ec2(const Shape* input, const std::vector<FormField>& fields) {
  auto decoded = decode_form(input, fields, true);
  if (decoded.has_value()) return decoded;
  // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  seam::Error error = decoded.error();
  error.code = "InvalidParameterValue";
  return seam::fail(std::move(error));
}

}  // namespace greenroom::mocks::protocol
