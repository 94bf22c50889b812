// What the cloud keeps of traffic: the plan, what every visit meets between two changes (a spell),
// and what was counted. Amounts are millionths of a visit.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::mocks::traffic {

enum class Mode : std::uint8_t { flow, requests };

struct Plan {
  Mode mode = Mode::flow;
  std::int64_t per_second_milli = 50'000;  ///< rate, in thousandths of a visit a second
  std::string host;                        ///< what users type
  std::string balancer;                    ///< DNS name, for `through: lb`
  bool through_cloudflare = true;
  std::map<std::string, std::uint32_t> mix{{"/", 1'000'000}};  ///< path: share per million
  seam::Length timeout = std::chrono::seconds(10);
  seam::Length slow_above = std::chrono::seconds(1);
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("mode", self.mode);
    archive("per_second_milli", self.per_second_milli);
    archive("host", self.host);
    archive("balancer", self.balancer);
    archive("through_cloudflare", self.through_cloudflare);
    archive("mix", self.mix);
    archive("timeout", self.timeout);
    archive("slow_above", self.slow_above);
  }
  bool operator==(const Plan&) const = default;
};

/// A metric of the balancer, by name and dimension values; `group` may be empty.
struct Metric {
  std::string name, balancer, group;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("name", self.name);
    archive("balancer", self.balancer);
    archive("group", self.group);
  }
  bool operator==(const Metric&) const = default;
};
/// A visit counts for this metric so many times (a redirect loop passes the balancer again).
struct Count {
  std::size_t metric = 0;
  std::int64_t times = 0;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("metric", self.metric);
    archive("times", self.times);
  }
  bool operator==(const Count&) const = default;
};

/// One way a visit can go: which share of them goes it, and how it ends.
struct Way {
  std::int64_t from = 0, to = 0;  ///< share: this interval of `whole`
  std::string cause;              ///< of the loss; empty: answered well
  bool slow = false;
  seam::Length takes{0};         ///< until the user knows
  std::string target_group, ip;  ///< whose answer is waited for; empty: nobody's
  int port = 0;
  bool healthy = false;  ///< that target is
  std::vector<Count> counts, counts_when_cut;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("from", self.from);
    archive("to", self.to);
    archive("cause", self.cause);
    archive("slow", self.slow);
    archive("takes", self.takes);
    archive("target_group", self.target_group);
    archive("ip", self.ip);
    archive("port", self.port);
    archive("healthy", self.healthy);
    archive("counts", self.counts);
    archive("counts_when_cut", self.counts_when_cut);
  }
  bool operator==(const Way&) const = default;
};
inline constexpr std::int64_t whole = 1'000'000'000'000'000;

/// A time in which every visit meets the same.
struct Spell {
  seam::Steady since{};
  std::optional<seam::Steady> until;  ///< over, though some visits may still be under way
  std::int64_t per_second_milli = 0;
  seam::Steady counted_from{};  ///< rate x time is rounded from here
  std::vector<Way> ways;
  std::set<std::size_t> cut;  ///< ways whose visits under way were cut off
  bool down = false, both_live = false;
  std::int64_t open = 0;  ///< visits under way, in `requests`
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("since", self.since);
    archive("until", self.until);
    archive("per_second_milli", self.per_second_milli);
    archive("counted_from", self.counted_from);
    archive("ways", self.ways);
    archive("cut", self.cut);
    archive("down", self.down);
    archive("both_live", self.both_live);
    archive("open", self.open);
  }
  bool operator==(const Spell&) const = default;
};

struct Visit {  ///< under way, in `requests`
  std::uint64_t spell = 0;
  std::size_t way = 0;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("spell", self.spell);
    archive("way", self.way);
  }
  bool operator==(const Visit&) const = default;
};

struct Sums {
  std::int64_t ok = 0, lost = 0, slow = 0;
  seam::Length downtime{0}, both_live{0};
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("ok", self.ok);
    archive("lost", self.lost);
    archive("slow", self.slow);
    archive("downtime", self.downtime);
    archive("both_live", self.both_live);
  }
  bool operator==(const Sums&) const = default;
};
using Losses = std::map<std::pair<std::int64_t, std::string>, std::int64_t>;  ///< second, cause

struct State {
  bool started = false;
  Plan plan;
  std::uint64_t seen_balancer = 0, seen_edge = 0;  ///< versions that the last spell shows
  std::uint64_t next_spell = 1;
  std::map<std::uint64_t, Spell> spells;  ///< the last one is now
  seam::Steady settled{};                 ///< all is booked until here
  seam::Steady rate_since{};
  std::int64_t asked_before = 0;  ///< before the present rate
  Sums sums;
  Losses losses;
  std::set<std::string> announced;  ///< causes that the journal knows
  std::vector<Metric> metrics;
  std::uint64_t looks = 0;  ///< visits that are no user's
  // `requests` only:
  std::uint64_t visits = 0;  ///< asked so far at the present rate
  std::map<std::uint64_t, Visit> under_way;
  std::uint64_t next_visit = 1;
  std::map<std::string, std::int64_t> owed;  ///< by cause: what flow would have sent that way
  seam::Steady owed_until{};
  std::uint64_t rate_changes = 0;     ///< an arrival of an older rate is void
  std::vector<std::int64_t> counted;  ///< by metric, of the minute that `settled` lies in
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("started", self.started);
    archive("plan", self.plan);
    archive("seen_balancer", self.seen_balancer);
    archive("seen_edge", self.seen_edge);
    archive("next_spell", self.next_spell);
    archive("spells", self.spells);
    archive("settled", self.settled);
    archive("rate_since", self.rate_since);
    archive("asked_before", self.asked_before);
    archive("sums", self.sums);
    archive("losses", self.losses);
    archive("announced", self.announced);
    archive("metrics", self.metrics);
    archive("looks", self.looks);
    archive("visits", self.visits);
    archive("under_way", self.under_way);
    archive("next_visit", self.next_visit);
    archive("owed", self.owed);
    archive("owed_until", self.owed_until);
    archive("rate_changes", self.rate_changes);
    archive("counted", self.counted);
  }
  bool operator==(const State&) const = default;
};

Json to_json(const State& state);
State from_json(const Json& json);  ///< of what to_json() wrote; throws std::exception

}  // namespace greenroom::mocks::traffic
