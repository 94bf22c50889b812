#include "harness/cli/workers.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace greenroom::harness::cli {
namespace {

/// What has been played and is not told of yet is kept: so many turns of each worker, no more.
constexpr std::size_t ahead = 4;

/// The turns between those who play and the one who tells.
class Queue {
 public:
  Queue(std::size_t count, std::size_t jobs, const std::function<bool()>& stop)
      : slots_(jobs * ahead), count_(count), stop_(stop) {}

  /// The next to play; none: no more are to begin.
  std::optional<std::size_t> next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return next_ >= count_ || next_ < told_ + slots_.size(); });
    if (next_ < count_ && stop_()) count_ = next_;
    if (next_ < count_) return next_++;
    changed_.notify_all();
    return std::nullopt;
  }

  void played(std::size_t nth, std::function<void()> tell) {
    const std::lock_guard lock(mutex_);
    slots_[nth % slots_.size()] = std::move(tell);
    changed_.notify_all();
  }

  /// What is to be told now, in its order; empty: no more comes.
  std::function<void()> take() {
    std::unique_lock lock(mutex_);
    std::function<void()>& slot = slots_[told_ % slots_.size()];
    changed_.wait(lock, [&] { return slot != nullptr || told_ >= count_; });
    if (slot == nullptr) return nullptr;
    ++told_;
    changed_.notify_all();
    return std::exchange(slot, nullptr);
  }

  std::size_t told() const { return told_; }  ///< once nobody plays any more

  /// Who plays should begin nothing new.
  void end() {
    const std::lock_guard lock(mutex_);
    count_ = std::min(count_, next_);
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::function<void()>> slots_;  ///< by number, those ahead of what is told
  std::size_t count_, next_ = 0, told_ = 0;
  const std::function<bool()>& stop_;
};

void work(Queue& queue, const Turn& play) {
  while (const auto nth = queue.next()) {
    try {
      queue.played(*nth, play(*nth));
    } catch (...) {
      queue.played(*nth, [problem = std::current_exception()] { std::rethrow_exception(problem); });
    }
  }
}

std::size_t one_by_one(std::size_t count, const Turn& play, const std::function<bool()>& stop) {
  for (std::size_t nth = 0; nth < count; ++nth) {
    if (stop()) return nth;
    play(nth)();
  }
  return count;
}

/// Whatever happens, nobody is left behind.
class Team {
 public:
  explicit Team(Queue& queue) : queue_(queue) {}
  ~Team() {
    queue_.end();
    for (std::thread& member : members_) member.join();
  }
  Team(const Team&) = delete;
  Team& operator=(const Team&) = delete;
  void add(std::thread member) { members_.push_back(std::move(member)); }

 private:
  Queue& queue_;
  std::vector<std::thread> members_;
};

}  // namespace

std::size_t in_turn(std::size_t count, std::size_t jobs, const Turn& play,
                    const std::function<bool()>& stop) {
  jobs = std::min(jobs, count);
  if (jobs <= 1) return one_by_one(count, play, stop);
  Queue queue(count, jobs, stop);
  {
    Team team(queue);
    for (std::size_t i = 0; i < jobs; ++i)
      team.add(std::thread([&queue, &play] { work(queue, play); }));
    while (const auto tell = queue.take()) tell();
  }
  return queue.told();
}

std::size_t jobs_of_machine() { return std::max(1U, std::thread::hardware_concurrency()); }

}  // namespace greenroom::harness::cli
