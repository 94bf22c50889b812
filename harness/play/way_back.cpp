#include "harness/play/way_back.hpp"

#include "harness/play/cloud_world.hpp"
#include "harness/play/commands.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/service.hpp"
#include "sim/map_environment.hpp"
#include "sim/memory_storage.hpp"
#include "sim/stage.hpp"

#include <utility>

namespace greenroom::harness {

namespace {

/// A person looks again after this; what a command sets going has ended by then, or it never does.
constexpr Length looked_after = std::chrono::minutes(30);

/// A copy of the final world that goes on by itself.
class Copy {
 public:
  Copy(const Run& run, const std::string& actor)
      : run_(run), cloud_(run.cloud()), actor_(actor), keys_(admit()) {
    journal_.keep_lines(false);
    const std::string own = ".ledger.jsonl." + actor;
    for (const auto& [name, bytes] : run.files()) {
      if (name.ends_with(own)) files_.files[name.substr(0, name.size() - actor.size() - 1)] = bytes;
      files_.files.try_emplace(name, bytes);
    }
  }

  const mocks::Cloud& cloud() const { return cloud_; }
  /// What was refused; empty: it was done, and its consequences have come.
  std::string done(const SpokenCommand& command);

 private:
  ActorKeys admit() {
    mocks::Scene scene{cloud_, journal_};
    return admit_actor(scene, run_.played().world, actor_);
  }
  std::string call(const AwsCommand& command);
  std::string call(const CloudflareCommand& command);
  std::string play(const EngineCommand& command);

  const Run& run_;
  mocks::Cloud cloud_;
  sim::Journal journal_;
  sim::MemoryStorage files_;
  std::string actor_;
  ActorKeys keys_;
};

std::string Copy::call(const AwsCommand& command) {
  mocks::Scene scene{cloud_, journal_};
  const auto answer = mocks::invoke(scene, command.service, command.operation, command.input,
                                    mocks::Identity{"", "", "", actor_});
  return answer ? std::string() : answer.error().code + ": " + answer.error().message;
}

std::string Copy::call(const CloudflareCommand& command) {
  mocks::Scene scene{cloud_, journal_};
  seam::HttpRequest request = command.request;
  request.headers.push_back({"Authorization", "Bearer " + keys_.cloudflare_token});
  const auto answer = mocks::gateway::answer(scene, request);
  return answer.status < 300 ? std::string() : "HTTP " + std::to_string(answer.status);
}

std::string Copy::play(const EngineCommand& spoken) {
  mocks::Scene scene{cloud_, journal_};
  CloudWorld world(scene, mocks::gateway::Options{});
  sim::Stage stage(world, journal_,
                   sim::StageSettings{run_.options().seed, cloud_.settings.starts});
  sim::MapEnvironment environment(environment_of(run_.played(), keys_));
  std::string refused;
  sim::PlayerParts parts{{actor_, 1}, files_, environment, {}, std::nullopt, {}};
  parts.body = [&](const seam::Seam& seam) {
    const auto outcome = real::run(seam, spoken.command);
    if (!outcome) refused = outcome.error().message;
    if (outcome && outcome->verdict != real::Verdict::deployed &&
        outcome->verdict != real::Verdict::rolled_back)
      refused = std::string(real::name_of(outcome->verdict)) + ": " + outcome->because;
    return outcome ? outcome->exit : 254;
  };
  const sim::Player& player = stage.enter(std::move(parts));
  while (!player.finished() && stage.step()) {
  }
  return refused;
}

std::string Copy::done(const SpokenCommand& command) {
  std::string refused;
  if (const auto* aws = std::get_if<AwsCommand>(&command)) refused = call(*aws);
  if (const auto* edge = std::get_if<CloudflareCommand>(&command)) refused = call(*edge);
  if (const auto* engine = std::get_if<EngineCommand>(&command)) refused = play(*engine);
  if (!refused.empty()) return refused;
  mocks::Scene scene{cloud_, journal_};
  CloudWorld world(scene, mocks::gateway::Options{});
  sim::Stage stage(world, journal_,
                   sim::StageSettings{run_.options().seed, cloud_.settings.starts});
  const Steady until = stage.now() + looked_after;
  while (!cloud_.timeline.only_periodic() && cloud_.timeline.next_at() <= until && stage.step()) {
  }
  // Health checks are periodic: a group that got its weight back is looked at a few times more.
  stage.run_until(stage.now() + std::chrono::minutes(1));
  return refused;
}

/// S2: a weight with nobody healthy behind it.
std::string weight_without_health(const mocks::Cloud& cloud, const WorldNames& names) {
  std::vector<std::string> groups;
  for (const auto& [name, arn] : names.target_groups) groups.push_back(arn);
  for (const auto& route : mocks::elbv2::routes(cloud, groups))
    for (const auto& weight : route.weights) {
      if (weight.weight == 0) continue;
      bool is_healthy = false;
      for (const auto& target : mocks::elbv2::targets(cloud, weight.target_group))
        is_healthy = is_healthy || target.state == "healthy";
      if (!is_healthy)
        return "S2: no healthy target behind a weight of port " + std::to_string(route.port);
    }
  return "";
}

/// S4: one PRIMARY, no deployment beside another.
std::string more_than_one(const mocks::Cloud& cloud, const WorldNames& names) {
  if (primary_of(cloud, names).set.empty()) return "S4: not exactly one PRIMARY task set";
  std::map<std::string, int> active;
  for (const auto& deployment : mocks::codedeploy::deployments(cloud))
    if (deployment.active && deployment.triggering_id.empty() && ++active[deployment.group] > 1)
      return "S4: two active deployments in " + deployment.group;
  return "";
}

}  // namespace

std::string Trial::told() const {
  switch (state) {
    case State::holds:
      return "tried: holds";
    case State::not_yet:
      return "tried: not yet, " + what;
    case State::refused:
      return "tried: refused, " + what;
    case State::only_looks:
      return "only looks";
    case State::not_tried:
      return "not tried: " + what;
  }
  return "";
}

std::string fault_of(const std::vector<Trial>& trials) {
  std::string fault;
  for (const Trial& trial : trials) {
    if (trial.state == Trial::State::refused) return trial.command + ": refused, " + trial.what;
    if (trial.state == Trial::State::holds) fault.clear();
    if (trial.state == Trial::State::not_yet) fault = "after " + trial.command + ": " + trial.what;
  }
  return fault;
}

WayBack::WayBack(Run& run) : run_(run) {
  run_.on_entry([this](const sim::Entry& entry) {
    if (entry.kind != "deployment" || entry.text("what") != "created") return;
    if (!entry.text("rolls_back").empty()) return;
    before_[std::string(entry.text("deployment"))] = {
        routing_of(run_.cloud(), run_.names()),
        primary_of(run_.cloud(), run_.names()).task_definition};
  });
}

std::string WayBack::wrong_with(const mocks::Cloud& cloud, const EngineEnd& end) const {
  if (std::string wrong = weight_without_health(cloud, run_.names()); !wrong.empty()) return wrong;
  if (std::string wrong = more_than_one(cloud, run_.names()); !wrong.empty()) return wrong;
  // An open edge is mended forwards: there is nothing to go back to.
  if (end.outcome.verdict == real::Verdict::edge_open) return "";
  const auto before = before_.find(end.outcome.deployment);
  if (before == before_.end()) return "";
  const PrimaryView primary = primary_of(cloud, run_.names());
  if (primary.task_definition != before->second.task_definition)
    return "S6: the PRIMARY is not the revision that was before";
  for (const auto& [route, weights] : routing_of(cloud, run_.names()))
    for (const auto& [name, percent] : weights) {
      const auto arn = run_.names().target_groups.find(name);
      if (percent > 0 && arn != run_.names().target_groups.end() &&
          arn->second != primary.target_group)
        return "S6: " + std::to_string(percent) + " % of " + route + " still goes to " + name;
    }
  return "";
}

std::vector<Trial> WayBack::tried(const EngineEnd& end) const {
  std::vector<Trial> trials;
  std::unique_ptr<Copy> copy;
  for (const std::string& line : end.outcome.way_back) {
    Trial trial{Trial::State::not_tried, line, ""};
    const SpokenCommand command = understood(line);
    const auto* engine = std::get_if<EngineCommand>(&command);
    if (const auto* unknown = std::get_if<NotUnderstood>(&command)) {
      trial.what = unknown->why;
    } else if (engine != nullptr && engine->only_looks) {
      trial.state = Trial::State::only_looks;
    } else if (run_.ending() != Ending::complete) {
      trial.what = "the run did not end by itself";
    } else {
      if (copy == nullptr) copy = std::make_unique<Copy>(run_, end.actor);
      trial.what = copy->done(command);
      trial.state = trial.what.empty() ? Trial::State::holds : Trial::State::refused;
      if (trial.what.empty()) trial.what = wrong_with(copy->cloud(), end);
      if (trial.state == Trial::State::holds && !trial.what.empty())
        trial.state = Trial::State::not_yet;
    }
    trials.push_back(std::move(trial));
  }
  return trials;
}

}  // namespace greenroom::harness
