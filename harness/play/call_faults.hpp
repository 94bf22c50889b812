// CallFaults: the scenario's faults on calls, where a call and its answer pass. The decision is the
// pure one of sim/faults; here it is turned into bytes of the operation's own protocol.
#pragma once

#include "harness/language/scenario.hpp"
#include "harness/play/unmet.hpp"
#include "harness/play/watch.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/scene.hpp"
#include "sim/faults/decide.hpp"
#include "sim/stage.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// Whether a call fault of this name has behaviour; otherwise the loader refuses it (Y601).
bool is_modelled_call_fault(std::string_view name);

struct CallFaultOutcome {
  std::string_view name;                      ///< empty: no fault met the call
  std::optional<seam::HttpResponse> instead;  ///< answered so, without effect
  bool no_effect = false;                     ///< the call never reached the service
  std::optional<std::uint64_t> bytes;         ///< of the body that arrive; absent: nobody said
  std::optional<Length> age;                  ///< answered by the world of so long ago
  mocks::gateway::Listing listing;
  sim::faults::Verdict verdict;
};

class CallFaults {
 public:
  CallFaults(mocks::Scene scene, const Watch& watch, std::uint64_t seed);

  /// Adds a fault of the file (inactive until switched on) and returns its number.
  std::size_t add(const Fault& fault);
  void active(std::size_t number, bool is);

  using Outcome = CallFaultOutcome;
  Outcome meet(const sim::Flight& flight, const mocks::gateway::Recognised& what);
  /// What becomes of the answer on its way back.
  static void bend(const Outcome& outcome, sim::Delivery& delivery);

  /// Faults that matched nothing although they had to: "answer_lost: codedeploy:X#1".
  std::vector<Unmet> unmet() const;

 private:
  std::optional<seam::HttpResponse> refusal(const sim::faults::Rule& rule,
                                            const mocks::gateway::Recognised& what);

  mocks::Scene scene_;
  const Watch& watch_;
  std::uint64_t seed_;
  std::vector<Unmet> named_;  ///< by number: how it is named where it met nothing
  sim::faults::Plan plan_;
  sim::faults::Counters counters_;
};

}  // namespace greenroom::harness
