#include "harness/serve/served_cloud.hpp"

#include "harness/play/cloud_world.hpp"
#include "mocks/model/model.hpp"
#include "mocks/owners.hpp"
#include "mocks/protocol/values.hpp"
#include "mocks/snapshot_parts.hpp"
#include "mocks/sts/sts.hpp"
#include "mocks/traffic/traffic.hpp"
#include "sim/stage.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::harness {
namespace {

constexpr int most_events = 10'000;                          // of one request
constexpr std::size_t journal_bytes_kept = 4 * 1024 * 1024;  // a server has no end

bool is_read(const seam::HttpRequest& request, const mocks::gateway::Recognised& what) {
  const bool is_plain = what.service == "edge" || what.service == "cloudflare";
  return is_plain ? request.method == "GET" || request.method == "HEAD"
                  : mocks::gateway::list_facts(what).reads;
}

std::string header_of(const seam::HttpRequest& request, std::string_view name) {
  const std::string* value = seam::find_header(request.headers, name);
  return value == nullptr ? std::string() : *value;
}

/// The program that calls. SDKs say in the same header what this one call is for: its command, its
/// service, the features it uses; a program is one client through all of them.
std::string program_of(const seam::HttpRequest& request) {
  constexpr std::array<std::string_view, 3> of_the_call = {"m/", "api/", "md/command#"};
  const std::string text = header_of(request, "user-agent");
  std::string_view rest = text;
  std::string program;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const bool passing = std::any_of(of_the_call.begin(), of_the_call.end(),
                                     [&](auto begin) { return word.starts_with(begin); });
    if (!passing) program.append(word).push_back(' ');
  }
  return program;
}

/// Clients are told apart by key, program and the name that they give themselves.
std::string client_of(const seam::HttpRequest& request) {
  const std::string authorization = header_of(request, "authorization");
  const std::size_t key = authorization.find("Credential=");
  const std::string who = key == std::string::npos
                              ? authorization
                              : authorization.substr(key, authorization.find('/', key) - key);
  return who + "\n" + program_of(request) + "\n" + header_of(request, "x-greenroom-client");
}

/// In the journal: "client-1", and behind it the name that a client gives itself. Letters that a
/// name in a report should not have are left out; it is never that of an engine or the cloud.
std::string actor_name(const seam::HttpRequest& request, int number) {
  constexpr std::size_t longest = 40;
  std::string name = "client-" + std::to_string(number);
  const std::string own = header_of(request, "x-greenroom-client");
  if (!own.empty()) name += '-';
  for (const char c : std::string_view(own).substr(0, longest))
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
      name += c;
  return name;
}

std::string read_of(const seam::HttpRequest& request, const mocks::gateway::Recognised& what) {
  return what.service + ":" + what.operation + "\n" + header_of(request, "host") + "\n" +
         request.method + " " + request.target + "\n" + request.body;
}

Case bare(Case play) {
  play.scenario.method.clear();
  play.scenario.faults.clear();
  play.scenario.expect = {};
  return play;
}

/// Events of a run that is over wake nobody any more.
void forget_the_stage(mocks::Cloud& cloud) {
  std::vector<sim::Event> kept = cloud.timeline.pending();
  std::erase_if(kept, [](const sim::Event& event) {
    return event.owner == sim::stage_owner || event.owner == mocks::harness_owner;
  });
  cloud.timeline =
      sim::Timeline::restored(cloud.timeline.now(), cloud.timeline.sequence(), std::move(kept));
  cloud.flights.under_way.clear();
}

}  // namespace

Length poll_step(const mocks::gateway::Recognised& what) {
  constexpr int usual_seconds = 15;
  int seconds = 0;
  if (const mocks::model::Service* service = mocks::model::find(what.service))
    for (const mocks::model::Waiter& waiter : service->waiters)
      if (waiter.operation == what.operation && waiter.delay_seconds > 0)
        seconds = seconds == 0 ? waiter.delay_seconds : std::min(seconds, waiter.delay_seconds);
  return std::chrono::seconds(seconds == 0 ? usual_seconds : seconds);
}

std::string lasting_part(const seam::HttpResponse& answer) {
  std::string text = std::to_string(answer.status) + "\n" + answer.body;
  // JSON answers carry the id in a header; the others in the body, EC2 in spellings of its own.
  constexpr std::array<std::string_view, 3> opens = {"<RequestId>", "<requestId>", "<RequestID>"};
  for (const std::string_view open : opens) {
    const std::size_t begin = text.find(open);
    if (begin == std::string::npos) continue;
    const std::size_t end = text.find('<', begin + open.size());
    if (end != std::string::npos) text.erase(begin, end - begin);
    break;
  }
  return text;
}

ServedCloud::ServedCloud(Case play, ServeSettings settings, const WallTime& wall)
    : play_(std::move(play)), bare_(bare(play_)), settings_(settings) {
  auto world = std::make_shared<BuiltWorld>(*world_of(play_, settings_.seed));
  world->cloud.settings.strict_members = settings_.strict;
  sim::Journal unseen;
  mocks::Scene scene{world->cloud, unseen};
  admit_actor(scene, play_.world, "operator");
  world_ = std::move(world);
  reset(wall);
}

void ServedCloud::reset(const WallTime& wall) {
  PlayOptions options;
  options.seed = settings_.seed;
  options.world = world_;
  begin(play_, std::move(options), wall);
  beginning_ = run_->cloud();
}

void ServedCloud::continue_from(mocks::Cloud cloud, const WallTime& wall) {
  forget_the_stage(cloud);
  cloud.settings.strict_members = settings_.strict;
  PlayOptions options;
  options.seed = settings_.seed;
  options.goes_on = true;
  options.world = std::make_shared<const BuiltWorld>(BuiltWorld{std::move(cloud), world_->names});
  begin(bare_, std::move(options), wall);
}

/// The curtain rises, and the first instant is played.
void ServedCloud::begin(const Case& play, PlayOptions options, const WallTime& wall) {
  const Steady from = options.world->cloud.timeline.now();
  if (!settings_.attend) options.journal_most = journal_bytes_kept;  // who is judged keeps it all
  options.interrupted = settings_.interrupted;
  properties_.reset();
  run_ = std::make_unique<Run>(play, std::move(options));
  if (settings_.attend) settings_.attend(*run_);
  properties_ = std::make_unique<Properties>(*run_);
  run_->judge_from_now();
  run_->world().options().auth = settings_.auth;
  if (run_->begin()) {
    const sim::Timeline& timeline = run_->cloud().timeline;
    while (!timeline.empty() && timeline.next_at() <= from) run_->stage().step();
  }
  ++generation_;
  mark();
  clients_.clear();
  calls_.clear();
  anchor(wall);
  if (settings_.jump) jump(true);
}

void ServedCloud::jump(bool jumps) {
  settings_.jump = jumps;
  run_->journal().write_as("operator", 0, "actor",
                           std::array<seam::Field, 2>{seam::Field("what", "jump"),
                                                      seam::Field("on", jumps ? "on" : "off")});
}

std::vector<Judgement> ServedCloud::judge_so_far() {
  mocks::Scene scene = run_->scene();
  mocks::traffic::settle(scene);
  return properties_->judge_so_far();
}

std::shared_ptr<const BuiltWorld> ServedCloud::as_built() const {
  mocks::Cloud cloud = run_->cloud();
  forget_the_stage(cloud);
  return std::make_shared<const BuiltWorld>(BuiltWorld{std::move(cloud), world_->names});
}

std::map<std::string, std::string> ServedCloud::variables() {
  mocks::Scene scene = run_->scene();
  std::map<std::string, std::string> all =
      environment_of(play_, admit_actor(scene, play_.world, "operator"));
  all.erase("HOME");
  all["AWS_DEFAULT_REGION"] = all["AWS_REGION"];  // boto3 and the first AWS CLI read this one alone
  return all;
}

void ServedCloud::anchor(const WallTime& wall) {
  wall_anchor_ = wall.steady;
  world_anchor_ = run_->now();
}

void ServedCloud::pace(const ClockSetting& clock, const WallTime& wall) {
  tick(wall);
  settings_.clock = clock;
  clients_.clear();
  anchor(wall);
}

void ServedCloud::pause(bool paused, const WallTime& wall) {
  tick(wall);
  paused_ = paused;
  anchor(wall);
}

void ServedCloud::run_to(Steady when) {
  if (when > run_->now()) run_->stage().run_until(when);
}

void ServedCloud::tick(const WallTime& wall) {
  if (paused_ || settings_.clock.is_virtual) return;
  run_to(world_anchor_ + (wall.steady - wall_anchor_) * settings_.clock.scale);
}

void ServedCloud::advance(Length length) {
  run_to(run_->now() + length);
  // Whoever slept meanwhile did so in vain: all begin anew at this instant.
  clients_.clear();
}

bool ServedCloud::run_until(const std::function<bool()>& there, Length limit) {
  const Steady last = run_->now() + limit;
  const sim::Timeline& timeline = run_->cloud().timeline;
  while (!there()) {
    if (timeline.empty() || timeline.next_at() > last) {
      run_to(last);
      break;
    }
    run_->stage().step();
  }
  clients_.clear();
  return there();
}

/// As the world would answer now. Nobody hears of it: no journal line, no fault, no request id
/// used.
seam::HttpResponse ServedCloud::peek(const seam::HttpRequest& request) {
  mocks::Scene scene = run_->scene();
  sim::Journal unseen;
  unseen.keep_lines(false);
  mocks::Scene aside{scene.cloud, unseen};
  const std::uint64_t next_request = scene.cloud.next_request;
  seam::HttpResponse answer = mocks::gateway::answer(aside, request, run_->world().options());
  scene.cloud.next_request = next_request;
  return answer;
}

/// The world goes on until then, or until the answer would be another one.
bool ServedCloud::sleep_until(const seam::HttpRequest& request, const Recognised& what,
                              const std::string& expected, Steady until) {
  const sim::Timeline& timeline = run_->cloud().timeline;
  const bool is_visit = what.service == "edge";  // answered by who is there; counts as no user
  for (int events = 0; events < most_events;) {
    if (timeline.empty() || timeline.next_at() > until) {
      run_to(until);
      return true;
    }
    const Steady instant = timeline.next_at();
    for (; !timeline.empty() && timeline.next_at() <= instant; ++events) run_->stage().step();
    if (!is_visit && lasting_part(peek(request)) != expected) return false;
  }
  return false;
}

/// To the next change of this answer, whoever else waits: no tool's waiter is too short here.
void ServedCloud::jump_ahead(const seam::HttpRequest& request, const Recognised& what,
                             const std::string& expected) {
  sleep_until(request, what, expected, run_->now() + settings_.advance_max);
}

void ServedCloud::hold_on(const seam::HttpRequest& request, const Recognised& what,
                          const std::string& client, const WallTime& wall) {
  const std::string* last = clients_.remembered(client, read_of(request, what));
  if (last == nullptr || lasting_part(peek(request)) != *last) return;
  const std::string expected = *last;
  if (settings_.jump) return jump_ahead(request, what, expected);
  const Length step = poll_step(what);
  clients_.slept(client, step);
  const Steady now = run_->now();
  const Steady until = std::min(clients_.allowed(wall.steady, now), now + settings_.advance_max);
  // What a change cut off is caught up with; time for which others held it back is not.
  if (sleep_until(request, what, expected, until)) clients_.rein(client, run_->now() + step);
}

std::uint64_t ServedCloud::popped() const {
  const sim::Timeline& timeline = run_->cloud().timeline;
  return timeline.sequence() - timeline.size();
}

void ServedCloud::play_to(Steady at, std::uint64_t played) {
  while (played_since_mark() < played && run_->stage().step()) continue;
  run_to(at);
}

sim::Delivery ServedCloud::deliver(MetCall& call) {
  call.at = call.flight.sent = run_->now();
  call.played = played_since_mark();
  run_->scene().cloud.flights.next_id = call.flight.id + 1;
  calls_[call.flight.caller.actor] = call.flight.nth;
  run_->world().options().wall_date = call.wall_date;
  sim::Delivery delivery = run_->world().deliver(call.flight);
  if (record_) record_(call, delivery);
  return delivery;
}

sim::Delivery ServedCloud::meet_again(const MetCall& call) {
  play_to(call.at, call.played);
  actors_.try_emplace(client_of(call.flight.request), call.flight.caller.actor);
  MetCall again = call;
  return deliver(again);
}

bool ServedCloud::is_world_alone() const {
  const Scenario& scenario = run_->played().scenario;
  return scenario.method.empty() && run_->raised().empty();
}

mocks::JsonObject ServedCloud::memory() const {
  mocks::JsonArray clients;
  mocks::JsonObject calls;
  for (const auto& [client, actor] : actors_)  // a client may call itself by any bytes
    clients.push_back(mocks::JsonArray{mocks::archive::save_bytes(client), actor});
  for (const auto& [actor, count] : calls_) calls.emplace(actor, count);
  return {{"clients", std::move(clients)}, {"calls", std::move(calls)}};
}

void ServedCloud::remember(const mocks::JsonObject& memory) {
  actors_.clear();
  calls_.clear();
  for (const auto& one : memory.at("clients").as_array())
    actors_.emplace(mocks::archive::load_bytes(one.as_array().at(0)),
                    one.as_array().at(1).as_string());
  for (const auto& one : memory.at("calls").as_object())
    calls_.emplace(one.key(), one.value().to_number<std::uint64_t>());
}

std::optional<seam::HttpResponse> ServedCloud::answer(seam::HttpRequest request,
                                                      const WallTime& wall, Waits waits) {
  run_->world().options().wall_date = wall.date;  // who peeks is judged by it too
  tick(wall);
  const Recognised what = mocks::gateway::recognise(run_->cloud(), request);
  const std::string client = client_of(request);
  const bool reads = is_read(request, what);
  const bool follows = settings_.clock.is_virtual && !paused_ && waits == Waits::by_reads;
  if (follows) clients_.seen(client, wall.steady, run_->now());
  if (follows && reads) hold_on(request, what, client, wall);

  MetCall call;
  sim::Flight& flight = call.flight;
  flight.id = run_->cloud().flights.next_id;
  const auto named =
      actors_.try_emplace(client, actor_name(request, static_cast<int>(actors_.size()) + 1));
  flight.caller = {settings_.actor.empty() ? named.first->second : settings_.actor, 1};
  flight.nth = calls_[flight.caller.actor] + 1;
  flight.request = std::move(request);
  call.wall_date = wall.date;
  // Where faults may put something else in the answer's place, the world's own is what counts:
  // whoever asks on through them would else ask for ever at the same instant.
  std::string own_answer;
  const bool bent = follows && reads && !run_->raised().empty();
  if (bent) own_answer = lasting_part(peek(flight.request));
  sim::Delivery delivery = deliver(call);
  if (follows && reads)
    clients_.remember(client, read_of(flight.request, what),
                      bent ? std::move(own_answer) : lasting_part(delivery.answer));
  if (delivery.way != sim::Flight::Way::whole) return std::nullopt;
  std::string date;
  mocks::protocol::append_http_date(date, wall.date.time_since_epoch().count() / 1000);
  seam::set_header(delivery.answer.headers, "Date", std::move(date));
  return std::move(delivery.answer);
}

}  // namespace greenroom::harness
