// What a run says of itself in the journal: its first and last lines, and what befell users, so
// that every report can be made from the journal alone.
#include "harness/play/run_parts.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace greenroom::harness {
namespace {

constexpr std::string_view program_version = "0.1.0";

std::int64_t port_of(const Run& run, const char* listener) {
  const auto named = run.names().listeners.find(listener);
  if (named == run.names().listeners.end()) return 0;
  const auto routes = mocks::elbv2::routes_of(run.cloud(), named->second);
  return routes && !routes->empty() ? routes->front().port : 0;
}

std::string role_of(const Run& run, const char* role) {
  const auto named = run.names().roles.find(role);
  return named == run.names().roles.end() ? "" : named->second;
}

std::int64_t healthy_in(const Run& run, const std::string& group) {
  const auto arn = run.names().target_groups.find(group);
  if (arn == run.names().target_groups.end()) return 0;
  const auto targets = mocks::elbv2::targets(run.cloud(), arn->second);
  return std::count_if(targets.begin(), targets.end(),
                       [](const auto& target) { return target.state == "healthy"; });
}

/// [[second, seconds, micro], ...]: neighbours with the same loss are one.
std::string runs_of(const std::vector<std::pair<std::int64_t, std::int64_t>>& seconds) {
  std::string text = "[";
  for (std::size_t i = 0; i < seconds.size();) {
    std::size_t next = i + 1;
    while (next < seconds.size() && seconds[next].second == seconds[i].second &&
           seconds[next].first == seconds[next - 1].first + 1)
      ++next;
    text += (i == 0 ? "[" : ",[") + std::to_string(seconds[i].first) + "," +
            std::to_string(next - i) + "," + std::to_string(seconds[i].second) + "]";
    i = next;
  }
  return text + "]";
}

void write_losses(Run& run, sim::Journal& journal) {
  std::map<std::string, std::vector<std::pair<std::int64_t, std::int64_t>>> by_cause;
  for (const auto& loss : mocks::traffic::losses(run.cloud()))
    if (loss.micro > 0) by_cause[loss.cause].emplace_back(loss.second, loss.micro);
  for (const auto& [cause, seconds] : by_cause) {
    const std::string runs = runs_of(seconds);
    journal.write(
        "visits",
        {{"what", "lost"}, {"cause", std::string_view(cause)}, {"lost", sim::RawJson{runs}}});
  }
}

}  // namespace

void Run::write_begins() {
  const std::string blue = role_of(*this, "blue"), green = role_of(*this, "green");
  journal_->write("run", {{"what", "begins"},
                          {"scenario", play_.file},
                          {"case", play_.name},
                          {"world", play_.world.name},
                          {"seed", options_.seed},
                          {"epoch", cloud().settings.epoch},
                          {"format", 1},
                          {"version", program_version},
                          {"title", play_.scenario.title},
                          {"flags", options_.flags},
                          {"blue", blue},
                          {"green", green},
                          {"targets", healthy_in(*this, blue)},
                          {"production", port_of(*this, "production")},
                          {"test", port_of(*this, "test")}});
}

void Run::write_ends() {
  const auto totals = mocks::traffic::totals(cloud());
  journal_->write("users", {{"what", "ends"},
                            {"asked", totals.asked},
                            {"ok", totals.ok},
                            {"lost", totals.lost},
                            {"slow", totals.slow}});
  write_losses(*this, *journal_);
  journal_->write("run", {{"what", "ends"},
                          {"scenario", play_.file},
                          {"case", play_.name},
                          {"world", play_.world.name},
                          {"seed", options_.seed},
                          {"epoch", cloud().settings.epoch},
                          {"format", 1},
                          {"version", program_version}});
}

}  // namespace greenroom::harness
