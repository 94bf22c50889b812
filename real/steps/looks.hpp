// The looks of the watch as pure judgements: what a target's events mean, whether the proof's looks
// are good, whether starts fail for the same cause again and again.
#pragma once

#include "real/clients/cloudflare.hpp"
#include "real/clients/codedeploy.hpp"
#include "real/clients/ecs.hpp"
#include "real/clients/elbv2.hpp"
#include "real/clients/lookups.hpp"
#include "real/config/project.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::real {

enum class Phase { starting, install, before_shift, shift, after_shift };
/// Where a deployment is, by its lifecycle events.
Phase phase_of(const codedeploy::Target& target);
/// Something ended badly: the deployment itself must be asked.
bool has_trouble(const codedeploy::Target& target);

/// A stop must come so long before blue goes.
constexpr seam::Length stop_margin = std::chrono::minutes(1);

enum class Look { good, bad_origin, bad_edge };
struct Proof {
  int good = 0, bad_origin = 0, bad_edge = 0;  ///< in a row; bad ones count together
  std::string trouble;                         ///< of the last bad look

  static constexpr int good_wanted = 3, bad_tolerated = 1;
  void add(Look look, std::string why);
  bool has_passed() const { return good >= good_wanted; }
  bool has_failed() const { return bad_origin + bad_edge > bad_tolerated; }
  bool is_edge_only() const { return bad_origin == 0; }
};
/// One look: targets of the groups in service, the public host, the share of 5xx if there is one.
Look judged(const std::vector<elbv2::Target>& targets, const seam::Result<cloudflare::Visit>& visit,
            const std::string& url, const std::optional<cloudwatch::Share>& share,
            std::string& why);
bool has_healthy(const std::vector<elbv2::Target>& targets);

/// Starts of green that failed, by cause.
class StartFailures {
 public:
  explicit StartFailures(FailFast limits) : limits_(limits) {}
  void saw(const ecs::StoppedTask& task, seam::Steady now);
  /// The cause that came too often within the window; empty: none.
  std::string repeated(seam::Steady now) const;

 private:
  FailFast limits_;
  std::map<std::string, std::pair<std::string, seam::Steady>>
      seen_;  ///< by task: cause, first seen
};
/// A reason without what differs from task to task (ids, addresses, times).
std::string cause_of(const ecs::StoppedTask& task);

}  // namespace greenroom::real
