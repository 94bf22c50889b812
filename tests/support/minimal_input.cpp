#include "tests/support/minimal_input.hpp"

#include "mocks/protocol/scalars.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <string>
#include <utility>

namespace greenroom::tests {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::model::Kind;
using mocks::model::Pattern;
using mocks::model::Shape;

/// Letters first, so that what is made looks like a name where it may.
std::string alphabet() {
  std::string letters = "a1";
  for (char letter = ' '; letter <= '~'; ++letter)
    if (letter != 'a' && letter != '1') letters += letter;
  return letters;
}

/// Breadth first over the automaton's states and how long the text is yet.
std::string shortest(const Pattern& pattern, std::size_t least) {
  using Place = std::pair<std::size_t, std::size_t>;
  std::map<Place, std::string> seen{{{1, 0}, ""}};
  std::deque<Place> next{{1, 0}};
  static const std::string letters = alphabet();
  while (!next.empty()) {
    const Place here = next.front();
    next.pop_front();
    const std::string text = seen.at(here);
    if (here.second >= least && pattern.accepts[here.first] == '1') return text;
    for (const char letter : letters) {
      const std::size_t state = pattern.next[here.first * pattern.classes +
                                             pattern.ascii[static_cast<unsigned char>(letter)]];
      const Place there{state, std::min(here.second + 1, least)};
      if (state != 0 && seen.emplace(there, text + letter).second) next.push_back(there);
    }
  }
  return {};
}

std::string text_for(const Shape& shape) {
  if (!shape.values.empty()) return std::string(shape.values.front());
  const std::size_t least =
      shape.has_min && shape.min > 0 ? static_cast<std::size_t>(shape.min) : 1;
  if (shape.pattern != nullptr) return shortest(*shape.pattern, least);
  return std::string(least, 'a');
}

Json value_for(const Shape& shape, int depth);

JsonObject structure_for(const Shape& shape, int depth) {
  JsonObject made;
  for (const auto& member : shape.members)
    if (depth < 12 && (member.required || (shape.one_of && made.empty())))
      made.emplace(member.name, value_for(*member.shape, depth + 1));
  return made;
}

std::int64_t number_for(const Shape& shape) {
  const std::int64_t usual = shape.kind == Kind::decimal ? 1'000'000 : 1;
  if (shape.has_min && usual < shape.min) return shape.min;
  return shape.has_max && usual > shape.max ? shape.max : usual;
}

Json value_for(const Shape& shape, int depth) {
  const std::int64_t count = shape.has_min ? std::max<std::int64_t>(shape.min, 1) : 1;
  switch (shape.kind) {
    case Kind::structure:
      return structure_for(shape, depth);
    case Kind::list:
      return JsonArray{value_for(*shape.members[0].shape, depth + 1)};
    case Kind::map: {
      JsonObject map;
      map.emplace(text_for(*shape.members[0].shape), value_for(*shape.members[1].shape, depth + 1));
      return map;
    }
    case Kind::text:
      return Json(text_for(shape));
    case Kind::blob:
      return Json(mocks::protocol::base64_of(std::string(static_cast<std::size_t>(count), 'a')));
    case Kind::boolean:
      return false;
    case Kind::timestamp:
      return std::int64_t{1'735'689'600'000};
    default:
      return number_for(shape);
  }
}

}  // namespace

JsonObject minimal_input(const Shape* input) {
  return input == nullptr ? JsonObject() : structure_for(*input, 0);
}

}  // namespace greenroom::tests
