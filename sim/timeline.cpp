#include "sim/timeline.hpp"

#include "sim/seam/check.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::sim {

bool Timeline::before(const Key& a, const Key& b) {
  return a.at != b.at ? a.at < b.at : a.sequence < b.sequence;
}

std::uint64_t Timeline::schedule(Event event) {
  GR_ASSERT(event.at >= now_, "an event was scheduled in the past");
  event.sequence = next_sequence_++;
  if (!event.periodic) ++lasting_;
  std::uint32_t slot;
  if (free_.empty()) {
    slot = static_cast<std::uint32_t>(slots_.size());
    slots_.emplace_back();
  } else {
    slot = free_.back();
    free_.pop_back();
  }
  const Key key{event.at, event.sequence, slot};
  slots_[slot] = std::move(event);
  heap_.push_back(key);
  sift_up(heap_.size() - 1);
  return key.sequence;
}

std::uint64_t Timeline::schedule_in(Length after, Event event) {
  event.at = now_ + after;
  return schedule(std::move(event));
}

Steady Timeline::next_at() const {
  GR_ASSERT(!heap_.empty(), "asked for the next event of an empty timeline");
  return heap_.front().at;
}

Event Timeline::pop() {
  GR_ASSERT(!heap_.empty(), "popped an empty timeline");
  now_ = heap_.front().at;
  return take(0);
}

bool Timeline::cancel(std::uint64_t sequence) {
  for (std::size_t index = 0; index < heap_.size(); ++index)
    if (heap_[index].sequence == sequence) {
      take(index);
      return true;
    }
  return false;
}

Event Timeline::take(std::size_t index) {
  const Key key = heap_[index];
  heap_[index] = heap_.back();
  heap_.pop_back();
  if (index < heap_.size()) {
    sift_down(index);
    sift_up(index);
  }
  Event event = std::move(slots_[key.slot]);
  slots_[key.slot].subject.clear();
  free_.push_back(key.slot);
  if (!event.periodic) --lasting_;
  return event;
}

void Timeline::advance_to(Steady when) {
  GR_ASSERT(when >= now_, "time would go back");
  GR_ASSERT(heap_.empty() || heap_.front().at >= when, "an event would be skipped");
  now_ = when;
}

std::vector<Event> Timeline::pending() const {
  std::vector<Key> keys = heap_;
  std::sort(keys.begin(), keys.end(), before);
  std::vector<Event> events;
  events.reserve(keys.size());
  for (const Key& key : keys) events.push_back(slots_[key.slot]);
  return events;
}

Timeline Timeline::restored(Steady now, std::uint64_t next_sequence, std::vector<Event> pending) {
  Timeline timeline;
  timeline.now_ = now;
  for (Event& event : pending) {
    timeline.next_sequence_ = event.sequence;  // keeps the sequences, hence the order of ties
    timeline.schedule(std::move(event));
  }
  timeline.next_sequence_ = next_sequence;
  return timeline;
}

bool Timeline::operator==(const Timeline& other) const {
  return now_ == other.now_ && next_sequence_ == other.next_sequence_ &&
         pending() == other.pending();
}

void Timeline::sift_up(std::size_t index) {
  const Key key = heap_[index];
  while (index > 0) {
    const std::size_t parent = (index - 1) / 4;
    if (!before(key, heap_[parent])) break;
    heap_[index] = heap_[parent];
    index = parent;
  }
  heap_[index] = key;
}

void Timeline::sift_down(std::size_t index) {
  const Key key = heap_[index];
  const std::size_t size = heap_.size();
  for (;;) {
    const std::size_t first = 4 * index + 1;
    if (first >= size) break;
    std::size_t least = first;
    const std::size_t last = std::min(first + 4, size);
    for (std::size_t child = first + 1; child < last; ++child)
      if (before(heap_[child], heap_[least])) least = child;
    if (!before(heap_[least], key)) break;
    heap_[index] = heap_[least];
    index = least;
  }
  heap_[index] = key;
}

}  // namespace greenroom::sim
