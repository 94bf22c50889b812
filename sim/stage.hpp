// Stage: where engines and a world meet in virtual time. Only the stage moves the clock: an engine
// that sleeps or sends puts its wake-up into the timeline and events run until it is due. Each
// engine runs on its own fiber; handlers run on the stage's stack and never wait. An engine can be
// killed at any crossing of the seam: its seam is dead from then on and EngineKilled unwinds it.
#pragma once

#include "sim/chance.hpp"
#include "sim/journal.hpp"
#include "sim/seam/seam.hpp"
#include "sim/timeline.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace greenroom::sim {

/// Thrown through an engine whose process dies. Derives from nothing, so that only `catch (...)`,
/// which engines may not have, could stop it.
struct EngineKilled {};

struct Caller {
  std::string actor;    ///< "engine", "colleague", "operator", "terraform"
  int incarnation = 1;  ///< counts the processes of this actor
  bool operator==(const Caller&) const = default;
};

/// A call under way, with its bytes: part of the world's value.
struct Flight {
  std::uint64_t id = 0;
  Caller caller;
  seam::HttpRequest request;
  Steady sent{};
  Steady deadline{};
  bool delivered = false;
  /// How the answer comes back; `refused`: there was no connection, hence no effect.
  enum class Way { whole, lost, reset, refused } way = Way::whole;
  seam::HttpResponse answer;
  std::uint64_t nth = 0;           ///< counts the calls of this caller, from 1
  bool awaited = true;             ///< false: nobody waits any more; it still takes effect
  std::uint64_t duplicate_of = 0;  ///< the flight of which this is the second arrival
  bool operator==(const Flight&) const = default;
};
struct Flights {
  std::uint64_t next_id = 1;
  std::map<std::uint64_t, Flight> under_way;
  bool operator==(const Flights&) const = default;
};

/// What came of a call where the world received it.
struct Delivery {
  Flight::Way way = Flight::Way::whole;
  seam::HttpResponse answer;
  Length later{0};                     ///< on top of the drawn way back (delayed answers)
  std::optional<Length> duplicate_in;  ///< the same request arrives once more after this; that
                                       ///< arrival's answer goes nowhere
};

/// What the stage plays on. The harness implements it over the cloud; tests over something small.
struct World {
  virtual ~World() = default;
  virtual Timeline& timeline() = 0;
  virtual Flights& flights() = 0;
  /// An event that is not the stage's own is due.
  virtual void play(const Event& event) = 0;
  /// A call arrives and is handled in no time. Faults on calls are decided here.
  virtual Delivery deliver(const Flight& flight) = 0;
  /// The clock is about to leave this instant: properties are judged, traffic is settled. Called
  /// once, and once more after each time that it put something into this very instant.
  virtual void leave(Steady instant) = 0;
};

struct StageSettings {
  std::uint64_t seed = 1;
  Utc starts{};
  Length way_min = std::chrono::milliseconds(20);  ///< each way of a call; drawn between the two
  Length way_max = std::chrono::milliseconds(60);
  Length post_limit = std::chrono::seconds(30);  ///< how long post() waits for its answer
  /// On top of the way out of a call: how races are explored by the order of deliveries.
  std::function<Length(const Flight&)> detour;
};

class Stage;

/// One process of an engine.
class Player {
 public:
  virtual ~Player() = default;
  virtual const Caller& caller() const = 0;
  virtual bool finished() const = 0;  ///< ended by itself or was killed
  virtual bool killed() const = 0;
  virtual std::optional<int> exit() const = 0;  ///< what its body returned
  virtual std::uint64_t crossings() const = 0;  ///< seam crossings so far
  virtual void skew(Length utc_ahead) = 0;      ///< bends its utc() from now on
  /// Seam calls after its death was told to it: 0, unless it breaks the rules of engines (a
  /// destructor that uses the seam, a `catch (...)` around a seam call).
  virtual std::uint64_t calls_after_death() const = 0;
  /// Its calls through the stage's virtual network; for a `PlayerParts::transport` that ends here
  /// after a detour over a socket. Used on the player's fiber only, during its send().
  virtual seam::Transport& in_process() = 0;
};

struct PlayerParts {
  Caller caller;
  seam::Storage& storage;
  seam::Environment& environment;
  std::function<int(const seam::Seam&)> body;      ///< the engine's run; its value is the exit code
  std::optional<std::uint64_t> die_at_crossing;    ///< 1-based
  std::function<void(const Player&)> on_finished;  ///< on the stage's stack
  seam::Transport* transport = nullptr;  ///< stands in for the stage's network; outlives the player
  Length starts_in{0};                   ///< the body begins this much later
};

class Stage {
 public:
  Stage(World& world, Journal& journal, StageSettings settings);
  ~Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  /// A process starts now (its body begins to run at the next step).
  Player& enter(PlayerParts parts);
  /// The process dies between two instructions, at the latest when it would run again.
  void kill(Player& player);
  /// An operator's request, sent without anybody waiting for it; `done` gets the answer.
  void post(const Caller& caller, seam::HttpRequest request,
            std::function<void(const seam::Result<seam::HttpResponse>&)> done = {});

  /// Plays the next event. False when nothing is pending.
  bool step();
  void run_until(Steady when);
  Steady now() const;
  Utc utc() const;  ///< unskewed
  const StageSettings& settings() const;

  /// Calls that arrived, and a number that differs where their order (caller, nth) differs.
  std::uint64_t deliveries() const;
  std::uint64_t delivery_order() const;
  /// True while an event is played: then nobody may step or run.
  bool playing() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::sim
