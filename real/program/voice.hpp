// Voice: the engine's records as lines for a person, as they come.
#pragma once

#include "sim/seam/journal_sink.hpp"
#include "sim/seam/time.hpp"

#include <functional>
#include <string>
#include <vector>

namespace greenroom::real::program {

class Voice : public seam::JournalSink {
 public:
  using JournalSink::write;
  Voice(bool quiet, int verbose, std::function<seam::Steady()> now);
  void write(const seam::JournalRecord& record) override;
  /// The last step and how long it has been going on, for who asks in the middle: on stderr.
  void tell_where() const;

  struct Finding {
    std::string id, severity, text, why, remedy;
  };
  const std::vector<Finding>& findings() const { return findings_; }

 private:
  bool quiet_;
  int verbose_;
  std::function<seam::Steady()> now_;
  seam::Steady began_;
  std::string step_, text_;  ///< the last that was written
  std::vector<Finding> findings_;
};

}  // namespace greenroom::real::program
