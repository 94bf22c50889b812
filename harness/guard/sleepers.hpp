// Sleepers: the programs of a guarded command that wait on the world's clock. Each asks to be woken
// at a moment; when all of them wait and nothing works, the world goes to the earliest of these. A
// thread of its own; what it is given is called from there.
#pragma once

#include "harness/guard/clock_page.hpp"
#include "harness/guard/stillness.hpp"

#include <cstdint>
#include <functional>
#include <list>
#include <string>
#include <thread>

namespace greenroom::harness::guard {

class Sleepers {
 public:
  struct World {
    std::function<std::int64_t()> now_us;
    std::function<void(std::int64_t until_us)> go_to;
    /// A program turned to a place that is not this machine: "host:port".
    std::function<void(const std::string& place, const std::string& program)> contact;
  };
  /// Page and socket are made in this folder. Throws std::system_error.
  Sleepers(const std::string& folder, const ClockPage& page, World world);
  ~Sleepers();
  Sleepers(const Sleepers&) = delete;
  Sleepers& operator=(const Sleepers&) = delete;

  /// What programs read from now on.
  void show(std::int64_t now_us);
  /// The ports that the page names.
  void lead(std::uint16_t asked, std::uint16_t given);

 private:
  struct Guest {
    int socket = -1;
    std::int64_t until_us = -1;  ///< below 0: it waits for nothing yet
  };
  void serve();
  void take(Guest& guest);
  bool gone(const Guest& guest) const;
  void let_pass();
  bool anybody_waits() const;
  void wake(std::int64_t now_us);

  World world_;
  Stillness stillness_;
  ClockPage* page_ = nullptr;
  int door_ = -1, stop_ = -1;
  std::list<Guest> guests_;
  std::int64_t busy_since_ = -1, flowed_until_ = -1;  ///< wall microseconds; below 0: it is still
  std::thread thread_;
};

}  // namespace greenroom::harness::guard
