// CallFaults: the scenario's faults on calls, where a call and its answer pass. The decision is the
// pure one of sim/faults; here it is turned into bytes of the operation's own protocol.
#pragma once

#include "harness/language/scenario.hpp"
#include "harness/play/watch.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/scene.hpp"
#include "sim/faults/decide.hpp"
#include "sim/stage.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

class CallFaults {
 public:
  CallFaults(mocks::Scene scene, const Watch& watch, std::uint64_t seed);

  /// Adds a fault of the file (inactive until switched on) and returns its number.
  std::size_t add(const Fault& fault);
  void active(std::size_t number, bool is);

  struct Outcome {
    std::string name;                            ///< empty: no fault met the call
    std::optional<seam::HttpResponse> instead;   ///< answered so, without effect
    bool no_effect = false;                      ///< the call never reached the service
    sim::faults::Verdict verdict;
  };
  Outcome meet(const sim::Flight& flight, const mocks::gateway::Recognised& what, std::int64_t n);
  /// What becomes of the answer on its way back.
  void bend(const Outcome& outcome, const mocks::gateway::Recognised& what, sim::Delivery& delivery);

  /// Faults that matched nothing although they were sure to: "answer_lost: codedeploy:X#1".
  std::vector<std::string> unmet() const;

 private:
  struct Row {
    Fault fault;
    bool matched = false;
  };
  mocks::Scene scene_;
  const Watch& watch_;
  std::uint64_t seed_;
  std::vector<Row> rows_;
  sim::faults::Plan plan_;
  sim::faults::Counters counters_;
};

}  // namespace greenroom::harness
