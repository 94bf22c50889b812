// Past: the world as it was a while ago, for reads that come from a copy that lags. Copies are kept
// only while some fault asks for them; nothing that is done to one reaches the world.
#pragma once

#include "mocks/cloud.hpp"

#include <deque>
#include <utility>

namespace greenroom::harness {

using seam::Length;
using seam::Steady;

class Past {
 public:
  /// Keeps what a read of this age needs from now on.
  void reach_back(Length age);
  bool is_wanted() const { return age_ > Length(0); }
  /// The world stands still at this instant: worth a copy now and then.
  void keep(const mocks::Cloud& cloud);
  /// As it was `age` ago, or at the earliest that is known; its clock and its keys are today's.
  mocks::Cloud as_of(Length age, const mocks::Cloud& now) const;

 private:
  Length age_{0};
  std::deque<std::pair<Steady, mocks::Cloud>> copies_;  ///< oldest first
};

}  // namespace greenroom::harness
