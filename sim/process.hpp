// Process: one process of an engine as the stage sees it: a fiber, the seam that its body gets, the
// count of its crossings, its death. Private to sim/.
#pragma once

#include "sim/fiber.hpp"
#include "sim/keyed_entropy.hpp"
#include "sim/stage_core.hpp"

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::sim {

class Process final : public Player {
 public:
  Process(StageCore& stage, PlayerParts parts, std::uint64_t number);
  ~Process() override;

  const Caller& caller() const override { return parts_.caller; }
  bool finished() const override { return finished_; }
  bool killed() const override { return dead_; }
  std::optional<int> exit() const override { return exit_; }
  std::uint64_t crossings() const override { return crossings_; }
  void skew(Length utc_ahead) override { skew_ = utc_ahead; }
  std::uint64_t calls_after_death() const override { return calls_after_death_; }
  seam::Transport& in_process() override;

  // On the stage's stack.
  void run();      ///< begins or continues the body until it waits or ends
  void doom();     ///< it dies before it does anything more
  void abandon();  ///< the stage ends: unwinds what is left, in silence

  // On the fiber: what the seam's parts stand on. Each that returns bool returns false to a dead
  // process that is unwinding already, and throws EngineKilled through any other dead one.
  bool alive();
  bool cross();
  bool dies_at_next_crossing() const { return parts_.die_at_crossing == crossings_ + 1; }
  bool wait();  ///< until the stage runs it again
  bool sleep_until(Steady when);
  CallResult call(const seam::HttpRequest& request, Steady deadline);
  /// Runs a piece of work on the stage's stack, in no time.
  template <class Work>
  void on_stage(Work&& work) {
    std::function<void()> errand = std::ref(work);
    hand_over(errand);
  }
  Steady now() const { return stage_.now(); }
  Utc utc() const { return stage_.settings.starts + now().time_since_epoch() + skew_; }
  const PlayerParts& parts() const { return parts_; }
  std::uint64_t next_entropy() { return entropy_.next(); }
  std::uint64_t torn_length(std::size_t whole) const;
  void write(const seam::JournalRecord& record);

 private:
  struct SeamParts;
  void body();
  void die();
  void finish();
  void hand_over(std::function<void()>& errand);
  void say(std::string_view what);

  StageCore& stage_;
  PlayerParts parts_;
  const std::uint64_t number_;
  KeyedEntropy entropy_;
  std::unique_ptr<SeamParts> seam_;
  std::unique_ptr<Fiber> fiber_;
  std::function<void()>* errand_ = nullptr;
  std::exception_ptr escaped_;
  std::optional<CallResult> landed_;
  std::optional<int> exit_;
  Length skew_{0};
  std::uint64_t crossings_ = 0;
  std::uint64_t calls_ = 0;
  std::uint64_t calls_after_death_ = 0;
  std::uint64_t wake_ = 0;    ///< the sequence of the event that wakes it; 0: none
  std::uint64_t flight_ = 0;  ///< the call whose answer it awaits; 0: none
  bool begun_ = false;
  bool running_ = false;
  bool finished_ = false;
  bool dead_ = false;       ///< its seam is dead
  bool told_ = false;       ///< its death was thrown at it
  bool abandoned_ = false;  ///< nobody listens any more
};

}  // namespace greenroom::sim
