// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/elbv2/elbv2.hpp"
#include "mocks/traffic/traffic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::traffic {

/// A request on its way, before anybody chose a target.
struct Hop {
  bool tls = true;
  std::string host;
  int port = 443;
  std::string path = "/";
  bool direct = false;   ///< around Cloudflare, to `balancer`
  std::string balancer;  ///< DNS name
};
/// What a hop meets: a way to targets, or an end, or a redirect.
struct Met {
  bool edge = false;     ///< the edge answers; else the balancer or nobody
  int status = 0;        ///< 0: see `shares`, or nobody answers
  std::string cause;     ///< of a loss
  std::string location;  ///< of a redirect
  std::string balancer;  ///< ARN, once reached
  std::vector<elbv2::Share> shares;
};
Met meet(const Cloud& cloud, const Hop& hop);
/// Where a redirect leads; the scheme's own port where it names none.
Hop hop_to(std::string_view location);
Hop first_hop(const Plan& plan, std::string path);

/// All ways of a visit at this instant, in an order that depends on nothing but the cloud.
std::vector<Way> ways_of(State& state, const Cloud& cloud);

// ---- Booking.
__extension__ typedef __int128 Wide;
/// Millionths of visits asked in the spell until then.
std::int64_t asked_in(const Spell& spell, seam::Steady until);
/// ... of them by this way.
std::int64_t amount_of(const Spell& spell, const Way& way, seam::Steady until);
/// Asks up to here have their end at `now`.
seam::Steady ended_asks(const Spell& spell, const Way& way, seam::Steady now);
/// Books what ends between the two times. `losses` and `counts` may be null.
void book(const State& state, seam::Steady from, seam::Steady to, Sums& sums, Losses* losses,
          std::vector<std::int64_t>* counts);
/// Hands counts to CloudWatch as of that minute, and forgets them.
void report(Scene& scene, std::vector<std::int64_t>& counts, seam::Steady when);
std::int64_t minute_of(seam::Steady when);
std::int64_t second_of(seam::Steady when);
/// The first loss of a cause is told to the journal.
void announce(Scene& scene, const std::string& cause, seam::Steady when, std::int64_t micro);
/// True if who answers this way is gone or dead; `cause` says how the visit ends.
bool is_cut(const Cloud& cloud, const Way& way, std::string& cause);

// ---- `requests`.
void schedule_arrival(Scene& scene);
/// What flow would have sent each way until now is owed to it.
void accrue(State& state, seam::Steady now);
void cut_visits(Scene& scene);

}  // namespace greenroom::mocks::traffic
