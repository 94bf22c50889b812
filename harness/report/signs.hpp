// Signs: how fleets, outcomes and widths look on a terminal, with and without colour, with and
// without UTF-8. Shared by everything that prints for people; knows no results and no streams.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace greenroom::harness {

struct Look {
  bool colour = false;
  bool utf8 = true;
  bool terminal = false;  ///< a person reads it as it is written: strips and trees are drawn
  int columns = 80;
  int rows = 24;
  int verbose = 0;  ///< -v, -vv, -vvv
};

/// Colour is never alone: each is also a sign. Green is never "good": it can be the broken fleet.
struct Signs {
  std::string blue, green, good, bad, unknown, fault, skipped;
  std::string now, waiting;           ///< phases that are under way, that have not come
  std::string blue_cell, green_cell;  ///< of the shift's bar
  std::string_view bars;              ///< eight heights, each of bar_bytes
  std::size_t bar_bytes = 1;
  std::string_view dim_on, dim_off;
};
Signs signs(const Look& look);

/// {blue} and {green} of a story line become signs.
std::string with_fleets(std::string text, const Signs& sign);
std::string dim(const std::string& text, const Signs& sign);

/// How many columns a text takes: colour takes none, a letter of UTF-8 takes one.
std::size_t columns_of(std::string_view text);
/// Filled with spaces to this many columns.
std::string padded(std::string text, std::size_t columns);
std::string right(const std::string& text, std::size_t columns);
/// Cut to this many columns; colour that was on is turned off again.
std::string clipped(const std::string& text, std::size_t columns);
std::string repeated(const std::string& text, std::size_t times);

}  // namespace greenroom::harness
