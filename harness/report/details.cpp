#include "harness/report/details.hpp"

#include "harness/report/redact.hpp"
#include "harness/report/story.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"

#include <algorithm>

namespace greenroom::harness {
namespace {

std::string rate_text(const Rate& rate) {
  std::string text = std::to_string(rate.milli / 1000);
  if (rate.milli % 1000 != 0) {
    std::string part = std::to_string(1000 + rate.milli % 1000).substr(1);
    while (part.ends_with('0')) part.pop_back();
    text += "." + part;
  }
  return text + (rate.per == std::chrono::seconds(1) ? "/s" : "/" + written(rate.per));
}

std::string strategy_text(const Strategy& strategy) {
  const Shift shift = strategy.shift.value_or(Shift::canary);
  std::string text(name_of(shift));
  const Length usual = shift == Shift::linear ? std::chrono::minutes(1) : std::chrono::minutes(5);
  if (shift != Shift::all_at_once)
    text += " " + written(strategy.step.value_or(Share{100'000})) + " every " +
            written(strategy.every.value_or(usual));
  return text + ", bake " + written(strategy.bake.value_or(std::chrono::hours(1))) +
         ", ready_wait " + written(strategy.ready_wait.value_or(Length(0)));
}

std::string traffic_text(const Traffic& traffic) {
  if (traffic.none) return "none";
  std::string text = rate_text(traffic.rate) + (traffic.requests ? " requests" : " flow");
  for (const auto& [path, share] : traffic.mix) text += ", " + path + " " + written(share);
  return text + ", timeout " + written(traffic.timeout) + ", slow above " +
         written(traffic.slow_above) +
         (traffic.through_cloudflare ? ", through cloudflare" : ", through lb");
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::vector<Setting> settings_of(const Run& run, const std::string& seed_from,
                                 const std::vector<std::string>& flags) {
  const Case& play = run.played();
  const Scenario& scenario = play.scenario;
  const bool other_seed = scenario.first_seed != 1 || scenario.last_seed != 1;
  const std::string own = "the scenario", none = "built in";
  std::vector<Setting> settings = {
      {"seed", std::to_string(run.options().seed),
       !seed_from.empty() ? seed_from
       : other_seed       ? own
                          : none},
      {"world", play.world.name + ", account " + play.world.account + ", " + play.world.region,
       own},
      {"epoch", run.cloud().settings.epoch, scenario.epoch ? own : "the world"},
      {"project", play.project.name, scenario.project_name.empty() ? none : own},
      {"strategy", strategy_text(play.project.strategy),
       scenario.strategy == Strategy{} ? "greenroom.yaml" : own + " over greenroom.yaml"},
      {"traffic", traffic_text(scenario.traffic),
       traffic_text(scenario.traffic) == traffic_text(Traffic{}) ? none : own},
      {"timings", scenario.sampled ? "sampled" : "median", scenario.sampled ? own : none},
      {"limit", written(limit_of(play)),
       scenario.limit ? own : "what the strategy's limits add up to, and 1h"}};
  for (const auto& [name, value] : scenario.switches)
    settings.push_back({"switch", name + " " + value, own});
  if (!flags.empty()) settings.push_back({"overlays", joined(flags), "the command line"});
  return settings;
}

std::string outcome_of(const CallSeen& call) {
  std::string text = call.status == 0 ? "no answer" : std::to_string(call.status);
  if (!call.error.empty()) text += " " + call.error;
  if (!call.way.empty()) text += ", answer " + call.way;
  if (!call.injected.empty()) text += ", injected " + call.injected;
  return text;
}

}  // namespace

Details::Details(Run& run, int verbose) : run_(run), verbose_(verbose) {
  if (verbose == 0) return;
  run.on_entry([this](const sim::Entry& entry) {
    if (entry.kind == "call" || entry.kind == "answer") see(entry);
  });
}

void Details::see(const sim::Entry& entry) {
  const auto id = static_cast<std::uint64_t>(entry.number("id"));
  if (entry.kind == "call") {
    CallSeen call;
    call.at = entry.t;
    call.id = id;
    call.phase = run_.watch().phase();
    call.actor = entry.actor;
    call.service = entry.text("service");
    call.operation = entry.text("operation");
    call.n = entry.number("n");
    open_[id] = calls_.size();
    calls_.push_back(std::move(call));
    return;
  }
  const auto found = open_.find(id);
  if (found == open_.end()) return;
  CallSeen& call = calls_[found->second];
  call.status = entry.number("status");
  call.error = entry.text("error");
  call.injected = entry.text("injected");
  call.way = entry.text("way");
}

Detail Details::taken(const std::string& seed_from, const std::vector<std::string>& flags,
                      const Exchanges& exchanges) {
  Detail detail;
  detail.settings = settings_of(run_, seed_from, flags);  // reports show them always
  if (verbose_ == 0) return detail;
  detail.calls = std::move(calls_);
  if (exchanges.empty()) return detail;
  std::vector<std::string> secrets = mocks::secretsmanager::values(run_.cloud());
  for (std::string& value : mocks::secretsmanager::values(run_.cloud_at_start()))
    secrets.push_back(std::move(value));
  for (const std::string& key : run_.keys_of_actors()) secrets.push_back(key);
  const Redactor redactor(secrets);
  for (CallSeen& call : detail.calls)
    if (const auto found = exchanges.find(call.id); found != exchanges.end())
      call.exchange = redactor.shown(found->second.first, "           > ") +
                      redactor.shown(found->second.second, "           < ");
  return detail;
}

std::string settings_told(const Detail& detail, const Look& look) {
  if (look.verbose < 1) return "";
  const Signs sign = signs(look);
  std::string out;
  for (const Setting& setting : detail.settings)
    out += padded(out.empty() ? "  settings" : "", 14) + padded(setting.name, 10) + setting.value +
           "   " + dim("(" + setting.from + ")", sign) + "\n";
  return out;
}

std::string calls_told(const Detail& detail, const Look& look) {
  if (look.verbose < 2) return "";
  const Signs sign = signs(look);
  std::string out;
  for (const CallSeen& call : detail.calls) {
    const bool bad = call.status == 0 || call.status >= 400 || !call.way.empty();
    const std::string mark = !call.injected.empty() ? sign.fault : bad ? sign.bad : " ";
    out += right(clock_text(call.at.time_since_epoch(), true), 9) + " " + mark + " " +
           padded(call.actor, 10) + " " +
           padded(call.service + ":" + call.operation + "#" + std::to_string(call.n), 46) + " " +
           outcome_of(call) + "\n";
    if (look.verbose > 2) out += call.exchange;
  }
  return out;
}

std::string phases_told(const Detail& detail, const Look& look) {
  if (look.verbose < 1) return "";
  struct Count {
    std::string phase;
    std::int64_t all = 0;
    std::map<std::string, std::int64_t> operations;
  };
  std::vector<Count> counts;  // in the order in which phases came
  for (const CallSeen& call : detail.calls) {
    const std::string phase = call.phase.empty() ? "before" : call.phase;
    auto found = std::find_if(counts.begin(), counts.end(),
                              [&](const Count& count) { return count.phase == phase; });
    if (found == counts.end()) found = counts.insert(counts.end(), Count{phase, 0, {}});
    ++found->all;
    ++found->operations[call.service + ":" + call.operation];
  }
  const auto most = static_cast<std::size_t>(std::max(look.columns, 100)) - 1;
  constexpr std::size_t indent = 32;
  std::string out;
  for (const Count& count : counts) {
    std::string line = padded(out.empty() ? "  calls" : "", 14) + padded(count.phase, 11) +
                       right(std::to_string(count.all), 5) + "  ";
    for (const auto& [operation, number] : count.operations) {
      const std::string item = operation + " " + std::to_string(number) + "  ";
      if (line.size() > indent && line.size() + item.size() > most + 2) {
        out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        line.assign(indent, ' ');
      }
      line += item;
    }
    out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return out;
}

}  // namespace greenroom::harness
