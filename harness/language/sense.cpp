#include "harness/language/sense.hpp"

#include "harness/language/read.hpp"
#include "mocks/model/model.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::harness {

namespace {

/// AWS:
/// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
struct HookEvent {
  std::string_view name, as_moment;
};
constexpr std::array<HookEvent, 5> hook_events{{{"BeforeInstall", "install.started"},
                                                {"AfterInstall", "install.ended"},
                                                {"AfterAllowTestTraffic", "test.ended"},
                                                {"BeforeAllowTraffic", "shift.started"},
                                                {"AfterAllowTraffic", "shift.ended"}}};

const HookEvent* hook_event(std::string_view name) {
  const auto found = std::find_if(hook_events.begin(), hook_events.end(),
                                  [&](const HookEvent& event) { return event.name == name; });
  return found == hook_events.end() ? nullptr : &*found;
}

/// A function by its name or its ARN.
bool is_function(std::string_view written, std::string_view name) {
  const auto bare = [](std::string_view text) {
    const auto at = text.find(":function:");
    if (at != text.npos) text.remove_prefix(at + 10);
    return text.substr(0, text.find(':'));
  };
  return bare(written) == bare(name);
}

class Sense {
 public:
  Sense(const Case& play, const Node& tree, Errors& errors)
      : play_(play), tree_(tree), errors_(errors) {}

  void check() {
    check_settings();
    if (play_.world.is_empty) check_empty();
    check_traffic();
    check_method();
    for (std::size_t i = 0; i < play_.scenario.faults.size(); ++i) {
      const auto& fault = play_.scenario.faults[i];
      check_fault(fault, item_of("faults", i));
      check_budget(fault);
    }
    check_expect();
  }

 private:
  Place value_place(std::string_view word) const {
    for (const auto& entry : tree_.entries)
      if (entry.key == word) return entry.value.place;
    return tree_.place;
  }

  /// The step or the fault as it was written.
  const Node& item_of(std::string_view list, std::size_t index) const {
    const auto* found = tree_.find(list);
    return found != nullptr && index < found->items.size() ? found->items[index] : tree_;
  }

  static Place place_in(const Node& item, std::string_view word, const Place& otherwise) {
    const auto* found = item.find(word);
    return found == nullptr ? otherwise : found->place;
  }

  /// Of the verb's object.
  static Place object_place(const Node& item, const Place& verb) {
    for (const auto& entry : item.entries)
      if (entry.place.line == verb.line && entry.place.column == verb.column)
        return entry.value.place;
    return verb;
  }

  /// Whether others than this project's engine deploy: what they bring, the files do not say.
  bool others_deploy() const {
    const auto& method = play_.scenario.method;
    return method.empty() || std::any_of(method.begin(), method.end(), [](const Step& step) {
             return step.kind == StepKind::run;
           });
  }

  void check_settings() {
    const auto& scenario = play_.scenario;
    auto known = epochs();
    bool epoch = !scenario.epoch || *scenario.epoch == "latest" ||
                 std::find(known.begin(), known.end(), *scenario.epoch) != known.end();
    if (!epoch)
      errors_
          .add(value_place("epoch"), "Y417", fmt::format("there is no epoch {}", *scenario.epoch))
          .remedy = "epoch: latest";
    const auto* switches = tree_.find("switches");
    if (switches == nullptr) return;
    for (const auto& entry : switches->entries) check_switch(entry);
  }

  void check_switch(const Entry& entry) {
    mocks::Switches ignored;
    if (set_switch(ignored, entry.key, entry.value.text)) return;
    std::vector<std::string_view> names;
    for (const auto& row : switch_rows()) {
      names.push_back(row.name);
      if (row.name != entry.key) continue;
      auto& error = errors_.add(entry.value.place, "Y414",
                                fmt::format("{} is never \"{}\"", entry.key, entry.value.text));
      error.nearest = nearest_of(entry.value.text, std::span<const std::string_view>(row.values));
      error.remedy = fmt::format("{}: {}", entry.key, row.values.back());
      return;
    }
    auto& error =
        errors_.add(entry.place, "Y414", fmt::format("there is no switch \"{}\"", entry.key));
    error.nearest = nearest_of(entry.key, std::span<const std::string_view>(names));
    if (!error.nearest.empty())
      error.remedy = fmt::format("{}: {}", error.nearest, entry.value.text);
  }

  /// Nothing is there to deploy to, and nobody to visit.
  void check_empty() {
    if (!play_.scenario.traffic.none)
      errors_.add(value_place("traffic"), "W136", "nobody can visit an empty world").remedy =
          "traffic: none";
    for (const auto& step : play_.scenario.method) {
      const bool by_engine = step.kind == StepKind::deploy || step.kind == StepKind::plan ||
                             step.kind == StepKind::rollback || step.kind == StepKind::resume;
      if (by_engine)
        errors_.add(step.place, "W136", "an empty world has no service to deploy").remedy =
            "run: [terraform, apply, -auto-approve]";
    }
  }

  void check_traffic() {
    const auto& traffic = play_.scenario.traffic;
    std::int64_t sum = 0;
    for (const auto& [path, share] : traffic.mix) sum += share.per_million;
    if (sum != 1'000'000)
      errors_.add(value_place("traffic"), "Y508",
                  fmt::format("this mix adds up to {}", written(Share{sum})));
    if (traffic.sticky && !traffic.requests)
      errors_.add(value_place("traffic"), "Y506", "sticky users cannot flow").remedy =
          "mode: requests";
  }

  void check_method() {
    for (std::size_t i = 0; i < play_.scenario.method.size(); ++i) {
      const auto& step = play_.scenario.method[i];
      const auto& item = item_of("method", i);
      const auto& own = step.strategy;
      if (own.bake || own.ready_wait || own.controller)
        errors_.add(step.place, "Y507", "this deploy step changes what only the group has").remedy =
            "strategy: {shift: canary, step: 20%, every: 3m}";
      if (step.thing) check_thing(*step.thing, object_place(item, step.place));
      if (step.at) check_cue(*step.at, "at", item, step.place);
      if (step.wait_until) check_cue(*step.wait_until, "wait", item, step.place);
      if (step.kind == StepKind::edit) check_weights(step, item);
      for (const auto& state : step.check.states) check_thing(state.thing, state.place);
    }
  }

  void check_weights(const Step& step, const Node& item) {
    const auto* weights = mocks::object_of(step.set, "weights");
    if (weights == nullptr) return;
    const auto* set = item.find("set");
    const auto* written_weights = set == nullptr ? nullptr : set->find("weights");
    for (const auto& member : *weights) {
      bool good = member.value().is_int64() && member.value().as_int64() >= 0 &&
                  member.value().as_int64() <= 999;
      if (good) continue;
      const std::string_view group = member.key(), thing = step.thing->text;
      const auto place = written_weights == nullptr
                             ? step.place
                             : place_in(*written_weights, group, written_weights->place);
      errors_
          .add(place, "W112",
               fmt::format("weight {} for {} on {} {}", boost::json::serialize(member.value()),
                           group, step.thing->kind, thing.substr(thing.find(':') + 1)))
          .remedy = "weights: {blue: 0, green: 100}";
    }
  }

  void check_fault(const Fault& fault, const Node& item) {
    const auto object = object_place(item, fault.place);
    if (fault.call) check_call(*fault.call, object);
    if (fault.thing) check_thing(*fault.thing, object);
    if (fault.name == "image_missing") check_image(*fault.thing, object);
    if (fault.at) check_cue(*fault.at, "at", item, fault.place);
    if (fault.until) check_cue(*fault.until, "until", item, fault.place);
    const auto code = place_in(item, "code", fault.place);
    if (fault.name == "error" && fault.call) check_code(fault, code);
    bool number = !fault.code.empty() && fault.code.size() < 4 &&
                  fault.code.find_first_not_of("0123456789") == std::string::npos;
    if (fault.name == "container_exits" && !fault.code.empty() && !number)
      errors_.add(code, "Y308", fmt::format("\"{}\" is no exit code", fault.code)).remedy =
          "code: 1";
  }

  /// Where nobody but the world's file and the method brings images, those that are there are
  /// known.
  void check_image(const Thing& image, const Place& place) {
    if (others_deploy() || play_.world.captured || image.name.find('@') != std::string::npos)
      return;
    std::vector<std::string> names;
    for (const auto& one : play_.world.images)
      names.push_back(fmt::format("{}:{}", one.repository, one.tag));
    for (const auto& step : play_.scenario.method)
      if (step.kind == StepKind::push && step.thing->kind == "image")
        names.push_back(step.thing->name);
    if (!is_among(names, image.name)) not_there(image, names, place);
  }

  /// Blue serves from the start: who takes all of it down for users cannot allow none of them lost.
  void check_budget(const Fault& fault) {
    const auto& expect = play_.scenario.expect;
    const bool kills =
        fault.name == "task_dies" || (fault.name == "unhealthy" && !fault.checks_only);
    const bool early = !fault.at || fault.at->kind == Cue::Kind::time;
    if (!kills || !early || fault.thing->name != "blue" || fault.thing->nth.first != 0) return;
    if (std::find(expect.broken.begin(), expect.broken.end(), "S1") != expect.broken.end()) return;
    for (const auto& number : expect.checks.numbers) {
      if (number.name != "users.lost" || number.amount.at_most != 0) continue;
      const std::string lasts = fault.lasts ? " for " + written(*fault.lasts) : std::string();
      auto& warning = errors_.warn(
          fault.place, "Y503",
          fmt::format("users.lost (line {}) allows 0, but this takes all that serves down{}",
                      number.place.line, lasts));
      warning.remedy = "users.lost: at most 200, or broken: [S1] with because";
    }
  }

  /// Cloudflare's calls have no model: an error is a page of its edge.
  void check_edge_code(const Fault& fault, const Place& place) {
    const auto status = read_count(fault.code);
    if (status && *status >= 500 && *status <= 530) return;
    errors_
        .add(place, "Y313",
             fmt::format("{} is no page of Cloudflare's edge: 500 to 530", fault.code))
        .remedy = "code: 520";
  }

  /// Only what the operation models, or any call may get, can be injected.
  void check_code(const Fault& fault, const Place& place) {
    if (fault.call->service == "cloudflare") return check_edge_code(fault, place);
    bool number = fault.code.find_first_not_of("0123456789") == std::string::npos;
    const auto* service = mocks::model::find(fault.call->service);
    if (service == nullptr || number || fault.call->prefix) return;
    const auto* operation = service->operation(fault.call->operation);
    if (operation == nullptr || operation->error(fault.code) != nullptr) return;
    constexpr std::array<std::string_view, 10> common{
        "ThrottlingException",   "Throttling",
        "AccessDeniedException", "AccessDenied",
        "ExpiredTokenException", "ExpiredToken",
        "InternalFailure",       "InternalServerError",
        "ServiceUnavailable",    "UnrecognizedClientException"};
    // A service that speaks JSON alone never says Throttling.
    const std::string_view throttled = service->speaks_query ? "Throttling" : "ThrottlingException";
    const bool foreign = fault.code == "Throttling" && !service->speaks_query;
    if (!foreign && std::find(common.begin(), common.end(), fault.code) != common.end()) return;
    foreign_code(fault, *operation, throttled, place);
  }

  void foreign_code(const Fault& fault, const mocks::model::Operation& operation,
                    std::string_view throttled, const Place& place) {
    std::vector<std::string_view> names{throttled, "AccessDeniedException"};
    for (const auto* error : operation.errors) names.push_back(error->name);
    auto& error = errors_.add(place, "Y407",
                              fmt::format("{} cannot answer \"{}\"", operation.name, fault.code));
    error.nearest = nearest_of(fault.code, std::span<const std::string_view>(names));
    if (fault.code.starts_with("Throttl")) error.nearest = throttled;
    if (!error.nearest.empty()) error.remedy = fmt::format("code: {}", error.nearest);
    if (fault.code.starts_with("Throttl"))
      error.remedy += fmt::format("; or throttled: {}", fault.text);
  }

  void check_call(const CallName& call, const Place& place) {
    if (call.service == "any" || call.service == "cloudflare" || call.service == "edge") return;
    const auto* service = mocks::model::find(call.service);
    if (service == nullptr) {
      std::vector<std::string_view> names{"cloudflare", "any"};
      for (const auto& each : mocks::model::heads()) names.push_back(each.name);
      auto& error =
          errors_.add(place, "Y404", fmt::format("there is no service \"{}\"", call.service));
      error.nearest = nearest_of(call.service, std::span<const std::string_view>(names));
      return;
    }
    std::vector<std::string_view> names;
    for (const auto& operation : service->operations) {
      names.push_back(operation.name);
      if (call.matches(call.service, operation.name)) return;
    }
    auto& error = errors_.add(
        place, "Y405", fmt::format("{} has no operation \"{}\"", call.service, call.operation));
    error.nearest = nearest_of(call.operation, std::span<const std::string_view>(names));
    if (!error.nearest.empty())
      error.remedy =
          mended(call.operation, error.nearest, fmt::format("{}:{}", call.service, error.nearest));
  }

  /// The whole line where a cue is wrong: with its word, and what it adds to its moment.
  std::string mended(const std::string& wrong, const std::string& nearest,
                     std::string alone) const {
    const auto at = cue_line_.find(wrong);
    if (at == std::string::npos || wrong.empty()) return alone;
    return std::string(cue_line_).replace(at, wrong.size(), nearest);
  }

  void check_cue(const Cue& cue, std::string_view word, const Node& item, const Place& otherwise) {
    const auto place = place_in(item, word, otherwise);
    cue_line_ = fmt::format("{}: {}", word, text_of(item, word));
    if (cue.call) check_call(*cue.call, place);
    const bool is_there =
        !cue.moment || !cue.moment->thing || check_thing(*cue.moment->thing, place);
    cue_line_.clear();
    if (!cue.moment || !is_there) return;
    const auto& moment = *cue.moment;
    const auto never = why_never(moment);
    if (never.empty()) return;
    auto& error = errors_.add(place, "Y501", fmt::format("this cue can never come: {}", never));
    const auto plus = cue.plus > Length(0) ? " +" + written(cue.plus) : std::string();
    error.remedy = fmt::format("{}: {}{}", word, comes_instead(moment), plus);
  }

  /// Of a moment that project and strategy leave no room for; empty: it may come.
  std::string why_never(const Moment& moment) const {
    if (others_deploy()) return {};
    if (moment.thing && moment.thing->kind == "hook") {
      const std::string& name = moment.thing->name;
      for (const auto& [event, function] : play_.project.hooks)
        if (event == name || is_function(function, name)) return {};
      return fmt::format("the AppSpec names no hook {}{}",
                         hook_event(name) == nullptr ? "" : "for ", name);
    }
    if (moment.subject == "gate") {
      const auto* gates = play_.project.tree.find("gates");
      return gates == nullptr || gates->items.empty() ? "greenroom.yaml names no gates" : "";
    }
    const auto waits = [](const Strategy& strategy) {
      return strategy.ready_wait && *strategy.ready_wait > Length(0);
    };
    const bool ready = play_.world.captured || waits(play_.project.strategy) ||
                       waits(play_.world.codedeploy.strategy);
    return moment.subject == "ready" && !ready ? "the strategy has no ready_wait" : "";
  }

  static std::string_view comes_instead(const Moment& moment) {
    const auto* event = moment.thing ? hook_event(moment.thing->name) : nullptr;
    if (event != nullptr) return event->as_moment;
    return moment.subject == "ready" ? "shift.started" : "shift.ended";
  }

  /// Roles and ids stand for themselves; names must be the world's.
  bool check_thing(const Thing& thing, const Place& place) {
    if (thing.kind == "hook") return check_hook(thing, place);
    if (thing.kind == "container" && thing.part.empty()) {
      errors_.add(place, "Y406", fmt::format("\"{}\" names no container of the task", thing.text))
          .remedy = fmt::format("{}/app", thing.text);
      return false;
    }
    const auto names = names_of(thing);
    const bool id = thing.name.starts_with("arn:");
    if (names.empty() || id || is_among(names, thing.name)) return true;
    not_there(thing, names, place);
    return false;
  }

  static bool is_among(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  void not_there(const Thing& thing, const std::vector<std::string>& names, const Place& place) {
    auto& error = errors_.add(place, "Y416",
                              fmt::format("this world has no {} \"{}\"", thing.kind, thing.name));
    error.nearest = nearest_of(thing.name, names);
    error.why = fmt::format("it has: {}", fmt::join(names, ", "));
    if (!error.nearest.empty())
      error.remedy =
          mended(thing.name, error.nearest, fmt::format("{}:{}", thing.kind, error.nearest));
  }

  /// An event or a function, of which some may come later: only a slip of the pen is certain.
  bool check_hook(const Thing& hook, const Place& place) {
    std::vector<std::string> names;
    for (const auto& event : hook_events) names.emplace_back(event.name);
    if (!play_.world.captured) {
      for (const auto& one : play_.world.hooks) names.push_back(one.function);
      for (const auto& [event, function] : play_.project.hooks) names.push_back(function);
    }
    if (is_among(names, hook.name) || nearest_of(hook.name, names).empty()) return true;
    not_there(hook, names, place);
    return false;
  }

  /// What this world has of a kind; empty: nobody knows yet.
  std::vector<std::string> names_of(const Thing& thing) const {
    std::vector<std::string> names;
    const auto& world = play_.world;
    if (thing.kind == "alarm") names = world.alarm_names();
    if (thing.kind == "secret")
      for (const auto& secret : world.secrets) names.push_back(secret.name);
    if (thing.kind == "listener")
      for (const auto& listener : world.load_balancer.listeners) names.push_back(listener.name);
    // Which tasks there will be, nobody knows before the run: only their fleet can be named.
    if (thing.kind == "task" || thing.kind == "target" || thing.kind == "container")
      names = {"blue", "green"};
    if (thing.kind == "target_group") {
      names = {"blue", "green"};
      for (const auto& [role, group] : world.load_balancer.target_groups) names.push_back(group);
    }
    if (thing.kind == "az" && !world.captured)
      for (const auto& zone : world.network.zones) names.push_back(world.region + zone);
    if (thing.kind == "security_group" && !thing.name.starts_with("sg-"))
      for (const auto& group : world.security_groups) names.push_back(group.name);
    if (thing.kind == "subnet" && !thing.name.starts_with("subnet-") && !world.captured)
      for (const char* kind : {"private", "public"}) {
        names.emplace_back(kind);
        for (const auto& zone : world.network.zones)
          names.push_back(fmt::format("{}-{}", kind, zone));
      }
    if (thing.kind == "record")
      for (const auto& record : world.cloudflare.records) names.push_back(record.name);
    return names;
  }

  void check_expect() {
    const auto& expect = play_.scenario.expect;
    std::set<std::string> actors;
    for (const auto& step : play_.scenario.method) actors.insert(step.by);
    for (const auto& verdict : expect.verdicts) {
      bool engine = verdict.actor == "engine" && expect.verdicts.size() == 1;
      if (engine || actors.contains(verdict.actor)) continue;
      errors_.add(verdict.place, "Y512",
                  fmt::format("nobody in the method is called \"{}\"", verdict.actor));
    }
    for (const auto& state : expect.checks.states) check_thing(state.thing, state.place);
    for (const auto& item : expect.count) check_name(item.what, item.place);
    for (const auto& item : expect.order) check_name(item.moment, item.place);
  }

  void check_name(const MomentOrCall& name, const Place& place) {
    if (name.call) check_call(*name.call, place);
    if (name.moment && name.moment->thing) check_thing(*name.moment->thing, place);
  }

  const Case& play_;
  const Node& tree_;
  Errors& errors_;
  std::string cue_line_;  ///< the cue that is being checked, as it is written
};

}  // namespace

void check_sense(const Case& play, const Node& tree, Errors& errors) {
  Sense(play, tree, errors).check();
}

}  // namespace greenroom::harness
