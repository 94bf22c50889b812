// What do I type now: the commands that an engine ends with, tried one after the other against a
// copy of the world as the run left it. The run itself is not touched.
#pragma once

#include "harness/play/run.hpp"
#include "harness/properties/world_end.hpp"

#include <map>
#include <string>
#include <vector>

namespace greenroom::harness {

struct Trial {
  enum class State {
    holds,       ///< afterwards S2, S4 and S6 hold
    not_yet,     ///< it was done, and something is still not as it must be
    refused,     ///< the world refused it
    only_looks,  ///< it changes nothing
    not_tried    ///< its form is not understood, or the run did not end by itself
  } state = State::not_tried;
  std::string command;
  std::string what;  ///< of not_yet, refused and not_tried: why

  std::string told() const;  ///< "tried: holds"
};

/// Why these commands, typed one after the other, do not bring the world back: one is refused, or
/// after the last S2, S4 or S6 do not hold. Empty: they do, or nothing was tried.
std::string fault_of(const std::vector<Trial>& trials);

/// Made before the run plays: it keeps what was before each deployment.
class WayBack {
 public:
  explicit WayBack(Run& run);
  /// The commands of that ending, in order, each after those before it.
  std::vector<Trial> tried(const EngineEnd& end) const;

 private:
  struct Before {
    Routing routing;
    std::string task_definition;
  };
  /// What is wrong with that world; empty: S2, S4 and S6 hold.
  std::string wrong_with(const mocks::Cloud& cloud, const EngineEnd& end) const;

  Run& run_;
  std::map<std::string, Before> before_;  ///< by deployment
};

}  // namespace greenroom::harness
