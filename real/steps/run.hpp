// Run: one verb of the engine under way: the project, what was observed, where it stands, and the
// means to act. Steps are functions on it; each either lets the run go on or ends it.
#pragma once

#include "real/aws/caller.hpp"
#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"
#include "real/engine.hpp"
#include "real/ledger/lease.hpp"
#include "real/ledger/ledger.hpp"
#include "real/plan.hpp"
#include "real/steps/observed.hpp"
#include "real/steps/voice.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::real {

/// How a run ends.
struct Ending {
  Verdict verdict = Verdict::none;
  std::string because;
  std::vector<std::string> way_back;
  bool stays_open = false;  ///< nothing was seen: the ledger keeps the run for a later resume
};
using Next = std::optional<Ending>;  ///< nullopt: the run goes on

struct Run {
  Run(const seam::Seam& with, const Command& what)
      : seam(with), command(what), voice(with.journal) {}

  const seam::Seam& seam;
  Command command;
  Voice voice;

  Project project;
  Strategy strategy;  ///< the project's with the command's words laid over
  std::string taskdef_text;
  std::optional<TaskDefinitionFile> definition;  ///< filled by what was observed
  AppSpecFile appspec;
  std::optional<SavedPlan> saved_plan;  ///< what the account must still be like

  std::unique_ptr<CredentialChain> credentials;
  std::unique_ptr<Caller> caller;
  std::unique_ptr<cloudflare::Client> edge;  ///< absent: the project has no Cloudflare
  std::optional<Endpoint> endpoint;
  std::unique_ptr<Ledger> ledger;
  std::unique_ptr<Lease> lease;

  Underway* underway = nullptr;  ///< told of the run's id; may be null
  RunRecord record;              ///< this run, as the ledger has it
  bool is_resumed = false;
  bool lost_lease = false;
  bool told_lease_trouble = false;
  Observed observed;
  std::map<std::string, std::string> images;  ///< placeholder to image by digest
  std::string revision;                       ///< ARN of what is (to be) deployed
  bool is_revision_ours = false;              ///< registered by this run
  std::string deployment;                     ///< id
  bool is_edge_bad = false;                   ///< the proof failed at the edge only
  std::string edge_trouble;
  std::vector<std::string> edge_way;  ///< commands that close the edge step
  std::string stopped_because;        ///< the engine itself stopped the deployment

  std::string title() const;  ///< "v2 as bash-dog:42"
  seam::Steady now() const { return seam.clock.steady(); }
  void sleep(seam::Length length) const { seam.clock.sleep_until(seam.clock.steady() + length); }
};

/// What the command says of another deployment under way, else the project.
IfActive if_active_of(const Run& run);

/// What the run would do, as far as was observed.
Plan plan_of(const Run& run);

/// "arn:...:task-definition/bash-dog:42" -> "bash-dog:42"
std::string short_name(const std::string& arn);

/// A mutating call with its intent before and its outcome after, unless the lease is lost.
seam::Result<std::string> mutate(Run& run, std::string_view call,
                                 const std::function<seam::Result<std::string>()>& act);

/// Sleeps a poll and renews the lease.
seam::Result<void> pause(Run& run, seam::Length length);

// ---- The steps, in the order of the table in engine.cpp.
void observe(Run& run);
seam::Result<Next> verify(Run& run);
seam::Result<Next> register_revision(Run& run);
seam::Result<Next> deploy(Run& run);
seam::Result<Next> watch(Run& run);
seam::Result<Next> settle_edge(Run& run);
seam::Result<Next> confirm(Run& run);

// ---- Before the table.
/// Waits for, finishes or rolls back what another runs in the group, until nothing does.
seam::Result<Next> make_way(Run& run);

// ---- Parts that several steps share.
/// Waits for the rollback that follows a deployment that did not succeed, and verifies it.
seam::Result<Next> follow_rollback(Run& run, const codedeploy::Deployment& failed);
/// Deregisters a revision of ours that no deployment names.
seam::Result<bool> remove_orphan(Run& run, Verdict verdict);
/// The limits that the waits of project and group add up to.
seam::Length install_limit(const Run& run);
seam::Length total_limit(const Run& run);
std::vector<std::string> look_and_stop(const Run& run);  ///< commands

}  // namespace greenroom::real
