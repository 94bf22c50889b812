// The inside of a Run, shared by run.cpp (assembly and loop), method.cpp (what people and programs
// do) and befall/ (faults). Not for others.
#pragma once

#include "harness/play/call_faults.hpp"
#include "harness/play/cloud_world.hpp"
#include "harness/play/cues.hpp"
#include "harness/play/numbers.hpp"
#include "harness/play/run.hpp"
#include "harness/play/standing_faults.hpp"
#include "sim/map_environment.hpp"
#include "sim/memory_storage.hpp"
#include "sim/stage.hpp"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace greenroom::harness {

class Method;  // harness/play/method.hpp

/// An actor whose engine plays: its files, its keys, its processes.
struct Actor {
  std::string name;
  int incarnations = 0;
  std::map<std::string, std::string> variables;
  std::unique_ptr<seam::Environment> environment;
  std::unique_ptr<seam::Storage> storage;
  sim::Player* player = nullptr;  ///< the living process, if any
};

struct Run::Parts {
  Parts(const Case& play, const PlayOptions& options, sim::Journal& to,
        std::shared_ptr<const BuiltWorld> at_curtain_up);
  ~Parts();

  const Case& played;
  sim::Journal& journal;
  std::shared_ptr<const BuiltWorld> at_start;
  BuiltWorld built;
  mocks::Scene scene;
  Watch watch;
  Cues cues;
  CallFaults faults;
  StandingFaults standing;
  CloudWorld world;
  sim::Stage stage;
  sim::MemoryStorage files;  ///< shared: project, lease; others' ledgers under their name
  std::map<std::string, Actor> actors;
  std::map<std::string, Length> skews;  ///< by actor: how far its date is ahead
  std::vector<std::string> keys;
  std::vector<EngineEnd> engines;
  std::deque<RaisedFault> raised;  ///< as they were raised; none goes
  std::unique_ptr<Method> method;  ///< from begin() on
  std::deque<bool> step_done;      ///< by step of the method
  std::vector<StepFailure> failures;
  std::vector<std::string> never;
  std::vector<Place> never_places;  ///< of each of them
  std::optional<Steady> first_deploy;
  std::uint64_t crossings = 0;
  bool first_engine = true;
  Steady began{};
  Ending ending = Ending::complete;
  bool steps_ended = false;
  Steady ended{};
  std::string steady_problem;
  std::unique_ptr<TaskTime> tasks;
  std::vector<std::function<void(Steady)>> looks;
};

}  // namespace greenroom::harness
