// StateKeeper: a served cloud whose state outlives the process. Each input that changed something
// or moved the clock is in the state file before its answer leaves; after a restart they are played
// again on the world that was saved last, event for event, and each answer is held to what it was.
#pragma once

#include "harness/serve/served_cloud.hpp"
#include "harness/serve/state_file.hpp"

#include <cstdint>
#include <string>

namespace greenroom::harness {

class StateKeeper {
 public:
  /// So many inputs are played again at most, where the world may be saved in between.
  static constexpr std::uint64_t inputs_between_saves = 2'000;

  /// Takes up what the file holds. `from_saved`: without what came after its last saved world.
  /// Throws StateProblem where that cannot be.
  StateKeeper(StateFile& file, ServedCloud& cloud, std::string program, bool from_saved,
              const WallTime& wall);
  ~StateKeeper();
  StateKeeper(const StateKeeper&) = delete;
  StateKeeper& operator=(const StateKeeper&) = delete;

  /// A request for control was answered well.
  void controlled(const seam::HttpRequest& request);
  /// Saves the world, so that the next start plays nothing again. Also when it stops.
  void save();
  /// Why nothing can be acknowledged any more; empty: all is well.
  const std::string& broken() const { return broken_; }
  std::uint64_t played_again() const { return played_again_; }

 private:
  void check_world();
  void check_version(bool from_saved);
  void load_saved(const WallTime& wall);
  void play_again(const StateInput& input);
  void met(const MetCall& call, const sim::Delivery& delivery);
  void moved();
  void write(StateInput input);
  void save_when_due();
  void started_anew();

  StateFile& file_;
  ServedCloud& cloud_;
  const std::string program_;
  std::string broken_;
  std::uint64_t since_save_ = 0, played_again_ = 0;
  Steady moved_to_{};
};

}  // namespace greenroom::harness
