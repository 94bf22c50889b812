// A captured document, held against the model of the service that answered it.
#include "harness/language/captured.hpp"
#include "harness/language/values.hpp"
#include "mocks/model/model.hpp"

#include <fmt/format.h>

#include <charconv>

namespace greenroom::harness {

namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::model::Shape;
using ShapeKind = mocks::model::Kind;

std::optional<std::int64_t> integer_of(std::string_view text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return {};
  return number;
}

/// A decimal with up to `digits` digits behind its point, times ten to the power of these.
std::optional<std::int64_t> scaled(std::string_view text, std::size_t digits) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  std::string whole(text.substr(0, point));
  std::string fraction(point == std::string_view::npos ? "" : text.substr(point + 1));
  constexpr std::string_view figures = "0123456789";
  if (whole.empty() || whole.size() > 12 || whole.find_first_not_of(figures) != std::string::npos ||
      fraction.find_first_not_of(figures) != std::string::npos)
    return {};
  fraction.resize(digits, '0');
  const auto number = integer_of(whole + fraction);
  return number && negative ? -*number : number;
}

/// Seconds since 1970, or a date; milliseconds.
std::optional<std::int64_t> moment_of(std::string_view text) {
  if (text.find('T') == std::string_view::npos) return scaled(text, 3);
  std::int64_t below = 0;
  std::string date(text);
  if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
    if (!text.ends_with('Z')) return {};
    const auto part =
        scaled("0." + std::string(text.substr(point + 1, text.size() - point - 2)), 3);
    if (!part) return {};
    below = *part;
    date = std::string(text.substr(0, point)) + "Z";
  }
  const auto when = read_date(date);
  if (!when) return {};
  return when->time_since_epoch().count() / 1000 + below;
}

bool is_date(std::string_view text) {
  return text.find('T') != std::string_view::npos && moment_of(text).has_value();
}

std::string_view written_form(ShapeKind kind) {
  switch (kind) {
    case ShapeKind::structure:
    case ShapeKind::map:
      return "a map";
    case ShapeKind::list:
      return "a list";
    case ShapeKind::boolean:
      return "true or false";
    case ShapeKind::integer:
    case ShapeKind::long_integer:
      return "a whole number";
    case ShapeKind::decimal:
      return "a number";
    case ShapeKind::timestamp:
      return "a date, or seconds since 1970";
    case ShapeKind::text:
    case ShapeKind::blob:
      break;
  }
  return "text";
}

class Reader {
 public:
  explicit Reader(Errors& errors) : errors_(errors) {}

  Json read(const Node& node, const Shape& shape, std::string_view word) {
    switch (shape.kind) {
      case ShapeKind::structure:
      case ShapeKind::map:
        return node.is_map() ? map(node, shape, word) : wrong(node, shape, word);
      case ShapeKind::list:
        return node.is_list() ? list(node, shape, word) : wrong(node, shape, word);
      default:
        return node.is_scalar() ? scalar(node, shape, word) : wrong(node, shape, word);
    }
  }

 private:
  Json wrong(const Node& node, const Shape& shape, std::string_view word) {
    errors_.add(node.place, "W124", fmt::format("{} is {}", word, written_form(shape.kind)));
    return {};
  }

  Json map(const Node& node, const Shape& shape, std::string_view word) {
    JsonObject object;
    for (const Entry& entry : node.entries) {
      const Shape* inner = nullptr;
      if (shape.kind == ShapeKind::map) {
        inner = shape.members[1].shape;
      } else if (const auto* member = shape.member(entry.key)) {
        inner = member->shape;
      }
      if (inner == nullptr)
        unknown(entry, shape, word);
      else
        object[entry.key] = read(entry.value, *inner, entry.key);
    }
    return object;
  }

  void unknown(const Entry& entry, const Shape& shape, std::string_view word) {
    auto& error =
        errors_.add(entry.place, "W123", fmt::format("{} has no member \"{}\"", word, entry.key));
    std::vector<std::string_view> names;
    for (const auto& member : shape.members) names.push_back(member.name);
    error.nearest = nearest_of(entry.key, std::span<const std::string_view>(names));
  }

  Json list(const Node& node, const Shape& shape, std::string_view word) {
    JsonArray array;
    for (const Node& item : node.items) array.push_back(read(item, *shape.members[0].shape, word));
    return array;
  }

  Json scalar(const Node& node, const Shape& shape, std::string_view word) {
    std::optional<std::int64_t> number;
    switch (shape.kind) {
      case ShapeKind::text:
      case ShapeKind::blob:
        return Json(node.text);
      case ShapeKind::boolean:
        if (node.text == "true" || node.text == "false") return node.text == "true";
        return wrong(node, shape, word);
      case ShapeKind::decimal:
        number = scaled(node.text, 6);
        break;
      case ShapeKind::timestamp:
        number = moment_of(node.text);
        break;
      default:
        number = integer_of(node.text);
    }
    if (!number) return wrong(node, shape, word);
    const bool is_count = shape.kind == ShapeKind::integer || shape.kind == ShapeKind::long_integer;
    if (is_count &&
        ((shape.has_min && *number < shape.min) || (shape.has_max && *number > shape.max)))
      errors_.add(node.place, "W124",
                  shape.has_max ? fmt::format("{} is from {} to {}", word, shape.min, shape.max)
                                : fmt::format("{} is at least {}", word, shape.min));
    return Json(*number);
  }

  Errors& errors_;
};

const Shape* shape_of(const CapturedKind& row) {
  const auto* operation = mocks::model::service(row.model).operation(row.operation);
  const Shape* shape = operation == nullptr ? nullptr : operation->output;
  if (shape == nullptr || row.member.empty()) return shape;
  shape = shape->member(row.member)->shape;
  return shape->kind == ShapeKind::list ? shape->members[0].shape : shape;
}

/// Members of Cloudflare's documents that the edge reads; its API has no published model.
void check_edge(const CapturedKind& row, const Node& node, Errors& errors) {
  for (const Entry& entry : node.entries) {
    const bool flag = entry.key == "proxied" || entry.key == "paused";
    const bool text = entry.key == "id" || entry.key == "name" || entry.key == "content" ||
                      entry.key == "type" || entry.key == "modified_on";
    const bool null = entry.value.is_null() && entry.key == "modified_on";
    if (flag && entry.value.text != "true" && entry.value.text != "false")
      errors.add(entry.value.place, "W124", fmt::format("{} is true or false", entry.key));
    if (text && !entry.value.is_scalar() && !null)
      errors.add(entry.value.place, "W124", fmt::format("{} is text", entry.key));
    else if (entry.key == "modified_on" && !null && !is_date(entry.value.text))
      errors.add(entry.value.place, "W124", "modified_on is a date in UTC");
  }
  if (row.kind != "setting") return;
  for (const Entry& entry : node.entries)
    if (entry.key != "id" && entry.key != "value" && entry.key != "editable" &&
        entry.key != "modified_on")
      errors.add(entry.place, "W123", fmt::format("setting has no member \"{}\"", entry.key));
}

}  // namespace

JsonObject read_document(const CapturedKind& row, const Node& node, Errors& errors) {
  if (!node.is_map()) {
    errors.add(node.place, "W124", fmt::format("{} is a map", row.kind));
    return {};
  }
  if (row.model.empty()) {
    check_edge(row, node, errors);
    return to_json(node).get_object();
  }
  return Reader(errors).read(node, *shape_of(row), row.kind).get_object();
}

}  // namespace greenroom::harness
