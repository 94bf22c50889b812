// Method: the steps of a scenario: people and programs that act. A step without `at` waits for the
// one before it; one with `at` is set up at the start and runs beside the others.
#pragma once

#include "harness/play/run_parts.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

class Method {
 public:
  Method(Run& run, Run::Parts& parts);
  /// Sets up the steps with `at` and starts the first of the others.
  void begin();
  /// Every step has ended, and no process of an engine is left.
  bool ended() const;

 private:
  void next_from(std::size_t index);
  void start(std::size_t index);
  void end(std::size_t index);
  void act(std::size_t index);
  void fail(const Step& step, std::string what);
  void wait(std::size_t index);
  void kill(const Step& step);
  real::Command command_of(const Step& step) const;
  Actor& actor(const std::string& name);
  /// An engine process of this actor starts; `done` when it has ended, however.
  void start_engine(const std::string& name, const real::Command& command, Cues::Action done);
  int body(std::size_t place, const real::Command& command, const seam::Seam& seam);
  void engine_ended(Actor& who, std::size_t place, const sim::Player& player);
  void resume_later(const std::string& name);
  void hear(const sim::Entry& entry);
  void journal_actor(std::string_view name, int incarnation, std::string_view what,
                     std::string_view on, int line);

  Run& run_;
  Run::Parts& parts_;
  std::vector<bool> done_;
  std::set<std::size_t> begun_;
  int extra_engines_ = 0;
};

}  // namespace greenroom::harness
