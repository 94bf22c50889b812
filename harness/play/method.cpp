#include "harness/play/method.hpp"

#include "harness/play/actions.hpp"
#include "harness/play/numbers.hpp"
#include "harness/play/state_words.hpp"
#include "sim/seam/check.hpp"
#include "sim/seam/forwarding.hpp"

#include <array>
#include <utility>

namespace greenroom::harness {
namespace {

/// Storage of an engine that is not the first: the same files and the same lease, a ledger of its
/// own.
class OwnLedger : public seam::ForwardingStorage {
 public:
  OwnLedger(seam::Storage& next, std::string actor)
      : ForwardingStorage(next), actor_(std::move(actor)) {}
  seam::Result<std::string> read(std::string_view name) override {
    return ForwardingStorage::read(own(name));
  }
  seam::Result<void> append(std::string_view name, std::string_view line) override {
    return ForwardingStorage::append(own(name), line);
  }
  seam::Result<void> replace(std::string_view name, std::string_view bytes) override {
    return ForwardingStorage::replace(own(name), bytes);
  }
  seam::Result<void> create(std::string_view name, std::string_view bytes) override {
    return ForwardingStorage::create(own(name), bytes);
  }
  seam::Result<void> remove(std::string_view name) override {
    return ForwardingStorage::remove(own(name));
  }

 private:
  std::string own(std::string_view name) const {
    return name.ends_with(".ledger.jsonl") ? std::string(name) + "." + actor_ : std::string(name);
  }
  std::string actor_;
};

/// "edit listener:production", as it stands in the file.
std::string named(const Step& step) {
  constexpr std::array<std::string_view, 13> verbs{
      "deploy",   "plan", "rollback", "resume", "wait", "kill", "stop",
      "continue", "edit", "delete",   "push",   "run",  "check"};  // in the order of StepKind
  const std::string& object = step.thing ? step.thing->text : step.object;
  return std::string(verbs.at(static_cast<std::size_t>(step.kind))) +
         (object.empty() ? "" : " " + object);
}

real::IfActive if_active_of(const std::string& word) {
  if (word == "wait") return real::IfActive::wait;
  if (word == "finish") return real::IfActive::finish;
  if (word == "rollback") return real::IfActive::rollback;
  return real::IfActive::refuse;
}

real::Verb verb_of(StepKind kind) {
  switch (kind) {
    case StepKind::plan:
      return real::Verb::plan;
    case StepKind::rollback:
      return real::Verb::rollback;
    case StepKind::resume:
      return real::Verb::resume;
    default:
      return real::Verb::deploy;
  }
}

bool is_engine_step(StepKind kind) {
  return kind == StepKind::deploy || kind == StepKind::plan || kind == StepKind::rollback ||
         kind == StepKind::resume;
}

}  // namespace

Method::Method(Run& run, Run::Parts& parts)
    : run_(run), parts_(parts), done_(parts.played.scenario.method.size(), false) {
  run_.on_entry([this](const sim::Entry& entry) { hear(entry); });
}

void Method::begin() {
  const auto& steps = parts_.played.scenario.method;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (steps[i].at)
      parts_.cues.set(*steps[i].at, {steps[i].place, named(steps[i]) + " at " + steps[i].at->text},
                      [this, i] { start(i); });
  if (!steps.empty()) parts_.cues.after(Length(0), [this] { next_from(0); });
}

bool Method::ended() const {
  // A step whose cue never comes holds up nobody: only those that wait for one another count, and
  // those beside them that have begun.
  const auto& steps = parts_.played.scenario.method;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (!done_[i] && (!steps[i].at || begun_.contains(i))) return false;
  return extra_engines_ == 0;
}

void Method::next_from(std::size_t index) {
  const auto& steps = parts_.played.scenario.method;
  while (index < steps.size() && steps[index].at) ++index;
  if (index < steps.size()) start(index);
}

void Method::start(std::size_t index) {
  begun_.insert(index);
  act(index);
}

void Method::end(std::size_t index) {
  done_[index] = true;
  if (!parts_.played.scenario.method[index].at) next_from(index + 1);
}

void Method::fail(const Step& step, std::string what) {
  parts_.failures.push_back({step.place, std::move(what)});
}

void Method::act(std::size_t index) {
  const Step& step = parts_.played.scenario.method[index];
  const Stagehand hand{parts_.scene, parts_.built.names};
  std::optional<std::string> problem;
  if (is_engine_step(step.kind)) {
    start_engine(step.by.empty() ? "engine" : step.by, command_of(step),
                 [this, index] { end(index); });
    return;
  }
  if (step.kind == StepKind::wait) {
    wait(index);
    return;
  }
  const std::string by = step.by.empty() ? "operator" : step.by;
  switch (step.kind) {
    case StepKind::kill:
      kill(step);
      break;
    case StepKind::stop:
      problem = stop_deployment(hand, step);
      break;
    case StepKind::continue_:
      problem = continue_deployment(hand, step);
      break;
    case StepKind::edit:
      problem = edit_thing(hand, step, actor(by).variables[parts_.played.project.token_variable]);
      break;
    case StepKind::delete_:
      problem = delete_thing(hand, step);
      break;
    case StepKind::push:
      problem = push_thing(hand, step);
      break;
    case StepKind::check:
      problem = first_miss(run_, step.check);
      break;
    default:
      problem = "this step needs `greenroom run`";
      break;
  }
  static const std::map<StepKind, std::string_view> words = {{StepKind::stop, "stop"},
                                                             {StepKind::continue_, "continue"},
                                                             {StepKind::edit, "edit"},
                                                             {StepKind::delete_, "delete"},
                                                             {StepKind::push, "push"}};
  if (const auto word = words.find(step.kind); word != words.end())
    journal_actor(by, 0, word->second, step.thing ? step.thing->text : step.object,
                  step.place.line);
  if (problem) fail(step, *problem);
  end(index);
}

void Method::wait(std::size_t index) {
  const Step& step = parts_.played.scenario.method[index];
  if (step.wait_for) {
    parts_.cues.after(*step.wait_for, [this, index] { end(index); });
    return;
  }
  parts_.cues.set(*step.wait_until, {step.place, "wait: " + step.wait_until->text},
                  [this, index] { end(index); });
}

real::Command Method::command_of(const Step& step) const {
  real::Command command;
  command.verb = verb_of(step.kind);
  const bool tagged = step.kind == StepKind::deploy || step.kind == StepKind::plan;
  if (tagged && step.object != "project") command.tag = step.object;
  command.lease = step.lease;
  if (step.if_active) command.if_active = if_active_of(*step.if_active);
  if (step.strategy.shift) command.shift = std::string(name_of(*step.strategy.shift));
  if (step.strategy.step) command.step = written(*step.strategy.step);
  if (step.strategy.every) command.every = written(*step.strategy.every);
  return command;
}

Actor& Method::actor(const std::string& name) {
  Actor& found = parts_.actors[name];
  if (found.storage != nullptr) return found;
  found.name = name;
  const ActorKeys keys = admit_actor(parts_.scene, parts_.played.world, name);
  parts_.keys.push_back(keys.secret_key);
  parts_.keys.push_back(keys.cloudflare_token);
  found.variables = environment_of(parts_.played, keys);
  found.environment = std::make_unique<sim::MapEnvironment>(found.variables);
  if (name == "engine")
    found.storage = std::make_unique<seam::ForwardingStorage>(parts_.files);
  else
    found.storage = std::make_unique<OwnLedger>(parts_.files, name);
  return found;
}

void Method::start_engine(const std::string& name, const real::Command& command,
                          Cues::Action done) {
  Actor& who = actor(name);
  ++who.incarnations;
  const bool resumes = command.verb == real::Verb::resume;
  if (command.verb == real::Verb::deploy && !parts_.first_deploy)
    parts_.first_deploy = parts_.scene.now();
  EngineEnd end;
  end.actor = name;
  end.incarnation = who.incarnations;
  end.verb = command.verb;
  end.started = parts_.scene.now();
  const std::size_t place = parts_.engines.size();
  parts_.engines.push_back(std::move(end));
  if (resumes) journal_actor(name, who.incarnations, "resumed", "", 0);
  sim::PlayerParts made{
      {name, who.incarnations}, *who.storage, *who.environment, {}, std::nullopt, {}};
  made.body = [this, place, command](const seam::Seam& seam) { return body(place, command, seam); };
  if (std::exchange(parts_.first_engine, false))
    made.die_at_crossing = run_.options().die_at_crossing;
  made.on_finished = [this, place, name, done = std::move(done)](const sim::Player& player) {
    engine_ended(parts_.actors[name], place, player);
    done();
  };
  who.player = &parts_.stage.enter(std::move(made));
  if (const auto skew = parts_.skews.find(name); skew != parts_.skews.end())
    who.player->skew(skew->second);
}

int Method::body(std::size_t place, const real::Command& command, const seam::Seam& seam) {
  const auto& other = run_.options().engine;
  auto outcome = other ? other(seam, command) : real::run(seam, command);
  EngineEnd& end = parts_.engines[place];
  if (!outcome) {
    end.error = outcome.error().message;
    end.outcome.exit = 254;
  } else {
    end.outcome = std::move(*outcome);
  }
  return end.outcome.exit;
}

void Method::engine_ended(Actor& who, std::size_t place, const sim::Player& player) {
  EngineEnd& end = parts_.engines[place];
  end.killed = player.killed();
  end.ended = parts_.scene.now();
  if (place == 0) parts_.crossings = player.crossings();
  who.player = nullptr;
  if (end.killed && run_.options().die_at_crossing && place == 0) resume_later(who.name);
}

/// As a person would who finds the process gone.
void Method::resume_later(const std::string& name) {
  ++extra_engines_;
  parts_.cues.after(run_.options().resume_after, [this, name] {
    real::Command command;
    command.verb = real::Verb::resume;
    start_engine(name, command, [this] { --extra_engines_; });
  });
}

void Method::kill(const Step& step) {
  const std::string name = step.object == "engine" || step.object.empty() ? "engine" : step.object;
  const auto found = parts_.actors.find(name);
  if (found == parts_.actors.end() || found->second.player == nullptr) {
    fail(step, "no process of " + name + " was alive to be killed");
    return;
  }
  parts_.stage.kill(*found->second.player);
}

void Method::hear(const sim::Entry& entry) {
  if (entry.kind != "finding" && entry.kind != "verdict" && entry.kind != "step") return;
  for (auto end = parts_.engines.rbegin(); end != parts_.engines.rend(); ++end) {
    if (end->actor != entry.actor || end->incarnation != entry.incarnation) continue;
    for (const std::string_view field : {"text", "why", "try", "because", "verdict"})
      if (const std::string_view text = entry.text(field); !text.empty())
        end->said.emplace_back(text);
    return;
  }
}

void Method::journal_actor(std::string_view name, int incarnation, std::string_view what,
                           std::string_view on, int line) {
  const std::array<seam::Field, 3> fields = {seam::Field("what", what), seam::Field("on", on),
                                             seam::Field("line", line)};
  parts_.journal.write_as(name, incarnation, "actor", fields);
}

}  // namespace greenroom::harness
