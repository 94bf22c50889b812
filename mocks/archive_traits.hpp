// Which family a type of plain state belongs to: for mocks/archive.hpp alone.
// One variable template a family; what none of them knows is a struct with members().
#pragma once

#include "mocks/json.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

namespace greenroom::mocks::archive::detail {

template <class T>
inline constexpr bool is_json =
    std::is_same_v<T, Json> || std::is_same_v<T, JsonObject> || std::is_same_v<T, JsonArray>;

template <class T>
inline constexpr bool is_time_point = false;
template <class Clock, class Length>
inline constexpr bool is_time_point<std::chrono::time_point<Clock, Length>> = true;
template <class T>
inline constexpr bool is_length = false;
template <class Count, class Period>
inline constexpr bool is_length<std::chrono::duration<Count, Period>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_pair = false;
template <class A, class B>
inline constexpr bool is_pair<std::pair<A, B>> = true;
template <class T>
inline constexpr bool is_map = false;
template <class K, class V, class C>
inline constexpr bool is_map<std::map<K, V, C>> = true;
template <class T>
inline constexpr bool is_text_map = false;
template <class V, class C>
inline constexpr bool is_text_map<std::map<std::string, V, C>> = true;
template <class T>
inline constexpr bool is_set = false;
template <class K, class C>
inline constexpr bool is_set<std::set<K, C>> = true;
template <class T>
inline constexpr bool is_array = false;
template <class T, std::size_t N>
inline constexpr bool is_array<std::array<T, N>> = true;

}  // namespace greenroom::mocks::archive::detail
