// Run: one playing of one case: a world is built, engines and other actors step on, faults befall,
// the clock runs until nothing is left to happen, and everything that was seen is kept for judging.
#pragma once

#include "harness/language/load.hpp"
#include "harness/play/watch.hpp"
#include "harness/world_builder.hpp"
#include "real/engine.hpp"
#include "sim/journal.hpp"
#include "sim/stage.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

class CloudWorld;  // harness/play/cloud_world.hpp
class Cues;        // harness/play/cues.hpp

struct PlayOptions {
  std::uint64_t seed = 1;
  /// The world at curtain-up, where a case is played many times with one seed: each run begins with
  /// a copy. Absent: the run builds it.
  std::shared_ptr<const BuiltWorld> world;
  /// That world goes on, in the midst of whatever it does: nothing is presumed of it, and users who
  /// come to it are there already.
  bool goes_on = false;
  bool keep_journal = true;
  std::size_t journal_most = 0;  ///< bytes of the latest lines that are kept; 0: all of them
  std::optional<std::uint64_t> die_at_crossing;    ///< the first engine dies there (1-based)
  Length resume_after = std::chrono::minutes(10);  ///< then it is started again
  /// Which engine plays; absent: the one that deploys. For the zoo of engines with historical
  /// defects.
  std::function<seam::Result<real::Outcome>(const seam::Seam&, const real::Command&)> engine;
  bool play_twice = false;                         ///< judge D4 by playing again
  std::string flags;                               ///< " --set a=b": with them it is played again
  std::function<bool()> interrupted;               ///< asked after each event: Ctrl-C
  std::function<void(const sim::Entry&)> observe;  ///< each entry as it comes
  /// Each call, by its id in the journal, as it was delivered and answered. Bodies are not
  /// redacted.
  std::function<void(std::uint64_t, const seam::HttpRequest&, const seam::HttpResponse&)> exchange;
  std::function<void(std::string_view)> stream_lines;  ///< journal lines as they come
  /// The same for another playing that is compared with this one: who watches sees one run.
  PlayOptions unwatched() const;
};

/// For PlayOptions::world. Throws BadInput where no such world can exist.
std::shared_ptr<const BuiltWorld> world_of(const Case& play, std::uint64_t seed);

/// How one process of an engine ended.
struct EngineEnd {
  std::string actor;
  int incarnation = 1;
  real::Verb verb = real::Verb::deploy;
  bool killed = false;
  real::Outcome outcome;
  std::string error;  ///< a project that cannot be meant
  Steady started{}, ended{};
  std::vector<std::string> said;  ///< findings, verdict: what the tool printed
  bool foreign = false;           ///< no engine of ours: its exit code is all that it says
};

enum class Ending { complete, limit_passed, interrupted };

/// A fault that was raised in a run.
struct RaisedFault {
  Fault fault;
  std::size_t number = 0;  ///< among the faults on calls
  bool active = false;
  bool withdrawn = false;  ///< it is over, also where it never began
};

struct StepFailure {
  Place place;
  std::string what;
};

/// What is left when nothing is pending any more. Owns the world; judged afterwards.
class Run {
 public:
  Run(const Case& play, PlayOptions options);
  ~Run();
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  void play();  ///< once: begin(), steps until nothing is left to happen, end()

  // Or piece by piece, for who drives the clock from outside (`serve`).
  /// The curtain rises: users come, faults and the method are set up. False where the world is not
  /// as the scenario presumes (steady_problem()): then nothing may be played.
  bool begin();
  sim::Stage& stage();
  CloudWorld& world();
  Cues& cues();
  /// One fault more, from now on or at its cue; its number among raised().
  std::size_t raise(const Fault& fault);
  std::deque<RaisedFault>& raised();
  void turn(RaisedFault& raised, bool begins);
  void withdraw(RaisedFault& raised);  ///< it ends now, and does not begin any more
  /// Properties are judged from the first deploy on; without an engine, from now on.
  void judge_from_now();
  /// What is still to happen does, until nothing is left or the limit has come; then end().
  void play_on(Steady limit);
  void end();  ///< the curtain falls: users are settled, the last lines are written
  /// A tool that is no engine of ours has ended so.
  void foreign_ended(EngineEnd end);

  const Case& played() const { return play_; }
  const PlayOptions& options() const { return options_; }
  mocks::Scene scene();
  const mocks::Cloud& cloud() const;
  const mocks::Cloud& cloud_at_start() const;
  const WorldNames& names() const;
  sim::Journal& journal();
  const Watch& watch() const;
  Ending ending() const;
  bool steps_ended() const;  ///< whether every step of the method had ended when the run did
  Steady began_at() const;   ///< zero, but for a world that goes on
  Steady ended_at() const;
  Steady now() const;
  /// In the order in which they ended. The last of an actor is its word.
  const std::vector<EngineEnd>& engines() const;
  const EngineEnd* last_of(std::string_view actor) const;
  /// All files at the end, ledgers and lease included.
  const std::map<std::string, std::string>& files() const;
  /// Cues that never came and faults that met nothing, a sentence each.
  const std::vector<std::string>& never_happened() const;
  /// Where each of them stands in the file.
  const std::vector<Place>& never_places() const;
  const std::vector<StepFailure>& failed_steps() const;
  std::optional<Steady> first_deploy() const;
  Length extra_tasks() const;  ///< task-time beyond the wanted number, until now
  /// Keys and tokens that actors were given: nobody may write them anywhere.
  const std::vector<std::string>& keys_of_actors() const;
  std::uint64_t engine_crossings() const;  ///< of the first engine process
  /// Called at the end of each instant, once it is known what is true in it.
  void on_leave(std::function<void(Steady)> look);
  /// All journal entries as they come.
  void on_entry(std::function<void(const sim::Entry&)> see);
  /// Why the world was not as the scenario presumes, when it was not: the run is void.
  std::string steady_problem() const;

 private:
  friend class Method;
  void skew_clock(const std::string& actor, Length ahead);
  void write_begins();
  void note_never();
  void write_ends();

  const Case& play_;
  PlayOptions options_;
  std::unique_ptr<sim::Journal> journal_;
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// The most virtual time of a run: the scenario's, else what its strategy's own limits add up to.
Length limit_of(const Case& play);

}  // namespace greenroom::harness
