// Types that several tables of words share. For the tables' own files only.
#pragma once

#include "harness/language/words.hpp"

namespace greenroom::harness::types {

inline constexpr Type title{.kind = Kind::title, .name = "a title"};
inline constexpr Type text{.kind = Kind::text, .name = "text"};
inline constexpr Type actor{.kind = Kind::actor, .name = "an actor"};
inline constexpr Type count{.kind = Kind::count, .name = "a count"};
inline constexpr Type format_count{.kind = Kind::count, .name = "1", .at_least = 1, .at_most = 1};
inline constexpr Type length{.kind = Kind::length, .name = "a length"};
inline constexpr Type share{.kind = Kind::share, .name = "a share"};
inline constexpr Type rate{.kind = Kind::rate, .name = "a rate"};
inline constexpr Type size{.kind = Kind::size, .name = "a size"};
inline constexpr Type boolean{.kind = Kind::boolean, .name = "true or false"};
inline constexpr Type cue{.kind = Kind::cue, .name = "a cue"};
inline constexpr Type call{.kind = Kind::call, .name = "a call"};
inline constexpr Type amount_count{.kind = Kind::amount_count, .name = "an amount"};
inline constexpr Type amount_length{.kind = Kind::amount_length, .name = "an amount"};
inline constexpr Type amount_share{.kind = Kind::amount_share, .name = "an amount"};
inline constexpr Type lower_word{.kind = Kind::lower_word, .name = "a word"};
inline constexpr Type url_path{.kind = Kind::url_path, .name = "a path"};
inline constexpr Type digest{.kind = Kind::digest, .name = "a digest"};

// Defined in the table that owns them.
extern const Type strategy_map;  ///< words_scenario.cpp
extern const Type strategy;
extern const Type fault;         ///< words_faults.cpp
extern const Type world_file;    ///< words_world.cpp
extern const Type empty_world;   ///< what of it stands under `preset: empty`
extern const Type project_file;  ///< words_project.cpp

}  // namespace greenroom::harness::types
