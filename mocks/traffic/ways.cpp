// The ways of a visit: resolver, edge, listener, target; redirects followed.
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/traffic/internal.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::traffic {
namespace {

constexpr int redirects_followed = 20;
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
constexpr seam::Length connect_timeout = std::chrono::seconds(10);

std::string url(const Hop& hop, bool tls) {
  return std::string(tls ? "https://" : "http://") + hop.host + hop.path;
}

seam::Length idle_timeout_of(const Cloud& cloud, const std::string& balancer) {
  const auto& attributes = cloud.elbv2.load_balancers.at(balancer).attributes;
  const auto found = attributes.find("idle_timeout.timeout_seconds");
  return std::chrono::seconds(found == attributes.end() ? 60 : std::stoll(found->second));
}

/// The rest of the way, from whoever opens a connection to the origin.
Met meet_origin(const Cloud& cloud, const Hop& hop, const std::string& origin, bool tls, int port,
                bool proxied) {
  Met met;
  met.edge = proxied;
  const auto failed = [&](int status, const char* edge_cause, const char* cause) {
    met.status = proxied ? status : 0;
    met.cause = proxied ? std::to_string(status) + edge_cause : cause;
    return met;
  };
  const auto balancer = elbv2::load_balancer_by_name(cloud, origin);
  // Cloudflare:
  // https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
  if (!balancer) return failed(530, " origin dns", "dns");
  if (!elbv2::lets_clients_in(cloud, *balancer, port))
    return failed(522, " origin out of reach", "out of reach");
  const auto protocol = elbv2::listener_protocol(cloud, origin, port);
  if (!protocol)
    return failed(cloud.settings.switches.closed_origin, " origin closed", "no connection");
  if (tls && *protocol != "HTTPS") return failed(525, " origin tls", "tls");
  met.edge = false;
  met.balancer = *balancer;
  met.shares = elbv2::shares(cloud, origin, port, tls, hop.host, hop.path);
  if (met.shares.size() != 1 || met.shares.front().status == 0) return met;
  const elbv2::Share only = met.shares.front();
  met.shares.clear();
  met.status = only.status;
  met.location = only.location;
  if (only.status >= 500)
    met.cause = std::to_string(only.status) + (only.target_group.empty() ? " fixed" : " no target");
  return met;
}

std::string after(std::string_view arn, std::string_view word) {
  const std::size_t at = arn.find(word);
  return std::string(at == std::string_view::npos ? arn : arn.substr(at + word.size()));
}

/// Collects ways while a visit is followed.
class Follower {
 public:
  Follower(State& state, const Cloud& cloud) : state_(state), cloud_(cloud) {}

  void follow(Hop hop, std::int64_t from, std::int64_t to) {
    std::vector<Count> counts;
    for (int redirects = 0;; ++redirects) {
      const Met met = meet(cloud_, hop);
      if (!met.shares.empty()) return spread(met, hop.path, counts, from, to);
      if (met.location.empty()) return end(met, counts, from, to);
      if (!met.edge) count(counts, "HTTPCode_ELB_3XX_Count", met.balancer);
      if (redirects == redirects_followed) {
        Way way{.from = from, .to = to, .cause = "redirect loop"};
        way.counts = counts;
        return add(std::move(way));
      }
      const Hop next = hop_to(met.location);
      hop.tls = next.tls;
      hop.host = next.host;
      hop.port = next.port;
      hop.path = next.path;
    }
  }

  std::vector<Way> take() { return std::move(ways_); }

 private:
  std::size_t metric(std::string_view name, const std::string& balancer, const std::string& group) {
    Metric wanted{std::string(name), after(balancer, ":loadbalancer/"),
                  group.empty() ? "" : "targetgroup/" + after(group, ":targetgroup/")};
    const auto found = std::find(state_.metrics.begin(), state_.metrics.end(), wanted);
    if (found == state_.metrics.end()) {
      state_.metrics.push_back(std::move(wanted));
      return state_.metrics.size() - 1;
    }
    return static_cast<std::size_t>(found - state_.metrics.begin());
  }

  void count(std::vector<Count>& counts, std::string_view name, const std::string& balancer,
             const std::string& group = {}) {
    const std::size_t index = metric(name, balancer, group);
    for (Count& one : counts)
      if (one.metric == index) {
        ++one.times;
        return;
      }
    counts.push_back({index, 1});
  }

  /// What the balancer itself answers.
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
  void count_own(std::vector<Count>& counts, int status, const std::string& balancer) {
    if (status >= 500) {
      count(counts, "HTTPCode_ELB_5XX_Count", balancer);
      if (status == 502 || status == 503 || status == 504)
        count(counts, "HTTPCode_ELB_" + std::to_string(status) + "_Count", balancer);
    } else if (status >= 400) {
      count(counts, "HTTPCode_ELB_4XX_Count", balancer);
    }
  }

  void add(Way way) {
    if (way.to > way.from) ways_.push_back(std::move(way));
  }

  void end(const Met& met, std::vector<Count> counts, std::int64_t from, std::int64_t to) {
    Way way{.from = from, .to = to, .cause = met.cause};
    if (!met.balancer.empty()) count_own(counts, met.status, met.balancer);
    way.counts = std::move(counts);
    // Nobody takes the connection: the user (or the edge, which says so sooner) waits in vain.
    if (met.status == 0 && (met.cause == "no connection" || met.cause == "out of reach"))
      way.takes = state_.plan.timeout;
    if (met.status == 522) way.takes = std::min(state_.plan.timeout, edge_connect_timeout);
    add(std::move(way));
  }

  void spread(const Met& met, const std::string& path, const std::vector<Count>& counts,
              std::int64_t from, std::int64_t to) {
    std::int64_t weight = 0;
    for (const elbv2::Share& share : met.shares) {
      const auto at = [&](std::int64_t cumulated) {
        return from + static_cast<std::int64_t>(static_cast<Wide>(to - from) * cumulated /
                                                share.weight_sum);
      };
      const std::int64_t low = at(weight);
      weight += share.weight;
      spread_group(met, share.target_group, path, counts, low, at(weight));
    }
  }

  void spread_group(const Met& met, const std::string& group, const std::string& path,
                    const std::vector<Count>& counts, std::int64_t from, std::int64_t to) {
    const auto targets = elbv2::eligible_targets(cloud_, group);
    if (targets.empty()) {
      Way way{.from = from, .to = to, .cause = "503 no target"};
      way.counts = counts;
      count_own(way.counts, 503, met.balancer);
      way.target_group = group;
      return add(std::move(way));
    }
    const auto size = static_cast<std::int64_t>(targets.size());
    for (std::int64_t i = 0; i < size; ++i) {
      const auto low = from + static_cast<std::int64_t>(static_cast<Wide>(to - from) * i / size);
      const auto high =
          from + static_cast<std::int64_t>(static_cast<Wide>(to - from) * (i + 1) / size);
      Way way{.from = low, .to = high};
      way.counts = counts;
      count(way.counts, "RequestCount", met.balancer);
      count(way.counts, "RequestCount", met.balancer, group);
      way.counts_when_cut = way.counts;
      count_own(way.counts_when_cut, 502, met.balancer);
      reach(way, met, group, path, targets[static_cast<std::size_t>(i)]);
      add(std::move(way));
    }
  }

  /// The target's answer, as the user has it.
  void reach(Way& way, const Met& met, const std::string& group, const std::string& path,
             const elbv2::TargetView& target) {
    way.target_group = group;
    way.ip = target.ip;
    way.port = target.port;
    way.healthy = target.state == "healthy";
    const auto reaction = ecs::react(cloud_, target.ip, target.port,
                                     std::string_view(path).substr(0, path.find('?')), false);
    using Kind = ecs::Reaction::Kind;
    int own = 0;  // what the balancer says in the target's place
    if (reaction.kind == Kind::refuses) {
      own = 502;
      way.cause = "502 refused";
    } else if (reaction.kind == Kind::times_out) {
      own = 504;
      way.takes = connect_timeout;
      way.cause = "504 timed out";
    } else if (reaction.takes > idle_timeout_of(cloud_, met.balancer)) {
      own = 504;
      way.takes = idle_timeout_of(cloud_, met.balancer);
      way.cause = "504 timed out";
    } else {
      way.takes = reaction.takes;
      if (reaction.status >= 500) way.cause = std::to_string(reaction.status) + " from target";
    }
    if (way.takes > state_.plan.timeout) {  // the user leaves before the answer
      way.takes = state_.plan.timeout;
      way.cause = "timed out";
      count_own(way.counts, 460, met.balancer);
    } else if (own != 0) {
      count_own(way.counts, own, met.balancer);
    } else {
      const std::string name =
          "HTTPCode_Target_" + std::to_string(reaction.status / 100) + "XX_Count";
      count(way.counts, name, met.balancer);
      count(way.counts, name, met.balancer, group);
    }
    way.slow = way.cause.empty() && way.takes > state_.plan.slow_above;
  }

  // Cloudflare: https://developers.cloudflare.com/fundamentals/reference/connection-limits/
  static constexpr seam::Length edge_connect_timeout = std::chrono::seconds(19);

  State& state_;
  const Cloud& cloud_;
  std::vector<Way> ways_;
};

}  // namespace

Hop first_hop(const Plan& plan, std::string path) {
  Hop hop;
  hop.host = plan.host;
  hop.path = std::move(path);
  hop.direct = !plan.through_cloudflare;
  hop.balancer = plan.balancer;
  return hop;
}

Hop hop_to(std::string_view location) {
  Hop hop;
  hop.tls = location.starts_with("https://");
  hop.port = hop.tls ? 443 : 80;
  if (const std::size_t scheme = location.find("://"); scheme != std::string_view::npos)
    location.remove_prefix(scheme + 3);
  const std::size_t slash = location.find('/');
  std::string_view authority = location.substr(0, slash);
  hop.path = slash == std::string_view::npos ? "/" : std::string(location.substr(slash));
  if (const std::size_t colon = authority.find(':'); colon != std::string_view::npos) {
    const std::string_view port = authority.substr(colon + 1);
    std::from_chars(port.data(), port.data() + port.size(), hop.port);
    authority = authority.substr(0, colon);
  }
  hop.host = std::string(authority);
  return hop;
}

Met meet(const Cloud& cloud, const Hop& hop) {
  if (hop.direct) return meet_origin(cloud, hop, hop.balancer, hop.tls, hop.port, false);
  if (elbv2::load_balancer_by_name(cloud, hop.host))
    return meet_origin(cloud, hop, hop.host, hop.tls, hop.port, false);
  const cloudflare::EdgeView edge = cloudflare::edge(cloud, hop.host);
  if (!edge.resolves) return Met{.cause = "dns"};
  if (!edge.proxied) return meet_origin(cloud, hop, edge.origin, hop.tls, hop.port, false);
  // Cloudflare: https://developers.cloudflare.com/ssl/origin-configuration/ssl-modes/
  if (!hop.tls && edge.always_https)
    return Met{.edge = true, .status = 301, .location = url(hop, true)};
  if (hop.tls && edge.ssl == "off")
    return Met{.edge = true, .status = 301, .location = url(hop, false)};
  const bool encrypted = edge.ssl == "full" || edge.ssl == "strict";
  const bool tls = (encrypted && hop.tls) || edge.ssl == "origin_pull";
  const bool usual = hop.port == 443 || hop.port == 80;
  return meet_origin(cloud, hop, edge.origin, tls, usual ? (tls ? 443 : 80) : hop.port, true);
}

std::vector<Way> ways_of(State& state, const Cloud& cloud) {
  std::int64_t total = 0;
  for (const auto& [path, share] : state.plan.mix) total += share;
  if (total == 0) return {};
  Follower follower(state, cloud);
  std::int64_t cumulated = 0;
  const auto at = [&](std::int64_t share) {
    return static_cast<std::int64_t>(static_cast<Wide>(whole) * share / total);
  };
  for (const auto& [path, share] : state.plan.mix) {
    follower.follow(first_hop(state.plan, path), at(cumulated), at(cumulated + share));
    cumulated += share;
  }
  return follower.take();
}

}  // namespace greenroom::mocks::traffic
