// Json on the wire and in stored documents: Boost.JSON. `erase` is banned (it reorders members);
// use without() to leave one out.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace greenroom::mocks {

using Json = boost::json::value;
using JsonObject = boost::json::object;
using JsonArray = boost::json::array;

/// The member's text, or empty when it is absent or no text.
std::string_view text_of(const JsonObject& object, std::string_view name);
std::int64_t number_of(const JsonObject& object, std::string_view name, std::int64_t otherwise = 0);
bool flag_of(const JsonObject& object, std::string_view name, bool otherwise = false);
const JsonObject* object_of(const JsonObject& object, std::string_view name);
const JsonArray* array_of(const JsonObject& object, std::string_view name);
JsonObject without(const JsonObject& object, std::string_view name);

}  // namespace greenroom::mocks
