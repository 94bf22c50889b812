// StageCore: what the stage's own files share: the network between players and world, and the
// stage's events. Private to sim/; everybody else uses sim/stage.hpp.
#pragma once

#include "sim/stage.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace greenroom::sim {

class Process;

/// The stage's own events. `number`: the process's number, or the flight's id.
enum class StageEvent : std::uint8_t { start, wake, die, deliver, answer, deadline };

using CallResult = seam::Result<seam::HttpResponse>;
using CallDone = std::function<void(CallResult&&)>;

class StageCore {
 public:
  StageCore(World& world_, Journal& journal_, StageSettings settings_);
  ~StageCore();
  StageCore(const StageCore&) = delete;
  StageCore& operator=(const StageCore&) = delete;

  Steady now() const { return world.timeline().now(); }
  Event event(StageEvent what, std::uint64_t number, Steady at) const;
  void play(const Event& event);
  void leave();

  /// A call leaves; `done` is told once, at its answer or at its deadline. Without `done` nobody
  /// waits for it.
  std::uint64_t launch(const Caller& caller, std::uint64_t nth, seam::HttpRequest request,
                       Steady deadline, CallDone done);
  /// Nobody waits for it any more; it still takes effect.
  void abandon(std::uint64_t flight);

  World& world;
  Journal& journal;
  const StageSettings settings;
  const Chance chance;
  std::vector<std::unique_ptr<Process>> processes;
  std::map<std::string, std::uint64_t, std::less<>> posted;  ///< calls by post(), by caller
  std::uint64_t deliveries = 0;
  std::uint64_t delivery_order = 0;
  bool playing = false;
  bool left = false;  ///< leave() was told to the world, and nothing was played since

 private:
  struct Waiting {
    CallDone done;
    std::uint64_t due = 0;  ///< the sequence of the event that will end the wait; 0: none yet
  };

  void deliver(std::uint64_t id);
  void answer(std::uint64_t id);
  void run_out(std::uint64_t id);
  void await(Flight& flight, Delivery delivery);
  void repeat(const Flight& flight, Length after);
  void finish(std::uint64_t id, CallResult result);
  Length way(std::string_view kind, const Flight& flight) const;

  std::map<std::uint64_t, Waiting> waiting_;
};

/// "engine/1": a process in draws.
std::string label_of(const Caller& caller);

}  // namespace greenroom::sim
