// Live: what the tree shows of a run while it plays. Attached before the run plays; pays for
// nothing but the engine's own steps until somebody asks for the state. Changes nothing.
#pragma once

#include "harness/play/run.hpp"
#include "harness/report/tree.hpp"

#include <map>
#include <string>

namespace greenroom::harness {

class Live {
 public:
  explicit Live(Run& run);
  TreeState state() const;

 private:
  struct Step {
    Steady at{};
    std::string outcome, text;
  };
  void see(const sim::Entry& entry);
  TreePhase of_step(const std::string& name) const;
  TreePhase of_moments(const std::string& name) const;
  void add_notes(TreePhase& phase) const;
  std::string healthy() const;
  std::string next_step() const;
  Strategy strategy() const;

  Run& run_;
  Steady since_{};  ///< the deploy under way began; what was before is another one's
  std::map<std::string, Step> steps_;
};

/// What is about to run: "canary.yaml  seed 1  world bash-dog  epoch 2025-07".
std::string header_of(const Case& play, std::uint64_t seed);

}  // namespace greenroom::harness
