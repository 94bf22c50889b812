#include "mocks/events/pattern.hpp"

#include "mocks/protocol/values.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace greenroom::mocks::events {
namespace {

seam::Failure not_valid(std::string_view reason) {
  return refuse("InvalidEventPatternException",
                "Event pattern is not valid. Reason: " + std::string(reason));
}

std::optional<std::int64_t> micro_of(const Json& value) {
  if (!value.is_number()) return std::nullopt;
  return protocol::millionths(boost::json::serialize(value));
}

bool is_literal(const Json& value) {
  return value.is_string() || value.is_number() || value.is_bool() || value.is_null();
}

std::string folded(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return lower;
}

/// A star stands for any text; "\*" for a star.
bool wildcard_matches(std::string_view pattern, std::string_view text) {
  std::size_t at = 0, in = 0, star = std::string_view::npos, resume = 0;
  while (in < text.size()) {
    const bool escaped = at + 1 < pattern.size() && pattern[at] == '\\';
    const std::size_t here = escaped ? at + 1 : at;
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      resume = in;
    } else if (here < pattern.size() && pattern[here] == text[in]) {
      at = here + 1;
      ++in;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      in = ++resume;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

// ---- Reading.

Result<void> check_numeric(const Json& value) {
  const JsonArray* parts = value.if_array();
  if (parts == nullptr || (parts->size() != 2 && parts->size() != 4))
    return not_valid("Value of numeric must be an array of operators and numbers");
  for (std::size_t at = 0; at < parts->size(); at += 2) {
    const Json& sign = (*parts)[at];
    const bool known = sign.is_string() &&
                       (sign == "<" || sign == "<=" || sign == "=" || sign == ">" || sign == ">=");
    if (!known) return not_valid("Unrecognized numeric range operator");
    if (!micro_of((*parts)[at + 1])) return not_valid("Numeric range operand must be a number");
  }
  return {};
}

Result<void> check_text_match(std::string_view name, const Json& value) {
  if (value.is_string()) return {};
  const JsonObject* inner = value.if_object();
  const bool folds = (name == "prefix" || name == "suffix") && inner != nullptr &&
                     inner->size() == 1 && inner->begin()->key() == "equals-ignore-case" &&
                     inner->begin()->value().is_string();
  if (folds) return {};
  return not_valid(std::string(name) + " match pattern must be a string");
}

Result<void> check_anything_but(const Json& value) {
  if (is_literal(value) && !value.is_null()) return {};
  if (const JsonArray* list = value.if_array()) {
    for (const Json& one : *list)
      if (!one.is_string() && !one.is_number())
        return not_valid("Inside anything but list, start|null|boolean is not supported.");
    if (!list->empty()) return {};
  }
  const JsonObject* inner = value.if_object();
  if (inner != nullptr && inner->size() == 1) {
    const std::string_view name = inner->begin()->key();
    const Json& given = inner->begin()->value();
    if (name == "prefix" || name == "suffix" || name == "equals-ignore-case" ||
        name == "wildcard") {
      if (given.is_string()) return {};
      if (const JsonArray* texts = given.if_array();
          texts != nullptr && !texts->empty() &&
          std::all_of(texts->begin(), texts->end(),
                      [](const Json& one) { return one.is_string(); }))
        return {};
    }
  }
  return not_valid("Value of anything-but must be an array or single string/number value.");
}

Result<void> check_matcher(const JsonObject& matcher) {
  if (matcher.size() != 1) return not_valid("Only one key allowed in match expression");
  const std::string_view name = matcher.begin()->key();
  const Json& value = matcher.begin()->value();
  if (name == "numeric") return check_numeric(value);
  if (name == "anything-but") return check_anything_but(value);
  if (name == "exists")
    return value.is_bool() ? Result<void>()
                           : not_valid("exists match pattern must be true or false");
  if (name == "prefix" || name == "suffix" || name == "equals-ignore-case" || name == "wildcard")
    return check_text_match(name, value);
  if (name == "cidr") return not_valid("greenroom does not model the match type cidr");
  return not_valid("Unrecognized match type " + std::string(name));
}

Result<void> check_object(const JsonObject& pattern);

Result<void> check_field(std::string_view name, const Json& value) {
  if (const JsonObject* inner = value.if_object()) {
    if (inner->empty()) return not_valid("Empty objects are not allowed");
    return check_object(*inner);
  }
  const JsonArray* choices = value.if_array();
  if (choices == nullptr)
    return not_valid("\"" + std::string(name) + "\" must be an object or an array");
  if (choices->empty()) return not_valid("Empty arrays are not allowed");
  for (const Json& choice : *choices) {
    if (const JsonObject* matcher = choice.if_object())
      GR_CHECK(check_matcher(*matcher));
    else if (!is_literal(choice))
      return not_valid("Match value must be String, number, true, false, or null");
  }
  return {};
}

bool is_or(std::string_view name, const Json& value) {
  const JsonArray* choices = value.if_array();
  return name == "$or" && choices != nullptr && choices->size() >= 2 &&
         std::all_of(choices->begin(), choices->end(),
                     [](const Json& one) { return one.is_object() && !one.get_object().empty(); });
}

Result<void> check_object(const JsonObject& pattern) {
  for (const auto& member : pattern) {
    if (!is_or(member.key(), member.value())) {
      GR_CHECK(check_field(member.key(), member.value()));
      continue;
    }
    for (const Json& choice : member.value().get_array())
      GR_CHECK(check_object(choice.get_object()));
  }
  return {};
}

// ---- Matching.

bool numeric_holds(const JsonArray& parts, std::int64_t value) {
  for (std::size_t at = 0; at + 1 < parts.size(); at += 2) {
    const std::string_view sign = parts[at].get_string();
    const std::int64_t bound = micro_of(parts[at + 1]).value_or(0);
    const bool holds = (sign == "<" && value < bound) || (sign == "<=" && value <= bound) ||
                       (sign == "=" && value == bound) || (sign == ">" && value > bound) ||
                       (sign == ">=" && value >= bound);
    if (!holds) return false;
  }
  return true;
}

bool text_holds(std::string_view name, const Json& wanted, std::string_view text) {
  if (const JsonArray* any = wanted.if_array())
    return std::any_of(any->begin(), any->end(),
                       [&](const Json& one) { return text_holds(name, one, text); });
  if (const JsonObject* inner = wanted.if_object()) {
    const Json lower(folded(std::string_view(inner->begin()->value().get_string())));
    return text_holds(name, lower, folded(text));
  }
  const std::string_view part = wanted.get_string();
  if (name == "prefix") return text.starts_with(part);
  if (name == "suffix") return text.ends_with(part);
  if (name == "equals-ignore-case") return folded(text) == folded(part);
  return wildcard_matches(part, text);
}

bool equals(const Json& wanted, const Json& value) {
  if (wanted.is_number() && value.is_number()) return micro_of(wanted) == micro_of(value);
  return wanted == value;
}

bool anything_but_holds(const Json& unwanted, const Json& value) {
  if (const JsonArray* list = unwanted.if_array())
    return std::none_of(list->begin(), list->end(),
                        [&](const Json& one) { return equals(one, value); });
  if (const JsonObject* inner = unwanted.if_object()) {
    if (!value.is_string()) return true;
    return !text_holds(inner->begin()->key(), inner->begin()->value(),
                       std::string_view(value.get_string()));
  }
  return !equals(unwanted, value);
}

bool choice_holds(const Json& choice, const Json& value) {
  const JsonObject* matcher = choice.if_object();
  if (matcher == nullptr) return equals(choice, value);
  const std::string_view name = matcher->begin()->key();
  const Json& wanted = matcher->begin()->value();
  if (name == "exists") return wanted.get_bool();
  if (name == "anything-but") return anything_but_holds(wanted, value);
  if (name == "numeric") {
    const auto number = micro_of(value);
    return number && numeric_holds(wanted.get_array(), *number);
  }
  return value.is_string() && text_holds(name, wanted, std::string_view(value.get_string()));
}

bool wants_absence(const JsonArray& choices) {
  return std::any_of(choices.begin(), choices.end(), [](const Json& choice) {
    const JsonObject* matcher = choice.if_object();
    return matcher != nullptr && matcher->contains("exists") && matcher->at("exists") == false;
  });
}

bool field_holds(const JsonArray& choices, const Json* value) {
  if (value == nullptr || value->is_object()) return value == nullptr && wants_absence(choices);
  const auto any = [&](const Json& one) {
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Json& choice) { return choice_holds(choice, one); });
  };
  if (const JsonArray* values = value->if_array())
    return std::any_of(values->begin(), values->end(), any);
  return any(*value);
}

bool part_holds(const JsonObject& pattern, const Json* value) {
  static const JsonObject nothing;
  if (value != nullptr && value->is_array()) {
    const JsonArray& values = value->get_array();
    return std::any_of(values.begin(), values.end(),
                       [&](const Json& one) { return part_holds(pattern, &one); });
  }
  const JsonObject* object = value == nullptr ? nullptr : value->if_object();
  return matches(pattern, object != nullptr ? *object : nothing);
}

}  // namespace

Result<JsonObject> parse_pattern(std::string_view text) {
  boost::system::error_code broken;
  const Json pattern = boost::json::parse(text, broken);
  if (broken || !pattern.is_object()) return not_valid("Filter is not an object");
  if (pattern.get_object().empty()) return not_valid("Empty event pattern is not allowed");
  GR_CHECK(check_object(pattern.get_object()));
  return pattern.get_object();
}

bool matches(const JsonObject& pattern, const JsonObject& event) {
  return std::all_of(pattern.begin(), pattern.end(), [&](const auto& member) {
    if (is_or(member.key(), member.value())) {
      const JsonArray& choices = member.value().get_array();
      return std::any_of(choices.begin(), choices.end(),
                         [&](const Json& one) { return matches(one.get_object(), event); });
    }
    const Json* value = event.if_contains(member.key());
    if (const JsonObject* inner = member.value().if_object()) return part_holds(*inner, value);
    return field_holds(member.value().get_array(), value);
  });
}

}  // namespace greenroom::mocks::events
