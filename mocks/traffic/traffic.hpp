// Traffic: synthetic users on their way resolver -> Cloudflare edge -> balancer -> target.
// `requests` plays each one; `flow` integrates rate x time between changes in integer
// micro-requests. Both count a visit once, by cause and second.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::traffic {

enum class Mode { flow, requests };

struct Plan {
  Mode mode = Mode::flow;
  std::int64_t per_second_milli = 50'000;  ///< rate, in thousandths of a visit a second
  std::string host;                        ///< what users type
  std::string balancer;                    ///< DNS name, for `through: lb`
  bool through_cloudflare = true;
  std::map<std::string, std::uint32_t> mix{{"/", 1'000'000}};  ///< path: share per million
  seam::Length timeout = std::chrono::seconds(10);
  seam::Length slow_above = std::chrono::seconds(1);
  bool operator==(const Plan&) const = default;
};
void start(Scene& scene, Plan plan);
/// Settles what happened until now: called when the clock is about to leave an instant, and before
/// anybody reads numbers. Cheap when nothing changed since.
void settle(Scene& scene);

struct Loss {
  std::string
      cause;  ///< "503 no target", "502 refused", "504 timed out", "dns", "cut_in_flight" ...
  std::int64_t second = 0;  ///< of virtual time
  std::int64_t micro = 0;   ///< millionths of a visit
  bool operator==(const Loss&) const = default;
};
/// Millionths of visits; in `requests` mode whole ones.
struct Totals {
  std::int64_t asked = 0, ok = 0, lost = 0, slow = 0, in_flight = 0;
  seam::Length downtime{0};   ///< no healthy target behind a weight above zero, for users' host
  seam::Length both_live{0};  ///< two groups with a share above zero
  bool operator==(const Totals&) const = default;
};
Totals totals(const Cloud& cloud);
std::vector<Loss> losses(const Cloud& cloud);  ///< ordered by second, then cause

/// One visit now, as a user would see it: for the engine's look at the public host (it counts as no
/// user's). The answer a browser gets after at most 20 redirects is for the caller to follow.
seam::HttpResponse visit(Scene& scene, const seam::HttpRequest& request);

void on_event(Scene& scene, const sim::Event& event);

}  // namespace greenroom::mocks::traffic
