#include "harness/properties/properties.hpp"

#include <array>

namespace greenroom::harness {
namespace {

constexpr std::array<PropertyRow, 14> rows = {{
    {"S1", "no user request is lost beyond the scenario's budget",
     "A visit is lost when it gets no final answer below 500 in time. The budget is what "
     "`users.lost` in expect allows; without it, none.",
     make_s1},
    {"S2", "every route to the service has a healthy target for every weight above zero",
     "Looked at on every listener and rule that reaches the service's target groups, in every "
     "instant that lasted.",
     make_s2},
    {"S3", "what the tool said equals what the world is",
     "The verdict, the exit code and the final state are held against each other.", make_s3, true},
    {"S4", "exactly one PRIMARY task set, never two active deployments in one group",
     "A rollback beside the deployment that it rolls back does not count as a second one.",
     make_s4},
    {"S5", "nothing in use is deregistered or deleted",
     "Task definitions, images and secrets that a task set stands on.", make_s5},
    {"S6", "after a rollback, routing and primary are what they were before",
     "Effective weights of every route are compared, the test route included.", make_s6, true},
    {"S7", "nothing is left behind",
     "Task sets, targets, weights, leases, and revisions registered by the run that no deployment "
     "names.",
     make_s7, true},
    {"S8", "no secret value in any log, ledger, journal, plan or report",
     "Every value of every secret of the world is searched in what the run wrote.", make_s8},
    {"S9", "DNS never points at nothing; proxied and TTL rules hold",
     "Names that led to the service's balancer when the curtain rose keep leading to a balancer, "
     "and stay proxied as they were. A proxied record's TTL is automatic; others have 60 s to a "
     "day.",
     make_s9},
    {"L1", "once faults stop, a terminal state comes within the bound",
     "The bound is the scenario's limit, which follows from the strategy.", make_l1, true},
    {"L2", "after a crash and a resume the world ends as without the crash, or rolled back",
     "end(world) is compared with that of a control run without the crash.", make_l2, true},
    {"D1", "a dry run makes no mutating call", "Judged where the method has a `plan` step.",
     make_d1},
    {"D2", "the plan is what then happens",
     "Judged where a `plan` step comes before a deploy of the same tag: the calls that changed "
     "something are those of the plan, in its order. What failed may go back beside it.",
     make_d2, true},
    {"D4", "the same seed gives the same digest",
     "Judged by playing again; `rehearse` plays once, so it is met in campaigns and tests.",
     make_d4},
}};

}  // namespace

std::span<const PropertyRow> property_rows() { return rows; }

Properties::Properties(Run& run) : run_(run) {
  for (const PropertyRow& row : rows) all_.push_back(row.make(run));
  run.on_entry([this](const sim::Entry& entry) {
    for (const auto& property : all_) property->see(entry);
  });
  run.on_leave([this, &run](seam::Steady instant) {
    if (!run.first_deploy()) return;
    for (const auto& property : all_) property->leave(instant);
  });
}

std::vector<Judgement> Properties::judge() { return judged(run_.ending() != Ending::interrupted); }

std::vector<Judgement> Properties::judge_so_far() { return judged(false); }

std::vector<Judgement> Properties::judged(bool has_ended) {
  std::vector<Judgement> judgements;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const bool tells = has_ended || !rows[i].of_the_end;
    Judgement judgement = tells ? all_[i]->judge() : Judgement();
    judgement.id = rows[i].id;
    judgements.push_back(std::move(judgement));
  }
  return judgements;
}

}  // namespace greenroom::harness
