// Voice: the engine's records as lines for a person, as they come.
#pragma once

#include "sim/seam/journal_sink.hpp"
#include "sim/seam/time.hpp"

#include <functional>
#include <string>

namespace greenroom::real::program {

class Voice : public seam::JournalSink {
 public:
  using JournalSink::write;
  Voice(bool quiet, int verbose, std::function<seam::Steady()> now);
  void write(const seam::JournalRecord& record) override;

 private:
  bool quiet_;
  int verbose_;
  std::function<seam::Steady()> now_;
  seam::Steady began_;
};

}  // namespace greenroom::real::program
