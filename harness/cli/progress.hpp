// Progress: what is seen on stderr while a run plays. On a terminal a header and the tree, which is
// gone when the story comes; elsewhere one line an event. Where nothing is shown nothing is asked
// of the run, so that rehearsing gets no slower.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/report/live.hpp"
#include "harness/report/result.hpp"

#include <memory>
#include <string>

namespace greenroom::harness::cli {

class Progress {
 public:
  /// `many`: several runs, so that a header would only stand in the way. `seeds`: they differ in
  /// their seed.
  /// `kept`: lines go there instead, since others play beside it; no picture is drawn then.
  Progress(const Rehearse& wanted, bool many, bool seeds, std::string* kept = nullptr);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// A run is about to play: what it has to tell is asked for in `judge`.
  void begin(const Case& play, std::uint64_t seed, JudgeOptions& judge);
  /// A line for whoever asked in the middle, above the picture if there is one.
  void say(const std::string& line);
  /// It is over: the picture goes.
  void end();

 private:
  void draw();
  void tell_other_rule(std::size_t done, std::size_t of);

  enum class Way { nothing, picture, lines } way_ = Way::nothing;
  void put(const std::string& bytes);

  bool many_, seeds_;
  std::string* kept_;
  Look look_;
  std::string header_;
  std::int64_t began_ = 0;
  std::size_t drawn_ = 0;  ///< lines of the picture that stand on the terminal
  std::unique_ptr<Pace> pace_;
  std::unique_ptr<Live> live_;
};

}  // namespace greenroom::harness::cli
