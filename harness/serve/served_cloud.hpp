// ServedCloud: a world that callers outside the stage talk to: each request is a call like an
// engine's, faults, journal and all, and the clock runs as the setting says. Knows no sockets and
// no wall clock: requests and wall time come in as values. One thread owns it.
#pragma once

#include "harness/language/load.hpp"
#include "harness/loopback/wall.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"
#include "harness/serve/client_clocks.hpp"
#include "harness/serve/clock_setting.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/json.hpp"
#include "sim/seam/http.hpp"
#include "sim/stage.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

struct ServeSettings {
  std::uint64_t seed = 1;
  ClockSetting clock;
  Length advance_max = std::chrono::minutes(15);  ///< the most that one request moves the clock
  mocks::gateway::Auth auth = mocks::gateway::Auth::none;
  bool strict = false;                ///< an unknown member is refused, not only journaled
  std::vector<std::string> search{};  ///< where scenarios and worlds are looked for, too
  bool jump = false;                  ///< a repeated read waits for the next change, however long
  std::string actor{};  ///< the name in the journal of all who call; empty: each has its own
  std::function<void(Run&)> attend{};   ///< who looks on: called before each run of it begins
  std::function<bool()> interrupted{};  ///< for PlayOptions
};

/// A call as the cloud met it: all that another playing of it needs, and what came of it.
struct MetCall {
  sim::Flight flight;
  seam::Utc wall_date{};
  Steady at{};
  std::uint64_t played = 0;  ///< events since the last mark
};

class ServedCloud {
 public:
  /// Throws BadInput where no such world can exist.
  ServedCloud(Case play, ServeSettings settings, const WallTime& wall);

  /// Who `sleeps` by other means is not taken to have slept where it asks again.
  enum class Waits { by_reads, sleeps };
  /// Nothing: the answer is lost on its way, and the connection closes.
  std::optional<seam::HttpResponse> answer(seam::HttpRequest request, const WallTime& wall,
                                           Waits waits = Waits::by_reads);
  /// The world goes on until then, where nobody's reads have brought it further already.
  void go_to(Steady when) { run_to(when); }
  /// Lets a clock that runs by itself catch up.
  void tick(const WallTime& wall);

  /// A clock that runs by itself runs on from here.
  void anchor(const WallTime& wall);
  /// Moves the clock, whoever holds it back. False: the limit came before the condition.
  void advance(Length length);
  bool run_until(const std::function<bool()>& there, Length limit);
  void pace(const ClockSetting& clock, const WallTime& wall);
  void pause(bool paused, const WallTime& wall);
  bool paused() const { return paused_; }

  /// The world as it was in the beginning; a new journal, and no memory of clients.
  void reset(const WallTime& wall);
  /// It goes on from this one, with what is under way in it; a new journal. What the scenario had
  /// still to do, faults, and calls of engines are no part of a world.
  void continue_from(mocks::Cloud cloud, const WallTime& wall);
  void jump(bool jumps);

  /// To be told of each call before its answer leaves: what can be played again.
  using Record = std::function<void(const MetCall&, const sim::Delivery&)>;
  void record(Record record) { record_ = std::move(record); }
  /// Plays on until so many events were played since the mark, and it is then.
  void play_to(Steady at, std::uint64_t played);
  sim::Delivery meet_again(const MetCall& call);
  std::uint64_t played_since_mark() const { return popped() - mark_; }
  void mark() { mark_ = popped(); }
  /// Whether the world is all there is to it: no faults, and nothing that a scenario has still to
  /// do.
  bool is_world_alone() const;
  /// Who called, and how often: what the server knows of its clients beside the world.
  mocks::JsonObject memory() const;
  void remember(const mocks::JsonObject& memory);

  Run& run() { return *run_; }
  /// Counts the runs: another journal, other faults.
  std::uint64_t generation() const { return generation_; }
  std::vector<Judgement> judge_so_far();
  /// The world at curtain-up, for another run that shall go on from this one.
  std::shared_ptr<const BuiltWorld> as_built() const;
  const mocks::Cloud& beginning() const { return beginning_; }
  /// Worlds that are kept under a name.
  std::map<std::string, mocks::Cloud>& snapshots() { return snapshots_; }
  const Case& played() const { return play_; }
  const ServeSettings& settings() const { return settings_; }
  const ClientClocks& clients() const { return clients_; }
  /// What a client needs in its environment: keys, region, token.
  std::map<std::string, std::string> variables();

 private:
  using Recognised = mocks::gateway::Recognised;
  seam::HttpResponse peek(const seam::HttpRequest& request);
  /// False: the answer changed before that.
  bool sleep_until(const seam::HttpRequest& request, const Recognised& what,
                   const std::string& expected, Steady until);
  void hold_on(const seam::HttpRequest& request, const Recognised& what, const std::string& client,
               const WallTime& wall);
  void run_to(Steady when);
  std::uint64_t popped() const;
  sim::Delivery deliver(MetCall& call);
  void begin(const Case& play, PlayOptions options, const WallTime& wall);
  void jump_ahead(const seam::HttpRequest& request, const Recognised& what,
                  const std::string& expected);

  const Case play_;
  const Case bare_;  ///< its world alone: for a world that goes on
  ServeSettings settings_;
  std::shared_ptr<const BuiltWorld> world_;
  std::unique_ptr<Run> run_;
  std::unique_ptr<Properties> properties_;
  std::uint64_t generation_ = 0;
  mocks::Cloud beginning_;  ///< once the first instant had been played
  std::map<std::string, mocks::Cloud> snapshots_;
  ClientClocks clients_;
  std::map<std::string, std::string> actors_;  ///< client: its name in the journal
  std::map<std::string, std::uint64_t> calls_;
  Record record_;
  std::uint64_t mark_ = 0;
  bool paused_ = false;
  Steady wall_anchor_{}, world_anchor_{};
};

/// The length for which a client of a repeated read is taken to have slept: the delay of the
/// model's waiter for the operation, else 15 s.
Length poll_step(const mocks::gateway::Recognised& what);
/// An answer without what differs each time: request ids.
std::string lasting_part(const seam::HttpResponse& answer);

}  // namespace greenroom::harness
