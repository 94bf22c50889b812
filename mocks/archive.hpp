// Archive: turns plain state into JSON and back from one list of members a struct, so that the two
// directions cannot drift. A struct offers
//   template <class Archive, class Self> static void members(Archive& archive, Self& self) {
//     archive("name", self.name);
//   }
// For saved worlds; not for the wire. load() throws std::exception on a document of another shape.
#pragma once

#include "mocks/archive_traits.hpp"
#include "mocks/json.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::archive {

template <class T>
Json save(const T& value);
template <class T>
void load(const Json& json, T& value);

class Saver {
 public:
  template <class T>
  void operator()(std::string_view name, const T& value) {
    object_.emplace(name, save(value));
  }
  JsonObject take() { return std::move(object_); }

 private:
  JsonObject object_;
};

class Loader {
 public:
  explicit Loader(const JsonObject& object) : object_(object) {}
  template <class T>
  void operator()(std::string_view name, T& value) {
    const Json* member = object_.if_contains(name);
    if (member == nullptr)
      throw std::invalid_argument("a saved world lacks the member " + std::string(name));
    load(*member, value);
  }

 private:
  const JsonObject& object_;
};

namespace detail {

/// A struct lists its members itself, or, where it may not know of mocks, a free function
/// members_of(archive, self) beside the archives does.
template <class Archive, class Self>
void list_members(Archive& archive, Self& self) {
  using Plain = std::remove_const_t<Self>;
  if constexpr (std::is_empty_v<Plain>)
    return;
  else if constexpr (requires { Plain::members(archive, self); })
    Plain::members(archive, self);
  else
    members_of(archive, self);
}

template <class T>
Json save_list(const T& list) {
  JsonArray array;
  for (const auto& item : list) array.push_back(save(item));
  return array;
}

template <class T>
void load_map(const Json& json, T& map) {
  map.clear();
  if constexpr (is_text_map<T>) {
    for (const auto& member : json.as_object())
      load(member.value(), map[std::string(member.key())]);
  } else {
    for (const Json& item : json.as_array()) {
      typename T::key_type key{};
      load(item.as_array().at(0), key);
      load(item.as_array().at(1), map[std::move(key)]);
    }
  }
}

template <class T>
void load_integer(const Json& json, T& value) {
  value = json.is_uint64() ? static_cast<T>(json.as_uint64()) : static_cast<T>(json.as_int64());
}

}  // namespace detail

template <class T>
Json save(const T& value) {
  if constexpr (detail::is_json<T>) {
    return value;
  } else if constexpr (std::is_same_v<T, bool>) {
    return value;
  } else if constexpr (std::is_enum_v<T>) {
    return static_cast<std::int64_t>(value);
  } else if constexpr (std::is_unsigned_v<T>) {
    return static_cast<std::uint64_t>(value);
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<std::int64_t>(value);
  } else if constexpr (std::is_same_v<T, std::string>) {
    return boost::json::string(value);
  } else if constexpr (detail::is_time_point<T>) {
    return static_cast<std::int64_t>(value.time_since_epoch().count());
  } else if constexpr (detail::is_length<T>) {
    return static_cast<std::int64_t>(value.count());
  } else if constexpr (detail::is_optional<T>) {
    return value ? save(*value) : Json(nullptr);
  } else if constexpr (detail::is_pair<T>) {
    return JsonArray{save(value.first), save(value.second)};
  } else if constexpr (detail::is_text_map<T>) {
    JsonObject object;
    for (const auto& [key, item] : value) object.emplace(key, save(item));
    return object;
  } else if constexpr (detail::is_map<T> || detail::is_set<T> || detail::is_array<T>) {
    return detail::save_list(value);
  } else if constexpr (requires { value.begin(); }) {
    return detail::save_list(value);
  } else {
    Saver saver;
    detail::list_members(saver, value);
    return saver.take();
  }
}

template <class T>
void load(const Json& json, T& value) {
  if constexpr (std::is_same_v<T, Json>) {
    value = json;
  } else if constexpr (std::is_same_v<T, JsonObject>) {
    value = json.as_object();
  } else if constexpr (std::is_same_v<T, JsonArray>) {
    value = json.as_array();
  } else if constexpr (std::is_same_v<T, bool>) {
    value = json.as_bool();
  } else if constexpr (std::is_enum_v<T>) {
    value = static_cast<T>(json.as_int64());
  } else if constexpr (std::is_integral_v<T>) {
    detail::load_integer(json, value);
  } else if constexpr (std::is_same_v<T, std::string>) {
    const boost::json::string& text = json.as_string();
    value.assign(text.data(), text.size());
  } else if constexpr (detail::is_time_point<T>) {
    value = T(typename T::duration(json.as_int64()));
  } else if constexpr (detail::is_length<T>) {
    value = T(json.as_int64());
  } else if constexpr (detail::is_optional<T>) {
    if (json.is_null()) return value.reset();
    typename T::value_type inner{};
    load(json, inner);
    value = std::move(inner);
  } else if constexpr (detail::is_pair<T>) {
    load(json.as_array().at(0), value.first);
    load(json.as_array().at(1), value.second);
  } else if constexpr (detail::is_map<T>) {
    detail::load_map(json, value);
  } else if constexpr (detail::is_set<T>) {
    value.clear();
    for (const Json& item : json.as_array()) {
      typename T::key_type key{};
      load(item, key);
      value.insert(std::move(key));
    }
  } else if constexpr (detail::is_array<T>) {
    for (std::size_t at = 0; at < value.size(); ++at) load(json.as_array().at(at), value[at]);
  } else if constexpr (requires { value.push_back({}); }) {
    value.clear();
    for (const Json& item : json.as_array()) load(item, value.emplace_back());
  } else {
    Loader loader(json.as_object());
    detail::list_members(loader, value);
  }
}

/// A whole value of type T.
template <class T>
T loaded(const Json& json) {
  T value{};
  load(json, value);
  return value;
}

}  // namespace greenroom::mocks::archive
