#include "harness/play/watch.hpp"

#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::harness {
namespace {

constexpr std::int64_t whole = 1'000'000;

std::string group_of_role(const WorldNames& names, const std::string& role) {
  const auto name = names.roles.find(role);
  if (name == names.roles.end()) return "";
  const auto arn = names.target_groups.find(name->second);
  return arn == names.target_groups.end() ? "" : arn->second;
}

}  // namespace

bool is_moment(const Moment& wanted, const Announced& came) {
  if (wanted.share)
    return came.what == "share" && wanted.share->per_million > came.share_before &&
           wanted.share->per_million <= came.share_after;
  return wanted.what == came.what && wanted.subject == came.subject;
}

Fleets fleets_of(const mocks::Cloud& cloud, const WorldNames& names) {
  Fleets fleets;
  std::optional<mocks::codedeploy::DeploymentView> last;
  for (auto& deployment : mocks::codedeploy::deployments(cloud))
    if (deployment.triggering_id.empty() && !deployment.blue_target_group.empty())
      last = deployment;
  if (last) {
    fleets.deployment = last->id;
    fleets.blue_set = last->blue_task_set;
    fleets.green_set = last->green_task_set;
    fleets.blue_group = last->blue_target_group;
    fleets.green_group = last->green_target_group;
    return fleets;
  }
  fleets.blue_group = group_of_role(names, "blue");
  fleets.green_group = group_of_role(names, "green");
  if (const auto service = mocks::ecs::find_service(cloud, names.cluster, names.service))
    for (const auto& set : service->task_sets)
      if (set.status == "PRIMARY") {
        fleets.blue_set = set.id;
        if (!set.target_group.empty() && set.target_group != fleets.blue_group)
          std::swap(fleets.blue_group, fleets.green_group);
      }
  return fleets;
}

Shares shares_of(const mocks::Cloud& cloud, const WorldNames& names, const Fleets& fleets) {
  Shares shares;
  const auto production = names.listeners.find("production");
  if (production == names.listeners.end()) return shares;
  const auto routes = mocks::elbv2::routes_of(cloud, production->second);
  if (!routes || routes->empty()) return shares;
  const auto share_of = [](const std::vector<mocks::elbv2::Weight>& weights,
                           const std::string& group) {
    std::int64_t sum = 0, own = 0;
    for (const auto& weight : weights) {
      sum += weight.weight;
      if (weight.target_group == group) own += weight.weight;
    }
    return sum == 0 ? 0 : own * whole / sum;
  };
  shares.blue = share_of(routes->front().weights, fleets.blue_group);
  shares.green = share_of(routes->front().weights, fleets.green_group);
  shares.written_green = share_of(routes->front().written, fleets.green_group);
  return shares;
}

Watch::Watch(const mocks::Cloud& cloud, const WorldNames& names) : cloud_(cloud), names_(names) {
  fleets_ = fleets_of(cloud_, names_);
  blue_.set = fleets_.blue_set;
  look_at_targets();
  const Shares shares = shares_of(cloud_, names_, fleets_);
  share_ = shares.written_green;
  blue_.serving = shares.blue > 0;
  blue_.alone = shares.blue == whole;
  announced_.clear();  // what stood at curtain-up did not come
  for (const auto& task : mocks::ecs::tasks_of(cloud_, names_.cluster, names_.service))
    tasks_[task.task_set].push_back(task.id);
}

void Watch::listen(std::function<void(const Announced&)> listener) {
  listeners_.push_back(std::move(listener));
}

void Watch::announce(std::string subject, std::string what) {
  announced_.push_back({std::move(subject), std::move(what), now_, 0, 0});
  const Announced came = announced_.back();
  for (const auto& listener : listeners_) listener(came);
}

void Watch::announce_share(std::int64_t before, std::int64_t after) {
  announced_.push_back({"shift", "share", now_, before, after});
  const Announced came = announced_.back();
  for (const auto& listener : listeners_) listener(came);
}

void Watch::see(const sim::Entry& entry) {
  now_ = entry.t;
  if (entry.kind == "deployment") {
    see_deployment(entry);
  } else if (entry.kind == "event") {
    if (entry.text("what") == "task_set") see_task_set(entry);
  } else if (entry.kind == "task") {
    see_task(entry);
  } else if (entry.kind == "target") {
    look_at_targets();
  } else if (entry.kind == "weights") {
    look_at_shares();
    see_others(entry);
  } else if (entry.kind == "step") {
    see_step(entry);
  } else if (entry.kind == "call" || entry.kind == "answer") {
    see_call(entry);
  } else {
    see_others(entry);
  }
}

void Watch::see_deployment(const sim::Entry& entry) {
  const std::string id(entry.text("deployment"));
  const std::string_view what = entry.text("what");
  if (what == "created") {
    const std::string rolls_back(entry.text("rolls_back"));
    if (rolls_back.empty())
      original_ = id;
    else
      rollbacks_[id] = rolls_back;
    announce("deployment", "created");
    if (!rolls_back.empty()) announce("rollback", "started");
    return;
  }
  if (rollbacks_.contains(id)) {
    if (what != "status") return;
    const std::string_view status = entry.text("status");
    if (status == "Succeeded") announce("rollback", "ended");
    if (status == "Failed" || status == "Stopped") announce("rollback", "failed");
    look_at_fleets();
    return;
  }
  if (what == "event") see_lifecycle(entry.text("event"), entry.text("event_status"));
  if (what == "bake" && entry.text("status") == "begins" && !bake_open_) {
    bake_open_ = true;
    phase_ = "bake";
    announce("bake", "started");
  }
  if (what == "status") {
    const std::string_view status = entry.text("status");
    if (status == "Ready") announce("ready", "started");
    const bool over = status == "Succeeded" || status == "Failed" || status == "Stopped";
    if (over && bake_open_) {
      bake_open_ = false;
      announce("bake", status == "Succeeded" ? "ended" : "failed");
      if (status == "Succeeded") announce("terminate", "started");
    }
  }
  look_at_fleets();
}

void Watch::see_lifecycle(std::string_view event, std::string_view status) {
  const std::string_view what = status == "InProgress"  ? "started"
                                : status == "Succeeded" ? "ended"
                                : status == "Failed"    ? "failed"
                                                        : "";
  if (what.empty()) return;
  std::string phase;
  if (event == "Install") phase = "install";
  if (event == "AllowTestTraffic") phase = "test";
  if (event == "AllowTraffic") phase = "shift";
  if (event == "BeforeAllowTraffic" && what == "started") {
    if (when("ready", "started") && !when("ready", "ended")) announce("ready", "ended");
  }
  if (phase.empty()) return;
  if (what == "started") phase_ = phase;
  look_at_fleets();
  announce(phase, std::string(what));
}

void Watch::see_task_set(const sim::Entry& entry) {
  look_at_fleets();
  const std::string_view status = entry.text("status");
  const std::string set(entry.text("task_set"));
  const std::string fleet = fleet_of_set(set);
  if (fleet.empty()) return;
  if (status == "PRIMARY" && last(fleet, "primary") != now_) announce(fleet, "primary");
  if (status == "GONE") {
    announce(fleet, "gone");
    if (fleet == "blue" && when("terminate", "started")) announce("terminate", "ended");
  }
}

std::string Watch::fleet_of_set(std::string_view task_set) const {
  if (task_set.empty()) return "";
  if (task_set == fleets_.green_set) return "green";
  if (task_set == fleets_.blue_set) return "blue";
  return "";
}

void Watch::see_task(const sim::Entry& entry) {
  const std::string set(entry.text("task_set"));
  const std::string task(entry.text("task"));
  auto& tasks = tasks_[set];
  auto found = std::find(tasks.begin(), tasks.end(), task);
  if (found == tasks.end()) found = tasks.insert(tasks.end(), task);
  const std::int64_t ordinal = found - tasks.begin() + 1;
  if (entry.text("status") == "STOPPED") {
    const std::string fleet = fleet_of_set(set);
    announce("task", "stopped");
    if (!fleet.empty()) announce("task:" + fleet + "#" + std::to_string(ordinal), "stopped");
  }
  look_at_targets();
}

void Watch::see_step(const sim::Entry& entry) {
  const std::string step(entry.text("step"));
  static constexpr std::string_view ours[] = {"verify", "register",   "deploy", "proof",
                                              "gate",   "cloudflare", "confirm"};
  if (std::find(std::begin(ours), std::end(ours), step) == std::end(ours)) return;
  const std::string_view outcome = entry.text("outcome");
  if (outcome == "started") {
    if (step != "proof" && step != "gate") phase_ = step;  // they run beside the cloud's
    announce(step, "started");
  }
  if (outcome == "done" || outcome == "found") announce(step, "ended");
  if (outcome == "failed") announce(step, "failed");
}

void Watch::see_call(const sim::Entry& entry) {
  if (entry.kind == "call") {
    ++all_calls_;
    ++calls_[std::string(entry.text("service")) + ":" + std::string(entry.text("operation"))];
    return;
  }
  const std::string_view error = entry.text("error");
  if (error.starts_with("Throttl") || entry.number("status") == 429) ++throttles_;
}

void Watch::see_others(const sim::Entry& entry) {
  if (entry.kind == "weights" && entry.text("what") == "written") {
    for (const auto& [role, arn] : names_.listeners)
      if (arn == entry.text("listener")) announce("listener:" + role, "changed");
  } else if (entry.kind == "alarm") {
    const std::string subject = "alarm:" + std::string(entry.text("alarm"));
    if (entry.text("state") == "ALARM") announce(subject, "fired");
    if (entry.text("from") == "ALARM") announce(subject, "cleared");
  } else if (entry.kind == "hook") {
    if (entry.text("what") != "called") return;
    announce("hook:" + std::string(entry.text("hook")), "called");
    announce("hook:" + std::string(entry.text("event")), "called");
  } else if (entry.kind == "edge") {
    if (entry.text("what") == "record")
      announce("record:" + std::string(entry.text("name")), "changed");
  } else if (entry.kind == "lease") {
    if (entry.text("what") == "taken") announce("lease", "taken");
    if (entry.text("what") == "expired") announce("lease", "expired");
  } else if (entry.kind == "actor") {
    if (entry.text("what") == "killed") announce("engine", "killed");
    if (entry.text("what") == "resumed") announce("engine", "resumed");
  } else if (entry.kind == "users") {
    if (entry.text("what") == "lost" && !when("users", "lost")) announce("users", "lost");
  }
  const bool fault = entry.kind == "fault" && entry.text("what") != "ends";
  const bool harm = entry.kind == "users" && entry.text("what") == "lost";
  if ((fault || harm) && !harmed_) {
    harmed_ = true;
    harm_ = entry.t;
  }
}

void Watch::look_at_fleets() {
  const Fleets now = fleets_of(cloud_, names_);
  if (now.deployment != fleets_.deployment) {
    green_ = {};
    blue_ = {};
    blue_.set = now.blue_set;
  }
  fleets_ = now;
  look_at_targets();
  look_at_shares();
}

/// Who is blue and who is green changes with deployments and task sets alone; what they have, more
/// often.
void Watch::look_at_targets() {
  // A deployment names its new set only after the set has told of itself.
  if (!fleets_.deployment.empty() && fleets_.green_set.empty()) fleets_ = fleets_of(cloud_, names_);
  const auto service = mocks::ecs::find_service(cloud_, names_.cluster, names_.service);
  if (!service) return;
  look_at_fleet("blue", *service, fleets_.blue_set, fleets_.blue_group);
  look_at_fleet("green", *service, fleets_.green_set, fleets_.green_group);
}

void Watch::look_at_fleet(std::string_view fleet, const mocks::ecs::ServiceView& service,
                          const std::string& set, const std::string& group) {
  FleetState& state = fleet == "blue" ? blue_ : green_;
  if (set.empty() || group.empty()) return;
  const auto found = std::find_if(service.task_sets.begin(), service.task_sets.end(),
                                  [&](const auto& s) { return s.id == set; });
  if (found == service.task_sets.end() || found->status == "DRAINING" || found->desired == 0)
    return;
  int registered = 0, healthy = 0;
  for (const auto& target : mocks::elbv2::targets(cloud_, group)) {
    if (target.state == "draining" || target.state == "unhealthy.draining") continue;
    ++registered;
    if (target.state == "healthy") ++healthy;
  }
  const auto becomes = [&](bool& was, bool is, const char* what) {
    if (is && !was) announce(std::string(fleet), what);
    was = is;
  };
  becomes(state.running, found->running >= found->desired, "running");
  becomes(state.registered, registered >= found->desired, "registered");
  becomes(state.healthy, healthy >= found->desired, "healthy");
}

void Watch::look_at_shares() {
  const Shares now = shares_of(cloud_, names_, fleets_);
  const std::int64_t before = share_;
  share_ = now.written_green;
  if (share_ > before) announce_share(before, share_);
  const auto becomes = [&](bool& was, bool is, const char* fleet, const char* what) {
    const bool came = is && !was;
    was = is;
    if (came) announce(fleet, what);
  };
  becomes(blue_.serving, now.blue > 0, "blue", "serving");
  becomes(green_.serving, now.green > 0, "green", "serving");
  becomes(blue_.alone, now.blue == whole, "blue", "alone");
  becomes(green_.alone, now.green == whole, "green", "alone");
}

std::optional<Steady> Watch::when(const Moment& moment) const {
  std::int64_t seen = 0;
  for (const Announced& came : announced_)
    if (is_moment(moment, came) && ++seen == moment.nth) return came.at;
  return std::nullopt;
}

std::optional<Steady> Watch::when(std::string_view subject, std::string_view what,
                                  std::int64_t nth) const {
  std::int64_t seen = 0;
  for (const Announced& came : announced_)
    if (came.subject == subject && came.what == what && ++seen == nth) return came.at;
  return std::nullopt;
}

std::optional<Steady> Watch::last(std::string_view subject, std::string_view what) const {
  for (auto came = announced_.rbegin(); came != announced_.rend(); ++came)
    if (came->subject == subject && came->what == what) return came->at;
  return std::nullopt;
}

std::int64_t Watch::count(const Moment& moment) const {
  return std::count_if(announced_.begin(), announced_.end(),
                       [&](const Announced& came) { return is_moment(moment, came); });
}

std::int64_t Watch::calls(const CallName& name) const {
  std::int64_t sum = 0;
  for (const auto& [key, number] : calls_) {
    const std::size_t colon = key.find(':');
    if (name.matches(std::string_view(key).substr(0, colon),
                     std::string_view(key).substr(colon + 1)))
      sum += number;
  }
  return sum;
}

}  // namespace greenroom::harness
