// Whereabouts: the one line that a USR1 asks a long playing for: which run, which phase, what time
// it is there. Looks on; what a run does does not depend on who asks.
#pragma once

#include "harness/report/result.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace greenroom::harness::cli {

class Whereabouts {
 public:
  using Say = std::function<void(const std::string& line)>;
  /// `planned`: how many runs this command line plays; `played`: how many come before.
  Whereabouts(std::size_t planned, Say say, std::size_t played = 0)
      : planned_(planned), played_(played), say_(std::move(say)) {}
  Whereabouts(const Whereabouts&) = delete;
  Whereabouts& operator=(const Whereabouts&) = delete;

  /// The next run is about to play. It is interrupted by signals as well.
  void attend(const Case& play, PlayOptions& options, JudgeOptions& judge);

 private:
  void tell() const;

  std::size_t planned_, played_;
  Say say_;
  std::string label_;
  std::uint64_t seed_ = 0;
  const Run* run_ = nullptr;
};

/// "canary.yaml  seed 1  shift  6:52.3 of virtual time  run 3 of 56"
std::string where_line(const std::string& label, std::uint64_t seed, const Run& run,
                       std::size_t nth, std::size_t planned);

}  // namespace greenroom::harness::cli
