// Clock: the only way to know or to spend time. In a rehearsal the stage moves it; in
// greenroom-deploy the machine does. Skew bends utc(), never steady().
#pragma once

#include "sim/seam/time.hpp"

namespace greenroom::seam {

struct Clock {
  virtual ~Clock() = default;
  virtual Steady steady() = 0;
  virtual Utc utc() = 0;
  /// Returns at `when` or later; at once when it is past. Interrupted only by the end of the
  /// caller.
  virtual void sleep_until(Steady when) = 0;
};

}  // namespace greenroom::seam
