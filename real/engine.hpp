// The engine's front door: one call a verb, over a seam. It does not know whether the seam is a
// rehearsal. What it has to say goes to the seam's journal; it prints nothing itself.
#pragma once

#include "sim/seam/seam.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

enum class Verb { plan, deploy, status, resume, rollback, verify };

/// What a run says of itself at its end, and the exit code that goes with it.
enum class Verdict {
  deployed = 0,     ///< 0
  rolled_back = 1,  ///< 1: also when nothing had to be rolled back
  unknown = 2,      ///< 2
  dirty = 3,        ///< 3
  edge_open,        ///< 3: deployed, except the edge
  refused,          ///< 4: preflight findings; no mutating call was made
  locked,           ///< 5: another holds the lease or the group
  none,             ///< plan, status and verify without findings: 0 (10: changes, if asked so)
};
std::string_view name_of(Verdict verdict);  ///< "rolled_back"
int exit_of(Verdict verdict);

/// What becomes of another deployment that is under way in the group.
enum class IfActive {
  refuse,   ///< the run ends `locked`
  wait,     ///< until it is terminal
  finish,   ///< its wait is ended
  rollback  ///< it is stopped and rolled back
};
std::string_view name_of(IfActive answer);

struct Command {
  Verb verb = Verb::deploy;
  std::string tag;        ///< deploy, plan: the image tag; empty: the files as they are
  std::string plan_file;  ///< deploy: a saved plan that must still hold; brings tag and strategy
  std::string project_file = "greenroom.yaml";
  std::string state_dir = ".greenroom/state";
  bool lease = true;                  ///< false: a deployer that does not know our lease
  std::optional<IfActive> if_active;  ///< else the project's
  std::optional<std::string> shift, step, every;  ///< strategy overrides, as written in files
  std::optional<std::string>
      endpoint;  ///< stands for AWS, Cloudflare (URL/client/v4) and the public host
  std::optional<std::string> profile, region;
  bool detailed_exitcode = false;  ///< plan: 10 when there are changes
};

struct Outcome {
  Verdict verdict = Verdict::none;
  int exit = 0;
  std::string deployment;             ///< the id, where one exists
  std::string because;                ///< one sentence
  std::vector<std::string> way_back;  ///< commands: the shortest safe way back
  std::string document;               ///< JSON: the plan, the status
  std::string text;                   ///< the plan, for people
  bool has_plan = false;              ///< the document holds one that may be saved
};

/// What is known of a run while it goes on, for who ends it from outside.
struct Underway {
  std::string run;  ///< its id in the ledger; empty: it has noted nothing
};

/// Runs one verb to its end. Errors of the world become verdicts; a project file that cannot be
/// meant becomes Error{bad_input} with "file:line:col: what" in its message.
seam::Result<Outcome> run(const seam::Seam& seam, const Command& command,
                          Underway* underway = nullptr);

/// What to say of a run that a person ended in the middle. Asks no service: the ledger says whether
/// anything was changed; where nothing was, the run is ended there. Its lease is given back: what
/// goes on in the account can be resumed or stopped at once.
seam::Result<Outcome> interrupted(const seam::Seam& seam, const Command& command,
                                  const Underway& underway);

}  // namespace greenroom::real
