// Ledger: what the engine meant to do and what came of it, durable before and after every mutating
// call. From it a later process knows where a dead one stopped. Not the stage's journal.
#pragma once

#include "sim/seam/storage.hpp"
#include "sim/seam/time.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

/// What production looked like before a run: what a rollback must bring back.
struct Before {
  std::string task_definition;  ///< of the PRIMARY
  std::string blue_target_group;
  std::string routing;  ///< effective shares of every route, as text that compares
  bool operator==(const Before&) const = default;
};

/// A mutating call as the ledger knows it.
struct CallRecord {
  enum class State { intended, done, refused, unknown } state = State::intended;
  std::string value;  ///< what it made: an ARN, an id
};

/// One run of the engine, as replayed from the ledger.
struct RunRecord {
  std::string id, verb, tag, shift, step, every, if_active;
  std::int64_t token = 0;  ///< of its last lease
  std::optional<Before> before;
  std::map<std::string, CallRecord> calls;  ///< by call: "ecs:RegisterTaskDefinition"
  std::optional<std::string> verdict;
  std::string because, deployment;

  const CallRecord* find(std::string_view call) const;
};

/// The runs of a ledger's text, oldest first. A torn last line and lines that cannot be read are
/// passed over: an intent is only acted upon after it was durable.
std::vector<RunRecord> runs_in(std::string_view text);
/// Whether calls of it had an effect, or may have had, that it has not taken back.
bool leaves_something(const RunRecord& run);
/// The run that `resume` takes up: the newest that was not merely turned away.
const RunRecord* run_to_resume(const std::vector<RunRecord>& runs);

class Ledger {
 public:
  Ledger(seam::Storage& storage, std::string file) : storage_(storage), file_(std::move(file)) {}

  /// Everything there; empty when there is no file yet. Ends a torn last line.
  seam::Result<std::string> open();
  seam::Result<void> begin(const RunRecord& run, seam::Utc now);
  seam::Result<void> took_lease(std::int64_t token);
  seam::Result<void> before(const Before& before);
  seam::Result<void> intend(std::string_view call);
  seam::Result<void> outcome(std::string_view call, CallRecord::State state,
                             std::string_view value);
  seam::Result<void> end(std::string_view verdict, std::string_view deployment,
                         std::string_view because);
  void continues(std::string run_id) { run_id_ = std::move(run_id); }
  const std::string& file() const { return file_; }

 private:
  seam::Result<void> append(std::string line);
  seam::Storage& storage_;
  std::string file_, run_id_;
};

}  // namespace greenroom::real
