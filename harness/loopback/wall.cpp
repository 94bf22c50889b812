#include "harness/loopback/wall.hpp"

#include <chrono>
#include <thread>

namespace greenroom::harness {

WallTime wall_now() {
  using std::chrono::duration_cast;
  using std::chrono::microseconds;
  const auto date = std::chrono::system_clock::now().time_since_epoch();
  const auto steady = std::chrono::steady_clock::now().time_since_epoch();
  return {seam::Utc(duration_cast<microseconds>(date)),
          seam::Steady(duration_cast<microseconds>(steady))};
}

void wait_while(const std::function<bool()>& on) {
  while (on()) std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

}  // namespace greenroom::harness
