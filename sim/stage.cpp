#include "sim/stage.hpp"

#include "sim/process.hpp"
#include "sim/seam/check.hpp"
#include "sim/stage_core.hpp"

#include <utility>

namespace greenroom::sim {
namespace {

/// Marks that an event is played. The loop is not re-entrant: a handler, a property or a scripted
/// actor that let time pass would do so inside an event, and silently.
class Playing {
 public:
  explicit Playing(StageCore& stage) : stage_(stage) {
    GR_ASSERT(!stage_.playing, "something that is played by the stage let time pass itself");
    stage_.playing = true;
  }
  ~Playing() { stage_.playing = false; }
  Playing(const Playing&) = delete;
  Playing& operator=(const Playing&) = delete;

 private:
  StageCore& stage_;
};

}  // namespace

struct Stage::Parts : StageCore {
  using StageCore::StageCore;
};

Stage::Stage(World& world, Journal& journal, StageSettings settings)
    : parts_(std::make_unique<Parts>(world, journal, std::move(settings))) {}

Stage::~Stage() {
  for (const auto& process : parts_->processes) process->abandon();
}

Player& Stage::enter(PlayerParts parts) {
  const Caller& caller = parts.caller;
  for (const auto& process : parts_->processes)
    GR_ASSERT(process->finished() || !(process->caller() == caller),
              "a process entered twice under one name and incarnation");
  auto& processes = parts_->processes;
  processes.push_back(std::make_unique<Process>(*parts_, std::move(parts), processes.size()));
  return *processes.back();
}

void Stage::kill(Player& player) { static_cast<Process&>(player).doom(); }

void Stage::post(const Caller& caller, seam::HttpRequest request,
                 std::function<void(const seam::Result<seam::HttpResponse>&)> done) {
  const std::uint64_t nth = ++parts_->posted[label_of(caller)];
  parts_->launch(caller, nth, std::move(request), now() + parts_->settings.post_limit,
                 std::move(done));
}

bool Stage::step() {
  const Playing playing(*parts_);
  World& world = parts_->world;
  if (world.timeline().empty()) return false;
  if (world.timeline().next_at() > now()) parts_->leave();
  const Event event = world.timeline().pop();
  parts_->journal.set_now(event.at);
  parts_->left = false;
  if (event.owner == stage_owner)
    parts_->play(event);
  else
    world.play(event);
  return true;
}

void Stage::run_until(Steady when) {
  const auto due = [&] {
    const Timeline& timeline = parts_->world.timeline();
    return !timeline.empty() && timeline.next_at() <= when;
  };
  for (;;) {
    while (due()) step();
    if (now() >= when) return;
    const Playing playing(*parts_);
    parts_->leave();
    if (!due()) break;  // leaving may have brought something about
  }
  parts_->world.timeline().advance_to(when);
  parts_->left = false;
  parts_->journal.set_now(when);
}

Steady Stage::now() const { return parts_->now(); }
Utc Stage::utc() const { return parts_->settings.starts + now().time_since_epoch(); }
const StageSettings& Stage::settings() const { return parts_->settings; }
std::uint64_t Stage::deliveries() const { return parts_->deliveries; }
std::uint64_t Stage::delivery_order() const { return parts_->delivery_order; }
bool Stage::playing() const { return parts_->playing; }

}  // namespace greenroom::sim
