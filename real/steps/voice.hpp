// Voice: what the engine says of itself, as records of the seam's journal. Prints nothing, keeps
// nothing, never gets a secret.
#pragma once

#include "real/engine.hpp"
#include "sim/seam/journal_sink.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

enum class Step {
  verify,
  register_,
  deploy,
  install,
  shift,
  proof,
  gate,
  bake,
  cloudflare,
  confirm,
  rollback
};
enum class StepOutcome { started, done, found, indeterminate, failed, skipped };
std::string_view name_of(Step step);
std::string_view name_of(StepOutcome outcome);

enum class Severity { note, warning, error };
std::string_view name_of(Severity severity);

struct Finding {
  std::string id, text, why, remedy;
  Severity severity = Severity::error;
  bool means_locked = false;  ///< another deployment is under way
  bool operator==(const Finding&) const = default;
};

class Voice {
 public:
  explicit Voice(seam::JournalSink& journal) : journal_(journal) {}
  void step(Step step, StepOutcome outcome, std::string_view text);
  void finding(const Finding& finding);
  void lease(std::string_view what, std::int64_t token);
  void verdict(const Outcome& outcome);

 private:
  seam::JournalSink& journal_;
};

}  // namespace greenroom::real
