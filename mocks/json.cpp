#include "mocks/json.hpp"

namespace greenroom::mocks {

std::string_view text_of(const JsonObject& object, std::string_view name) {
  const Json* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? std::string_view(value->get_string())
                                                : std::string_view();
}

std::int64_t number_of(const JsonObject& object, std::string_view name, std::int64_t otherwise) {
  const Json* value = object.if_contains(name);
  if (value == nullptr) return otherwise;
  if (value->is_int64()) return value->get_int64();
  if (value->is_uint64()) return static_cast<std::int64_t>(value->get_uint64());
  return otherwise;
}

bool flag_of(const JsonObject& object, std::string_view name, bool otherwise) {
  const Json* value = object.if_contains(name);
  return value != nullptr && value->is_bool() ? value->get_bool() : otherwise;
}

const JsonObject* object_of(const JsonObject& object, std::string_view name) {
  const Json* value = object.if_contains(name);
  return value != nullptr ? value->if_object() : nullptr;
}

const JsonArray* array_of(const JsonObject& object, std::string_view name) {
  const Json* value = object.if_contains(name);
  return value != nullptr ? value->if_array() : nullptr;
}

JsonObject without(const JsonObject& object, std::string_view name) {
  JsonObject rest;
  rest.reserve(object.size());
  for (const auto& member : object)
    if (member.key() != name) rest.emplace(member.key(), member.value());
  return rest;
}

}  // namespace greenroom::mocks
