#include "harness/language/scenario.hpp"

#include "harness/language/read.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness {

namespace {

Place key_place(const Node& map, std::string_view word) {
  for (const auto& entry : map.entries)
    if (entry.key == word) return entry.place;
  return map.place;
}

std::optional<Shift> shift_of(std::string_view text) {
  if (text == "all_at_once") return Shift::all_at_once;
  if (text == "canary") return Shift::canary;
  if (text == "linear") return Shift::linear;
  return std::nullopt;
}

template <class T, class Reader>
std::optional<T> maybe(const Node& map, std::string_view word, Reader reader) {
  const auto* found = map.find(word);
  if (found == nullptr) return std::nullopt;
  return sure(reader(found->text));
}

Traffic read_traffic(const Node& node) {
  Traffic traffic;
  if (node.is_scalar()) {
    traffic.none = node.text == "none";
    if (!traffic.none) traffic.rate = sure(read_rate(node.text));
    return traffic;
  }
  if (auto rate = maybe<Rate>(node, "rate", read_rate)) traffic.rate = *rate;
  traffic.requests = text_of(node, "mode") == "requests";
  if (const auto* mix = node.find("mix")) {
    traffic.mix.clear();
    for (const auto& entry : mix->entries)
      traffic.mix.emplace_back(entry.key, sure(read_share(entry.value.text)));
  }
  if (const auto* ramp = node.find("ramp"))
    for (const auto& item : ramp->items)
      traffic.ramp.push_back(
          {sure(read_cue(text_of(item, "at"))), sure(read_rate(text_of(item, "rate")))});
  traffic.timeout = length_of(node, "timeout", traffic.timeout);
  traffic.slow_above = length_of(node, "slow_above", traffic.slow_above);
  traffic.sticky = flag_of(node, "sticky", false);
  traffic.through_cloudflare = text_of(node, "through") != "lb";
  return traffic;
}

Amount::Kind kind_of_number(std::string_view name) {
  if (name == "users.ok") return Amount::Kind::share;
  bool count = name.starts_with("users.") || name == "api_calls" || name == "throttles";
  return count ? Amount::Kind::count : Amount::Kind::length;
}

bool is_number(std::string_view name) {
  auto rows = number_words();
  return std::any_of(rows.begin(), rows.end(), [&](const Word& row) { return row.name == name; });
}

Checks read_checks(const Node& node) {
  Checks checks;
  for (const auto& entry : node.entries) {
    if (is_number(entry.key))
      checks.numbers.push_back(
          {entry.key, sure(read_amount(entry.value.text, kind_of_number(entry.key))), entry.place});
    if (entry.key != "state") continue;
    for (const auto& thing : entry.value.entries)
      checks.states.push_back({sure(read_thing(thing.key)), to_json(thing.value), thing.place});
  }
  return checks;
}

struct StepName {
  std::string_view word;
  StepKind kind;
};
constexpr std::array<StepName, 13> step_names{{{"deploy", StepKind::deploy},
                                               {"plan", StepKind::plan},
                                               {"rollback", StepKind::rollback},
                                               {"resume", StepKind::resume},
                                               {"wait", StepKind::wait},
                                               {"kill", StepKind::kill},
                                               {"stop", StepKind::stop},
                                               {"continue", StepKind::continue_},
                                               {"edit", StepKind::edit},
                                               {"delete", StepKind::delete_},
                                               {"push", StepKind::push},
                                               {"run", StepKind::run},
                                               {"check", StepKind::check}}};

bool is_engine_verb(StepKind kind) {
  return kind == StepKind::deploy || kind == StepKind::plan || kind == StepKind::rollback ||
         kind == StepKind::resume;
}

void read_object(const Node& node, Step& step) {
  step.object = node.text;
  if (step.kind == StepKind::check) step.check = read_checks(node);
  for (const auto& item : node.items) step.command.push_back(item.text);
  if (step.kind == StepKind::edit || step.kind == StepKind::delete_ || step.kind == StepKind::push)
    step.thing = sure(read_thing(node.text));
  if (step.kind != StepKind::wait) return;
  if (node.text[0] >= '0' && node.text[0] <= '9')
    step.wait_for = sure(read_length(node.text));
  else
    step.wait_until = sure(read_cue(node.text));
}

/// `rollback` is a step's verb; `if_active: rollback` is no verb, so only the map's own keys count.
Step read_step(const Node& node) {
  Step step;
  for (const auto& entry : node.entries) {
    auto row = std::find_if(step_names.begin(), step_names.end(),
                            [&](const StepName& name) { return name.word == entry.key; });
    if (row == step_names.end()) continue;
    step.kind = row->kind;
    step.place = entry.place;
    read_object(entry.value, step);
  }
  step.at = maybe<Cue>(node, "at", read_cue);
  step.by = text_of(node, "by", is_engine_verb(step.kind) ? "engine" : "operator");
  if (step.kind == StepKind::resume && node.find("by") == nullptr) step.by = step.object;
  step.note = text_of(node, "note");
  if (const auto* set = node.find("set"); set != nullptr && set->is_map())
    step.set = to_json(*set).as_object();
  if (const auto* strategy = node.find("strategy")) step.strategy = read_strategy(*strategy);
  step.lease = text_of(node, "lease") != "none";
  if (node.find("if_active") != nullptr) step.if_active = text_of(node, "if_active");
  step.with_rollback_said = node.find("with_rollback") != nullptr;
  step.with_rollback = flag_of(node, "with_rollback", false);
  step.exit = maybe<std::int64_t>(node, "exit", read_count);
  step.digest = text_of(node, "digest");
  return step;
}

sim::Quantiles read_fault_time(const Node& node) {
  if (node.is_scalar()) return sure(read_time(node.text));
  return spread(sure(read_length(text_of(node, "median"))),
                sure(read_length(text_of(node, "p99"))));
}

void read_fault_object(const Entry& entry, bool call, Fault& fault) {
  fault.name = entry.key;
  fault.text = entry.value.text;
  fault.place = entry.place;
  if (call) fault.call = sure(read_call(fault.text));
  bool of_actor = fault.name == "clock_skewed" || fault.name == "build_down";
  if (of_actor) fault.actor = fault.text;
  if (!call && !of_actor) fault.thing = sure(read_thing(fault.text));
}

Fault read_fault(const Node& node) {
  Fault fault;
  for (const auto& entry : node.entries) {
    auto rows = fault_verbs();
    bool verb = std::any_of(rows.begin(), rows.end(),
                            [&](const Verb& row) { return row.name == entry.key; });
    if (verb) read_fault_object(entry, is_call_fault(entry.key), fault);
  }
  fault.at = maybe<Cue>(node, "at", read_cue);
  fault.until = maybe<Cue>(node, "until", read_cue);
  fault.lasts = maybe<Length>(node, "for", read_length);
  fault.note = text_of(node, "note");
  fault.every = maybe<std::int64_t>(node, "every", read_count);
  fault.probability = maybe<Share>(node, "probability", read_share);
  fault.phases = texts_of(node, "phase");
  if (node.find("from") != nullptr) fault.from = text_of(node, "from");
  fault.code = text_of(node, "code");
  fault.retry_after = maybe<Length>(node, "retry_after", read_length);
  fault.age = maybe<Length>(node, "age", read_length);
  fault.skew = maybe<Length>(node, "skew", read_signed_length);
  fault.period = maybe<Length>(node, "period", read_length);
  if (const auto* time = node.find("time")) fault.time = read_fault_time(*time);
  fault.bytes = maybe<std::int64_t>(node, "bytes", read_size);
  fault.answer = text_of(node, "answer", fault.name == "unhealthy" ? "refused" : "");
  fault.checks_only = flag_of(node, "checks_only", false);
  fault.users_only = flag_of(node, "users_only", false);
  fault.reason = text_of(node, "reason");
  return fault;
}

void read_verdicts(const Node& node, Expect& expect) {
  if (node.is_scalar()) expect.verdicts.push_back({"engine", node.text, node.place});
  for (const auto& entry : node.entries)
    expect.verdicts.push_back({entry.key, entry.value.text, entry.value.place});
}

void read_order(const Node& node, Expect& expect) {
  for (const auto& item : node.items) {
    if (item.is_scalar()) {
      expect.order.push_back({sure(read_moment_or_call(item.text)), {}, item.place});
      continue;
    }
    const auto& entry = item.entries.front();
    expect.order.push_back({sure(read_moment_or_call(entry.key)),
                            sure(read_amount(entry.value.text, Amount::Kind::length)),
                            entry.place});
  }
}

LogCheck read_log(const Node& node) {
  LogCheck query;
  query.place = node.place;
  query.times = Amount{Amount::Kind::count, 1, {}, "at least 1"};
  for (const auto& entry : node.entries) {
    if (entry.key == "has")
      query.has = entry.value.text;
    else if (entry.key == "times")
      query.times = sure(read_amount(entry.value.text, Amount::Kind::count));
    else
      query.fields.emplace_back(entry.key, entry.value.text);
  }
  return query;
}

Expect read_expect(const Node& node) {
  Expect expect;
  expect.checks = read_checks(node);
  expect.exit = maybe<std::int64_t>(node, "exit", read_count);
  expect.exit_place = key_place(node, "exit");
  expect.because = text_of(node, "because");
  expect.broken = texts_of(node, "broken");
  expect.broken_place = key_place(node, "broken");
  if (const auto* verdict = node.find("verdict")) read_verdicts(*verdict, expect);
  if (const auto* order = node.find("order")) read_order(*order, expect);
  if (const auto* count = node.find("count"))
    for (const auto& entry : count->entries)
      expect.count.push_back({sure(read_moment_or_call(entry.key)),
                              sure(read_amount(entry.value.text, Amount::Kind::count)),
                              entry.place});
  if (const auto* log = node.find("log"))
    for (const auto& item : log->items) expect.log.push_back(read_log(item));
  if (const auto* says = node.find("says")) {
    if (says->is_scalar()) expect.says.emplace_back(says->text, says->place);
    for (const auto& item : says->items) expect.says.emplace_back(item.text, item.place);
  }
  if (node.find("steady_state") != nullptr)
    expect.steady_state_held = text_of(node, "steady_state") == "held";
  expect.steady_state_place = key_place(node, "steady_state");
  return expect;
}

void read_seeds(const Node& node, Scenario& scenario) {
  auto middle = node.text.find(" to ");
  auto first = sure(read_count(std::string_view(node.text).substr(0, middle)));
  scenario.first_seed = scenario.last_seed = static_cast<std::uint64_t>(first);
  if (middle == std::string::npos) return;
  auto last = sure(read_count(std::string_view(node.text).substr(middle + 4)));
  scenario.last_seed = static_cast<std::uint64_t>(last);
}

std::string reference_of(const Node& tree, std::string_view word) {
  const auto* found = tree.find(word);
  if (found == nullptr) return {};
  return found->is_map() ? text_of(*found, "from") : found->text;
}

}  // namespace

std::string_view name_of(Shift shift) {
  constexpr std::array<std::string_view, 3> names{"all_at_once", "canary", "linear"};
  return names[static_cast<std::size_t>(shift)];
}

Strategy read_strategy(const Node& node) {
  Strategy strategy;
  if (node.is_scalar()) {
    strategy.shift = shift_of(node.text);
    return strategy;
  }
  strategy.shift = shift_of(text_of(node, "shift"));
  if (node.find("controller") != nullptr)
    strategy.controller =
        text_of(node, "controller") == "ecs" ? Controller::ecs : Controller::codedeploy;
  strategy.step = maybe<Share>(node, "step", read_share);
  strategy.every = maybe<Length>(node, "every", read_length);
  strategy.bake = maybe<Length>(node, "bake", read_length);
  strategy.ready_wait = maybe<Length>(node, "ready_wait", read_length);
  return strategy;
}

Strategy laid_over(const Strategy& under, const Strategy& over) {
  auto result = under;
  if (over.shift) {
    bool moves = *over.shift != Shift::all_at_once;
    auto every = *over.shift == Shift::canary ? Length(std::chrono::minutes(5))
                                              : Length(std::chrono::minutes(1));
    result.shift = over.shift;
    result.step = moves ? std::optional(Share{100'000}) : std::nullopt;
    result.every = moves ? std::optional(every) : std::nullopt;
  }
  if (over.controller) result.controller = over.controller;
  if (over.step) result.step = over.step;
  if (over.every) result.every = over.every;
  if (over.bake) result.bake = over.bake;
  if (over.ready_wait) result.ready_wait = over.ready_wait;
  return result;
}

Scenario read_scenario(const Node& tree) {
  Scenario scenario;
  scenario.title = text_of(tree, "scenario");
  scenario.about = text_of(tree, "about");
  scenario.world_name = reference_of(tree, "world");
  scenario.project_name = reference_of(tree, "project");
  if (const auto* strategy = tree.find("strategy")) scenario.strategy = read_strategy(*strategy);
  if (const auto* traffic = tree.find("traffic")) scenario.traffic = read_traffic(*traffic);
  if (const auto* steady = tree.find("steady_state")) scenario.steady_state = read_checks(*steady);
  if (const auto* method = tree.find("method"))
    for (const auto& item : method->items) scenario.method.push_back(read_step(item));
  if (const auto* faults = tree.find("faults"))
    for (const auto& item : faults->items) scenario.faults.push_back(read_fault(item));
  if (const auto* expect = tree.find("expect")) scenario.expect = read_expect(*expect);
  if (tree.find("epoch") != nullptr) scenario.epoch = text_of(tree, "epoch");
  if (const auto* switches = tree.find("switches"))
    for (const auto& entry : switches->entries)
      scenario.switches.emplace_back(entry.key, entry.value.text);
  if (const auto* seed = tree.find("seed")) read_seeds(*seed, scenario);
  scenario.sampled = text_of(tree, "timings") == "sampled";
  scenario.limit = maybe<Length>(tree, "limit", read_length);
  scenario.tags = texts_of(tree, "tags");
  scenario.skip = text_of(tree, "skip");
  return scenario;
}

}  // namespace greenroom::harness
