// Traffic: synthetic users on their way resolver -> Cloudflare edge -> balancer -> target.
// `requests` plays each one; `flow` integrates rate x time between changes in integer
// micro-requests. Both count a visit once, by cause and second.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::traffic {

// (enum class Mode and struct Plan stand in state.hpp.)

/// Users come from now on. Called again: with another plan from now on; what was counted stays.
void start(Scene& scene, Plan plan);
/// Settles what happened until now, metrics of whole minutes included: called when the clock is
/// about to leave an instant, and before anybody reads numbers. Cheap when nothing changed since.
void settle(Scene& scene);

struct Loss {
  /// "503 no target", "502 refused", "504 timed out", "timed out" (the user gave up), "500 from
  /// target", "dns", "522 origin closed", "redirect loop", "cut_in_flight" ...
  std::string cause;
  std::int64_t second = 0;  ///< of virtual time, when the user knows
  std::int64_t micro = 0;   ///< millionths of a visit
  bool operator==(const Loss&) const = default;
};
/// Millionths of visits; in `requests` mode whole ones.
struct Totals {
  std::int64_t asked = 0, ok = 0, lost = 0, slow = 0, in_flight = 0;
  seam::Length downtime{0};   ///< no user can reach a healthy target
  seam::Length both_live{0};  ///< users are spread over two groups or more
  bool operator==(const Totals&) const = default;
};
Totals totals(const Cloud& cloud);
std::vector<Loss> losses(const Cloud& cloud);  ///< ordered by second, then cause

/// One visit now, as a user would see it: for the engine's look at the public host (it counts as no
/// user's). The answer a browser gets after at most 20 redirects is for the caller to follow.
seam::HttpResponse visit(Scene& scene, const seam::HttpRequest& request);

void on_event(Scene& scene, const sim::Event& event);

}  // namespace greenroom::mocks::traffic
