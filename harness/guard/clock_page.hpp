// ClockPage and GuardMessage: what a guarded process and `greenroom run` hand each other: a page of
// memory that the time is read from, and the few words that go over a socket. Plain data, the same
// in the library that is loaded into a program (harness/guard/shim) and in the server of sleepers.
#pragma once

#include <cstdint>

namespace greenroom::harness::guard {

/// Where both lie, in the folder that this variable names.
inline constexpr const char* folder_variable = "GREENROOM_GUARD";
inline constexpr const char* page_name = "/clock";
inline constexpr const char* socket_name = "/guard";

struct ClockPage {
  static constexpr std::uint64_t current = 0x3167'6e65'6572'6701;  ///< changes with the layout
  std::uint64_t layout = current;
  std::int64_t starts_us = 0;  ///< the world's date at its beginning, since 1970
  std::int64_t now_us = 0;     ///< since that beginning; read and written atomically
  /// Who connects to the first is led to the second: there sit those who sleep on the world's
  /// clock.
  std::uint16_t port_asked = 0, port_given = 0;
};

struct GuardMessage {
  enum Kind : std::int32_t { sleep = 1, contact = 2 };
  std::int32_t kind = sleep;
  std::int32_t process = 0;
  std::int64_t until_us = 0;  ///< of a sleep; the answer is the time it is then
  char text[240] = {};        ///< of a contact: "host:port"
};

}  // namespace greenroom::harness::guard
