// Result: one case after its playing, judged and told: what every form of report is made from.
#pragma once

#include "harness/language/load.hpp"
#include "harness/play/expectations.hpp"
#include "harness/play/numbers.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"
#include "harness/report/depends.hpp"
#include "harness/report/details.hpp"
#include "harness/report/story.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace greenroom::harness {

struct EngineWord {
  std::string actor, verdict, deployment, because;
  int exit = 0;
  std::vector<std::string> way_back;
  std::vector<std::string> tried;  ///< beside each of them: "tried: holds"
  /// Each command with what came of it, as a shell's comment.
  std::vector<std::string> told_way_back() const;
};

struct CaseResult {
  enum class State { held, not_held, unjudged, skipped, void_run } state = State::held;
  std::string file, name, title, world, epoch;
  std::uint64_t seed = 1;
  std::string skip;          ///< the reason
  std::string void_because;  ///< the world is not as this scenario presumes
  std::string run_digest, world_digest;
  std::vector<Expected> expectations;
  std::vector<Judgement> properties;
  std::vector<std::string> broken_as_expected;  ///< ids named in `broken`
  std::vector<Dependence> depends;  ///< rules that nobody tells and that decide this outcome
  bool depends_cut = false;         ///< interrupted before all of them were played
  bool interrupted = false;         ///< by a signal: what follows was not played
  std::vector<Number> numbers;
  std::vector<EngineWord> engines;
  std::vector<StoryLine> story;
  std::vector<AuthorError> warnings;
  Length virtual_time{0};
  std::int64_t wall_us = 0;
  std::int64_t others_us = 0;  ///< what playing under other rules took after it
  std::string reproduce;
  std::string shown;        ///< the scenario after all merging
  std::string journal;      ///< the lines
  std::string report_path;  ///< what `report:` names; empty: nothing was written
  std::int64_t extra_tasks = 0;
  bool has_namesake = false;  ///< another file of the same name is played beside it
  Detail detail;              ///< what was asked for with -v

  bool held() const { return state == State::held || state == State::skipped; }
  int exit() const;  ///< 0 held, 1 not held, 2 unjudged, 254 void
  std::string label() const { return name.empty() ? file : file + "@" + name; }
  /// For lines and folders: without its folder, unless another run beside it has the same name.
  std::string short_label() const;
  std::size_t met() const;
  /// Named in `broken`, and broken.
  bool expects_broken(const std::string& id) const;
  /// Broken without the scenario's saying so.
  bool fails(const Judgement& judgement) const;
};

struct JudgeOptions {
  std::vector<std::string> reproduce_flags;    ///< what changes the outcome: --with, --set ...
  std::string seed_from;                       ///< the flag or variable that decided the seed
  int verbose = 0;                             ///< how much detail is kept
  bool other_values = false;                   ///< what the outcome hangs on, also when it held
  bool this_world = false;                     ///< it is served: nothing is played aside
  std::function<void(Run&)> attend;            ///< who looks on: called before it plays
  std::function<void(Run&)> after;             ///< what it left: called when it was judged
  std::function<void(const StoryLine&)> tell;  ///< each line of the story as it comes
  /// The run is over; it is about to be played under another rule.
  std::function<void(std::size_t done, std::size_t of)> other_rule;
};

/// Who looks on at a run, and says afterwards what came of it. Made before it plays.
class Jury {
 public:
  Jury(Run& run, const JudgeOptions& judge);
  ~Jury();
  Jury(const Jury&) = delete;
  Jury& operator=(const Jury&) = delete;
  /// The run has ended. `more`: what was expected of it beside its scenario's words.
  CaseResult judged(const Exchanges& exchanges = {}, std::vector<Expected> more = {});

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// The journal with what was found of the run, and its digests: last of all.
void keep_journal(CaseResult& result, Run& run);

/// Plays and judges. `wall` gives microseconds of the machine's own clock, for the report alone.
CaseResult rehearse(const Case& play, PlayOptions options, const JudgeOptions& judge,
                    const std::function<std::int64_t()>& wall);

}  // namespace greenroom::harness
