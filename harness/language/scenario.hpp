// A scenario as the player reads it: typed, complete, every default filled in, every name parsed.
// Made by the loader from files (load.hpp); nothing here knows YAML or looks into a world.
#pragma once

#include "harness/language/names.hpp"
#include "harness/language/yaml.hpp"
#include "mocks/json.hpp"
#include "mocks/settings.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::harness {

enum class Shift { all_at_once, canary, linear };
enum class Controller { codedeploy, ecs };
std::string_view name_of(Shift shift);

/// What is not said is absent: the project's, then the world's, then built in.
struct Strategy {
  std::optional<Shift> shift;
  std::optional<Controller> controller;
  std::optional<Share> step;
  std::optional<Length> every, bake, ready_wait;
  bool operator==(const Strategy&) const = default;
};

struct RampPoint {
  Cue at;
  Rate rate;
};
struct Traffic {
  bool none = false;
  Rate rate{50'000, std::chrono::seconds(1)};
  bool requests = false;  ///< mode: requests; else flow
  std::vector<std::pair<std::string, Share>> mix{{"/", Share{1'000'000}}};
  std::vector<RampPoint> ramp;
  Length timeout = std::chrono::seconds(10);
  Length slow_above = std::chrono::seconds(1);
  bool sticky = false;
  bool through_cloudflare = true;
};

struct NumberCheck {
  std::string name;  ///< "users.lost"
  Amount amount;
  Place place;
};
struct StateCheck {
  Thing thing;
  mocks::Json members;  ///< must be equal where named; the rest is free
  Place place;
};
struct Checks {
  std::vector<NumberCheck> numbers;
  std::vector<StateCheck> states;
  bool empty() const { return numbers.empty() && states.empty(); }
};

enum class StepKind {
  deploy,
  plan,
  rollback,
  resume,
  wait,
  kill,
  stop,
  continue_,
  edit,
  delete_,
  push,
  run,
  check
};
struct Step {
  StepKind kind = StepKind::deploy;
  std::string object;          ///< "v2", "project", "previous", "engine", "deployment", "shift"
  std::optional<Thing> thing;  ///< edit, delete, push
  std::optional<Length> wait_for;
  std::optional<Cue> wait_until;
  std::optional<Cue> at;  ///< absent: after the step before it
  std::string by;         ///< engine or operator unless said
  std::string note;
  mocks::JsonObject set;                 ///< edit: members
  Strategy strategy;                     ///< deploy: shift, step, every
  bool lease = true;                     ///< deploy: false for `lease: none`
  std::optional<std::string> if_active;  ///< deploy: refuse, wait, finish, rollback
  bool with_rollback = false;            ///< stop; told from absent by with_rollback_said
  bool with_rollback_said = false;
  std::optional<std::int64_t> exit;  ///< run
  std::string digest;                ///< push
  std::vector<std::string> command;  ///< run
  Checks check;
  Place place;  ///< of the verb
};

struct Fault {
  std::string name;  ///< "answer_lost": a row of the faults' table
  std::string text;  ///< its object, as written
  std::optional<CallName> call;
  std::optional<Thing> thing;
  std::string actor;  ///< clock_skewed: whose clock; build_down: "codebuild"
  std::optional<Cue> at, until;
  std::optional<Length> lasts;  ///< the word `for`
  std::string note;
  std::optional<std::int64_t> every;
  std::optional<Share> probability;
  std::vector<std::string> phases;
  std::optional<std::string> from;  ///< whose calls; absent: all tools
  std::string code;                 ///< error: its name or status; container_exits: a number
  std::optional<Length> retry_after, age, skew, period;
  std::optional<sim::Quantiles> time;
  std::optional<std::int64_t> bytes;
  std::string answer;  ///< unhealthy: "500", "refused" (default), "timeout"
  bool checks_only = false, users_only = false;
  std::string reason;
  Place place;  ///< of the verb
};

struct OrderCheck {
  MomentOrCall moment;
  std::optional<Amount> since;  ///< bounds the time since the one before
  Place place;
};
struct CountCheck {
  MomentOrCall what;
  Amount amount;
  Place place;
};
struct LogCheck {
  std::vector<std::pair<std::string, std::string>> fields;  ///< must be equal, as text
  std::string has;
  Amount times;
  Place place;
};
struct VerdictCheck {
  std::string actor;  ///< "engine" unless said
  std::string verdict;
  Place place;
};
struct Expect {
  std::vector<VerdictCheck> verdicts;
  std::optional<std::int64_t> exit;  ///< default follows from the verdict
  Place exit_place;
  Checks checks;
  std::vector<OrderCheck> order;
  std::vector<CountCheck> count;
  std::vector<LogCheck> log;
  std::vector<std::pair<std::string, Place>> says;
  std::vector<std::string> broken;  ///< properties
  std::string because;
  std::optional<bool> steady_state_held;  ///< absent: held after deployed and rolled_back
  Place steady_state_place, broken_place;
};

struct Scenario {
  std::string title;
  std::string about;
  std::string world_name, project_name;
  Strategy strategy;  ///< empty: the project's
  Traffic traffic;
  Checks steady_state;  ///< empty: every target behind a weight above zero is healthy
  std::vector<Step> method;
  std::vector<Fault> faults;
  Expect expect;
  std::optional<std::string> epoch;
  std::vector<std::pair<std::string, std::string>> switches;  ///< as written
  std::uint64_t first_seed = 1, last_seed = 1;                ///< one case each
  bool sampled = false;
  std::optional<Length> limit;
  std::vector<std::string> tags;
  std::string skip;  ///< the reason; empty: it is played
};

/// Sets a switch of the settings by its word; false: no such switch or value.
bool set_switch(mocks::Switches& switches, std::string_view name, std::string_view value);
/// A switch: name, values with the default first, the fact it comes from.
struct SwitchRow {
  std::string_view name;
  std::vector<std::string_view> values;
  std::string_view from;
};
const std::vector<SwitchRow>& switch_rows();
/// Epochs, oldest first. `latest` is the last.
std::span<const std::string_view> epochs();
/// Settings of an epoch: which idle_target_group it means.
void apply_epoch(mocks::Switches& switches, std::string_view epoch);

}  // namespace greenroom::harness
