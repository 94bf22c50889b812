#include "harness/play/run.hpp"

#include "harness/play/actions.hpp"
#include "harness/play/method.hpp"
#include "harness/play/run_parts.hpp"
#include "harness/play/steady_state.hpp"
#include "mocks/traffic/traffic.hpp"
#include "sim/seam/check.hpp"

#include <utility>

namespace greenroom::harness {
namespace {

mocks::traffic::Plan plan_of(const Case& play, const WorldNames& names) {
  const Traffic& wanted = play.scenario.traffic;
  mocks::traffic::Plan plan;
  plan.mode = wanted.requests ? mocks::traffic::Mode::requests : mocks::traffic::Mode::flow;
  plan.per_second_milli = wanted.rate.per_second_milli();
  plan.host = names.public_host;
  plan.balancer = names.load_balancer_dns;
  plan.through_cloudflare = wanted.through_cloudflare;
  plan.mix.clear();
  for (const auto& [path, share] : wanted.mix)
    plan.mix[path] = static_cast<std::uint32_t>(share.per_million);
  plan.timeout = wanted.timeout;
  plan.slow_above = wanted.slow_above;
  return plan;
}

}  // namespace

/// What the strategy's own limits add up to, plus an hour (language.md 1.3, `limit`).
Length limit_of(const Case& play) {
  if (play.scenario.limit) return *play.scenario.limit;
  using std::chrono::hours;
  using std::chrono::minutes;
  Length deploys{0};
  for (const Step& step : play.scenario.method) {
    if (step.kind == StepKind::wait && step.wait_for) deploys += *step.wait_for;
    if (step.kind != StepKind::deploy && step.kind != StepKind::resume) continue;
    Strategy strategy = play.project.strategy;
    const Length every = step.strategy.every.value_or(strategy.every.value_or(minutes(5)));
    const std::int64_t share =
        step.strategy.step.value_or(strategy.step.value_or(Share{100'000})).per_million;
    const Shift shift = step.strategy.shift.value_or(strategy.shift.value_or(Shift::canary));
    const std::int64_t gaps =
        shift == Shift::linear ? 1'000'000 / std::max<std::int64_t>(share, 1) : 1;
    deploys += hours(5) + minutes(70) + gaps * every + strategy.bake.value_or(hours(1)) +
               strategy.ready_wait.value_or(Length(0));
  }
  return deploys + hours(1);
}

PlayOptions PlayOptions::unwatched() const {
  PlayOptions options = *this;
  options.observe = {};
  options.exchange = {};
  options.stream_lines = {};
  return options;
}

std::shared_ptr<const BuiltWorld> world_of(const Case& play, std::uint64_t seed) {
  sim::Journal unseen;  // what was there before curtain-up is no part of the run
  unseen.keep_lines(false);
  return std::make_shared<const BuiltWorld>(build_world(play, seed, unseen));
}

Run::Parts::Parts(const Case& play, const PlayOptions& options, sim::Journal& to,
                  std::shared_ptr<const BuiltWorld> at_curtain_up)
    : played(play),
      journal(to),
      at_start(std::move(at_curtain_up)),
      built(*at_start),
      scene{built.cloud, journal},
      watch(built.cloud, built.names),
      cues(scene, watch),
      faults(scene, watch, options.seed),
      standing({scene, built.names}, cues),
      world(scene, mocks::gateway::Options{}),
      stage(world, journal, sim::StageSettings{options.seed, built.cloud.settings.starts}) {
  for (const auto& [name, bytes] : storage_of(play)) files.files[name] = bytes;
  began = scene.now();
  journal.set_now(began);
  world.cues(&cues);
  world.faults(&faults);
  watch.listen([this](const Announced& came) { cues.hear(came); });
  world.on_leave([this](Steady instant) {
    for (const auto& look : looks) look(instant);
  });
}

Run::Run(const Case& play, PlayOptions options) : play_(play), options_(std::move(options)) {
  journal_ = std::make_unique<sim::Journal>();
  journal_->keep_lines(options_.keep_journal);
  journal_->keep_latest(options_.journal_most);
  parts_ = std::make_unique<Parts>(
      play_, options_, *journal_, options_.world ? options_.world : world_of(play_, options_.seed));
  on_entry([this](const sim::Entry& entry) {
    parts_->watch.see(entry);
    parts_->standing.see(entry);
  });
  parts_->tasks = std::make_unique<TaskTime>(*this);
  on_leave([this](Steady instant) { parts_->tasks->leave(instant); });
  if (options_.observe) on_entry(options_.observe);
  if (options_.exchange) parts_->world.on_exchange(options_.exchange);
  if (options_.stream_lines)
    on_entry([this](const sim::Entry& entry) { options_.stream_lines(entry.line); });
}

Run::~Run() = default;
Run::Parts::~Parts() = default;

void Run::on_entry(std::function<void(const sim::Entry&)> see) {
  journal_->observe(std::move(see));
}
void Run::on_leave(std::function<void(Steady)> look) { parts_->looks.push_back(std::move(look)); }

bool Run::begin() {
  Parts& parts = *parts_;
  if (!options_.goes_on) parts.steady_problem = steady_problem_of(*this);
  write_begins();
  if (!parts.steady_problem.empty()) return false;
  if (!play_.scenario.traffic.none && !options_.goes_on)
    mocks::traffic::start(parts.scene, plan_of(play_, parts.built.names));
  parts.method = std::make_unique<Method>(*this, parts);
  for (const Fault& fault : play_.scenario.faults) raise(fault);
  parts.method->begin();
  return true;
}

void Run::play() {
  if (begin()) play_on(Steady(limit_of(play_)));
}

void Run::play_on(Steady limit) {
  Parts& parts = *parts_;
  const sim::Timeline& timeline = parts.scene.cloud.timeline;
  while (!(parts.method->ended() && timeline.only_periodic())) {
    if (!timeline.empty() && timeline.next_at() > limit) {
      parts.ending = Ending::limit_passed;
      break;
    }
    if (options_.interrupted && options_.interrupted()) {
      parts.ending = Ending::interrupted;
      break;
    }
    if (!parts.stage.step()) break;
  }
  end();
}

/// A fault that the run keeps: its number among those on calls, and whether it holds now.
void Run::turn(RaisedFault& raised, bool begins) {
  Parts& parts = *parts_;
  const Fault& fault = raised.fault;
  raised.active = begins;
  parts.journal.write("fault", {{"fault", fault.name},
                                {"on", fault.text},
                                {"what", begins ? "begins" : "ends"},
                                {"line", fault.place.line}});
  if (fault.call)
    parts.faults.active(raised.number, begins);
  else if (fault.skew)
    skew_clock(fault.actor, begins ? *fault.skew : Length(0));
  else if (auto problem = StandingFaults::is_one(fault.name)
                              ? parts.standing.turn(fault, begins)
                              : befall({parts.scene, parts.built.names}, fault, begins))
    parts.failures.push_back({fault.place, *problem});
}

std::size_t Run::raise(const Fault& given) {
  Parts& parts = *parts_;
  RaisedFault& raised = parts.raised.emplace_back(RaisedFault{given});
  const Fault& fault = raised.fault;
  if (fault.call) raised.number = parts.faults.add(fault);
  if (fault.name == "stale" || fault.name == "rare")
    parts.world.reach_back(fault.age.value_or(sim::faults::Rule().age));
  const auto begin = [this, &raised, &fault] {
    if (raised.withdrawn) return;
    turn(raised, true);
    const auto end = [this, &raised] {
      if (!raised.withdrawn) turn(raised, false);
    };
    if (fault.lasts) parts_->cues.after(*fault.lasts, end);
    if (fault.until)
      parts_->cues.set(*fault.until, {fault.place, fault.name + " until " + fault.until->text},
                       end);
  };
  if (fault.at)
    parts.cues.set(*fault.at, {fault.place, fault.name + " at " + fault.at->text}, begin);
  else
    begin();
  return parts.raised.size() - 1;
}

void Run::withdraw(RaisedFault& raised) {
  if (raised.active) turn(raised, false);
  raised.withdrawn = true;
}

void Run::judge_from_now() {
  if (!parts_->first_deploy) parts_->first_deploy = now();
}

void Run::foreign_ended(EngineEnd end) {
  end.foreign = true;
  parts_->engines.push_back(std::move(end));
}

/// That of the process that lives, and of those that this actor starts later.
void Run::skew_clock(const std::string& actor, Length ahead) {
  parts_->skews[actor] = ahead;
  const auto found = parts_->actors.find(actor);
  if (found != parts_->actors.end() && found->second.player != nullptr)
    found->second.player->skew(ahead);
}

/// Cues that never came, then faults that met nothing.
void Run::note_never() {
  Parts& parts = *parts_;
  const auto note = [&](const Place& place, std::string what) {
    parts.never.push_back(std::move(what));
    parts.never_places.push_back(place);
  };
  for (const Unmet& cue : parts.cues.never()) note(cue.place, cue.what);
  for (const auto& unmet : {parts.faults.unmet(), parts.standing.unmet()})
    for (const Unmet& fault : unmet) note(fault.place, fault.what + " never happened");
  for (const auto& [actor, skew] : parts.skews) {
    if (parts.actors.contains(actor)) continue;
    for (const RaisedFault& raised : parts.raised)
      if (raised.fault.skew && raised.fault.actor == actor) {
        note(raised.fault.place, "the fault clock_skewed: " + actor + " never happened");
        break;
      }
  }
}

void Run::end() {
  Parts& parts = *parts_;
  parts.steps_ended = parts.method->ended();
  mocks::traffic::settle(parts.scene);
  for (const auto& look : parts.looks) look(parts.scene.now());
  parts.ended = parts.scene.now();
  write_ends();
  note_never();
}

mocks::Scene Run::scene() { return parts_->scene; }
sim::Stage& Run::stage() { return parts_->stage; }
CloudWorld& Run::world() { return parts_->world; }
Cues& Run::cues() { return parts_->cues; }
std::deque<RaisedFault>& Run::raised() { return parts_->raised; }
const mocks::Cloud& Run::cloud() const { return parts_->built.cloud; }
const mocks::Cloud& Run::cloud_at_start() const { return parts_->at_start->cloud; }
const WorldNames& Run::names() const { return parts_->built.names; }
sim::Journal& Run::journal() { return *journal_; }
const Watch& Run::watch() const { return parts_->watch; }
Ending Run::ending() const { return parts_->ending; }
bool Run::steps_ended() const { return parts_->steps_ended; }
Steady Run::began_at() const { return parts_->began; }
Steady Run::ended_at() const { return parts_->ended; }
Steady Run::now() const { return parts_->scene.now(); }
const std::vector<EngineEnd>& Run::engines() const { return parts_->engines; }
const std::vector<std::string>& Run::never_happened() const { return parts_->never; }
const std::vector<Place>& Run::never_places() const { return parts_->never_places; }
const std::vector<StepFailure>& Run::failed_steps() const { return parts_->failures; }
std::optional<Steady> Run::first_deploy() const { return parts_->first_deploy; }
std::uint64_t Run::engine_crossings() const { return parts_->crossings; }
Length Run::extra_tasks() const { return parts_->tasks->extra(parts_->scene.now()); }
std::string Run::steady_problem() const { return parts_->steady_problem; }

const EngineEnd* Run::last_of(std::string_view actor) const {
  const EngineEnd* last = nullptr;
  for (const EngineEnd& end : parts_->engines)
    if (end.actor == actor && !end.killed) last = &end;
  return last;
}

const std::vector<std::string>& Run::keys_of_actors() const { return parts_->keys; }

const std::map<std::string, std::string>& Run::files() const { return parts_->files.files; }

}  // namespace greenroom::harness
