#include "sim/process.hpp"

#include "sim/process_seam.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::sim {
namespace {

thread_local bool somebody_dies = false;
std::terminate_handler terminate_before = nullptr;

/// An engine's death that meets a noexcept function ends here; say why, since the runtime does not.
[[noreturn]] void terminated() {
  GR_ASSERT(!somebody_dies,
            "an engine that was killed met a noexcept function on the way from the seam");
  if (terminate_before != nullptr) terminate_before();
  std::abort();
}

void watch_for_noexcept() {
  static const bool once = [] {
    terminate_before = std::set_terminate(terminated);
    return true;
  }();
  static_cast<void>(once);
}

constexpr std::uint64_t calls_after_death_max = 1000;

}  // namespace

struct Process::SeamParts {
  explicit SeamParts(Process& process)
      : clock(process),
        transport(process),
        flights(process),
        storage(process),
        environment(process),
        entropy(process),
        journal(process),
        seam{clock, transport, storage, environment, entropy, journal} {}
  ProcessClock clock;
  ProcessTransport transport;
  ProcessFlights flights;
  ProcessStorage storage;
  ProcessEnvironment environment;
  ProcessEntropy entropy;
  ProcessJournal journal;
  seam::Seam seam;
};

Process::Process(StageCore& stage, PlayerParts parts, std::uint64_t number)
    : stage_(stage),
      parts_(std::move(parts)),
      number_(number),
      entropy_(stage.settings.seed, label_of(parts_.caller)),
      seam_(std::make_unique<SeamParts>(*this)) {
  GR_ASSERT(parts_.body != nullptr, "an engine without a body was put on the stage");
  const Event start = stage_.event(StageEvent::start, number_, now() + parts_.starts_in);
  wake_ = stage_.world.timeline().schedule(start);
}

Process::~Process() = default;

seam::Transport& Process::in_process() { return seam_->flights; }

void Process::body() {
  if (dead_) return;  // it was killed before its first instruction
  try {
    exit_ = parts_.body(seam_->seam);
  } catch (const EngineKilled&) {
    exit_.reset();
  } catch (...) {  // carried to the stage's stack, not swallowed
    escaped_ = std::current_exception();
  }
  somebody_dies = false;
}

void Process::run() {
  if (finished_ || running_) return;
  wake_ = 0;
  running_ = true;
  if (!begun_) {
    begun_ = true;
    say("enters");
    fiber_ = std::make_unique<Fiber>([this] { body(); });
  }
  do {
    fiber_->resume();
    if (std::function<void()>* errand = std::exchange(errand_, nullptr); errand != nullptr)
      (*errand)();
    else
      running_ = false;
  } while (running_);
  if (fiber_->finished()) finish();
}

void Process::finish() {
  fiber_.reset();
  finished_ = true;
  if (dead_) exit_.reset();
  if (abandoned_) return;
  if (dead_ && !told_) say("killed");
  if (!dead_) say("leaves");
  if (parts_.on_finished) parts_.on_finished(*this);
  if (escaped_ != nullptr) std::rethrow_exception(std::exchange(escaped_, nullptr));
}

void Process::doom() {
  if (finished_ || dead_) return;
  dead_ = true;
  if (running_) return;  // at its next seam call
  if (wake_ != 0) stage_.world.timeline().cancel(std::exchange(wake_, 0));
  if (flight_ != 0) stage_.abandon(std::exchange(flight_, 0));
  wake_ = stage_.world.timeline().schedule(stage_.event(StageEvent::die, number_, now()));
}

void Process::abandon() {
  abandoned_ = true;
  dead_ = true;
  errand_ = nullptr;
  while (fiber_ != nullptr && fiber_->started() && !fiber_->finished()) fiber_->resume();
  fiber_.reset();
}

bool Process::alive() {
  GR_ASSERT(fiber_ != nullptr && fiber_->inside(), "a seam was used outside its engine");
  if (!dead_) return true;
  if (told_) {
    ++calls_after_death_;
    GR_ASSERT(calls_after_death_ < calls_after_death_max,
              "an engine lives on after its death: some catch (...) is around a seam call");
  }
  die();
  return false;
}

void Process::die() {
  if (!told_) {
    told_ = true;
    if (!abandoned_) on_stage([this] { say("killed"); });
  }
  if (std::uncaught_exceptions() > 0) return;
  watch_for_noexcept();
  somebody_dies = true;
  throw EngineKilled{};
}

bool Process::cross() {
  const bool deadly = dies_at_next_crossing();
  ++crossings_;
  if (deadly) dead_ = true;
  if (dead_) die();
  return !dead_;
}

bool Process::wait() {
  GR_ASSERT(fiber_ != nullptr && fiber_->inside(), "a seam that waits was used by the stage");
  fiber_->suspend();
  if (dead_) die();
  return !dead_;
}

bool Process::sleep_until(Steady when) {
  if (!alive()) return false;
  if (when <= now()) return true;
  const bool deadly = dies_at_next_crossing();
  ++crossings_;
  // Whoever dies in a sleep dies in the midst of it.
  const Steady wakes = deadly ? now() + (when - now()) / 2 : when;
  wake_ = stage_.world.timeline().schedule(stage_.event(StageEvent::wake, number_, wakes));
  if (!wait()) return false;
  if (!deadly) return true;
  dead_ = true;
  die();
  return false;
}

CallResult Process::call(const seam::HttpRequest& request, Steady deadline) {
  if (deadline <= now())
    return seam::fail(seam::ErrorKind::not_sent, "DeadlineExceeded",
                      "its deadline passed before it was sent");
  landed_.reset();
  flight_ = stage_.launch(parts_.caller, ++calls_, request, deadline, [this](CallResult&& result) {
    flight_ = 0;
    landed_ = std::move(result);
    run();
  });
  if (!wait() || !landed_)
    return seam::fail(seam::ErrorKind::no_answer, "EngineKilled", "the process is dead");
  return std::move(*landed_);
}

void Process::hand_over(std::function<void()>& errand) {
  errand_ = &errand;
  fiber_->suspend();
  if (abandoned_) die();
}

std::uint64_t Process::torn_length(std::size_t whole) const {
  const std::uint64_t draw = stage_.chance.draw("torn", label_of(parts_.caller), crossings_);
  return static_cast<std::uint64_t>(between(draw, 0, static_cast<std::int64_t>(whole) - 1));
}

void Process::write(const seam::JournalRecord& record) {
  stage_.journal.write_as(parts_.caller.actor, parts_.caller.incarnation, record.kind,
                          record.fields);
}

void Process::say(std::string_view what) {
  const seam::Field field("what", what);
  stage_.journal.write_as(parts_.caller.actor, parts_.caller.incarnation, "actor",
                          std::span<const seam::Field>(&field, 1));
}

}  // namespace greenroom::sim
