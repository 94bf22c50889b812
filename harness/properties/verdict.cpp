// S3: what the tool said equals what the world is (the table of design.md section 4).
#include "harness/properties/properties.hpp"
#include "harness/properties/world_end.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>
#include <set>

namespace greenroom::harness {
namespace {

/// What --if-active does to another's deployment, at its user's word. A run that refuses has made
/// no deployment that it could have steered instead.
bool is_steering(std::string_view operation) {
  return operation == "StopDeployment" || operation == "ContinueDeployment";
}

class SaidIsTrue : public Property {
 public:
  explicit SaidIsTrue(Run& run) : run_(run) {}

  void see(const sim::Entry& entry) override {
    if (entry.kind == "call" && is_mutating(entry.text("service"), entry.text("operation")) &&
        !is_steering(entry.text("operation")))
      wrote_.insert({std::string(entry.actor), entry.incarnation});
    if (entry.kind == "answer")
      unread_[std::string(entry.actor)] = entry.number("status") >= 500 ||
                                          !entry.text("way").empty() ||
                                          !entry.text("error").empty();
    if (entry.kind == "edge" && entry.text("what") == "purge") purged_ = true;
  }

  Judgement judge() override {
    Judgement judgement;
    std::set<std::string> actors;
    for (const EngineEnd& end : run_.engines()) actors.insert(end.actor);
    for (const std::string& actor : actors) {
      const EngineEnd* last = last_deciding(actor);
      if (last == nullptr) continue;
      judgement.state =
          judgement.state == Judgement::State::unmet ? Judgement::State::held : judgement.state;
      if (auto lie = lie_of(*last)) {
        judgement.state = Judgement::State::broken;
        judgement.first = last->ended;
        judgement.what = said_by(*last) + " (exit " + std::to_string(last->outcome.exit) + ")";
        judgement.because = "the world is: " + *lie;
        return judgement;
      }
    }
    return judgement;
  }

 private:
  const EngineEnd* last_deciding(const std::string& actor) const {
    const EngineEnd* last = nullptr;
    for (const EngineEnd& end : run_.engines())
      if (end.actor == actor && !end.killed && end.error.empty() &&
          (end.foreign || end.outcome.verdict != real::Verdict::none))
        last = &end;
    return last;
  }

  static std::string said_by(const EngineEnd& end) {
    if (!end.foreign) return "the tool said: " + std::string(real::name_of(end.outcome.verdict));
    return end.outcome.exit == 0 ? "the command succeeded" : "the command failed";
  }

  /// Of a foreign tool nothing is known but whether it says that it succeeded: then what it
  /// deployed is there; else the world is as before.
  std::optional<std::string> lie_of_foreign(const EngineEnd& end) {
    const bool deployed = !end.outcome.deployment.empty();
    if (end.outcome.exit == 0) return deployed ? why_not_deployed(end, false) : std::nullopt;
    if (deployed && !why_not_deployed(end, false))
      return "deployed: " + end.outcome.deployment + " succeeded";
    return why_not_as_before();
  }

  std::optional<std::string> lie_of(const EngineEnd& end) {
    if (end.foreign) return lie_of_foreign(end);
    const real::Verdict verdict = end.outcome.verdict;
    if (end.outcome.exit != real::exit_of(verdict))
      return "exit " + std::to_string(real::exit_of(verdict)) + " is that verdict's";
    switch (verdict) {
      case real::Verdict::deployed:
        return why_not_deployed(end, true);
      case real::Verdict::edge_open:
        return why_not_deployed(end, false);
      case real::Verdict::rolled_back:
        return why_not_rolled_back();
      case real::Verdict::dirty:
        return why_not_dirty(end);
      case real::Verdict::refused:
        return why_not_refused(end);
      case real::Verdict::locked:
        return why_not_locked(end);
      case real::Verdict::unknown:
        return why_not_unknown(end);
      case real::Verdict::none:
        return std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<std::string> why_not_deployed(const EngineEnd& end, bool edge_too) {
    const PrimaryView primary = primary_of(run_.cloud(), run_.names());
    if (primary.set.empty()) return "not exactly one PRIMARY task set";
    const auto ours = mocks::codedeploy::find_deployment(run_.cloud(), end.outcome.deployment);
    if (!ours) return "no deployment " + end.outcome.deployment;
    // A later deployment by somebody may have replaced it; then only its own end can be held to it.
    const auto all = mocks::codedeploy::deployments(run_.cloud());
    const bool newest = !all.empty() && all.back().id == ours->id;
    if (ours->status != "Succeeded") return "deployment " + ours->id + " is " + ours->status;
    if (!newest) return std::nullopt;
    if (primary.set != ours->green_task_set) return "PRIMARY is not what " + ours->id + " brought";
    for (const auto& [route, weights] : routing_of(run_.cloud(), run_.names())) {
      if (!route.starts_with("production")) continue;
      for (const auto& [group, percent] : weights) {
        const auto arn = run_.names().target_groups.find(group);
        if (arn == run_.names().target_groups.end() || arn->second != primary.target_group)
          return std::to_string(percent) + " % of " + route + " on " + group;
      }
    }
    for (const auto& deployment : all)
      if (deployment.active) return "deployment " + deployment.id + " is still active";
    if (edge_too && !purged_) return "nothing was purged at the edge";
    const auto targets = mocks::elbv2::targets(run_.cloud(), primary.target_group);
    const bool serves = std::any_of(targets.begin(), targets.end(),
                                    [](const auto& target) { return target.state == "healthy"; });
    if (!serves) return "no target of PRIMARY is healthy";
    return std::nullopt;
  }

  std::optional<std::string> why_not_as_before() {
    const Routing before = routing_of(run_.cloud_at_start(), run_.names());
    const auto all = mocks::codedeploy::deployments(run_.cloud());
    const bool only_one_try = std::count_if(all.begin(), all.end(), [](const auto& d) {
                                return d.triggering_id.empty();
                              }) <= 1;
    if (only_one_try) {
      if (routing_of(run_.cloud(), run_.names()) != before) return "routed otherwise than before";
      if (primary_of(run_.cloud(), run_.names()) != primary_of(run_.cloud_at_start(), run_.names()))
        return "another PRIMARY than before";
    }
    for (const auto& deployment : all)
      if (deployment.active) return "deployment " + deployment.id + " is still active";
    return std::nullopt;
  }

  std::optional<std::string> why_not_rolled_back() {
    if (auto why = why_not_as_before()) return why;
    const auto left = leftovers_of(run_);
    if (!left.empty()) return left.front();
    return std::nullopt;
  }

  std::optional<std::string> why_not_dirty(const EngineEnd& end) {
    if (!why_not_rolled_back()) return "rolled_back";
    if (!why_not_deployed(end, true)) return "deployed";
    return std::nullopt;
  }

  std::optional<std::string> why_not_refused(const EngineEnd& end) const {
    if (wrote_.contains({end.actor, end.incarnation})) return "changed: a mutating call was made";
    return std::nullopt;
  }

  std::optional<std::string> why_not_locked(const EngineEnd& end) {
    if (end.actor != "engine") return std::nullopt;  // what stands is somebody else's
    const auto left = leftovers_of(run_);
    for (const std::string& item : left)
      if (item.starts_with("task definition")) return item;
    return std::nullopt;
  }

  std::optional<std::string> why_not_unknown(const EngineEnd& end) const {
    const auto unread = unread_.find(end.actor);
    const bool blind = unread != unread_.end() && unread->second;
    if (blind || run_.ending() != Ending::complete) return std::nullopt;
    for (const auto& deployment : mocks::codedeploy::deployments(run_.cloud()))
      if (deployment.active) return std::nullopt;  // its limit passed
    return "there to be looked at: the last read was answered";
  }

  Run& run_;
  std::set<std::pair<std::string, int>> wrote_;
  std::map<std::string, bool> unread_;
  bool purged_ = false;
};

}  // namespace

std::unique_ptr<Property> make_s3(Run& run) { return std::make_unique<SaidIsTrue>(run); }

}  // namespace greenroom::harness
