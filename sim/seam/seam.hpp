// Seam: everything an engine may touch, in one bundle of references. Whoever composes the program
// (greenroom-deploy, the stage) owns the parts and outlives the engine.
#pragma once

#include "sim/seam/clock.hpp"
#include "sim/seam/entropy.hpp"
#include "sim/seam/environment.hpp"
#include "sim/seam/journal_sink.hpp"
#include "sim/seam/storage.hpp"
#include "sim/seam/transport.hpp"

namespace greenroom::seam {

struct Seam {
  Clock& clock;
  Transport& transport;
  Storage& storage;
  Environment& environment;
  Entropy& entropy;
  JournalSink& journal;
};

}  // namespace greenroom::seam
