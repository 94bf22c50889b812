// Cues: "when this comes, do that". A cue that points at a moment already past when it is set up
// fires at once; each fires once. Actions run as events of the timeline or where a call is
// delivered, so never inside the journal.
#pragma once

#include "harness/language/names.hpp"
#include "harness/play/unmet.hpp"
#include "harness/play/watch.hpp"
#include "mocks/scene.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace greenroom::harness {

class Cues {
 public:
  Cues(mocks::Scene scene, const Watch& watch);

  using Action = std::function<void()>;
  /// `what` is how it is named when it never comes.
  void set(const Cue& cue, Unmet what, Action action);
  /// Runs the action after a length, as an event.
  void after(Length length, Action action);
  /// The same, as one of the events that a run does not wait for at its end.
  void now_and_then(Length length, Action action);

  /// To be told of moments; schedules what they bring.
  void hear(const Announced& came);
  /// A call arrives (before its effect) or was answered (after it): `n` counts this operation's
  /// calls.
  void call(std::string_view service, std::string_view operation, bool after_effect);
  /// A harness event is due.
  void play(std::int64_t number);

  /// Cues that never came: "deploy at shift.50%#3 never happened: shift.50% came once".
  std::vector<Unmet> never() const;

 private:
  struct Waiting {
    Cue cue;
    Unmet what;
    Action action;
    std::int64_t seen = 0;  ///< matching moments or calls so far
    bool fired = false;     ///< what it points at came: the action is due after the cue's length
    bool played = false;    ///< the action ran
  };
  void fire(Waiting& waiting, Length later);
  static std::string instead(const Waiting& waiting);
  void post(Length length, Action action, bool periodic);

  mocks::Scene scene_;
  const Watch& watch_;
  const Steady began_;  ///< what times of the file count from
  std::vector<Waiting> waiting_;
  std::vector<Action> due_;  ///< by the number of their event
};

}  // namespace greenroom::harness
