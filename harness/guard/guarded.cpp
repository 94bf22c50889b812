#include "harness/guard/guarded.hpp"

#include "harness/guard/sleepers.hpp"
#include "harness/guard/trap.hpp"
#include "harness/language/values.hpp"
#include "harness/loopback/wall.hpp"
#include "harness/play/numbers.hpp"
#include "harness/properties/world_end.hpp"
#include "harness/serve/control.hpp"
#include "mocks/codedeploy/codedeploy.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <set>
#include <utility>

namespace greenroom::harness::guard {
namespace {

constexpr const char* tool = "engine";  ///< the command stands where a scenario's engine stands

std::int64_t us_of(Steady moment) { return moment.time_since_epoch().count(); }

/// The last deployment that was made since the curtain rose and rolls back no other.
std::string last_deployment(const Run& run) {
  std::set<std::string> before;
  for (const auto& one : mocks::codedeploy::deployments(run.cloud_at_start()))
    before.insert(one.id);
  std::string last;
  for (const auto& one : mocks::codedeploy::deployments(run.cloud()))
    if (!before.contains(one.id) && one.triggering_id.empty()) last = one.id;
  return last;
}

bool is_as_before(const Run& run) {
  return routing_of(run.cloud(), run.names()) == routing_of(run.cloud_at_start(), run.names()) &&
         primary_of(run.cloud(), run.names()) == primary_of(run.cloud_at_start(), run.names());
}

std::string told(const CommandEnd& end) {
  if (end.signal) return "the command was ended by signal " + std::to_string(*end.signal);
  return "the command ended with exit " + std::to_string(end.exit.value_or(0));
}

}  // namespace

Guarded::Guarded(Case play, ServeSettings serve, GuardSettings settings, const JudgeOptions& judge)
    : settings_(std::move(settings)) {
  serve.actor = tool;
  serve.attend = [this, judge](Run& run) {
    jury_ = std::make_unique<Jury>(run, judge);
    run.judge_from_now();
  };
  cloud_ = std::make_unique<ServedCloud>(std::move(play), std::move(serve), wall_now());
  const bool is_virtual = cloud_->settings().clock.is_virtual;
  if (!settings_.library.empty() && is_virtual) {
    ClockPage page;
    page.starts_us =
        us_of(Steady(cloud_->run().scene().utc().time_since_epoch())) - us_of(cloud_->run().now());
    page.now_us = us_of(cloud_->run().now());
    sleepers_ = std::make_unique<Sleepers>(
        settings_.folder, page,
        Sleepers::World{[this] {
                          const std::lock_guard lock(mutex_);
                          return us_of(cloud_->run().now());
                        },
                        [this](std::int64_t until) { sleep_to(until); },
                        [this](const std::string& place, const std::string& program) {
                          add_contact(place, program);
                        }});
  }
  using Waits = ServedCloud::Waits;
  const auto listener = [this](Waits waits, std::uint16_t port) {
    ListenerSettings where;
    where.port = port;
    return std::make_unique<Listener>([this, waits](const seam::HttpRequest& request,
                                                    const Peer&) { return answer(request, waits); },
                                      std::move(where));
  };
  reading_ = listener(Waits::by_reads, settings_.port);
  sleeping_ = listener(Waits::sleeps, 0);
  trap_ = std::make_unique<Listener>(
      [this](const seam::HttpRequest& request) { return trapped(request); });
  url_ = "http://127.0.0.1:" + std::to_string(reading_->port());
  if (sleepers_) sleepers_->lead(reading_->port(), sleeping_->port());
}

Guarded::~Guarded() = default;

/// Who lives by the virtual clock signs by it: its date is the world's.
Reply Guarded::answer(const seam::HttpRequest& request, ServedCloud::Waits waits) {
  const std::lock_guard lock(mutex_);
  if (!answers_) return {};
  WallTime wall = wall_now();
  if (waits == ServedCloud::Waits::sleeps) wall.date = cloud_->run().scene().utc();
  std::optional<Reply> reply = control(*cloud_, request, wall);
  if (!reply) reply = Reply{cloud_->answer(request, wall, waits), {}};
  if (reply->more)
    reply->more = [this, more = std::move(reply->more)]() -> std::optional<std::string> {
      const std::lock_guard asking(mutex_);
      return answers_ ? more() : std::nullopt;
    };
  show();
  return std::move(*reply);
}

std::optional<seam::HttpResponse> Guarded::trapped(const seam::HttpRequest& request) {
  const std::string place = wanted_place(request);
  if (!place.empty()) add_contact(place, "through its proxy");
  return trap_answer(place);
}

void Guarded::add_contact(const std::string& place, const std::string& program) {
  const std::lock_guard lock(mutex_);
  if (!answers_ || std::find(contacts_.begin(), contacts_.end(), place) != contacts_.end()) return;
  contacts_.push_back(place);
  const std::string text = "the command turned to " + place + " (" + program + ")";
  const std::array<seam::Field, 4> fields = {seam::Field("id", "R301"), seam::Field("text", text),
                                             seam::Field("severity", "error"),
                                             seam::Field("place", place)};
  cloud_->run().journal().write_as(tool, 1, "finding", fields);
}

void Guarded::show() {
  if (sleepers_) sleepers_->show(us_of(cloud_->run().now()));
}

void Guarded::sleep_to(std::int64_t until_us) {
  const std::lock_guard lock(mutex_);
  if (!answers_) return;
  const std::int64_t most = settings_.limit.count();
  overran_ = overran_ || until_us > most;
  if (!cloud_->paused()) cloud_->go_to(Steady(Length(std::min(until_us, most))));
  show();
}

void Guarded::step_on(std::string_view what, const std::string& program) {
  const std::array<seam::Field, 3> fields = {seam::Field("what", what), seam::Field("on", program),
                                             seam::Field("line", 0)};
  cloud_->run().journal().write_as(tool, 1, "actor", fields);
}

GuardPlaces Guarded::places() const {
  GuardPlaces found;
  found.url = url_;
  found.trap = "http://127.0.0.1:" + std::to_string(trap_->port());
  found.nothing = settings_.folder + "/nothing";
  if (!sleepers_) return found;
  found.folder = settings_.folder;
  found.library = settings_.library;
  return found;
}

CommandEnd Guarded::play(const std::vector<std::string>& words, const char* const* inherited,
                         bool quiet_stdout, const std::function<bool()>& interrupted) {
  const GuardPlaces where = places();
  if (std::FILE* empty = std::fopen(where.nothing.c_str(), "we")) std::fclose(empty);
  std::unique_lock lock(mutex_);
  const Steady started = cloud_->run().now();
  const auto variables = guarded_environment(inherited, where, cloud_->variables());
  const std::string program = std::filesystem::path(words.front()).filename().string();
  step_on("starts", program);
  answers_ = true;
  if (!cloud_->settings().clock.is_virtual)
    reading_->every(std::chrono::milliseconds(50), [this] {
      const std::lock_guard ticking(mutex_);
      if (answers_) cloud_->tick(wall_now());
    });
  lock.unlock();
  const CommandEnd end = run_command(words, variables, quiet_stdout, [&] {
    const std::lock_guard asking(mutex_);
    return overran_ || interrupted();
  });
  lock.lock();
  answers_ = false;
  if (end.not_started != 0) return end;
  step_on("ended", program);
  const Steady ended = cloud_->run().now();
  cloud_->run().play_on(ended + limit_of(cloud_->played()) + std::chrono::hours(24));
  note_end(end, started);
  return end;
}

void Guarded::note_end(const CommandEnd& end, Steady started) {
  constexpr int by_signal = 128;  // as shells say it
  Run& run = cloud_->run();
  EngineEnd word;
  word.actor = tool;
  word.started = started;
  word.ended = run.ended_at();
  exit_ = end.signal ? by_signal + *end.signal : end.exit.value_or(0);
  word.outcome.exit = exit_;
  word.outcome.deployment = last_deployment(run);
  word.outcome.because = told(end);
  if (exit_ != 0)
    word.outcome.verdict = is_as_before(run) ? real::Verdict::rolled_back : real::Verdict::dirty;
  else
    word.outcome.verdict =
        word.outcome.deployment.empty() ? real::Verdict::none : real::Verdict::deployed;
  run.foreign_ended(std::move(word));
}

CaseResult Guarded::judged(std::optional<int> exit) {
  const std::lock_guard lock(mutex_);
  std::vector<Expected> more;
  const auto add = [&more](std::string word, std::string wanted, std::string miss) {
    const auto state = miss.empty() ? Expected::State::held : Expected::State::missed;
    more.push_back({state, std::move(word), std::move(wanted), std::move(miss), "", 0});
  };
  if (exit)
    add("exit", std::to_string(*exit),
        exit_ == *exit
            ? ""
            : "exit was " + std::to_string(exit_) + ", expected " + std::to_string(*exit));
  std::string places;
  for (const std::string& place : contacts_) places += (places.empty() ? "" : ", ") + place;
  add("contacts", "none", places.empty() ? "" : "the command turned to " + places);
  const std::string limit = written(settings_.limit);
  if (overran_) add("limit", limit, "after " + limit + " of virtual time the command still waited");
  return jury_->judged({}, std::move(more));
}

}  // namespace greenroom::harness::guard
