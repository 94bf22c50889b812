// Timeline: virtual time and what is still to come, as plain data. Part of the world's value: it is
// copied, compared, saved and loaded with it. Events are ordered by (time, sequence); nothing here
// calls anybody: whoever owns the world pops an event and dispatches it by a table.
#pragma once

#include "sim/seam/time.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::sim {

using seam::Length;
using seam::Steady;
using seam::Utc;

/// Who handles an event. 0 is the stage itself; the cloud numbers its services in mocks/owners.hpp.
using Owner = std::uint8_t;
inline constexpr Owner stage_owner = 0;

struct Event {
  Steady at{};
  std::uint64_t sequence = 0;  ///< given by schedule(); breaks ties, so order is total
  Owner owner = stage_owner;
  std::uint8_t what = 0;    ///< the owner's own enumeration
  bool periodic = false;    ///< does not keep a scenario going (health polls, alarm periods)
  std::string subject;      ///< the resource, by its key in the owner's map
  std::int64_t number = 0;  ///< a generation, an index: whatever the owner means by it
  bool operator==(const Event&) const = default;
};

class Timeline {
 public:
  Steady now() const { return now_; }
  /// Asserts that `event.at` is not in the past. Returns the sequence it got.
  std::uint64_t schedule(Event event);
  std::uint64_t schedule_in(Length after, Event event);
  bool empty() const { return heap_.empty(); }
  /// No event but periodic ones is pending.
  bool only_periodic() const { return lasting_ == 0; }
  std::size_t size() const { return heap_.size(); }
  Steady next_at() const;  ///< asserts !empty()
  /// Takes the next event and moves now() to its time.
  Event pop();
  /// Takes an event out that shall not come; false when none has that sequence. Linear: for rare
  /// cases (a process that dies while it waits); what changes often uses generations instead.
  bool cancel(std::uint64_t sequence);
  /// Moves now() with no event; asserts that none is due before `when`.
  void advance_to(Steady when);
  /// All pending events in the order in which they will come: for saving, printing, comparing.
  std::vector<Event> pending() const;
  std::uint64_t sequence() const { return next_sequence_; }
  /// A timeline as it was saved.
  static Timeline restored(Steady now, std::uint64_t next_sequence, std::vector<Event> pending);
  bool operator==(const Timeline& other) const;

 private:
  struct Key {
    Steady at{};
    std::uint64_t sequence = 0;
    std::uint32_t slot = 0;
  };
  static bool before(const Key& a, const Key& b);
  Event take(std::size_t index);
  void sift_up(std::size_t index);
  void sift_down(std::size_t index);

  Steady now_{};
  std::uint64_t next_sequence_ = 1;
  std::size_t lasting_ = 0;
  std::vector<Key> heap_;  ///< 4-ary heap of small keys; the events stay in their slots
  std::vector<Event> slots_;
  std::vector<std::uint32_t> free_;
};

}  // namespace greenroom::sim
