// Scene: what a domain function acts on: the cloud's value and the journal it speaks to. Passed by
// reference, never stored in the cloud.
#pragma once

#include "sim/journal.hpp"
#include "sim/timeline.hpp"

namespace greenroom::mocks {

struct Cloud;

struct Scene {
  Cloud& cloud;
  sim::Journal& journal;

  seam::Steady now() const;
  seam::Utc utc() const;  ///< the virtual date
  void in(seam::Length after, sim::Event event);
  void at(seam::Steady when, sim::Event event);
};

}  // namespace greenroom::mocks
