#include "harness/serve/state_keeper.hpp"

#include "harness/language/fault_text.hpp"
#include "mocks/codeconnections/codeconnections.hpp"
#include "mocks/gateway/sigv4.hpp"
#include "mocks/snapshot.hpp"
#include "mocks/snapshot_parts.hpp"

#include <exception>
#include <utility>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonObject;

constexpr std::string_view way_out = "--from-saved";

std::int64_t microseconds(Steady when) { return when.time_since_epoch().count(); }

std::string digest_of(const sim::Delivery& delivery) {
  constexpr std::size_t enough = 16;
  return mocks::gateway::sha256_hex(std::to_string(static_cast<int>(delivery.way)) + " " +
                                    std::to_string(delivery.answer.status) + "\n" +
                                    delivery.answer.body)
      .substr(0, enough);
}

std::string text_of(const MetCall& call) {
  return boost::json::serialize(JsonObject{{"flight", mocks::archive::save(call.flight)},
                                           {"wall", mocks::archive::save(call.wall_date)}});
}

JsonObject parsed(const std::string& text) {
  boost::json::parse_options options;
  options.max_depth = 128;
  return std::move(boost::json::parse(text, {}, options).as_object());
}

MetCall call_in(const StateInput& input) {
  const JsonObject document = parsed(input.data);
  MetCall call;
  call.flight = mocks::archive::loaded<sim::Flight>(document.at("flight"));
  call.wall_date = mocks::archive::loaded<seam::Utc>(document.at("wall"));
  call.at = Steady(Length(input.at));
  call.played = input.played;
  return call;
}

/// The body of a request that was good.
void complete_connection(mocks::Scene scene, std::string_view body) {
  mocks::codeconnections::complete(
      scene, mocks::text_of(boost::json::parse(body).as_object(), "complete"));
}

}  // namespace

StateKeeper::StateKeeper(StateFile& file, ServedCloud& cloud, std::string program, bool from_saved,
                         const WallTime& wall)
    : file_(file), cloud_(cloud), program_(std::move(program)) {
  check_world();
  check_version(from_saved);
  for (const auto& [name, text] : file_.kept()) {
    auto kept = mocks::snapshot::load(text);
    if (!kept)
      throw StateProblem(file_.path() + " keeps a world \"" + name + "\": " + kept.error().message,
                         "--state ANOTHER-FILE");
    cloud_.snapshots().insert_or_assign(name, std::move(*kept));
  }
  load_saved(wall);
  if (from_saved) file_.drop_inputs();
  file_.each([&](const StateInput& input) { play_again(input); });
  since_save_ = file_.inputs();
  cloud_.anchor(wall);
  moved_to_ = cloud_.run().now();
  cloud_.record(
      [this](const MetCall& call, const sim::Delivery& delivery) { met(call, delivery); });
}

StateKeeper::~StateKeeper() { cloud_.record({}); }

/// The file goes on with the world that it began with.
void StateKeeper::check_world() {
  const std::string world = cloud_.played().world.name + ", seed " +
                            std::to_string(cloud_.settings().seed) + ", " + cloud_.played().file;
  const std::string known = file_.fact("world");
  if (known.empty()) return file_.fact("world", world);
  if (known != world)
    throw StateProblem(file_.path() + " holds another world: " + known + "; asked for is " + world,
                       "--state ANOTHER-FILE");
}

void StateKeeper::check_version(bool from_saved) {
  const std::string known = file_.fact("program");
  const std::uint64_t inputs = from_saved ? 0 : file_.inputs();
  if (!known.empty() && known != program_ && inputs > 0)
    throw StateProblem(file_.path() + " has " + std::to_string(inputs) + " inputs that greenroom " +
                           known + " played; greenroom " + program_ +
                           " may play them otherwise. Its last saved world can be had without them",
                       std::string(way_out));
  file_.fact("program", program_);
}

void StateKeeper::load_saved(const WallTime& wall) {
  const auto saved = file_.saved();
  if (!saved) return;
  try {
    const JsonObject document = parsed(*saved);
    auto world = mocks::snapshot::from_json(document.at("world"));
    if (!world) throw std::runtime_error(world.error().message);
    cloud_.continue_from(std::move(*world), wall);
    cloud_.remember(document.at("memory").as_object());
  } catch (const StateProblem&) {
    throw;
  } catch (const std::exception& why) {
    throw StateProblem(file_.path() + ": its saved world cannot be read: " + why.what(),
                       "--state ANOTHER-FILE");
  }
}

/// What does not come out as it did was played by another build, or in another world.
void StateKeeper::play_again(const StateInput& input) {
  const auto otherwise = [&](const std::string& why) {
    return StateProblem(file_.path() + ": input " + std::to_string(input.number) +
                            " comes out otherwise than it did" + why +
                            ". Its last saved world can be had without its inputs",
                        std::string(way_out));
  };
  try {
    if (input.kind == "call") {
      if (digest_of(cloud_.meet_again(call_in(input))) != input.answer_digest) throw otherwise("");
    } else {
      cloud_.play_to(Steady(Length(input.at)), input.played);
      if (input.kind == "raise")
        cloud_.run().raise(fault_of_text(input.data, cloud_.played()));
      else if (input.kind == "withdraw")
        cloud_.run().withdraw(cloud_.run().raised().at(std::stoul(input.data)));
      else if (input.kind == "connection")
        complete_connection(cloud_.run().scene(), input.data);
    }
  } catch (const StateProblem&) {
    throw;
  } catch (const std::exception& why) {
    throw otherwise(std::string(": ") + why.what());
  }
  if (cloud_.run().now() != Steady(Length(input.at))) throw otherwise("");
  ++played_again_;
}

void StateKeeper::met(const MetCall& call, const sim::Delivery& delivery) {
  write({0, "call", text_of(call), microseconds(call.at), call.played, digest_of(delivery)});
  save_when_due();
}

/// The clock was moved, by whoever controls the server or by itself.
void StateKeeper::moved() {
  if (moved_to_ == cloud_.run().now()) return;
  write({0, "moved", {}, microseconds(cloud_.run().now()), cloud_.played_since_mark(), {}});
}

void StateKeeper::write(StateInput input) {
  if (!broken_.empty()) return;
  try {
    file_.append(input);
    ++since_save_;
    moved_to_ = Steady(Length(input.at));
  } catch (const std::exception& why) {
    broken_ = file_.path() + " cannot be written: " + why.what();
  }
}

void StateKeeper::save_when_due() {
  if (since_save_ >= inputs_between_saves && cloud_.is_world_alone()) save();
}

void StateKeeper::save() {
  if (!broken_.empty() || !cloud_.is_world_alone()) return;
  try {
    file_.save(boost::json::serialize(JsonObject{
        {"world", mocks::snapshot::to_json(cloud_.run().cloud())}, {"memory", cloud_.memory()}}));
    cloud_.mark();
    since_save_ = 0;
    moved_to_ = cloud_.run().now();
  } catch (const std::exception& why) {
    broken_ = file_.path() + " cannot be written: " + why.what();
  }
}

/// The world is the first one again: that needs no saving.
void StateKeeper::started_anew() {
  try {
    file_.start_anew();
    since_save_ = 0;
    moved_to_ = cloud_.run().now();
  } catch (const std::exception& why) {
    broken_ = file_.path() + " cannot be written: " + why.what();
  }
}

void StateKeeper::controlled(const seam::HttpRequest& request) {
  const std::string path = request.target.substr(0, request.target.find('?'));
  const bool changes = request.method != "GET";
  const std::uint64_t played = cloud_.played_since_mark();
  const std::int64_t at = microseconds(cloud_.run().now());
  if (path.ends_with("/reset")) {
    started_anew();
  } else if (changes && (path == "/_greenroom/world" || path == "/_greenroom/restore" ||
                         path == "/_greenroom/scenario")) {
    save();
    return;
  } else if (changes && path == "/_greenroom/faults") {
    const bool raises = request.method == "POST";
    const std::string id = request.target.substr(request.target.rfind('=') + 1);
    write({0, raises ? "raise" : "withdraw", raises ? request.body : id, at, played, {}});
  } else if (path == "/_greenroom/connections") {
    write({0, "connection", request.body, at, played, {}});
  } else if (changes && path == "/_greenroom/snapshots") {
    for (const auto& [name, world] : file_.kept())
      if (!cloud_.snapshots().contains(name)) file_.forget(name);
    for (const auto& [name, world] : cloud_.snapshots())
      file_.keep(name, mocks::snapshot::save(world));
  }
  moved();
}

}  // namespace greenroom::harness
