// The Cloudflare step, after Succeeded: record, proxy and SSL mode are looked at, the cache is
// purged. What fails here harms no deployment: the verdict is then edge_open.
#include "real/aws/retry.hpp"
#include "real/steps/run.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr seam::Length purge_limit = std::chrono::minutes(30);
constexpr seam::Length asked_wait_max = std::chrono::minutes(5);
constexpr int attempts_max = 10;
constexpr int failed_looks_max = 5;

void open_edge(Run& run, const std::string& trouble, const std::string& remedy) {
  run.is_edge_bad = true;
  if (run.edge_trouble.empty()) run.edge_trouble = trouble + "; " + remedy;
  run.voice.finding({"D144", trouble, "the deployment itself is done", remedy, Severity::error});
}

/// A call of Cloudflare's API as a person makes it, who has the token where the project names it.
std::string call_of(const Run& run, std::string_view method, const std::string& path,
                    const std::string& body) {
  const std::string& token = run.project.cloudflare->token;
  const std::string variable =
      token.starts_with("env:") ? token.substr(4) : std::string("CLOUDFLARE_API_TOKEN");
  return "curl -X " + std::string(method) + " https://api.cloudflare.com/client/v4/zones/" +
         run.observed.zone->id + path + " -H \"Authorization: Bearer $" + variable + "\" --json '" +
         body + "'";
}

void judge_zone(Run& run, const std::vector<cloudflare::Record>& records, const std::string& ssl) {
  const auto& wanted = *run.project.cloudflare;
  const bool redirects =
      std::any_of(run.observed.listeners.begin(), run.observed.listeners.end(),
                  [](const auto& one) { return one.port == 80 && one.forward.redirect_to_port; });
  if (ssl == "flexible" && redirects) {
    open_edge(run,
              "SSL mode flexible and a redirect from port 80 to 443: every visit turns in a loop",
              "set the zone's SSL mode to strict");
    run.edge_way.push_back(call_of(run, "PATCH", "/settings/ssl", R"({"value":"strict"})"));
  }
  for (const std::string& name : wanted.records) {
    const bool is_there = std::any_of(records.begin(), records.end(),
                                      [&](const auto& one) { return one.name == name; });
    if (!is_there)
      open_edge(run, "the record " + name + " is gone",
                "create a proxied CNAME to the load balancer");
  }
}

seam::Result<void> look_at_zone(Run& run) {
  std::optional<seam::Error> last;
  for (int i = 0; i < failed_looks_max; ++i) {
    if (i > 0) GR_CHECK(pause(run, run.project.waits.poll));
    const auto zone = run.observed.zone
                          ? seam::Result<std::optional<cloudflare::Zone>>(run.observed.zone)
                          : run.edge->find_zone(run.project.cloudflare->zone);
    if (zone && !*zone) {
      open_edge(run, "the token sees no zone " + run.project.cloudflare->zone,
                "give the token the zone");
      return {};
    }
    if (!zone) {
      last = zone.error();
      continue;
    }
    run.observed.zone = *zone;
    const auto records = run.edge->list_records((*zone)->id);
    const auto ssl = run.edge->ssl_mode((*zone)->id);
    if (records && ssl) {
      run.observed.ssl = *ssl;
      judge_zone(run, *records, *ssl);
      return {};
    }
    last = records ? ssl.error() : records.error();
  }
  open_edge(run, "the zone could not be read: " + last->message, "greenroom-deploy verify");
  return {};
}

/// Purging twice does no harm, so silence is answered by asking again.
seam::Result<void> purge(Run& run, const std::string& body) {
  const seam::Steady limit = run.now() + purge_limit;
  const RetryLimits limits{.attempts_max = attempts_max,
                           .base = std::chrono::seconds(1),
                           .throttled_base = std::chrono::seconds(5),
                           .wait_max = std::chrono::minutes(1)};
  for (int attempts = 1;; ++attempts) {
    const auto done = mutate(run, "cloudflare:PurgeCache", [&]() -> seam::Result<std::string> {
      GR_CHECK(run.edge->purge(run.observed.zone->id, body));
      return std::string();
    });
    if (done) return {};
    const std::uint64_t draw = run.seam.entropy.next();
    auto wait = wait_before_repeat(done.error(), Effect::repeatable, attempts, draw, limits);
    // Cloudflare blocks for five minutes and says so; less would only be refused again.
    if (wait && done.error().retry_after)
      wait = std::clamp(*done.error().retry_after, *wait, std::max(*wait, asked_wait_max));
    if (!wait || run.now() + *wait > limit) {
      open_edge(run,
                "the cache could not be purged: " + done.error().code + ": " + done.error().message,
                "purge it in the dashboard, or by the API");
      run.edge_way.push_back(call_of(run, "POST", "/purge_cache", body));
      return {};
    }
    run.voice.step(Step::cloudflare, StepOutcome::indeterminate,
                   "purge: " + done.error().code + ", again in " + spelled(*wait));
    // A long wait is cut into polls, so that the lease lives on.
    while (*wait > run.project.waits.poll) {
      GR_CHECK(pause(run, run.project.waits.poll));
      *wait -= run.project.waits.poll;
    }
    GR_CHECK(pause(run, *wait));
  }
}

}  // namespace

seam::Result<Next> settle_edge(Run& run) {
  if (!run.edge) {
    run.voice.step(Step::cloudflare, StepOutcome::skipped, "the project names no zone");
    return Next();
  }
  run.voice.step(Step::cloudflare, StepOutcome::started, run.project.cloudflare->zone);
  GR_CHECK(look_at_zone(run));
  const auto bodies = cloudflare::purge_bodies(run.project.cloudflare->purge);
  const CallRecord* earlier = run.record.find("cloudflare:PurgeCache");
  const bool is_purged =
      earlier != nullptr && earlier->state == CallRecord::State::done && bodies.size() == 1;
  if (run.observed.zone && !is_purged) {
    for (const std::string& body : bodies) GR_CHECK(purge(run, body));
  }
  if (run.is_edge_bad) {
    run.voice.step(Step::cloudflare, StepOutcome::failed, run.edge_trouble);
    return Next();
  }
  run.voice.step(Step::cloudflare, StepOutcome::done,
                 std::string("record unchanged, ") +
                     (bodies.empty() ? "nothing to purge" : "cache purged") + ", SSL " +
                     run.observed.ssl);
  return Next();
}

}  // namespace greenroom::real
