// Targets in time: registration, health by transition, draining.
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/health.hpp"
#include "mocks/elbv2/internal.hpp"
#include "sim/seam/check.hpp"

#include <charconv>

namespace greenroom::mocks::elbv2 {
namespace {

constexpr std::string_view not_in_use =
    "Target group is not configured to receive traffic from the load balancer";

struct Place {  ///< one registration
  std::string_view arn;
  TargetGroup& group;
  TargetKey key;
  Target& target;
};

std::string address_of(const TargetKey& key) { return key.ip + ":" + std::to_string(key.port); }

std::string target_subject(std::string_view arn, const TargetKey& key) {
  return std::string(arn) + "#" + address_of(key);
}

std::optional<Place> place_of(State& state, std::string_view subject) {
  const std::size_t hash = subject.rfind('#');
  const std::size_t colon = subject.rfind(':');
  GR_ASSERT(hash != std::string_view::npos && colon > hash, "an event names no target");
  const auto group = state.target_groups.find(subject.substr(0, hash));
  if (group == state.target_groups.end()) return std::nullopt;
  TargetKey key{std::string(subject.substr(hash + 1, colon - hash - 1)), 0};
  std::from_chars(subject.data() + colon + 1, subject.data() + subject.size(), key.port);
  const auto target = group->second.targets.find(key);
  if (target == group->second.targets.end()) return std::nullopt;
  return Place{group->first, group->second, target->first, target->second};
}

void journal_target(Scene& scene, const Place& at, const TargetView& view) {
  const std::string address = address_of(at.key);
  scene.journal.write("target", {{"target_group", name_of(at.group)},
                                 {"target", std::string_view(address)},
                                 {"state", std::string_view(view.state)},
                                 {"reason", std::string_view(view.reason)},
                                 {"description", std::string_view(view.description)}});
}

/// The target's state changed: seen by users, told to the journal. ECS hears of it elsewhere.
void enter(Scene& scene, const Place& at, TargetState state, std::string reason,
           std::string description) {
  at.target.state = state;
  at.target.reason = std::move(reason);
  at.target.description = std::move(description);
  ++scene.cloud.elbv2.version;
  journal_target(scene, at, view_of(scene.now(), at.key, at.target));
}

/// ECS hears how the target is now. It may answer by deregistering this very target: copies only.
void tell(Scene& scene, const Place& at) {
  const TargetView view = view_of(scene.now(), at.key, at.target);
  ecs::on_target_health(scene, std::string(at.arn), view.ip, view.port, view.state,
                        view.description);
}

/// Whoever registers, rewires or deregisters is in the middle of something: ECS hears of it later
/// in the same instant.
void tell_later(Scene& scene, const Place& at) {
  scene.in(seam::Length(0),
           {.owner = elbv2_owner, .what = target_told, .subject = target_subject(at.arn, at.key)});
}

CheckResult result_of(const Scene& scene, const Place& at, const HealthCheck& check) {
  const int port = check.port == 0 ? at.key.port : check.port;
  const ecs::Reaction reaction = ecs::react(scene.cloud, at.key.ip, port, check.path, true);
  using Kind = ecs::Reaction::Kind;
  if (reaction.kind == Kind::refuses)
    return {false, "Target.FailedHealthChecks", "Health checks failed", seam::Length(0)};
  if (reaction.kind == Kind::times_out || reaction.takes > check.timeout)
    return {false, "Target.Timeout", "Request timed out", check.timeout};
  if (matches_status(check.matcher, reaction.status)) return {true, "", "", reaction.takes};
  return {false, "Target.ResponseCodeMismatch",
          "Health checks failed with these codes: [" + std::to_string(reaction.status) + "]",
          reaction.takes};
}

/// Whatever was scheduled for the target is void; its next transition is scheduled.
void schedule_health(Scene& scene, const Place& at, const HealthCheck& check) {
  ++at.target.generation;
  const auto when = next_transition(at.target, check, scene.now());
  if (!when) return;
  scene.at(*when, {.owner = elbv2_owner,
                   .what = health_due,
                   .subject = target_subject(at.arn, at.key),
                   .number = at.target.generation});
}

/// Checks begin: the first a moment from now.
void start_checks(Scene& scene, const Place& at) {
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
  // The first check comes within about a second of registration.
  constexpr auto about_a_second = std::chrono::milliseconds(1000);
  constexpr auto spread = std::chrono::milliseconds(400);
  const std::string subject = target_subject(at.arn, at.key);
  const auto wait = scene.cloud.settings.chance.length(
      sim::Quantiles::uniform(about_a_second - spread, about_a_second + spread),
      "elbv2.first_check", subject, next_ordinal(scene.cloud.elbv2, "first_check", subject));
  at.target.first_check = scene.now() + wait;
  at.target.next_check = 0;
  at.target.streak = 0;
  at.target.streak_good = false;
  at.target.result = result_of(scene, at, health_check_of(at.group));
}

/// True if the results that came in have changed the target.
bool apply_counted(Scene& scene, const Place& at, const HealthCheck& check) {
  count_checks(at.target, check, scene.now());
  const auto next = transition_of(at.target, check);
  const CheckResult& result = at.target.result;
  const bool other_reason = at.target.state == TargetState::unhealthy && at.target.streak > 0 &&
                            !at.target.streak_good && at.target.reason != result.reason;
  if (!next && !other_reason) return false;
  const TargetState state = next.value_or(TargetState::unhealthy);
  if (state == TargetState::healthy)
    enter(scene, at, state, "", "");
  else
    enter(scene, at, state, result.reason, result.description);
  return true;
}

void on_health_due(Scene& scene, const sim::Event& event) {
  const auto at = place_of(scene.cloud.elbv2, event.subject);
  if (!at || at->target.generation != event.number) return;
  const HealthCheck check = health_check_of(at->group);
  const bool changed = apply_counted(scene, *at, check);
  schedule_health(scene, *at, check);  // before ECS hears of it and may act
  if (changed) tell(scene, *at);
}

void on_drain_over(Scene& scene, const sim::Event& event) {
  const auto at = place_of(scene.cloud.elbv2, event.subject);
  if (!at || at->target.generation != event.number) return;
  const std::string arn(at->arn);
  const TargetKey key = at->key;
  journal_target(scene, *at,
                 {key.ip, key.port, at->target.zone, "unused", "Target.NotRegistered",
                  "Target is not registered to the target group"});
  at->group.targets.erase(key);
  ++scene.cloud.elbv2.version;
  ecs::on_target_drained(scene, arn, key.ip, key.port);
}

void on_target_told(Scene& scene, const sim::Event& event) {
  if (const auto at = place_of(scene.cloud.elbv2, event.subject)) tell(scene, *at);
}

Result<Place> insert(Scene& scene, std::string_view arn, std::string_view ip, int port,
                     std::string_view zone) {
  TargetGroup* group = GR_TRY(find_target_group(scene.cloud.elbv2, arn));
  const auto it = scene.cloud.elbv2.target_groups.find(arn);
  const auto [target, fresh] = group->targets.try_emplace(TargetKey{std::string(ip), port});
  if (!fresh && target->second.state == TargetState::draining) target->second.state = {};
  target->second.zone = std::string(zone);
  return Place{it->first, *group, target->first, target->second};
}

}  // namespace

std::string_view state_name(TargetState state) {
  switch (state) {
    case TargetState::initial:
      return "initial";
    case TargetState::healthy:
      return "healthy";
    case TargetState::unhealthy:
      return "unhealthy";
    case TargetState::unused:
      return "unused";
    case TargetState::draining:
      return "draining";
  }
  return "";
}

TargetView view_of(seam::Steady now, const TargetKey& key, const Target& target) {
  TargetView view{key.ip,        key.port,
                  target.zone,   std::string(state_name(target.state)),
                  target.reason, target.description};
  if (target.state == TargetState::initial) {
    // AWS:
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
    const bool checked = now >= target.first_check;
    view.reason = checked ? "Elb.InitialHealthChecking" : "Elb.RegistrationInProgress";
    view.description =
        checked ? "Initial health checks in progress" : "Target registration is in progress";
  }
  return view;
}

Result<void> register_target(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                             int port, std::string_view zone) {
  const TargetGroup* group = GR_TRY(find_target_group(scene.cloud.elbv2, target_group_arn));
  const auto known = group->targets.find(TargetKey{std::string(ip), port});
  if (known != group->targets.end() && known->second.state != TargetState::draining)
    return {};  // registering the same address again changes nothing
  const Place at = GR_TRY(insert(scene, target_group_arn, ip, port, zone));
  ++at.target.generation;
  if (is_in_use(scene.cloud, target_group_arn)) {
    start_checks(scene, at);
    enter(scene, at, TargetState::initial, "", "");
    schedule_health(scene, at, health_check_of(at.group));
  } else {
    enter(scene, at, TargetState::unused, "Target.NotInUse", std::string(not_in_use));
  }
  tell_later(scene, at);
  return {};
}

Result<void> deregister_target(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                               int port) {
  TargetGroup* group = GR_TRY(find_target_group(scene.cloud.elbv2, target_group_arn));
  const auto target = group->targets.find(TargetKey{std::string(ip), port});
  if (target == group->targets.end())
    return refuse("InvalidTargetException",
                  "The following targets are not registered with the "
                  "target group: " +
                      std::string(ip));
  if (target->second.state == TargetState::draining) return {};
  const auto arn = scene.cloud.elbv2.target_groups.find(target_group_arn);
  const Place at{arn->first, *group, target->first, target->second};
  const bool was_used = target->second.state != TargetState::unused;
  ++at.target.generation;
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
  // A target shows `draining` for the whole delay, idle or not. One that no listener could reach
  // has nothing to drain.
  const std::string& delay = group->attributes.at("deregistration_delay.timeout_seconds");
  const seam::Length wait =
      was_used ? seam::Length(std::chrono::seconds(std::stoll(delay))) : seam::Length(0);
  enter(scene, at, TargetState::draining, "Target.DeregistrationInProgress",
        "Target deregistration is in progress");
  tell_later(scene, at);
  scene.in(wait, {.owner = elbv2_owner,
                  .what = drain_over,
                  .subject = target_subject(at.arn, at.key),
                  .number = at.target.generation});
  return {};
}

namespace {

/// What stands behind the target may answer otherwise: its health is scheduled anew.
void look_again(Scene& scene, const Place& at, const HealthCheck& check) {
  if (at.target.state == TargetState::unused || at.target.state == TargetState::draining) return;
  if (apply_counted(scene, at, check)) tell_later(scene, at);
  at.target.result = result_of(scene, at, check);
  schedule_health(scene, at, check);
}

}  // namespace

void target_changed(Scene& scene, std::string_view ip) {
  bool known = false;
  for (auto& [arn, group] : scene.cloud.elbv2.target_groups) {
    const HealthCheck check = health_check_of(group);
    for (auto it = group.targets.lower_bound(TargetKey{std::string(ip), 0});
         it != group.targets.end() && it->first.ip == ip; ++it) {
      known = true;
      look_again(scene, Place{arn, group, it->first, it->second}, check);
    }
  }
  if (known) ++scene.cloud.elbv2.version;  // users are answered otherwise, though no state changed
}

void network_changed(Scene& scene) {
  for (auto& [arn, group] : scene.cloud.elbv2.target_groups) {
    const HealthCheck check = health_check_of(group);
    for (auto& [key, target] : group.targets)
      look_again(scene, Place{arn, group, key, target}, check);
  }
  ++scene.cloud.elbv2.version;
}

Result<void> settle_target(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                           int port, std::string_view zone) {
  const Place at = GR_TRY(insert(scene, target_group_arn, ip, port, zone));
  if (!is_in_use(scene.cloud, target_group_arn)) {
    enter(scene, at, TargetState::unused, "Target.NotInUse", std::string(not_in_use));
    return {};
  }
  start_checks(scene, at);
  enter(scene, at, TargetState::healthy, "", "");
  schedule_health(scene, at, health_check_of(at.group));
  return {};
}

void restart_checks(Scene& scene, std::string_view target_group_arn) {
  const auto group = scene.cloud.elbv2.target_groups.find(target_group_arn);
  GR_ASSERT(group != scene.cloud.elbv2.target_groups.end(), "a group's checks restart unknown");
  for (auto& [key, target] : group->second.targets)
    if (target.state != TargetState::unused && target.state != TargetState::draining) {
      const Place at{group->first, group->second, key, target};
      start_checks(scene, at);
      schedule_health(scene, at, health_check_of(at.group));
    }
}

void review_use(Scene& scene) {
  State& state = scene.cloud.elbv2;
  for (auto& [arn, group] : state.target_groups) {
    const bool used = is_in_use(scene.cloud, arn);
    for (auto& [key, target] : group.targets) {
      const Place at{arn, group, key, target};
      if (used && target.state == TargetState::unused) {
        // AWS:
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
        start_checks(scene, at);
        enter(scene, at, TargetState::initial, "", "");
        schedule_health(scene, at, health_check_of(group));
        tell_later(scene, at);
      } else if (!used && target.state != TargetState::unused &&
                 target.state != TargetState::draining) {
        ++target.generation;
        enter(scene, at, TargetState::unused, "Target.NotInUse", std::string(not_in_use));
        tell_later(scene, at);
      }
    }
  }
}

std::vector<TargetView> targets(const Cloud& cloud, std::string_view target_group_arn) {
  std::vector<TargetView> views;
  const auto group = cloud.elbv2.target_groups.find(target_group_arn);
  if (group == cloud.elbv2.target_groups.end()) return views;
  for (const auto& [key, target] : group->second.targets)
    views.push_back(view_of(cloud.timeline.now(), key, target));
  return views;
}

bool has_target(const Cloud& cloud, std::string_view target_group_arn, std::string_view ip,
                int port) {
  const auto group = cloud.elbv2.target_groups.find(target_group_arn);
  return group != cloud.elbv2.target_groups.end() &&
         group->second.targets.contains(TargetKey{std::string(ip), port});
}

std::vector<TargetView> eligible_targets(const Cloud& cloud, std::string_view target_group_arn) {
  std::vector<TargetView> healthy, others;
  for (TargetView& view : targets(cloud, target_group_arn)) {
    if (view.state == "healthy") healthy.push_back(std::move(view));
    // AWS:
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
    // Fail open: with unhealthy targets only, requests go to all of them. Whether fresh targets
    // count as unhealthy here is not told: the switch initial_targets (U19).
    else if (view.state == "unhealthy" ||
             (view.state == "initial" &&
              cloud.settings.switches.initial_targets == Switches::InitialTargets::fail_open))
      others.push_back(std::move(view));
  }
  return healthy.empty() ? others : healthy;
}

void on_target_event(Scene& scene, const sim::Event& event) {
  switch (event.what) {
    case health_due:
      return on_health_due(scene, event);
    case drain_over:
      return on_drain_over(scene, event);
    case target_told:
      return on_target_told(scene, event);
    default:
      GR_ASSERT(false, "no target event has this number");
  }
}

}  // namespace greenroom::mocks::elbv2
